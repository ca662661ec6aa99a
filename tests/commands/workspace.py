"""A small workspace for tests: one plan, two areas, an event with a programme. All persons are invented."""

from pesnet_desktop.commands import (
    activity,
    directory,
    event,
    organiser,
    programme,
    progress_report,
    section,
    work_plan,
)
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.store import Store, create_store

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
    """A store in memory with one row at least in every table; made by commands."""
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
    return store


def ids(store: Store, table: str) -> list[str]:
    """The ids of a table's rows, in order where the table has one."""
    columns = {str(row[1]) for row in store.rows(f"PRAGMA table_info({table})")}
    order = "position, id" if "position" in columns else "id"
    return [str(row[0]) for row in store.rows(f"SELECT id FROM {table} ORDER BY {order}")]


def content(store: Store) -> dict[str, list[tuple[str | int | float | None, ...]]]:
    """Every row of every table that the journal watches."""
    names = store.rows("SELECT name FROM main.sqlite_schema WHERE type = 'table' ORDER BY name")
    own = {"step", "change", "head", "draft"}
    return {str(name): store.rows(f"SELECT * FROM {name} ORDER BY id") for (name,) in names if str(name) not in own}
