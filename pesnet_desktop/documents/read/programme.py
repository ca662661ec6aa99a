"""Reads a programme from a Word file: days, sessions with their parts and speakers, and the event's facts on top."""

from pesnet_desktop.documents.read.event_front import OpenFacts
from pesnet_desktop.documents.read.front_titles import read_titles
from pesnet_desktop.documents.read.places import Placed, left_over, margins_in, placed
from pesnet_desktop.documents.read.programme_days import AHEAD, ProgrammeDays, dates_of
from pesnet_desktop.documents.read.standing import tables_of
from pesnet_desktop.documents.read.text import Table, WordText
from pesnet_desktop.model.light_dataclasses import replace
from pesnet_desktop.model.papers.drafts import Source
from pesnet_desktop.model.papers.event_drafts import ProgrammeDraft
from pesnet_desktop.model.papers.reads import Unread
from pesnet_desktop.model.phrase import Phrase


def read_programme(text: WordText, file_name: str) -> ProgrammeDraft:
    """The programme in a text; a text without sessions gives a draft without days and the rest of it unread."""
    parts = placed(text)
    days, facts = ProgrammeDays(), OpenFacts()
    front: list[tuple[str, Source]] = []
    left: list[Placed] = []
    for place, one in enumerate(parts):
        if isinstance(one.part, Table) and not days.has_begun and facts.table(one.part, one.source.table):
            continue
        if days.take(one, parts[place + 1 : place + AHEAD]):
            continue
        if days.has_begun or isinstance(one.part, Table):
            left.append(one)
        else:
            front.append((one.part.text, one.source))
    running, rest = read_titles(front, facts)
    of_pages, margins = margins_in(text)
    spare = [*(words for words, _source in rest), *facts.spare()]
    unread = [Unread(Phrase("Before the programme"), words) for words in spare]
    for one in left:
        unread.extend(left_over(one, Phrase("After the programme")))
    drafts = days.closed(facts.range())
    event = facts.closed()
    return ProgrammeDraft(
        file_name,
        event if event.dates else replace(event, dates=dates_of(drafts)),
        drafts,
        (*unread, *days.unread, *margins),
        tables_of(text),
        (*running, *facts.labels, *days.labels, *of_pages),
    )
