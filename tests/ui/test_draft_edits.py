"""Texts that were being typed when the program stopped become the edits they would have been."""

import pytest

from pesnet_desktop.commands.invitation import add_invitation
from pesnet_desktop.commands.speech import add_speech
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.queries.event_papers import speeches
from pesnet_desktop.queries.guests import invitations, participants
from pesnet_desktop.queries.network import letterhead
from pesnet_desktop.store.drafts import Draft
from pesnet_desktop.ui.draft_edits import write_draft
from tests.ui.conftest import SmallPlan
from tests.ui.some_event import SomeEvent, make_event


@pytest.fixture
def event(small_plan: SmallPlan) -> SomeEvent:
    return make_event(small_plan)


def test_a_line_that_was_being_added_is_added(event: SomeEvent) -> None:
    write_draft(event.store, Draft("participant", event.id, "new", "Oman; Example Agency; Alma Verde"))

    assert [(row.name, row.country.iso2) for row in participants(event.store, event.id)] == [("Alma Verde", "OM")]


def test_a_cell_of_a_letter_is_written(event: SomeEvent) -> None:
    letter = add_invitation(event.store, event.id, "Oman")

    write_draft(event.store, Draft("invitation", letter, "city", "Muscat"))

    assert invitations(event.store, event.id)[0].city == "Muscat"


def test_a_speech_is_written_in_its_language(event: SomeEvent) -> None:
    speech = add_speech(event.store, event.id, "Alma Verde")

    write_draft(event.store, Draft("speech", speech, "summary_fr", RichText.of("Elle a dit.").to_json()))

    assert speeches(event.store, event.id)[0].summary.fr == RichText.of("Elle a dit.")


def test_a_line_of_the_letterhead_is_written_in_its_language(event: SomeEvent) -> None:
    write_draft(event.store, Draft("network", "network", "city:ar", "أنقرة"))

    assert letterhead(event.store).city.ar == "أنقرة"
