"""Opens a paper that was sent out and came back: its text, its map, and what tells which paper it is."""

import io
import zipfile
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from lxml.etree import XMLSyntaxError

from pesnet_desktop.documents.anchor_map import AnchorMap, read_map
from pesnet_desktop.documents.foreign_markup import parsed
from pesnet_desktop.documents.gate import ForeignFile, open_foreign
from pesnet_desktop.documents.read.balanced import balanced
from pesnet_desktop.documents.read.by_shape import line_text
from pesnet_desktop.documents.read.entries import with_entries
from pesnet_desktop.documents.read.remarks import program_of
from pesnet_desktop.documents.read.signed import Sign, Signed, read_signed
from pesnet_desktop.model.light_dataclasses import dataclass, replace
from pesnet_desktop.model.papers.returned import Place


@dataclass(frozen=True)
class Opened:
    """A returned file that passed the gate, with its map, if it still has one."""

    file: ForeignFile
    names: AnchorMap | None
    signed: Signed
    is_balanced: bool = False
    """Whether tags that overlapped had to be put right."""


def open_returned(path: Path) -> Opened:
    """Opens a returned file, which is only read. Raises Problem for one that does not pass the gate."""
    found = open_foreign(path)
    file = _put_right(found)
    return Opened(file, _map_of(file), read_signed(file), file is not found)


def _put_right(file: ForeignFile) -> ForeignFile:
    """A file whose text LibreOffice wrote with overlapping tags, with these put right; any other as it is."""
    text = file.parts.get(file.main_part, b"")
    if "LibreOffice" not in program_of(file) or parsed(text)[0] is not None:
        return file
    return replace(file, parts={**file.parts, file.main_part: balanced(text)})


@lru_cache(maxsize=4)
def opened_own(content: bytes) -> Opened:
    """The program's own paper, which needs no gate; from memory where it is the same as before."""
    with zipfile.ZipFile(io.BytesIO(content)) as whole:
        parts = {name.lower(): whole.read(name) for name in whole.namelist() if name.endswith((".xml", ".rels"))}
    file = ForeignFile(Path(), parts)
    return Opened(file, _map_of(file), read_signed(file))


def _map_of(file: ForeignFile) -> AnchorMap | None:
    for name in file.names("customxml/item"):
        try:
            found = read_map(file.parts[name])
        except XMLSyntaxError:
            continue
        if found is not None:
            return with_entries(found)
    return None


def kinship(opened: Opened, today: bytes) -> float:
    """How much of the records and fields that either paper has both have: 1 for the same paper of the same facts."""
    own = opened_own(today).names
    theirs, ours = (set(_places_of(names)) if names else set() for names in (opened.names, own))
    return len(theirs & ours) / max(len(theirs | ours), 1)


def _places_of(names: AnchorMap) -> Iterator[Place]:
    yield from (Place(one.table, one.row, one.field) for one in names.fields)
    yield from (Place(one.table, one.row) for one in names.records)


def records_of(names: AnchorMap) -> list[Place]:
    """The records of a map in reading order; those that are not repeated first."""
    repeated = [Place(one.table, one.row) for one in names.records]
    alone = [Place(one.table, one.row) for one in names.fields if Place(one.table, one.row) not in repeated]
    return [*alone, *repeated]


def names_in(opened: Opened) -> tuple[Place, ...]:
    """The records that a file's map names; none where it has no map."""
    if opened.names is None:
        return ()
    return tuple(dict.fromkeys(records_of(opened.names)))


def stems_in(opened: Opened) -> tuple[str, ...]:
    """The beginnings of ids that the names of bookmarks and controls carry, for a file that lost its map."""
    signs = [part for line in opened.signed.lines for part in line.parts if isinstance(part, Sign)]
    named = (sign.name for sign in signs if sign.kind in ("start", "open"))
    return tuple(dict.fromkeys(name[2:14] for name in named if name.startswith("_p") and len(name) >= 14))


def lines_in(opened: Opened) -> tuple[str, ...]:
    """The paper's lines in words, for telling what it is about where nothing else says so."""
    return tuple(words for words in map(line_text, opened.signed.lines) if words.strip())
