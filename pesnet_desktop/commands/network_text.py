"""What an officer does with the standing texts of the network: aims, legal basis, objectives, what reports end with."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from pesnet_desktop.commands.names import aside, named
from pesnet_desktop.commands.rows import Placed, found, new_id, put_after, put_last, required, short
from pesnet_desktop.commands.typed_fields import one_of
from pesnet_desktop.model.entities import NetworkText
from pesnet_desktop.model.guests import NETWORK_TEXTS
from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.model.wording import Language, Wording
from pesnet_desktop.store import Store


def add_network_text(store: Store, kind: str, heading: str) -> str:
    """One more text at the end; ``kind`` is one of NETWORK_TEXTS."""
    known, line = one_of(NETWORK_TEXTS)(kind), required(heading)
    with store.edit("Add a text about the network: {heading}", heading=short(line)) as session:
        text = NetworkText(id=new_id(), position=put_last(_texts(session)), kind=known, heading=Wording.english(line))
        session.add(text)
        return text.id


def rename_network_text(store: Store, network_text_id: str, heading: str, language: Language = "en") -> None:
    line = required(heading)
    with store.edit(
        "Rename {text} of the network{language}: {heading}",
        heading=short(line),
        language=aside(language),
        **named(store, "network_text", network_text_id),
    ) as session:
        text = found(session, NetworkText, network_text_id)
        text.heading = text.heading.with_text(language, line)


def set_network_text_body(store: Store, network_text_id: str, body: RichText, language: Language = "en") -> None:
    with store.edit(
        "Edit {text} of the network{language}",
        language=aside(language),
        **named(store, "network_text", network_text_id),
    ) as session:
        text = found(session, NetworkText, network_text_id)
        text.body = text.body.with_text(language, body)


def move_network_text(store: Store, network_text_id: str, after_id: str | None) -> None:
    with store.edit("Move {text} of the network", **named(store, "network_text", network_text_id)) as session:
        put_after(_texts(session), found(session, NetworkText, network_text_id), after_id)


def remove_network_text(store: Store, network_text_id: str) -> None:
    with store.edit("Remove {text} of the network", **named(store, "network_text", network_text_id)) as session:
        session.delete(found(session, NetworkText, network_text_id))


def _texts(session: Session) -> list[Placed]:
    return list(session.scalars(select(NetworkText).order_by(NetworkText.position, NetworkText.id)))
