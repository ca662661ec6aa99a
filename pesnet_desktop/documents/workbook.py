"""The small workbook behind a chart, which Excel opens when somebody chooses *Edit Data* in Word."""

from pesnet_desktop.documents.archive import archive_of, packed
from pesnet_desktop.documents.blocks import escaped
from pesnet_desktop.documents.schema import DECLARATION
from pesnet_desktop.model.papers.chart import PaperChart
from pesnet_desktop.model.text import clean_text

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_FIXED = {
    "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_KIND}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_KIND}.worksheet+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{_SHEET}" xmlns:r="{_OFFICE}"><sheets>'
    '<sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
}


def workbook_of(chart: PaperChart) -> bytes:
    """The chart's numbers as a workbook: categories down, series across, where the chart's formulas look for them."""
    rows = [_row(1, [_words(""), *(_words(series.name) for series in chart.series)])]
    for place, category in enumerate(chart.categories):
        numbers = [f"<c><v>{series.values[place]}</v></c>" for series in chart.series]
        rows.append(_row(place + 2, [_words(category), *numbers]))
    sheet = f'<worksheet xmlns="{_SHEET}"><sheetData>{"".join(rows)}</sheetData></worksheet>'
    parts = {**_FIXED, "xl/worksheets/sheet1.xml": sheet}
    return archive_of([packed(name, (DECLARATION + text).encode()) for name, text in parts.items()])


def _row(number: int, cells: list[str]) -> str:
    return f'<row r="{number}">{"".join(cells)}</row>'


def _words(text: str) -> str:
    return f'<c t="inlineStr"><is><t xml:space="preserve">{escaped(clean_text(text))}</t></is></c>'
