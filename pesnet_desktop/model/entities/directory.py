"""The network and who belongs to it: its profile, texts and documents, countries, institutions, persons, terms."""

from sqlalchemy import Text
from sqlalchemy.orm import Mapped, mapped_column

from pesnet_desktop.model.entities.columns import Base, amount, may_name, rich_wording, wording, words
from pesnet_desktop.model.wording import RichWording, Wording


class Attachment(Base):
    """A file kept within the office's file: a logo, a photo, a paper as it was sent. ``hash`` names its bytes."""

    __tablename__ = "attachment"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    name: Mapped[str] = words("name")
    media_type: Mapped[str] = words("media_type")
    size: Mapped[int] = amount("size")
    hash: Mapped[str] = words("hash")


class Network(Base):
    """The profile: one row. Names, bodies and languages of the network whose secretariat this is, and its letterhead.

    ``city`` is where letters are written, ``letterhead`` the office's line under the name; ``signatory`` signs letters
    and certificates. ``digits`` are those of Arabic papers: latin or arabic.
    """

    __tablename__ = "network"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    name: Mapped[Wording] = wording("name")
    acronym: Mapped[str] = words("acronym")
    secretariat: Mapped[str] = words("secretariat")
    languages: Mapped[str] = words("languages", "en fr ar")
    address: Mapped[str] = words("address")
    website: Mapped[str] = words("website")
    email: Mapped[str] = words("email")
    city: Mapped[Wording] = wording("city")
    letterhead: Mapped[Wording] = wording("letterhead")
    signatory: Mapped[str] = words("signatory")
    signatory_post: Mapped[Wording] = wording("signatory_post")
    logo_id: Mapped[str | None] = may_name("attachment")
    signature_id: Mapped[str | None] = may_name("attachment")
    digits: Mapped[str] = words("digits", "latin")


class NetworkText(Base):
    """A standing text of the network. ``kind`` is one of NETWORK_TEXTS: aims, legal basis, objectives, boilerplate."""

    __tablename__ = "network_text"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    position: Mapped[str] = words("position")
    kind: Mapped[str] = words("kind")
    heading: Mapped[Wording] = wording("heading")
    body: Mapped[RichWording] = rich_wording("body")


class NetworkDocument(Base):
    """A document of the network: what it is (a resolution, a plan), when it was adopted, where it can be read.

    ``adopted_on`` is as typed, ``address`` a web address as text.
    """

    __tablename__ = "network_document"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    position: Mapped[str] = words("position")
    title: Mapped[Wording] = wording("title")
    kind: Mapped[str] = words("kind")
    adopted_on: Mapped[str] = words("adopted_on")
    address: Mapped[str] = words("address")


class Country(Base):
    """A member state: its four names, other spellings (a line each), languages and regional group."""

    __tablename__ = "country"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    iso2: Mapped[str] = words("iso2")
    name_en: Mapped[str] = words("name_en")
    name_fr: Mapped[str] = words("name_fr")
    name_ar: Mapped[str] = words("name_ar")
    name_tr: Mapped[str] = words("name_tr")
    aliases: Mapped[str] = words("aliases")
    languages: Mapped[str] = words("languages")
    region: Mapped[str] = words("region")


class Institution(Base):
    """An agency, ministry or organisation, with acronym and other names (a line each: İŞKUR, ISKUR)."""

    __tablename__ = "institution"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    name: Mapped[Wording] = wording("name")
    acronym: Mapped[str] = words("acronym")
    aliases: Mapped[str] = words("aliases")
    country_id: Mapped[str | None] = may_name("country")


class Person(Base):
    """Somebody who speaks or takes part; the name as typed, capitals included. How to reach them is personal.

    ``post`` is as typed, ``post_fr`` and ``post_ar`` what it is in those languages.
    """

    __tablename__ = "person"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    honorific: Mapped[str] = words("honorific")
    name: Mapped[str] = words("name")
    post: Mapped[str] = words("post")
    institution_id: Mapped[str | None] = may_name("institution")
    email: Mapped[str] = words("email")
    phone: Mapped[str] = words("phone")
    post_fr: Mapped[str] = words("post_fr")
    post_ar: Mapped[str] = words("post_ar")


class RoleTerm(Base):
    """Who holds a role of the network, and for how long. ``role`` is one of ROLES, ``scope`` a group as typed.

    ``starts`` and ``ends`` are as typed, a year or a date; either may be empty for an open end.
    """

    __tablename__ = "role_term"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    role: Mapped[str] = words("role")
    scope: Mapped[str] = words("scope")
    country_id: Mapped[str | None] = may_name("country")
    institution_id: Mapped[str | None] = may_name("institution")
    person_id: Mapped[str | None] = may_name("person")
    starts: Mapped[str] = words("starts")
    ends: Mapped[str] = words("ends")
