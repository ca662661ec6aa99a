"""An office whose papers come back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pesnet_desktop.store import Store, open_store
from tests.store_copies import copy_of
from tests.tasks.returned_notes import note_of


@pytest.fixture(scope="module")
def made_office(made_sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The sample's office; tests change copies of it."""
    path = tmp_path_factory.mktemp("office") / "office.pesnet"
    path.write_bytes(made_sample.read_bytes())
    store = open_store(path)
    yield store
    store.close()


@pytest.fixture
def office(made_office: Store) -> Store:
    return copy_of(made_office)


@pytest.fixture(scope="module")
def note(made_office: Store) -> bytes:
    return note_of(made_office)
