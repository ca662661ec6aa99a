"""Puts a cell that was broken over a page together again: no character lost, paragraphs and lists made whole."""

import re
from collections.abc import Sequence

from pesnet_desktop.documents.read.joints import is_tight, joint
from pesnet_desktop.documents.read.text import Block
from pesnet_desktop.documents.read.vocabulary import Vocabulary, is_sentence_end
from pesnet_desktop.model.light_dataclasses import replace
from pesnet_desktop.model.rich_text import Paragraph, Run

_ENDED = re.compile(r"[.;:!?]\W*$")
_LIST_LINE_ENDED = re.compile(r"(?:[.,;:!?،؛]\W*|\b(?:and|or|et|ou|ve|veya))\s*$", re.IGNORECASE)
_JOINER = re.compile(r"\s*\b(?:and|or|et|ou|ve|veya)\s*$", re.IGNORECASE)


def join_blocks(first: tuple[Block, ...], rest: tuple[Block, ...], vocabulary: Vocabulary) -> tuple[Block, ...]:
    """The two halves of a cell. The paragraph that the page cut in two becomes one again."""
    while first and not first[-1].text.strip():
        first = first[:-1]
    while rest and not rest[0].text.strip():
        rest = rest[1:]
    if not first or not rest:
        return first or rest
    if not _is_cut(first, rest, vocabulary):
        return first + rest
    return (*first[:-1], _joined(first[-1], rest[0], vocabulary), *rest[1:])


def _is_cut(above: Sequence[Block], below: Sequence[Block], vocabulary: Vocabulary) -> bool:
    """Whether the page cut one paragraph in two, rather than fell between two."""
    last, first = above[-1], below[0]
    before, after = last.paragraph.text, first.paragraph.text
    if before[-1:].isspace() or after[:1].isspace():
        return last.is_listed or not first.is_listed
    if first.is_listed:
        return last.is_listed and _is_cut_line(above, below, vocabulary)
    goes_on = after[:1].islower() or is_tight(before, after)
    if last.is_listed:
        return goes_on or not _ENDED.search(before)
    announces = after.rstrip().endswith(":") and _ENDED.search(before)  # a line before a list is its own paragraph
    if announces or before.rstrip().endswith(":"):
        return False
    return goes_on or not (vocabulary.parts_sentences and is_sentence_end(before))


def _is_cut_line(above: Sequence[Block], below: Sequence[Block], vocabulary: Vocabulary) -> bool:
    """Whether a list line goes on in the next: by the words, or because it lacks the end that its sisters have."""
    before, after = above[-1].paragraph.text, below[0].paragraph.text
    if is_tight(before, after):
        return True
    sisters = [block.paragraph.text for block in (*above[:-1], *below[1:]) if block.is_listed]
    ends = {_end_of(text) for text in sisters}
    if ends and not ends & {""} and not _ENDED.search(_JOINER.sub("", before)):
        return _end_of(before) not in ends and not (_end_of(before) and after[:1].isupper())
    if _LIST_LINE_ENDED.search(before):
        return False
    return after[:1].islower() or (before[-1:].isalnum() and not joint(before, after, vocabulary))


def _end_of(line: str) -> str:
    """The sign that ends a list line, without the “and” before the last one; empty where there is none."""
    plain = _JOINER.sub("", line).rstrip()
    sign = plain[-1:]
    return "" if sign.isalnum() or sign in ")”’»\"'" else sign


def _joined(last: Block, first: Block, vocabulary: Vocabulary) -> Block:
    runs = list(last.paragraph.runs)
    between = joint(last.paragraph.text, first.paragraph.text, vocabulary)
    for run in (Run(between), *first.paragraph.runs):
        if runs and run.text and (runs[-1].marks, runs[-1].link) == (run.marks, run.link):
            runs[-1] = replace(runs[-1], text=runs[-1].text + run.text)
        elif run.text:
            runs.append(run)
    return replace(last, paragraph=Paragraph(tuple(runs), last.paragraph.kind, last.paragraph.level))
