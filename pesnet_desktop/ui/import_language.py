"""In which language a file is written: shown in the head of its review, and chosen there by the officer."""

from PySide6.QtWidgets import QHBoxLayout

from pesnet_desktop.i18n import _
from pesnet_desktop.model.languages import LANGUAGE_NAMES
from pesnet_desktop.model.papers.event_drafts import GuestsDraft, OtherDraft
from pesnet_desktop.model.papers.paper_language import PAPER_LANGUAGES, PaperLanguage, paper_language
from pesnet_desktop.tasks.accepting import Draft
from pesnet_desktop.tasks.beside_event import lay_beside
from pesnet_desktop.ui.choice_box import ChoiceBox
from pesnet_desktop.ui.import_layout import ReviewPanes
from pesnet_desktop.ui.import_queue import QueuedFile
from pesnet_desktop.ui.page import Desk
from pesnet_desktop.ui.text_label import TextLabel

NAMES = {**LANGUAGE_NAMES, "tr": "Türkçe"}


def add_language(desk: Desk, one: QueuedFile, draft: Draft, review: ReviewPanes, line: QHBoxLayout) -> None:
    """The language of the paper's words, in the line of its kind; a list of people has names alone, and none."""
    if isinstance(draft, GuestsDraft | OtherDraft):
        return
    spoken = one.decisions.language or paper_language(draft)
    box = ChoiceBox()
    box.setProperty("kind", "field")
    box.setAccessibleName(_("The language that the file is written in"))
    for code in PAPER_LANGUAGES:
        box.addItem(NAMES[code], code)
    box.setCurrentIndex(box.findData(spoken))
    box.activated.connect(lambda row: _choose(desk, one, review, box.itemData(row)))
    shown = [TextLabel(_("written in"), "label", "second", wrap=False), box]
    if spoken == "tr":
        words = _("Turkish words have no place of their own: they will stand where the English ones do.")
        shown.append(TextLabel(words, "label", "amber", wrap=False))
    for widget in shown:
        line.insertWidget(line.count() - 1, widget)


def _choose(desk: Desk, one: QueuedFile, review: ReviewPanes, language: PaperLanguage) -> None:
    """The file is laid beside what is here in that language; an event that was only proposed is looked for anew."""
    decided = one.decisions
    decided.language = language
    decided.left_out = None
    if not decided.is_new:
        decided.event_id, decided.reason = "", ""
    if one.draft is not None:
        one.beside = lay_beside(desk.store, one.draft, decided)
    review.asked_anew.emit()
