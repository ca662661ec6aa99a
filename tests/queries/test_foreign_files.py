"""What is remembered of foreign files comes back: how columns are read, and what is still to be looked at."""

import pytest

from pesnet_desktop.commands.column_mapping import add_column_mapping, remove_column_mapping, set_column_mapping
from pesnet_desktop.commands.unread_part import add_unread_part, dismiss_unread_part, restore_unread_part
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.queries.foreign_files import ColumnMappingRow, column_mappings, mapping_for, unread_parts
from pesnet_desktop.queries.interchange.everything import document
from tests.queries.office import Office


def test_a_file_with_the_same_headers_is_read_as_the_one_before(desk: Office) -> None:
    key = add_column_mapping(desk.store, "Registrations", ("Pays", "Nom", "Taille"), ("country", "name", ""))

    assert mapping_for(desk.store, ("Pays", "Nom", "Taille")) == ColumnMappingRow(
        key, "Registrations", ("Pays", "Nom", "Taille"), ("country", "name", "")
    )
    assert mapping_for(desk.store, ("Nom", "Pays", "Taille")) is None


def test_a_mapping_is_changed_and_forgotten(desk: Office) -> None:
    key = add_column_mapping(desk.store, "Registrations", ("Nom",), ("name",))

    set_column_mapping(desk.store, key, ("Nom",), ("institution",))

    assert [row.columns for row in column_mappings(desk.store)] == [("institution",)]
    remove_column_mapping(desk.store, key)
    assert column_mappings(desk.store) == ()


def test_a_mapping_says_something_of_every_column(desk: Office) -> None:
    with pytest.raises(Problem) as refused:
        add_column_mapping(desk.store, "Registrations", ("Nom", "Pays"), ("name",))

    assert refused.value.code == "columns-not-matched"


def test_what_was_not_understood_is_listed_until_it_is_dismissed_and_again_when_taken_back(desk: Office) -> None:
    first, second = (add_unread_part(desk.store, "plan.docx", place, "See annex\nB") for place in ("p. 1", "p. 9"))

    dismiss_unread_part(desk.store, first)

    assert [(row.id, row.place, row.words) for row in unread_parts(desk.store)] == [(second, "p. 9", "See annex\nB")]
    assert [row.is_dismissed for row in unread_parts(desk.store, with_dismissed=True)] == [True, False]
    restore_unread_part(desk.store, first)
    assert [row.id for row in unread_parts(desk.store)] == [first, second]


def test_other_programs_get_both(desk: Office) -> None:
    key = add_column_mapping(desk.store, "Registrations", ("Nom",), ("name",))
    part = add_unread_part(desk.store, "plan.docx", "", "See annex")

    whole = document(desk.store)

    assert whole["column_mappings"] == [{"id": key, "name": "Registrations", "headers": ["Nom"], "columns": ["name"]}]
    assert whole["unread"] == [{"id": part, "source": "plan.docx", "place": None, "text": "See annex"}]
