"""A newer version of a plan in the review: its doubts are asked above its changes, and the answers are heeded."""

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pesnet_desktop.commands.proposal import accept_work_plan
from pesnet_desktop.model.papers.drafts import (
    Choice,
    Doubt,
    DraftActivity,
    DraftArea,
    DraftHeader,
    Source,
    WorkPlanDraft,
)
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.store import Store, create_store
from pesnet_desktop.tasks.accepting import Decisions, newer_version
from pesnet_desktop.ui.import_jobs import ReadFiles
from pesnet_desktop.ui.import_newer import NewerReview
from pesnet_desktop.ui.import_queue import QueuedFile
from pesnet_desktop.ui.import_review import ImportReviewPage
from pesnet_desktop.ui.window import Window
from tests.store_copies import copy_of
from tests.ui.conftest import show_active

ONE = DraftActivity("1", "Workshop on “Registers”", "Q1 2031", "Online", "English", "", "Institutions", RichText())
TWO = replace(ONE, number="2", title="Webinar on “Corridors”")
WHERE = Doubt("venue", "venue", "Where is it?", (Choice("Oman", "Oman"), Choice("Online", "Online")), "Oman")
JOINED = Doubt("joined-row", "content", "Joined?", (Choice("Joined", "Aim"), Choice("Apart", "")))


@pytest.fixture(scope="module")
def blank() -> Store:
    return create_store(None)


@pytest.fixture
def store(blank: Store) -> Store:
    return copy_of(blank)


def plan(*activities: DraftActivity) -> WorkPlanDraft:
    area = DraftArea("1", "Digital Services", RichText(), activities)
    return WorkPlanDraft("plan v2.docx", "A Network", "Work Plan 2031-2032", 2031, 2032, (), (area,))


def test_doubts_are_asked_above_the_changes_and_what_was_decided_holds(window: Window) -> None:
    plan_id = accept_work_plan(window.store, plan(ONE, TWO))
    newer = plan(replace(ONE, venue="Oman", doubts=(WHERE,)), replace(TWO, timeline="Q3 2031"))
    one = QueuedFile(Path("plan v2.docx"), newer)
    one.decisions.plan_id = plan_id
    window.go("import-review")
    page = window.shown
    assert isinstance(page, ImportReviewPage)
    page._end_reading(ReadFiles((one,)))
    assert isinstance(page.review, NewerReview)
    page.review._answer(("change", 1), 0, 1)

    before = len(page.review._parts)
    assert page.review.fields is not None
    page.review.fields.answered.emit(("activities", 0), 0, 1)
    page.review._show_again()

    assert isinstance(page.review, NewerReview)
    assert (before, len(page.review._parts), one.decisions.left_out) == (2, 1, {0})
    assert page.review.place == 0


def reviewed(qtbot: QtBot, store: Store, draft: WorkPlanDraft, decisions: Decisions) -> NewerReview:
    review = NewerReview(draft, partial(newer_version, store, draft, decisions), decisions)
    qtbot.addWidget(review)
    return review


def test_keys_go_from_the_last_question_to_the_first_and_back(store: Store, qtbot: QtBot) -> None:
    decisions = Decisions(plan_id=accept_work_plan(store, plan(ONE, TWO)))
    newer = plan(replace(ONE, venue="Oman", doubts=(WHERE,)), replace(TWO, timeline="Q3 2031", venue="Hybrid (Oman)"))
    page = reviewed(qtbot, store, newer, decisions)
    show_active(page)

    def turned(step: int) -> tuple[int, int]:
        page.turn_question(step)
        return page.place, page._current

    ahead = [turned(1) for _press in range(5)]
    back = [turned(-1) for _press in range(2)]

    assert ahead == [(0, 0), (1, 0), (2, 0), (2, 1), (0, 0)]
    assert back == [(2, 1), (2, 0)]


def test_a_header_row_over_two_pages_is_asked_above_the_changes_and_parted(store: Store, qtbot: QtBot) -> None:
    source = Source(0, (0,), 1, "")
    aim, rest = (DraftHeader(label, RichText.of(words), source) for label, words in (("Aim", "To help"), ("", "all.")))
    decisions = Decisions(plan_id=accept_work_plan(store, replace(plan(ONE), headers=(aim,))))
    joined = replace(aim, content=RichText.of("To help all."), doubts=(JOINED,), apart=(aim, rest))
    page = reviewed(qtbot, store, replace(plan(ONE), headers=(joined,)), decisions)
    before = [(one.field, one.new) for one in page.changes.changes]

    assert page.fields is not None
    page.fields.answered.emit(("headers", 0), 0, 1)
    page._show_again()

    assert before == [("content", "To help all.")]
    assert (page.changes.changes, [one.row for one in page.changes.added]) == ((), [rest])
    assert page.place == 0


def test_a_change_can_be_written_anew_and_taken_back_where_none_is_left(store: Store, qtbot: QtBot) -> None:
    decisions = Decisions(plan_id=accept_work_plan(store, plan(ONE, TWO)))
    page = reviewed(qtbot, store, plan(ONE, replace(TWO, venue="Rabat")), decisions)
    venue = ("activities", 1, "venue")

    assert page.fields is not None
    page.fields.corrected.emit(venue, TWO.venue, True)
    page._show_again()
    without = (page.changes.is_empty, page.asked_places())
    page.list.show_place(0)
    page._take_back(venue)
    page._show_again()

    assert without == (True, [])
    assert [(one.field, one.new) for one in page.changes.changes] == [("venue", "Rabat")]


def test_a_new_row_shows_all_its_fields_which_can_be_written_anew(store: Store, qtbot: QtBot) -> None:
    decisions = Decisions(plan_id=accept_work_plan(store, plan(ONE)))
    page = reviewed(qtbot, store, plan(ONE, TWO), decisions)

    assert page.fields is not None
    shown = [line.path[-1] for line in page.fields.lines]
    page.fields.corrected.emit(("activities", 1, "number"), "7", True)
    page._show_again()

    assert shown == [
        "number", "title", "timeline", "venue", "languages", "providers", "beneficiaries", "description",
    ]  # fmt: skip
    assert [one.label for one in page.changes.added] == ["1.7 Webinar on “Corridors”"]
