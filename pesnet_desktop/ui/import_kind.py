"""What a file is read as: which paper, in which letters, parted by which sign; asked in the head of its review."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pesnet_desktop.i18n import _, isolated
from pesnet_desktop.model.light_dataclasses import replace
from pesnet_desktop.model.papers.drafts import Doubt, WorkPlanDraft
from pesnet_desktop.model.papers.paper_kinds import READABLE, PaperKind
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.tasks.accepting import Decisions, Draft
from pesnet_desktop.tasks.importing import remembered_columns
from pesnet_desktop.tasks.paper_words import paper_name
from pesnet_desktop.tasks.read_as import ReadAs
from pesnet_desktop.ui import theme
from pesnet_desktop.ui.buttons import button
from pesnet_desktop.ui.choice_box import ChoiceBox
from pesnet_desktop.ui.flow_row import FlowBox
from pesnet_desktop.ui.import_jobs import read_anew
from pesnet_desktop.ui.import_layout import ReviewPanes
from pesnet_desktop.ui.import_queue import QueuedFile
from pesnet_desktop.ui.page import Desk
from pesnet_desktop.ui.text_label import TextLabel

_LEFT_AND_RIGHT = (Qt.Key.Key_Left, Qt.Key.Key_Right)


class FileQuestion(QWidget):
    """A question about the whole file, with a button for each answer; the first says that it was read right.

    Arrow keys go over the answers; Enter, Space or a number takes one.
    """

    answered = Signal(int)

    def __init__(self, doubt: Doubt) -> None:
        super().__init__()
        self.doubt = doubt
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(2))
        column.addWidget(TextLabel(doubt.question, "label", "amber"))
        answers = FlowBox(theme.scaled(8), theme.scaled(4))
        self.buttons: list[QPushButton] = []
        for number, choice in enumerate(doubt.choices):
            made = button(choice.label, partial(self.answered.emit, number), symbol="" if number else "check")
            made.installEventFilter(self)
            self.buttons.append(made)
            answers.flow.addWidget(made)
        column.addWidget(answers)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self.buttons[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys at an answer: the button alone would lead out of the question."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        here = next(place for place, one in enumerate(self.buttons) if one is watched)
        onward, back = _LEFT_AND_RIGHT if theme.is_mirrored() else _LEFT_AND_RIGHT[::-1]
        steps = {onward: 1, Qt.Key.Key_Down: 1, back: -1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            wanted = min(max(here + steps[Qt.Key(event.key())], 0), len(self.buttons) - 1)
            self.buttons[wanted].setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.buttons[here].click()
        elif event.text() in [str(number) for number in range(1, len(self.buttons) + 1)]:
            self.buttons[int(event.text()) - 1].click()
        else:
            return False
        return True


def add_kinds(one: QueuedFile, draft: Draft, review: ReviewPanes) -> QHBoxLayout:
    """The questions about the whole file, and the choice of the paper that it is, above everything else; its line."""
    for number, doubt in enumerate(draft.asked):
        question = FileQuestion(doubt)
        question.answered.connect(partial(_answer, one, review, number))
        review.add_file_question(question)
    kind = "work-plan" if isinstance(draft, WorkPlanDraft) else draft.kind
    box = ChoiceBox()
    box.setProperty("kind", "field")
    box.setAccessibleName(_("The paper that the file is"))
    if kind not in READABLE:
        box.setPlaceholderText(paper_name(kind))
    for each in READABLE:
        box.addItem(paper_name(each), each)
    box.setCurrentIndex(box.findData(kind))
    box.activated.connect(lambda row: review.kind_chosen.emit(replace(one.said, kind=box.itemData(row))))
    row = QHBoxLayout()
    row.setSpacing(theme.scaled(8))
    row.addWidget(TextLabel(_("Read as"), "label", "second", wrap=False))
    row.addWidget(box)
    row.addStretch(1)
    review.head.asked.addLayout(row)
    return row


def read_as(desk: Desk, one: QueuedFile, show_again: Callable[[], None], said: ReadAs) -> None:
    """Reads the file anew as the officer says it is; what was decided about it before is asked again."""
    remembered = remembered_columns(desk.store)
    sentence = _("Reading {name} …").format(name=isolated(one.name))
    desk.work(sentence, partial(read_anew, one, said, remembered), partial(_end, desk, one, said, show_again))


def _end(
    desk: Desk, one: QueuedFile, said: ReadAs, show_again: Callable[[], None], outcome: Draft | Problem | None
) -> None:
    if isinstance(outcome, Problem):
        desk.trouble(str(outcome))
    elif outcome is not None and one.state == "open":
        one.draft, one.said, one.beside, one.decisions = outcome, said, None, Decisions()
    show_again()


def _answer(one: QueuedFile, review: ReviewPanes, number: int, choice: int) -> None:
    """The first answer settles the question, and what else was decided stays; another reads the file anew."""
    if one.draft is None:
        return
    doubt = one.draft.asked[number]
    said = _said(one.said, doubt, doubt.choices[choice].value)
    if choice:
        review.kind_chosen.emit(said)
        return
    rest = tuple(other for place, other in enumerate(one.draft.asked) if place != number)
    one.draft, one.said, one.beside = replace(one.draft, asked=rest), said, None
    review.asked_anew.emit()


def _said(said: ReadAs, doubt: Doubt, value: str) -> ReadAs:
    if doubt.kind == "encoding":
        return replace(said, encoding=value)
    if doubt.kind == "separator":
        return replace(said, separator=value)
    return replace(said, kind=_kind_of(value))


def _kind_of(value: str) -> PaperKind | None:
    return next((kind for kind in READABLE if kind == value), None)
