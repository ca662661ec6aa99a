"""The shipped report's chart: stacked bars with their numbers in them, told apart in grey by their filling."""

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.parser import parse_xml
from lxml.etree import _Element

from pesnet_desktop.documents.blocks import attribute
from pesnet_desktop.documents.chart_parts import filled
from pesnet_desktop.documents.charts import chart_markup
from pesnet_desktop.documents.starter.controls import TITLE_LIMIT, Controls
from pesnet_desktop.documents.starter.style_table import ACCENT, ARABIC_FACE, SANS, SHADING
from pesnet_desktop.documents.starter.wordml import w
from pesnet_desktop.documents.workbook import workbook_of
from pesnet_desktop.model.papers.chart import ChartSeries, PaperChart

CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PALE, WHITE, BLACK = "A9BDB2", "FFFFFF", "000000"
_UNITS = 360_000  # of a drawing in a centimetre
_WIDTH, _HEIGHT = 16.0, 5.7
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_OUTLINE = f'<a:ln w="9525"><a:solidFill><a:srgbClr val="{ACCENT}"/></a:solidFill></a:ln>'
_SOLID = '<a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>'
_HATCHING = (
    f'<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="{ACCENT}"/></a:fgClr>'
    f'<a:bgClr><a:srgbClr val="{WHITE}"/></a:bgClr></a:pattFill>'
)
_FILLINGS = (
    (_SOLID.format(colour=ACCENT), WHITE),
    (_SOLID.format(colour=PALE), BLACK),
    (_HATCHING, BLACK),
    (_SOLID.format(colour=WHITE), BLACK),
    (_SOLID.format(colour=SHADING), BLACK),
)
"""What fills the bars of each series, and the colour of the numbers in them."""

_FRAME = f"""<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:drawing>
<wp:inline xmlns:wp="{_DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">
<wp:extent cx="{{width}}" cy="{{height}}"/><wp:docPr id="1" name="{{label}}" descr="{{label}}"/>
<wp:cNvGraphicFramePr/><a:graphic xmlns:a="{_DRAWING}/main"><a:graphicData uri="{_DRAWING}/chart">
<c:chart xmlns:c="{_DRAWING}/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
 r:id="{{relation}}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"""

_CHART = f"""<c:chartSpace xmlns:c="{_DRAWING}/chart" xmlns:a="{_DRAWING}/main"
 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
<c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>
<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>{{series}}
<c:gapWidth val="55"/><c:overlap val="100"/><c:axId val="1"/><c:axId val="2"/></c:barChart>
<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/>
<c:axPos val="{{side}}"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>
<c:spPr>{_OUTLINE}</c:spPr><c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblOffset val="100"/>
<c:noMultiLvlLbl val="1"/></c:catAx>
<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="{{direction}}"/><c:min val="0"/></c:scaling>
<c:delete val="1"/><c:axPos val="b"/><c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/>
<c:minorTickMark val="none"/><c:tickLblPos val="none"/><c:crossAx val="1"/><c:crosses val="max"/></c:valAx>
<c:spPr><a:noFill/></c:spPr></c:plotArea>
<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/>
<c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>
<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr{{turned}}><a:defRPr sz="{{size}}">
<a:solidFill><a:srgbClr val="{BLACK}"/></a:solidFill>
<a:latin typeface="{{face}}"/><a:ea typeface="{{face}}"/><a:cs typeface="{{face}}"/></a:defRPr></a:pPr>
<a:endParaRPr lang="{{language}}"/></a:p></c:txPr>
<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>"""

_SERIES = """<c:ser><c:idx val="0"/><c:order val="0"/>
<c:tx><c:strRef><c:f/><c:strCache/></c:strRef></c:tx><c:spPr>{filling}{outline}</c:spPr><c:invertIfNegative val="0"/>
<c:dLbls><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>
<a:defRPr b="1"><a:solidFill><a:srgbClr val="{ink}"/></a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p>
</c:txPr><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>
<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>
<c:cat><c:strRef><c:f/><c:strCache/></c:strRef></c:cat>
<c:val><c:numRef><c:f/><c:numCache><c:formatCode>0</c:formatCode></c:numCache></c:numRef></c:val></c:ser>"""


def chart_control(document: Document, controls: Controls, path: str, language: str, example: PaperChart) -> _Element:
    """A control within a line that shows ``example`` as the bars of a chart, with the workbook behind it.

    In Arabic the bars run from right to left, and the names of the categories stand at the right.
    """
    is_rtl = controls.language == "ar"
    markup = _CHART.format(
        series="".join(_SERIES.format(filling=one, ink=ink, outline=_OUTLINE) for one, ink in _FILLINGS),
        side="r" if is_rtl else "l",
        direction="maxMin" if is_rtl else "minMax",
        turned=' rtl="1"' if is_rtl else "",
        size=1100 if is_rtl else 900,
        face=ARABIC_FACE if is_rtl else SANS,
        language=language,
    )
    package = document.part.package
    workbook = Part(PackURI("/word/embeddings/chart1.xlsx"), WORKBOOK_TYPE, workbook_of(example), package)
    drawn = filled(chart_markup(markup.replace(">\n<", "><").replace("\n", "").encode()), example)
    chart = Part(PackURI("/word/charts/chart1.xml"), CHART_TYPE, drawn, package)
    chart.relate_to(workbook, RELATIONSHIP_TYPE.PACKAGE)
    label = controls.catalogue.by_tag[path].label(controls.language)
    shown: _Element = parse_xml(
        _FRAME.format(
            width=round(_WIDTH * _UNITS),
            height=round(_HEIGHT * _UNITS),
            label=attribute(label),
            relation=document.part.relate_to(chart, RELATIONSHIP_TYPE.CHART),
        ).replace(">\n<", "><")
    )
    properties = w("sdtPr", w("alias", val=label[:TITLE_LIMIT]), w("tag", val=path), w("id", val=0))
    return w("sdt", properties, w("sdtContent", shown))


def example_chart(states: tuple[str, ...], areas: tuple[str, ...]) -> PaperChart:
    """Invented numbers that show each series once."""
    values = tuple(tuple((place + area) % 3 for area in range(len(areas))) for place in range(len(states)))
    series = tuple(ChartSeries(name, numbers) for name, numbers in zip(states, values, strict=True))
    return PaperChart("", areas, series)
