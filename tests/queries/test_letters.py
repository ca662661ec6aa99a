"""Letters, certificates and forms say what the facts say, each in its recipient's language."""

from dataclasses import fields

import pytest

from pesnet_desktop.commands.attendance import set_attendance
from pesnet_desktop.commands.event import set_event_dates, set_event_languages, set_event_venue
from pesnet_desktop.commands.event_papers import set_event_nomination_deadline, set_event_reference
from pesnet_desktop.commands.invitation import add_invitation, set_invitation_field
from pesnet_desktop.commands.network import set_network_field
from pesnet_desktop.commands.participant import add_participant, set_participant_field
from pesnet_desktop.commands.section import add_usual_sections, set_section_body
from pesnet_desktop.model.papers.invitation import InvitationPaper, PaperLetter
from pesnet_desktop.model.papers.line import plain
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.queries.event import sections
from pesnet_desktop.queries.papers.certificates import certificates_papers
from pesnet_desktop.queries.papers.invitation import invitation_papers
from pesnet_desktop.queries.papers.nomination_form import nomination_form_paper
from pesnet_desktop.queries.programme import programme
from tests.queries.office import DAY, Office


def invite(desk: Office, **typed: str) -> str:
    return add_invitation(desk.store, desk.event, **{"country": "Senegal", "name": "Bilal SAMPLE", **typed})


def letters(desk: Office, language: str = "en") -> list[PaperLetter]:
    papers = invitation_papers(desk.store, desk.event, language, DAY)
    return [one for paper in papers for one in paper.mailing.letters]


def sheets(desk: Office, language: str = "", *, together: bool = False) -> tuple[InvitationPaper, ...]:
    return invitation_papers(desk.store, desk.event, language, DAY, together=together)


def test_each_letter_is_in_its_recipients_language_unless_one_is_asked_for(desk: Office) -> None:
    for language in ("fr", "en", "ar"):
        invite(desk, language=language)

    own, asked = (sheets(desk, language) for language in ("", "fr"))

    assert [(one.cover.language, one.cover.mark) for one in own] == [("fr", "1"), ("en", "2"), ("ar", "3")]
    assert [one.cover.language for one in asked] == ["fr", "fr", "fr"]


def test_letters_in_one_file_are_one_for_each_language(desk: Office) -> None:
    for language in ("fr", "en", "fr"):
        invite(desk, language=language)

    papers = sheets(desk, together=True)

    assert [(one.cover.language, one.cover.mark, len(one.mailing.letters)) for one in papers] == [
        ("fr", "", 2),
        ("en", "", 1),
    ]
    assert {(one.mailing.is_together, one.mailing.running) for one in papers} == {(True, "")}


def test_numbers_of_letters_are_equally_wide(desk: Office) -> None:
    for _number in range(10):
        invite(desk)

    assert [one.cover.mark for one in sheets(desk, "en")][::9] == ["01", "10"]


def test_an_event_without_letters_has_none(desk: Office) -> None:
    assert sheets(desk) == ()


def test_the_address_block_says_who_where_and_leaves_out_what_is_not_known(desk: Office) -> None:
    letter = invite(desk, honorific="H.E. Mr.", post="Head, Sample Agency", institution="Sample Agency", language="fr")
    set_invitation_field(desk.store, letter, "city", "Dakar")

    (found,) = letters(desk, "fr")

    assert (found.name, found.post, found.institution, found.country) == (
        "S.E. M. Bilal SAMPLE",
        "Head",
        "Sample Agency",
        "Dakar, Sénégal",
    )


def test_a_letter_bears_its_own_reference_and_date_or_the_events_and_today(desk: Office) -> None:
    set_network_field(desk.store, "city", "Ankara")
    set_event_reference(desk.store, desk.event, "N/1")
    own = invite(desk)
    set_invitation_field(desk.store, own, "reference", "N/1/7")
    set_invitation_field(desk.store, own, "letter_date", "14 May 2030")
    invite(desk)

    found = [(one.reference, one.place_and_date) for one in letters(desk)]

    assert found == [("Ref.: N/1/7", "Ankara, 14 May 2030"), ("Ref.: N/1", "Ankara, 12 May 2030")]


def test_what_nobody_wrote_the_facts_say(desk: Office) -> None:
    set_event_nomination_deadline(desk.store, desk.event, "6 June 2030")
    invite(desk)

    mailing = sheets(desk, "en")[0].mailing

    assert [one.body.text for one in mailing.sections] == [
        "The event is activity 1.1 of the Work Plan 2030-2031.",
        "Your institution is cordially invited to nominate its representatives.",
    ]
    assert [(one.kind, one.text) for one in mailing.terms.blocks][-1] == (
        "number",
        "The completed nomination form should reach the Secretariat by 6 June 2030.",
    )


def test_a_term_alone_is_not_numbered(desk: Office) -> None:
    set_event_languages(desk.store, desk.event, "")
    set_event_nomination_deadline(desk.store, desk.event, "6 June 2030")
    invite(desk)

    terms = sheets(desk, "en")[0].mailing.terms

    assert [one.kind for one in terms.blocks] == ["paragraph"]


def test_written_sections_stand_in_the_letter_terms_numbered(desk: Office) -> None:
    add_usual_sections(desk.store, desk.event, "invitation")
    written = {row.kind: row.id for row in sections(desk.store, desk.event, "invitation")}
    set_section_body(desk.store, written["basis"], RichText.of("As agreed."))
    set_section_body(desk.store, written["costs"], RichText.of("The host pays:\n• meals\n• rooms"))
    invite(desk)

    mailing = sheets(desk, "en")[0].mailing

    assert (mailing.sections[0].id, mailing.sections[0].body.text) == (written["basis"], "As agreed.")
    assert [(one.kind, one.level, one.text) for one in mailing.terms.blocks[:3]] == [
        ("number", 0, "The host pays:"),
        ("bullet", 1, "meals"),
        ("bullet", 1, "rooms"),
    ]


def test_the_subject_says_what_where_and_when(desk: Office) -> None:
    set_event_venue(desk.store, desk.event, "Hotel Sample in Baku, Azerbaijan")
    set_event_dates(desk.store, desk.event, "8–9 July 2030")
    invite(desk)

    assert plain(letters(desk)[0].subject) == "Invitation to the Workshop on “Guidance”, Baku, 8–9 July 2030"


def test_a_letter_with_an_open_date_cannot_be_final(desk: Office) -> None:
    invite(desk)

    with pytest.raises(Problem) as raised:
        invitation_papers(desk.store, desk.event, "en", DAY, final=True)

    assert raised.value.code == "final-with-open-facts"


def test_certificates_go_to_those_who_came(desk: Office) -> None:
    people = {name: add_participant(desk.store, desk.event, name, "Ms.") for name in ("Came", "Missed", "Declined")}
    set_participant_field(desk.store, people["Declined"], "status", "declined")
    day = programme(desk.store, desk.event)[0].id
    set_attendance(desk.store, people["Came"], day, "yes")
    set_attendance(desk.store, people["Missed"], day, "no")

    papers = certificates_papers(desk.store, desk.event, "ar", DAY)

    assert [[(one.name, one.took_part) for one in paper.award.certificates] for paper in papers] == [
        [("السيدة Came", "شاركت في")]
    ]


def test_a_certificates_number_stands_at_its_foot_and_of_several_in_the_text(desk: Office) -> None:
    for number in ("N-1", "N-2"):
        person = add_participant(desk.store, desk.event, f"Person {number}")
        set_participant_field(desk.store, person, "certificate", number)

    alone = certificates_papers(desk.store, desk.event, "en", DAY)
    (together,) = certificates_papers(desk.store, desk.event, "en", DAY, together=True)

    assert [(one.cover.mark, one.cover.footer, one.award.certificates[0].number) for one in alone] == [
        ("1", "Certificate No. N-1", ""),
        ("2", "Certificate No. N-2", ""),
    ]
    assert (together.cover.footer, [one.number for one in together.award.certificates]) == (
        "",
        ["Certificate No. N-1", "Certificate No. N-2"],
    )


def test_the_form_says_where_and_until_when_to_return_it(desk: Office) -> None:
    set_event_nomination_deadline(desk.store, desk.event, "6 June 2030")
    set_network_field(desk.store, "email", "desk@example.org")

    form = nomination_form_paper(desk.store, desk.event, "en", DAY).form

    assert form.return_by.text == (
        "Please fill in this form and return it to the Secretariat at desk@example.org by 6 June 2030."
    )
    assert form.code == desk.event[:6]


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_the_letterhead_names_the_secretariat_in_full(desk: Office, language: str) -> None:
    invite(desk)

    head = sheets(desk, language)[0].letterhead

    assert plain(head.name).endswith("(SESRIC)")
    assert all(plain(getattr(head, one.name)) for one in fields(head) if one.name in ("line", "office"))
