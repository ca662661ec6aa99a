"""Names a place in a template so that an officer finds it: paragraph or cell, part of the page, words near it."""

from collections.abc import Callable

from lxml.etree import _Element

from pesnet_desktop.documents.wordml import local, value, w
from pesnet_desktop.i18n import _, isolated

_NEAR = 40
_TABLES: tuple[Callable[[], str], ...] = (
    lambda: _("the first table"),
    lambda: _("the second table"),
    lambda: _("the third table"),
    lambda: _("the fourth table"),
    lambda: _("the fifth table"),
    lambda: _("the sixth table"),
    lambda: _("the seventh table"),
    lambda: _("the eighth table"),
    lambda: _("the ninth table"),
    lambda: _("the tenth table"),
)


def place_of(sdt: _Element, part: str, label: str = "") -> str:
    """Such as: the control “Dates” (event.dates) in paragraph 3 of the page header, near “DRAFT”.

    ``label`` is the field's name in the officer's language; without one the control's own title is taken.
    """
    tag = value(sdt.find(f"{w('sdtPr')}/{w('tag')}"))
    title = isolated(label or value(sdt.find(f"{w('sdtPr')}/{w('alias')}")) or tag or "?")
    tag, near, position = isolated(tag or "–"), _near(sdt), position_of(sdt, part)
    if not near:
        return _("the control “{title}” ({tag}) in {part}").format(title=title, tag=tag, part=position)
    return _("the control “{title}” ({tag}) in {part}, near “{near}”").format(
        title=title, tag=tag, part=position, near=isolated(near)
    )


def position_of(element: _Element, part: str) -> str:
    """The paragraph or cell where ``element`` stands, or which it holds first: row 2, column 3 of the second table."""
    held = next(element.iter(w("p"), w("tbl"), w("tr")), element)
    table, paragraph = _outermost(held, "tbl"), _outermost(held, "p")
    if table is not None:
        place = _cell_words(element, table)
        is_text = _page_part(part).startswith("document")
        return place if is_text else _("{place}, in {part}").format(place=place, part=part_words(part))
    if paragraph is None:
        return part_words(part)
    every = [
        one for one in _root(element).iter(w("p")) if _outermost(one, "tbl") is None and _outermost(one, "p") is one
    ]
    return _paragraph_words(_number(paragraph, every), part)


def part_words(part: str) -> str:
    """The part of the page, or the part's own name where a reader sees nothing of it."""
    name = _page_part(part)
    if name.startswith("header"):
        return _("the page header")
    if name.startswith("footer"):
        return _("the page footer")
    if name.startswith(("footnotes", "endnotes")):
        return _("the notes")
    return _("the text") if name.startswith("document") else part


def _page_part(part: str) -> str:
    """The part's own name; empty where it is none of the page, as the store of building blocks."""
    return "" if "/glossary/" in part else part.rpartition("/")[2]


def _paragraph_words(number: int, part: str) -> str:
    name = _page_part(part)
    if name.startswith("header"):
        return _("paragraph {number} of the page header").format(number=number)
    if name.startswith("footer"):
        return _("paragraph {number} of the page footer").format(number=number)
    if name.startswith(("footnotes", "endnotes")):
        return _("paragraph {number} of the notes").format(number=number)
    if name.startswith("document"):
        return _("paragraph {number} of the text").format(number=number)
    return _("paragraph {number} of {part}").format(number=number, part=part)


def _cell_words(element: _Element, table: _Element) -> str:
    """Row and column of the cell, or of the first one that a control around rows or cells holds."""
    tables = [one for one in _root(table).iter(w("tbl")) if _outermost(one, "tbl") is one]
    place = _number(table, tables)
    words = _TABLES[place - 1]() if place <= len(_TABLES) else _("table {number}").format(number=place)
    rows = _own(table, "tr", "tbl")
    around = _outermost(element, "tr")
    row = next((one for one in element.iter(w("tr")) if one in rows), None) if around is None else around
    if row is None:
        return _("row {row} of {table}").format(row=1, table=words)
    cell = _outermost(element, "tc")
    cell = next(element.iter(w("tc")), None) if cell is None else cell
    if cell is None or around is None:
        return _("row {row} of {table}").format(row=_number(row, rows), table=words)
    column = _number(cell, _own(row, "tc", "tr"))
    return _("row {row}, column {column} of {table}").format(row=_number(row, rows), column=column, table=words)


def _root(element: _Element) -> _Element:
    return element.getroottree().getroot()


def _outermost(element: _Element, name: str) -> _Element | None:
    """The element itself or what is around it, seen from the outside."""
    around = [one for one in (element, *element.iterancestors()) if local(one) == name]
    return around[-1] if around else None


def _own(holder: _Element, name: str, kind: str) -> list[_Element]:
    """The rows of a table or the cells of a row, through controls, without those of tables inside."""
    return [one for one in holder.iter(w(name)) if next(one.iterancestors(w(kind)), None) is holder]


def _number(element: _Element, every: list[_Element]) -> int:
    return next((number for number, one in enumerate(every, start=1) if one is element), len(every))


def _near(sdt: _Element) -> str:
    """The words before the control in the part, or what it holds where it comes first."""
    before: list[str] = []
    for one in _root(sdt).iter(w("t"), w("sdt"), w("p")):
        if one is sdt:
            break
        before.append((one.text or "") if local(one) == "t" else " " if local(one) == "p" else "")
    words = " ".join("".join(before).split())
    if len(words) > _NEAR:
        words = words[-_NEAR:].partition(" ")[2] or words[-_NEAR:]
    if words:
        return words
    return " ".join("".join(one.text or "" for one in sdt.iter(w("t"))).split())[:_NEAR].strip()
