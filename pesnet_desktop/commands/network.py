"""What an officer does with the network's profile: its name, address, office line, signatory, logo and signature."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from pesnet_desktop.commands.names import aside
from pesnet_desktop.commands.rows import found, one_line, required
from pesnet_desktop.commands.typed_fields import Readers, as_lines, one_of, read_field
from pesnet_desktop.model.digits import DIGITS
from pesnet_desktop.model.entities import Attachment, Network
from pesnet_desktop.model.media import is_picture
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.model.wording import Language
from pesnet_desktop.store import Store

NETWORK_FIELDS: Readers = {
    "name": one_line,
    "acronym": required,
    "secretariat": one_line,
    "address": as_lines,
    "website": one_line,
    "email": one_line,
    "signatory": one_line,
    "city": one_line,
    "letterhead": one_line,
    "signatory_post": one_line,
    "digits": one_of(DIGITS),
}
_WORDINGS = ("name", "city", "letterhead", "signatory_post")


def set_network_field(store: Store, field: str, text: str, language: Language = "en") -> None:
    """One of NETWORK_FIELDS as typed; name, city, letterhead's line and signatory's post are kept by language.

    Acronym and English name are on every paper: they must say something.
    """
    kept = read_field(NETWORK_FIELDS, field, text)
    if field == "name" and language == "en":
        required(kept)
    told = aside(language) if field in _WORDINGS else ""
    with store.edit("Change “{field}” of the network{language}", field=(field,), language=told) as session:
        network = _network(session)
        whole = getattr(network, field).with_text(language, kept) if field in _WORDINGS else kept
        setattr(network, field, whole)


def set_network_logo(store: Store, attachment_id: str) -> None:
    """The picture beside the network's name on its papers."""
    with store.edit("Choose the logo of the network") as session:
        _network(session).logo_id = _picture(session, attachment_id)


def set_network_signature(store: Store, attachment_id: str) -> None:
    """The picture of the signatory's signature, for letters and certificates."""
    with store.edit("Choose the signature for letters and certificates") as session:
        _network(session).signature_id = _picture(session, attachment_id)


def _network(session: Session) -> Network:
    return session.scalars(select(Network)).one()


def _picture(session: Session, attachment_id: str) -> str:
    attachment = found(session, Attachment, attachment_id)
    if not is_picture(attachment.media_type):
        raise Problem("not-a-picture", path=attachment.name)
    return attachment.id
