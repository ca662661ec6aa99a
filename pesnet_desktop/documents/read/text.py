"""The text of a Word file in reading order: insertions in, deletions out, controls, links, fields and boxes in.

python-docx's own ``text`` leaves such parts out, so the XML is walked; docs/decisions tells why.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from pesnet_desktop.documents.gate import ForeignFile
from pesnet_desktop.documents.read.apart import Apart, take_prompts
from pesnet_desktop.documents.read.drawn import drawn_words
from pesnet_desktop.documents.read.field_states import FieldState, are_paired
from pesnet_desktop.documents.read.grid import (
    PASSED_THROUGH,
    Place,
    is_head,
    is_right_to_left,
    places_of,
    rows_of,
)
from pesnet_desktop.documents.read.inline import (
    OBJECTS,
    Inline,
    is_end_gone,
    is_end_hidden,
    melted,
    runs_of,
    says_anything,
)
from pesnet_desktop.documents.read.numbering import Numbering, read_numbering
from pesnet_desktop.documents.read.pages import RowPages, row_pages
from pesnet_desktop.documents.read.progress import Told, counting_rows
from pesnet_desktop.documents.read.repeated import without_repeats
from pesnet_desktop.documents.read.styles import Styles, read_styles
from pesnet_desktop.documents.read.typed_bullets import split_at_bullets
from pesnet_desktop.documents.read.word_text import Block, Cell, Row, Table, WordText
from pesnet_desktop.documents.wordml import R, is_on, local, w
from pesnet_desktop.model.light_dataclasses import dataclass, replace
from pesnet_desktop.model.papers.reads import Unread
from pesnet_desktop.model.phrase import Phrase
from pesnet_desktop.model.rich_text import Kind, Paragraph
from pesnet_desktop.model.text import clean_text

__all__ = ["Block", "Cell", "Row", "Table", "WordText", "read_text"]

if TYPE_CHECKING:
    from lxml.etree import _Element

_STORIES = ("word/header", "word/footer", "word/footnotes", "word/endnotes", "word/comments")
_NO_STORIES = "word/comments(?:extended|extensible|ids)"
_HOLDERS = frozenset({"footnote", "endnote", "comment", "txbxContent", "txBody"})

_BESIDE_CHUNK = Phrase("Header, footer or note of a file that is part of this one")


def read_text(file: ForeignFile, told: Told | None = None) -> WordText:
    """All text of a file that passed the gate. Raises Problem where its main part is not whole."""
    return text_under(main_root(file), file, told)


def main_root(file: ForeignFile) -> "_Element":
    """The main part of a file, as ``text_under`` reads it. Raises Problem where it is not whole."""
    root = _root(file, file.main_part)
    if root is None or root.find(w("body")) is None:
        raise file.refused("foreign-damaged")
    return root


def _root(file: ForeignFile, name: str) -> "_Element | None":
    """A part in which nothing stands twice that LibreOffice wrote twice."""
    root = file.part(name)
    if root is not None:
        without_repeats(root)
    return root


def text_under(root: "_Element", file: ForeignFile, told: Told | None = None) -> WordText:
    """All text of a file whose main part is ``root``, which may have been marked since ``main_root`` gave it."""
    prompts = take_prompts(root)
    styles = file.part("word/styles.xml")
    lists = _Lists(read_numbering(file.part("word/numbering.xml"), styles), read_styles(styles))
    pages = row_pages(root)
    reader = _Reader(file, file.main_part, lists, FieldState(are_paired(root)), counting_rows(root, told), pages)
    read = tuple(part for body in root.findall(w("body")) for part in reader.story(body))
    margins = tuple(_margins(file, lists))
    unread = [piece for _words, pieces in margins for piece in pieces]
    return WordText(
        read,
        (*(text for words, _pieces in margins for text in words), *drawn_words(file), *reader.apart.hidden),
        pages.are_exact,
        (*reader.unread(prompts), *unread),
    )


@dataclass(frozen=True)
class _Lists:
    """What a file's parts share: its lists and its styles."""

    numbering: Numbering
    styles: Styles

    def afresh(self) -> "_Lists":
        return _Lists(self.numbering.afresh(), self.styles)


def _margins(file: ForeignFile, lists: _Lists) -> Iterator[tuple[list[str], list[Unread]]]:
    """The texts of each part beside the body, and what is unread of it."""
    for name in (name for kind in _STORIES for name in file.names(kind)):
        root = _root(file, name) if re.match(_NO_STORIES, name) is None else None
        if root is None:
            continue
        prompts = take_prompts(root)
        reader = _Reader(file, name, lists.afresh(), FieldState(are_paired(root)))
        texts = [part.text.strip() for part in _flat(tuple(reader.story(root)))]
        yield [text for text in (*texts, *reader.apart.hidden) if text], reader.unread(prompts)


def _flat(parts: tuple[Block | Table, ...]) -> Iterator[Block]:
    for part in parts:
        if isinstance(part, Table):
            for row in part.rows:
                for cell in row.cells:
                    yield from cell.blocks
        else:
            yield part


class _Reader:
    """Walks one part; remembers the lists it counts, the fields it stands in, and a paragraph that goes on."""

    def __init__(
        self,
        file: ForeignFile,
        name: str,
        lists: _Lists,
        fields: FieldState,
        count: Callable[[], None] = lambda: None,
        pages: RowPages | None = None,
    ) -> None:
        self._file = file
        self._chunks = dict(file.chunks)
        self._relations = file.relations(name)
        self._links = {key: one.target for key, one in self._relations.items() if one.is_outside}
        self._lists = lists
        self._fields = fields
        self._codes = fields.unshown
        self._count = count
        self._pages = pages or RowPages()
        self._open: tuple[_Element, Inline] | None = None
        self.apart = Apart(lists.styles.hiding)

    def unread(self, prompts: list[str]) -> list[Unread]:
        """What was found beside the text, once all of it is read."""
        apart = replace(self.apart, prompts=prompts, codes=self._codes)
        return list(apart.listed(self._relations))

    def story(self, parent: "_Element") -> Iterator[Block | Table]:
        """All blocks of what stands by itself: a body, a cell, a box."""
        yield from self._blocks(parent)
        yield from self._closed()

    def _blocks(self, parent: "Iterable[_Element]") -> Iterator[Block | Table]:
        for child in parent:
            name = local(child)
            if name == "p":
                yield from self._paragraph(child)
            elif name == "tbl":
                yield from self._closed()
                yield from self._table(child)
            elif name in _HOLDERS:
                yield from self.story(child)
            elif name in PASSED_THROUGH:
                yield from self._blocks(child)
            elif name == "AlternateContent":
                yield from self._blocks(next((one for one in child if says_anything(one)), ()))
            elif name == "altChunk":
                yield from self._closed()
                yield from self._chunk(child)
            elif name in OBJECTS:
                self.apart.objects.append(child)
            elif says_anything(child):  # a formula by itself, a shape of a program that writes what Word does not
                yield from self._paragraph(child)

    def _paragraph(self, paragraph: "_Element") -> Iterator[Block | Table]:
        """A paragraph whose end is gone, tracked, goes on in the next one, which says what kind it is."""
        found = runs_of(paragraph, self._links, self._fields, self.apart)
        if self._open is not None:
            before, self._open = self._open[1], None
            found = Inline(melted([*before.runs, *found.runs]), (*before.boxes, *found.boxes))
        if not found.runs and not found.boxes and is_end_hidden(paragraph):
            return  # Word hides the whole paragraph, and does not count it
        if is_end_gone(paragraph):
            self._open = paragraph, found
        else:
            yield from self._said(paragraph, found)

    def _closed(self) -> Iterator[Block | Table]:
        """The paragraph that would go on where nothing follows; one without a word is gone altogether."""
        if self._open is not None:
            (paragraph, found), self._open = self._open, None
            if found.runs or found.boxes:
                yield from self._said(paragraph, found)

    def _said(self, paragraph: "_Element", found: Inline) -> Iterator[Block | Table]:
        mark = self._lists.numbering.mark(paragraph)
        style, heading = self._lists.styles.of(paragraph)
        for place, (runs, is_bullet) in enumerate(split_at_bullets(found.runs)):
            kind: Kind = "paragraph"
            if is_bullet or (mark and mark.is_bullet and place == 0):
                kind = "bullet"
            elif mark and place == 0:
                kind = "number"
            level = mark.level if mark and kind != "paragraph" else 0
            label = mark.text if mark and kind == "number" else ""
            yield Block(Paragraph(runs, kind, level), label, heading, style)
        for box in found.boxes:
            yield from self._box(box)

    def _box(self, box: "_Element") -> Iterator[Block | Table]:
        """A box is a story of its own: a field or a paragraph that is open round it goes on behind it."""
        if local(box) == "textpath":  # letters drawn as a picture
            yield Block(Paragraph.of(clean_text(box.get("string", ""))))
            return
        fields, self._fields = self._fields, FieldState(are_paired(box), self._codes)
        yield from self.story(box)
        self._fields = fields

    def _chunk(self, chunk: "_Element") -> Iterator[Block | Table]:
        """A whole file that Word shows in this place, as other programs put it in; each is read once."""
        from pesnet_desktop.documents.read.embedded import text_of_chunk  # which reads by this module

        relation = self._relations.get(chunk.get(f"{{{R}}}id", ""))
        content = self._chunks.pop(relation.part, b"") if relation is not None else b""
        text = text_of_chunk(content, self._file.path)
        if text is not None:
            yield from text.body
            self.apart.unread.extend((*(Unread(_BESIDE_CHUNK, words) for words in text.margins), *text.unread))
        else:
            self.apart.objects.append(chunk)

    def _table(self, table: "_Element") -> Iterator[Block | Table]:
        elements = [row for row in rows_of(table) if not self._is_hidden(row)]
        rows = [self._row(row) for row in elements]
        inner = [part for row in rows for _place, parts in row for part in parts]
        if len(rows) == 1 and len(rows[0]) == 1 and any(isinstance(part, Table) for part in inner):
            yield from inner  # a table that only frames another one
            return
        yield Table(
            tuple(
                Row(
                    tuple(
                        Cell(tuple(_flat(parts)), place.column, place.span, place.is_merged_down, place.shade)
                        for place, parts in row
                    ),
                    self._pages.of(element),
                    is_head(element),
                )
                for element, row in zip(elements, rows, strict=True)
            ),
            is_right_to_left(table),
        )

    def _is_hidden(self, row: "_Element") -> bool:
        """Whether Word hides a row; its words are kept with what else is hidden."""
        if not is_on(row.find(f"{w('trPr')}/{w('hidden')}")):
            return False
        words = [block.text for _place, parts in self._row(row) for block in _flat(parts) if block.text.strip()]
        self.apart.hidden.extend([" ".join(words)] if words else [])
        return True

    def _row(self, row: "_Element") -> list[tuple[Place, tuple[Block | Table, ...]]]:
        cells = [
            (place, tuple(part for cell in place.elements for part in self.story(cell))) for place in places_of(row)
        ]
        self._count()
        return cells
