"""What an officer does with files kept within the office's file: a logo, photos, papers that were sent."""

from pesnet_desktop.commands.names import named
from pesnet_desktop.commands.rows import found, new_id, required, short
from pesnet_desktop.model.entities import Attachment
from pesnet_desktop.model.media import media_type_of
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.store import Store
from pesnet_desktop.store.attachments import keep_bytes

LIMIT = 50
"""The most that is kept of one file, in megabytes."""


def add_attachment(store: Store, name: str, attached: bytes) -> str:
    """Keeps a file under its name; what kind it is, its first bytes tell. Raises Problem for an empty or huge one."""
    line = required(name)
    if not attached:
        raise Problem("attachment-empty", path=line)
    if len(attached) > LIMIT * 1_000_000:
        raise Problem("attachment-too-big", path=line, limit=str(LIMIT))
    with store.edit("Attach the file {name}", name=short(line)) as session:
        attachment = Attachment(id=new_id(), name=line, media_type=media_type_of(attached, line), size=len(attached))
        attachment.hash = keep_bytes(session, attached)
        session.add(attachment)
        return attachment.id


def rename_attachment(store: Store, attachment_id: str, name: str) -> None:
    line = required(name)
    with store.edit(
        "Rename the attached file {file}: {name}", name=short(line), **named(store, "attachment", attachment_id)
    ) as session:
        found(session, Attachment, attachment_id).name = line


def remove_attachment(store: Store, attachment_id: str) -> None:
    """What named it names it no more; taking the step back brings all of it back."""
    with store.edit("Remove the attached file {file}", **named(store, "attachment", attachment_id)) as session:
        session.delete(found(session, Attachment, attachment_id))
