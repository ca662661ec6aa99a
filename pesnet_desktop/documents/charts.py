"""Takes the chart of a template apart: its frame in the text, and its part, are cut where a paper's numbers go."""

import re
from collections.abc import Mapping
from copy import deepcopy
from functools import partial

from lxml import etree
from lxml.etree import _Element

from pesnet_desktop.documents import regions
from pesnet_desktop.documents.chart_parts import (
    FRAME_SIGNS,
    HEIGHT,
    HELD,
    NO_LABELS,
    NUMBER,
    PLACE,
    WORDS,
    Chart,
    ChartMarkup,
    ChartParts,
    Pieces,
)
from pesnet_desktop.documents.package import relations_name, target_of
from pesnet_desktop.documents.tags import Tag
from pesnet_desktop.documents.taking_apart import Reading, content_of, level_of, replace, unwrap, wrap
from pesnet_desktop.documents.wordml import CHART, R, local, w

_AT_SIGN = re.compile(f"([{FRAME_SIGNS}])")
_SIGN = re.compile("([\ue0b1-\ue0b8])")
_SERIES = re.compile(r"<\?series \d+\?>")


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
            element.set("cy", HEIGHT)
        elif local(element) == "docPr":
            element.set("id", NUMBER)
            element.set("descr", WORDS)
    etree.cleanup_namespaces(shown)
    return tuple(_AT_SIGN.split(etree.tostring(shown, encoding="unicode", with_tail=False)))


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
        series.find(f"{CHART}{name}").set("val", PLACE)  # type: ignore[union-attr]  # the schema wants both
    for name, signs in HELD.items():
        _cut_cache(series.find(f"{CHART}{name}"), *signs)
    labels = series.find(f"{CHART}dLbls")
    if labels is not None:
        for old in labels.findall(f"{CHART}dLbl"):
            labels.remove(old)
        labels.text = NO_LABELS
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
