"""A store in memory, a file of its own for each test, and a plan with one activity in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pesnet_desktop.model.entities import Activity, Country, Institution, Provider, ThematicArea, WorkPlan
from pesnet_desktop.store import Store, create_store


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "plan.pesnet"


@pytest.fixture
def file(path: Path) -> Iterator[Store]:
    store = create_store(path)
    yield store
    store.close()


@pytest.fixture
def store() -> Iterator[Store]:
    """In memory: a plan, an area, activity ``a`` with a provider of country ``c``."""
    store = create_store(None)
    with store.edit("Add the plan") as session:
        session.add(Country(id="c", name_en="Freedonia"))
        session.add(Institution(id="i", acronym="FES", country_id="c"))
        session.add(WorkPlan(id="p", organisation="OIC-PESNET"))
        session.add(ThematicArea(id="t", plan_id="p", number="1"))
        session.add(Activity(id="a", area_id="t", number="1.1", timeline="Q2 2025"))
        session.add(Provider(id="r", activity_id="a", name="Freedonia", country_id="c"))
    yield store
    store.close()
