"""Any newer version of a plan, in its language or another, is taken over without a row that comes twice."""

from collections import Counter
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pesnet_desktop.commands.plan_changes import accept_plan_changes
from pesnet_desktop.commands.proposal import accept_work_plan
from pesnet_desktop.model.light_dataclasses import replace
from pesnet_desktop.model.papers.drafts import DraftActivity, DraftArea, DraftHeader, WorkPlanDraft
from pesnet_desktop.model.papers.paper_language import paper_language
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.store import Store, create_store
from pesnet_desktop.tasks.accepting import Decisions, accept, propose_plan
from pesnet_desktop.tasks.matching import likely_plan
from pesnet_desktop.tasks.plan_changes import plan_changes
from tests.store_copies import copy_of
from tests.tasks.test_plan_changes import DRAFT, NOWHERE, TOPICS

Areas = tuple[DraftArea, ...]
IN_FRENCH = (
    "L’orientation à distance", "Les registres d’offres", "Les couloirs de migration", "Les entreprises vertes",
    "Les emplois saisonniers", "Les subventions salariales", "Le milieu rural", "L’apprentissage",
)  # fmt: skip


@pytest.fixture(scope="module")
def blank() -> Store:
    return create_store(None)


def _french_row(place: int) -> DraftActivity:
    return DraftActivity(
        str(place % 4 + 1),
        f"Atelier sur « {IN_FRENCH[place]} »",
        f"T{place % 4 + 1} 2031",
        "En ligne" if place % 2 else "Sur place (Oman)",
        "anglais",
        "Malaisie, Sénégal (à confirmer)",
        "Institutions des pays membres",
        RichText.of(f"À propos de {IN_FRENCH[place]}.\n• pratiques partagées"),
    )


def _french() -> WorkPlanDraft:
    areas = tuple(
        DraftArea(str(n + 1), title, RichText.of("• Apprendre"), tuple(_french_row(n * 4 + k) for k in range(4)))
        for n, title in enumerate(("Services numériques", "Marché du travail"))
    )
    headers = tuple(DraftHeader(label, RichText.of(f"{label} en mots"), NOWHERE) for label in ("But", "Moyens"))
    return WorkPlanDraft("plan fr.docx", "Un réseau", "Plan de travail 2031-2032", 2031, 2032, headers, areas)


FRENCH = _french()


def _renumbered(areas: Areas) -> Areas:
    """Every number one more, as where a row was put in front and taken out again."""
    return tuple(
        replace(area, activities=tuple(replace(row, number=str(int(row.number) + 1)) for row in area.activities))
        for area in areas
    )


def _parted(areas: Areas) -> Areas:
    first, *rest = areas
    own = replace(first, activities=first.activities[:2])
    other = DraftArea("8", "What was parted", RichText.of("• Apart"), first.activities[2:])
    return (own, *rest, other)


def _retitled(areas: Areas) -> Areas:
    first, *rest = areas
    rows = tuple(replace(row, title=row.title.replace("Workshop", "Seminar")) for row in first.activities)
    return (replace(first, activities=rows), *rest)


def _with_new_row_in_front(areas: Areas) -> Areas:
    first, *rest = _renumbered(areas)
    new = DraftActivity("1", f"Forum on “{TOPICS[8]}”", "May 2032", "Hybrid", "", "Qatar", "", RichText.of("New."))
    return (replace(first, activities=(new, *first.activities)), *rest)


VERSIONS: dict[str, Callable[[Areas], Areas]] = {
    "renumbered": _renumbered,
    "parted": _parted,
    "retitled": _retitled,
    "one in front": _with_new_row_in_front,
    "areas turned": lambda areas: tuple(reversed(areas)),
    "rows turned": lambda areas: tuple(replace(one, activities=one.activities[::-1]) for one in areas),
    "one gone": lambda areas: (replace(areas[0], activities=areas[0].activities[1:]), *areas[1:]),
}


def _titles(store: Store, language: str) -> Counter[str]:
    return Counter(str(row[0]) for row in store.rows(f"SELECT title_{language} FROM activity"))


@settings(max_examples=8)
@given(names=st.lists(st.sampled_from(sorted(VERSIONS)), min_size=1, max_size=3, unique=True))
def test_whatever_was_done_to_a_plan_no_row_comes_twice_or_is_lost(blank: Store, names: list[str]) -> None:
    store = copy_of(blank)
    plan = accept_work_plan(store, DRAFT)
    ids = {str(row[0]) for row in store.rows("SELECT id FROM activity")}
    areas = DRAFT.areas
    for name in names:
        areas = VERSIONS[name](areas)
    newer = replace(DRAFT, areas=areas)

    found = likely_plan(store, newer)
    changes = plan_changes(store, plan, newer)
    accept_plan_changes(store, changes, changes.missing)

    assert found is not None
    assert found.id == plan
    assert _titles(store, "en") == Counter(row.title for row in newer.activities)
    kept = {str(row[0]) for row in store.rows("SELECT id FROM activity")} & ids
    assert len(kept) == sum(any(topic in row.title for topic in TOPICS[:8]) for row in newer.activities)
    assert plan_changes(store, plan, newer).is_empty


@pytest.mark.parametrize("order", [(DRAFT, FRENCH), (FRENCH, DRAFT)], ids=["en-fr", "fr-en"])
def test_the_version_in_another_language_fills_the_rows_of_the_plan(
    blank: Store, order: tuple[WorkPlanDraft, WorkPlanDraft]
) -> None:
    store = copy_of(blank)
    first, second = order
    plan = accept(store, first, Decisions()).record
    decisions = Decisions()

    propose_plan(store, second, decisions)
    accept(store, second, decisions)

    assert [paper_language(one) for one in (DRAFT, FRENCH)] == ["en", "fr"]
    assert (decisions.plan_id, str(decisions.reason)) == (
        plan, "8 of 8 activities have the same number and time, under other titles."
    )  # fmt: skip
    for language, draft in (("en", DRAFT), ("fr", FRENCH)):
        assert _titles(store, language) == Counter(row.title for row in draft.activities)
        assert [row[0] for row in store.rows(f"SELECT label_{language} FROM plan_header ORDER BY position")] == [
            row.label for row in draft.headers
        ]
        assert [row[0] for row in store.rows(f"SELECT title_{language} FROM thematic_area ORDER BY position")] == [
            row.title for row in draft.areas
        ]
    assert plan_changes(store, plan, FRENCH).is_empty


def test_an_officer_may_say_in_which_language_a_plan_is(blank: Store) -> None:
    store = copy_of(blank)
    plan = accept(store, DRAFT, Decisions(language="ar")).record

    assert (_titles(store, "ar")[DRAFT.activities[0].title], _titles(store, "en")[""]) == (1, 8)
    assert plan_changes(store, plan, DRAFT).is_empty


def test_a_plan_for_other_years_with_some_of_the_titles_is_another_plan(blank: Store) -> None:
    store = copy_of(blank)
    plan = accept_work_plan(store, DRAFT)
    next_plan = replace(DRAFT, title="Next", start_year=2033, end_year=2034)
    some = replace(next_plan, areas=(DRAFT.areas[0], FRENCH.areas[1]))

    found = [likely_plan(store, one) for one in (some, next_plan, replace(some, start_year=2031, end_year=2032))]

    assert [one.id if one else "" for one in found] == ["", plan, plan]
