"""Letters, nominations, participants and attendance come back as they were entered, their countries by language."""

import pytest

from pesnet_desktop.commands.activity import set_activity_field
from pesnet_desktop.commands.attendance import set_attendance
from pesnet_desktop.commands.directory import add_institution, add_person
from pesnet_desktop.commands.event import set_event_dates
from pesnet_desktop.commands.invitation import (
    add_focal_point_invitations,
    add_invitation,
    move_invitation,
    set_invitation_field,
)
from pesnet_desktop.commands.nomination import add_nomination, set_nomination_field
from pesnet_desktop.commands.participant import (
    add_participant,
    set_certificate_numbers,
    set_participant_field,
    set_participant_nomination,
)
from pesnet_desktop.commands.role_term import (
    add_role_term,
    set_role_term_country,
    set_role_term_institution,
    set_role_term_person,
)
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.shipped import country_id
from pesnet_desktop.queries.guests import (
    GuestCountry,
    InvitationRow,
    attendance,
    invitations,
    nominations,
    participants,
)
from pesnet_desktop.queries.programme import programme
from tests.queries.office import Office

SENEGAL = GuestCountry("Senegal", "SN", "Senegal", "Sénégal", "السنغال")


def test_a_letter_comes_back_as_it_was_entered_in_the_language_of_its_country(desk: Office) -> None:
    letter = add_invitation(desk.store, desk.event, "Senegal", "Sample Office", "Fatou SAMPLE", "Mme", "Directrice")
    for field, text in (
        ("reference", "KL/1"),
        ("city", "Dakar"),
        ("letter_date", "2 June 2030"),
        ("sent_on", "2030-06-03"),
    ):
        set_invitation_field(desk.store, letter, field, text)
    set_invitation_field(desk.store, letter, "state", "sent")

    assert invitations(desk.store, desk.event) == (
        InvitationRow(
            letter, "Mme", "Fatou SAMPLE", "Directrice", "Sample Office", SENEGAL, "fr", "KL/1", "2030-06-02", "sent",
            "2030-06-03", "Dakar",
        ),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("language", "said"), [("en", "Senegal"), ("fr", "Sénégal"), ("ar", "السنغال"), ("tr", "Senegal")]
)
def test_a_country_is_named_in_the_language_of_the_paper(language: str, said: str) -> None:
    assert SENEGAL.in_language(language) == said


def test_a_country_that_the_directory_has_not_stays_as_typed(desk: Office) -> None:
    add_participant(desk.store, desk.event, "Rita SAMPLE", country="Ruritania")

    (row,) = participants(desk.store, desk.event)

    assert row.country == GuestCountry("Ruritania")
    assert row.country.in_language("ar") == "Ruritania"


def test_a_corrected_country_is_recognised_anew(desk: Office) -> None:
    letter = add_invitation(desk.store, desk.event, "Ruritania", language="ar")

    set_invitation_field(desk.store, letter, "country", "Oman")

    assert [(row.country.iso2, row.language) for row in invitations(desk.store, desk.event)] == [("OM", "ar")]


def test_letters_stand_in_the_order_they_were_put_in(desk: Office) -> None:
    first, second = (add_invitation(desk.store, desk.event, country) for country in ("Oman", "Senegal"))

    move_invitation(desk.store, second, None)

    assert [row.id for row in invitations(desk.store, desk.event)] == [second, first]


def test_focal_points_in_office_get_one_letter_each_with_their_facts(desk: Office) -> None:
    _focal_point(desk, "2029", "2031", "Fatou SAMPLE")
    _focal_point(desk, "2026", "2028", "Former SAMPLE")

    add_focal_point_invitations(desk.store, desk.event)
    add_focal_point_invitations(desk.store, desk.event)

    (letter,) = invitations(desk.store, desk.event)
    assert (letter.honorific, letter.name, letter.post, letter.institution, letter.country, letter.language) == (
        "Mme", "Fatou SAMPLE", "Directrice", "Sample Office", SENEGAL, "fr",
    )  # fmt: skip


def test_an_event_without_dates_asks_those_whose_term_has_no_end(desk: Office) -> None:
    set_event_dates(desk.store, desk.event, "")
    _focal_point(desk, "2029", "2031", "Fatou SAMPLE")
    _focal_point(desk, "2029", "", "Awa SAMPLE")

    add_focal_point_invitations(desk.store, desk.event)

    assert [letter.name for letter in invitations(desk.store, desk.event)] == ["Awa SAMPLE"]


def test_only_focal_points_of_the_countries_that_an_event_is_for_get_a_letter(desk: Office) -> None:
    _focal_point(desk, "2029", "2031", "Fatou SAMPLE")
    for_arabic = "Authorities in OIC Arabic-Speaking Member Countries"
    set_activity_field(desk.store, desk.held, "beneficiaries", for_arabic)

    add_focal_point_invitations(desk.store, desk.event)
    not_meant = invitations(desk.store, desk.event)
    set_activity_field(desk.store, desk.held, "beneficiaries", for_arabic.replace("Arabic", "French"))
    add_focal_point_invitations(desk.store, desk.event)

    assert not_meant == ()
    assert [letter.country.iso2 for letter in invitations(desk.store, desk.event)] == ["SN"]


def test_a_nomination_counts_the_people_who_came_with_it(desk: Office) -> None:
    nomination = add_nomination(desk.store, desk.event, "Senegal", "Sample Office", "Ministry")
    guest = add_participant(desk.store, desk.event, "Moussa SAMPLE")

    set_participant_nomination(desk.store, guest, nomination)
    set_nomination_field(desk.store, nomination, "received_on", "1 June 2030")

    (row,) = nominations(desk.store, desk.event)
    assert (row.country, row.nominated_by, row.received_on, row.state, row.people) == (
        SENEGAL, "Ministry", "2030-06-01", "received", 1,
    )  # fmt: skip
    assert [one.nomination_id for one in participants(desk.store, desk.event)] == [nomination]


def test_a_nomination_of_another_event_is_refused(desk: Office) -> None:
    nomination = add_nomination(desk.store, desk.unplanned, "Senegal")
    guest = add_participant(desk.store, desk.event, "Moussa SAMPLE")

    with pytest.raises(Problem):
        set_participant_nomination(desk.store, guest, nomination)


def test_certificates_are_numbered_for_those_confirmed_and_no_number_is_given_twice(desk: Office) -> None:
    guests = [add_participant(desk.store, desk.event, name) for name in ("A", "B", "C", "D")]
    set_participant_field(desk.store, guests[1], "status", "declined")
    set_participant_field(desk.store, guests[2], "certificate", "KL/010")

    set_certificate_numbers(desk.store, desk.event, "KL/009")

    assert [one.certificate for one in participants(desk.store, desk.event)] == ["KL/009", "", "KL/010", "KL/011"]


def test_attendance_is_kept_by_day_and_can_be_taken_back_to_unknown(desk: Office) -> None:
    guest = add_participant(desk.store, desk.event, "Moussa SAMPLE")
    day = programme(desk.store, desk.event)[0].id

    set_attendance(desk.store, guest, day, "yes")
    set_attendance(desk.store, guest, day, "no")
    known = dict(attendance(desk.store, desk.event))
    set_attendance(desk.store, guest, day, "")

    assert (known, dict(attendance(desk.store, desk.event))) == ({(guest, day): "no"}, {})
    assert desk.store.rows("SELECT count(*) FROM attendance") == [(1,)]


def _focal_point(desk: Office, starts: str, ends: str, name: str) -> None:
    term = add_role_term(desk.store, "focal_point", "", starts, ends)
    set_role_term_country(desk.store, term, country_id("SN"))
    set_role_term_institution(desk.store, term, add_institution(desk.store, "Sample Office"))
    set_role_term_person(desk.store, term, add_person(desk.store, name, "Mme", "Directrice"))
