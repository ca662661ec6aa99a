"""Picture controls of the shipped templates: a grey frame until a paper is made, and as large as the frame then."""

import io
import struct
import zlib

from docx.opc.part import Part
from docx.oxml.parser import parse_xml
from docx.parts.story import StoryPart
from lxml.etree import _Element

from pesnet_desktop.documents.blocks import attribute
from pesnet_desktop.documents.starter.controls import TITLE_LIMIT, Controls
from pesnet_desktop.documents.starter.wordml import w

_UNITS = 360_000  # of Word's drawings in a centimetre
_NUMBERS = 100_000  # of drawings: a field's own, so that no two of a template are alike
_GREY = 0xE7
_POINTS = 8  # the frame shows a square of so many points, stretched
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_RUN = f"""<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
xmlns:wp="{_DRAWING}/wordprocessingDrawing" xmlns:a="{_DRAWING}/main" xmlns:pic="{_DRAWING}/picture">\
<w:rPr><w:noProof/></w:rPr><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">\
<wp:extent cx="{{width}}" cy="{{height}}"/><wp:docPr id="{{number}}" name="Picture {{number}}" descr="{{label}}"/>\
<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>\
<a:graphic><a:graphicData uri="{_DRAWING}/picture"><pic:pic>\
<pic:nvPicPr><pic:cNvPr id="{{number}}" name="Picture {{number}}" descr="{{label}}"/><pic:cNvPicPr/></pic:nvPicPr>\
<pic:blipFill><a:blip r:embed="{{relation}}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{{width}}" cy="{{height}}"/></a:xfrm>\
<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>\
</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"""


def picture(controls: Controls, part: Part, path: str, width: float, height: float) -> _Element:
    """A control within a line for a picture of at most so many centimetres; ``part`` is what the line stands in.

    Alone in its paragraph it takes the paragraph along where a paper has no such picture.
    """
    if not isinstance(part, StoryPart):
        raise TypeError("a picture stands in a text, a header or a footer")
    relation, _image = part.get_or_add_image(io.BytesIO(grey_frame()))
    label = controls.catalogue.by_tag[path].label(controls.language)
    shown: _Element = parse_xml(
        _RUN.format(
            width=round(width * _UNITS),
            height=round(height * _UNITS),
            number=zlib.crc32(f"{path} {relation}".encode()) % _NUMBERS + 1,
            label=attribute(label),
            relation=relation,
        )
    )
    properties = w("sdtPr", w("alias", val=label[:TITLE_LIMIT]), w("tag", val=path), w("id", val=0), w("picture"))
    return w("sdt", properties, w("sdtContent", shown))


def grey_frame() -> bytes:
    """A small grey square as a PNG."""
    rows = (b"\x00" + bytes((_GREY,)) * _POINTS) * _POINTS
    head = struct.pack(">2I5B", _POINTS, _POINTS, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
        for kind, content in chunks
    )
