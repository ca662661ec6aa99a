"""Finds the rows that commands work on, and keeps lists in order."""

import uuid
from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute, Session

from pesnet_desktop.model.entities import Base
from pesnet_desktop.model.position import between, spread
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.text import clean_text

LABEL_LENGTH = 40


class Placed(Protocol):
    """A row of an ordered list."""

    id: str
    position: str


Row = TypeVar("Row", bound=Base)
PlacedRow = TypeVar("PlacedRow", bound=Placed)


def new_id() -> str:
    return uuid.uuid4().hex


def found(session: Session, entity: type[Row], row_id: str) -> Row:
    """The row with this id; a Problem when it was removed meanwhile."""
    row = session.get(entity, row_id)
    if row is None:
        raise Problem("record-gone")
    return row


def found_if(session: Session, entity: type[Row], row_id: str) -> str | None:
    """The id of a row that is there; nothing for no id: what named it names nothing from now on."""
    if row_id:
        found(session, entity, row_id)
    return row_id or None


def one_line(text: str) -> str:
    """``text`` as a title is kept: clean, without line ends."""
    return " ".join(clean_text(text).split("\n")).strip()


def required(text: str) -> str:
    """A title that must say something."""
    line = one_line(text)
    if not line:
        raise Problem("words-missing")
    return line


def worded(text: str, language: str) -> str:
    """A title in one of its languages; only the English one must say something."""
    return required(text) if language == "en" else one_line(text)


def short(text: str) -> str:
    """``text`` as the name of a step shows it: where it is long, its first whole words, an opened quotation closed."""
    if len(text) <= LABEL_LENGTH:
        return text
    head = text[:LABEL_LENGTH]
    words = head.rsplit(" ", 1)[0] if " " in head else head[:-1]
    kept = words.rstrip(" ,;:–-/(“«")
    return f"{kept}…”" if kept.count("“") > kept.count("”") else f"{kept}…"


def typed(line: str) -> str:
    """What was typed into a field, as the name of a step shows it; an emptied field is a dash."""
    return short(line) or "–"


def siblings(session: Session, owner: InstrumentedAttribute[str], owner_id: str) -> list[Placed]:
    """The rows of a list in order: by position, then id."""
    entity = owner.class_
    rows: Sequence[Placed] = session.scalars(
        select(entity).where(owner == owner_id).order_by(entity.position, entity.id)
    ).all()
    return list(rows)


def put_last(rows: Sequence[Placed]) -> str:
    """A position after all ``rows``."""
    return between(rows[-1].position or None, None) if rows else between(None, None)


def put_after(rows: Sequence[Placed], moving: Placed, after_id: str | None) -> None:
    """Moves a row behind ``after_id`` (None: to the front); neighbours without room between them are keyed anew."""
    others = [row for row in rows if row.id != moving.id]
    place = 0 if after_id is None else _index(others, after_id) + 1
    before = others[place - 1].position if place else None
    after = others[place].position if place < len(others) else None
    try:
        moving.position = between(before, after)
    except ValueError:
        ordered = [*others[:place], moving, *others[place:]]
        for row, key in zip(ordered, spread(len(ordered)), strict=True):
            row.position = key


def reuse(
    rows: Sequence[PlacedRow], wanted: Sequence[str], key: Callable[[PlacedRow], str]
) -> tuple[list[PlacedRow | None], list[PlacedRow]]:
    """For each wanted key the first row that has it and is not taken yet, and the rows that nobody wanted."""
    left = list(rows)
    taken: list[PlacedRow | None] = []
    for one in wanted:
        match = next((row for row in left if key(row) == one), None)
        if match is not None:
            left.remove(match)
        taken.append(match)
    return taken, left


def _index(rows: Sequence[Placed], row_id: str) -> int:
    for place, row in enumerate(rows):
        if row.id == row_id:
            return place
    raise Problem("record-gone")
