"""A chart's numbers reach the drawing, the workbook behind it and the words that are read aloud."""

import io
import zipfile
from dataclasses import replace

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from lxml.etree import _Element

from pesnet_desktop.documents.chart_parts import filled
from pesnet_desktop.documents.charts import chart_markup
from pesnet_desktop.documents.fields import CATALOGUE
from pesnet_desktop.documents.render import render
from pesnet_desktop.documents.starter.build import LANGUAGES, build_template
from pesnet_desktop.documents.template import compile_template
from pesnet_desktop.documents.workbook import workbook_of
from pesnet_desktop.model.papers.chart import ChartSeries, PaperChart
from pesnet_desktop.model.papers.progress_report import ProgressReportPaper
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.text import clean_text
from tests.documents import example_papers as examples

C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def report(chart: PaperChart | None, language: str = "en") -> zipfile.ZipFile:
    paper = examples.progress_report_paper()
    changed: ProgressReportPaper = replace(paper, report=replace(paper.report, chart=chart))
    template = compile_template(build_template("progress-report", language), CATALOGUE)
    return zipfile.ZipFile(io.BytesIO(render(template, changed, final=True)))


def drawn(file: zipfile.ZipFile) -> _Element:
    return etree.fromstring(file.read("word/charts/chart1.xml"))


def cached(series: _Element, name: str) -> list[str]:
    return [str(one.text) for one in series.iterfind(f"{C}{name}/*/*/{C}pt/{C}v")]


def sheet(workbook: bytes) -> list[list[str]]:
    with zipfile.ZipFile(io.BytesIO(workbook)) as file:
        root = etree.fromstring(file.read("xl/worksheets/sheet1.xml"))
    return [["".join(map(str, cell.itertext())) for cell in row] for row in root.iter(f"{SHEET}row")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_drawing_has_the_names_and_numbers_of_the_paper(language: str) -> None:
    chart = examples.chart()

    found = list(drawn(report(chart, language)).iter(f"{C}ser"))

    assert [(cached(one, "tx"), cached(one, "cat"), cached(one, "val")) for one in found] == [
        ([one.name], list(chart.categories), [str(value) for value in one.values]) for one in chart.series
    ]


def test_the_workbook_has_categories_down_and_series_across() -> None:
    chart = examples.chart()

    rows = sheet(report(chart).read("word/embeddings/chart1.xlsx"))

    assert rows[0] == ["", *(one.name for one in chart.series)]
    assert rows[1:] == [
        [name, *(str(one.values[place]) for one in chart.series)] for place, name in enumerate(chart.categories)
    ]


def test_a_zero_has_no_number_in_its_bar() -> None:
    first, *_others = drawn(report(examples.chart())).iter(f"{C}ser")

    deleted = [one.find(f"{C}idx").get("val") for one in first.iterfind(f"{C}dLbls/{C}dLbl[{C}delete]")]  # type: ignore[union-attr]

    assert deleted == ["0", "2"]


def test_the_frame_says_all_numbers_to_who_cannot_see_them() -> None:
    document = etree.fromstring(report(examples.chart()).read("word/document.xml"))

    assert [one.get("descr") for one in document.iter(qn("wp:docPr"))] == [examples.chart().words]


def test_a_report_without_a_chart_has_neither_frame_nor_caption() -> None:
    document = docx.Document(report(None).fp)

    assert list(document.element.body.iter(qn("wp:docPr"))) == []
    assert [one.text for one in document.paragraphs if one.text.startswith("Figure")] == []


def test_a_chart_with_more_series_than_the_template_shows_draws_them_all() -> None:
    names = [f"State {number}" for number in range(7)]
    chart = PaperChart("", ("1",), tuple(ChartSeries(name, (1,)) for name in names))

    found = drawn(report(chart)).iter(f"{C}ser")

    assert [(cached(one, "tx"), one.find(f"{C}order").get("val")) for one in found] == [  # type: ignore[union-attr]
        ([name], str(place)) for place, name in enumerate(names)
    ]


@given(st.text(), st.text(), st.integers(0, 10**6))
def test_any_words_give_a_sound_drawing_and_workbook(name: str, category: str, value: int) -> None:
    chart = PaperChart("", (category,), (ChartSeries(name, (value,)),))

    series = next(etree.fromstring(filled(chart_markup(_MARKUP), chart)).iter(f"{C}ser"))

    assert [one or "" for one in (series.findtext(f"{C}tx/*/*/{C}pt/{C}v"),)] == [clean_text(name)]
    assert sheet(workbook_of(chart)) == [["", clean_text(name)], [clean_text(category), str(value)]]


_MARKUP = zipfile.ZipFile(io.BytesIO(build_template("progress-report", "en"))).read("word/charts/chart1.xml")


def test_a_chart_control_that_shows_no_chart_is_refused() -> None:
    document = docx.Document(io.BytesIO(build_template("progress-report", "en")))
    for drawing in list(document.element.body.iter(qn("w:drawing"))):
        drawing.getparent().remove(drawing)
    saved = io.BytesIO()
    document.save(saved)

    with pytest.raises(Problem, match="is for a chart, but shows none"):
        compile_template(saved.getvalue(), CATALOGUE)
