"""The line under the plan counts in the grammar of its language."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pesnet_desktop.i18n import use_language
from pesnet_desktop.queries.plan_table import PlanTable, TableActivity
from pesnet_desktop.ui.plan_foot import counted_words
from pesnet_desktop.ui.plan_lines import shown_of


@pytest.fixture
def speaking(catalogues: Path) -> Iterator[None]:
    yield
    use_language("en")


def _plan(*states: str) -> PlanTable:
    activities = tuple(
        TableActivity(f"a{number}", "skills", str(number), "Webinar", "", "", "", "", "", state, ())
        for number, state in enumerate(states, start=1)
    )
    return PlanTable("plan", "Plan", "draft", "", (), activities)


@pytest.mark.usefixtures("speaking")
@pytest.mark.parametrize(
    ("language", "one", "two"),
    [
        ("en", "1 implemented · 1 past its time", "2 implemented · 2 past their time"),
        ("fr", "1 mise en œuvre · 1 en retard", "2 mises en œuvre · 2 en retard"),
        ("ar", "1 منفذ · واحد فات موعده", "2 منفذان · اثنان فات موعدهما"),
    ],
)
def test_one_activity_is_counted_as_one(language: str, one: str, two: str) -> None:
    use_language(language)

    said = [
        counted_words(shown_of(_plan(*states), "")).split(" · ", 1)[1]
        for states in (("implemented", "past"), ("implemented", "implemented", "past", "past"))
    ]

    assert said == [one, two]
