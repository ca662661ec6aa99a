"""An event as tables: its facts, titles and organisers, the texts of its papers, and what was sent of them."""

from sqlalchemy import Text
from sqlalchemy.orm import Mapped, mapped_column

from pesnet_desktop.model.entities.columns import Base, belongs_to, may_name, rich_wording, wording, words
from pesnet_desktop.model.wording import RichWording, Wording


class Event(Base):
    """Something held or to be held. ``dates`` and ``venue`` are as typed; what was understood of them stands beside.

    ``starts_on`` and ``ends_on`` are ``YYYY-MM-DD`` or empty; counts are unknown when null, ``count_note`` says whom
    they count. ``nomination_deadline`` is as typed, ``nominations_until`` what was understood of it.
    """

    __tablename__ = "event"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    kind: Mapped[str] = words("kind")
    series_number: Mapped[int | None]
    dates: Mapped[str] = words("dates")
    starts_on: Mapped[str] = words("starts_on")
    ends_on: Mapped[str] = words("ends_on")
    dates_status: Mapped[str] = words("dates_status", "confirmed")
    venue: Mapped[str] = words("venue")
    mode: Mapped[str] = words("mode")
    seat: Mapped[str] = words("seat")
    building: Mapped[str] = words("building")
    city: Mapped[str] = words("city")
    country: Mapped[str] = words("country")
    country_id: Mapped[str | None] = may_name("country")
    venue_status: Mapped[str] = words("venue_status", "confirmed")
    languages: Mapped[str] = words("languages")
    state: Mapped[str] = words("state", "in_preparation")
    participants: Mapped[int | None]
    countries: Mapped[int | None]
    count_note: Mapped[Wording] = wording("count_note")
    web_page: Mapped[str] = words("web_page")
    reference: Mapped[str] = words("reference")
    nomination_deadline: Mapped[str] = words("nomination_deadline")
    nominations_until: Mapped[str] = words("nominations_until")


class EventTitle(Base):
    """One of an event's titles, as printed with kind and quotes: ``Workshop on “…”``."""

    __tablename__ = "event_title"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    event_id: Mapped[str] = belongs_to("event")
    position: Mapped[str] = words("position")
    title: Mapped[Wording] = wording("title")


class ActivityEvent(Base):
    """The link between an activity and an event, made by an officer, never silently.

    Where the event changed a fact of the plan, the reason stands here, a sentence for each fact: as typed, and what
    it is in French and Arabic.
    """

    __tablename__ = "activity_event"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    activity_id: Mapped[str] = belongs_to("activity")
    event_id: Mapped[str] = belongs_to("event")
    title_reason: Mapped[str] = words("title_reason")
    time_reason: Mapped[str] = words("time_reason")
    venue_reason: Mapped[str] = words("venue_reason")
    languages_reason: Mapped[str] = words("languages_reason")
    lead_reason: Mapped[str] = words("lead_reason")
    title_reason_fr: Mapped[str] = words("title_reason_fr")
    title_reason_ar: Mapped[str] = words("title_reason_ar")
    time_reason_fr: Mapped[str] = words("time_reason_fr")
    time_reason_ar: Mapped[str] = words("time_reason_ar")
    venue_reason_fr: Mapped[str] = words("venue_reason_fr")
    venue_reason_ar: Mapped[str] = words("venue_reason_ar")
    languages_reason_fr: Mapped[str] = words("languages_reason_fr")
    languages_reason_ar: Mapped[str] = words("languages_reason_ar")
    lead_reason_fr: Mapped[str] = words("lead_reason_fr")
    lead_reason_ar: Mapped[str] = words("lead_reason_ar")


class Organiser(Base):
    """Who holds an event. ``role`` is organiser, host, partner or funder; ``capacity`` as in “in its capacity as …”."""

    __tablename__ = "organiser"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    event_id: Mapped[str] = belongs_to("event")
    position: Mapped[str] = words("position")
    name: Mapped[str] = words("name")
    role: Mapped[str] = words("role", "organiser")
    capacity: Mapped[str] = words("capacity")
    institution_id: Mapped[str | None] = may_name("institution")
    status: Mapped[str] = words("status", "confirmed")


class Section(Base):
    """A section of one of an event's papers. ``kind`` names the usual ones (background, rationale …), else empty.

    ``paper`` is one of SECTIONED: a booklet's entry, a report's section and a letter's paragraph are sections too.
    """

    __tablename__ = "section"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    event_id: Mapped[str] = belongs_to("event")
    position: Mapped[str] = words("position")
    kind: Mapped[str] = words("kind")
    heading: Mapped[Wording] = wording("heading")
    body: Mapped[RichWording] = rich_wording("body")
    paper: Mapped[str] = words("paper", "concept-note")


class Speech(Base):
    """What an opening speaker said, a paragraph of the event's report; ``speaker`` and ``post`` as typed, and by
    language.
    """

    __tablename__ = "speech"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    event_id: Mapped[str] = belongs_to("event")
    position: Mapped[str] = words("position")
    speaker: Mapped[str] = words("speaker")
    post: Mapped[str] = words("post")
    summary: Mapped[RichWording] = rich_wording("summary")
    speaker_fr: Mapped[str] = words("speaker_fr")
    speaker_ar: Mapped[str] = words("speaker_ar")
    post_fr: Mapped[str] = words("post_fr")
    post_ar: Mapped[str] = words("post_ar")


class Picture(Base):
    """A photo of the event's report; the caption is also what is read aloud in its place."""

    __tablename__ = "picture"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    event_id: Mapped[str] = belongs_to("event")
    position: Mapped[str] = words("position")
    attachment_id: Mapped[str | None] = may_name("attachment")
    caption: Mapped[Wording] = wording("caption")


class SentPaper(Base):
    """A paper as it was sent: when, to whom (as typed), and from which facts.

    ``paper`` is the paper's name on the command line, ``state`` draft or final, ``step`` the id of the newest step
    when it was made; the row stays when its plan or event is removed.
    """

    __tablename__ = "sent_paper"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    paper: Mapped[str] = words("paper")
    language: Mapped[str] = words("language", "en")
    plan_id: Mapped[str | None] = may_name("work_plan")
    event_id: Mapped[str | None] = may_name("event")
    state: Mapped[str] = words("state", "draft")
    sent_on: Mapped[str] = words("sent_on")
    sent_to: Mapped[str] = words("sent_to")
    attachment_id: Mapped[str | None] = may_name("attachment")
    step: Mapped[str] = words("step")
