import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pesnet_desktop.model.papers.drafts import (
    Choice,
    Doubt,
    DraftActivity,
    DraftArea,
    Source,
    SourceTable,
    WorkPlanDraft,
)
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.ui.import_list import LEFT_OVER, PLAN, lines_of
from pesnet_desktop.ui.import_questions import Answers, Counts
from pesnet_desktop.ui.import_record import FieldLine, QuestionBox
from pesnet_desktop.ui.import_review import ImportReview
from pesnet_desktop.ui.source_page import SourcePage
from pesnet_desktop.ui.text_label import TextLabel
from pesnet_desktop.ui.tick_box import RingBox
from tests.ui.conftest import show_active

ROW = (
    "2",
    "Training Course on “Surveys”",
    "May 2031 / Online",
    "English",
    "Qatar (tbc) / Oman (tbc)",
    "Agencies",
    "How.",
)
ASKED = Doubt(
    "alternatives",
    "providers",
    "A slash was read as a choice.",
    (Choice("One of them", "Qatar (tbc) / Oman (tbc)"), Choice("Together", "Qatar (tbc), Oman (tbc)")),
    "Qatar (tbc) / Oman (tbc)",
)


def activity(number: str, title: str, doubts: tuple[Doubt, ...] = ()) -> DraftActivity:
    source = {"providers": Source(0, (1,), 4, ROW[4])} if doubts else {}
    return DraftActivity(number, title, "May 2031", "Online", "English", ROW[4], "Agencies", RichText(), source, doubts)


DRAFT = WorkPlanDraft(
    "plan.docx",
    "Example Network",
    "Work Plan 2030–2032",
    2030,
    2032,
    (),
    (
        DraftArea("1", "Skills", RichText(), (activity("1", "Workshop on “Careers”"),)),
        DraftArea("2", "Market", RichText(), (activity("2", ROW[1], (ASKED,)),)),
    ),
    ("A stray line",),
    (SourceTable((("No.", "", "", "", "", "", ""), ROW)),),
)


@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    ground = QWidget()
    qtbot.addWidget(ground)
    return ground


@pytest.fixture
def review(ground: QWidget) -> ImportReview:
    review = ImportReview(DRAFT, ground)
    review.resize(1200, 700)
    show_active(ground)
    return review


def said(review: ImportReview) -> list[str]:
    return [label.text for label in review.findChildren(TextLabel)]


def test_the_title_counts_clear_doubtful_and_left_over() -> None:
    sentences = [words for _symbol, _role, words in Counts.of(DRAFT).sentences()]

    assert sentences == [
        "1 activity read without doubt",
        "1 with doubts: 1 question",
        "2 areas, 0 header rows",
        "3 words of the file left over",
    ]


def test_numbers_are_cited_with_their_area() -> None:
    shown = [(line.number, line.title) for line in lines_of(DRAFT) if not line.is_heading and line.place >= 0]

    assert shown == [("1.1", "Careers"), ("2.2", "Surveys")]


def test_the_first_activity_in_doubt_is_shown_first(review: ImportReview) -> None:
    assert "Activity 2.2" in said(review)
    assert len(review.findChildren(QuestionBox)) == 1


def test_another_answer_puts_its_text_in_the_place_of_what_was_read(review: ImportReview) -> None:
    rings = review.findChildren(RingBox)

    QTest.mouseClick(rings[1], Qt.MouseButton.LeftButton)

    assert review.answers.texts(DRAFT) == {(1, "providers"): "Qatar (tbc), Oman (tbc)"}


def test_an_answer_is_remembered_when_the_activity_is_shown_again(review: ImportReview) -> None:
    QTest.mouseClick(review.findChildren(RingBox)[1], Qt.MouseButton.LeftButton)
    review.list.show_place(0)

    review.list.show_place(1)

    asked = review.findChildren(QuestionBox)[-1]
    assert [ring.isChecked() for ring in asked.findChildren(RingBox)] == [False, True]


def test_what_was_left_over_is_shown_word_for_word(review: ImportReview) -> None:
    review.list.show_place(LEFT_OVER)

    assert "A stray line" in said(review)


def test_the_plan_itself_is_shown_with_its_years(review: ImportReview) -> None:
    review.list.show_place(PLAN)

    fields = [tuple(label.text for label in line.findChildren(TextLabel)) for line in review.findChildren(FieldLine)]
    assert ("Years", "2030–2032") in fields


def test_a_click_into_the_file_shows_the_activity_that_stands_there(review: ImportReview) -> None:
    review.list.show_place(0)

    review.findChildren(SourcePage)[0].row_picked.emit(1)

    assert review.list.currentIndex().data() == "2.2 Surveys"


def test_accepting_hands_on_the_answers_and_discarding_nothing(review: ImportReview) -> None:
    accepted: list[Answers] = []
    discarded: list[bool] = []
    review.accepted.connect(accepted.append)
    review.discarded.connect(lambda: discarded.append(True))

    QTest.mouseClick(review.accept_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(review.discard_button, Qt.MouseButton.LeftButton)

    assert (accepted, discarded) == ([Answers()], [True])
