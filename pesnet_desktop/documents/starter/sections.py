"""Papers of several letters or sheets in one file: each begins a section of its own, with a first page of its own."""

from copy import deepcopy

from docx.document import Document
from docx.oxml.ns import qn
from lxml.etree import _Element

from pesnet_desktop.documents.starter.wordml import paragraph, w


def section_end(document: Document) -> _Element:
    """A paragraph that ends a section like the document's own: what follows begins on a new page, its pages from 1."""
    own = document.element.body.sectPr
    numbered = own.find(qn("w:pgNumType"))
    if numbered is None:
        own.find(qn("w:pgMar")).addnext(w("pgNumType", start=1))
    ending = paragraph("SectionEnd")
    ending.find(qn("w:pPr")).append(deepcopy(own))  # type: ignore[union-attr]  # every paragraph names its style
    return ending
