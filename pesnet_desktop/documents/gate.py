"""The gate for foreign files: looks at the first bytes and the real sizes before anything of a file is believed.

Nothing that a file names is ever fetched: relations to other places are addresses to show, no more.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from stat import S_ISREG
from typing import TYPE_CHECKING

from pesnet_desktop.documents.foreign_kinds import PROBLEMS, ForeignKind, kind_of
from pesnet_desktop.documents.foreign_markup import MOST_SPAN, parsed
from pesnet_desktop.documents.foreign_packages import WORD_PARTS, WORKBOOK_PARTS, Package, open_package
from pesnet_desktop.documents.foreign_relations import Relation, part_of_relations, relations_in, relations_of
from pesnet_desktop.documents.foreign_strict import package_in_usual_names
from pesnet_desktop.documents.foreign_text import Decoded, decoded
from pesnet_desktop.model.light_dataclasses import dataclass, field, replace
from pesnet_desktop.model.problems import Problem

if TYPE_CHECKING:
    from lxml.etree import _Element

MOST_BYTES = 64 * 1024 * 1024
MOST_TYPED = 8 * 1024 * 1024
MOST_MERGED = 100_000
"""Cells of one merged range of a spreadsheet."""

_ELSEWHERE = 0x1000 | 0x40000 | 0x400000
_MERGED = rb"<(?:\w+:)?mergeCell\s[^>]*?ref\s*=\s*[\"']([^\"']*)"
_RANGE = rb"\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})"


@dataclass(frozen=True)
class ForeignFile:
    """A Word file that passed the gate: its parts of text by lower-case name, sizes checked, without document types.

    ``chunks`` are files of any kind that Word shows as part of the text; of them only the sizes are checked.
    """

    path: Path
    parts: Mapping[str, bytes]
    chunks: Mapping[str, bytes] = field(default_factory=dict)

    def part(self, name: str) -> "_Element | None":
        """The root of a part, None where the file has no such part.

        Raises Problem for one that is not whole, nests deeper than any paper or spans more columns.
        """
        content = self.parts.get(name.lower())
        if content is None:
            return None
        root, code = parsed(content)
        if root is None:
            raise self.refused(code)
        return root

    def relations(self, part: str) -> Mapping[str, Relation]:
        """What a part names, by relationship."""
        root = self.part(relations_of(part))
        return {} if root is None else relations_in(root, part)

    def refused(self, code: str) -> Problem:
        """The problem to raise about this file."""
        return Problem(code, path=str(self.path))

    def names(self, beginning: str) -> tuple[str, ...]:
        """The parts whose names begin so, in order."""
        return tuple(sorted(name for name in self.parts if name.startswith(beginning)))

    @property
    def main_part(self) -> str:
        """The part of the paper's own text."""
        return next(name for name in ("word/document.xml", *self.names("word/document")) if name in self.parts)


@dataclass(frozen=True)
class ForeignText:
    """A text, a page or a table in plain text that passed the gate; ``is_guessed`` is said of its encoding."""

    path: Path
    kind: ForeignKind
    text: str
    encoding: str
    is_guessed: bool


def kind_of_foreign(path: Path) -> str:
    """``word``, ``workbook``, or another ForeignKind. Raises Problem for what cannot be read or is too big."""
    content = _bytes_of(path)
    kind = kind_of(content, path.name)
    return open_package(content, path).kind or "unknown" if kind == "package" else kind


def open_foreign(path: Path) -> ForeignFile:
    """The Word file at ``path``, checked; the file itself is only read. Raises Problem that says what is wrong."""
    return word_file_in(_bytes_of(path), path)


def word_file_in(content: bytes, path: Path) -> ForeignFile:
    """The Word file in ``content``, which came from the file at ``path``. Raises Problem that says what is wrong."""
    package = _package_of(content, path, "word")
    file = ForeignFile(path, package.parts(WORD_PARTS))
    relations = [one for name in file.names("word/_rels/") for one in file.relations(part_of_relations(name)).values()]
    chunks = {one.part for one in relations if one.kind == "aFChunk" and not one.is_outside}
    return replace(file, chunks=package.others(chunks)) if chunks else file


def content_of_foreign(path: Path) -> bytes:
    """The bytes of a Word file that passed the gate. Raises Problem that says what is wrong."""
    content = _bytes_of(path)
    _package_of(content, path, "word").parts(WORD_PARTS)
    return content


def open_workbook(path: Path) -> bytes:
    """The bytes of an Excel file (``.xlsx``) every part of which passed the gate, in Excel's usual names.

    Raises Problem as for Word files.
    """
    content = _bytes_of(path)
    for name, part in _package_of(content, path, "workbook").parts(WORKBOOK_PARTS).items():
        root, code = parsed(part)
        if root is None:
            raise Problem(code, path=str(path))
        if name.startswith("xl/worksheets/") and any(_is_too_wide(one) for one in re.findall(_MERGED, part)):
            raise Problem("foreign-too-big", path=str(path))
    return package_in_usual_names(content)


def open_typed(path: Path, encoding: str = "") -> ForeignText:
    """A plain text, web page or ``.csv`` at ``path``. Raises Problem for every other kind of file.

    ``encoding`` is that of a text that does not tell it, where an officer said it.
    """
    content = _bytes_of(path)
    kind = kind_of(content, path.name)
    if kind not in ("text", "html", "csv"):
        raise Problem(PROBLEMS.get(kind, "foreign-not-text"), path=str(path))
    if len(content) > MOST_TYPED:
        raise Problem("foreign-too-big", path=str(path))
    found: Decoded = decoded(content, encoding)
    return ForeignText(path, kind, found.text, found.encoding, found.is_guessed)


def _package_of(content: bytes, path: Path, wanted: str) -> Package:
    kind = kind_of(content, path.name)
    other = "foreign-not-word" if wanted == "word" else "foreign-not-excel"
    if kind != "package":
        raise Problem(PROBLEMS.get(kind, other), path=str(path))
    package = open_package(content, path)
    if package.kind != wanted:
        raise Problem(other, path=str(path))
    return package


def _bytes_of(path: Path) -> bytes:
    """The whole file; refuses what cannot be a paper by its size alone."""
    try:
        facts = path.stat()
        if not S_ISREG(facts.st_mode):  # a folder, or a pipe that could keep us waiting for ever
            raise Problem("foreign-not-word", path=str(path))
        if is_elsewhere(getattr(facts, "st_file_attributes", 0)):
            raise Problem("foreign-elsewhere", path=str(path))
        if facts.st_size > MOST_BYTES:
            raise Problem("foreign-too-big", path=str(path))
        return path.read_bytes()
    except FileNotFoundError as error:
        raise Problem("file-missing", path=str(path)) from error
    except (OSError, ValueError) as error:  # the latter for a name that no file can have
        raise Problem("not-readable", path=str(path)) from error


def is_elsewhere(attributes: int) -> bool:
    """Whether Windows would have to fetch a file first, by its attributes: offline, or recalled when it is read."""
    return bool(attributes & _ELSEWHERE)


def _is_too_wide(merged: bytes) -> bool:
    """Whether a merged range of a spreadsheet spans more than any paper's does; what is no range is none."""
    found = re.fullmatch(_RANGE, merged.strip().upper())
    if found is None:
        return False
    columns = abs(_column(found[3]) - _column(found[1])) + 1
    rows = abs(int(found[4]) - int(found[2])) + 1
    return columns > MOST_SPAN or columns * rows > MOST_MERGED


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number
