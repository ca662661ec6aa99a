"""Reads Excel sheets and tables in plain text into the tables that Word files are read into.

Every sheet is a table, in the workbook's order; its name stands as a heading above it where it says anything. Hidden
sheets and formulas without a result are told as unread.
"""

import io
import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING
from warnings import catch_warnings, simplefilter

from pesnet_desktop.documents.gate import open_typed, open_workbook
from pesnet_desktop.documents.read.apart import OF_OTHERS
from pesnet_desktop.documents.read.plain_lines import blocks_of_lines
from pesnet_desktop.documents.read.separated import Separated, separated_rows
from pesnet_desktop.documents.read.text import Block, Cell, Row, Table, WordText
from pesnet_desktop.documents.read.workbook_margins import objects_in, words_beside_cells
from pesnet_desktop.documents.read.workbook_marks import SheetMarks, sheet_marks
from pesnet_desktop.model.light_dataclasses import dataclass, replace
from pesnet_desktop.model.papers.reads import Unread
from pesnet_desktop.model.phrase import Phrase
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.rich_text import Paragraph
from pesnet_desktop.model.text import clean_text

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

MOST_CELLS = 500_000
"""Cells that say something; a bigger table is no paper."""

_GIVEN_NAME = r"(?:sheet|feuil|feuille|sayfa|ورقة|table|tabelle|hoja)\s*\d*"
_DIGITS_KEPT = 15
_ASIDE = r"\[[^\]]*\]|\"[^\"]*\"|\\."
"""Of a cell's format: language and colour in brackets, words in quotation marks, signs behind a stroke."""

_RETURN = r"(?<!_x005F)_x000D_"
"""So Excel writes a carriage return; where somebody typed these very signs, others stand before them."""

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


@dataclass(frozen=True)
class Spreadsheet:
    """``text`` are the tables; ``separated`` how a plain one is written; ``encoding`` is said where it was guessed."""

    text: WordText
    separated: Separated | None = None
    encoding: str = ""


def read_workbook(path: Path) -> Spreadsheet:
    """The sheets of an Excel file. Raises Problem for what does not pass the gate, and for what is no paper's size."""
    return workbook_in(open_workbook(path), path)


def read_separated(path: Path, encoding: str = "", separator: str = "") -> Spreadsheet:
    """The table of a ``.csv`` or ``.tsv`` file, as an officer says that it is written, where anybody does.

    Raises Problem for what does not pass the gate.
    """
    found = open_typed(path, encoding)
    return replace(separated_in(found.text, separator), encoding=found.encoding if found.is_guessed else "")


def workbook_in(content: bytes, path: Path) -> Spreadsheet:
    """The sheets of a workbook that passed the gate; ``path`` is only named in problems."""
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        marks, margins = sheet_marks(content), words_beside_cells(content)
        with catch_warnings():
            simplefilter("ignore")  # what openpyxl finds odd is no word of the file
            book = load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False, rich_text=True)
            sheets = [(sheet.title, tuple(_rows_of(_whole(sheet), path))) for sheet in book.worksheets]
    except (InvalidFileException, KeyError, ValueError, TypeError, IndexError, AttributeError, OSError) as error:
        raise Problem("foreign-damaged", path=str(path)) from error
    by_name = {one.name: one for one in marks}
    body: list[Block | Table] = []
    unread: list[Unread] = []
    for name, rows in sheets:
        sheet = by_name.get(name, SheetMarks(name))
        unread.extend(_unread(sheet, rows))
        body.extend(_sheet_parts(sheet, () if sheet.is_hidden else rows))
    unread.extend(Unread(OF_OTHERS, name) for name in objects_in(content))
    return Spreadsheet(WordText(tuple(body), margins, unread=tuple(unread)))


def separated_in(text: str, separator: str = "") -> Spreadsheet:
    """The table of a plain text: separators told, Excel's ``sep=`` obeyed, quoted cells whole."""
    found = separated_rows(text, separator)
    rows = tuple(Row(tuple(_cell(words, place) for place, words in enumerate(row))) for row in found.rows if any(row))
    return Spreadsheet(WordText((Table(rows),), ()), separated=found)


@dataclass(frozen=True)
class _Line:
    """A row that says something: its number from 1, and its words by column from 1."""

    number: int
    cells: dict[int, str]
    shades: dict[int, str]
    struck: list[str]


@dataclass(frozen=True)
class _Look:
    """What a cell's style says: how its number is written, its colour, and whether its words are struck out."""

    number_format: str = ""
    shade: str = ""
    is_struck: bool = False


def _whole(sheet: "Worksheet") -> Iterable[Iterable[object]]:
    """All rows of a sheet: the size that it says of itself is not believed."""
    if hasattr(sheet, "reset_dimensions"):
        sheet.reset_dimensions()
    return sheet.iter_rows()


def _rows_of(rows: Iterable[Iterable[object]], path: Path) -> Iterator[_Line]:
    left = MOST_CELLS
    looks: dict[object, _Look] = {}
    for number, row in enumerate(rows, 1):
        line = _Line(number, {}, {}, [])
        for column, cell in enumerate(row, 1):
            _take_in(line, column, cell, looks)
        left -= len(line.cells)
        if left < 0:
            raise Problem("foreign-too-big", path=str(path))
        if line.cells or line.struck:
            yield line


def _take_in(line: _Line, column: int, cell: object, looks: dict[object, _Look]) -> None:
    style = getattr(cell, "style_array", None)
    if style is None:
        return
    look = looks.get(style)
    if look is None:
        look = looks[style] = _look_of(cell)
    if look.shade:
        line.shades[column] = look.shade
    value = getattr(cell, "value", None)
    if isinstance(value, list):  # words in several looks
        struck = "".join(part.text for part in value if _is_struck(part)).strip()
        line.struck.extend([clean_text(struck)] if struck else [])
        value = "".join(str(part) for part in value if not _is_struck(part))
    words = words_of(value, look.number_format)
    if words.strip() and look.is_struck:
        line.struck.append(words)
    elif words.strip():
        line.cells[column] = words


def _is_struck(part: object) -> bool:
    return bool(getattr(getattr(part, "font", None), "strike", False))


def _look_of(cell: object) -> _Look:
    fill, font = getattr(cell, "fill", None), getattr(cell, "font", None)
    colour = getattr(fill, "fgColor", None) if getattr(fill, "patternType", None) == "solid" else None
    shade = str(getattr(colour, getattr(colour, "type", "rgb"), "")) if colour is not None else ""
    is_white = shade[2:].upper() == "FFFFFF" or (shade == "0" and getattr(colour, "type", "") == "theme")
    number_format = str(getattr(cell, "number_format", "") or "")
    return _Look(number_format, "" if is_white else shade, bool(getattr(font, "strike", False)))


def words_of(value: object, number_format: str = "") -> str:
    """The words of a cell: dates as ``2024-03-13``, numbers as they were typed, percent and leading noughts kept.

    Where Excel shows no day, as ``Mar-25``, there is none: it keeps the first of the month all the same.
    """
    match value:
        case None:
            return ""
        case bool():
            return "TRUE" if value else "FALSE"
        case date() if shown := _without_day(value, number_format):
            return shown
        case datetime():
            is_day = not (value.hour or value.minute or value.second)
            return value.date().isoformat() if is_day else f"{value:%Y-%m-%d %H:%M}"
        case date():
            return value.isoformat()
        case time():
            return f"{value:%H:%M}"
        case timedelta():
            minutes = round(value.total_seconds() / 60)
            return f"{minutes // 60}:{minutes % 60:02}"
        case int() | float():
            return _number(value, number_format)
        case _:
            return clean_text(re.sub(_RETURN, "", str(value)).replace("_x005F_", "_"))


def _without_day(day: date, number_format: str) -> str:
    """A date that is shown as a month or a year alone; empty for one that shows its day or hours."""
    letters = set(re.sub(_ASIDE, "", number_format.lower()))
    if "y" not in letters or letters & set("dhs"):
        return ""
    return f"{_MONTHS[day.month - 1]} {day.year}" if "m" in letters else str(day.year)


def _number(value: float, number_format: str) -> str:
    if number_format.rstrip().endswith("%"):
        return f"{value * 100:.{_DIGITS_KEPT}g}%"
    if re.fullmatch(r"0{2,}", number_format) and float(value).is_integer():
        return f"{int(value):0{len(number_format)}d}"
    return str(value) if isinstance(value, int) else f"{value:.{_DIGITS_KEPT}g}"


def _sheet_parts(sheet: SheetMarks, lines: tuple[_Line, ...]) -> Iterator[Block | Table]:
    if lines and not re.fullmatch(_GIVEN_NAME, sheet.name.strip(), re.IGNORECASE):
        yield Block(Paragraph.of(clean_text(sheet.name)), heading=1)
    first = min((column for line in lines for column in line.cells), default=1)
    last = max((column for line in lines for column in line.cells), default=0)
    yield Table(tuple(_row(sheet, line, first, last) for line in lines if line.cells))


def _row(sheet: SheetMarks, line: _Line, first: int, last: int) -> Row:
    """A row whose merged cells are one; one that goes on from above is marked so."""
    cells: list[Cell] = []
    column = first
    while column <= last:
        origin, width = sheet.merged.get((line.number, column), ((line.number, column), 1))
        span = max(min(origin[1] + width, last + 1) - column, 1)
        is_down = origin[0] < line.number
        words = "" if is_down else line.cells.get(column, "")
        link = sheet.links.get((line.number, column), "")
        cell = _cell(words, column - first, span, link, is_merged_down=is_down)
        cells.append(replace(cell, shade=line.shades.get(column, "")))
        column += span
    return Row(tuple(cells))


def _cell(words: str, column: int, span: int = 1, link: str = "", *, is_merged_down: bool = False) -> Cell:
    return Cell(blocks_of_lines(words, link), column, span, is_merged_down)


def _unread(sheet: SheetMarks, lines: tuple[_Line, ...]) -> Iterator[Unread]:
    name = clean_text(sheet.name)
    if sheet.is_hidden and lines:
        words = "\n".join(" ".join(line.cells.values()) for line in lines)
        yield Unread(Phrase("Hidden sheet “{name}”").format(name=name), f"{name}\n{words}")
    yield from (Unread(Phrase("Struck out"), words) for line in lines for words in line.struck)
    for (row, column), formula in islice(sheet.formulas.items(), 1_000):
        place = Phrase("Sheet “{name}”, row {row}, column {column}: a formula whose result was not kept")
        yield Unread(place.format(name=name, row=row, column=column), formula)
