"""Version 1: the tables as the program first kept them. It stays as it is; later versions have modules of their own."""

from alembic.operations import Operations
from sqlalchemy import Column, ForeignKey, Integer, Text

_OWN = (
    """CREATE TABLE step (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    label TEXT NOT NULL,
    "values" TEXT NOT NULL,
    stamp TEXT NOT NULL,
    device TEXT NOT NULL,
    author TEXT NOT NULL,
    salt TEXT NOT NULL
)""",
    "CREATE INDEX step_stamp ON step (stamp)",
    """CREATE TABLE change (
    id TEXT NOT NULL PRIMARY KEY,
    entity TEXT NOT NULL,
    "row" TEXT NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    parents TEXT NOT NULL,
    stamp TEXT NOT NULL,
    device TEXT NOT NULL,
    author TEXT NOT NULL,
    step TEXT NOT NULL,
    "schema" INTEGER NOT NULL,
    salt TEXT NOT NULL
)""",
    "CREATE INDEX change_step ON change (step)",
    """CREATE TABLE head (
    entity TEXT NOT NULL,
    "row" TEXT NOT NULL,
    field TEXT NOT NULL,
    change TEXT NOT NULL,
    PRIMARY KEY (entity, "row", field, change)
) WITHOUT ROWID""",
    """CREATE TABLE draft (
    entity TEXT NOT NULL,
    "row" TEXT NOT NULL,
    field TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (entity, "row", field)
) WITHOUT ROWID""",
)


def change_shape(op: Operations) -> None:
    """Makes every table in an empty file."""
    for statement in _OWN:
        op.execute(statement)
    _make_plan(op)
    _make_activity(op)
    _make_event(op)
    _make_programme(op)


def _make_plan(op: Operations) -> None:
    _table(
        op,
        "country",
        _text("iso2"),
        _text("name_en"),
        _text("name_fr"),
        _text("name_ar"),
        _text("name_tr"),
        _text("aliases"),
        _text("languages"),
        _text("region"),
    )
    _table(op, "network", _wording("name"), _text("acronym"), _text("secretariat"), _text("languages", "en fr ar"))
    _table(
        op,
        "work_plan",
        _text("organisation"),
        _wording("title"),
        _number("start_year"),
        _number("end_year"),
        _text("state", "draft"),
        _text("adopted_on"),
    )
    _table(op, "institution", _wording("name"), _text("acronym"), _text("aliases"), _may_name("country_id", "country"))
    _table(
        op,
        "plan_header",
        _belongs_to("plan_id", "work_plan"),
        _text("position"),
        _wording("label"),
        _wording("content"),
    )
    _table(
        op,
        "progress_report",
        _belongs_to("plan_id", "work_plan"),
        _text("forum"),
        _text("session"),
        _text("place"),
        _text("held_on"),
        _text("since"),
        _text("until"),
        _text("number"),
    )


def _make_activity(op: Operations) -> None:
    _table(
        op,
        "thematic_area",
        _belongs_to("plan_id", "work_plan"),
        _text("position"),
        _text("number"),
        _wording("title"),
        _wording("objectives"),
    )
    _table(
        op,
        "activity",
        _belongs_to("area_id", "thematic_area"),
        _text("position"),
        _text("number"),
        _text("kind"),
        _wording("title"),
        _text("timeline"),
        _text("venue"),
        _text("languages"),
        _wording("beneficiaries"),
        _wording("description"),
        _text("state", "planned"),
        _text("reason"),
    )
    _table(op, "person", _text("honorific"), _text("name"), _text("post"), _may_name("institution_id", "institution"))
    _table(
        op,
        "provider",
        _belongs_to("activity_id", "activity"),
        _text("position"),
        _text("name"),
        _text("kind", "country"),
        _may_name("country_id", "country"),
        _may_name("institution_id", "institution"),
        _text("status", "confirmed"),
        _text("joiner"),
    )


def _make_event(op: Operations) -> None:
    _table(
        op,
        "event",
        _text("kind"),
        _number("series_number"),
        _text("dates"),
        _text("starts_on"),
        _text("ends_on"),
        _text("dates_status", "confirmed"),
        _text("venue"),
        _text("mode"),
        _text("seat"),
        _text("building"),
        _text("city"),
        _text("country"),
        _may_name("country_id", "country"),
        _text("venue_status", "confirmed"),
        _text("languages"),
        _text("state", "in_preparation"),
        _number("participants"),
        _number("countries"),
    )
    _table(op, "day", _belongs_to("event_id", "event"), _text("position"), _text("held_on"))
    _table(op, "event_title", _belongs_to("event_id", "event"), _text("position"), _wording("title"))
    _table(
        op,
        "organiser",
        _belongs_to("event_id", "event"),
        _text("position"),
        _text("name"),
        _text("role", "organiser"),
        _text("capacity"),
        _may_name("institution_id", "institution"),
        _text("status", "confirmed"),
    )


def _make_programme(op: Operations) -> None:
    _table(
        op,
        "section",
        _belongs_to("event_id", "event"),
        _text("position"),
        _text("kind"),
        _wording("heading"),
        _wording("body"),
    )
    _table(
        op,
        "topic",
        _belongs_to("event_id", "event"),
        _text("position"),
        _text("number"),
        _wording("title"),
        _wording("subtopics"),
    )
    _table(
        op,
        "activity_event",
        _belongs_to("activity_id", "activity"),
        _belongs_to("event_id", "event"),
        _text("title_reason"),
        _text("time_reason"),
        _text("venue_reason"),
        _text("languages_reason"),
        _text("lead_reason"),
    )
    _table(
        op,
        "slot",
        _belongs_to("day_id", "day"),
        _text("position"),
        _text("starts"),
        _text("ends"),
        _text("kind", "session"),
        _wording("title"),
        _may_name("topic_id", "topic"),
        _text("gap_after"),
    )
    _table(
        op,
        "part",
        _belongs_to("slot_id", "slot"),
        _may_name("parent_id", "part", "CASCADE"),
        _text("position"),
        _wording("title"),
    )
    _table(
        op,
        "speaker",
        _belongs_to("part_id", "part"),
        _text("position"),
        _text("name"),
        _may_name("person_id", "person"),
        _text("status", "confirmed"),
    )


def _table(op: Operations, name: str, *columns: Column[str] | Column[int] | list[Column[str]]) -> None:
    flat: list[Column[str] | Column[int]] = []
    for column in columns:
        flat += column if isinstance(column, list) else [column]
    op.create_table(name, Column("id", Text, primary_key=True, nullable=False), *flat)
    for column in flat:
        if column.foreign_keys:
            op.create_index(f"ix_{name}_{column.name}", name, [str(column.name)])


def _text(name: str, default: str = "") -> Column[str]:
    return Column(name, Text, server_default=default, nullable=False)


def _number(name: str) -> Column[int]:
    return Column(name, Integer)


def _wording(name: str) -> list[Column[str]]:
    texts = [_text(f"{name}_{language}") for language in ("en", "fr", "ar")]
    return texts + [_text(f"{name}_{language}_state", "missing") for language in ("en", "fr", "ar")]


def _belongs_to(name: str, table: str) -> Column[str]:
    return Column(name, Text, ForeignKey(f"{table}.id", ondelete="CASCADE"), nullable=False)


def _may_name(name: str, table: str, ondelete: str = "SET NULL") -> Column[str]:
    return Column(name, Text, ForeignKey(f"{table}.id", ondelete=ondelete))
