"""The command line's words about templates: list, check, own copy, reset, field palette."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from pesnet_desktop.cli_layout import FINDINGS, HelpLayout, print_findings
from pesnet_desktop.i18n import _, ngettext
from pesnet_desktop.model.problems import Problem

if TYPE_CHECKING:
    from pesnet_desktop.tasks.templates import OfficeTemplate

LANGUAGES = ("en", "fr", "ar")


def add_template_tasks(tasks: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    says = _("the Word templates that papers are made from: list, check, copy, reset, palette")
    template = tasks.add_parser("template", help=says, description=says, formatter_class=HelpLayout)
    words = template.add_subparsers(required=True, metavar="WORD")
    said = _("print every template: shipped or the office's own, and its faults")
    listing = words.add_parser("list", help=said, formatter_class=HelpLayout)
    listing.set_defaults(run=_list)
    said = _("name everything that is wrong in Word templates")
    check = words.add_parser("check", help=said, formatter_class=HelpLayout)
    check.add_argument("templates", nargs="+", type=Path, metavar="DOCX")
    check.add_argument("--paper", default="", metavar="PAPER", help=_("the paper it is for, where its name says none"))
    check.add_argument("--language", default="en", choices=LANGUAGES)
    check.set_defaults(run=_check)
    for name, run, said in (
        ("copy", _copy, _("make a copy of a shipped template the office's own; prints its path")),
        ("reset", _reset, _("go back to the shipped template; prints where the own copy is kept")),
    ):
        word = words.add_parser(name, help=said, description=said, formatter_class=HelpLayout)
        word.add_argument("paper", metavar="PAPER")
        word.add_argument("--language", default="en", choices=LANGUAGES)
        word.set_defaults(run=run)
    said = _("write a Word file with every control, to copy from")
    palette = words.add_parser("palette", help=said, formatter_class=HelpLayout)
    palette.add_argument("--language", default="en", choices=(*LANGUAGES, "all"))
    palette.add_argument("--out", type=Path, required=True, metavar="DIR", help=_("the folder to write into"))
    palette.set_defaults(run=_palette)


def _list(_asked: argparse.Namespace) -> int:
    from pesnet_desktop.tasks.templates import office_templates

    found = list(office_templates())
    for template in found:
        print(_line(template))
        for said in template.faults:
            print(f"      {said}")
    if not any(template.faults for template in found):
        return 0
    print(_("Change these copies in Word, or go back to the shipped ones: template reset."), file=sys.stderr)
    return FINDINGS


def _line(template: "OfficeTemplate") -> str:
    """``concept-note  fr  own copy, changed, 2 faults  /path``."""
    from pesnet_desktop.tasks.templates import state_words

    count = len(template.faults)
    faults = ", " + ngettext("{n} fault", "{n} faults", count).format(n=count) if count else ""
    path = f"  {template.path}" if template.is_own else ""
    return f"{template.paper:<18}{template.language}  {state_words(template)}{faults}{path}"


def _check(asked: argparse.Namespace) -> int:
    from pesnet_desktop.tasks.templates import faults_of

    paper = _known(asked.paper, asked.language) if asked.paper else ""
    found = [(path, said) for path in asked.templates for said in faults_of(path, paper, asked.language)]
    return print_findings([f"{path}: {said}" for path, said in found])


def _copy(asked: argparse.Namespace) -> int:
    from pesnet_desktop.tasks.templates import take_own_copy

    print(take_own_copy(_known(asked.paper, asked.language), asked.language))
    return 0


def _reset(asked: argparse.Namespace) -> int:
    from pesnet_desktop.tasks.templates import reset

    print(reset(_known(asked.paper, asked.language), asked.language))
    return 0


def _palette(asked: argparse.Namespace) -> int:
    from pesnet_desktop.tasks.palette import write_palette

    for language in LANGUAGES if asked.language == "all" else (asked.language,):
        print(write_palette(asked.out, language))
    return 0


def _known(paper: str, language: str) -> str:
    """The paper's name where the program brings a template for it. Raises Problem else."""
    from pesnet_desktop.tasks.papers import KINDS
    from pesnet_desktop.tasks.templates import shipped_path

    known = [name for name in KINDS if shipped_path(name, language).is_file()]
    if paper not in known:
        raise Problem("template-unknown", paper=paper, known=", ".join(known))
    return paper
