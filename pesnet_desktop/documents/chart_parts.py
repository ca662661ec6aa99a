"""Fills the chart that a template shows with a paper's numbers: the looks stay the template's, the numbers are ours.

A chart is three things: a frame in the text, a part with what is drawn, a workbook that Word opens for *Edit Data*.
The part is cut once where numbers go, and then only joined.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from operator import attrgetter

from lxml import etree
from lxml.etree import _Element

from pesnet_desktop.documents.archive import Member, packed
from pesnet_desktop.documents.blocks import escaped
from pesnet_desktop.documents.package import relations_name, target_of
from pesnet_desktop.documents.page import Scope
from pesnet_desktop.documents.taking_apart import Reading, replace
from pesnet_desktop.documents.wordml import CHART, DECLARATION, R, local
from pesnet_desktop.documents.workbook import workbook_of
from pesnet_desktop.model.papers.chart import ChartSeries, PaperChart
from pesnet_desktop.model.text import clean_text

_PLACE, _NO_LABELS = "\ue0b1", "\ue0b2"
_HELD = {"tx": ("\ue0b3", "\ue0b4"), "cat": ("\ue0b5", "\ue0b6"), "val": ("\ue0b7", "\ue0b8")}
"""Where the cells of a series' name, categories and values go, and what Word draws without opening the workbook."""

_SIGN = re.compile("([\ue0b1-\ue0b8])")
_SERIES = re.compile(r"<\?series \d+\?>")

Pieces = tuple[str, ...]


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


def chart_parts(reading: Reading, main: str, files: Mapping[str, bytes]) -> tuple[ChartParts, ...]:
    """The parts of the charts that were read. Raises KeyError where one of them is not in the file."""
    found = []
    relations = files.get(relations_name(main), b"").decode()
    for noun, name, relation in reading.charts:
        part = target_of(main, relations, relation)
        link = next(etree.fromstring(files[part]).iter(f"{CHART}externalData"), None)
        own = files.get(relations_name(part), b"").decode()
        workbook = "" if link is None else target_of(part, own, link.get(f"{{{R}}}id", ""))
        found.append(ChartParts(noun, name, part, chart_markup(files[part]), workbook))
    return tuple(found)


def chart_markup(part: bytes) -> ChartMarkup:
    """Cuts a chart's part."""
    root = etree.fromstring(part)
    shown = list(root.iter(f"{CHART}ser"))
    prefix = f"{root.prefix}:" if root.prefix else ""
    series = []
    for place, one in enumerate(shown):
        replace(one, [etree.ProcessingInstruction("series", str(place))])
        series.append(_cut(one, root.nsmap))
    around = _SERIES.split(etree.tostring(root, encoding="unicode"))
    return ChartMarkup(tuple(around), tuple(series), prefix)


def _cut(series: _Element, namespaces: Mapping[str | None, str]) -> Pieces:
    for name in ("idx", "order"):
        series.find(f"{CHART}{name}").set("val", _PLACE)  # type: ignore[union-attr]  # the schema wants both
    for name, signs in _HELD.items():
        _cut_cache(series.find(f"{CHART}{name}"), *signs)
    labels = series.find(f"{CHART}dLbls")
    if labels is not None:
        for old in labels.findall(f"{CHART}dLbl"):
            labels.remove(old)
        labels.text = _NO_LABELS
    text = etree.tostring(series, encoding="unicode", with_tail=False)
    for prefix, address in namespaces.items():
        text = text.replace(f' xmlns:{prefix}="{address}"' if prefix else f' xmlns="{address}"', "", 1)
    return tuple(_SIGN.split(text))


def _cut_cache(holder: _Element | None, cells: str, values: str) -> None:
    if holder is None or len(holder) == 0:
        return
    reference = holder[0]
    cache = reference.find(f"{CHART}numCache" if local(reference) == "numRef" else f"{CHART}strCache")
    formula = reference.find(f"{CHART}f")
    if cache is None or formula is None:
        return
    formula.text = cells
    for old in [one for one in cache if local(one) in ("ptCount", "pt")]:
        cache.remove(old)
    if len(cache):
        cache[0].tail = values
    else:
        cache.text = values


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
    values = {_PLACE: str(place), _NO_LABELS: _without_labels(series.values, markup.prefix)}
    for name, (cell_sign, sign) in _HELD.items():
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
