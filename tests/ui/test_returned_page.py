"""A paper that came back is reviewed by the keyboard, and what was accepted is taken over in one step."""

from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pesnet_desktop.model.papers.returned import Place, Remark
from pesnet_desktop.model.papers.returned_changes import Change, ReadBack
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.queries.activity import activities
from pesnet_desktop.queries.returned import Subject
from pesnet_desktop.tasks.read_back import paper_of_today
from pesnet_desktop.ui.dropping import dropped_paths, open_dropped, page_for
from pesnet_desktop.ui.returned_change import RemarksPane
from pesnet_desktop.ui.returned_marks import marked
from pesnet_desktop.ui.returned_page import ReturnedPage
from pesnet_desktop.ui.returned_review import ReturnedReview
from pesnet_desktop.ui.text_label import TextLabel
from pesnet_desktop.ui.window import Window
from tests.documents.read.word_edits import Edit, edited, removed_row, replaced
from tests.tasks.returned_notes import TODAY
from tests.ui.conftest import SmallPlan, show_active

DATES = Change(
    0, "field", "conflict", Place("event", "e1", "dates"), "Dates", "Workshop", "8 July 2031", "9 July 2031",
    "7 July 2031", "9 July 2031", doubts=("It was changed here, too.",),
)  # fmt: skip
BODY = Change(
    1, "field", "theirs", Place("section", "s1", "body"), "Text", "Rationale", RichText.of("One."),
    RichText.of("Two."), RichText.of("One."), RichText.of("Two."), author="A. SAMPLE", day="2031-06-02",
)  # fmt: skip
FOUND = ReadBack(
    "note.docx", "concept-note", "e1", "", "en", "Microsoft Office Word", "controls", (DATES, BODY),
    (Remark("comment", "B. SAMPLE", "2031-06-03", "Really?", Place("section", "s1", "body")),), ("Hosted by",),
)  # fmt: skip


@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    ground = QWidget()
    qtbot.addWidget(ground)
    return ground


@pytest.fixture
def review(ground: QWidget) -> ReturnedReview:
    review = ReturnedReview(FOUND, parent=ground)
    review.resize(1200, 700)
    show_active(ground)
    review.list.setFocus()
    return review


def test_doubts_stand_first_and_what_is_clear_has_its_tick(review: ReturnedReview) -> None:
    assert (review.number, review.decisions, review.take_button.text()) == (0, {1: BODY.proposal}, "Take over 1 change")


@pytest.mark.parametrize(
    ("key", "decided"),
    [(Qt.Key.Key_A, "9 July 2031"), (Qt.Key.Key_R, None), (Qt.Key.Key_B, "7 July 2031 / 9 July 2031")],
)
def test_a_key_decides_and_goes_on(review: ReturnedReview, key: Qt.Key, decided: str | None) -> None:
    QTest.keyClick(review.list, key)

    assert (review.decisions[0], review.number) == (decided, 1)


def test_an_edited_proposal_is_what_is_accepted(review: ReturnedReview, qtbot: QtBot) -> None:
    QTest.keyClick(review.list, Qt.Key.Key_E)
    assert review.pane is not None
    review.pane.show_said("10 July 2031")
    review.pane.accept.click()

    with qtbot.waitSignal(review.taken) as taken:
        QTest.keyClick(review, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert taken.args == [{0: "10 July 2031", 1: BODY.proposal}]


def test_what_is_left_alone_is_decided_too(review: ReturnedReview, qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_R, Qt.Key.Key_R):
        QTest.keyClick(review.list, key)
    assert review.take_button.text() == "Leave 2 changes as they are"

    with qtbot.waitSignal(review.taken) as taken:
        QTest.keyClick(review, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert taken.args == [{0: None, 1: None}]


def test_who_changed_it_and_what_they_remarked_stand_beside(qtbot: QtBot) -> None:
    pane = RemarksPane(BODY, FOUND.remarks)
    qtbot.addWidget(pane)

    said = [one.text for one in pane.findChildren(TextLabel)]
    assert said[1::2] == ["A. SAMPLE · 2031-06-02", "Really?"]


def test_differences_are_struck_through_and_underlined_and_markup_stays_words() -> None:
    was, now = marked("An <b>office</b> and a counter", "An <b>office</b> and a desk")

    assert [("line-through" in one, "underline" in one, "<b>" in one) for one in (was, now)] == [
        (True, False, False),
        (False, True, False),
    ]


@pytest.fixture
def returned(window: Window, small_plan: SmallPlan, tmp_path: Path, qtbot: QtBot) -> ReturnedPage:
    """The small plan's paper, with a timeline changed and a row deleted, under review."""
    edits: tuple[Edit, ...] = (replaced("Q2 2031", "Q3 2031"), removed_row("Career Guidance"))
    path = tmp_path / "plan.docx"
    subject = Subject("work-plan", plan_id=small_plan.plan)
    path.write_bytes(edited(paper_of_today(small_plan.store, "work-plan", subject, "en", TODAY), *edits))
    window.go("read-back", str(path))
    page = window.page("read-back")
    assert isinstance(page, ReturnedPage)
    qtbot.waitUntil(lambda: page.review is not None)
    return page


def test_what_was_accepted_is_taken_over_in_one_step_that_one_undo_takes_back(
    returned: ReturnedPage, window: Window, small_plan: SmallPlan
) -> None:
    before = activities(window.store, small_plan.plan)
    assert returned.review is not None

    returned.review.take_button.click()

    kept = [one for row in activities(window.store, small_plan.plan).values() for one in row]
    assert {(one.id, one.timeline) for one in kept} == {
        (small_plan.apprentices, "Q3 2031"),
        (small_plan.surveys, "Soon"),
    }
    assert (returned.record, window.shown is window.page("work-plan")) == ("", True)
    window.undo()
    assert activities(window.store, small_plan.plan) == before


def test_a_review_stands_where_it_stood_in_a_window_made_anew(returned: ReturnedPage, qtbot: QtBot) -> None:
    assert returned.review is not None
    returned.review.ask("reject")
    decided = dict(returned.review.decisions)

    returned.stand(returned.standing())

    qtbot.waitUntil(lambda: returned.review is not None)
    assert returned.review.decisions == decided


def test_a_dropped_paper_of_ours_is_read_back_and_another_one_imported(returned: ReturnedPage, tmp_path: Path) -> None:
    other, bomb = tmp_path / "other.docx", tmp_path / "bomb.docx"
    other.write_bytes(b"PK\x03\x04")
    with ZipFile(bomb, "w", ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", bytes(9_000_000))
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(returned.record), QUrl("https://example.org/x.docx")])

    assert [Path(path) for path in dropped_paths(dropped)] == [Path(returned.record)]
    told = [page_for(path, lambda *_said: None, lambda: False) for path in (Path(returned.record), other, bomb)]
    assert told == ["read-back", "import-review", "import-review"]
    assert page_for(other, lambda *_said: None, lambda: True) == ""


def test_a_spoilt_file_that_is_dropped_is_refused_and_the_window_goes_on(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    other = tmp_path / "other.docx"
    other.write_bytes(b"PK\x03\x04")

    open_dropped(window.desk, [str(other)])

    qtbot.waitUntil(lambda: window.trouble_line.text.startswith(f"{other} is damaged"))
    assert window.shown is window.page("work-plan")
