"""Papers to make in tests: the sample's plan, an event with invented speakers, a report with every state."""

import tomllib
from typing import Any

from pesnet_desktop.model.papers.chart import ChartSeries, PaperChart
from pesnet_desktop.model.papers.concept_note import ConceptNotePaper, PaperNote, PaperSection
from pesnet_desktop.model.papers.cover import Cover
from pesnet_desktop.model.papers.programme import (
    PaperDay,
    PaperEvent,
    PaperPart,
    PaperProgramme,
    PaperSlot,
    PaperSpeaker,
    ProgrammePaper,
)
from pesnet_desktop.model.papers.progress_report import (
    PaperReport,
    ProgressReportPaper,
    ReportActivity,
    ReportArea,
    ReportCount,
    ReportDeviation,
    ReportEvent,
    ReportFacts,
)
from pesnet_desktop.model.papers.work_plan import PaperActivity, PaperArea, PaperHeader, PaperPlan, WorkPlanPaper
from pesnet_desktop.model.rich_text import Paragraph, RichText
from pesnet_desktop.model.tbc import marked_runs
from pesnet_desktop.paths import resources

NETWORK = "OIC Public Employment Services Network (OIC-PESNET)"
TITLE = "Workshop on “Empowering Job Seekers: Best Practices in Digital Platforms from OIC Member Countries”"


def cover(kind: str, title: str, *, is_draft: bool = True, header_end: str = "OIC-PESNET") -> Cover:
    words = kind.upper()
    return Cover(
        language="en",
        is_draft=is_draft,
        network=NETWORK,
        acronym="OIC-PESNET",
        kind=kind,
        title=title,
        running_header=f"DRAFT {words}" if is_draft else words,
        header_end=header_end,
        footer="Draft of 12 May 2025" if is_draft else "12 May 2025",
        watermark="DRAFT",
    )


def marked(text: str) -> Paragraph:
    """A line in which every ``(tbc)`` is marked and tied to the word before it."""
    return Paragraph(marked_runs(text, "en"))


def work_plan_paper(*, is_draft: bool = True) -> WorkPlanPaper:
    """The sample's plan: four areas of four activities."""
    kept = tomllib.loads((resources() / "samples" / "plan.toml").read_text(encoding="utf-8"))
    areas = tuple(_area(area) for area in kept["areas"])
    headers = tuple(
        PaperHeader(f"h{place}", header["label"], RichText.of(header["content"]))
        for place, header in enumerate(kept["headers"])
    )
    title = "Work Plan 2024–2026"
    return WorkPlanPaper(cover("Work plan", title, is_draft=is_draft), PaperPlan("p1", title, headers, areas))


def _area(area: dict[str, Any]) -> PaperArea:
    number = area["number"]
    return PaperArea(
        f"a{number}",
        number,
        f"Thematic Area {number}: {area['title']}",
        area["title"],
        RichText.of(area["objectives"]),
        tuple(_activity(number, activity) for activity in area["activities"]),
    )


def _activity(area: str, activity: dict[str, str]) -> PaperActivity:
    return PaperActivity(
        id=f"a{area}{activity['number']}",
        number=activity["number"],
        title=activity["title"],
        timeline=activity["timeline"],
        venue=activity["venue"],
        languages=marked(activity["languages"]),
        providers=marked(activity["providers"]),
        beneficiaries=activity["beneficiaries"],
        description=RichText.of(activity["description"]),
    )


def event() -> PaperEvent:
    return PaperEvent(
        id="e1",
        title=TITLE,
        dates=marked("8–9 July 2025"),
        venue=marked("Hotel Royale Chulan, Kuala Lumpur, Malaysia"),
        organisers=marked("SESRIC and PERKESO, in its capacity as Vice-Chair of the OIC-PESNET (Asia Group)"),
        partners=marked("PERKESO"),
        languages=marked("English only"),
    )


def concept_note_paper(*, is_draft: bool = True, has_programme: bool = True) -> ConceptNotePaper:
    """The sample's concept note with sections of prose, bullets and a numbered list."""
    kept = tomllib.loads((resources() / "samples" / "kuala-lumpur.toml").read_text(encoding="utf-8"))
    sections = tuple(
        PaperSection(f"s{place}", heading.replace("_", " ").capitalize(), RichText.of(body))
        for place, (heading, body) in enumerate(kept["sections"].items())
    )
    steps = tuple(Paragraph.of(step, kind="number") for step in ("The groups report.", "The workshop adopts."))
    lead_in = Paragraph.of("The second day has two steps:")
    sections += (PaperSection("s9", "Outcome", RichText((lead_in, *steps))),)
    days = programme_days() if has_programme else ()
    return ConceptNotePaper(
        cover("Concept note", TITLE, is_draft=is_draft), event(), PaperNote(sections), PaperProgramme(days)
    )


def programme_paper(*, is_draft: bool = True) -> ProgrammePaper:
    return ProgrammePaper(cover("Programme", TITLE, is_draft=is_draft), event(), PaperProgramme(programme_days()))


def programme_days() -> tuple[PaperDay, ...]:
    """A full day with nested parts, and a day of eight slots."""
    topics = ("Career Guidance in the Age of Machines", "Job Portals of Tomorrow", "Keeping False Vacancies Out")
    slots = [_slot("08:30", "09:00", "Registration", is_pause=True), _opening()]
    slots.append(_slot("09:30", "10:00", "Group photo and refreshments", is_pause=True))
    for hour, topic in enumerate(topics, start=10):
        subtopics = "who advises, what a machine may propose, where a person decides, and how results are measured."
        slots.append(_slot(f"{hour}:00", f"{hour}:30", f"Topic: {topic}", subtopics))
        slots.append(_slot(f"{hour}:30", f"{hour + 1}:00", f"Group Discussion: {topic}"))
    slots.append(_slot("13:00", "14:30", "Lunch break", is_pause=True))
    second = [_slot(f"{hour:02}:00", f"{hour + 1:02}:00", f"Presentation: {topics[hour % 3]}") for hour in range(9, 17)]
    return (
        PaperDay("d1", "Day 1: Tuesday, 8 July 2025", tuple(slots)),
        PaperDay("d2", "Day 2: Wednesday, 9 July 2025", tuple(second)),
    )


def _slot(starts: str, ends: str, title: str, subtopics: str = "", *, is_pause: bool = False) -> PaperSlot:
    time = f"{starts}\u00a0–\u00a0{ends}"
    return PaperSlot(f"t{starts}{title}", time, title, subtopics, is_pause, ())


def _opening() -> PaperSlot:
    speakers = ("H.E. Ms Amina Example, DG of SESRIC (tbc)", "Dato’ Dr Yusuf Example, Chief Executive of PERKESO")
    signing = PaperPart("r4", "Second signing", (PaperSpeaker("k3", marked("PERKESO and the APEA (tbc)")),))
    parts = (
        PaperPart("r1", "Recitation from the Holy Quran"),
        PaperPart("r2", "Opening Remarks", tuple(PaperSpeaker(f"k{n}", marked(one)) for n, one in enumerate(speakers))),
        PaperPart("r3", "MoU Signing", (PaperSpeaker("k4", marked("PERKESO and İŞKUR")),), (signing,)),
    )
    return PaperSlot("t1", "09:00\u00a0–\u00a009:30", "Opening Session", "", False, parts)


def progress_report_paper(*, is_draft: bool = True, has_unplanned: bool = True) -> ProgressReportPaper:
    """A report on the sample's plan in which every state occurs."""
    plan = work_plan_paper().plan
    states = ("Rescheduled", "Implemented", "In preparation", "Not implemented")
    areas = tuple(
        ReportArea(area.id, area.heading, tuple(_reported(area, one, states) for one in area.activities))
        for area in plan.areas
    )
    unplanned = (
        ReportEvent(
            "e9",
            "Training Workshop on “Effective Labour Market Information Systems”",
            "13–14 March 2024",
            "Virtual, SESRIC, Ankara, Türkiye",
        ),
    )
    title = "Implementation of the OIC-PESNET Work Plan 2024–2026"
    report = PaperReport(
        table_title="Table 1. Activities by thematic area and state, at 31 October 2025",
        counts=tuple(ReportCount(f"{area.number}. {area.title}", "4", "1", "1", "1", "1", "–") for area in plan.areas),
        total=ReportCount("Total", "16", "4", "4", "4", "4", "1"),
        areas=areas,
        unplanned=unplanned if has_unplanned else (),
        deviations=(ReportDeviation("1.3", "Q2 2025; On-site (Azerbaijan)", "8–9 July 2025; Malaysia", "Moved <b>&"),),
        chart=chart(),
    )
    return ProgressReportPaper(
        cover("Progress report", title, is_draft=is_draft, header_end="OIC-PESNET, 5th Meeting"), _facts(title), report
    )


def chart() -> PaperChart:
    """Four areas in four states; what is zero has no number in its bar."""
    names = ("Implemented", "In preparation", "Rescheduled", "Not implemented")
    series = tuple(ChartSeries(name, (place, 1, 0, 2)) for place, name in enumerate(names))
    return PaperChart(
        "Area <1> & others: Implemented 1.", ("1. Digital", "2. Market", "3. “Lever”", "4. <NEET>"), series
    )


def _reported(area: PaperArea, activity: PaperActivity, states: tuple[str, ...]) -> ReportActivity:
    state = states[int(activity.number) - 1]
    return ReportActivity(
        id=activity.id,
        number=f"{area.number}.{activity.number}",
        title=activity.title,
        planned=f"{activity.timeline}, {activity.venue}",
        actual="8–9 July 2025, Hotel Royale Chulan in Kuala Lumpur, Malaysia" if state == "Implemented" else "",
        state=state,
        remarks="The provider asked for another month." if state == "Rescheduled" else "",
    )


def _facts(title: str) -> ReportFacts:
    return ReportFacts(
        id="pr1",
        title=title,
        subtitle="Submitted by the Secretariat to the 5th Meeting of the OIC-PESNET",
        forum="5th Meeting of the OIC Public Employment Services Network",
        session="5th Meeting",
        place_and_date="Baku, Azerbaijan, 24–25 November 2025",
        window="2 March 2024 to 31 October 2025",
        prepared_by="SESRIC, in its capacity as Secretariat of the OIC-PESNET",
        number="OIC-PESNET/5/2025/PR.1",
        plan_title="Work Plan 2024–2026",
        summary="Of sixteen planned activities, four were implemented. One event was held outside the Plan.",
    )
