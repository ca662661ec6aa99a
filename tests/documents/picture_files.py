"""Pictures of any size made by hand, and templates that show one in a frame."""

import struct
import zlib

from tests.documents.small_templates import control, part, with_parts

SHOWN = "word/media/shown.png"
"""The picture that a template shows until a paper is made."""

CENTIMETRE = 360_000


def png(width: int, height: int) -> bytes:
    head = struct.pack(">2I5B", width, height, 8, 0, 0, 0, 0)
    rows = (b"\x00" + b"\x7f" * width) * height
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
        for kind, content in chunks
    )


def exif(orientation: int, order: str = ">") -> bytes:
    """What a camera notes of a photo: its make, and how it was held; ``order`` is that of the bytes."""
    table = struct.pack(f"{order}H2HI4s2HI2H", 2, 0x010F, 2, 4, b"Cam\0", 0x0112, 3, 1, orientation, 0)
    return {">": b"MM", "<": b"II"}[order] + struct.pack(f"{order}HI", 42, 8) + table + bytes(4)


def jpeg_head(width: int, height: int, camera: bytes = b"") -> bytes:
    """The beginning of a photo as far as it tells its size: a camera's note, then the frame."""
    note = b"\xff\xe1" + struct.pack(">H", 8 + len(camera)) + b"Exif\0\0" + camera
    return b"\xff\xd8" + note + b"\xff\xc0" + struct.pack(">HB2H", 11, 8, height, width) + b"\x01\x01\x11\x00\xff\xd9"


def picture_run(width: int, height: int, number: int = 1) -> str:
    """A picture as Word draws it, in centimetres."""
    size = f'cx="{width * CENTIMETRE}" cy="{height * CENTIMETRE}"'
    return (
        f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/>'
        f'<wp:docPr id="{number}" name="Shown"/><wp:cNvGraphicFramePr/><a:graphic>'
        '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>'
        f'<pic:nvPicPr><pic:cNvPr id="{number}" name="Shown"/><pic:cNvPicPr/></pic:nvPicPr>'
        '<pic:blipFill><a:blip r:embed="rIdShown"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>"
    )


def frame(tag: str, width: int = 4, height: int = 2, number: int = 1) -> str:
    """A picture control within a line."""
    return control(tag, picture_run(width, height, number), "<w:picture/>")


def with_shown_picture(content: bytes) -> bytes:
    """A template with the part and the relation that its frames name."""
    relations = part(content, "word/_rels/document.xml.rels").decode()
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
    line = f'<Relationship Id="rIdShown" Type="{kind}" Target="media/shown.png"/>'
    types = part(content, "[Content_Types].xml").decode()
    return with_parts(
        content,
        {
            "word/_rels/document.xml.rels": relations.replace("</Relationships>", f"{line}</Relationships>").encode(),
            "[Content_Types].xml": types.replace(
                "</Types>", '<Default Extension="png" ContentType="image/png"/></Types>'
            ).encode(),
            SHOWN: png(1, 1),
        },
    )
