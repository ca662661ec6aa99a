"""Instructions that fill a place of a template: words in a line, in a paragraph or cell of their own, rich text."""

from dataclasses import dataclass
from operator import attrgetter

from pesnet_desktop.documents.anchors import (
    CONTROL_CLOSING,
    FIELD_LINE,
    FIELD_LINE_END,
    TAG_END,
    AnchoredField,
)
from pesnet_desktop.documents.blocks import blocks_of, is_plain, runs_markup, words_of
from pesnet_desktop.documents.looks import RUN_END, BlockLook, ParagraphLook
from pesnet_desktop.documents.page import Page, Program, Scope, Writer, writers
from pesnet_desktop.documents.prose import prose_writer
from pesnet_desktop.model.rich_text import Paragraph

_END = RUN_END.encode()
_NOTHING_TYPED = b"<w:r><w:t></w:t></w:r>"
_BOOKMARK, _BOOKMARK_NAME, _MARK_END, _BOOKMARK_END = (
    b'<w:bookmarkStart w:id="',
    b'" w:name="',
    b'"/>',
    b'<w:bookmarkEnd w:id="',
)


@dataclass(frozen=True, slots=True)
class Place:
    """Which value stands in a place, and the control that a draft keeps around it.

    ``title`` and ``looks`` are the control's, as markup; ``is_anchored`` when it can be read back.
    """

    noun: str
    attribute: str
    house_format: str
    is_anchored: bool
    title: str
    looks: str

    def anchored(self, looks: str) -> AnchoredField:
        return AnchoredField(self.attribute, self.title, looks)


@dataclass(frozen=True, slots=True)
class Words:
    """Words within a line, in a control of their own; the bookmark stands around it and outlives what is typed over."""

    place: Place
    look: ParagraphLook

    def writer(self, before: bytes) -> Writer:
        bare = self._bare_writer(before)
        return self._anchored_writer(before, bare) if self.place.is_anchored else bare

    def _bare_writer(self, before: bytes) -> Writer:
        noun, value_of, runs_of = self.place.noun, attrgetter(self.place.attribute), self._runs
        opening, is_rtl = before + self.look.plain.encode(), self.look.is_rtl

        def write(page: Page, scope: Scope) -> None:
            value = value_of(scope[noun])
            text = value if value.__class__ is str else _unmarked(value)
            if is_rtl or text is None or not is_plain(text):
                page.out += (before, runs_of(value, page)[1])
            elif text:
                page.out += (opening, text.encode(), _END)
            else:
                page.out.append(before)

        return write

    def _anchored_writer(self, before: bytes, bare: Writer) -> Writer:
        place, runs_of, is_rtl = self.place, self._runs, self.look.is_rtl
        noun, value_of, field = place.noun, attrgetter(place.attribute), place.anchored(place.looks)
        suffix, in_map, for_field = field.suffix, field.in_map, field
        start, named = before + _BOOKMARK, _MARK_END + field.title
        opening, closing = TAG_END + self.look.plain.encode(), _END + CONTROL_CLOSING + _BOOKMARK_END

        def write(page: Page, scope: Scope) -> None:
            anchors = page.anchors
            if anchors is None:
                bare(page, scope)
                return
            record = scope[noun]
            value = value_of(record)
            text = value if value.__class__ is str else _unmarked(value)
            if is_rtl or not text or not is_plain(text):
                said, runs = runs_of(value, page)
                anchor = anchors.for_field(record, for_field, said)
                page.out += (before, runs) if anchor is None else (
                    before, anchor.start, for_field.opening(anchor), runs or _NOTHING_TYPED, CONTROL_CLOSING, anchor.end
                )  # fmt: skip
                return
            words = text.encode()
            name = anchors.name_of(record, suffix)
            if not name:
                bare(page, scope)
                return
            numbers = anchors.numbers
            numbers.bookmark = last = numbers.bookmark + 1
            number = b"%d" % last
            page.out += (
                start, number, _BOOKMARK_NAME, name, named, name, opening, words, closing, number, _MARK_END
            )  # fmt: skip
            anchors.lines += (FIELD_LINE, name, anchors.row, in_map, words, FIELD_LINE_END)

        return write

    def _runs(self, value: object, page: Page) -> tuple[object, bytes]:
        """What any value says within a line, and its runs."""
        said = words_of(value, self.place.house_format, page.ink.language)
        return said, runs_markup(said, self.look, self.look.is_rtl, page.ink).encode()


def _unmarked(value: object) -> str | None:
    """The words of a line that has neither marks nor a link; None for any other value."""
    if value.__class__ is not Paragraph or not isinstance(value, Paragraph):
        return None
    if len(value.runs) != 1:
        return None if value.runs else ""
    run = value.runs[0]
    return None if run.marks or run.link else run.text


@dataclass(frozen=True, slots=True)
class HeldWords:
    """Words that fill a paragraph whose control is around the paragraph or its cell."""

    place: Place
    look: ParagraphLook

    def writer(self, before: bytes) -> Writer:
        place, look = self.place, self.look
        noun, value_of = place.noun, attrgetter(place.attribute)

        def write(page: Page, scope: Scope) -> None:
            said = words_of(value_of(scope[noun]), place.house_format, page.ink.language)
            page.out += (
                before,
                page.held.start if page.held else b"",
                runs_markup(said, look, look.is_rtl, page.ink).encode(),
            )

        return write


@dataclass(frozen=True, slots=True)
class Blocks:
    """Rich text in paragraphs of its own. ``keeps_paragraph`` where a cell would be left without one."""

    place: Place
    look: BlockLook
    keeps_paragraph: bool

    def writer(self, before: bytes) -> Writer:
        place, free, kept = self.place, prose_writer(self.look), prose_writer(self.look.kept)
        noun, value_of, is_anchored = place.noun, attrgetter(place.attribute), place.is_anchored
        field, instead = place.anchored(""), (Paragraph(),) if self.keeps_paragraph else ()

        def write(page: Page, scope: Scope) -> None:
            out, record = page.out, scope[noun]
            value = value_of(record)
            blocks = blocks_of(value) or instead
            if before:
                out.append(before)
            if not blocks:
                return
            prose = kept if page.keeps_next else free
            anchor = page.anchors.for_field(record, field, value) if is_anchored and page.anchors is not None else None
            if anchor is None:
                prose(blocks, page.ink, b"", out)
                return
            out.append(field.opening(anchor))
            prose(blocks, page.ink, anchor.start, out)
            out.append(anchor.end + CONTROL_CLOSING)

        return write


@dataclass(frozen=True, slots=True)
class HeldBlocks:
    """Rich text that fills a cell whose control is around the cell."""

    place: Place
    look: BlockLook

    def writer(self, before: bytes) -> Writer:
        free, kept = prose_writer(self.look), prose_writer(self.look.kept)
        noun, value_of = self.place.noun, attrgetter(self.place.attribute)

        def write(page: Page, scope: Scope) -> None:
            page.out.append(before)
            blocks = blocks_of(value_of(scope[noun])) or (Paragraph(),)
            start = page.held.start if page.held else b""
            (kept if page.keeps_next else free)(blocks, page.ink, start, page.out)

        return write


@dataclass(frozen=True, slots=True)
class Holder:
    """A paragraph or a cell with a field's words in it; a draft keeps the control around it.

    The bookmark ends behind the paragraph or cell: inside it, other programs would shrink it to nothing.
    """

    place: Place
    program: Program

    def writer(self, before: bytes) -> Writer:
        place, steps = self.place, writers(self.program)
        noun, value_of, field = place.noun, attrgetter(place.attribute), place.anchored(place.looks)

        def write(page: Page, scope: Scope) -> None:
            record, anchor = scope[noun], None
            if page.anchors is not None and place.is_anchored:
                anchor = page.anchors.for_field(record, field, value_of(record))
            if before:
                page.out.append(before)
            if anchor is not None:
                page.out.append(field.opening(anchor))
            page.held = anchor
            for step in steps:
                step(page, scope)
            page.held = None
            if anchor is not None:
                page.out.append(anchor.end + CONTROL_CLOSING)

        return write
