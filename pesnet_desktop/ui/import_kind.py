"""What a file is read as: asked in the head of its review where that is in doubt, and chosen there by the officer."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QHBoxLayout

from pesnet_desktop.i18n import _
from pesnet_desktop.model.papers.drafts import WorkPlanDraft
from pesnet_desktop.model.papers.paper_kinds import READABLE, PaperKind
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.tasks.accepting import Decisions, Draft
from pesnet_desktop.tasks.importing import remembered_columns
from pesnet_desktop.tasks.paper_words import paper_name
from pesnet_desktop.tasks.read_as import ReadAs
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.choice_box import ChoiceBox
from pesnet_desktop.ui.import_jobs import read_anew
from pesnet_desktop.ui.import_layout import ReviewPanes
from pesnet_desktop.ui.import_queue import QueuedFile
from pesnet_desktop.ui.page import Desk
from pesnet_desktop.ui.text_label import TextLabel


def add_kinds(draft: Draft, review: ReviewPanes) -> None:
    """The questions about the whole file, and the choice of the paper that it is, above everything else."""
    for doubt in draft.asked:
        review.head.asked.addWidget(TextLabel(doubt.question, "label", "amber"))
    kind = "work-plan" if isinstance(draft, WorkPlanDraft) else draft.kind
    box = ChoiceBox()
    box.setProperty("kind", "field")
    box.setAccessibleName(_("The paper that the file is"))
    if kind not in READABLE:
        box.setPlaceholderText(paper_name(kind))
    for one in READABLE:
        box.addItem(paper_name(one), one)
    box.setCurrentIndex(box.findData(kind))
    box.activated.connect(lambda row: review.kind_chosen.emit(box.itemData(row)))
    row = QHBoxLayout()
    row.setSpacing(theme.scaled(8))
    row.addWidget(TextLabel(_("Read as"), "label", "second", wrap=False))
    row.addWidget(box)
    row.addStretch(1)
    review.head.asked.addLayout(row)


def read_as(desk: Desk, one: QueuedFile, show_again: Callable[[], None], kind: PaperKind) -> None:
    """Reads the file anew as the paper that was chosen; what was decided about it before is asked again."""
    remembered = remembered_columns(desk.store)
    sentence = _("Reading {name} …").format(name=one.name)
    desk.work(sentence, partial(read_anew, one, ReadAs(kind), remembered), partial(_end, desk, one, show_again))


def _end(desk: Desk, one: QueuedFile, show_again: Callable[[], None], outcome: Draft | Problem | None) -> None:
    if isinstance(outcome, Problem):
        desk.trouble(str(outcome))
    elif outcome is not None and one.state == "open":
        one.draft, one.beside, one.decisions = outcome, None, Decisions()
    show_again()
