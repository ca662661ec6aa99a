"""Events in plain lines of an events list, and their dates and venues as typed."""

import re

from pesnet_desktop.documents.read.event_front import LABELLED, fact_named
from pesnet_desktop.documents.read.listed_titles import information_in
from pesnet_desktop.documents.read.prose_facts import dates_in
from pesnet_desktop.documents.read.standing import Standing, asked
from pesnet_desktop.documents.read.text import Block, Cell
from pesnet_desktop.model.dates import DateRange
from pesnet_desktop.model.event_title import PrintedTitle
from pesnet_desktop.model.light_dataclasses import replace
from pesnet_desktop.model.papers.drafts import Choice
from pesnet_desktop.model.papers.event_drafts import EventFacts, ListedEvent
from pesnet_desktop.model.papers.reads import GUESSED, LIKELY, NOT_READ, SURE, Read
from pesnet_desktop.model.phrase import Phrase
from pesnet_desktop.model.place import Venue
from pesnet_desktop.model.rich_text import Paragraph
from pesnet_desktop.model.tbc import without_tbc

_EDGE = " ,;:|–—-•·\t"
_KIND_ALONE = 2
_WEEKDAYS = (
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:\s*[-–—]\s*(?:mon|tues|wednes|thurs|fri|satur|sun)day)?\b"
    r"|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b"
)


def dates_read(standing: Standing, words: str, confidence: float, year: str = "") -> Read:
    """Dates as typed; those which no event can have (a month, a word) with a question.

    Weekdays are left out; ``year`` is the one above, for dates that say none.
    """
    if DateRange.parse(without_tbc(words)):
        return standing.read(words, confidence)
    plain = " ".join(re.sub(rf"\(?(?:{_WEEKDAYS})\)?,?", " ", words, flags=re.IGNORECASE).split())
    for likely in (plain, f"{plain} {year}" if year else ""):
        if DateRange.parse(without_tbc(likely)):
            return standing.read(likely, min(confidence, LIKELY), words=words)
    question = Phrase("“{words}” was not understood as the dates of an event. It is kept as written.").format(
        words=words
    )
    doubt = asked("facts", "dates", question, words, Choice(Phrase("Leave the dates open"), ""))
    return standing.read(words, GUESSED, (doubt,))


def venue_read(standing: Standing, words: str, confidence: float) -> Read:
    """A venue as typed; one of which neither place nor mode is known with a question."""
    if Venue.parse(without_tbc(words)).is_understood:
        return standing.read(words, confidence)
    question = Phrase(
        "“{words}”: neither a country nor a way of meeting was understood. It is kept as written."
    ).format(words=words)
    return standing.read(words, GUESSED, (asked("venue", "venue", question, words),))


def event_in_line(standing: Standing, words: str) -> ListedEvent | None:
    """An event in one line, ``Marrakech, Morocco 29 February - 01 March 2024 4th Meeting …``; None for prose."""
    dates = dates_in(words)
    if len(dates) != 1 or words.endswith("."):
        return None
    before, after = (piece.strip(_EDGE) for piece in (words[: dates[0].start], words[dates[0].end :]))
    venue, information = _parted(before, after)
    if not PrintedTitle.parse(information).kind:
        return None
    event = event_of(standing, information)
    facts = replace(event.event, dates=standing.read(dates[0].words, LIKELY))
    if venue and Venue.parse(venue).is_understood:
        facts = replace(facts, venue=standing.read(venue, LIKELY))
    elif venue:
        question = Phrase("“{words}” stands before the dates and was taken for the venue.").format(words=venue)
        facts = replace(facts, venue=standing.read(venue, GUESSED, (asked("venue", "venue", question, venue),)))
    return replace(event, event=facts)


def event_of(standing: Standing, title: str) -> ListedEvent:
    """An event of which only a line is known."""
    told = information_in(None, (standing, cell_of(title)), None)
    title_read = replace(told.title, confidence=min(told.title.confidence, LIKELY))
    return ListedEvent(EventFacts(title=title_read, titles=told.titles), told.information, told.web_page)


def with_fact(event: ListedEvent, standing: Standing, words: str) -> ListedEvent | None:
    """The event with what a line below it says, ``Date: 3 June 2025``; None for any other line."""
    match = LABELLED.fullmatch(words)
    name = fact_named(match["label"]) if match else ""
    if not match or getattr(event.event, name, None) != NOT_READ:
        return None
    if name == "dates":
        return replace(event, event=replace(event.event, dates=dates_read(standing, match["value"], SURE)))
    if name == "venue":
        return replace(event, event=replace(event.event, venue=venue_read(standing, match["value"], SURE)))
    return None


def is_fact_line(words: str) -> bool:
    """Whether a line is a label with dates or a venue behind it."""
    match = LABELLED.fullmatch(words.strip())
    return match is not None and fact_named(match["label"]) in ("dates", "venue")


def is_title_line(words: str) -> bool:
    """Whether a line alone names an event: its kind with a name behind it."""
    return bool(PrintedTitle.parse(words).kind) and len(words.split()) > _KIND_ALONE and not words.endswith(".")


def _parted(before: str, after: str) -> tuple[str, str]:
    """Venue and information of what stands before the dates and behind them."""
    if PrintedTitle.parse(before).kind and (not after or Venue.parse(after).is_understood):
        return after, before
    if not before:
        for joint in re.finditer(r"\s*[:|–—]\s+|\s+-\s+", after):
            venue, information = after[: joint.start()], after[joint.end() :]
            if PrintedTitle.parse(information).kind and Venue.parse(venue).is_understood:
                return venue, information
    return (before, after) if after else ("", before)


def cell_of(words: str) -> Cell:
    return Cell((Block(Paragraph.of(words)),), 0)
