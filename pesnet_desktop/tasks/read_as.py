"""What a file may be read as: which paper, in which letters, parted by which sign; guessed ones are asked about."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.papers.drafts import Choice, Doubt
from pesnet_desktop.model.phrase import Phrase, Said

if TYPE_CHECKING:
    from pesnet_desktop.model.papers.paper_kinds import PaperKind

ENCODINGS: Mapping[str, Said] = {
    "cp1252": Phrase("Western European letters (windows-1252)"),
    "cp1254": Phrase("Turkish letters (windows-1254)"),
    "cp1256": Phrase("Arabic letters (windows-1256)"),
}
SEPARATORS: Mapping[str, Said] = {
    ";": Phrase("semicolons (;)"),
    ",": Phrase("commas (,)"),
    "\t": Phrase("tabs"),
    "|": Phrase("upright strokes (|)"),
}


@dataclass(frozen=True)
class ReadAs:
    """What an officer said of a file; empty where nobody said it."""

    kind: "PaperKind | None" = None
    encoding: str = ""
    separator: str = ""


AS_TOLD = ReadAs()
"""Nobody said anything: the file tells what it is."""


def guesses(encoding: str, separator: str = "") -> tuple[Doubt, ...]:
    """What to check where a text file does not say how its letters are written, or which sign parts its cells."""
    asked = []
    if encoding:
        letters = Phrase(
            "Check the letters with accents: the file does not say its encoding and was read as {encoding}."
        )
        question = letters.format(encoding=ENCODINGS[encoding])
        asked.append(Doubt("encoding", "", question, _choices(ENCODINGS, encoding)))
    if separator:
        cells = Phrase(
            "Check the columns: the file does not say what parts its cells and was read as parted by {sign}."
        )
        question = cells.format(sign=SEPARATORS[separator])
        asked.append(Doubt("separator", "", question, _choices(SEPARATORS, separator)))
    return tuple(asked)


def _choices(known: Mapping[str, Said], taken: str) -> tuple[Choice, ...]:
    return (Choice(known[taken], taken), *(Choice(words, one) for one, words in known.items() if one != taken))
