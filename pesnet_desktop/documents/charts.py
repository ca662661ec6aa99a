"""Puts a paper's numbers into the chart that its template shows: the looks stay the template's, the numbers are ours.

A chart is three things: a frame in the text, a part with what is drawn, a workbook that Word opens for *Edit Data*.
"""

import re
from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from functools import partial
from operator import attrgetter

from lxml import etree
from lxml.etree import _Element

from pesnet_desktop.documents import regions
from pesnet_desktop.documents.archive import Member, packed
from pesnet_desktop.documents.blocks import attribute
from pesnet_desktop.documents.package import relations_name, target_of
from pesnet_desktop.documents.page import Page, Scope, Writer
from pesnet_desktop.documents.tags import Tag
from pesnet_desktop.documents.taking_apart import Reading, content_of, level_of, replace, unwrap, wrap
from pesnet_desktop.documents.wordml import R, local, w
from pesnet_desktop.documents.workbook import workbook_of
from pesnet_desktop.model.papers.chart import ChartSeries, PaperChart
from pesnet_desktop.model.text import clean_text

_C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_NUMBER, _WORDS, _HEIGHT = _SIGNS = "\ue0a1\ue0a2\ue0a4"
_AT_SIGN = re.compile(f"([{_SIGNS}])")
_ROOM, _PER_BAR, _MOST_BARS = 540_000, 380_000, 18
"""Height in Word's units: the legend's and the margins', and what a bar takes; a page holds no more bars."""


@dataclass(frozen=True, slots=True)
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
                    _NUMBER: str(page.numbers.new_drawing()),
                    _WORDS: attribute(clean_text(chart.words)),
                    _HEIGHT: str(_ROOM + _PER_BAR * min(len(chart.categories), _MOST_BARS)),
                }
                page.out.append("".join(values.get(piece, piece) for piece in pieces).encode())

        return write


@dataclass(frozen=True)
class ChartParts:
    """The chart's part as the template has it, and the names under which both parts lie in the file."""

    noun: str
    attribute: str
    name: str
    markup: bytes
    workbook: str

    def members(self, scope: Scope) -> Sequence[Member]:
        """The parts with a paper's numbers; as in the template where the paper has no chart."""
        chart = attrgetter(self.attribute)(scope[self.noun])
        if not isinstance(chart, PaperChart):
            return ()
        drawn = packed(self.name, filled(self.markup, chart))
        return (drawn, packed(self.workbook, workbook_of(chart))) if self.workbook else (drawn,)


def read_chart(sdt: _Element, tag: Tag, reading: Reading) -> None:
    """Puts the frame in the place of the chart shown; outside of ``each:``, or two charts would share their parts."""
    content, level = content_of(sdt), level_of(sdt)
    runs = [run for one in content for run in one.iter(w("r")) if _relation(run)]
    paragraphs = [one for one in content if local(one) not in ("bookmarkStart", "bookmarkEnd")]
    if level not in ("inline", "block") or tag.noun not in reading.roots:
        reading.refuse("template-wrong-place", sdt)
    elif len(runs) != 1:
        reading.refuse("template-no-chart", sdt)
    elif level == "block" and [local(one) for one in paragraphs] != ["p"]:
        reading.refuse("template-one-paragraph", sdt)
    else:
        reading.charts.append((tag.noun, tag.attribute, _relation(runs[0])))
        frame = reading.marker(Chart(tag.noun, tag.attribute, _frame(runs[0])))
        if level == "inline":
            replace(sdt, [frame])
            return
        replace(runs[0], [frame])
        unwrap(sdt, content)
        wrap(paragraphs, reading, partial(regions.When, tag.noun, tag.attribute, True, False))


def chart_parts(reading: Reading, main: str, files: Mapping[str, bytes]) -> tuple[ChartParts, ...]:
    """The parts of the charts that were read. Raises KeyError where one of them is not in the file."""
    found = []
    relations = files.get(relations_name(main), b"").decode()
    for noun, name, relation in reading.charts:
        part = target_of(main, relations, relation)
        link = next(etree.fromstring(files[part]).iter(f"{_C}externalData"), None)
        own = files.get(relations_name(part), b"").decode()
        workbook = "" if link is None else target_of(part, own, link.get(f"{{{R}}}id", ""))
        found.append(ChartParts(noun, name, part, files[part], workbook))
    return tuple(found)


def filled(markup: bytes, chart: PaperChart) -> bytes:
    """The chart's part with the numbers of ``chart``; each series looks as the template's of the same place."""
    root = etree.fromstring(markup)
    shown = list(root.iter(f"{_C}ser"))
    for place, series in enumerate(chart.series):
        if place >= len(shown):
            shown.append(deepcopy(shown[-1]))
            shown[-2].addnext(shown[-1])
        _fill(shown[place], place, series, chart.categories)
    for surplus in shown[len(chart.series) :]:
        replace(surplus, [])
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)


def _fill(element: _Element, place: int, series: ChartSeries, categories: Sequence[str]) -> None:
    column, last = chr(ord("B") + place), len(categories) + 1
    for name in ("idx", "order"):
        element.find(f"{_C}{name}").set("val", str(place))  # type: ignore[union-attr]  # the schema wants both
    _cache(element, "tx", f"Sheet1!${column}$1", [series.name])
    _cache(element, "cat", f"Sheet1!$A$2:$A${last}", categories)
    _cache(element, "val", f"Sheet1!${column}$2:${column}${last}", [str(value) for value in series.values])
    labels = element.find(f"{_C}dLbls")
    if labels is not None:
        for old in labels.findall(f"{_C}dLbl"):
            labels.remove(old)
        zeros = [number for number, value in enumerate(series.values) if value == 0]
        labels[0:0] = [_without_label(number) for number in zeros]


def _cache(element: _Element, name: str, cells: str, values: Sequence[str]) -> None:
    """What Word draws without opening the workbook, and the cells it comes from."""
    holder = element.find(f"{_C}{name}")
    if holder is None or len(holder) == 0:
        return
    reference = holder[0]
    cache = reference.find(f"{_C}numCache" if local(reference) == "numRef" else f"{_C}strCache")
    formula = reference.find(f"{_C}f")
    if cache is None or formula is None:
        return
    formula.text = cells
    for old in [one for one in cache if local(one) in ("ptCount", "pt")]:
        cache.remove(old)
    etree.SubElement(cache, f"{_C}ptCount", val=str(len(values)))
    for number, value in enumerate(values):
        point = etree.SubElement(cache, f"{_C}pt", idx=str(number))
        etree.SubElement(point, f"{_C}v").text = clean_text(value)


def _without_label(number: int) -> _Element:
    label = etree.Element(f"{_C}dLbl")
    etree.SubElement(label, f"{_C}idx", val=str(number))
    etree.SubElement(label, f"{_C}delete", val="1")
    return label


def _relation(run: _Element) -> str:
    """The relation that a drawing's chart has; empty for any other run."""
    return next((one.get(f"{{{R}}}id", "") for one in run.iter(f"{_C}chart")), "")


def _frame(run: _Element) -> tuple[str, ...]:
    shown = deepcopy(run)
    for element in shown.iter():
        if local(element) == "extent":
            element.set("cy", _HEIGHT)
        elif local(element) == "docPr":
            element.set("id", _NUMBER)
            element.set("descr", _WORDS)
    etree.cleanup_namespaces(shown)
    return tuple(_AT_SIGN.split(etree.tostring(shown, encoding="unicode", with_tail=False)))
