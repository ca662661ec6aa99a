"""Builds the shipped templates: ``python -m pesnet_desktop.documents.starter.build`` writes them into ``resources``.

Beside each lies its ready form, so that no paper made from it waits for the template to be compiled.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from docx.document import Document

from pesnet_desktop.documents.fields import CATALOGUE
from pesnet_desktop.documents.ready import ready_form
from pesnet_desktop.documents.starter.about import about, about_title
from pesnet_desktop.documents.starter.arabic import turn
from pesnet_desktop.documents.starter.booklet import booklet, booklet_title
from pesnet_desktop.documents.starter.certificates import certificates, certificates_title
from pesnet_desktop.documents.starter.concept_note import concept_note
from pesnet_desktop.documents.starter.controls import Controls, number_controls
from pesnet_desktop.documents.starter.event_report import event_report, event_report_title
from pesnet_desktop.documents.starter.events_list import events_list, events_list_title
from pesnet_desktop.documents.starter.invitation import invitation, invitation_title
from pesnet_desktop.documents.starter.nomination_form import nomination_form, nomination_title
from pesnet_desktop.documents.starter.open_points import open_points, open_points_title
from pesnet_desktop.documents.starter.package import bare_document, whole_file
from pesnet_desktop.documents.starter.participants import (
    attendance,
    attendance_title,
    participants,
    participants_title,
)
from pesnet_desktop.documents.starter.programme import programme
from pesnet_desktop.documents.starter.progress_report import progress_report
from pesnet_desktop.documents.starter.run_of_show import run_of_show, run_of_show_title
from pesnet_desktop.documents.starter.words import Words
from pesnet_desktop.documents.starter.words_ar import ARABIC
from pesnet_desktop.documents.starter.words_en import ENGLISH
from pesnet_desktop.documents.starter.words_fr import FRENCH
from pesnet_desktop.documents.starter.work_plan import work_plan, work_plan_merged
from pesnet_desktop.documents.template import compile_template
from pesnet_desktop.paths import resources, write_whole

LANGUAGES: dict[str, Words] = {"en": ENGLISH, "fr": FRENCH, "ar": ARABIC}
"""The languages that the program brings templates in."""

_PAPERS: dict[str, tuple[Callable[[Words], str], Callable[[Document, Controls, Words], None]]] = {
    "concept-note": (lambda words: words.concept_note, concept_note),
    "programme": (lambda words: words.programme, programme),
    "work-plan": (lambda words: words.work_plan, work_plan),
    "work-plan-merged": (lambda words: words.work_plan, work_plan_merged),
    "progress-report": (lambda words: words.progress_report, progress_report),
    "events-list": (events_list_title, events_list),
    "open-points": (open_points_title, open_points),
    "about": (about_title, about),
    "invitation": (invitation_title, invitation),
    "nomination-form": (nomination_title, nomination_form),
    "certificates": (certificates_title, certificates),
    "participants": (participants_title, participants),
    "attendance": (attendance_title, attendance),
    "event-report": (event_report_title, event_report),
    "run-of-show": (run_of_show_title, run_of_show),
    "booklet": (booklet_title, booklet),
}


def build_template(paper: str, language: str) -> bytes:
    """The shipped template of ``paper`` (``concept-note``) in ``language`` (``en``)."""
    words = LANGUAGES[language]
    title_of, write = _PAPERS[paper]
    document = bare_document(title_of(words), words.language, is_rtl=words.is_rtl)
    write(document, controls_in(language, words), words)
    settle(document, is_rtl=words.is_rtl)
    return whole_file(document)


def paper_title(paper: str, language: str) -> str:
    """What the paper is called in its own language."""
    return _PAPERS[paper][0](LANGUAGES[language])


def build_all(folder: Path) -> list[Path]:
    """Writes every template of every language below ``folder``, each with its ready form."""
    written: list[Path] = []
    for language in LANGUAGES:
        (folder / language).mkdir(parents=True, exist_ok=True)
        for paper in _PAPERS:
            path = folder / language / f"{paper}.docx"
            content = build_template(paper, language)
            write_whole(path, content)
            write_whole(path.with_suffix(".ready"), ready_form(compile_template(content, CATALOGUE), content))
            written += (path, path.with_suffix(".ready"))
    return written


def controls_in(language: str, words: Words) -> Controls:
    return Controls(
        catalogue=CATALOGUE,
        language=language,
        each=words.each,
        only_if=words.only_if,
        only_without=words.only_without,
        bulleted=words.bulleted,
        numbered=words.numbered,
    )


def settle(document: Document, *, is_rtl: bool) -> None:
    """Numbers the controls through all parts, and puts the section's set-up at the end of the body."""
    body = document.element.body
    body.append(body.sectPr)
    running = (
        one
        for section in document.sections
        for one in (section.header, section.footer, section.first_page_header, section.first_page_footer)
    )
    parts = [body, *(one.part.element for one in running if not one.is_linked_to_previous)]
    following = 1
    for part in parts:
        following = number_controls(part, following)
        if is_rtl:
            turn(part)


if __name__ == "__main__":
    for written_path in build_all(Path(sys.argv[1]) if len(sys.argv) > 1 else resources() / "templates"):
        sys.stdout.write(f"{written_path}\n")
