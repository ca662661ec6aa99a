"""The fields of the work plan, the concept note with its programme, and the progress report."""

from pesnet_desktop.documents.catalogue import Field
from pesnet_desktop.documents.fields.labels import ARABIC, FRENCH, TURKISH
from pesnet_desktop.documents.fields.making import Labels, block, flag, inline, listed
from pesnet_desktop.documents.keeping import Keep

PAPERS = {
    "work-plan": frozenset({"cover", "plan"}),
    "work-plan-merged": frozenset({"cover", "plan"}),
    "concept-note": frozenset({"cover", "event", "note", "programme"}),
    "programme": frozenset({"cover", "event", "programme"}),
    "progress-report": frozenset({"cover", "facts", "report", "total"}),
}

_REQUIRED = frozenset(
    {
        "cover.network",
        "cover.running_header",
        "cover.footer",
        "event.title",
        "event.dates",
        "note.sections",
        "section.heading",
        "section.body",
        "programme.days",
        "day.heading",
        "day.slots",
        "slot.time",
        "plan.title",
        "plan.areas",
        "area.heading",
        "area.activities",
        "activity.number",
        "activity.title",
        "facts.title",
        "facts.forum",
        "facts.window",
        "report.counts",
        "report.areas",
        "area.states",
    }
)
"""Without these a paper is not that paper: Word lets nobody delete their controls from a shipped template."""


_IN_PAIRS = Keep()
_WHOLE_DAY = Keep(whole=8)
_WHOLE_AREA = Keep(whole=4)
_WHOLE_COUNTS = Keep(whole=12)
_MAY_BREAK = Keep(breaks="is_long", tall="is_tall")


def _cover() -> tuple[Field, ...]:
    """What stands on every paper."""
    return (
        _inline("cover.network", "Name of the network", "OIC Public Employment Services Network (OIC-PESNET)"),
        _inline("cover.acronym", "Acronym of the network", "OIC-PESNET"),
        _inline("cover.kind", "Kind of paper", "Concept note"),
        _inline("cover.title", "Title of the paper", "Workshop on “Digital Platforms”"),
        _inline("cover.running_header", "Running header", "DRAFT CONCEPT NOTE"),
        _inline("cover.header_end", "End of the running header", "OIC-PESNET"),
        _inline("cover.footer", "Date or number in the footer", "Draft of 12 May 2025"),
        _flag("cover.is_draft", "Draft"),
    )


def _event() -> tuple[Field, ...]:
    """The facts of an event."""
    return (
        _inline("event.title", "Title of the event", "Workshop on “Digital Platforms”", editable=True),
        _inline("event.dates", "Dates of the event", "8–9 July 2025", editable=True),
        _inline("event.venue", "Venue", "Hotel Royale Chulan in Kuala Lumpur, Malaysia", editable=True),
        _inline("event.organisers", "Organisers", "SESRIC and PERKESO (tbc)", editable=True),
        _inline("event.partners", "Partners", "PERKESO", editable=True),
        _inline(
            "event.languages",
            "Languages of the event",
            "English with interpretation into Arabic and French (tbc)",
            editable=True,
        ),
    )


def _note() -> tuple[Field, ...]:
    """The sections of a concept note."""
    return (
        _list("note.sections", "section", "Sections of the concept note", "Background, Rationale, Objectives"),
        _inline("section.heading", "Heading of the section", "Background", editable=True),
        _block("section.body", "Text of the section", "The workshop brings together …"),
    )


def _programme() -> tuple[Field, ...]:
    """Days, slots, their parts and speakers."""
    return (
        _list("programme.days", "day", "Days of the programme", "Day 1, Day 2"),
        _inline("day.heading", "Heading of the day", "Day 1: Tuesday, 8 July 2025", editable=True),
        _list("day.slots", "slot", "Slots of the day", "Registration, Opening Session", _WHOLE_DAY),
        _inline("slot.time", "Time of the slot", "09:00 – 09:30", editable=True),
        _inline("slot.title", "Title of the slot", "Opening Session", editable=True),
        _inline("slot.subtopics", "Subtopics of the slot", "AI-driven career tools, upskilling", editable=True),
        _flag("slot.is_pause", "Pause"),
        _list("slot.parts", "part", "Parts of the slot", "Recitation, Opening Remarks"),
        _inline("part.title", "Title of the part", "Opening Remarks", editable=True),
        _list("part.speakers", "speaker", "Speakers or parties", "DG of SESRIC (tbc)"),
        _inline("speaker.name", "Speaker or party", "DG of SESRIC (tbc)", editable=True),
        _list("part.parts", "subpart", "Parts within the part", "Signing by PERKESO and İŞKUR"),
        _inline(
            "subpart.line",
            "Part within the part, with its speakers",
            "Second signing: PERKESO and APEA",
            editable=True,
        ),
    )


def _plan() -> tuple[Field, ...]:
    """The work plan, and its activities."""
    return (
        _inline("plan.title", "Title of the work plan", "Work Plan 2024–2026", editable=True),
        _list("plan.headers", "header", "Header rows of the plan", "Objective, Guiding Principles"),
        _inline("header.label", "Label of the header row", "Resource Mobilisation", editable=True),
        _block("header.content", "Text of the header row", "Cost-sharing among the member countries"),
        _list("plan.areas", "area", "Thematic areas", "Thematic Area 1, Thematic Area 2"),
        _inline(
            "area.heading",
            "Heading of the thematic area",
            "Thematic Area 2: Labour Market Information (LMI)",
            editable=True,
        ),
        _inline("area.number", "Number of the thematic area", "2"),
        _inline("area.title", "Title of the thematic area", "Labour Market Information (LMI)"),
        _block("area.objectives", "Objectives of the thematic area", "• Sharing methods and data"),
        _list("area.activities", "activity", "Activities of the area", "1.1, 1.2, 1.3", _MAY_BREAK),
        _inline("activity.number", "Number of the activity", "3", editable=True),
        _inline("activity.title", "Title of the activity", "Workshop on “Empowering Job Seekers”", editable=True),
        _inline("activity.timeline", "Timeline of the activity", "Q2 2025", editable=True),
        _inline("activity.venue", "Venue of the activity", "On-site (Azerbaijan)", editable=True),
        _inline("activity.languages", "Languages of the activity", "English", editable=True),
        _inline("activity.providers", "Providers", "Azerbaijan, Malaysia (tbc)", editable=True),
        _inline(
            "activity.beneficiaries", "Beneficiaries", "National PES authorities in OIC member countries", editable=True
        ),
        _block("activity.description", "Description of the activity", "The workshop shares experience of …"),
        _flag("activity.is_long", "Long description"),
    )


def _report() -> tuple[Field, ...]:
    """The progress report: its cover, and an activity planned beside what was held."""
    return (
        _inline("facts.title", "Title of the report", "Implementation of the Work Plan 2024–2026"),
        _inline("facts.subtitle", "Line under the title", "Submitted by the Secretariat to the 5th Meeting"),
        _inline("facts.forum", "Forum", "5th Meeting of the OIC-PESNET"),
        _inline("facts.session", "Session of the forum", "5th Session"),
        _inline("facts.place_and_date", "Place and date", "Baku, 24–25 November 2025"),
        _inline("facts.window", "Period reported", "2 March 2024 to 31 October 2025"),
        _inline("facts.prepared_by", "Prepared by", "SESRIC, Secretariat of the OIC-PESNET"),
        _inline("facts.number", "Number of the document", "OIC-PESNET/5/2025/PR.1"),
        _inline("facts.plan_title", "Title of the work plan", "Work Plan 2024–2026"),
        _inline("facts.summary", "The counts in words", "Of sixteen planned activities, seven were implemented."),
        _inline("report.table_title", "Title of the table of counts", "Table 1. Activities by thematic area and state"),
        _list("report.counts", "count", "Counts per thematic area", "1. Digital Technologies: 4, 2, 1", _WHOLE_COUNTS),
        _list("report.areas", "area", "Thematic areas reported", "Thematic Area 1, Thematic Area 2"),
        _list("area.states", "activity", "Activities with their states", "1.1 Implemented", _WHOLE_AREA),
        _list("report.unplanned", "event", "Events outside the plan", "Workshop on “Labour Migration”"),
        _inline("activity.planned", "What was planned", "Q2 2025, on-site (Azerbaijan)"),
        _inline("activity.actual", "What was held", "8–9 July 2025, Kuala Lumpur, Malaysia"),
        _inline("activity.state", "State of the activity", "Implemented"),
        _inline("activity.remarks", "Remarks on the activity", "Moved at the provider’s request."),
    )


def _counts() -> tuple[Field, ...]:
    """The counts of the report: a row for each area, and the last row."""
    return (
        _inline("count.name", "Thematic area", "1. Digital Technologies"),
        _inline("count.planned", "Planned", "4"),
        _inline("count.implemented", "Implemented", "2"),
        _inline("count.in_preparation", "In preparation", "1"),
        _inline("count.rescheduled", "Rescheduled", "1"),
        _inline("count.not_implemented", "Not implemented", "–"),
        _inline("count.unplanned", "Outside the plan", "–"),
        _inline("total.name", "Word for the total", "Total"),
        _inline("total.planned", "Total: planned", "16"),
        _inline("total.implemented", "Total: implemented", "7"),
        _inline("total.in_preparation", "Total: in preparation", "5"),
        _inline("total.rescheduled", "Total: rescheduled", "5"),
        _inline("total.not_implemented", "Total: not implemented", "–"),
        _inline("total.unplanned", "Total: outside the plan", "–"),
    )


def _inline(tag: str, english: str, example: str, *, editable: bool = False) -> Field:
    return inline(tag, _labels(tag, english), example, editable=editable, required=tag in _REQUIRED)


def _block(tag: str, english: str, example: str) -> Field:
    return block(tag, _labels(tag, english), example, required=tag in _REQUIRED)


def _list(tag: str, item: str, english: str, example: str, keep: Keep = _IN_PAIRS) -> Field:
    return listed(tag, item, _labels(tag, english), example, required=tag in _REQUIRED, keep=keep)


def _flag(tag: str, english: str) -> Field:
    return flag(tag, _labels(tag, english))


def _labels(tag: str, english: str) -> Labels:
    return english, FRENCH[tag], ARABIC[tag], TURKISH[tag]


FIELDS = (*_cover(), *_event(), *_note(), *_programme(), *_plan(), *_report(), *_counts())
