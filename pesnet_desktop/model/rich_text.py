"""Rich text as the papers need it: paragraphs, bullets and numbered lines made of marked runs, kept as JSON."""

import json
from typing import Literal, get_args

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.text import clean_text

Mark = Literal["bold", "italic", "underline", "superscript", "to_confirm", "in_en", "in_fr", "in_ar"]
"""``in_en`` and its like say the language of words that are guests on a paper; no text in the file has them."""

Kind = Literal["paragraph", "bullet", "number"]
_MARKS: dict[str, Mark] = {mark: mark for mark in get_args(Mark)}
_KINDS: dict[str, Kind] = {kind: kind for kind in get_args(Kind)}


@dataclass(frozen=True)
class Run:
    """A stretch of text with the same marks; ``\\n`` inside is a soft return. ``link`` is an address or empty."""

    text: str
    marks: frozenset[Mark] = frozenset()
    link: str = ""


@dataclass(frozen=True)
class Paragraph:
    """One block: its runs, its kind, and for list lines the level from 0."""

    runs: tuple[Run, ...] = ()
    kind: Kind = "paragraph"
    level: int = 0

    @property
    def text(self) -> str:
        return self.runs[0].text if len(self.runs) == 1 else "".join([run.text for run in self.runs])

    def __bool__(self) -> bool:
        return any(run.text for run in self.runs)

    @classmethod
    def of(cls, text: str, *marks: Mark, kind: Kind = "paragraph", level: int = 0) -> "Paragraph":
        """A block of one run."""
        return cls((Run(text, frozenset(marks)),) if text else (), kind, level)


@dataclass(frozen=True)
class RichText:
    """A sequence of blocks. Empty text is false."""

    blocks: tuple[Paragraph, ...] = ()

    @property
    def text(self) -> str:
        """The words without marks, a line per block."""
        return "\n".join([block.text for block in self.blocks])

    def __bool__(self) -> bool:
        return any(map(bool, self.blocks))

    @classmethod
    def of(cls, text: str) -> "RichText":
        """A block per line; lines that begin with ``• `` become bullets."""
        return cls(tuple(_block_of(line) for line in text.split("\n") if line.strip()))

    def to_json(self) -> str:
        """The form kept in the file: ``[{"kind", "level"?, "runs": [[text, marks?, link?]]}]``; empty text: ``""``.

        Words and addresses are cleaned on the way, as every text that is kept.
        """
        if not self.blocks:
            return ""
        return f"[{','.join([_block_to_json(block) for block in self.blocks])}]"

    @classmethod
    def from_json(cls, kept: str) -> "RichText":
        """The inverse of :meth:`to_json`; what is not our JSON is kept as plain text."""
        if not kept:
            return cls()
        try:
            return cls(tuple(_block_from_json(block) for block in json.loads(kept)))
        except (ValueError, TypeError, KeyError, AttributeError):
            return cls.of(kept)


def _block_of(line: str) -> Paragraph:
    if line.startswith("• "):
        return Paragraph.of(line[2:], kind="bullet")
    return Paragraph.of(line)


_quoted = json.encoder.encode_basestring  # as json.dumps with ensure_ascii=False writes a text


def _block_to_json(block: Paragraph) -> str:
    runs = ",".join([_run_to_json(run) for run in block.runs])
    level = f'"level":{block.level},' if block.level else ""
    return f'{{"kind":"{block.kind}",{level}"runs":[{runs}]}}'


def _run_to_json(run: Run) -> str:
    text = _quoted(clean_text(run.text))
    if not run.marks and not run.link:
        return f"[{text}]"
    marks = ",".join([f'"{mark}"' for mark in sorted(run.marks)])
    return f"[{text},[{marks}],{_quoted(clean_text(run.link))}]" if run.link else f"[{text},[{marks}]]"


def _block_from_json(kept: dict[str, object]) -> Paragraph:
    runs, kind, level = kept["runs"], kept.get("kind", "paragraph"), kept.get("level", 0)
    if not isinstance(runs, list) or not isinstance(level, int):
        raise TypeError("not a block of rich text")
    return Paragraph(tuple(_run_from_json(run) for run in runs), _KINDS[str(kind)], max(level, 0))


def _run_from_json(kept: list[object]) -> Run:
    text = kept[0] if kept else ""
    marks = kept[1] if len(kept) > 1 else []
    link = kept[2] if len(kept) > 2 else ""
    if not isinstance(text, str) or not isinstance(marks, list) or not isinstance(link, str):
        raise TypeError("not a run of rich text")
    return Run(text, frozenset(_MARKS[str(mark)] for mark in marks), link)
