"""Whatever stands in a file, every word of it is in the note or the programme that is read, or among what is unread."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from pesnet_desktop.documents.read.concept_note import read_concept_note
from pesnet_desktop.documents.read.programme import read_programme
from pesnet_desktop.documents.read.text import Block, Cell, Row, Table, WordText
from pesnet_desktop.model.papers.reads import LIKELY, reads
from pesnet_desktop.model.rich_text import Paragraph
from tests.documents.read.whole_words import words_of

SAID = (
    "{n}", "09:00 – 10:00", "09:00 – 10:00 {n}", "10:30 {n}", "2:00 – 3:00 PM", "(30 min)", "until 18:00", "17:00 –",
    "Day 1: 8 July 2025", "Day 2", "Wednesday", "8 July 2025", "Time", "Session", "Speaker", "Room", "{n} {n}a: {n}b",
    "{n}\n{n}a", "{n}\n• {n}a\n• {n}b", "Note: {n}", "Background", "Background: {n}", "Date and Venue", "Language",
    "Venue: {n}", "Date: 8–9 July 2025", "Organised by: {n}; {n}a", "English only {n}", "Programme", "DRAFT AGENDA",
    "Workshop on “{n}”", "Ankara, Türkiye", "Topic: {n}", "Topic One:", "held on 8 July 2025 at {n} in Ankara.",
    "A will host {n} with B", "Subtopics: {n}", "- {n}", "Participants", "م", "الوقت", "الجلسة {n}", "1. {n}", "",
    "Partners",
)  # fmt: skip
TEXTS = st.builds(lambda said, n: said.format(n=f"w{n}"), st.sampled_from(SAID), st.integers(0, 10**9))
BLOCKS = st.builds(
    lambda text, kind, heading: Block(Paragraph.of(text, kind=kind), heading=heading),
    TEXTS, st.sampled_from(["paragraph", "paragraph", "bullet"]), st.sampled_from([0, 0, 0, 1]),
)  # fmt: skip
CELLS = st.tuples(st.lists(BLOCKS, max_size=2).map(tuple), st.integers(1, 2), st.booleans())


def _row(cells: list[tuple[tuple[Block, ...], int, bool]]) -> Row:
    made, column = [], 0
    for blocks, span, is_down in cells:
        made.append(Cell(() if is_down and len(blocks) < 2 else blocks, column, span, is_down and len(blocks) < 2))
        column += span
    return Row(tuple(made))


ROWS = st.lists(CELLS, min_size=1, max_size=4).map(_row)
TABLES = st.lists(ROWS, min_size=1, max_size=5).map(lambda rows: Table(tuple(rows)))
PAPERS = st.lists(BLOCKS | TABLES, max_size=8).map(lambda parts: WordText(tuple(parts), ("DRAFT PROGRAMME", "w0 x")))


def _lost(text: WordText, draft: object) -> set[str]:
    """Words that were lost; hours that a proposal stands for are in the source, and small words part lists."""
    kept = {*words_of(draft), "and"}
    for _path, one in reads(draft):
        kept |= {*re.findall(r"\w+", one.source.words)} if one.doubts or one.confidence <= LIKELY else set()
    return {*words_of(text)} - kept


@settings(max_examples=50)
@given(PAPERS)
def test_no_word_is_lost_and_nothing_is_guessed_without_a_question(text: WordText) -> None:
    drafts = (read_programme(text, "paper.docx"), read_concept_note(text, "paper.docx"))

    assert [_lost(text, draft) for draft in drafts] == [set(), set()]
    unsure = [one for draft in drafts for _path, one in reads(draft) if one.confidence < LIKELY and not one.doubts]
    assert unsure == []
