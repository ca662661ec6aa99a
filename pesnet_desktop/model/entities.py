"""What the secretariat keeps, as tables: the network, its plans, events and programmes, and who takes part.

Columns carry no UNIQUE, CHECK or NOT NULL without a default that a union of two laptops could break (DESIGN, the file).
Words are kept as typed; the value objects beside this module read them.
"""

from sqlalchemy import ForeignKey, Text, TypeDecorator
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import Composite, DeclarativeBase, Mapped, composite, mapped_column

from pesnet_desktop.model.rich_text import RichText
from pesnet_desktop.model.wording import RichWording, Wording


class KeptRichText(TypeDecorator[RichText]):
    """Rich text in a text column, as its JSON."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: RichText | None, dialect: Dialect) -> str:
        return value.to_json() if value is not None else ""

    def process_result_value(self, value: str | None, dialect: Dialect) -> RichText:
        return RichText.from_json(value or "")


def _text(name: str, default: str = "") -> Mapped[str]:
    return mapped_column(name, Text, default=default, server_default=default)


def _wording(name: str) -> Composite[Wording]:
    """Six columns, ``name_en`` … ``name_ar_state``, read and written as one Wording."""
    texts = [_text(f"{name}_{language}") for language in ("en", "fr", "ar")]
    states = [_text(f"{name}_{language}_state", "missing") for language in ("en", "fr", "ar")]
    return composite(Wording, *texts, *states)


def _rich_wording(name: str) -> Composite[RichWording]:
    texts = [
        mapped_column(f"{name}_{language}", KeptRichText, default=RichText(), server_default="")
        for language in ("en", "fr", "ar")
    ]
    states = [_text(f"{name}_{language}_state", "missing") for language in ("en", "fr", "ar")]
    return composite(RichWording, *texts, *states)


def _belongs_to(target: str) -> Mapped[str]:
    return mapped_column(Text, ForeignKey(f"{target}.id", ondelete="CASCADE"), index=True)


def _may_name(target: str) -> Mapped[str | None]:
    return mapped_column(Text, ForeignKey(f"{target}.id", ondelete="SET NULL"), index=True)


class Base(DeclarativeBase):
    """Every table of the file that the journal watches."""


class Network(Base):
    """The profile: one row. Names, bodies and languages of the network whose secretariat this is."""

    __tablename__ = "network"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    name: Mapped[Wording] = _wording("name")
    acronym: Mapped[str] = _text("acronym")
    secretariat: Mapped[str] = _text("secretariat")
    languages: Mapped[str] = _text("languages", "en fr ar")


class Country(Base):
    """A member state: its four names, other spellings (a line each), languages and regional group."""

    __tablename__ = "country"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    iso2: Mapped[str] = _text("iso2")
    name_en: Mapped[str] = _text("name_en")
    name_fr: Mapped[str] = _text("name_fr")
    name_ar: Mapped[str] = _text("name_ar")
    name_tr: Mapped[str] = _text("name_tr")
    aliases: Mapped[str] = _text("aliases")
    languages: Mapped[str] = _text("languages")
    region: Mapped[str] = _text("region")


class Institution(Base):
    """An agency, ministry or organisation, with acronym and other names (a line each: İŞKUR, ISKUR)."""

    __tablename__ = "institution"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    name: Mapped[Wording] = _wording("name")
    acronym: Mapped[str] = _text("acronym")
    aliases: Mapped[str] = _text("aliases")
    country_id: Mapped[str | None] = _may_name("country")


class Person(Base):
    """Somebody who speaks or takes part; the name as typed, capitals included."""

    __tablename__ = "person"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    honorific: Mapped[str] = _text("honorific")
    name: Mapped[str] = _text("name")
    post: Mapped[str] = _text("post")
    institution_id: Mapped[str | None] = _may_name("institution")


class WorkPlan(Base):
    """A plan of two or three years: ``state`` is draft or adopted, ``adopted_on`` a date or empty."""

    __tablename__ = "work_plan"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    organisation: Mapped[str] = _text("organisation")
    title: Mapped[Wording] = _wording("title")
    start_year: Mapped[int | None]
    end_year: Mapped[int | None]
    state: Mapped[str] = _text("state", "draft")
    adopted_on: Mapped[str] = _text("adopted_on")


class PlanHeader(Base):
    """One of the plan's header rows: its label and what stands beside it."""

    __tablename__ = "plan_header"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    plan_id: Mapped[str] = _belongs_to("work_plan")
    position: Mapped[str] = _text("position")
    label: Mapped[Wording] = _wording("label")
    content: Mapped[RichWording] = _rich_wording("content")


class ThematicArea(Base):
    """A thematic area: printed number, title, and its own bullets."""

    __tablename__ = "thematic_area"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    plan_id: Mapped[str] = _belongs_to("work_plan")
    position: Mapped[str] = _text("position")
    number: Mapped[str] = _text("number")
    title: Mapped[Wording] = _wording("title")
    objectives: Mapped[RichWording] = _rich_wording("objectives")


class Activity(Base):
    """A row of the plan. ``timeline``, ``venue``, ``languages`` are kept as typed; value objects read them.

    ``number`` is the printed number, a citation that never moves. ``state`` is one of ACTIVITY_STATES.
    """

    __tablename__ = "activity"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    area_id: Mapped[str] = _belongs_to("thematic_area")
    position: Mapped[str] = _text("position")
    number: Mapped[str] = _text("number")
    kind: Mapped[str] = _text("kind")
    title: Mapped[Wording] = _wording("title")
    timeline: Mapped[str] = _text("timeline")
    venue: Mapped[str] = _text("venue")
    languages: Mapped[str] = _text("languages")
    beneficiaries: Mapped[Wording] = _wording("beneficiaries")
    description: Mapped[RichWording] = _rich_wording("description")
    state: Mapped[str] = _text("state", "planned")
    reason: Mapped[str] = _text("reason")


class Provider(Base):
    """Who offers an activity: a country, a group (an open call) or an institution, with status.

    ``joiner`` is the glyph or word *before* this provider as typed (``", "``, ``" / "``), empty for the first.
    """

    __tablename__ = "provider"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    activity_id: Mapped[str] = _belongs_to("activity")
    position: Mapped[str] = _text("position")
    name: Mapped[str] = _text("name")
    kind: Mapped[str] = _text("kind", "country")
    country_id: Mapped[str | None] = _may_name("country")
    institution_id: Mapped[str | None] = _may_name("institution")
    status: Mapped[str] = _text("status", "confirmed")
    joiner: Mapped[str] = _text("joiner")


class Event(Base):
    """Something held or to be held. ``dates`` and ``venue`` are as typed; what was understood of them stands beside.

    ``starts_on`` and ``ends_on`` are ``YYYY-MM-DD`` or empty; counts are unknown when null.
    """

    __tablename__ = "event"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    kind: Mapped[str] = _text("kind")
    series_number: Mapped[int | None]
    dates: Mapped[str] = _text("dates")
    starts_on: Mapped[str] = _text("starts_on")
    ends_on: Mapped[str] = _text("ends_on")
    dates_status: Mapped[str] = _text("dates_status", "confirmed")
    venue: Mapped[str] = _text("venue")
    mode: Mapped[str] = _text("mode")
    seat: Mapped[str] = _text("seat")
    building: Mapped[str] = _text("building")
    city: Mapped[str] = _text("city")
    country: Mapped[str] = _text("country")
    country_id: Mapped[str | None] = _may_name("country")
    venue_status: Mapped[str] = _text("venue_status", "confirmed")
    languages: Mapped[str] = _text("languages")
    state: Mapped[str] = _text("state", "in_preparation")
    participants: Mapped[int | None]
    countries: Mapped[int | None]


class EventTitle(Base):
    """One of an event's titles, as printed with kind and quotes: ``Workshop on “…”``."""

    __tablename__ = "event_title"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    event_id: Mapped[str] = _belongs_to("event")
    position: Mapped[str] = _text("position")
    title: Mapped[Wording] = _wording("title")


class ActivityEvent(Base):
    """The link between an activity and an event, made by an officer, never silently.

    Where the event changed a fact of the plan, the reason stands here, a sentence for each fact.
    """

    __tablename__ = "activity_event"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    activity_id: Mapped[str] = _belongs_to("activity")
    event_id: Mapped[str] = _belongs_to("event")
    title_reason: Mapped[str] = _text("title_reason")
    time_reason: Mapped[str] = _text("time_reason")
    venue_reason: Mapped[str] = _text("venue_reason")
    languages_reason: Mapped[str] = _text("languages_reason")
    lead_reason: Mapped[str] = _text("lead_reason")


class Organiser(Base):
    """Who holds an event. ``role`` is organiser, host, partner or funder; ``capacity`` as in “in its capacity as …”."""

    __tablename__ = "organiser"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    event_id: Mapped[str] = _belongs_to("event")
    position: Mapped[str] = _text("position")
    name: Mapped[str] = _text("name")
    role: Mapped[str] = _text("role", "organiser")
    capacity: Mapped[str] = _text("capacity")
    institution_id: Mapped[str | None] = _may_name("institution")
    status: Mapped[str] = _text("status", "confirmed")


class Section(Base):
    """A section of an event's concept note. ``kind`` names the usual ones (background, rationale …), else empty."""

    __tablename__ = "section"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    event_id: Mapped[str] = _belongs_to("event")
    position: Mapped[str] = _text("position")
    kind: Mapped[str] = _text("kind")
    heading: Mapped[Wording] = _wording("heading")
    body: Mapped[RichWording] = _rich_wording("body")


class Day(Base):
    """A day of a programme; ``held_on`` is ``YYYY-MM-DD`` or empty while dates are open."""

    __tablename__ = "day"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    event_id: Mapped[str] = _belongs_to("event")
    position: Mapped[str] = _text("position")
    held_on: Mapped[str] = _text("held_on")


class Topic(Base):
    """A topic of an event, used in several slots and renamed once; ``number`` as printed (One, 1)."""

    __tablename__ = "topic"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    event_id: Mapped[str] = _belongs_to("event")
    position: Mapped[str] = _text("position")
    number: Mapped[str] = _text("number")
    title: Mapped[Wording] = _wording("title")
    subtopics: Mapped[Wording] = _wording("subtopics")


class Slot(Base):
    """A stretch of a day. ``starts``, ``ends`` are ``HH:MM`` or empty; ``kind`` is session or pause.

    With a topic, ``title`` is what stands before the topic's own title (“Group Discussion”, “Topic One”).
    ``gap_after`` is ``left open`` when the officer said that nothing follows on purpose.
    """

    __tablename__ = "slot"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    day_id: Mapped[str] = _belongs_to("day")
    position: Mapped[str] = _text("position")
    starts: Mapped[str] = _text("starts")
    ends: Mapped[str] = _text("ends")
    kind: Mapped[str] = _text("kind", "session")
    title: Mapped[Wording] = _wording("title")
    topic_id: Mapped[str | None] = _may_name("topic")
    gap_after: Mapped[str] = _text("gap_after")


class Part(Base):
    """An ordered part of a slot: a recitation, opening remarks, a signing; ``parent_id`` nests parts."""

    __tablename__ = "part"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    slot_id: Mapped[str] = _belongs_to("slot")
    parent_id: Mapped[str | None] = mapped_column(Text, ForeignKey("part.id", ondelete="CASCADE"), index=True)
    position: Mapped[str] = _text("position")
    title: Mapped[Wording] = _wording("title")


class Speaker(Base):
    """A speaker or a party of a part, as typed (“DG of SESRIC”, “PERKESO and İŞKUR”), with status."""

    __tablename__ = "speaker"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    part_id: Mapped[str] = _belongs_to("part")
    position: Mapped[str] = _text("position")
    name: Mapped[str] = _text("name")
    person_id: Mapped[str | None] = _may_name("person")
    status: Mapped[str] = _text("status", "confirmed")


class ProgressReport(Base):
    """A report on a plan to a forum: cover facts as typed, and the window ``since`` … ``until`` (``YYYY-MM-DD``)."""

    __tablename__ = "progress_report"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    plan_id: Mapped[str] = _belongs_to("work_plan")
    forum: Mapped[str] = _text("forum")
    session: Mapped[str] = _text("session")
    place: Mapped[str] = _text("place")
    held_on: Mapped[str] = _text("held_on")
    since: Mapped[str] = _text("since")
    until: Mapped[str] = _text("until")
    number: Mapped[str] = _text("number")
