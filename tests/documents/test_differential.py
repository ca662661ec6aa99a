"""Any paper says what the obvious build with python-docx says, and comes back from its file as it went in."""

import io
import tempfile
from collections.abc import Iterator
from pathlib import Path

import docx
from docx.document import Document
from docx.text.paragraph import Paragraph as WordParagraph
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from pesnet_desktop.documents.direction import without_marks
from pesnet_desktop.documents.gate import open_foreign
from pesnet_desktop.documents.read.text import Block, Table, read_text
from pesnet_desktop.model.rich_text import Kind, Mark, Paragraph, RichText, Run
from pesnet_desktop.model.text import clean_text
from tests.documents.own_rules import broken_rules
from tests.documents.small_templates import (
    PROMPT,
    Day,
    Meeting,
    Paper,
    Slot,
    cell,
    control,
    inline,
    lines,
    made,
    names,
    paragraph,
    part,
    row,
    said,
    table,
    template,
    words,
)

TEXTS = st.text(st.characters(categories=None), max_size=30).map(without_marks) | st.sampled_from((
    "", "\0", "،", "<b>&amp;", "a\x0bb\x1b\ud800",
    "\u202eright\u202c", "“عربي”.", "العربية 12 COVID-19", "İŞKUR\t\r\n “x”", "e\u0301", "{{ x }}",
))  # fmt: skip
KINDS: tuple[Kind, ...] = ("paragraph", "bullet", "number")
MARKS: tuple[Mark, ...] = ("bold", "italic", "underline", "superscript", "to_confirm")
RUNS = st.builds(Run, TEXTS.map(clean_text), st.frozensets(st.sampled_from(MARKS)))
BLOCKS = st.builds(
    lambda runs, kind, level: Paragraph(tuple(runs), kind=kind, level=level if kind != "paragraph" else 0),
    st.lists(RUNS, max_size=3),
    st.sampled_from(KINDS),
    st.integers(0, 3),
)
NOTES = st.builds(lambda blocks: RichText(tuple(blocks)), st.lists(BLOCKS, max_size=4))
SLOTS = st.lists(st.builds(Slot, TEXTS), max_size=3).map(
    lambda found: tuple(Slot(slot.title, f"s{n}") for n, slot in enumerate(found))
)
DAYS = st.lists(st.tuples(TEXTS, SLOTS), max_size=3).map(
    lambda found: tuple(Day(heading, f"d{n}", slots) for n, (heading, slots) in enumerate(found))
)
PAPERS = st.builds(
    lambda title, note, days: Paper(Meeting(title=title, note=note, days=days)), TEXTS | BLOCKS, NOTES, DAYS
)

TEMPLATE = template(
    paragraph(words("Meeting: ") + inline("meeting.title")),
    control("meeting.note", paragraph(PROMPT)),
    control("ifnot:meeting.days", paragraph(words("No days."))),
    control(
        "each:meeting.days",
        paragraph(inline("day.heading"))
        + table(
            row(cell(paragraph(words("Slot"))), is_head=True),
            control("each:day.slots", row(cell(paragraph(inline("slot.title"))))),
        )
        + paragraph(words("End.")),
    ),
    paragraph(words("Good-bye.")),
)


def obvious(paper: Paper) -> Document:
    """The paper as one would write it by hand."""
    document, meeting = docx.Document(), paper.meeting
    title = meeting.title if isinstance(meeting.title, str) else meeting.title.text
    document.add_paragraph(f"Meeting: {clean_text(title)}")
    for block in meeting.note.blocks if meeting.note else ():
        document.add_paragraph(block.text)
    if not meeting.days:
        document.add_paragraph("No days.")
    for day in meeting.days:
        document.add_paragraph(clean_text(day.heading))
        rows = ["Slot", *(clean_text(slot.title) for slot in day.slots)] if day.slots else []
        if rows:
            grid = document.add_table(len(rows), 1)
            for one, text in zip(grid.rows, rows, strict=True):
                one.cells[0].text = text
        document.add_paragraph("End.")
    document.add_paragraph("Good-bye.")
    return document


@settings(max_examples=150)
@given(PAPERS, st.booleans())
def test_a_paper_says_what_the_obvious_build_says(paper: Paper, final: bool) -> None:
    content = made(TEMPLATE, paper, final=final)

    file = io.BytesIO()
    obvious(paper).save(file)
    assert [without_marks(line) for line in lines(content)] == lines(file.getvalue())


@settings(max_examples=150)
@given(PAPERS, st.booleans())
def test_any_words_give_a_sound_file(paper: Paper, final: bool) -> None:
    content = made(TEMPLATE, paper, final=final)

    parts = [etree.fromstring(part(content, name)) for name in names(content) if name.endswith((".xml", ".rels"))]
    assert (len(parts) > 1, broken_rules(content)) == (True, [])


@settings(max_examples=60)
@given(PAPERS)
def test_any_words_come_back_as_they_went_in(paper: Paper) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "paper.docx"
        path.write_bytes(made(TEMPLATE, paper, final=True))
        found = read_text(open_foreign(path)).body

    blocks = [block for one in found for block in _blocks(one)]
    wanted = [said(one._p) for one in _paragraphs(obvious(paper))]
    assert [block.paragraph.text for block in blocks] == wanted


def _blocks(part_of_text: Block | Table) -> list[Block]:
    if isinstance(part_of_text, Block):
        return [part_of_text]
    return [block for one in part_of_text.rows for held in one.cells for block in held.blocks]


def _paragraphs(document: Document) -> Iterator[WordParagraph]:
    for one in document.iter_inner_content():
        if isinstance(one, WordParagraph):
            yield one
        else:
            yield from (inner for line in one.rows for held in line.cells for inner in held.paragraphs)
