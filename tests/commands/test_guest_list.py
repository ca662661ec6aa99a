"""Lists that are pasted come in as one step."""

import pytest

from pesnet_desktop.commands.guest_list import add_invitation_list, add_participant_list
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.queries.guests import invitations, participants
from pesnet_desktop.store import Store
from tests.commands.workspace import content, ids, small_workspace

GUESTS = "Country; Institution; Name; Post\nSenegal; Example Agency; Ms. Alma Verde; Director\nOman; Other Agency"


@pytest.fixture
def store() -> Store:
    return small_workspace()


def test_a_pasted_list_of_participants_is_one_step(store: Store) -> None:
    event, before = ids(store, "event")[0], content(store)

    add_participant_list(store, event, GUESTS)

    verde, agency = participants(store, event)[-2:]
    assert (verde.country.iso2, verde.institution, verde.honorific, verde.name) == (
        "SN",
        "Example Agency",
        "Ms.",
        "Alma Verde",
    )
    assert (agency.name, agency.institution) == ("Other Agency", "Other Agency")
    store.undo()
    assert content(store) == before


def test_pasted_letters_are_written_in_the_language_of_their_country(store: Store) -> None:
    event = ids(store, "event")[0]

    add_invitation_list(store, event, GUESTS)

    assert [(row.country.typed, row.language) for row in invitations(store, event)[-2:]] == [
        ("Senegal", "fr"),
        ("Oman", "ar"),
    ]


def test_a_list_without_words_is_refused(store: Store) -> None:
    with pytest.raises(Problem) as problem:
        add_participant_list(store, ids(store, "event")[0], " ;;\n")

    assert problem.value.code == "words-missing"
