"""Writes words as Word keeps them: runs with their marks, paragraphs, real lists, links and turns of direction."""

import re
from collections.abc import Callable
from datetime import date

from pesnet_desktop.documents.direction import has_rtl, is_rtl_text, stretches
from pesnet_desktop.documents.formats import formatted
from pesnet_desktop.documents.looks import (
    RUN_END,
    TEXT,
    TEXT_END,
    BlockLook,
    ListStyle,
    ParagraphLook,
    paragraph_markup,
    run_opening,
)
from pesnet_desktop.model.dates import DateRange
from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.model.papers.picture import PaperPicture
from pesnet_desktop.model.rich_text import Mark, Paragraph, RichText, Run
from pesnet_desktop.model.text import clean_text

_NO_MARKS: frozenset[Mark] = frozenset()
_FROM_LEFT: frozenset[Mark] = frozenset({"in_en", "in_fr"})
_BREAK = f"{TEXT_END}<w:br/>{TEXT}"
_TAB = f"{TEXT_END}<w:tab/>{TEXT}"
is_plain = re.compile("[ !-%'-;=?-~\xa0-\u024f\u2010-\u2027\u2030-\u205e]*").fullmatch
"""Whether a text is Latin letters and signs that need neither cleaning nor escaping, as nearly all words are."""

_REACHABLE = r"(?i)(?:https?://[\w.-]*\w(?::\d+)?(?:[/?#](?:%[0-9a-f]{2}|[^\s<>%])*)?|mailto:[^\s<>%@]+@[\w.-]*\w(?:\?[^\s<>]*)?)"
"""An address that Word opens; anything else stays the words it is."""


@dataclass(frozen=True)
class Ink:
    """What the words of one part of a paper need around them.

    ``to_confirm`` and ``hyperlink`` are ids of character styles, empty for none (a final paper confirms nothing);
    ``link`` and ``picture`` give the part's relation to an address or a picture, ``new_list`` a number to a list.
    """

    language: str
    to_confirm: str
    hyperlink: str
    link: Callable[[str], str]
    new_list: Callable[[ListStyle], str]
    picture: Callable[[PaperPicture], str]


def escaped(text: str) -> str:
    """``text`` inside an element."""
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    return text.replace(">", "&gt;") if ">" in text else text


def attribute(text: str) -> str:
    """``text`` inside an attribute."""
    return escaped(text).replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;")


def words_of(value: object, house_format: str, language: str) -> Paragraph | str:
    """What a field's value says within a line. Raises TypeError for what no line can hold."""
    match value:
        case str() | Paragraph():
            return value
        case None:
            return ""
        case int() if not isinstance(value, bool):
            return str(value)
        case date() | DateRange():
            return formatted(value, house_format, language)
        case _:
            raise TypeError(f"{type(value).__name__} does not stand within a line")


def blocks_of(value: object) -> tuple[Paragraph, ...]:
    """The blocks of a field's value. Raises TypeError for what is no text."""
    match value:
        case RichText():
            return value.blocks if value.blocks and value else ()
        case Paragraph():
            return (value,) if value else ()
        case str():
            return tuple(Paragraph.of(line) for line in value.split("\n")) if value else ()
        case None:
            return ()
        case _:
            raise TypeError(f"{type(value).__name__} is no text in blocks")


def runs_markup(words: Paragraph | str, look: ParagraphLook, is_rtl: bool, ink: Ink) -> str:
    """The runs of ``words`` in a paragraph that runs from right to left or not."""
    if isinstance(words, str):
        return _stretches_markup(words, _NO_MARKS, look, "", is_rtl)
    markup = ""
    for run in words.runs:
        if run.link or is_rtl or not is_plain(run.text):
            markup += _run_markup(run, look, is_rtl, ink)
        elif run.text:
            markup += f"{_opening(run.marks, look, ink) if run.marks else look.plain}{run.text}{RUN_END}"
    return markup


def _opening(marks: frozenset[Mark], look: ParagraphLook, ink: Ink) -> str:
    return run_opening(look, marks, ink.to_confirm if "to_confirm" in marks else "", False, False)


def _run_markup(run: Run, look: ParagraphLook, is_rtl: bool, ink: Ink) -> str:
    style = ink.to_confirm if "to_confirm" in run.marks else ""
    address = clean_text(run.link).strip() if run.link else ""
    if not address or not re.fullmatch(_REACHABLE, address):
        return _stretches_markup(run.text, run.marks, look, style, is_rtl)
    inner = _stretches_markup(run.text, run.marks, look, style or ink.hyperlink, is_rtl)
    return f'<w:hyperlink r:id="{ink.link(address)}">{inner}</w:hyperlink>'


def _stretches_markup(text: str, marks: frozenset[Mark], look: ParagraphLook, style: str, is_rtl: bool) -> str:
    if is_plain(text) is None:
        text = clean_text(text)
    if not is_rtl and not has_rtl(text):
        opening = run_opening(look, marks, style, False, False) if marks or style else look.plain
        return f"{opening}{_text_markup(text)}{RUN_END}" if text else ""
    return "".join(
        f"{run_opening(look, marks, style, rtl, rtl and not is_rtl)}{_text_markup(stretch)}{RUN_END}"
        for stretch, rtl in stretches(text, is_rtl)
    )


def _text_markup(text: str) -> str:
    text = escaped(text)
    if "\n" in text or "\t" in text:
        text = text.replace("\n", _BREAK).replace("\t", _TAB)
    return text


def blocks_markup(blocks: tuple[Paragraph, ...], look: BlockLook, ink: Ink, start: str) -> str:
    """The paragraphs of ``blocks``; ``start`` (of a bookmark) stands in the first.

    A numbered list is its own list: it ends at a paragraph or a bullet that is not deeper. An indented paragraph
    belongs to the line above it, and the numbers go on behind it.
    """
    out: list[str] = []
    number = ""
    last = len(blocks) - 1
    for place, block in enumerate(blocks):
        if block.kind == "number":
            number = number or _new_list(look.number, ink)
        elif not block.level:
            number = ""
        is_lead_in = block.kind == "paragraph" and place < last and blocks[place + 1].kind != "paragraph"
        out.append(_block_markup(block, look, ink, number, is_lead_in, start if place == 0 else "") + "</w:p>")
    return "".join(out)


def _block_markup(block: Paragraph, look: BlockLook, ink: Ink, number: str, is_lead_in: bool, start: str) -> str:
    shape = look.body if block.kind == "paragraph" else look.bullet if block.kind == "bullet" else look.number
    text = block.runs[0].text if len(block.runs) == 1 else block.text
    is_rtl = _runs_rtl(block, text, shape.is_rtl)
    keep_next = is_lead_in and text.rstrip().endswith(":")
    level = block.level if block.kind != "paragraph" else 0
    opening = paragraph_markup(shape, is_rtl, keep_next, level, number if block.kind == "number" else "")
    return opening + start + runs_markup(block, shape, is_rtl, ink)


def _runs_rtl(block: Paragraph, text: str, is_rtl: bool) -> bool:
    """Which way a paragraph runs on a page that itself runs from right to left or not: as its first letter does.

    On an Arabic page a paragraph may begin with an acronym; there only words without any Arabic letter, or those of
    a text that is missing in Arabic, run the other way.
    """
    if not has_rtl(text):
        return is_rtl and is_rtl_text(text) is None
    if is_rtl and not block.runs[0].marks & _FROM_LEFT:
        return True
    return is_rtl_text(text) is True


def _new_list(look: ParagraphLook, ink: Ink) -> str:
    return ink.new_list(look.list_style) if look.list_style else ""
