"""Whether every word of a foreign file is in what was read of it, counted by another way than the reader's.

For every recogniser's tests: ``assert lost_words(path, draft) == {}``.
"""

import re
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path

from lxml import etree, html
from lxml.etree import _Element

from pesnet_desktop.documents.gate import kind_of_foreign, open_typed
from pesnet_desktop.model.rich_text import RichText

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_STORIES = r"word/(document\d*|header\d*|footer\d*|footnotes|endnotes|comments)\.xml"
_GONE = (f"{W}del", f"{W}moveFrom")
_PARTING = (f"{W}br", f"{W}tab", f"{W}cr")
_TOLD_ELSEWHERE = frozenset(
    {"file_name", "tables", "source", "sources", "doubts", "apart", "kind", "style", "shade", "where"}
)
"""Fields of drafts that say where something stood or what is asked, in words that a field of its own has already."""


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text))


def lost_words(path: Path, read: object, *more: str) -> Counter[str]:
    """The words of the file that are in no field of ``read``, a draft or a text, nor in ``more``."""
    return words_of_file(path) - words_of(read) - words("\n".join(more))


def words_of(read: object) -> Counter[str]:
    """Every word in a draft's fields: places in the file and questions are left out."""
    return words("\n".join(_texts(read)))


def words_of_file(path: Path) -> Counter[str]:
    """Every word that a reader of the file finds: in its text, headers, footers, notes, comments, cells."""
    kind = kind_of_foreign(path)
    if kind == "word":
        return words("\n".join(_of_word(path)))
    if kind == "workbook":
        return words("\n".join(_of_workbook(path)))
    text = open_typed(path).text
    return words("\n".join(_of_page(text)) if kind == "html" else text)


def _of_page(text: str) -> Iterator[str]:
    for element in html.document_fromstring(text).iter():
        if element.tag not in ("script", "style", "title") and isinstance(element.tag, str):
            yield element.text or ""
        yield element.tail or ""


def _texts(read: object) -> Iterator[str]:
    if isinstance(read, str):
        yield read
    elif isinstance(read, RichText):
        yield read.text
    elif isinstance(read, Mapping):
        yield from _texts(tuple(read.values()))
    elif isinstance(read, Iterable):
        for one in read:
            yield from _texts(one)
    elif is_dataclass(read):
        said = getattr(read, "paragraph", None)  # a block of a text: its runs are one line
        if said is not None:
            yield f"{getattr(read, 'label', '')} {said.text}"
            return
        for field in fields(read):
            if field.name not in _TOLD_ELSEWHERE:
                yield from _texts(getattr(read, field.name))


def _of_word(path: Path) -> Iterator[str]:
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if re.fullmatch(_STORIES, name):
                yield "".join(_text(etree.fromstring(archive.read(name))))


def _text(element: _Element) -> Iterator[str]:
    """The words that stay when all tracked changes are accepted."""
    if element.tag == f"{W}t":
        yield element.text or ""
        return
    if element.tag in _GONE or (element.tag == f"{W}tr" and element.find(f"{W}trPr/{W}del") is not None):
        return
    if element.tag in (f"{W}txbxContent", *_PARTING):
        yield "\n"
    for child in element:
        if child.tag != _FALLBACK:
            yield from _text(child)
    mark = element.find(f"{W}pPr/{W}rPr")
    if element.tag == f"{W}p" and (mark is None or not any(mark.find(gone) is not None for gone in _GONE)):
        yield "\n"


def _of_workbook(path: Path) -> Iterator[str]:
    """The typed words of the cells; numbers and days are written there in Excel's own way."""
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if re.fullmatch(r"xl/(sharedStrings|worksheets/[^/]*)\.xml", name):
                for entry in etree.fromstring(archive.read(name)).iter(f"{_SHEET}si", f"{_SHEET}is"):
                    yield "".join(one.text or "" for one in entry.iter(f"{_SHEET}t"))
