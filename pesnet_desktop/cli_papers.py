"""The command line's words about papers: export them, and keep what was sent."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from pesnet_desktop.cli_file import add_task, opened, today
from pesnet_desktop.cli_layout import FINDINGS
from pesnet_desktop.i18n import _
from pesnet_desktop.model.problems import Problem

if TYPE_CHECKING:
    from pesnet_desktop.store import Store
    from pesnet_desktop.tasks.exporting import Order
    from pesnet_desktop.tasks.sending import PaperOf


def add_export_task(tasks: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    from pesnet_desktop.tasks.exporting import PAPERS

    export = add_task(tasks, "export", _export, _("write papers as Word files; prints each path"))
    export.add_argument("papers", nargs="+", metavar="PAPER", help=", ".join((*PAPERS, "all")))
    export.add_argument(
        "--language",
        default="",
        choices=("en", "fr", "ar", "all"),
        help=_("without it English, and for letters each recipient's own"),
    )
    export.add_argument("--plan", default="", metavar="ID", help=_("needed where there are several work plans"))
    export.add_argument("--event", default="", metavar="ID", help=_("an event, or all"))
    export.add_argument("--forum", default="", metavar="NAME", help=_("the forum of a progress report"))
    _add_options(export)
    export.add_argument("--out", type=Path, required=True, metavar="DIR", help=_("the folder to write into"))


def add_sent_task(tasks: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    from pesnet_desktop.tasks.papers import KINDS

    sent = add_task(tasks, "sent", _sent, _("keep a paper as it was sent, with when and to whom; prints its id"))
    sent.add_argument("paper_file", type=Path, metavar="DOCX")
    sent.add_argument("--paper", required=True, choices=tuple(KINDS), metavar="NAME", help=", ".join(KINDS))
    whose = sent.add_mutually_exclusive_group()
    whose.add_argument("--event", default="", metavar="ID", help=_("the event that the paper is about"))
    whose.add_argument("--plan", default="", metavar="ID", help=_("needed where there are several work plans"))
    sent.add_argument("--to", default="", metavar="TEXT", help=_("to whom it was sent"))
    sent.add_argument("--on", default="", metavar="DATE", help=_("when it was sent; without it today"))


def _add_options(export: argparse.ArgumentParser) -> None:
    export.add_argument("--final", action="store_true", help=_("without draft marks; refused while facts are open"))
    export.add_argument(
        "--mark-missing",
        action="store_true",
        help=_("print a text that is missing in the language in another one, marked; without it nothing is written"),
    )
    export.add_argument("--together", action="store_true", help=_("all letters or certificates in one file"))
    export.add_argument("--pdf", action="store_true", help=_("beside each Word file a PDF file, too"))
    instead = export.add_mutually_exclusive_group()
    instead.add_argument(
        "--html", action="store_true", help=_("as pages to paste into a web page, in the place of Word files")
    )
    instead.add_argument(
        "--eml",
        action="store_true",
        help=_("beside each letter a draft for the mail program, the event's other papers attached; nothing is sent"),
    )


def _export(asked: argparse.Namespace) -> int:
    from pesnet_desktop.tasks.ordering import order_of

    if asked.pdf and asked.html:
        raise Problem("pdf-needs-word")
    with opened(asked.file) as store:
        order = order_of(
            store,
            asked.papers,
            plan=asked.plan,
            event=asked.event,
            forum=asked.forum,
            language=asked.language,
            final=asked.final,
            mark_missing=asked.mark_missing,
            together=asked.together,
            eml=asked.eml,
            html=asked.html,
            out=asked.out,
            today=today(),
        )
        try:
            return _write(store, order, as_pdf=asked.pdf)
        except Problem as problem:
            return _name_findings(problem)


def _write(store: "Store", order: "Order", *, as_pdf: bool) -> int:
    """Writes the papers and prints their paths; of final ones it says first what is open without keeping them back."""
    from pesnet_desktop.tasks.exporting import export
    from pesnet_desktop.tasks.made_papers import remember_written

    if order.final:
        _settle_open(store, order)
    if as_pdf:
        from pesnet_desktop.tasks.pdf import refuse_without_program

        refuse_without_program()
    written = export(store, order)
    if not written:
        print(_("Nothing was written: nobody is on the list for these papers yet."), file=sys.stderr)
        return FINDINGS
    remember_written(store, written)
    print(*(one.path for one in written), sep="\n")
    if as_pdf:
        from pesnet_desktop.tasks.pdf import pdf_of

        print(*pdf_of([one.path for one in written if one.path.suffix == ".docx"]), sep="\n")
    return 0


def _settle_open(store: "Store", order: "Order") -> None:
    from pesnet_desktop.tasks.final_papers import open_lines, refuse_open

    refuse_open(store, [order])
    still_open = open_lines(store, [order])
    if still_open:
        print(_("These facts are still open:"), *still_open, sep="\n  ", file=sys.stderr)


def _name_findings(problem: Problem) -> int:
    """What keeps papers back is a finding, named a line each: facts still open, texts missing. Other problems go on."""
    words = {
        "final-with-open-facts": lambda: _("Nothing was written. Settle these facts first, or leave --final out."),
        "texts-missing": lambda: _("Nothing was written. Write these texts first, or add --mark-missing."),
    }
    if problem.code not in words:
        raise problem
    print(problem.values.get("lines") or problem)
    print(words[problem.code](), file=sys.stderr)
    return FINDINGS


def _sent(asked: argparse.Namespace) -> int:
    from pesnet_desktop.tasks.sending import keep_sent

    with opened(asked.file) as store:
        print(keep_sent(store, asked.paper_file, _paper_of(store, asked), asked.to, asked.on or today().isoformat()))
    return 0


def _paper_of(store: "Store", asked: argparse.Namespace) -> "PaperOf":
    """Which paper was sent: the facts are those of the day it was made, where that is remembered."""
    from pesnet_desktop.queries.records import find_event, find_plan
    from pesnet_desktop.tasks.made_papers import known_papers
    from pesnet_desktop.tasks.papers import KINDS
    from pesnet_desktop.tasks.sending import PaperOf

    subject = KINDS[asked.paper].subject
    event_id = find_event(store, asked.event) if subject == "event" else ""
    plan_id = find_plan(store, asked.plan) if subject == "plan" else ""
    made = known_papers([asked.paper_file]).get(asked.paper_file)
    is_known = made is not None and (made.event_id, made.plan_id) == (event_id, plan_id)
    return PaperOf(asked.paper, event_id, plan_id, made.step if made is not None and is_known else "")
