"""Any concept note and programme, written as our own Word file, reads back with equal facts, in each language."""

import io
import re
import zipfile
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from pesnet_desktop.documents.compiled import Template
from pesnet_desktop.documents.fields import CATALOGUE
from pesnet_desktop.documents.foreign_packages import WORD_PARTS
from pesnet_desktop.documents.gate import ForeignFile
from pesnet_desktop.documents.read.concept_note import read_concept_note
from pesnet_desktop.documents.read.programme import read_programme
from pesnet_desktop.documents.read.text import WordText, read_text
from pesnet_desktop.documents.render import Paper, render
from pesnet_desktop.documents.template import compile_template
from pesnet_desktop.model.dates import DateRange, day_heading
from pesnet_desktop.model.papers.concept_note import ConceptNotePaper, PaperNote, PaperSection
from pesnet_desktop.model.papers.cover import Cover
from pesnet_desktop.model.papers.event_drafts import DayDraft, EventFacts
from pesnet_desktop.model.papers.programme import (
    PaperDay,
    PaperEvent,
    PaperPart,
    PaperProgramme,
    PaperSlot,
    PaperSpeaker,
    ProgrammePaper,
)
from pesnet_desktop.model.place import Venue
from pesnet_desktop.model.rich_text import Paragraph, RichText, Run
from pesnet_desktop.model.sections import USUAL_SECTIONS
from pesnet_desktop.model.status import Status
from pesnet_desktop.model.tbc import tbc_runs
from pesnet_desktop.model.times import time_of, time_range
from pesnet_desktop.paths import resources

Part = tuple[str, list[tuple[str, Status]], list[str]]
Slot = tuple[str, str, bool, list[Part]]
Day = tuple[list[int], list[Slot]]
Section = tuple[int, list[Paragraph]]

LANGUAGES = ("en", "fr", "ar")
KINDS = {
    "concept-note": {"en": "Concept note", "fr": "Note conceptuelle", "ar": "مذكرة مفاهيمية"},
    "programme": {"en": "Programme", "fr": "Programme", "ar": "برنامج"},
}
NETWORKS = {
    "en": "Sample Network (SAMPLE-NET)",
    "fr": "Réseau exemplaire (SAMPLE-NET)",
    "ar": "شبكة المثال (SAMPLE-NET)",
}
TITLES = {
    "en": "Training Course on “{name}”",
    "fr": "Cours de formation «\u00a0{name}\u00a0»",
    "ar": "دورة تدريبية حول «{name}»",
}
SUBTOPICS = {"en": "Subtopics:", "fr": "Sous-thèmes\u00a0:", "ar": "المواضيع الفرعية:"}
VENUES = (
    Venue("onsite", "", "Hotel Sample", "Kuala Lumpur", "Malaysia"),
    Venue("online", "SESRIC", "", "Ankara", "Türkiye"),
    Venue("onsite", "", "", "Baku", "Azerbaijan"),
)
HOLDERS = {
    "en": "SESRIC, in its capacity as Secretariat; Agency of Labour and Security, in its capacity as host",
    "fr": "SESRIC, en sa qualité de Secrétariat\u00a0; Agence du travail et de la sécurité, en sa qualité de hôte",
    "ar": "SESRIC، بصفته الأمانة؛ وكالة العمل، بصفة البلد المضيف",
}
READ_HOLDERS = {
    "en": [("SESRIC", "Secretariat"), ("Agency of Labour and Security", "host")],
    "fr": [("SESRIC", "Secrétariat"), ("Agence du travail et de la sécurité", "hôte")],
    "ar": [("SESRIC", "الأمانة"), ("وكالة العمل", "البلد المضيف")],
}
WORDS = (
    "Skills", "and", "ateliers", "d’été", "İŞKUR", "“Matching”", "données", "<b>", "&", "labour-market", "التوظيف",
    "(tbc)", "2031", "9:30", "Activities", "the", "Page", "No.", "…", "1500", "Day", "Time", "Session", "Remarks",
    "date", "Participants", "July", "2–3", "من", "H.E.", "Dato'", "–", "to", "h", "x", "سوق",
)  # fmt: skip
LINE = st.lists(st.sampled_from(WORDS), min_size=1, max_size=5).map(lambda words: f"A {' '.join(words)}")
NAMES = st.lists(st.sampled_from([word for word in WORDS if word != "–"]), min_size=1, max_size=4).map(" ".join)
SPEAKERS = st.tuples(LINE, st.sampled_from(["confirmed", "to_confirm"]))
PARTS = st.tuples(LINE, st.lists(SPEAKERS, max_size=2), st.lists(LINE, max_size=1))
SLOTS = st.tuples(LINE, st.sampled_from(["", "", "tools, ethics."]), st.booleans(), st.lists(PARTS, max_size=3))
QUARTERS = st.lists(st.integers(0, 95), min_size=2, max_size=5, unique=True)
DAYS = st.lists(st.tuples(QUARTERS, st.lists(SLOTS, min_size=4, max_size=4)), max_size=3)
MARKS = st.sampled_from([frozenset(), frozenset({"bold"}), frozenset({"italic"})])
BLOCKS = st.builds(
    lambda text, marks, kind: Paragraph((Run(text, marks),), kind),
    LINE, MARKS, st.sampled_from(["paragraph", "bullet", "number"]),
)  # fmt: skip
SECTIONS = st.lists(
    st.tuples(st.sampled_from([*range(len(USUAL_SECTIONS)), -1]), st.lists(BLOCKS, min_size=1, max_size=3)),
    min_size=1, max_size=4, unique_by=lambda section: section[0],
)  # fmt: skip
STARTS = st.dates(date(2020, 1, 1), date(2035, 1, 1))


@cache
def _template(language: str, name: str) -> Template:
    return compile_template((resources() / "templates" / language / f"{name}.docx").read_bytes(), CATALOGUE)


def _read_again(name: str, paper: Paper, *, final: bool) -> WordText:
    content = render(_template(paper.cover.language, name), paper, final=final)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {one.lower(): archive.read(one) for one in archive.namelist() if re.fullmatch(WORD_PARTS, one.lower())}
    return read_text(ForeignFile(Path("paper.docx"), parts))


def _cover(language: str, name: str, title: str, *, final: bool) -> Cover:
    kind = KINDS[name][language]
    network = NETWORKS[language]
    return Cover(language, not final, network, "SAMPLE-NET", kind, title, kind.upper(), "SAMPLE-NET", "1", "")


def _event(language: str, title: str, dates: DateRange, venue: Venue) -> PaperEvent:
    place = Paragraph(tbc_runs(venue.in_language(language), "to_confirm", language))
    holders = Paragraph.of(HOLDERS[language])
    return PaperEvent("e", title, Paragraph.of(dates.text(language)), place, holders, Paragraph(), Paragraph())


def _programme(days: Sequence[Day], first: date, language: str) -> PaperProgramme:
    made = []
    for place, (hours, slots) in enumerate(days):
        heading = day_heading(place + 1, first + timedelta(place), language)
        made.append(PaperDay(f"d{place}", heading, _slots(hours, slots, language)))
    return PaperProgramme(tuple(made))


def _slots(quarters: list[int], slots: list[Slot], language: str) -> tuple[PaperSlot, ...]:
    hours = [time_of(quarter * 15) for quarter in sorted(quarters)]
    made = []
    for starts, ends, (title, subtopics, is_pause, parts) in zip(hours, hours[1:], slots, strict=False):
        time = time_range(starts, ends, language)
        made.append(PaperSlot("s", time, title, subtopics, is_pause, tuple(_part(part, language) for part in parts)))
    return tuple(made)


def _part(part: Part, language: str) -> PaperPart:
    title, speakers, below = part
    names = tuple(PaperSpeaker("k", Paragraph(tbc_runs(name, status, language))) for name, status in speakers)
    return PaperPart("r", title, names, tuple(PaperPart("b", one) for one in below))


def _section(section: Section, language: str) -> PaperSection:
    usual, body = section
    heading = getattr(USUAL_SECTIONS[usual].heading, language) if usual >= 0 else "Own heading"
    return PaperSection("n", heading, RichText(tuple(body)))


def _plain(text: str) -> str:
    return " ".join(text.split())


def _said(programme: PaperProgramme, language: str) -> list[tuple[str, list[tuple[str, ...]]]]:
    """What the paper says: each day's heading, and of its sessions the hours, title and parts as they are typed."""
    days = []
    for day in programme.days:
        slots = []
        for slot in day.slots:
            below = [_plain(f"{SUBTOPICS[language]} {slot.subtopics}")] if slot.subtopics else []
            for part in slot.parts:
                who = [speaker.name.text for speaker in part.speakers] + [one.line.text for one in part.parts]
                below.append(_plain(f"{part.title}{': ' if who else ''}{' + '.join(who)}"))
            slots.append((_plain(slot.time), _plain(str(slot.title)), *below))
        days.append((_plain(str(day.heading)), slots))
    return days


def _read(days: Sequence[DayDraft]) -> list[tuple[str, list[tuple[str, ...]]]]:
    return [
        (
            day.heading.text,
            [(slot.times.text, slot.title.text, *(part.text for part in slot.parts)) for slot in day.slots],
        )
        for day in days
    ]


def _facts(event: EventFacts) -> tuple[str, str, list[tuple[str, str]]]:
    holders = zip(event.organisers, event.capacities, strict=True)
    return event.title.text, event.venue.text, [(one.text, capacity.text) for one, capacity in holders]


@settings(max_examples=25)
@given(st.sampled_from(LANGUAGES), st.booleans(), NAMES, STARTS, st.sampled_from(VENUES), SECTIONS, DAYS)
def test_any_concept_note_reads_back(
    language: str, final: bool, name: str, first: date, venue: Venue, sections: list[Section], days: list[Day]
) -> None:
    title = TITLES[language].format(name=name)
    dates = DateRange(first, first + timedelta(max(len(days) - 1, 0)))
    made = tuple(_section(section, language) for section in sections)
    programme = _programme(days, first, language)
    cover = _cover(language, "concept-note", title, final=final)
    paper = ConceptNotePaper(cover, _event(language, title, dates, venue), PaperNote(made), programme)

    draft = read_concept_note(_read_again("concept-note", paper, final=final), "paper.docx")

    assert _read(draft.days) == _said(programme, language)
    assert [DateRange.parse(day.date.text) for day in draft.days] == [
        DateRange(first + timedelta(place), first + timedelta(place)) for place in range(len(days))
    ]
    assert _facts(draft.event) == (_plain(title), _plain(paper.event.venue.text), READ_HOLDERS[language])
    assert DateRange.parse(draft.event.dates.text) == dates
    assert [(one.kind, one.heading.text, one.body.text) for one in draft.sections] == [
        (USUAL_SECTIONS[usual].kind if usual >= 0 else "", str(section.heading), section.body)
        for (usual, _body), section in zip(sections, made, strict=True)
    ]
    assert draft.unread == ()


@settings(max_examples=25)
@given(st.sampled_from(LANGUAGES), st.booleans(), NAMES, STARTS, st.sampled_from(VENUES), DAYS.filter(bool))
def test_any_programme_reads_back(
    language: str, final: bool, name: str, first: date, venue: Venue, days: list[Day]
) -> None:
    title = TITLES[language].format(name=name)
    programme = _programme(days, first, language)
    dates = DateRange(first, first + timedelta(len(days) - 1))
    cover = _cover(language, "programme", title, final=final)
    paper = ProgrammePaper(cover, _event(language, title, dates, venue), programme)

    draft = read_programme(_read_again("programme", paper, final=final), "paper.docx")

    assert _read(draft.days) == _said(programme, language)
    assert (draft.event.title.text, draft.event.venue.text) == (_plain(title), _plain(paper.event.venue.text))
    assert DateRange.parse(draft.event.dates.text) == dates
    assert draft.unread == ()
