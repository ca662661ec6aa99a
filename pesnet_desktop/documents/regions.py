"""Instructions around a part of a template: repeats, conditions, tables that may go, rows that stay together."""

from collections.abc import Callable
from operator import attrgetter

from pesnet_desktop.documents.anchors import CONTROL_CLOSING
from pesnet_desktop.documents.copies import RecordEnd, RecordStart
from pesnet_desktop.documents.keeping import Keep
from pesnet_desktop.documents.looks import ParagraphLook, paragraph_markup
from pesnet_desktop.documents.page import Instruction, Page, Program, Scope, Writer, constant, writers
from pesnet_desktop.documents.places import Blocks, Holder, Words
from pesnet_desktop.model.light_dataclasses import dataclass, replace

Maker = Callable[[Program], Instruction]


@dataclass(frozen=True)
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

    def writer(self, before: bytes) -> Writer:
        if self.keep is not None:
            return self._rows_writer(before, self.keep)
        if any(isinstance(step, Between) for step in self.program):
            return self._pages_writer(before)
        noun, item, records_of, steps = self.noun, self.item, attrgetter(self.attribute), writers(self.program)

        def write(page: Page, scope: Scope) -> None:
            if before:
                page.out.append(before)
            inner = dict(scope)
            for record in records_of(scope[noun]):
                inner[item] = record
                for step in steps:
                    step(page, inner)

        return write

    def _pages_writer(self, before: bytes) -> Writer:
        noun, item, records_of, steps = self.noun, self.item, attrgetter(self.attribute), writers(self.program)

        def write(page: Page, scope: Scope) -> None:
            page.out.append(before)
            inner = dict(scope)
            records = records_of(scope[noun])
            for place, record in enumerate(records, start=1):
                inner[item], page.is_last = record, place == len(records)
                for step in steps:
                    step(page, inner)

        return write

    def _rows_writer(self, before: bytes, keep: Keep) -> Writer:
        noun, item, rows_behind, records_of = self.noun, self.item, self.rows_behind, attrgetter(self.attribute)
        kept, free = writers(self.kept), writers(self.program)

        def write(page: Page, scope: Scope) -> None:
            if before:
                page.out.append(before)
            inner = dict(scope)
            records = records_of(scope[noun])
            outside, rows = page.keeps_next, len(records) + rows_behind
            for place, record in enumerate(records):
                inner[item] = record
                page.keeps_next = holds = keep.holds(record, place, rows)
                for step in kept if holds else free:
                    step(page, inner)
            page.keeps_next = outside

        return write


@dataclass(frozen=True)
class Between:
    """The break at the end of a page that is repeated: it stands between the copies, and not behind the last."""

    program: Program

    def writer(self, before: bytes) -> Writer:
        steps = writers(self.program)

        def write(page: Page, scope: Scope) -> None:
            page.out.append(before)
            for step in () if page.is_last else steps:
                step(page, scope)

        return write


@dataclass(frozen=True)
class When:
    """``if:`` and ``ifnot:`` — what it holds, where there is (nothing) to say."""

    noun: str
    attribute: str
    is_wanted: bool
    holds_rows: bool
    program: Program

    def writer(self, before: bytes) -> Writer:
        noun, is_wanted = self.noun, self.is_wanted
        value_of, steps = attrgetter(self.attribute), writers(self.program)

        def write(page: Page, scope: Scope) -> None:
            if before:
                page.out.append(before)
            if bool(value_of(scope[noun])) is is_wanted:
                for step in steps:
                    step(page, scope)

        return write


@dataclass(frozen=True)
class Table:
    """A table whose rows depend on the paper: it goes as a whole when none of its controls gave a row."""

    program: Program

    def writer(self, before: bytes) -> Writer:
        steps = [(_writer(step), isinstance(step, _ROW_CONTROLS) and step.holds_rows) for step in self.program]

        def write(page: Page, scope: Scope) -> None:
            out, lines = page.out, page.anchors.lines if page.anchors else []
            if before:
                out.append(before)
            start, first_line = len(out), len(lines)
            has_rows = False
            for step, holds_rows in steps:
                length = len(out)
                step(page, scope)
                has_rows = has_rows or (holds_rows and len(out) > length)
            if not has_rows:
                del out[start:]
                del lines[first_line:]

        return write


_ROW_CONTROLS = (Each, When)


def _writer(step: str | Instruction) -> Writer:
    return constant(step.encode()) if isinstance(step, str) else step.writer(b"")


@dataclass(frozen=True)
class LastParagraph:
    """Stands before the end of a cell or header: gives it the paragraph it must end in, where what it held is gone."""

    look: ParagraphLook

    def writer(self, before: bytes) -> Writer:
        look = self.look
        if before.endswith(_PARAGRAPH_ENDS):
            return constant(before)

        def write(page: Page, scope: Scope) -> None:
            if before:
                page.out.append(before)
            if not page.out[-1].endswith(_PARAGRAPH_ENDS):
                page.out.append(f"{paragraph_markup(look, look.is_rtl, page.keeps_next, 0, '')}</w:p>".encode())

        return write


_PARAGRAPH_ENDS = (b"</w:p>", CONTROL_CLOSING)


@dataclass(frozen=True)
class KeepNext:
    """Among the properties of a paragraph in a repeated row: holds it on the page of the next row where that is due."""

    def writer(self, before: bytes) -> Writer:
        def write(page: Page, scope: Scope) -> None:
            page.out.append(before + _KEEP_NEXT.encode() if page.keeps_next else before)

        return write


_KEEP_NEXT = "<w:keepNext/>"


@dataclass(frozen=True)
class Unbroken:
    """Among the properties of a repeated row: holds it on one page, unless its record may break."""

    noun: str
    keep: Keep

    def writer(self, before: bytes) -> Writer:
        noun, may_break, unbroken = self.noun, self.keep.may_break, before + b"<w:cantSplit/>"

        def write(page: Page, scope: Scope) -> None:
            page.out.append(before if may_break(scope[noun]) else unbroken)

        return write


def each_of(noun: str, attribute: str, item: str, keep: Keep | None, rows_behind: int, program: Program) -> Each:
    """A repeat. Which paragraphs of a row are held is settled here once, so that a row is written in few pieces."""
    if keep is None:
        return Each(noun, attribute, item, keep, rows_behind, program, ())
    kept, free = (_changed(program, _holding(is_held)) for is_held in (True, False))
    return Each(noun, attribute, item, keep, rows_behind, free, kept)


def without_anchors(program: Program) -> Program:
    """The program of a final paper, which marks neither records nor fields."""
    return _changed(program, _final)


def _final(step: Instruction) -> str | Instruction:
    match step:
        case RecordStart() | RecordEnd():
            return ""
        case Words() | Blocks() | Holder():
            return replace(step, place=replace(step.place, is_anchored=False))
        case _:
            return step


Change = Callable[[Instruction], str | Instruction]


def _holding(is_held: bool) -> Change:
    return lambda step: (_KEEP_NEXT if is_held else "") if isinstance(step, KeepNext) else step


def _changed(program: Program, change: Change) -> Program:
    """The program with each instruction changed, inside regions too, and with texts that now meet joined."""
    steps: list[str | Instruction] = []
    for step in program:
        new = step if isinstance(step, str) else _changed_within(change(step), change)
        if isinstance(new, str) and steps and isinstance(steps[-1], str):
            steps[-1] += new
        elif new != "":
            steps.append(new)
    return tuple(steps)


def _changed_within(step: str | Instruction, change: Change) -> str | Instruction:
    return step if isinstance(step, str) else with_programs(step, lambda program: _changed(program, change))


def with_programs(step: Instruction, remade: Callable[[Program], Program]) -> Instruction:
    """A region with what it holds made anew; any other instruction as it is."""
    match step:
        case Each():
            return replace(step, program=remade(step.program), kept=remade(step.kept))
        case When() | Table() | Holder() | Between():
            return replace(step, program=remade(step.program))
        case _:
            return step
