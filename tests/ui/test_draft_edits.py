"""Texts that were being typed when the program stopped become the edits they would have been."""

from typing import get_args

import pytest

from pesnet_desktop.commands.invitation import add_invitation
from pesnet_desktop.commands.speech import add_speech
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.queries.activity import activity
from pesnet_desktop.queries.event_papers import speeches
from pesnet_desktop.queries.guests import invitations, participants
from pesnet_desktop.queries.network import letterhead
from pesnet_desktop.queries.work_plan import headers
from pesnet_desktop.store.drafts import Draft
from pesnet_desktop.ui.draft_edits import write_draft, writers
from pesnet_desktop.ui.drafts import DraftTable
from pesnet_desktop.ui.guest_tables import guest_kinds
from pesnet_desktop.ui.network_tables import NetworkKind, document_table, role_table
from pesnet_desktop.ui.window import Window
from tests.ui.conftest import SmallPlan
from tests.ui.some_event import SomeEvent, make_event

TYPED = {"country": "Oman", "person": "Alma Verde", "institution": "Example Agency"}
"""What fits where not everything does."""


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


def test_the_texts_of_a_plan_are_written_in_their_languages(small_plan: SmallPlan) -> None:
    store = small_plan.store
    ((header, _label),) = store.rows("SELECT id, label_en FROM plan_header")

    write_draft(store, Draft("work_plan", small_plan.plan, "title_fr", "Plan"))
    write_draft(store, Draft("plan_header", str(header), "label_fr", "Objectif"))
    write_draft(store, Draft("plan_header", str(header), "content_fr", RichText.of("Partager.").to_json()))
    write_draft(store, Draft("activity", small_plan.careers, "description_fr", RichText.of("Un cours.").to_json()))

    (row,) = headers(store, small_plan.plan)
    assert (row.label.fr, row.content.fr) == ("Objectif", RichText.of("Partager."))
    assert store.rows("SELECT title_fr FROM work_plan") == [("Plan",)]
    careers = activity(store, small_plan.careers)
    assert careers is not None
    assert careers.description.fr == RichText.of("Un cours.")


def test_every_table_that_is_typed_into_takes_its_drafts_over() -> None:
    noting = set(get_args(DraftTable))

    taken = set(writers())

    assert taken == noting


@pytest.mark.parametrize("number", range(3))
def test_every_typed_cell_of_the_guests_is_taken_over(event: SomeEvent, number: int) -> None:
    kind = guest_kinds()[number]
    kind.add(event.store, event.id, "Oman")
    columns = [column for column in kind.columns(event.store, event.id) if column.is_typed]
    key = kind.lines(event.store, event.id)[0].id

    for column in columns:
        write_draft(event.store, Draft(kind.table, key, column.field, "9 July 2031"))

    cells = dict(zip(kind.columns(event.store, event.id), kind.lines(event.store, event.id)[0].cells, strict=True))
    assert {cells[column] for column in columns} == {"9 July 2031"}


@pytest.mark.parametrize(("kind", "words"), [(document_table(), "Charter"), (role_table(), "Oman")])
def test_every_line_and_typed_cell_of_the_network_is_taken_over(
    small_plan: SmallPlan, kind: NetworkKind, words: str
) -> None:
    columns = [column for column in kind.columns if column.is_typed]
    write_draft(small_plan.store, Draft(kind.table, "network", "new", words))
    key = kind.lines(small_plan.store)[-1].id

    for column in columns:
        write_draft(small_plan.store, Draft(kind.table, key, column.field, TYPED.get(column.field, "2031")))

    cells = dict(zip(kind.columns, kind.lines(small_plan.store)[-1].cells, strict=True))
    assert {column.field: cells[column] for column in columns} == {
        column.field: TYPED.get(column.field, "2031") for column in columns
    }


def test_what_is_refused_stays_offered_with_the_reason(window: Window, small_plan: SmallPlan) -> None:
    store = small_plan.store
    store.keep_draft("activity", small_plan.careers, "title", "Webinar on “Careers”")
    store.keep_draft("role_term", "network", "new", "Atlantis")
    window.unfinished_line.offer(store.drafts())

    window.unfinished_line.take_over()

    assert [draft.text for draft in store.drafts()] == ["Atlantis"]
    assert window.unfinished_line.text == "You were typing when the program stopped last time. The text was kept."
    assert window.unfinished_line.toolTip() == "Atlantis"
    assert not window.trouble_line.isHidden()
    assert store.undo_label == "Correct the title of activity 1.2: Webinar on “Careers”"
