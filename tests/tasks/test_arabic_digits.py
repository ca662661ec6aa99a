"""Where the network prefers Arabic-Indic digits, its Arabic papers have them, and nothing but what is read changes."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from pesnet_desktop.commands.network import set_network_field
from pesnet_desktop.model.papers.events_list import ListedEvent
from pesnet_desktop.model.papers.letterhead import PaperLetterhead
from pesnet_desktop.model.papers.programme import ProgrammePaper
from pesnet_desktop.model.rich_text import Paragraph
from pesnet_desktop.queries.papers.typesetting import with_arabic_digits
from pesnet_desktop.queries.records import find_event
from pesnet_desktop.store import Store, open_store
from pesnet_desktop.tasks.papers import KINDS, Asked


@pytest.fixture
def store(sample_file: Path) -> Iterator[Store]:
    """The sample, whose network prefers Arabic-Indic digits."""
    opened = open_store(sample_file)
    set_network_field(opened, "digits", "arabic")
    yield opened
    opened.close()


def programme(store: Store, language: str) -> ProgrammePaper:
    (paper,) = KINDS["programme"].make(store, Asked(language, date(2025, 5, 1), event_id=find_event(store, "1.3")))
    assert isinstance(paper, ProgrammePaper)
    return paper


def test_dates_and_hours_of_an_arabic_paper_are_in_these_digits(store: Store) -> None:
    paper = programme(store, "ar")

    day = paper.programme.days[0]
    assert (paper.event.dates.text, day.heading) == ("٨–٩ يوليو ٢٠٢٥", "اليوم الأول: الثلاثاء ٨ يوليو ٢٠٢٥")
    assert day.slots[0].time == "٠٨:٣٠\u00a0–\u00a0٠٩:٠٠"


def test_other_languages_keep_latin_digits(store: Store) -> None:
    assert programme(store, "fr").event.dates.text == "8–9 juillet 2025"


def test_what_a_paper_is_anchored_by_and_how_it_is_reached_stays() -> None:
    event = ListedEvent("12", Paragraph.of("أنقرة"), Paragraph.of("8 يوليو 2025"), "حدث 12")
    head = PaperLetterhead("12", "شبكة", "", "الطابق 3", "10.20.30.40", "desk@oic.org", "", "", None, None)

    assert (with_arabic_digits(event).id, with_arabic_digits(event).title) == ("12", "حدث ١٢")
    changed = with_arabic_digits(head)
    assert (changed.office, changed.website) == ("الطابق ٣", "10.20.30.40")


def test_latin_digits_are_the_rule(store: Store) -> None:
    store.undo()

    assert programme(store, "ar").event.dates.text == "8–9 يوليو 2025"
