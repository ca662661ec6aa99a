"""A field as it was read from a foreign file: the words, where they stood, how sure that is, and the doubts."""

from collections.abc import Iterator

from pesnet_desktop.model.light_dataclasses import dataclass, is_dataclass, values_of
from pesnet_desktop.model.papers.drafts import Doubt, Source
from pesnet_desktop.model.phrase import Said
from pesnet_desktop.model.rich_text import RichText

SURE, LIKELY, GUESSED = 1.0, 0.8, 0.5
"""Said under its own label or in its own column; told by its shape; guessed, which always brings a doubt."""

NOWHERE = Source(-1, (), 0, "")

Path = tuple[str | int, ...]
"""The way to a field from the draft: names of attributes, and places in lists."""


@dataclass(frozen=True)
class Read:
    """Words within a line; empty where the file does not say them."""

    text: str = ""
    source: Source = NOWHERE
    confidence: float = SURE
    doubts: tuple[Doubt, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.text)


@dataclass(frozen=True)
class ReadRich:
    """Prose, with its paragraphs and lists."""

    text: RichText = RichText()
    source: Source = NOWHERE
    confidence: float = SURE
    doubts: tuple[Doubt, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.text)


NOT_READ, NO_PROSE = Read(), ReadRich()


@dataclass(frozen=True)
class Unread:
    """Words of the file that found no place: shown, never dropped; ``where`` they stand."""

    where: Said
    words: str

    @property
    def place(self) -> str:
        """Where they stand, in the language in use."""
        return str(self.where)


def reads(draft: object) -> Iterator[tuple[Path, Read | ReadRich]]:
    """Every field of any draft that says something or is in doubt, in reading order."""
    yield from _reads(draft, ())


def doubts(draft: object) -> Iterator[tuple[Path, Doubt]]:
    """The questions of any draft, in reading order."""
    for path, read in reads(draft):
        for doubt in read.doubts:
            yield path, doubt


def _reads(value: object, path: Path) -> Iterator[tuple[Path, Read | ReadRich]]:
    if isinstance(value, Read | ReadRich):
        if value or value.doubts:
            yield path, value
    elif isinstance(value, tuple):
        for place, one in enumerate(value):
            yield from _reads(one, (*path, place))
    elif is_dataclass(value) and not isinstance(value, type):
        for name, one in values_of(value).items():
            yield from _reads(one, (*path, name))
