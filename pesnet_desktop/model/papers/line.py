"""Texts of a paper whose words may stand in another language than the paper's: marked, named, never silently."""

from collections.abc import Iterator, Sequence

from pesnet_desktop.model.light_dataclasses import dataclass, replace, values_of
from pesnet_desktop.model.rich_text import Mark, Paragraph, RichText, Run
from pesnet_desktop.model.tbc import NO_BREAK_SPACE
from pesnet_desktop.model.wording import LANGUAGES, RichWording, Wording

Line = str | Paragraph
"""Words within a line: plain ones, or runs where a part of them is marked."""

MARKS: dict[str, Mark] = {"en": "in_en", "fr": "in_fr", "ar": "in_ar"}
_GUESTS = frozenset(MARKS.values())
_NOTES = {
    "en": {"fr": "(in\u00a0French)", "ar": "(in\u00a0Arabic)"},
    "fr": {"en": "(en\u00a0anglais)", "ar": "(en\u00a0arabe)"},
    "ar": {"en": "(بالإنجليزية)", "fr": "(بالفرنسية)"},
}


@dataclass(frozen=True)
class MissingText:
    """A text that a paper lacks in its language: the record and field, and what stands there in another language."""

    table: str
    id: str
    field: str
    words: str


def line_in(wording: Wording, language: str, usual: str = "") -> Line:
    """The text in ``language``; where it is missing the ``usual`` words, or else another language's text, marked."""
    own = getattr(wording, language, "")
    if own or usual:
        return str(own or usual)
    other = next((code for code in LANGUAGES if getattr(wording, code)), None)
    if other is None:
        return ""
    text = Run(str(getattr(wording, other)), frozenset({MARKS[other]}))
    return Paragraph((text, _note(language, other)))


def rich_in(wording: RichWording, language: str) -> RichText:
    """The text in ``language``; where it is missing another language's, marked, with a note at its end."""
    own = getattr(wording, language, None)
    if isinstance(own, RichText) and own:
        return own
    other = next((code for code in LANGUAGES if getattr(wording, code)), None)
    if other is None:
        return RichText()
    blocks = [_guest(block, MARKS[other]) for block in getattr(wording, other).blocks]
    blocks[-1] = replace(blocks[-1], runs=(*blocks[-1].runs, _note(language, other)))
    return RichText(tuple(blocks))


def runs_of(line: Line) -> tuple[Run, ...]:
    if isinstance(line, Paragraph):
        return line.runs
    return (Run(line),) if line else ()


def plain(line: Line) -> str:
    """The words without marks."""
    return line if isinstance(line, str) else line.text


def chained(*lines: Line) -> Line:
    """Lines one behind the other: plain where all are."""
    if all(isinstance(line, str) for line in lines):
        return "".join(map(plain, lines))
    return Paragraph(tuple(run for line in lines for run in runs_of(line)))


def parted(lines: Sequence[Line], between: str) -> Line:
    """Those lines that say something, with ``between`` in between."""
    pieces = [piece for line in lines if line for piece in (between, line)]
    return chained(*pieces[1:])


def filled(pattern: str, **values: Line) -> Line:
    """``pattern`` with its one place, ``{name}``, filled by a line; plain values may fill others."""
    name, line = next(((name, value) for name, value in values.items() if isinstance(value, Paragraph)), ("", ""))
    if not name:
        return pattern.format(**values)
    before, after = pattern.split(f"{{{name}}}")
    others = {other: value for other, value in values.items() if other != name}
    return chained(before.format(**others), line, after.format(**others))


def missing_texts(record: object) -> tuple[MissingText, ...]:
    """What a paper prints in another language than its own, each text of a record once, in reading order.

    Rows that are no records of the file (the counts of a report) print again what a record has already.
    """
    found: dict[tuple[str, str, str], MissingText] = {}
    for one in _missing(record):
        found.setdefault((one.table, one.id, one.words), one)
    return tuple(found.values())


def _missing(record: object) -> Iterator[MissingText]:
    if isinstance(record, tuple):
        for one in record:
            yield from _missing(one)
    else:
        for name, value in values_of(record).items():
            if isinstance(value, Paragraph | RichText):
                words = _guest_words(value)
                if words and getattr(record, "table", ""):
                    yield MissingText(getattr(record, "table", ""), getattr(record, "id", ""), name, words)
            else:
                yield from _missing(value)


def _guest_words(text: Paragraph | RichText) -> str:
    blocks = text.blocks if isinstance(text, RichText) else (text,)
    return " ".join(run.text for block in blocks for run in block.runs if run.marks & _GUESTS)


def _guest(block: Paragraph, mark: Mark) -> Paragraph:
    return replace(block, runs=tuple(Run(run.text, run.marks | {mark}, run.link) for run in block.runs))


def _note(language: str, other: str) -> Run:
    note = _NOTES[language][other]
    return Run((" " if NO_BREAK_SPACE in note else NO_BREAK_SPACE) + note)
