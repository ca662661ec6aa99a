"""Page set-up of the papers: paper size, margins, and the running matter that makes a loose page say what it is."""

from collections.abc import Sequence

from docx.document import Document
from docx.enum.section import WD_ORIENTATION
from docx.oxml.ns import qn
from docx.section import Section, _Footer, _Header
from docx.shared import Cm
from lxml.etree import _Element

from pesnet_desktop.documents.starter.controls import Controls
from pesnet_desktop.documents.starter.watermark import watermark
from pesnet_desktop.documents.starter.wordml import number_field, paragraph, run, tab, w
from pesnet_desktop.documents.starter.words import Words
from pesnet_desktop.model.light_dataclasses import dataclass


@dataclass(frozen=True)
class Page:
    """A way to turn and frame A4, in cm; header and footer styles fit its width."""

    is_landscape: bool
    top: float
    bottom: float
    side: float
    header_style: str
    footer_style: str
    header_from_edge: float = 1.25
    footer_from_edge: float = 1.1


PORTRAIT = Page(False, 2.6, 2.3, 2.5, "Header", "Footer")
LANDSCAPE = Page(True, 2.2, 2.0, 1.8, "HeaderLandscape", "FooterLandscape")


def set_up(document: Document, page: Page, controls: Controls, words: Words, *, has_cover: bool = False) -> None:
    """Turns the document's one section to ``page`` and gives it header, footer and a draft's watermark.

    A paper with a cover has a first page without running matter, but not without the watermark.
    """
    section = document.sections[0]
    frame(section, page)
    fill(section.header, _running_header(page, controls, words))
    fill(section.footer, _running_footer(page, controls, words))
    if has_cover:
        section.different_first_page_header_footer = True
        fill(section.first_page_header, [paragraph("SectionEnd", _draft_mark(controls, words, 2))])
        fill(section.first_page_footer, [paragraph("SectionEnd")])


def begin_section(document: Document, page: Page, controls: Controls, words: Words, name: str) -> _Element:
    """The paragraph that ends the section before, to be put in its place; what follows stands on ``page``.

    ``name`` stands behind the running header, ``PROGRESS REPORT – ANNEX``.
    """
    section = document.add_section()
    section.different_first_page_header_footer = False
    frame(section, page)
    header = _running_header(page, controls, words, number=3)
    header[0][2].addnext(run(f" – {name.upper()}", bold=True))
    fill(section.header, header)
    fill(section.footer, _running_footer(page, controls, words))
    ending: _Element = document.element.body[-2]
    properties = ending.find(qn("w:pPr"))
    if properties is not None:
        properties.insert(0, w("pStyle", val="SectionEnd"))
    return ending


def frame(section: Section, page: Page) -> None:
    width, height = (29.7, 21.0) if page.is_landscape else (21.0, 29.7)
    section.orientation = WD_ORIENTATION.LANDSCAPE if page.is_landscape else WD_ORIENTATION.PORTRAIT
    section.page_width, section.page_height = Cm(width), Cm(height)
    section.top_margin, section.bottom_margin = Cm(page.top), Cm(page.bottom)
    section.left_margin = section.right_margin = Cm(page.side)
    section.header_distance, section.footer_distance = Cm(page.header_from_edge), Cm(page.footer_from_edge)
    section.gutter = Cm(0)


def _running_header(page: Page, controls: Controls, words: Words, *, number: int = 1) -> list[_Element]:
    return [
        paragraph(
            page.header_style,
            _draft_mark(controls, words, number),
            controls.field("cover.running_header", bold=True),
            tab(),
            controls.field("cover.header_end"),
        )
    ]


def _running_footer(page: Page, controls: Controls, words: Words) -> list[_Element]:
    before, between = words.page_of
    return [
        paragraph(
            page.footer_style,
            controls.field("cover.footer"),
            tab(),
            run(before),
            number_field("PAGE"),
            run(between),
            number_field("NUMPAGES"),
        )
    ]


def _draft_mark(controls: Controls, words: Words, number: int) -> _Element:
    return controls.when("cover.is_draft", watermark(words, number))


def fill(running: _Header | _Footer, content: Sequence[_Element]) -> None:
    running.is_linked_to_previous = False
    root = running.part.element
    for child in list(root):
        root.remove(child)
    root.extend(content)
