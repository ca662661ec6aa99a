"""The theme and the table of fonts that Word expects; the papers' styles name their colours and fonts themselves."""

from pesnet_desktop.documents.starter.style_table import ACCENT, ARABIC_FACE, GREY, RULE, SANS, SERIF, SHADING

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_COLOURS = (
    ("dk1", "000000"),
    ("lt1", "FFFFFF"),
    ("dk2", ACCENT),
    ("lt2", SHADING),
    ("accent1", ACCENT),
    ("accent2", GREY),
    ("accent3", RULE),
    ("accent4", ACCENT),
    ("accent5", GREY),
    ("accent6", RULE),
    ("hlink", ACCENT),
    ("folHlink", GREY),
)
_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'


def theme() -> str:
    """A plain theme in the papers' colours: what an office draws itself then matches."""
    colours = "".join(f'<a:{name}><a:srgbClr val="{colour}"/></a:{name}>' for name, colour in _COLOURS)
    fonts = f"<a:majorFont>{_faces(SANS)}</a:majorFont><a:minorFont>{_faces(SERIF)}</a:minorFont>"
    lines = f'<a:ln w="6350">{_FILL}</a:ln>' * 3
    effects = "<a:effectStyle><a:effectLst/></a:effectStyle>" * 3
    return (
        f'<a:theme xmlns:a="{_DRAWING}" name="Papers"><a:themeElements>'
        f'<a:clrScheme name="Papers">{colours}</a:clrScheme><a:fontScheme name="Papers">{fonts}</a:fontScheme>'
        f'<a:fmtScheme name="Papers"><a:fillStyleLst>{_FILL * 3}</a:fillStyleLst><a:lnStyleLst>{lines}</a:lnStyleLst>'
        f"<a:effectStyleLst>{effects}</a:effectStyleLst><a:bgFillStyleLst>{_FILL * 3}</a:bgFillStyleLst>"
        "</a:fmtScheme></a:themeElements></a:theme>"
    )


def fonts() -> str:
    """The fonts of the papers by name."""
    faces = "".join(f'<w:font w:name="{face}"/>' for face in (SERIF, SANS, ARABIC_FACE, "Arial"))
    return f'<w:fonts xmlns:w="{_WORD}">{faces}</w:fonts>'


def _faces(latin: str) -> str:
    return f'<a:latin typeface="{latin}"/><a:ea typeface=""/><a:cs typeface="{ARABIC_FACE}"/>'
