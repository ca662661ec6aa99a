"""What an Excel file says beside its cells: comments, headers and footers, words in drawings, titles of charts."""

import io
import re
import zipfile
from collections.abc import Iterator
from typing import TYPE_CHECKING

from pesnet_desktop.documents.foreign_markup import parsed
from pesnet_desktop.documents.read.drawn import words_in_drawing
from pesnet_desktop.documents.wordml import local
from pesnet_desktop.model.text import clean_text

if TYPE_CHECKING:
    from lxml.etree import _Element

_DRAWN = r"xl/(?:drawings|charts|diagrams)/(?:drawing|chart|chartex|data)\d*\.xml"
_COMMENTS, _THREADS = r"xl/(?:comments/)?comments?\d*\.xml", r"xl/threadedcomments/[^/]*\.xml"
_SHEETS = r"xl/worksheets/[^/]*\.xml"
_OBJECTS = r"xl/embeddings/([^/]*)"
_OLD_COPY = "[Threaded comment]"
"""So Excel begins the copy of a conversation that it keeps for older versions of itself."""

_CODE = re.compile(r"&(?:\"[^\"]*\"|K[0-9A-F]{6}|K\d\d[+-]\d{3}|\d+|[A-Z])", re.IGNORECASE)


def words_beside_cells(content: bytes) -> tuple[str, ...]:
    """The words of a workbook that passed the gate, part by part."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = sorted(archive.namelist())
        return tuple(words for name in names for words in _words(archive, name) if words)


def objects_in(content: bytes) -> tuple[str, ...]:
    """The names of files that other programs put into a workbook."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        found = (re.fullmatch(_OBJECTS, name, re.IGNORECASE) for name in sorted(archive.namelist()))
        return tuple(clean_text(match[1]) for match in found if match)


def _words(archive: zipfile.ZipFile, name: str) -> Iterator[str]:
    kind = name.lower()
    if re.fullmatch(_SHEETS, kind):
        yield from _of_pages(archive.read(name))
    elif re.fullmatch(f"{_DRAWN}|{_COMMENTS}|{_THREADS}", kind):
        root, _code = parsed(archive.read(name))
        if root is not None:
            yield from words_in_drawing(root) if re.fullmatch(_DRAWN, kind) else _remarks(root)


def _remarks(root: "_Element") -> Iterator[str]:
    for remark in root.iter():
        if local(remark) in ("comment", "threadedComment"):
            words = "".join(one.text or "" for one in remark.iter() if local(one) in ("t", "text"))
            if not words.startswith(_OLD_COPY):
                yield clean_text(words).strip()


def _of_pages(sheet: bytes) -> Iterator[str]:
    """Headers and footers stand at the end of a sheet's part, which may be too big to be parsed again."""
    for found in re.finditer(rb"<(?:\w+:)?((?:odd|even|first)(?:Header|Footer))>([^<]*)<", sheet):
        from html import unescape

        words = unescape(found[2].decode("utf-8", "replace")).replace("&&", "\0")
        yield " ".join(clean_text(_CODE.sub(" ", words).replace("\0", "&")).split())
