"""Tables of the papers: fixed widths, a head that repeats, rows that stay whole, a caption for who cannot see them."""

from collections.abc import Mapping, Sequence
from itertools import accumulate

from lxml.etree import _Element

from pesnet_desktop.documents.starter.controls import Controls
from pesnet_desktop.documents.starter.wordml import on, paragraph, run, twips, w

Cell = Sequence[_Element]


def table(
    style: str,
    widths: Sequence[float],
    title: str,
    description: str,
    *rows: _Element,
    has_head: bool = True,
    has_total: bool = False,
) -> _Element:
    """A table of ``rows`` (or controls around rows); ``widths`` in cm; ``title`` and ``description`` are read aloud."""
    return w(
        "tbl",
        w(
            "tblPr",
            w("tblStyle", val=style),
            w("tblW", w=sum(map(twips, widths)), type="dxa"),
            w("tblInd", w=0, type="dxa"),
            w("tblLayout", type="fixed"),
            _conditions(has_head, has_total),
            w("tblCaption", val=title),
            w("tblDescription", val=description),
        ),
        w("tblGrid", *(w("gridCol", w=twips(width)) for width in widths)),
        *rows,
    )


def row(widths: Sequence[float], *cells: Cell, is_head: bool = False) -> _Element:
    """A row that stays whole on a page; the head repeats on each."""
    return w(
        "tr",
        w("trPr", w("cantSplit"), on("tblHeader", is_head)),
        *(_cell(width, cell) for width, cell in zip(widths, cells, strict=True)),
    )


def row_across(widths: Sequence[float], *content: _Element) -> _Element:
    """A row of one cell over all columns, below the head; it stays on the page of the row that follows."""
    return row_of_spans(widths, (len(widths),), content)


def row_of_spans(widths: Sequence[float], spans: Sequence[int], *cells: Cell) -> _Element:
    """A row that stays whole on a page, each cell over as many columns as its span says."""
    ends = list(accumulate(spans))
    made = [
        w(
            "tc",
            w(
                "tcPr",
                w("tcW", w=sum(map(twips, widths[end - span : end])), type="dxa"),
                w("gridSpan", val=span) if span > 1 else None,
            ),
            *cell,
        )
        for span, end, cell in zip(spans, ends, cells, strict=True)
    ]
    return w("tr", w("trPr", w("cantSplit")), *made)


def head(widths: Sequence[float], *words: str, centred_from: int | None = None) -> _Element:
    """The header row; columns of numbers, from ``centred_from`` on, are centred."""
    first_number = len(words) if centred_from is None else centred_from
    return row(
        widths,
        *(
            [paragraph("TableHead" if place < first_number else "TableHeadNumber", run(word))]
            for place, word in enumerate(words)
        ),
        is_head=True,
    )


def facts(controls: Controls, widths: Sequence[float], labels: Mapping[str, str]) -> list[_Element]:
    """Rows of a fact table, a label and the fact; what is not known has no row."""
    return [
        controls.when(
            path,
            row(widths, [paragraph("TableLabel", run(label))], [paragraph("TableText", controls.field(path))]),
        )
        for path, label in labels.items()
    ]


def _conditions(has_head: bool, has_total: bool) -> _Element:
    """Which of the table style's parts apply; the number says the same for older programs."""
    return w(
        "tblLook",
        val=f"{0x0600 | has_head * 0x20 | has_total * 0x40:04X}",
        firstRow=int(has_head),
        lastRow=int(has_total),
        firstColumn=0,
        lastColumn=0,
        noHBand=1,
        noVBand=1,
    )


def _cell(width: float, content: Cell) -> _Element:
    return w("tc", w("tcPr", w("tcW", w=twips(width), type="dxa")), *content)
