"""Fields of every kind of record are set by name, all in one step or none."""

from collections.abc import Callable

import pytest

from pesnet_desktop.model.problems import Problem
from pesnet_desktop.store import Store
from pesnet_desktop.tasks.setting import set_fields
from tests.commands.workspace import ids, small_workspace


@pytest.fixture
def store() -> Store:
    return small_workspace()


@pytest.mark.parametrize(
    ("table", "fields"),
    [
        ("slot", {"room": "Hall A", "officer": "Dana SAMPLE"}),
        ("invitation", {"city": "Dakar", "language": "fr"}),
        ("nomination", {"state": "accepted", "nominated_by": "Ministry"}),
        ("participant", {"role": "expert", "certificate": "KL/7"}),
        ("person", {"email": "dana@example.org"}),
        ("role_term", {"starts": "2025", "ends": ""}),
        ("network_document", {"kind": "statute"}),
        ("speech", {"post": "Minister", "post_ar": "وزير"}),
        ("speaker", {"name_fr": "Mme Amina Sample", "name_ar": "السيدة أمينة"}),
        ("activity", {"reason": "Late funds.", "reason_fr": "Fonds tardifs."}),
        ("sent_paper", {"sent_to": "All focal points"}),
    ],
)
def test_fields_of_a_record_are_set_in_one_step(store: Store, table: str, fields: dict[str, str]) -> None:
    row, steps = ids(store, table)[0], len(store.history())

    set_fields(store, row, fields)

    assert store.rows(f"SELECT {', '.join(fields)} FROM {table} WHERE id = '{row}'") == [tuple(fields.values())]
    assert len(store.history()) == steps + 1


def test_the_network_is_named_by_its_word(store: Store) -> None:
    set_fields(store, "network", {"signatory": "Layla SAMPLE", "signatory_post": "Director"})

    assert store.rows("SELECT signatory, signatory_post_en FROM network") == [("Layla SAMPLE", "Director")]
    assert store.undo_label == "Set signatory, post of the signatory of the network"


def test_one_refused_field_leaves_the_others_as_they_were(store: Store) -> None:
    row, before = ids(store, "invitation")[0], store.rows("SELECT * FROM invitation")

    with pytest.raises(Problem) as refused:
        set_fields(store, row, {"city": "Dakar", "language": "tr"})

    assert refused.value.code == "state-unknown"
    assert store.rows("SELECT * FROM invitation") == before


@pytest.mark.parametrize(
    ("written", "code"),
    [
        (lambda store: ids(store, "picture")[0], "not-set-here"),
        (lambda store: ids(store, "nomination")[0], "field-unknown"),
        (lambda _store: "network", "field-unknown"),
    ],
)
def test_what_is_not_set_here_is_said(store: Store, written: Callable[[Store], str], code: str) -> None:
    with pytest.raises(Problem) as refused:
        set_fields(store, written(store), {"weather": "fine"})

    assert refused.value.code == code
