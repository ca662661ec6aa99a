"""Papers of events as read, for tests: a note, a programme, a report, a list of events, one of people. All invented."""

from pesnet_desktop.model.papers.event_drafts import (
    ColumnsDraft,
    ConceptNoteDraft,
    CountDraft,
    DayDraft,
    EventFacts,
    EventReportDraft,
    EventsListDraft,
    GuestDraft,
    GuestsDraft,
    ListedEvent,
    ProgrammeDraft,
    SectionDraft,
    SlotDraft,
    SpeechDraft,
)
from pesnet_desktop.model.papers.reads import Read, ReadRich, Unread
from pesnet_desktop.model.rich_text import RichText

FACTS = EventFacts(
    Read("Workshop on “Career Guidance”"),
    (Read("Guidance Workshop"),),
    Read("8–9 July 2031"),
    Read("Hotel Example in Kuala Lumpur, Malaysia"),
    (Read("Sample Agency"), Read("Other Agency (tbc)")),
    (Read("Sample Fund"),),
    Read("English and French"),
)
DAYS = (
    DayDraft(
        Read("Day 1: Tuesday, 8 July 2031"),
        Read("8 July 2031"),
        (
            SlotDraft(
                Read("0900-0930"),
                Read("Opening: the first hour"),
                (Read("Recitation"), Read("Remarks: DG of the Agency (tbc) + Ms. Amina Sample")),
            ),
            SlotDraft(Read("09:30 – 10:00"), Read("Topic One: Guidance"), (Read("Subtopics: tests, talks"),)),
            SlotDraft(Read("after lunch"), Read("Visit")),
        ),
    ),
)
LEFT = (Unread("page 2", "A stray line"),)
NOTE = ConceptNoteDraft(
    "note.docx",
    FACTS,
    (
        SectionDraft(Read("Background"), ReadRich(RichText.of("Why it is held.")), "background"),
        SectionDraft(Read("Side visits"), ReadRich(RichText.of("• One"))),
    ),
    DAYS,
    LEFT,
)
PROGRAMME_PAPER = ProgrammeDraft("programme.docx", FACTS, DAYS, LEFT)
REPORT = EventReportDraft(
    "report.docx",
    FACTS,
    (
        CountDraft(Read("97"), Read("experts and senior officials")),
        CountDraft(Read("22"), Read("OIC Member Countries")),
        CountDraft(Read("5"), Read("institutions")),
    ),
    (SpeechDraft(Read("Ms. Amina Sample"), Read("Head"), ReadRich(RichText.of("Welcomed all."))),),
    (SectionDraft(Read("Aim"), ReadRich(RichText.of("To learn.")), "aim"),),
    Read("https://example.org/report"),
)
EVENTS = EventsListDraft(
    "events.docx",
    (
        ListedEvent(FACTS, ReadRich(RichText.of("It went well.")), Read("https://example.org/1")),
        ListedEvent(EventFacts(Read("Webinar on “Skills”"), dates=Read("2 June 2031"), venue=Read("Online"))),
    ),
    LEFT,
)
PEOPLE = GuestsDraft(
    "people.xlsx",
    EventFacts(Read("Workshop on “Career Guidance”")),
    (
        GuestDraft(Read("Moussa SAMPLE"), Read("M."), Read("Director"), Read("Sample Office"), Read("Senegal")),
        GuestDraft(Read("Dana SAMPLE"), Read("Dr."), country=Read("Türkiye"), role=Read("Resource person")),
        GuestDraft(Read("Ann POE"), role=Read("Rapporteur")),
    ),
)
SHEET = ColumnsDraft(
    "sheet.csv",
    (Read("Land"), Read("Who"), Read("Room")),
    ("country", "name", ""),
    (("Oman", "Salim SAMPLE", "12"), ("Türkiye", "Dana SAMPLE", "")),
)
