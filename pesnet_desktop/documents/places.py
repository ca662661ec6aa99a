"""Instructions that fill a place of a template: words in a line, in a paragraph or cell of their own, rich text."""

from collections.abc import Callable
from operator import attrgetter

from pesnet_desktop.documents.anchors import (
    BOOKMARK,
    BOOKMARK_CLOSING,
    BOOKMARK_END,
    BOOKMARK_NAME,
    CONTROL_CLOSING,
    FIELD_LINE,
    FIELD_LINE_END,
    TAG_END,
    AnchoredField,
    words_in_map,
)
from pesnet_desktop.documents.blocks import blocks_of, runs_markup, words_of
from pesnet_desktop.documents.looks import BlockLook, ParagraphLook
from pesnet_desktop.documents.page import Page, Program, Scope, Writer, writers
from pesnet_desktop.documents.plain import PLAIN_END, PlainRuns, plain_bytes
from pesnet_desktop.documents.prose import Prose
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.rich_text import Paragraph, RichText

_NOTHING_TYPED = b"<w:r><w:t></w:t></w:r>"


@dataclass(frozen=True)
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


@dataclass(frozen=True)
class Words:
    """Words within a line, in a control of their own; the bookmark stands around it and outlives what is typed over."""

    place: Place
    look: ParagraphLook

    def writer(self, before: bytes) -> Writer:
        bare = self._bare_writer(before)
        return self._anchored_writer(before, bare) if self.place.is_anchored else bare

    def _bare_writer(self, before: bytes) -> Writer:
        noun, value_of = self.place.noun, attrgetter(self.place.attribute)
        is_ltr, runs_of, opening = self._is_ltr, self._runs_maker(), before + self.look.plain.encode()

        def write(page: Page, scope: Scope) -> None:
            value = value_of(scope[noun])
            text = value if value.__class__ is str else _unmarked(value)
            words = plain_bytes(text) if is_ltr and text else None
            if words:
                page.out += (opening, words, PLAIN_END)
            else:
                page.out += (before, *runs_of(value, page)[0])

        return write

    def _anchored_writer(self, before: bytes, bare: Writer) -> Writer:
        noun, value_of = self.place.noun, attrgetter(self.place.attribute)
        is_ltr, runs_of, opening = self._is_ltr, self._runs_maker(), TAG_END + self.look.plain.encode()
        field = self.place.anchored(self.place.looks)
        suffix, in_map, start, named = field.suffix, field.in_map, before + BOOKMARK, BOOKMARK_END + field.title
        closing, plain_closing = CONTROL_CLOSING + BOOKMARK_CLOSING, PLAIN_END + CONTROL_CLOSING + BOOKMARK_CLOSING

        def write(page: Page, scope: Scope) -> None:
            record, anchors = scope[noun], page.anchors
            name = b"" if anchors is None else anchors.name_of(record, suffix)
            if anchors is None or not name:
                bare(page, scope)
                return
            value = value_of(record)
            text = value if value.__class__ is str else _unmarked(value)
            words = plain_bytes(text) if is_ltr and text else None
            number = anchors.number()
            if words:
                page.out += (
                    start, number, BOOKMARK_NAME, name, named, name, opening, words, plain_closing, number, BOOKMARK_END
                )  # fmt: skip
            else:
                runs, said = runs_of(value, page)
                words = b"".join(runs[1::3]) if said is None else said
                page.out += (start, number, BOOKMARK_NAME, name, named, name, TAG_END)
                page.out += runs or (_NOTHING_TYPED,)
                page.out += (closing, number, BOOKMARK_END)
            anchors.lines += (FIELD_LINE, name, anchors.row, in_map, words, FIELD_LINE_END)

        return write

    @property
    def _is_ltr(self) -> bool:
        return not self.look.is_rtl

    def _runs_maker(self) -> Callable[[object, Page], tuple[list[bytes], bytes | None]]:
        """Makes the runs of what any value says within a line, and its words for the map; None: those of the runs."""
        house_format, look, plain = self.place.house_format, self.look, PlainRuns(self.look)

        def runs_of(value: object, page: Page) -> tuple[list[bytes], bytes | None]:
            if isinstance(value, Paragraph) and not look.is_rtl:
                pieces = plain.pieces(value.runs, page.ink.to_confirm)
                if pieces is not None:
                    return pieces, None
            said = words_of(value, house_format, page.ink.language)
            runs = runs_markup(said, look, look.is_rtl, page.ink)
            return ([runs.encode()] if runs else []), words_in_map(said)

        return runs_of


@dataclass(frozen=True)
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


def _unmarked(value: object) -> str | None:
    """The words of a line of one run without marks or link; None for any other value."""
    if not isinstance(value, Paragraph) or len(value.runs) != 1:
        return None
    run = value.runs[0]
    return None if run.marks or run.link else run.text


def _blocks(value: object) -> tuple[Paragraph, ...]:
    """The blocks of a value, none where they say nothing: mostly the first one's first words tell."""
    if isinstance(value, RichText) and value.blocks and value.blocks[0].runs and value.blocks[0].runs[0].text:
        return value.blocks
    return blocks_of(value)


@dataclass(frozen=True)
class Blocks:
    """Rich text in paragraphs of its own. ``keeps_paragraph`` where a cell would be left without one."""

    place: Place
    look: BlockLook
    keeps_paragraph: bool

    def writer(self, before: bytes) -> Writer:
        free, kept = Prose(self.look), Prose(self.look.kept)
        noun, value_of, is_anchored = self.place.noun, attrgetter(self.place.attribute), self.place.is_anchored
        field, instead = self.place.anchored(""), (Paragraph(),) if self.keeps_paragraph else ()

        def write(page: Page, scope: Scope) -> None:
            out, record = page.out, scope[noun]
            if before:
                out.append(before)
            value = value_of(record)
            blocks = _blocks(value) or instead
            if not blocks:
                return
            prose = kept if page.keeps_next else free
            name = page.anchors.name_of(record, field.suffix) if is_anchored and page.anchors is not None else b""
            if page.anchors is None or not name:
                out += prose.pieces(blocks, page.ink, b"")
                return
            number = page.anchors.number()
            start = b"".join((BOOKMARK, number, BOOKMARK_NAME, name, BOOKMARK_END))
            pieces = prose.plain(blocks, page.ink.to_confirm, start)
            is_plain = pieces is not None and isinstance(value, RichText) and blocks is value.blocks
            said = value.to_json().encode() if is_plain else words_in_map(value)
            out += (field.title, name, TAG_END)
            out += prose.careful(blocks, page.ink, start) if pieces is None else pieces
            out += (BOOKMARK_CLOSING, number, BOOKMARK_END + CONTROL_CLOSING)
            page.anchors.add_line(name, field, value, said)

        return write


@dataclass(frozen=True)
class HeldBlocks:
    """Rich text that fills a cell whose control is around the cell."""

    place: Place
    look: BlockLook

    def writer(self, before: bytes) -> Writer:
        free, kept = Prose(self.look), Prose(self.look.kept)
        noun, value_of = self.place.noun, attrgetter(self.place.attribute)

        def write(page: Page, scope: Scope) -> None:
            blocks = _blocks(value_of(scope[noun])) or (Paragraph(),)
            start = page.held.start if page.held else b""
            page.out += (before, *(kept if page.keeps_next else free).pieces(blocks, page.ink, start))

        return write


@dataclass(frozen=True)
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
