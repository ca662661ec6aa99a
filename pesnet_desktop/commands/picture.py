"""What an officer does with the photos of an event's report; the caption is also read aloud in their place."""

from pesnet_desktop.commands.names import aside, named
from pesnet_desktop.commands.rows import found, new_id, one_line, put_after, put_last, siblings, typed
from pesnet_desktop.model.entities import Attachment, Event, Picture
from pesnet_desktop.model.media import is_picture
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.wording import Language, Wording
from pesnet_desktop.store import Store


def add_picture(store: Store, event_id: str, attachment_id: str, caption: str = "") -> str:
    """One more photo at the end, from an attached PNG or JPEG file."""
    line = one_line(caption)
    with store.edit("Add a photo to the report of {event}", **named(store, "event", event_id)) as session:
        found(session, Event, event_id)
        attachment = found(session, Attachment, attachment_id)
        if not is_picture(attachment.media_type):
            raise Problem("not-a-picture", path=attachment.name)
        rows = siblings(session, Picture.event_id, event_id)
        picture = Picture(id=new_id(), event_id=event_id, position=put_last(rows), caption=Wording.english(line))
        picture.attachment_id = attachment.id
        session.add(picture)
        return picture.id


def set_picture_caption(store: Store, picture_id: str, caption: str, language: Language = "en") -> None:
    line = one_line(caption)
    with store.edit(
        "Change the caption of a photo of {event}{language}: {words}",
        words=typed(line),
        language=aside(language),
        **named(store, "picture", picture_id),
    ) as session:
        picture = found(session, Picture, picture_id)
        picture.caption = picture.caption.with_text(language, line)


def move_picture(store: Store, picture_id: str, after_id: str | None) -> None:
    with store.edit("Move a photo in the report of {event}", **named(store, "picture", picture_id)) as session:
        picture = found(session, Picture, picture_id)
        put_after(siblings(session, Picture.event_id, picture.event_id), picture, after_id)


def remove_picture(store: Store, picture_id: str) -> None:
    with store.edit("Remove a photo from the report of {event}", **named(store, "picture", picture_id)) as session:
        session.delete(found(session, Picture, picture_id))
