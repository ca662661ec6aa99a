"""Rich text on the screen: turns the papers' blocks into a Qt document and back, losing nothing on the way."""

from collections.abc import Iterator

from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextList,
    QTextListFormat,
)

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.rich_text import Kind, Mark, Paragraph, RichText, Run

TO_CONFIRM = QTextFormat.Property.UserProperty.value + 1
SOFT_RETURN = "\u2028"
_STYLES = {"bullet": QTextListFormat.Style.ListDisc, "number": QTextListFormat.Style.ListDecimal}
_KINDS: dict[QTextListFormat.Style, Kind] = {
    QTextListFormat.Style.ListDisc: "bullet",
    QTextListFormat.Style.ListDecimal: "number",
}


@dataclass(frozen=True)
class Prose:
    """How prose looks: colours of links and of what is to be confirmed; line height and space below in pixels."""

    link: QColor
    to_confirm: QColor
    line_height: float = 24
    space_after: float = 8


def normal_form(text: RichText) -> RichText:
    """The same text with runs of equal marks joined, without empty runs and without empty blocks at the end."""
    blocks = [Paragraph(_joined(block.runs), block.kind, block.level) for block in text.blocks]
    while blocks and not blocks[-1].runs:
        blocks.pop()
    return RichText(tuple(blocks))


def _joined(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    joined: list[Run] = []
    for run in runs:
        if not run.text:
            continue
        if joined and (joined[-1].marks, joined[-1].link) == (run.marks, run.link):
            run = Run(joined.pop().text + run.text, run.marks, run.link)
        joined.append(run)
    return tuple(joined)


def write_document(document: QTextDocument, text: RichText, look: Prose) -> None:
    """Fills ``document`` with ``text``; what stood there goes, and so does the document's own memory of undo."""
    document.clear()
    document.setUndoRedoEnabled(False)
    cursor = QTextCursor(document)
    cursor.setBlockFormat(block_format(look))
    insert_blocks(cursor, text, look)
    document.setUndoRedoEnabled(True)


def insert_blocks(cursor: QTextCursor, text: RichText, look: Prose) -> None:
    """Inserts ``text`` at the cursor; its first block continues an unempty line, as pasting does."""
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    lists: dict[int, QTextList] = {}
    for number, block in enumerate(text.blocks):
        if number:
            cursor.insertBlock(block_format(look), QTextCharFormat())
        if number or not cursor.block().text():
            _shape_block(cursor, block, lists, look)
        for run in block.runs:
            cursor.insertText(run.text.replace("\n", SOFT_RETURN), char_format(run, look))
    cursor.endEditBlock()


def block_format(look: Prose, indent: int = 0) -> QTextBlockFormat:
    shape = QTextBlockFormat()
    shape.setLineHeight(look.line_height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    shape.setBottomMargin(look.space_after)
    shape.setIndent(indent)
    return shape


def _shape_block(cursor: QTextCursor, block: Paragraph, lists: dict[int, QTextList], look: Prose) -> None:
    """Makes the cursor's block what ``block`` is; ``lists`` holds the running list of each level."""
    standing = list_at(cursor)
    if standing is not None:
        standing.remove(cursor.block())
    for level in [
        level for level in lists if level > block.level or (block.kind == "paragraph" and level == block.level)
    ]:
        del lists[level]
    cursor.setBlockFormat(block_format(look, block.level if block.kind == "paragraph" else 0))
    if block.kind == "paragraph":
        return
    running = lists.get(block.level)
    if running is not None and kind_of(running) == block.kind:
        running.add(cursor.block())
        return
    lists[block.level] = cursor.createList(list_format(block.kind, block.level))


def list_of(block: QTextBlock) -> QTextList | None:
    """The list that a block is a line of; Qt's own annotation forgets that there may be none."""
    return block.textList()


def list_at(cursor: QTextCursor) -> QTextList | None:
    return list_of(cursor.block())


def kind_of(standing: QTextList) -> Kind:
    return _KINDS.get(standing.format().style(), "bullet")


def list_format(kind: Kind, level: int) -> QTextListFormat:
    shape = QTextListFormat()
    shape.setStyle(_STYLES[kind])
    shape.setIndent(level + 1)
    return shape


def char_format(run: Run, look: Prose) -> QTextCharFormat:
    shape = QTextCharFormat()
    if "bold" in run.marks:
        shape.setFontWeight(QFont.Weight.DemiBold)
    if "italic" in run.marks:
        shape.setFontItalic(True)
    if "superscript" in run.marks:
        shape.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    if run.link:
        shape.setAnchor(True)
        shape.setAnchorHref(run.link)
        shape.setForeground(QBrush(look.link))
        shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    if "underline" in run.marks:
        shape.setFontUnderline(True)
    if "to_confirm" in run.marks:
        shape.setProperty(TO_CONFIRM, True)
        shape.setForeground(QBrush(look.to_confirm))
    return shape


def read_document(document: QTextDocument) -> RichText:
    """The blocks of a document in normal form."""
    return _read_between(document, 0, document.characterCount())


def read_selection(cursor: QTextCursor) -> RichText:
    """The selected blocks in normal form, the first and the last as far as they are selected."""
    return _read_between(cursor.document(), cursor.selectionStart(), cursor.selectionEnd())


def _read_between(document: QTextDocument, start: int, end: int) -> RichText:
    within = (
        block for block in _blocks(document) if block.position() < end and block.position() + block.length() > start
    )
    return normal_form(RichText(tuple(_read_block(block, start, end) for block in within)))


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _read_block(block: QTextBlock, start: int, end: int) -> Paragraph:
    standing = list_of(block)
    runs = tuple(_read_runs(block, start, end))
    if standing is None:
        return Paragraph(runs, "paragraph", max(block.blockFormat().indent(), 0))
    return Paragraph(runs, kind_of(standing), max(standing.format().indent() - 1, 0))


def _read_runs(block: QTextBlock, start: int, end: int) -> Iterator[Run]:
    walk = block.begin()
    while not walk.atEnd():
        fragment = walk.fragment()
        shape = fragment.charFormat()
        words = _between(fragment.text(), start - fragment.position(), end - fragment.position())
        yield Run(
            words.replace(SOFT_RETURN, "\n").replace("\ufffc", ""), frozenset(marks_of(shape)), shape.anchorHref()
        )
        walk += 1


def _between(words: str, start: int, end: int) -> str:
    """A stretch of words; Qt counts in UTF-16 units, in which some letters take two."""
    units = words.encode("utf-16-le", "surrogatepass")
    return units[max(start, 0) * 2 : max(end, 0) * 2].decode("utf-16-le", "ignore")


def marks_of(shape: QTextCharFormat) -> Iterator[Mark]:
    """The marks that a character format shows."""
    if shape.fontWeight() >= QFont.Weight.DemiBold:
        yield "bold"
    if shape.fontItalic():
        yield "italic"
    if shape.fontUnderline():
        yield "underline"
    if shape.verticalAlignment() == QTextCharFormat.VerticalAlignment.AlignSuperScript:
        yield "superscript"
    if shape.property(TO_CONFIRM):
        yield "to_confirm"
