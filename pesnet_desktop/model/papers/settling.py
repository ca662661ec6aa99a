"""What an officer decided about a typed draft, put into it: answers to its doubts, and fields corrected by hand."""

from collections.abc import Mapping
from typing import Literal, TypeVar, cast

from pesnet_desktop.model.light_dataclasses import is_dataclass, replace, values_of
from pesnet_desktop.model.papers.drafts import Doubt
from pesnet_desktop.model.papers.reads import SURE, Path, Read, ReadRich
from pesnet_desktop.model.rich_text import RichText

D = TypeVar("D")

Taken = Mapping[tuple[Path, int], int]
"""(field, place of its doubt) → place of the choice taken; what is not in it stays as read."""

Words = str | RichText

Corrected = Mapping[Path, Words]
"""Field → its words as the officer wrote them; they win over every answer."""

DIFFERS: Literal["differs"] = "differs"
"""The doubt about a field of which the workspace says something else: first to keep that, then to take the file's."""


def settled_reads(draft: D, taken: Taken, corrected: Corrected | None = None) -> D:
    """The draft as answered and corrected. A field that is to stay as the workspace has it says nothing any more."""
    return _settled(draft, (), taken, corrected or {})


def without(draft: D, kept_out: frozenset[Path]) -> D:
    """The draft without the places of lists that are skipped: ``("guests", 3)``."""
    return _without(draft, (), kept_out)


def _settled(value: D, path: Path, taken: Taken, corrected: Corrected) -> D:
    if isinstance(value, Read | ReadRich):
        return cast("D", _decided(value, path, taken, corrected))
    if isinstance(value, tuple):
        return cast("D", tuple(_settled(one, (*path, place), taken, corrected) for place, one in enumerate(value)))
    if is_dataclass(value) and not isinstance(value, type):
        return replace(
            value, **{name: _settled(one, (*path, name), taken, corrected) for name, one in values_of(value).items()}
        )
    return value


def _decided(read: Read | ReadRich, path: Path, taken: Taken, corrected: Corrected) -> Read | ReadRich:
    if path in corrected:
        return _said(read, corrected[path])
    for place, doubt in enumerate(read.doubts):
        answer = taken.get((path, place), 0)
        if doubt.kind == DIFFERS and answer == 0:
            return _said(read, "")
        if doubt.kind != DIFFERS and 0 < answer < len(doubt.choices):
            read = _answered(read, doubt, answer)
    return replace(read, doubts=(), confidence=SURE)


def _answered(read: Read | ReadRich, doubt: Doubt, answer: int) -> Read | ReadRich:
    words = doubt.choices[answer].value
    if isinstance(read, Read):
        return replace(read, text=words)
    return replace(read, text=RichText.of(words))


def plain(words: Words) -> str:
    return words if isinstance(words, str) else words.text


def prose(words: Words) -> RichText:
    return words if isinstance(words, RichText) else RichText.of(words)


def _said(read: Read | ReadRich, words: Words) -> Read | ReadRich:
    if isinstance(read, Read):
        return replace(read, text=plain(words), doubts=(), confidence=SURE)
    return replace(read, text=prose(words), doubts=(), confidence=SURE)


def _without(value: D, path: Path, kept_out: frozenset[Path]) -> D:
    if isinstance(value, tuple):
        kept = ((place, one) for place, one in enumerate(value) if (*path, place) not in kept_out)
        return cast("D", tuple(_without(one, (*path, place), kept_out) for place, one in kept))
    if is_dataclass(value) and not isinstance(value, type) and not isinstance(value, Read | ReadRich):
        return replace(
            value, **{name: _without(one, (*path, name), kept_out) for name, one in values_of(value).items()}
        )
    return value
