"""What an officer decided about the rows of a plan is what is entered: in a new plan, and in one that is here."""

from dataclasses import replace

import pytest

from pesnet_desktop.commands.proposal import accept_work_plan
from pesnet_desktop.model.papers.drafts import Choice, Doubt, DraftActivity, DraftArea, WorkPlanDraft
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.store import Store, create_store
from pesnet_desktop.tasks.accepting import Decisions, accept, newer_version
from tests.commands.workspace import content
from tests.store_copies import copy_of

ONE = DraftActivity("1", "Workshop on “Registers”", "Soon", "Online", "English", "Oman", "Institutions", RichText())
TWO = replace(ONE, number="2", title="Webinar on “Corridors”")
JOINED = Doubt("joined-row", "number", "Joined?", (Choice("Joined", "1"), Choice("Apart", "")))


def plan(*activities: DraftActivity) -> WorkPlanDraft:
    area = DraftArea("1", "Digital Services", RichText(), activities)
    return WorkPlanDraft("plan.docx", "A Network", "Work Plan 2031-2032", 2031, 2032, (), (area,))


@pytest.fixture(scope="module")
def blank() -> Store:
    return create_store(None)


@pytest.fixture
def store(blank: Store) -> Store:
    return copy_of(blank)


def _entered(store: Store) -> list[tuple[object, ...]]:
    return [tuple(row) for row in store.rows("SELECT number, title_en, timeline FROM activity ORDER BY position, id")]


def test_what_was_written_in_the_review_is_entered_in_one_step_and_undone_as_one(store: Store) -> None:
    before = content(store)
    written: Decisions = Decisions(
        corrected={("activities", 0, "timeline"): "Q3 2031", ("areas", 0, "title"): "Services"},
        skipped={("activities", 1)},
    )

    accept(store, plan(ONE, TWO), written)

    assert _entered(store) == [("1", "Workshop on “Registers”", "Q3 2031")]
    assert [row[0] for row in store.rows("SELECT title_en FROM thematic_area")] == ["Services"]
    store.undo()
    assert content(store) == before


def test_a_newer_version_changes_what_was_written_in_its_review(store: Store) -> None:
    plan_id = accept_work_plan(store, plan(ONE, TWO))
    decisions = Decisions(plan_id=plan_id, corrected={("activities", 1, "timeline"): "Q4 2032"})

    accept(store, plan(ONE, replace(TWO, timeline="Q4 2031")), decisions)

    assert [timeline for _number, _title, timeline in _entered(store)] == ["Soon", "Q4 2032"]


def test_a_row_skipped_in_a_newer_version_is_neither_changed_nor_missing(store: Store) -> None:
    plan_id = accept_work_plan(store, plan(ONE, TWO))
    third = replace(ONE, number="3", title="Forum on “Transport”")
    newer = plan(replace(ONE, timeline="May 2032"), replace(TWO, venue="Rabat"), third)

    skipped = {("activities", 0), ("activities", 2)}
    changes = newer_version(store, newer, Decisions(plan_id=plan_id, skipped={*skipped}))

    assert [(one.field, one.new) for one in changes.changes] == [("venue", "Rabat")]
    assert (changes.added, changes.missing) == ((), ())


def test_each_piece_of_a_parted_row_changes_its_own_row(store: Store) -> None:
    plan_id = accept_work_plan(store, plan(ONE, TWO))
    joined = replace(ONE, title="Both", doubts=(JOINED,), apart=(ONE, replace(TWO, venue="Rabat")))
    path = ("activities", 0)
    decisions = Decisions(
        plan_id=plan_id, taken={(path, 0): 1}, corrected={(*path, "apart", 0, "timeline"): "May 2032"}
    )

    changes = newer_version(store, plan(joined), decisions)

    assert [(one.field, one.new) for one in changes.changes] == [("timeline", "May 2032"), ("venue", "Rabat")]
