"""Lines of a work plan as they are typed, ``1.3 Workshop on … Q2 2025 / Online``: number, title, time, place, rest."""

import re
from collections.abc import Sequence

from pesnet_desktop.documents.read.text import Block, Cell, Row, Table
from pesnet_desktop.i18n import _
from pesnet_desktop.model.language_regime import LanguageRegime
from pesnet_desktop.model.place import Place
from pesnet_desktop.model.rich_text import Paragraph
from pesnet_desktop.model.timeline import Timeline

_NUMBERED = r"(?P<number>\d{1,2}(?:\.\d{1,2})?)[.)]?\s+(?P<rest>\S.*)"
_MOST_WORDS = 6
_EDGE = " \t,;|–—-"

PlanRow = tuple[str, str, str, str, str]
"""Number, title, timeline and venue, languages, and what else the line says."""


def plan_row(line: str) -> PlanRow | None:
    """The row that a line is; None for a line without a number in front or without a time behind its title."""
    found = re.fullmatch(_NUMBERED, line)
    if found is None:
        return None
    words = list(re.finditer(r"\S+", found["rest"]))
    for begin in range(2, len(words)):
        for end in range(min(begin + _MOST_WORDS, len(words)), begin, -1):
            time = found["rest"][words[begin].start() : words[end - 1].end()].strip(_EDGE + "/()")
            if re.search(r"\d{4}", time) and Timeline.parse(time).precision not in ("open", "year"):
                title = found["rest"][: words[begin].start()].strip(_EDGE + "(")
                if _is_open(title):
                    continue
                tail = found["rest"][words[end - 1].end() :]
                return (found["number"], title, *_tail(time, tail.strip(_EDGE + ")")))
    return None


def plan_table(rows: Sequence[PlanRow]) -> Table:
    """The rows below the labels of a plan."""
    labels = (_("No."), _("Activity title"), _("Timeline / Venue"), _("Language"), _("Description"))
    return Table(tuple(_row(cells) for cells in (labels, *rows)))


def _tail(time: str, tail: str) -> tuple[str, str, str]:
    """Time with place, languages, and the rest of what stands behind a title."""
    pieces = [piece.strip() for piece in re.split(r"\s*(?:[/;|]|,\s|\s[–—-]\s)\s*", tail) if piece.strip()]
    when, languages = time, ""
    if pieces and Place.parse(pieces[0]).is_understood:
        when = f"{time} / {pieces.pop(0)}"
    if pieces and LanguageRegime.parse(pieces[0]).is_understood:
        languages = pieces.pop(0)
    return when, languages, "; ".join(pieces)


def _is_open(title: str) -> bool:
    """Whether a quotation mark is open: the time would stand within the title."""
    return title.count("“") > title.count("”") or title.count("«") > title.count("»") or title.count('"') % 2 == 1


def _row(cells: Sequence[str]) -> Row:
    return Row(tuple(Cell((Block(Paragraph.of(words)),), place) for place, words in enumerate(cells)))
