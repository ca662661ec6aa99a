"""Word's own markup in small calls: elements with attributes, paragraphs, runs and fields for the shipped templates."""

from docx.oxml.ns import nsmap, qn
from docx.oxml.parser import OxmlElement
from lxml.etree import _Element

nsmap.setdefault("v", "urn:schemas-microsoft-com:vml")
nsmap.setdefault("o", "urn:schemas-microsoft-com:office:office")


def w(name: str, *content: _Element | str | None, **attributes: str | int) -> _Element:
    """The element ``w:name``; ``None`` among the content is left out, a string becomes its text.

    Attributes are named without prefix, a Python word among them with ``_`` behind it.
    """
    element: _Element = OxmlElement(f"w:{name}", {qn(f"w:{key.rstrip('_')}"): str(v) for key, v in attributes.items()})
    for child in content:
        if isinstance(child, str):
            element.text = child
            element.set(qn("xml:space"), "preserve")
        elif child is not None:
            element.append(child)
    return element


def on(name: str, is_wanted: bool) -> _Element | None:
    """The switch ``w:name`` where it is wanted."""
    return w(name) if is_wanted else None


def run(text: str, *, bold: bool = False, italic: bool = False, style: str = "") -> _Element:
    """A stretch of text; bold and italic also for complex scripts, or Arabic would lose them."""
    looks = [
        w("rStyle", val=style) if style else None,
        *([w("b"), w("bCs")] if bold else []),
        *([w("i"), w("iCs")] if italic else []),
    ]
    return w("r", _looks(looks), w("t", text))


def tab() -> _Element:
    return w("r", w("tab"))


def line_break() -> _Element:
    return w("r", w("br"))


def number_field(code: str) -> _Element:
    """A number that Word counts itself: ``PAGE`` or ``NUMPAGES``."""
    return w("fldSimple", w("r", w("t", "1")), instr=f" {code} ")


def paragraph(style: str, *content: _Element, keep_next: bool = False, new_page: bool = False) -> _Element:
    """A paragraph in a named style; only what PAPERS breaks on is written on the paragraph itself."""
    return w(
        "p",
        w("pPr", w("pStyle", val=style), on("keepNext", keep_next), on("pageBreakBefore", new_page)),
        *content,
    )


def twips(centimetres: float) -> int:
    """Word's twentieths of a point."""
    return round(centimetres * 1440 / 2.54)


def _looks(looks: list[_Element | None]) -> _Element | None:
    return w("rPr", *looks) if any(look is not None for look in looks) else None
