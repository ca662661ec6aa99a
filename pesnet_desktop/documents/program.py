"""What a compiled template is: constant markup with instructions between, run over a paper from top to bottom."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Protocol

from pesnet_desktop.documents.anchors import CONTROL_CLOSING, Anchor, Anchors, control_opening
from pesnet_desktop.documents.blocks import Ink, blocks_markup, blocks_of, is_plain, runs_markup, words_of
from pesnet_desktop.documents.catalogue import Keep
from pesnet_desktop.documents.looks import RUN_END, BlockLook, ParagraphLook, paragraph_markup
from pesnet_desktop.model.rich_text import Paragraph

Scope = dict[str, object]
"""The record that each noun names here."""

_NOTHING_TYPED = "<w:r><w:t></w:t></w:r>"


class Instruction(Protocol):
    def write(self, page: "Page", scope: Scope) -> None: ...


Program = tuple[str | Instruction, ...]


@dataclass
class Numbers:
    """The next free numbers in a file: of bookmarks and of drawings; names of bookmarks are used once."""

    bookmark: int
    drawing: int
    names: dict[str, int] = field(default_factory=dict)

    def new_bookmark(self) -> int:
        self.bookmark += 1
        return self.bookmark

    def new_drawing(self) -> int:
        self.drawing += 1
        return self.drawing

    def free_name(self, name: str) -> str:
        """``name`` the first time it is asked for, then with a number behind it."""
        times = self.names[name] = self.names.get(name, 0) + 1
        return name if times == 1 else f"{name[:35]}_{times}"


@dataclass
class Page:
    """A part of a paper while it is written. Without ``anchors`` nothing can be read back from it.

    ``keeps_next`` while a row is written that stays on the page of the next one.
    """

    ink: Ink
    numbers: Numbers
    anchors: Anchors | None = None
    out: list[str] = field(default_factory=list)
    held: Anchor | None = None
    keeps_next: bool = False
    records: list[Anchor | None] = field(default_factory=list)
    renamed: dict[str, int] = field(default_factory=dict)

    def run(self, program: Program, scope: Scope) -> None:
        out = self.out
        for step in program:
            if isinstance(step, str):
                out.append(step)
            else:
                step.write(self, scope)

    @contextmanager
    def holding(self, anchor: Anchor) -> Iterator[None]:
        """While the words of an anchored cell or paragraph are written."""
        self.held = anchor
        yield
        self.held = None


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
        if value.__class__ is str and not look.is_rtl and is_plain(value):
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


@dataclass(frozen=True, slots=True)
class Each:
    """``each:`` — what it holds, once for each record, which ``item`` names inside.

    Of rows, ``keep`` says which stay together; ``rows_behind`` is how many rows stand behind them in the table.
    """

    noun: str
    attribute: str
    item: str
    keep: Keep | None
    rows_behind: int
    program: Program
    kept: Program = ()

    def __post_init__(self) -> None:
        """Settles once which paragraphs of a row are held, so that a row is written in as few pieces as can be."""
        if self.keep is not None:
            object.__setattr__(self, "kept", _settled(self.program, keeps_next=True))
            object.__setattr__(self, "program", _settled(self.program, keeps_next=False))

    @property
    def holds_rows(self) -> bool:
        return self.keep is not None

    def write(self, page: Page, scope: Scope) -> None:
        inner = dict(scope)
        records = getattr(scope[self.noun], self.attribute)
        outside, rows = page.keeps_next, len(records) + self.rows_behind
        for place, record in enumerate(records):
            inner[self.item] = record
            if self.keep is not None:
                page.keeps_next = self.keep.holds(record, place, rows)
            page.run(self.kept if page.keeps_next and self.kept else self.program, inner)
        page.keeps_next = outside


@dataclass(frozen=True, slots=True)
class When:
    """``if:`` and ``ifnot:`` — what it holds, where there is (nothing) to say."""

    noun: str
    attribute: str
    is_wanted: bool
    holds_rows: bool
    program: Program

    def write(self, page: Page, scope: Scope) -> None:
        if bool(getattr(scope[self.noun], self.attribute)) is self.is_wanted:
            page.run(self.program, scope)


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose rows depend on the paper: it goes as a whole when none of its controls gave a row."""

    program: Program

    def write(self, page: Page, scope: Scope) -> None:
        start = len(page.out)
        lines = len(page.anchors.lines) if page.anchors else 0
        has_rows = False
        for step in self.program:
            before = len(page.out)
            page.run((step,), scope)
            if isinstance(step, _ROW_CONTROLS) and step.holds_rows:
                has_rows = has_rows or len(page.out) > before
        if not has_rows:
            del page.out[start:]
            if page.anchors:
                del page.anchors.lines[lines:]


_ROW_CONTROLS = (Each, When)


@dataclass(frozen=True, slots=True)
class LastParagraph:
    """Stands before the end of a cell or header: gives it the paragraph it must end in, where what it held is gone."""

    look: ParagraphLook

    def write(self, page: Page, scope: Scope) -> None:
        if not page.out[-1].endswith(("</w:p>", CONTROL_CLOSING)):
            page.out.append(paragraph_markup(self.look, self.look.is_rtl, page.keeps_next, 0, "") + "</w:p>")


@dataclass(frozen=True, slots=True)
class KeepNext:
    """Among the properties of a paragraph in a repeated row: holds it on the page of the next row where that is due."""

    def write(self, page: Page, scope: Scope) -> None:
        if page.keeps_next:
            page.out.append("<w:keepNext/>")


@dataclass(frozen=True, slots=True)
class Unbroken:
    """Among the properties of a repeated row: holds it on one page, unless its record may break."""

    noun: str
    keep: Keep

    def write(self, page: Page, scope: Scope) -> None:
        if not self.keep.may_break(scope[self.noun]):
            page.out.append("<w:cantSplit/>")


@dataclass(frozen=True, slots=True)
class RecordStart:
    """The beginning of a repeated record's first paragraph."""

    noun: str

    def write(self, page: Page, scope: Scope) -> None:
        if page.anchors is None:
            return
        anchor = page.anchors.for_record(scope[self.noun])
        page.records.append(anchor)
        if anchor is not None:
            page.out.append(anchor.start)


@dataclass(frozen=True, slots=True)
class RecordEnd:
    """The end of that paragraph."""

    def write(self, page: Page, scope: Scope) -> None:
        if page.anchors is None:
            return
        anchor = page.records.pop()
        if anchor is not None:
            page.out.append(anchor.end)


@dataclass(frozen=True, slots=True)
class Bookmark:
    """The start or the end of the template's own bookmark inside a repeat: numbered and named anew for each copy."""

    number: str
    name: str

    def write(self, page: Page, scope: Scope) -> None:
        if self.name:
            page.renamed[self.number] = page.numbers.new_bookmark()
            name = page.numbers.free_name(self.name)
            page.out.append(f'<w:bookmarkStart w:id="{page.renamed[self.number]}" w:name="{name}"/>')
        else:
            page.out.append(f'<w:bookmarkEnd w:id="{page.renamed[self.number]}"/>')


@dataclass(frozen=True, slots=True)
class Drawing:
    """The number of a drawing inside a repeat (the attribute of ``wp:docPr``): each copy has its own."""

    def write(self, page: Page, scope: Scope) -> None:
        page.out.append(f' id="{page.numbers.new_drawing()}"')


def _settled(program: Program, *, keeps_next: bool) -> Program:
    """The program of a row that stays with the next one or not, without :class:`KeepNext` and with its texts joined."""
    steps: list[str | Instruction] = []
    for step in program:
        if isinstance(step, KeepNext):
            step = "<w:keepNext/>" if keeps_next else ""
        elif isinstance(step, Holder | When | Table) or (isinstance(step, Each) and step.keep is None):
            step = replace(step, program=_settled(step.program, keeps_next=keeps_next))
        if isinstance(step, str) and steps and isinstance(steps[-1], str):
            steps[-1] += step
        else:
            steps.append(step)
    return tuple(steps)


Maker = Callable[[Program], Instruction]
