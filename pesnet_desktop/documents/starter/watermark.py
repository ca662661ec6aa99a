"""The pale word across a draft's pages, under the name that Word's own command to remove watermarks looks for."""

from docx.oxml.parser import parse_xml
from lxml.etree import _Element

from pesnet_desktop.documents.starter.style_table import ARABIC_FACE, SANS, WATERMARK
from pesnet_desktop.documents.starter.words import Words

_SHAPE = """
<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
     xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
<w:rPr><w:noProof/></w:rPr><w:pict>
<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e">
<v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/>
<v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/>
<v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/>
<v:f eqn="sum @6 0 @5"/></v:formulas>
<v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800"
 o:connectangles="270,180,90,0"/>
<v:textpath on="t" fitshape="t"/><v:handles><v:h position="#0,bottomRight" xrange="6629,14971"/></v:handles>
<o:lock v:ext="edit" text="t" shapetype="t"/>
</v:shapetype>
<v:shape id="PowerPlusWaterMarkObject{number}" o:spid="_x0000_s{spid}" type="#_x0000_t136" alt=""
 style="position:absolute;margin-left:0;margin-top:0;width:{width}pt;height:72pt;rotation:315;z-index:-251658752;\
mso-position-horizontal:center;mso-position-horizontal-relative:margin;\
mso-position-vertical:center;mso-position-vertical-relative:margin"
 o:allowincell="f" fillcolor="#{colour}" stroked="f">
<v:textpath style="font-family:&quot;{face}&quot;;font-size:1pt" string="{word}"/>
</v:shape></w:pict></w:r>
"""


def watermark(words: Words, number: int) -> _Element:
    """A run that draws the word for a draft behind the text; each header of a paper gives its own ``number``."""
    shape = _SHAPE.format(
        number=number,
        spid=2048 + number,
        width=words.draft_width,
        colour=WATERMARK,
        face=ARABIC_FACE if words.is_rtl else SANS,
        word=words.draft,
    )
    element: _Element = parse_xml(shape.replace(">\n<", "><").strip())
    return element
