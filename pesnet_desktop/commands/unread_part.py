"""What an officer does with the parts of a read file that found no place; no name of a step says their words."""

from sqlalchemy import select

from pesnet_desktop.commands.names import named
from pesnet_desktop.commands.rows import found, new_id, one_line, put_last, required, short
from pesnet_desktop.commands.typed_fields import as_lines
from pesnet_desktop.model.entities import Attachment, UnreadPart
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.store import Store

DISMISSED = "yes"


def add_unread_part(store: Store, source: str, place: str, text: str, attachment_id: str = "") -> str:
    """One more at the end: the file's name, where in it the words stand, and the words."""
    file, words = required(source), as_lines(text)
    if not words:
        raise Problem("words-missing")
    with store.edit("Note a part of {file} that was not understood", file=short(file)) as session:
        rows = session.scalars(select(UnreadPart).order_by(UnreadPart.position, UnreadPart.id)).all()
        part = UnreadPart(
            id=new_id(),
            position=put_last(rows),
            attachment_id=found(session, Attachment, attachment_id).id if attachment_id else None,
            source=file,
            place=one_line(place),
            words=words,
        )
        session.add(part)
        return part.id


def dismiss_unread_part(store: Store, unread_part_id: str) -> None:
    """It is dealt with, and listed no more."""
    with store.edit(
        "Dismiss a part of {file} that was not understood", **named(store, "unread_part", unread_part_id)
    ) as session:
        found(session, UnreadPart, unread_part_id).dismissed = DISMISSED


def restore_unread_part(store: Store, unread_part_id: str) -> None:
    """It is listed again."""
    with store.edit(
        "List a part of {file} again that was not understood", **named(store, "unread_part", unread_part_id)
    ) as session:
        found(session, UnreadPart, unread_part_id).dismissed = ""


def remove_unread_part(store: Store, unread_part_id: str) -> None:
    with store.edit(
        "Remove a part of {file} that was not understood", **named(store, "unread_part", unread_part_id)
    ) as session:
        session.delete(found(session, UnreadPart, unread_part_id))
