"""Papers as a secretary of their language types them: every text of a paper gone over once, on the paper only."""

from collections.abc import Callable
from typing import TypeVar

from pesnet_desktop.model.digits import arabic_digits, paragraph_in_arabic_digits, text_in_arabic_digits
from pesnet_desktop.model.light_dataclasses import dataclass, is_dataclass, kinds_of, replace
from pesnet_desktop.model.papers.line import Line
from pesnet_desktop.model.rich_text import Paragraph, RichText
from pesnet_desktop.model.typography import has_ordinal, tied, typeset_paragraph, typeset_text

Record = TypeVar("Record")

_NO_WORDS = frozenset({"id", "language", "mark", "code", "media_type"})
"""Fields of a paper's records that nobody reads on the page."""
_AS_TYPED = frozenset({"reference", "website", "email"})


@dataclass(frozen=True)
class _Typography:
    """What becomes of words (that may get marks or not), of a paragraph and of rich text."""

    words: Callable[[str, bool], Line]
    paragraph: Callable[[Paragraph], Paragraph]
    text: Callable[[RichText], RichText]
    left: frozenset[str]


def typeset(paper: Record, language: str) -> Record:
    """``paper`` with the typography of its language; other languages than French need none."""
    return paper if language != "fr" else _typeset(paper, _FRENCH)


def with_arabic_digits(paper: Record) -> Record:
    """An Arabic paper with Arabic-Indic digits: the last step, when all sentences are made."""
    return _typeset(paper, _ARABIC_INDIC)


def _in_french(words: str, may_have_marks: bool) -> Line:
    text = tied(words)
    return typeset_paragraph(Paragraph.of(text)) if may_have_marks and has_ordinal(text) else text


_FRENCH = _Typography(_in_french, typeset_paragraph, typeset_text, _NO_WORDS)
_ARABIC_INDIC = _Typography(
    lambda words, _may_have_marks: arabic_digits(words),
    paragraph_in_arabic_digits,
    text_in_arabic_digits,
    _NO_WORDS | _AS_TYPED,
)


def _typeset(record: Record, typography: _Typography) -> Record:
    if not is_dataclass(record) or isinstance(record, type):
        return record
    changes = {
        name: _value(getattr(record, name), kind == Line, typography)
        for name, kind in kinds_of(record).items()
        if name not in typography.left
    }
    return replace(record, **changes)


def _value(value: object, may_have_marks: bool, typography: _Typography) -> object:
    match value:
        case str():
            return typography.words(value, may_have_marks)
        case Paragraph():
            return typography.paragraph(value)
        case RichText():
            return typography.text(value)
        case tuple():
            return tuple(_value(one, False, typography) for one in value)
        case _:
            return _typeset(value, typography)
