"""French papers as a French secretary types them: every text of a paper gone over once, on the paper only."""

from dataclasses import fields, is_dataclass, replace
from typing import TypeVar

from pesnet_desktop.model.papers.line import Line
from pesnet_desktop.model.rich_text import Paragraph, RichText
from pesnet_desktop.model.typography import has_ordinal, tied, typeset_paragraph, typeset_text

Record = TypeVar("Record")


def typeset(paper: Record, language: str) -> Record:
    """``paper`` with the typography of its language; other languages than French need none."""
    return paper if language != "fr" else _typeset(paper)


def _typeset(record: Record) -> Record:
    if not is_dataclass(record) or isinstance(record, type):
        return record
    changes = {field.name: _value(getattr(record, field.name), field.type == Line) for field in fields(record)}
    return replace(record, **changes)


def _value(value: object, may_have_marks: bool) -> object:
    match value:
        case str():
            text = tied(value)
            return typeset_paragraph(Paragraph.of(text)) if may_have_marks and has_ordinal(text) else text
        case Paragraph():
            return typeset_paragraph(value)
        case RichText():
            return typeset_text(value)
        case tuple():
            return tuple(_value(one, False) for one in value)
        case _:
            return _typeset(value)
