"""Tables in plain text: which sign parts the cells is told by the lines, cells in quotation marks are taken whole."""

import csv
import io
import re
from collections import Counter

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.text import clean_text

_SIGNS = ("\t", ";", ",", "|")
_LINES_COMPARED = 50
_SAID = r"sep=(.)[^\S\n]*\n"


@dataclass(frozen=True)
class Separated:
    """``is_guessed`` where the lines do not agree on one sign."""

    rows: tuple[tuple[str, ...], ...]
    separator: str
    is_guessed: bool = False


def separated_rows(text: str, separator: str = "") -> Separated:
    """The rows of a text; Excel's first line ``sep=;`` says its separator and is no row, else an officer may say it."""
    whole = clean_text(text.removeprefix("\ufeff"))
    said = re.match(_SAID, whole, re.IGNORECASE)
    if said:
        return Separated(_rows(whole[said.end() :], said[1]), said[1])
    separator, is_sure = (separator, True) if separator else _told(whole)
    return Separated(_rows(whole, separator), separator, is_guessed=not is_sure)


def _told(text: str) -> tuple[str, bool]:
    """The sign that parts the most lines into the same number of cells, and whether no other does as well."""
    found: dict[str, tuple[int, int]] = {}
    for sign in _SIGNS:
        rows = [row for row in _rows(text, sign, _LINES_COMPARED) if any(row)]
        widths = Counter(len(row) for row in rows if len(row) > 1)
        if widths:
            width, often = widths.most_common(1)[0]
            found[sign] = (often, width)
    if not found:
        return ",", True
    best = max(found, key=lambda sign: (found[sign], -_SIGNS.index(sign)))
    others = [often for sign, (often, _width) in found.items() if sign != best]
    return best, found[best][0] > max(others, default=0)


def _rows(text: str, separator: str, most: int | None = None) -> tuple[tuple[str, ...], ...]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=False)
    rows: list[tuple[str, ...]] = []
    try:
        for row in reader:
            rows.append(tuple(cell.strip() for cell in row))
            if most is not None and len(rows) >= most:
                break
    except csv.Error:  # a cell longer than the reader takes: lines as they stand lose nothing
        return tuple(tuple(cell.strip() for cell in line.split(separator)) for line in text.splitlines())
    return tuple(rows)
