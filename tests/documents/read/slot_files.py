"""Word files of programmes and notes in the shapes people give them, and what was read of them in a few lines."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from pesnet_desktop.documents.gate import open_foreign
from pesnet_desktop.documents.read.concept_note import read_concept_note
from pesnet_desktop.documents.read.programme import read_programme
from pesnet_desktop.documents.read.text import WordText, read_text
from pesnet_desktop.model.papers.event_drafts import ConceptNoteDraft, DayDraft, EventFacts, ProgrammeDraft
from pesnet_desktop.model.papers.reads import NOT_READ, doubts
from tests.documents.read.whole_words import lost_words
from tests.documents.read.word_files import cell, paragraph, word_file

DOWN = "\0"
"""A cell that goes on the one above."""

Cells = Sequence[str | tuple[str, int]]
"""The texts of a row, a line a paragraph (``• `` a list line); a pair is a text and how many columns it stands over."""


def grid(*rows: Cells, is_right_to_left: bool = False) -> str:
    """A table of such rows."""
    properties = "<w:tblPr><w:bidiVisual/></w:tblPr>" if is_right_to_left else ""
    made = "".join(f"<w:tr>{''.join(map(_cell, each))}</w:tr>" for each in rows)
    return f"<w:tbl>{properties}{made}</w:tbl>"


def heading(text: str, level: int = 1) -> str:
    return f'<w:p><w:pPr><w:outlineLvl w:val="{level - 1}"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>'


def bold(text: str, rest: str = "") -> str:
    """A paragraph in bold, or one that begins in bold."""
    return (
        f"<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space='preserve'>{text}</w:t></w:r><w:r><w:t>{rest}</w:t></w:r></w:p>"
    )


def text_of(folder: Path, *body: str) -> WordText:
    made = "".join(part if part.startswith("<") else paragraph(part) for part in body)
    return read_text(open_foreign(word_file(folder, made)))


def programme_of(folder: Path, *body: str) -> ProgrammeDraft:
    """The programme read of such a file; every word of the file is in it, each as often as it stands there."""
    draft = read_programme(text_of(folder, *body), "paper.docx")
    assert lost_words(folder / "paper.docx", replace(draft, days=tuple(map(_said_once, draft.days)))) == {}
    return draft


def note_of(folder: Path, *body: str) -> ConceptNoteDraft:
    """The note read of such a file; no word is counted for the event's facts that a section has already."""
    draft = read_concept_note(text_of(folder, *body), "paper.docx")
    in_sections = {(section.body.source.table, section.body.source.rows) for section in draft.sections}
    front = {
        name: value
        for name, value in vars(draft.event).items()
        if not isinstance(value, tuple) and value and (value.source.table, value.source.rows) not in in_sections
    }
    several = (*draft.event.titles, *draft.event.organisers, *draft.event.capacities)
    once = replace(draft, event=EventFacts(**front, titles=several), days=tuple(map(_said_once, draft.days)))
    assert lost_words(folder / "paper.docx", once) == {}
    return draft


def outline(days: Sequence[DayDraft]) -> list[str]:
    """``Day 1``, and below it a line a session: ``09:00 – 09:30 | Opening | Recitation | Remarks: DG``."""
    lines = []
    for day in days:
        lines.append(day.heading.text)
        lines.extend(
            " | ".join([slot.times.text, slot.title.text, *(part.text for part in slot.parts)]) for slot in day.slots
        )
    return lines


def asked(draft: object) -> list[str]:
    """The kinds of the questions, in order."""
    return [doubt.kind for _path, doubt in doubts(draft)]


def _said_once(day: DayDraft) -> DayDraft:
    """The day with its words as the file has them: a date once, hours as typed where others were proposed."""
    slots = tuple(replace(slot, times=replace(slot.times, text=slot.times.source.words)) for slot in day.slots)
    return replace(day, date=NOT_READ, slots=slots)


def _cell(each: str | tuple[str, int]) -> str:
    text, span = (each, 1) if isinstance(each, str) else each
    if text == DOWN:
        return "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>"
    return cell(text.split("\n") if text else [], span)
