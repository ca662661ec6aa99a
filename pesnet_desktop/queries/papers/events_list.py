"""The events list as a paper: every event with firm dates, the newest first, in one language."""

from datetime import date

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.papers.events_list import EventsListPaper, ListedEvent, PaperEventsList
from pesnet_desktop.model.papers.line import plain
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.rich_text import Paragraph
from pesnet_desktop.model.status import OPEN
from pesnet_desktop.model.tbc import tbc_runs
from pesnet_desktop.queries.event import EventFacts, event, events, venue_in
from pesnet_desktop.queries.papers.concept_note import title_line
from pesnet_desktop.queries.papers.running_matter import Issue, cover_of
from pesnet_desktop.queries.papers.typesetting import typeset
from pesnet_desktop.queries.papers.words import COLON, Words, in_language
from pesnet_desktop.store import Store

NOT_LISTED = ("postponed", "cancelled")
TITLE: Words = {"en": "Events of the network", "fr": "Manifestations du réseau", "ar": "فعاليات الشبكة"}
STYLE = "events-list"


@dataclass(frozen=True)
class OpenListedFact:
    """A date or a venue on the list that is not settled: of which event, and its words."""

    event_id: str
    words: str


def events_list_paper(store: Store, language: str, today: date, *, final: bool = False) -> EventsListPaper:
    """The list. Raises Problem when it is to be final while the dates or the venue of an event on it are open."""
    listed = _on_the_list(store)
    if final:
        _refuse_open(listed, language)
    cover = cover_of(store, "events-list", in_language(TITLE, language), Issue(language, today, not final))
    paper = PaperEventsList(tuple(_listed(facts, language) for facts in listed))
    return typeset(EventsListPaper(cover, paper), language)


def open_listed_facts(store: Store, language: str) -> tuple[OpenListedFact, ...]:
    """What keeps the list from being final, in the words of ``language``."""
    return tuple(fact for facts in _on_the_list(store) for fact in _open_facts(facts, language))


def _on_the_list(store: Store) -> list[EventFacts]:
    found = (event(store, line.id) for line in events(store) if line.starts_on and line.state not in NOT_LISTED)
    return [facts for facts in found if facts is not None]


def _refuse_open(listed: list[EventFacts], language: str) -> None:
    colon = in_language(COLON, language)
    titled = ((plain(title_line(facts, language)), _open_facts(facts, language)) for facts in listed)
    still_open = [f"{title}{colon}{fact.words}" for title, found in titled for fact in found]
    if still_open:
        raise Problem("final-with-open-facts", facts="; ".join(still_open))


def _listed(facts: EventFacts, language: str) -> ListedEvent:
    return ListedEvent(
        facts.id,
        Paragraph(tbc_runs(venue_in(facts.venue, language), facts.venue_status, language)),
        Paragraph(tbc_runs(_dates(facts, language), facts.dates_status, language)),
        title_line(facts, language),
    )


def _dates(facts: EventFacts, language: str) -> str:
    return facts.range.text(language, STYLE) if facts.range else facts.dates


def _open_facts(facts: EventFacts, language: str) -> list[OpenListedFact]:
    """What of a line of the list is open."""
    parts = ((_dates(facts, language), facts.dates_status), (venue_in(facts.venue, language), facts.venue_status))
    return [OpenListedFact(facts.id, words) for words, status in parts if status in OPEN and words]
