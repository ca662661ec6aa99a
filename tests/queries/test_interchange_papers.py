"""What other programs get of booklet, guests, report and network, in the documented shapes."""

import json

from pesnet_desktop.commands.attachment import add_attachment
from pesnet_desktop.commands.attendance import set_attendance
from pesnet_desktop.commands.event import set_event_field
from pesnet_desktop.commands.invitation import add_invitation
from pesnet_desktop.commands.network import set_network_field
from pesnet_desktop.commands.network_document import add_network_document
from pesnet_desktop.commands.network_text import add_network_text
from pesnet_desktop.commands.nomination import add_nomination
from pesnet_desktop.commands.participant import add_participant, set_participant_nomination
from pesnet_desktop.commands.picture import add_picture
from pesnet_desktop.commands.role_term import add_role_term, set_role_term_institution
from pesnet_desktop.commands.section import add_usual_sections, set_section_body
from pesnet_desktop.commands.speech import add_speech, set_speech_summary
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.model.shipped import institution_id
from pesnet_desktop.queries.event import sections
from pesnet_desktop.queries.interchange import document
from pesnet_desktop.queries.programme import programme
from tests.queries.office import Office


def _write(desk: Office, paper: str, kind: str, body: str) -> None:
    (row,) = (one for one in sections(desk.store, desk.event, paper) if one.kind == kind)
    set_section_body(desk.store, row.id, RichText.of(body))


def test_a_booklet_has_an_entry_a_section(desk: Office) -> None:
    add_usual_sections(desk.store, desk.event, "booklet")
    _write(desk, "booklet", "visa", "Ask early.")

    booklet = document(desk.store, "booklet", event=desk.event)

    entries = booklet["sections"]
    assert isinstance(entries, list)
    assert len(entries) == 12
    assert entries[2] == {"kind": "visa", "heading": "Visa", "paragraphs": ["Ask early."], "bullets": []}


def test_guests_come_with_their_answers_and_their_days(desk: Office) -> None:
    letter = add_invitation(desk.store, desk.event, "Senegal", "Sample Office", "Fatou SAMPLE", "Mme")
    answer = add_nomination(desk.store, desk.event, "Senegal")
    guest = add_participant(desk.store, desk.event, "Moussa SAMPLE", "M.", "Expert", "Sample Office", "Senegal")
    set_participant_nomination(desk.store, guest, answer)
    set_attendance(desk.store, guest, programme(desk.store, desk.event)[0].id, "yes")

    guests = document(desk.store, "participants", event=desk.event)

    country = {"country": "Senegal", "iso2": "SN"}
    assert guests == {
        "format": "guests/1",
        "invitations": [
            {"id": letter, "title": "Mme", "name": "Fatou SAMPLE", "function": None, "institution": "Sample Office"}
            | country
            | {
                "city": None,
                "language": "fr",
                "reference": None,
                "letter_date": None,
                "status": "draft",
                "sent_on": None,
            }
        ],
        "nominations": [
            {"id": answer, "institution": None}
            | country
            | {"nominated_by": None, "received_on": None, "status": "received"}
        ],
        "participants": [
            {"id": guest, "title": "M.", "name": "Moussa SAMPLE", "function": "Expert", "institution": "Sample Office"}
            | country
            | {"role": "participant", "status": "confirmed", "nomination": answer, "certificate": None}
            | {"attended": {"2030-07-08": True}}
        ],
    }


def test_a_report_reads_frame_and_aim_then_the_speeches_then_the_rest(desk: Office) -> None:
    add_usual_sections(desk.store, desk.event, "event-report")
    for kind, body in (("frame", "Part of the plan."), ("aim", "To compare."), ("outcome", "They agreed:\n• One")):
        _write(desk, "event-report", kind, body)
    speech = add_speech(desk.store, desk.event, "H.E. Mdm Zehra SAMPLE", "Director General")
    set_speech_summary(desk.store, speech, RichText.of("She thanked all."))
    set_event_field(desk.store, desk.event, "count_note", "experts and senior officials")
    add_picture(desk.store, desk.event, add_attachment(desk.store, "a.png", b"\x89PNG\r\n\x1a\n"), "The opening")

    report = document(desk.store, "report", event=desk.event)

    assert report["paragraphs"] == ["Part of the plan.", "To compare.", "She thanked all.", "They agreed:", "One"]
    assert report["people"] == [
        {"title": "H.E. Mdm", "name": "Zehra SAMPLE", "function": "Director General"},
        {"title": "Ms.", "name": "Amina Sample", "function": "Head of the Sample Agency"},
        {"title": "Mr.", "name": "Bilal Sample", "function": None},
    ]
    assert report["sections"] == [
        {"heading": "Framework", "paragraphs": ["Part of the plan."], "bullets": []},
        {"heading": "Aim", "paragraphs": ["To compare."], "bullets": []},
        {"heading": "Outcome", "paragraphs": ["They agreed:"], "bullets": ["One"]},
    ]
    assert (report["count_note"], report["pictures"]) == (
        "experts and senior officials",
        [{"name": "a.png", "caption": "The opening"}],
    )


def test_the_network_has_its_letterhead_texts_documents_and_terms(desk: Office) -> None:
    set_network_field(desk.store, "signatory", "Layla SAMPLE")
    add_network_text(desk.store, "aims", "Aims")
    add_network_document(desk.store, "Statute", "statute", "2014")
    set_role_term_institution(
        desk.store, add_role_term(desk.store, "chair", "", "2021", "2022"), institution_id("İŞKUR")
    )

    network = document(desk.store, "network")

    assert (network["acronym"], network["signatory"], network["address"]) == ("OIC-PESNET", "Layla SAMPLE", None)
    assert network["texts"] == [{"kind": "aims", "heading": "Aims", "content": []}]
    assert network["documents"] == [{"title": "Statute", "kind": "statute", "adopted_on": "2014", "address": None}]
    assert network["terms"] == [
        {"role": "chair", "scope": None, "institution": "İŞKUR", "country": None, "iso2": None, "person": None}
        | {"term": "2021–2022", "start": "2021-01-01", "end": "2022-12-31"}
    ]


def test_everything_holds_the_papers_of_each_event(desk: Office) -> None:
    add_invitation(desk.store, desk.event, "Oman")

    everything = document(desk.store)

    events = everything["events"]
    assert isinstance(events, list)
    assert set(events[0]) == {"id", "concept_note", "programme", "booklet", "guests", "report"}
    assert json.loads(json.dumps(everything, ensure_ascii=False)) == everything
