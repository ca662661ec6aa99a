"""A draft of any shape tells its fields and its questions in reading order."""

from dataclasses import dataclass

from pesnet_desktop.model.papers.drafts import Choice, Doubt, Source
from pesnet_desktop.model.papers.reads import GUESSED, NOT_READ, Read, ReadRich, Unread, doubts, reads
from pesnet_desktop.model.rich_text import RichText

DOUBT = Doubt("title", "title", "Is this the title?", (Choice("Yes", "A"),))


@dataclass(frozen=True)
class Row:
    name: Read
    note: Read = NOT_READ


@dataclass(frozen=True)
class Draft:
    title: Read
    body: ReadRich
    rows: tuple[Row, ...]
    unread: tuple[Unread, ...] = ()


DRAFT = Draft(
    Read("A", Source(-1, (0,), 0, "A"), GUESSED, (DOUBT,)),
    ReadRich(RichText.of("Words")),
    (Row(Read("one")), Row(Read(), Read(doubts=(DOUBT,)))),
    (Unread("page 1", "Page 1"),),
)


def test_every_field_that_says_something_or_is_in_doubt_is_told_with_the_way_to_it() -> None:
    assert [path for path, _read in reads(DRAFT)] == [("title",), ("body",), ("rows", 0, "name"), ("rows", 1, "note")]


def test_the_questions_come_in_reading_order() -> None:
    assert list(doubts(DRAFT)) == [(("title",), DOUBT), (("rows", 1, "note"), DOUBT)]
