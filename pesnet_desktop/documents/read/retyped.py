"""Tells paragraphs that are a retyped line of the paper itself, such as a sentence of facts, from text of a section."""

from difflib import SequenceMatcher

from pesnet_desktop.documents.read.sorting_out import Sorted

_LIKE = 0.6
_MOST = 200
"""Lines that are gone: where there are more, the paper is another one."""


def part_retyped(outcome: Sorted) -> None:
    """Lists what stands in the place of a line that is gone; nobody meant it for the section above."""
    gone = outcome.missing[:_MOST]
    for place, blocks in outcome.paragraphs.items():
        retyped = [block for block in blocks if any(_is_alike(block.text.strip(), line) for line in gone)]
        outcome.unread.extend(block.text.strip() for block in retyped)
        outcome.paragraphs[place] = [block for block in blocks if block not in retyped]


def _is_alike(words: str, line: str) -> bool:
    matcher = SequenceMatcher(None, words, line, autojunk=False)
    return matcher.real_quick_ratio() >= _LIKE and matcher.quick_ratio() >= _LIKE and matcher.ratio() >= _LIKE
