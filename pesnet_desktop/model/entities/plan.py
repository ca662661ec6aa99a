"""The work plan as tables, from its header rows to the providers of an activity, and the reports on it."""

from sqlalchemy import Text
from sqlalchemy.orm import Mapped, mapped_column

from pesnet_desktop.model.entities.columns import Base, belongs_to, may_name, rich_wording, wording, words
from pesnet_desktop.model.wording import RichWording, Wording


class WorkPlan(Base):
    """A plan of two or three years: ``state`` is draft or adopted, ``adopted_on`` a date or empty."""

    __tablename__ = "work_plan"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    organisation: Mapped[str] = words("organisation")
    title: Mapped[Wording] = wording("title")
    start_year: Mapped[int | None]
    end_year: Mapped[int | None]
    state: Mapped[str] = words("state", "draft")
    adopted_on: Mapped[str] = words("adopted_on")


class PlanHeader(Base):
    """One of the plan's header rows: its label and what stands beside it."""

    __tablename__ = "plan_header"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    plan_id: Mapped[str] = belongs_to("work_plan")
    position: Mapped[str] = words("position")
    label: Mapped[Wording] = wording("label")
    content: Mapped[RichWording] = rich_wording("content")


class ThematicArea(Base):
    """A thematic area: printed number, title, and its own bullets."""

    __tablename__ = "thematic_area"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    plan_id: Mapped[str] = belongs_to("work_plan")
    position: Mapped[str] = words("position")
    number: Mapped[str] = words("number")
    title: Mapped[Wording] = wording("title")
    objectives: Mapped[RichWording] = rich_wording("objectives")


class Activity(Base):
    """A row of the plan. ``timeline``, ``venue``, ``languages`` are kept as typed; value objects read them.

    ``number`` is the printed number, a citation that never moves. ``state`` is one of ACTIVITY_STATES, ``reason`` why
    it was moved or dropped, as typed and by language.
    """

    __tablename__ = "activity"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    area_id: Mapped[str] = belongs_to("thematic_area")
    position: Mapped[str] = words("position")
    number: Mapped[str] = words("number")
    kind: Mapped[str] = words("kind")
    title: Mapped[Wording] = wording("title")
    timeline: Mapped[str] = words("timeline")
    venue: Mapped[str] = words("venue")
    languages: Mapped[str] = words("languages")
    beneficiaries: Mapped[Wording] = wording("beneficiaries")
    description: Mapped[RichWording] = rich_wording("description")
    state: Mapped[str] = words("state", "planned")
    reason: Mapped[str] = words("reason")
    reason_fr: Mapped[str] = words("reason_fr")
    reason_ar: Mapped[str] = words("reason_ar")


class Provider(Base):
    """Who offers an activity: a country, a group (an open call) or an institution, with status.

    ``joiner`` is the glyph or word *before* this provider as typed (``", "``, ``" / "``), empty for the first.
    """

    __tablename__ = "provider"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    activity_id: Mapped[str] = belongs_to("activity")
    position: Mapped[str] = words("position")
    name: Mapped[str] = words("name")
    kind: Mapped[str] = words("kind", "country")
    country_id: Mapped[str | None] = may_name("country")
    institution_id: Mapped[str | None] = may_name("institution")
    status: Mapped[str] = words("status", "confirmed")
    joiner: Mapped[str] = words("joiner")


class ProgressReport(Base):
    """A report on a plan to a forum: cover facts as typed, and the window ``since`` … ``until`` (``YYYY-MM-DD``)."""

    __tablename__ = "progress_report"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    plan_id: Mapped[str] = belongs_to("work_plan")
    forum: Mapped[str] = words("forum")
    session: Mapped[str] = words("session")
    place: Mapped[str] = words("place")
    held_on: Mapped[str] = words("held_on")
    since: Mapped[str] = words("since")
    until: Mapped[str] = words("until")
    number: Mapped[str] = words("number")
