"""A newer version of a plan: what changed is found field by field, taken over once, and nothing is entered twice."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pesnet_desktop.commands.plan_changes import accept_plan_changes
from pesnet_desktop.commands.proposal import accept_work_plan
from pesnet_desktop.commands.providers import set_provider_status
from pesnet_desktop.commands.work_plan import adopt_work_plan
from pesnet_desktop.model.papers.drafts import DraftActivity, DraftArea, DraftHeader, Source, WorkPlanDraft
from pesnet_desktop.model.papers.plan_changes import PlanChanges
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.queries.work_plan import plans
from pesnet_desktop.store import Store, create_store, open_store
from pesnet_desktop.tasks.exporting import Order, export
from pesnet_desktop.tasks.plan_changes import change_lines, plan_changes
from tests.commands.workspace import content, ids
from tests.documents.read.plan_files import read_work_plan
from tests.store_copies import copy_of

NOWHERE = Source(0, (0,), 1, "")
TOPICS = (
    "Guidance at a Distance", "Vacancy Registers", "Migration Corridors", "Green Start-ups", "Seasonal Jobs",
    "Wage Subsidies", "Rural Outreach", "Apprenticeships", "Data Exchange", "Career Fairs",
)  # fmt: skip


def _activity(place: int) -> DraftActivity:
    return DraftActivity(
        str(place % 4 + 1),
        f"Workshop on “{TOPICS[place]}”",
        f"Q{place % 4 + 1} 2031",
        "Online" if place % 2 else "On-site (Oman)",
        "English",
        "Malaysia, Senegal (tbc)",
        "Institutions in OIC Member Countries",
        RichText.of(f"About {TOPICS[place]}.\n• shared practices"),
    )


def _draft() -> WorkPlanDraft:
    areas = tuple(
        DraftArea(str(n + 1), title, RichText.of("• Learning"), tuple(_activity(n * 4 + k) for k in range(4)))
        for n, title in enumerate(("Digital Services", "Labour Market"))
    )
    headers = tuple(DraftHeader(label, RichText.of(f"{label} in words"), NOWHERE) for label in ("Aim", "Means"))
    return WorkPlanDraft("plan v2.docx", "A Network", "Work Plan 2031-2032", 2031, 2032, headers, areas)


DRAFT = _draft()
PLACES = [(area, row) for area in range(2) for row in range(4)]
NEW_VALUES: dict[str, str | RichText] = {
    "number": "9",
    "title": "Forum on “Something Wholly Different”",
    "timeline": "8–9 July 2031",
    "venue": "Hybrid (Qatar)",
    "languages": "French only",
    "providers": "Qatar (tbc) / Oman",
    "beneficiaries": "Institutions in OIC Arabic-Speaking Member Countries",
    "description": RichText.of("Another text."),
}


@dataclass(frozen=True)
class _Office:
    store: Store
    plan_id: str
    activities: tuple[tuple[str, ...], ...]


def _made() -> _Office:
    store = create_store(None)
    plan_id = accept_work_plan(store, DRAFT)
    rows = [_ids_of(store, area) for area in ids(store, "thematic_area")]
    return _Office(store, plan_id, tuple(rows))


def _ids_of(store: Store, area: str) -> tuple[str, ...]:
    sql = "SELECT id FROM activity WHERE area_id = ? ORDER BY position, id"
    return tuple(str(row[0]) for row in store.rows(sql, (area,)))


@pytest.fixture(scope="module")
def office() -> _Office:
    return _made()


def _with(draft: WorkPlanDraft, area: int, change: Callable[[DraftArea], DraftArea]) -> WorkPlanDraft:
    return replace(draft, areas=tuple(change(one) if n == area else one for n, one in enumerate(draft.areas)))


def _edited(draft: WorkPlanDraft, place: tuple[int, int], values: dict[str, str | RichText]) -> WorkPlanDraft:
    def change(area: DraftArea) -> DraftArea:
        rows = [replace(one, **values) if n == place[1] else one for n, one in enumerate(area.activities)]  # type: ignore[arg-type]
        return replace(area, activities=tuple(rows))

    return _with(draft, place[0], change)


FIELDS = st.dictionaries(st.tuples(st.sampled_from(PLACES), st.sampled_from(sorted(NEW_VALUES))), st.none(), max_size=5)


@settings(max_examples=15)
@given(
    edits=FIELDS,
    gone=st.lists(st.sampled_from(PLACES), max_size=2, unique=True),
    new=st.sampled_from([None, (0, 0), (0, 3), (1, 2)]),
)
def test_the_changes_are_exactly_the_edits_and_taking_them_over_leaves_none(
    office: _Office,
    edits: dict[tuple[tuple[int, int], str], None],
    gone: list[tuple[int, int]],
    new: tuple[int, int] | None,
) -> None:
    retitled = [place for place, field in edits if field == "title"][:1]
    edits = {
        (place, field): None
        for place, field in edits
        if place not in gone and (place in retitled) >= (field == "title") and not _hides(place in retitled, field)
    }
    newer = DRAFT
    for place, field in edits:
        newer = _edited(newer, place, {field: NEW_VALUES[field]})
    for area, row in sorted(gone, reverse=True):
        newer = _with(newer, area, lambda one, row=row: _without(one, row))  # type: ignore[misc]
    if new:
        newer = _with(newer, new[0], lambda one: _beside(one, new[1]))
    store = copy_of(office.store)
    before, steps = content(store), len(store.history())

    changes = plan_changes(store, office.plan_id, newer)

    assert {(one.id, one.field) for one in changes.changes} == {
        (office.activities[area][row], field) for (area, row), field in edits
    }
    assert {one.id for one in changes.missing} == {office.activities[area][row] for area, row in gone}
    assert [one.label for one in changes.added] == ([f"{new[0] + 1}.7 Visit to Nowhere"] if new else [])
    accept_plan_changes(store, changes, changes.missing)
    assert plan_changes(store, office.plan_id, newer).is_empty
    assert len(store.history()) == steps + (not changes.is_empty)
    if not changes.is_empty:
        store.undo()
    assert content(store) == before


def _hides(is_retitled: bool, field: str) -> bool:
    """Whether an edit takes away by what a row with a new title is still known."""
    return is_retitled and field in ("number", "description")


def _without(area: DraftArea, row: int) -> DraftArea:
    return replace(area, activities=area.activities[:row] + area.activities[row + 1 :])


def _beside(area: DraftArea, row: int) -> DraftArea:
    own = DraftActivity("7", "Visit to Nowhere", "", "", "", "", "", RichText())
    return replace(area, activities=(*area.activities[:row], own, *area.activities[row:]))


def test_the_same_file_again_changes_nothing(office: _Office) -> None:
    changes = plan_changes(office.store, office.plan_id, DRAFT)

    assert changes.is_empty
    assert len(changes.pairs) == 8
    assert change_lines(changes) == ["plan v2.docx says the same as the plan Work Plan 2031-2032."]


def test_new_rows_stand_where_the_newer_version_has_them(office: _Office) -> None:
    store = copy_of(office.store)
    first = _activity(8)
    areas = (DraftArea("3", "Youth", RichText(), (first, _activity(9))), *DRAFT.areas)
    header = DraftHeader("Money", RichText.of("Little"), NOWHERE)
    newer = replace(DRAFT, areas=areas, headers=(DRAFT.headers[0], header, DRAFT.headers[1]))

    accept_plan_changes(store, plan_changes(store, office.plan_id, newer))

    titles = [str(row[0]) for row in store.rows("SELECT title_en FROM thematic_area ORDER BY position, id")]
    labels = [str(row[0]) for row in store.rows("SELECT label_en FROM plan_header ORDER BY position, id")]
    assert titles == ["Youth", "Digital Services", "Labour Market"]
    assert labels == ["Aim", "Money", "Means"]
    assert len(_ids_of(store, ids(store, "thematic_area")[0])) == 2
    assert plan_changes(store, office.plan_id, newer).is_empty


def test_an_activity_that_moved_to_another_area_is_moved_and_keeps_its_row(office: _Office) -> None:
    store = copy_of(office.store)
    moved = DRAFT.areas[0].activities[1]
    newer = _with(DRAFT, 0, lambda one: _without(one, 1))
    newer = _with(newer, 1, lambda one: replace(one, activities=(*one.activities, moved)))

    changes = plan_changes(store, office.plan_id, newer)
    accept_plan_changes(store, changes)

    assert [(one.field, one.old, one.new) for one in changes.changes] == [
        ("area", "1 Digital Services", "2 Labour Market")
    ]
    assert _ids_of(store, ids(store, "thematic_area")[1])[-1] == office.activities[0][1]


def test_an_activity_with_another_number_place_and_text_is_known_by_its_likely_title(office: _Office) -> None:
    values: dict[str, str | RichText] = {
        "number": "9",
        "title": "Seminar on “Corridors of Migration”",
        "description": RichText.of("Other words."),
    }

    changes = plan_changes(office.store, office.plan_id, _edited(DRAFT, (0, 2), values))

    assert [(one.id, one.field) for one in changes.changes] == [
        (office.activities[0][2], field) for field in ("number", "title", "description")
    ]
    assert (changes.added, changes.missing) == ((), ())


def test_an_officer_may_take_some_changes_only(office: _Office) -> None:
    store = copy_of(office.store)
    newer = _edited(DRAFT, (0, 2), {"venue": "Online", "title": "Workshop on “Migration Corridor”"})
    newer = replace(
        newer, areas=(*newer.areas, DraftArea("3", "Youth", RichText(), (replace(_activity(9), number="1"),)))
    )
    changes = plan_changes(store, office.plan_id, newer)

    some = replace(changes, changes=changes.changes[:1], added=tuple(one for one in changes.added if one.into))
    accept_plan_changes(store, some)

    left = plan_changes(store, office.plan_id, newer)
    assert [one.field for one in changes.changes] == ["title", "venue"]
    assert [one.field for one in left.changes] == ["venue"]
    assert [one.label for one in left.added] == ["3 Youth", "3.1 Workshop on “Career Fairs”"]


def test_an_adopted_plan_is_not_changed_and_the_officer_is_told(office: _Office) -> None:
    store = copy_of(office.store)
    adopt_work_plan(store, office.plan_id, date(2031, 3, 1))
    before = content(store)
    changes = plan_changes(store, office.plan_id, _edited(DRAFT, (0, 0), {"venue": "Hybrid"}))

    with pytest.raises(Problem) as refused:
        accept_plan_changes(store, changes)

    assert (changes.is_adopted, len(changes.changes)) == (True, 1)
    assert (refused.value.code, content(store)) == ("plan-is-adopted", before)


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_our_own_paper_comes_home_without_a_change(sample_file: Path, tmp_path: Path, language: str) -> None:
    store = open_store(sample_file)
    plan_id = plans(store)[0].id
    set_provider_status(store, ids(store, "provider")[0], "proposed")
    (written,) = export(store, Order(["work-plan"], tmp_path, date(2025, 5, 12), language, plan_id, mark_missing=True))

    changes = plan_changes(store, plan_id, read_work_plan(written.path))
    store.close()

    assert _differences(changes) == []


def _differences(changes: PlanChanges) -> list[tuple[str, ...]]:
    told = [(one.field, one.old, one.new) for one in changes.changes]
    return [*told, *(("new", one.label) for one in changes.added), *(("missing", one.label) for one in changes.missing)]
