from datetime import date

from pesnet_desktop.commands.event import (
    add_event,
    add_event_title,
    remove_event,
    rename_event,
    set_event_dates,
    set_event_dates_status,
)
from pesnet_desktop.commands.organiser import add_organiser
from pesnet_desktop.model.dates import DateRange
from pesnet_desktop.queries.event import OpenPoint, concept_note, critical_points, event, events, open_points
from tests.queries.office import Office


def test_events_stand_newest_first_and_those_without_dates_at_the_end(desk: Office) -> None:
    undated = add_event(desk.store, "Forum on “Someday”")

    listed = events(desk.store)

    assert [line.id for line in listed] == [desk.event, desk.unplanned, undated]


def test_an_event_in_the_list_says_which_activities_it_serves(desk: Office) -> None:
    lines = {line.id: line.activities for line in events(desk.store)}

    assert lines == {desk.event: ("1.1",), desk.unplanned: ()}


def test_the_facts_of_an_event_are_read_as_typed_and_as_understood(desk: Office) -> None:
    facts = event(desk.store, desk.event)

    assert facts is not None
    assert facts.title == "Workshop on “Guidance”"
    assert facts.dates == "8–9 July 2030"
    assert facts.range == DateRange(date(2030, 7, 8), date(2030, 7, 9))
    assert facts.venue_text == "Sample Hotel in Kuala Lumpur, Malaysia"
    assert [(one.printed, one.id) for one in facts.activities] == [("1.1", desk.held)]
    assert [(one.name, one.status) for one in facts.organisers] == [
        ("Azerbaijan", "confirmed"),
        ("Malaysia", "to_confirm"),
    ]


def test_dates_that_were_not_understood_are_printed_as_typed(desk: Office) -> None:
    set_event_dates(desk.store, desk.event, "some time in spring")

    facts = event(desk.store, desk.event)

    assert facts is not None
    assert (facts.range, facts.dates_in("fr")) == (None, "some time in spring")


def test_an_event_keeps_all_its_titles_in_order(desk: Office) -> None:
    add_event_title(desk.store, desk.event, "Workshop on “Advice”")

    facts = event(desk.store, desk.event)

    assert facts is not None
    assert [one.title.en for one in facts.titles] == ["Workshop on “Guidance”", "Workshop on “Advice”"]


def test_an_event_that_is_gone_has_no_facts(desk: Office) -> None:
    remove_event(desk.store, desk.event)

    assert event(desk.store, desk.event) is None
    assert open_points(desk.store, desk.event) == ()


def test_the_concept_note_has_the_eight_usual_sections_in_three_languages(desk: Office) -> None:
    sections = concept_note(desk.store, desk.event)

    assert [section.kind for section in sections] == [
        "background",
        "rationale",
        "objectives",
        "methodology",
        "partners",
        "participants",
        "date_and_venue",
        "language",
    ]
    assert all(section.heading.fr and section.heading.ar for section in sections)


def test_what_is_still_open_is_listed_with_the_row_where_it_is_settled(desk: Office) -> None:
    set_event_dates_status(desk.store, desk.event, "to_confirm")

    points = open_points(desk.store, desk.event)

    assert [(point.table, point.words, point.status) for point in points] == [
        ("event", "8–9 July 2030", "to_confirm"),
        ("organiser", "Malaysia", "to_confirm"),
        ("speaker", "Ms. Amina Sample, Head of the Sample Agency", "to_confirm"),
    ]


def test_a_speaker_is_no_critical_point_but_missing_dates_are(desk: Office) -> None:
    organiser = add_organiser(desk.store, desk.unplanned, "Sample Agency", status="proposed")
    set_event_dates(desk.store, desk.unplanned, "")

    points = critical_points(desk.store, desk.unplanned)

    assert points == (
        OpenPoint("event", desk.unplanned, "dates", "missing"),
        OpenPoint("organiser", organiser, "Sample Agency", "proposed"),
    )


def test_events_are_listed_by_their_titles_in_the_language_asked_for(desk: Office) -> None:
    english = [line.title for line in events(desk.store)]
    rename_event(desk.store, desk.event, "Atelier d’orientation", "fr")

    listed = [line.title for line in events(desk.store, "fr")]

    assert listed == ["Atelier d’orientation", *english[1:]]
