"""Fills the chart that a template shows with a paper's numbers: the looks stay the template's, the numbers are ours.

A chart is three things: a frame in the text, a part with what is drawn, a workbook that Word opens for *Edit Data*.
The part is cut once where numbers go, and then only joined.
"""

from collections.abc import Sequence
from itertools import zip_longest
from operator import attrgetter

from pesnet_desktop.documents.archive import Member, packed
from pesnet_desktop.documents.blocks import attribute, escaped
from pesnet_desktop.documents.page import Page, Scope, Writer
from pesnet_desktop.documents.schema import DECLARATION
from pesnet_desktop.documents.workbook import workbook_of
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.papers.chart import ChartSeries, PaperChart
from pesnet_desktop.model.text import clean_text

PLACE, NO_LABELS = "\ue0b1", "\ue0b2"
HELD = {"tx": ("\ue0b3", "\ue0b4"), "cat": ("\ue0b5", "\ue0b6"), "val": ("\ue0b7", "\ue0b8")}
"""Where the cells of a series' name, categories and values go, and what Word draws without opening the workbook."""

NUMBER, WORDS, HEIGHT = FRAME_SIGNS = "\ue0a1\ue0a2\ue0a4"
"""Where the number, the words and the height of a frame go."""

_ROOM, _PER_BAR, _MOST_BARS = 540_000, 380_000, 18
"""Height in Word's units: the legend's and the margins', and what a bar takes; a page holds no more bars."""

Pieces = tuple[str, ...]


@dataclass(frozen=True)
class Chart:
    """The frame of a chart, cut where its own number, words and height go; nothing where there is no chart."""

    noun: str
    attribute: str
    pieces: tuple[str, ...]

    def writer(self, before: bytes) -> Writer:
        noun, value_of, pieces = self.noun, attrgetter(self.attribute), self.pieces

        def write(page: Page, scope: Scope) -> None:
            page.out.append(before)
            chart = value_of(scope[noun])
            if isinstance(chart, PaperChart):
                values = {
                    NUMBER: str(page.numbers.new_drawing()),
                    WORDS: attribute(clean_text(chart.words)),
                    HEIGHT: str(_ROOM + _PER_BAR * min(len(chart.categories), _MOST_BARS)),
                }
                page.out.append("".join(values.get(piece, piece) for piece in pieces).encode())

        return write


@dataclass(frozen=True)
class ChartMarkup:
    """A chart's part, cut: ``around`` stands before, between and behind the series, each cut at its numbers.

    ``prefix`` is that of a chart's elements.
    """

    around: Pieces
    series: tuple[Pieces, ...]
    prefix: str


@dataclass(frozen=True)
class ChartParts:
    """The chart's part as the template has it, and the names under which both parts lie in the file."""

    noun: str
    attribute: str
    name: str
    markup: ChartMarkup
    workbook: str

    def members(self, scope: Scope) -> Sequence[Member]:
        """The parts with a paper's numbers; as in the template where the paper has no chart."""
        chart = attrgetter(self.attribute)(scope[self.noun])
        if not isinstance(chart, PaperChart):
            return ()
        drawn = packed(self.name, filled(self.markup, chart))
        return (drawn, packed(self.workbook, workbook_of(chart))) if self.workbook else (drawn,)


def filled(markup: ChartMarkup, chart: PaperChart) -> bytes:
    """The part with the numbers of ``chart``; each series looks as the template's of the same place, or as the last."""
    last = len(markup.series) - 1
    drawn = [_filled_series(markup, place, one, chart.categories) for place, one in enumerate(chart.series)]
    lines = [*drawn[:last], "".join(drawn[last:])]
    shown = [piece for pair in zip_longest(markup.around, lines, fillvalue="") for piece in pair]
    return "".join([DECLARATION, *shown]).encode()


def _filled_series(markup: ChartMarkup, place: int, series: ChartSeries, categories: Sequence[str]) -> str:
    column, end = chr(ord("B") + place), len(categories) + 1
    cells = {"tx": f"${column}$1", "cat": f"$A$2:$A${end}", "val": f"${column}$2:${column}${end}"}
    held = {"tx": [clean_text(series.name)], "cat": map(clean_text, categories), "val": map(str, series.values)}
    values = {PLACE: str(place), NO_LABELS: _without_labels(series.values, markup.prefix)}
    for name, (cell_sign, sign) in HELD.items():
        values |= {cell_sign: f"Sheet1!{cells[name]}", sign: _points(list(held[name]), markup.prefix)}
    return "".join(values.get(piece, piece) for piece in markup.series[min(place, len(markup.series) - 1)])


def _points(values: Sequence[str], prefix: str) -> str:
    points = [
        f'<{prefix}pt idx="{number}"><{prefix}v>{escaped(value)}</{prefix}v></{prefix}pt>'
        for number, value in enumerate(values)
    ]
    return f'<{prefix}ptCount val="{len(values)}"/>{"".join(points)}'


def _without_labels(values: Sequence[int], prefix: str) -> str:
    """A bar of no length is not labelled."""
    return "".join(
        f'<{prefix}dLbl><{prefix}idx val="{number}"/><{prefix}delete val="1"/></{prefix}dLbl>'
        for number, value in enumerate(values)
        if value == 0
    )
