"""Instructions around a part of a template: repeats, conditions, tables that may go, rows that stay together."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from pesnet_desktop.documents.anchors import CONTROL_CLOSING
from pesnet_desktop.documents.catalogue import Keep
from pesnet_desktop.documents.copies import RecordEnd, RecordStart
from pesnet_desktop.documents.looks import ParagraphLook, paragraph_markup
from pesnet_desktop.documents.page import Instruction, Page, Program, Scope
from pesnet_desktop.documents.places import Holder

Maker = Callable[[Program], Instruction]


@dataclass(frozen=True, slots=True)
class Each:
    """``each:`` — what it holds, once for each record, which ``item`` names inside.

    Of rows, ``keep`` says which stay together, and ``kept`` is the program of a row that stays with the next one;
    ``rows_behind`` is how many rows stand behind them in the table.
    """

    noun: str
    attribute: str
    item: str
    keep: Keep | None
    rows_behind: int
    program: Program
    kept: Program

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


def each_of(noun: str, attribute: str, item: str, keep: Keep | None, rows_behind: int, program: Program) -> Each:
    """A repeat. Which paragraphs of a row are held is settled here once, so that a row is written in few pieces."""
    if keep is None:
        return Each(noun, attribute, item, keep, rows_behind, program, ())
    kept, free = (_changed(program, _holding(is_held)) for is_held in (True, False))
    return Each(noun, attribute, item, keep, rows_behind, free, kept)


def without_anchors(program: Program) -> Program:
    """The program of a final paper, which marks no records."""
    return _changed(program, lambda step: "" if isinstance(step, RecordStart | RecordEnd) else step)


Change = Callable[[Instruction], str | Instruction]


def _holding(is_held: bool) -> Change:
    return lambda step: ("<w:keepNext/>" if is_held else "") if isinstance(step, KeepNext) else step


def _changed(program: Program, change: Change) -> Program:
    """The program with each instruction changed, inside regions too, and with texts that now meet joined."""
    steps: list[str | Instruction] = []
    for step in program:
        new = step if isinstance(step, str) else _inside(change(step), change)
        if isinstance(new, str) and steps and isinstance(steps[-1], str):
            steps[-1] += new
        elif new != "":
            steps.append(new)
    return tuple(steps)


def _inside(step: str | Instruction, change: Change) -> str | Instruction:
    match step:
        case Each():
            return replace(step, program=_changed(step.program, change), kept=_changed(step.kept, change))
        case When() | Table() | Holder():
            return replace(step, program=_changed(step.program, change))
        case _:
            return step
