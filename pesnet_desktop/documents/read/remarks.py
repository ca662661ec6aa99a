"""The comments and tracked changes of a returned paper: who, when, and the words."""

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from pesnet_desktop.documents.gate import ForeignFile
from pesnet_desktop.documents.read.held import HeldLine
from pesnet_desktop.documents.read.signed import Signed
from pesnet_desktop.documents.wordml import local, value, w
from pesnet_desktop.model.papers.returned import Place, Remark, RemarkKind
from pesnet_desktop.model.text import clean_text

if TYPE_CHECKING:
    from lxml.etree import _Element

_KINDS: Mapping[str, RemarkKind] = {"ins": "inserted", "moveTo": "inserted", "del": "deleted", "moveFrom": "deleted"}
_SAYS = frozenset({"t", "delText"})
_DAY = r"\d{4}-\d\d-\d\d"


def program_of(file: ForeignFile) -> str:
    """The program that saved the file last, as it calls itself."""
    root = file.part("docprops/app.xml")
    if root is None:
        return ""
    said = next((one.text for one in root if local(one) == "Application"), "")
    return clean_text(said or "")


def remarks_in(
    file: ForeignFile, signed: Signed, lines: tuple[HeldLine, ...], places: Mapping[str, Place]
) -> tuple[Remark, ...]:
    """Comments and tracked changes in reading order, those of deleted rows last."""
    comments = {value(one, "id"): one for one in _comments(file)}
    found: list[Remark] = []
    reached: set[int] = set()
    for held in lines:
        for sign, name in held.remarks:
            place = places.get(name) or _place_in(held, places)
            if sign.kind == "comment" and sign.name in comments:
                found.append(_comment(comments.pop(sign.name), place))
            elif sign.kind == "tracked":
                reached.add(int(sign.name))
                found.extend(_change(signed.changes[int(sign.name)], place))
    for number, row in enumerate(signed.changes):
        if number not in reached:
            found.extend(_change(row, _place_of_row(row, places)))
    found.extend(_comment(one, None) for one in comments.values())
    return tuple(_joined(found))


def _place_in(held: HeldLine, places: Mapping[str, Place]) -> Place | None:
    """The first field of the line, else its record."""
    return next((places[name] for name in (*held.fields, *held.records) if name in places), None)


def _place_of_row(row: "_Element", places: Mapping[str, Place]) -> Place | None:
    names = (value(one, "name") for one in row.iter(w("bookmarkStart")))
    found = next((places[name] for name in names if name in places), None)
    return Place(found.table, found.id) if found is not None and local(row) == "tr" else found


def _comments(file: ForeignFile) -> Iterator["_Element"]:
    root = file.part("word/comments.xml")
    return iter(()) if root is None else root.iter(w("comment"))


def _comment(comment: "_Element", place: Place | None) -> Remark:
    lines = ("".join(_words(paragraph)) for paragraph in comment.iter(w("p")))
    return Remark("comment", *_who_and_when(comment), "\n".join(line for line in lines if line.strip()), place)


def _change(change: "_Element", place: Place | None) -> Iterator[Remark]:
    mark = change
    if local(change) == "tr":
        found = change.find(f"{w('trPr')}/{w('del')}")
        mark = change if found is None else found
    kind = _KINDS.get(local(mark))
    words = "".join(_words(change))
    if kind is not None and words.strip():
        yield Remark(kind, *_who_and_when(mark), words, place)


def _words(element: "_Element") -> Iterator[str]:
    for one in element.iter():
        name = local(one)
        if name in _SAYS:
            yield clean_text(one.text or "")
        elif name in ("tab", "br", "tc"):
            yield " "


def _who_and_when(element: "_Element") -> tuple[str, str]:
    day = re.match(_DAY, value(element, "date"))
    return clean_text(value(element, "author")), day[0] if day else ""


def _joined(found: list[Remark]) -> Iterator[Remark]:
    """Word parts a change at every change of looks: pieces of one author in one place are one."""
    last: Remark | None = None
    for one in found:
        if last is not None and one.kind != "comment" and _alike(last) == _alike(one):
            last = Remark(last.kind, last.author, last.day, f"{last.words}{one.words}", last.place)
            continue
        if last is not None:
            yield last
        last = one
    if last is not None:
        yield last


def _alike(one: Remark) -> tuple[str, str, str, Place | None]:
    return one.kind, one.author, one.day, one.place
