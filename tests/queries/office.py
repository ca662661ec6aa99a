"""An office's file for tests: one plan, an event of activity 1.1, an unplanned one. Persons are invented."""

from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from pesnet_desktop.commands.activity import add_activity, set_activity_field
from pesnet_desktop.commands.event import (
    add_event,
    make_event_from_activity,
    set_event_dates,
    set_event_field,
    set_event_venue,
)
from pesnet_desktop.commands.programme import set_programme
from pesnet_desktop.commands.progress_report import add_progress_report, set_report_field
from pesnet_desktop.commands.work_plan import add_area, add_header, add_work_plan
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.store import Store, create_store
from tests.store_copies import copy_of

DAY = date(2030, 5, 12)
PROGRAMME = """Day 1: Monday, 8 July 2030
08:30 – 09:00 Registration
09:00 – 09:30 Opening Session
  Recitation
  Opening Remarks
    - Ms. Amina Sample, Head of the Sample Agency (tbc)
    - Mr. Bilal Sample
10:00 – 10:30 Topic One: Guidance at a Distance
  Subtopics: tools, people, and both.
10:20 – 11:00 Group Discussion: Guidance at a Distance"""


@dataclass(frozen=True)
class Office:
    """The store, and the ids of what stands in it."""

    store: Store
    plan: str
    area: str
    held: str
    later: str
    event: str
    unplanned: str
    report: str


def office() -> Office:
    """Area 1 with 1.1, held on 8–9 July 2030 elsewhere than planned, and 1.2, still to come."""
    made = _made()
    return replace(made, store=copy_of(made.store))


@cache
def _made() -> Office:
    store = create_store(None)
    with store.one_step("Set the office up"):
        return _filled(store)


def _filled(store: Store) -> Office:
    plan = add_work_plan(store, "Work Plan 2030-2031", 2030, 2031, "Sample Network")
    add_header(store, plan, "Objective", RichText.of("To share.\n• One\n• Two"))
    area = add_area(store, plan, "Digital Services", "1", RichText.of("• Learning"))
    held = _activity(
        store, area, "Workshop on “Guidance”", "Q2 2030", "On-site (Azerbaijan)", "Azerbaijan, Malaysia (tbc)"
    )
    later = _activity(store, area, "Webinar on “Matching”", "Jan/Feb 2031", "Online", "Qatar (tbc) / Oman (tbc)")
    event = make_event_from_activity(store, held)
    set_event_dates(store, event, "8–9 July 2030")
    set_event_venue(store, event, "Sample Hotel in Kuala Lumpur, Malaysia")
    set_programme(store, event, PROGRAMME)
    unplanned = add_event(store, "Seminar on “Surprises”", "17 March 2030", "Virtual-SESRIC, Ankara Türkiye")
    set_event_field(store, unplanned, "participants", "40")
    report = add_progress_report(store, plan, "5th Meeting of the Network")
    for field, text in (("since", "1 March 2030"), ("until", "31 October 2030"), ("place", "Baku"), ("number", "PR/1")):
        set_report_field(store, report, field, text)
    return Office(store, plan, area, held, later, event, unplanned, report)


def _activity(store: Store, area: str, title: str, timeline: str, venue: str, providers: str) -> str:
    activity = add_activity(store, area, title)
    languages = "EN with simultaneous translation into AR and FR (tbc)"
    for field, text in (("timeline", timeline), ("venue", venue), ("providers", providers), ("languages", languages)):
        set_activity_field(store, activity, field, text)
    return activity
