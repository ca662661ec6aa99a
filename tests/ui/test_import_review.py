from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
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
from pesnet_desktop.tasks.accepting import Decisions, settled_plan
from pesnet_desktop.ui.import_layout import STACKED_BELOW
from pesnet_desktop.ui.import_list import LEFT_OVER, PLAN
from pesnet_desktop.ui.import_panes import ImportReview
from pesnet_desktop.ui.import_places import place_of_source
from pesnet_desktop.ui.import_plan_lines import lines_of
from pesnet_desktop.ui.import_plan_record import size_of
from pesnet_desktop.ui.import_questions import Counts
from pesnet_desktop.ui.import_record import FieldLine, QuestionBox
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
    review = ImportReview(DRAFT, Decisions(), parent=ground)
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
        "2 areas",
        "3 words of the file left over",
    ]


def test_numbers_are_cited_with_their_area() -> None:
    shown = [
        (line.number, line.title) for line in lines_of(DRAFT, Decisions()) if not line.is_heading and line.place >= 0
    ]

    assert shown == [("1.1", "Careers"), ("2.2", "Surveys")]


def test_the_first_activity_in_doubt_is_shown_first(review: ImportReview) -> None:
    assert "Activity 2.2" in said(review)
    assert len(review.findChildren(QuestionBox)) == 1


def test_another_answer_puts_its_text_in_the_place_of_what_was_read(review: ImportReview) -> None:
    rings = review.findChildren(RingBox)

    QTest.mouseClick(rings[1], Qt.MouseButton.LeftButton)

    assert settled_plan(DRAFT, review.decisions).activities[1].providers == "Qatar (tbc), Oman (tbc)"


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
    assert [field for field in fields if "year" in field[0]] == [("First year", "2030"), ("Last year", "2032")]


def test_a_click_into_the_file_shows_the_activity_that_stands_there(review: ImportReview) -> None:
    review.list.show_place(0)

    review.findChildren(SourcePage)[0].row_picked.emit(1)

    assert review.list.currentIndex().data() == "2.2 Surveys"


def test_accepting_hands_on_the_answers_and_discarding_nothing(review: ImportReview) -> None:
    accepted: list[Decisions] = []
    discarded: list[bool] = []
    review.accepted.connect(accepted.append)
    review.discarded.connect(lambda: discarded.append(True))

    QTest.mouseClick(review.accept_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(review.discard_button, Qt.MouseButton.LeftButton)

    assert (accepted, discarded) == ([review.decisions], [True])


def test_a_field_says_where_it_stands(review: ImportReview) -> None:
    assert "Table 1, row 2" in said(review)


@pytest.mark.parametrize(
    ("pages", "are_exact", "words"),
    [
        ((), False, "Table 1, rows 2–3"),
        (((0, 0), (0, 0), (0, 0)), False, "Table 1, rows 2–3"),
        (((1, 1), (3, 3), (3, 3)), True, "Page 3, table 1, rows 2–3"),
        (((1, 1), (3, 4), (4, 4)), True, "Pages 3–4, table 1, rows 2–3"),
        (((1, 1), (3, 3), (4, 4)), False, "Page 3 or later, table 1, rows 2–3"),
    ],
)
def test_a_place_in_the_file_names_the_page_that_the_file_tells(
    pages: tuple[tuple[int, int], ...], are_exact: bool, words: str
) -> None:
    draft = replace(DRAFT, tables=(SourceTable((ROW, ROW, ROW), pages, are_exact),))

    assert place_of_source(draft, Source(0, (1, 2), 4, "")) == words


def test_what_stands_in_no_table_has_no_place() -> None:
    assert (place_of_source(DRAFT, None), place_of_source(DRAFT, Source(-1, (), 0, "Area"))) == ("", "")


def test_the_size_of_a_description_is_counted_in_words() -> None:
    said = [size_of(RichText.of("Short"), is_as_read=is_as_read) for is_as_read in (True, False)]

    assert said == ["1 paragraph, 1 word, as in the file", "1 paragraph, 1 word"]


def test_in_a_small_window_the_list_stands_above_the_record_so_that_the_file_has_room(review: ImportReview) -> None:
    wide = review.areas[0].width()

    review.resize(STACKED_BELOW - 20, 700)

    QTest.qWait(0)
    listed, record = review.list.mapTo(review, QPoint()), review.areas[1].mapTo(review, QPoint())
    assert listed.y() < record.y()
    assert review.areas[0].width() > wide / 2
