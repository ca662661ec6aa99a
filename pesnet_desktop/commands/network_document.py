"""What an officer does with the documents of the network: resolutions, work plans, where they are read."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from pesnet_desktop.commands.names import aside, named
from pesnet_desktop.commands.rows import Placed, found, new_id, one_line, put_after, put_last, required, short, typed
from pesnet_desktop.commands.typed_fields import Readers, read_field
from pesnet_desktop.model.entities import NetworkDocument
from pesnet_desktop.model.wording import Language, Wording
from pesnet_desktop.store import Store

NETWORK_DOCUMENT_FIELDS: Readers = {"kind": one_line, "adopted_on": one_line, "address": one_line}


def add_network_document(store: Store, title: str, kind: str = "", adopted: str = "", address: str = "") -> str:
    """One more document at the end; when it was adopted and where it can be read, as typed."""
    line = required(title)
    with store.edit("Add {title} to the documents of the network", title=short(line)) as session:
        position = put_last(_documents(session))
        document = NetworkDocument(id=new_id(), position=position, title=Wording.english(line), kind=one_line(kind))
        document.adopted_on, document.address = one_line(adopted), one_line(address)
        session.add(document)
        return document.id


def rename_network_document(store: Store, network_document_id: str, title: str, language: Language = "en") -> None:
    line = required(title)
    with store.edit(
        "Correct the title {document}{language}: {title}",
        title=short(line),
        language=aside(language),
        **named(store, "network_document", network_document_id),
    ) as session:
        document = found(session, NetworkDocument, network_document_id)
        document.title = document.title.with_text(language, line)


def set_network_document_field(store: Store, network_document_id: str, field: str, text: str) -> None:
    """One of NETWORK_DOCUMENT_FIELDS as typed."""
    kept = read_field(NETWORK_DOCUMENT_FIELDS, field, text)
    with store.edit(
        "Change “{field}” of {document}: {words}",
        field=(field,),
        words=typed(kept),
        **named(store, "network_document", network_document_id),
    ) as session:
        setattr(found(session, NetworkDocument, network_document_id), field, kept)


def move_network_document(store: Store, network_document_id: str, after_id: str | None) -> None:
    with store.edit(
        "Move {document} among the documents of the network", **named(store, "network_document", network_document_id)
    ) as session:
        put_after(_documents(session), found(session, NetworkDocument, network_document_id), after_id)


def remove_network_document(store: Store, network_document_id: str) -> None:
    with store.edit(
        "Remove {document} from the documents of the network", **named(store, "network_document", network_document_id)
    ) as session:
        session.delete(found(session, NetworkDocument, network_document_id))


def _documents(session: Session) -> list[Placed]:
    return list(session.scalars(select(NetworkDocument).order_by(NetworkDocument.position, NetworkDocument.id)))
