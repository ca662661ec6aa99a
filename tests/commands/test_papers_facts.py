"""What is refused of letters, guests, terms and attached files, and that no step names a person."""

from collections.abc import Callable

import pytest

from pesnet_desktop.commands import (
    attachment,
    invitation,
    network,
    nomination,
    participant,
    picture,
    role_term,
    section,
    sent_paper,
)
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.store import Store
from tests.commands.workspace import content, ids, small_workspace

PDF = b"%PDF-1.7"


@pytest.fixture
def store() -> Store:
    return small_workspace()


@pytest.mark.parametrize(
    ("act", "code"),
    [
        (lambda store, event: invitation.add_invitation(store, event), "words-missing"),
        (lambda store, event: invitation.add_invitation(store, event, "Oman", language="tr"), "state-unknown"),
        (lambda store, event: nomination.add_nomination(store, event, " "), "words-missing"),
        (lambda store, event: participant.add_participant(store, event, "A", role="guest"), "state-unknown"),
        (lambda store, event: picture.add_picture(store, event, _pdf(store)), "not-a-picture"),
        (lambda store, _event: network.set_network_logo(store, _pdf(store)), "not-a-picture"),
        (lambda store, _event: attachment.add_attachment(store, "empty.png", b""), "attachment-empty"),
        (lambda store, _event: attachment.add_attachment(store, "film", bytes(50_000_001)), "attachment-too-big"),
        (lambda store, _event: role_term.add_role_term(store, "king"), "state-unknown"),
        (lambda store, _event: role_term.add_role_term(store, "chair", starts="soon"), "term-not-understood"),
        (lambda store, event: section.add_section(store, event, "Visa", paper="almanac"), "state-unknown"),
        (lambda store, _event: sent_paper.add_sent_paper(store, "programme", sent_on="soon"), "date-not-understood"),
    ],
)
def test_what_is_not_understood_is_refused_and_changes_nothing(
    store: Store, act: Callable[[Store, str], object], code: str
) -> None:
    event = ids(store, "event")[0]
    _pdf(store)
    before = content(store)

    with pytest.raises(Problem) as refused:
        act(store, event)

    assert (refused.value.code, content(store)) == (code, before)


def test_no_step_names_a_person(store: Store) -> None:
    event, guest = ids(store, "event")[0], ids(store, "participant")[0]
    participant.add_participant(store, event, "Zaynab SECRET", "Ms.", "Expert")
    participant.set_participant_field(store, guest, "name", "Zaynab SECRET")
    invitation.add_invitation(store, event, "Oman", name="Zaynab SECRET")
    invitation.set_invitation_field(store, ids(store, "invitation")[0], "name", "Zaynab SECRET")
    participant.remove_participant(store, guest)

    assert [step.label for step in store.history() if "SECRET" in step.label or "Zaynab" in step.label] == []


def test_a_letter_is_told_by_its_country_and_its_event(store: Store) -> None:
    invitation.set_invitation_field(store, ids(store, "invitation")[0], "letter_date", "2 June 2025")

    assert store.undo_label == "Change “date of the letter” of the letter to Senegal for Webinar on “Matching”"


def test_a_section_says_in_which_paper_it_stands(store: Store) -> None:
    (booklet,) = (str(row[0]) for row in store.rows("SELECT id FROM section WHERE paper = 'booklet'"))

    section.remove_section(store, booklet)

    assert store.undo_label == "Remove Visa from the booklet of Webinar on “Matching”"


def test_a_term_typed_in_one_piece_has_two_ends(store: Store) -> None:
    term = ids(store, "role_term")[0]

    role_term.set_role_term_field(store, term, "term", "since 1 March 2021")

    assert store.rows("SELECT starts, ends FROM role_term") == [("1 March 2021", "")]


def _pdf(store: Store) -> str:
    """A file that is no picture, attached once."""
    known = store.rows("SELECT id FROM attachment WHERE name = 'a.pdf'")
    return str(known[0][0]) if known else attachment.add_attachment(store, "a.pdf", PDF)


@pytest.mark.parametrize(
    ("paper", "said"), [("concept-note", "concept note"), ("participants", "list of participants")]
)
def test_a_paper_that_was_sent_is_told_by_what_it_is_called(store: Store, paper: str, said: str) -> None:
    sent = sent_paper.add_sent_paper(store, paper, event_id=ids(store, "event")[0])
    noted = store.undo_label

    sent_paper.remove_sent_paper(store, sent)

    assert (noted, store.undo_label) == (f"Note that the {said} was sent", f"Forget that the {said} was sent")
