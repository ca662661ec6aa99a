"""Puts the frame of a chart into a paper's text, where its template shows one."""

import re
from copy import deepcopy
from dataclasses import dataclass
from functools import partial
from operator import attrgetter

from lxml import etree
from lxml.etree import _Element

from pesnet_desktop.documents import regions
from pesnet_desktop.documents.blocks import attribute
from pesnet_desktop.documents.page import Page, Scope, Writer
from pesnet_desktop.documents.tags import Tag
from pesnet_desktop.documents.taking_apart import Reading, content_of, level_of, replace, unwrap, wrap
from pesnet_desktop.documents.wordml import CHART, R, local, w
from pesnet_desktop.model.papers.chart import PaperChart
from pesnet_desktop.model.text import clean_text

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


def _relation(run: _Element) -> str:
    """The relation that a drawing's chart has; empty for any other run."""
    return next((one.get(f"{{{R}}}id", "") for one in run.iter(f"{CHART}chart")), "")


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
