"""Instructions that fill a place of a template: words in a line, in a paragraph or cell of their own, rich text."""

from dataclasses import dataclass

from pesnet_desktop.documents.anchors import CONTROL_CLOSING, Anchor, control_opening
from pesnet_desktop.documents.blocks import blocks_markup, blocks_of, is_plain, runs_markup, words_of
from pesnet_desktop.documents.looks import RUN_END, BlockLook, ParagraphLook
from pesnet_desktop.documents.page import Page, Program, Scope
from pesnet_desktop.model.rich_text import Paragraph

_NOTHING_TYPED = "<w:r><w:t></w:t></w:r>"


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

    def value(self, scope: Scope) -> object:
        found: object = getattr(scope[self.noun], self.attribute)
        return found

    def anchor(self, page: Page, scope: Scope, value: object) -> Anchor | None:
        if page.anchors is None or not self.is_anchored:
            return None
        return page.anchors.for_field(scope[self.noun], self.attribute, value)


@dataclass(frozen=True, slots=True)
class Words:
    """Words within a line, in a control of their own; the bookmark stands around it and outlives what is typed over."""

    place: Place
    look: ParagraphLook

    def write(self, page: Page, scope: Scope) -> None:
        place, look = self.place, self.look
        value = getattr(scope[place.noun], place.attribute)
        if value.__class__ is str and is_plain(value) and not look.is_rtl:
            runs = f"{look.plain}{value}{RUN_END}" if value else ""
        else:
            if value.__class__ is not Paragraph:
                value = words_of(value, place.house_format, page.ink.language)
            runs = runs_markup(value, look, look.is_rtl, page.ink)
        anchor = place.anchor(page, scope, value) if page.anchors is not None and place.is_anchored else None
        if anchor is None:
            page.out.append(runs)
        else:
            opening = control_opening(anchor, self.place.title, self.place.looks)
            page.out.append(f"{anchor.start}{opening}{runs or _NOTHING_TYPED}{CONTROL_CLOSING}{anchor.end}")


@dataclass(frozen=True, slots=True)
class HeldWords:
    """Words that fill a paragraph whose control is around the paragraph or its cell."""

    place: Place
    look: ParagraphLook

    def write(self, page: Page, scope: Scope) -> None:
        value = words_of(self.place.value(scope), self.place.house_format, page.ink.language)
        runs = runs_markup(value, self.look, self.look.is_rtl, page.ink)
        page.out.append(page.held.start + runs if page.held else runs)


@dataclass(frozen=True, slots=True)
class Blocks:
    """Rich text in paragraphs of its own. ``keeps_paragraph`` where a cell would be left without one."""

    place: Place
    look: BlockLook
    keeps_paragraph: bool

    def write(self, page: Page, scope: Scope) -> None:
        value = self.place.value(scope)
        blocks = blocks_of(value) or ((Paragraph(),) if self.keeps_paragraph else ())
        if not blocks:
            return
        anchor = self.place.anchor(page, scope, value)
        look = self.look.kept if page.keeps_next else self.look
        if anchor is None:
            page.out.append(blocks_markup(blocks, look, page.ink, ""))
            return
        paragraphs = blocks_markup(blocks, look, page.ink, anchor.start)
        opening = control_opening(anchor, self.place.title, "")
        page.out.append(f"{opening}{paragraphs}{anchor.end}{CONTROL_CLOSING}")


@dataclass(frozen=True, slots=True)
class HeldBlocks:
    """Rich text that fills a cell whose control is around the cell."""

    place: Place
    look: BlockLook

    def write(self, page: Page, scope: Scope) -> None:
        blocks = blocks_of(self.place.value(scope)) or (Paragraph(),)
        look = self.look.kept if page.keeps_next else self.look
        page.out.append(blocks_markup(blocks, look, page.ink, page.held.start if page.held else ""))


@dataclass(frozen=True, slots=True)
class Holder:
    """A paragraph or a cell with a field's words in it; a draft keeps the control around it.

    The bookmark ends behind the paragraph or cell: inside it, other programs would shrink it to nothing.
    """

    place: Place
    program: Program

    def write(self, page: Page, scope: Scope) -> None:
        anchor = self.place.anchor(page, scope, self.place.value(scope))
        if anchor is None:
            page.run(self.program, scope)
            return
        page.out.append(control_opening(anchor, self.place.title, self.place.looks))
        with page.holding(anchor):
            page.run(self.program, scope)
        page.out.append(f"{anchor.end}{CONTROL_CLOSING}")
