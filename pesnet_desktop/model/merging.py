"""Brings together what two people made of one text: by paragraphs, and where both changed one, by words."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import groupby
from typing import Generic, TypeVar

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.rich_text import Mark, Paragraph, RichText, Run

Piece = TypeVar("Piece")
_WORDS = r"\s+|\w+|[^\w\s]"
_Word = tuple[str, frozenset[Mark], str]


@dataclass(frozen=True)
class Stretch(Generic[Piece]):
    """A stretch of a text in three states: as it was, as they have it, as we have it."""

    was: tuple[Piece, ...]
    theirs: tuple[Piece, ...]
    ours: tuple[Piece, ...]

    @property
    def merged(self) -> tuple[Piece, ...] | None:
        """What both can agree on; None where both changed it, each in another way."""
        if self.theirs in (self.was, self.ours):
            return self.ours
        return self.theirs if self.ours == self.was else None


def stretches(was: Sequence[Piece], theirs: Sequence[Piece], ours: Sequence[Piece]) -> Iterator[Stretch[Piece]]:
    """The text in stretches, parted where all three agree on a piece."""
    their_places, our_places = _kept(was, theirs), _kept(was, ours)
    begin = their_begin = our_begin = 0
    for place in range(len(was)):
        if place not in their_places or place not in our_places:
            continue
        their_end, our_end = their_places[place], our_places[place]
        if (begin, their_begin, our_begin) != (place, their_end, our_end):
            yield Stretch(tuple(was[begin:place]), tuple(theirs[their_begin:their_end]), tuple(ours[our_begin:our_end]))
        yield Stretch((was[place],), (was[place],), (was[place],))
        begin, their_begin, our_begin = place + 1, their_end + 1, our_end + 1
    if begin < len(was) or their_begin < len(theirs) or our_begin < len(ours):
        yield Stretch(tuple(was[begin:]), tuple(theirs[their_begin:]), tuple(ours[our_begin:]))


def merged_text(was: RichText, theirs: RichText, ours: RichText) -> RichText:
    """A proposal that loses nobody's words; where both changed the same words, ours stand before theirs."""
    blocks: list[Paragraph] = []
    for stretch in stretches(was.blocks, theirs.blocks, ours.blocks):
        agreed = stretch.merged
        if agreed is None and len(stretch.was) == len(stretch.theirs) == len(stretch.ours):
            agreed = tuple(map(_merged_block, stretch.was, stretch.theirs, stretch.ours))
        blocks += both(stretch) if agreed is None else agreed
    return RichText(tuple(blocks))


def merged_line(was: str, theirs: str, ours: str) -> str | None:
    """A line that both changed in different words of it; None where they changed the same words."""
    pieces = [stretch.merged for stretch in stretches(_pieces(was), _pieces(theirs), _pieces(ours))]
    agreed = [piece for piece in pieces if piece is not None]
    return "".join("".join(piece) for piece in agreed) if len(agreed) == len(pieces) else None


def both(stretch: Stretch[Piece]) -> tuple[Piece, ...]:
    """Our pieces, and behind them theirs that we have not."""
    return (*stretch.ours, *(piece for piece in stretch.theirs if piece not in stretch.ours))


def _kept(was: Sequence[Piece], now: Sequence[Piece]) -> dict[int, int]:
    """Where each piece that stayed stands now."""
    matcher = SequenceMatcher(None, was, now, autojunk=False)
    return {one.a + step: one.b + step for one in matcher.get_matching_blocks() for step in range(one.size)}


def _merged_block(was: Paragraph, theirs: Paragraph, ours: Paragraph) -> Paragraph:
    words: list[_Word] = []
    for stretch in stretches(_words(was), _words(theirs), _words(ours)):
        agreed = stretch.merged
        if agreed is not None:
            words += agreed
        else:
            gap: tuple[_Word, ...] = ((" ", frozenset(), ""),) if stretch.ours and stretch.theirs else ()
            words += (*stretch.ours, *gap, *stretch.theirs)
    kind, level = (
        (theirs.kind, theirs.level) if (ours.kind, ours.level) == (was.kind, was.level) else (ours.kind, ours.level)
    )
    return Paragraph(tuple(_runs(words)), kind, level)


def _words(block: Paragraph) -> list[_Word]:
    return [(piece, run.marks, run.link) for run in block.runs for piece in _pieces(run.text)]


def _pieces(text: str) -> list[str]:
    import re

    return re.findall(_WORDS, text)


def _runs(words: Sequence[_Word]) -> Iterator[Run]:
    for (marks, link), group in groupby(words, key=lambda word: (word[1], word[2])):
        yield Run("".join(word for word, _marks, _link in group), marks, link)
