"""Word's names, and how the XML of a part is read and written."""

import re
import zipfile

from lxml import etree
from lxml.etree import _Element

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
WP14 = "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math"
VML = "urn:schemas-microsoft-com:vml"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"

_DECLARED = re.compile(r' xmlns(?::\w+)?="[^"]*"')


def w(name: str) -> str:
    """``w("p")`` is the paragraph's name as lxml writes it."""
    return f"{{{W}}}{name}"


def local(element: _Element) -> str:
    """The element's name without its namespace; empty for what is no element."""
    tag: object = element.tag  # a processing instruction has a function here
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def value(element: _Element | None, name: str = "val") -> str:
    """The attribute ``w:name``, empty where element or attribute is missing."""
    return "" if element is None else element.get(w(name), "")


def is_on(element: _Element | None) -> bool:
    """Whether a switch such as ``w:bidi`` is there and not turned off."""
    return element is not None and value(element) not in ("0", "false", "off")


def markup(element: _Element) -> str:
    """The element as it stands inside its part, where the root declares the namespaces."""
    return _DECLARED.sub("", etree.tostring(element, encoding="unicode", with_tail=False))


DAMAGE = (zipfile.BadZipFile, etree.XMLSyntaxError, KeyError, ValueError, NotImplementedError)
"""What comes of reading a Word file that is damaged: its archive, a part's XML, or a part that is not there."""


def read_part(content: bytes) -> _Element:
    """The root of a part. Raises lxml.etree.XMLSyntaxError for what is not whole, ValueError for a document type."""
    if b"<!DOCTYPE" in content:
        raise ValueError("a part of a Word file has no document type")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
    return etree.fromstring(content, parser)


def write_part(root: _Element) -> str:
    """The whole part as text, without the first line that names the encoding."""
    return etree.tostring(root, encoding="unicode")
