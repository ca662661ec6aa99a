"""A small workspace for tests: one plan, two areas, an event with a programme. All persons are invented."""

from functools import cache

from pesnet_desktop.commands import (
    activity,
    attachment,
    attendance,
    column_mapping,
    directory,
    event,
    invitation,
    network_document,
    network_text,
    nomination,
    organiser,
    participant,
    picture,
    programme,
    progress_report,
    role_term,
    section,
    sent_paper,
    speech,
    unread_part,
    work_plan,
)
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.model.shipped import country_id
from pesnet_desktop.store import Store, create_store
from tests.store_copies import copy_of

PROGRAMME = """
Day 1: Tuesday, 8 July 2025
09:00 – 09:30 Opening Session
  Opening Remarks
    - Ms. Amina Sample, Head of the Sample Agency (tbc)
    - Mr. Bilal Sample
09:30 – 10:00 Topic One: Guidance at a Distance
10:00 – 10:30 Refreshments
Day 2: Wednesday, 9 July 2025
09:00 - 10:00 Presentation Topic 1: Guidance at a Distance
"""


def small_workspace() -> Store:
    """A store in memory with one row at least in every table; made by commands, once for all tests."""
    return copy_of(_made())


@cache
def _made() -> Store:
    store = create_store(None)
    plan = work_plan.add_work_plan(store, "Work Plan 2030-2031", 2030, 2031)
    work_plan.add_header(store, plan, "Objective", RichText.of("• One\n• Two"))
    work_plan.add_header(store, plan, "Means", RichText.of("Shared"))
    first = work_plan.add_area(store, plan, "Digital Services", "1", RichText.of("• Learning"))
    work_plan.add_area(store, plan, "Labour Market", "2")
    webinar = activity.add_activity(store, first, "Webinar on “Matching”", "1")
    activity.set_timeline(store, webinar, "Q2 2030")
    activity.set_activity_venue(store, webinar, "On-site (Malaysia)")
    activity.set_providers(store, webinar, "Malaysia, Senegal (tbc)")
    activity.add_activity(store, first, "Workshop on “Guidance”", "2")
    held = event.make_event_from_activity(store, webinar)
    event.set_event_dates(store, held, "8–9 July 2025")
    event.set_event_venue(store, held, "Hotel Royale Chulan in Kuala Lumpur, Malaysia")
    event.add_event_title(store, held, "Second title")
    organiser.add_organiser(store, held, "Sample Agency", "partner")
    for section_id in ids(store, "section"):
        section.set_section_body(store, section_id, RichText.of("Prose of the section."))
    programme.set_programme(store, held, PROGRAMME)
    progress_report.add_progress_report(store, plan, "5th Meeting")
    directory.add_institution(store, "Sample Agency", "SA")
    directory.add_person(store, "Dana SAMPLE", "Dr.", "Expert")
    _add_guests(store, held)
    _add_papers(store, held)
    return store


def _add_guests(store: Store, event_id: str) -> None:
    term = role_term.add_role_term(store, "focal_point", "Asia Group", "2024", "2026")
    role_term.set_role_term_country(store, term, country_id("MY"))
    invitation.add_invitation(store, event_id, "Senegal", "Sample Office", "Fatou SAMPLE", "Mme", "Head of Office")
    invitation.add_invitation(store, event_id, "Oman", "Sample Ministry")
    nomination.add_nomination(store, event_id, "Senegal", "Sample Office")
    nomination.add_nomination(store, event_id, "Oman")
    first = participant.add_participant(store, event_id, "Moussa SAMPLE", "M.", "Expert", "Sample Office", "Senegal")
    participant.add_participant(store, event_id, "Salim SAMPLE", country="Oman")
    attendance.set_attendance(store, first, ids(store, "day")[0], "yes")


def _add_papers(store: Store, event_id: str) -> None:
    section.add_section(store, event_id, "Visa", paper="booklet")
    for kind, heading in (("aims", "Aims"), ("boilerplate", "About the network")):
        network_text.add_network_text(store, kind, heading)
    for title in ("Statute", "Declaration"):
        network_document.add_network_document(store, title)
    photo = attachment.add_attachment(store, "photo.png", b"\x89PNG\r\n\x1a\n")
    for caption in ("The opening", "The closing"):
        picture.add_picture(store, event_id, photo, caption)
    for speaker in ("Ms. Amina Sample", "Mr. Bilal Sample"):
        speech.add_speech(store, event_id, speaker)
    sent_paper.add_sent_paper(store, "concept-note", event_id=event_id)
    column_mapping.add_column_mapping(store, "Registrations", ("Country", "Full name"), ("country", "name"))
    for place in ("row 3", "row 7"):
        part = unread_part.add_unread_part(store, "guests.xlsx", place, "See attached", photo)
    unread_part.dismiss_unread_part(store, part)


def ids(store: Store, table: str) -> list[str]:
    """The ids of a table's rows, in order where the table has one."""
    columns = {str(row[1]) for row in store.rows(f"PRAGMA table_info({table})")}
    order = "position, id" if "position" in columns else "id"
    return [str(row[0]) for row in store.rows(f"SELECT id FROM {table} ORDER BY {order}")]


def content(store: Store) -> dict[str, list[tuple[str | int | float | None, ...]]]:
    """Every row of every table that the journal watches."""
    names = store.rows("SELECT name FROM main.sqlite_schema WHERE type = 'table' ORDER BY name")
    own = {"step", "change", "head", "draft", "blob"}
    return {str(name): store.rows(f"SELECT * FROM {name} ORDER BY id") for (name,) in names if str(name) not in own}
