"""Version 1: the tables as the program first kept them. It stays as it is; later versions have modules of their own."""

from alembic.operations import Operations

from pesnet_desktop.store.migrations.columns import belongs_to, make_table, may_name, number, wording, words

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
    make_table(
        op,
        "country",
        words("iso2"),
        words("name_en"),
        words("name_fr"),
        words("name_ar"),
        words("name_tr"),
        words("aliases"),
        words("languages"),
        words("region"),
    )
    make_table(op, "network", wording("name"), words("acronym"), words("secretariat"), words("languages", "en fr ar"))
    make_table(
        op,
        "work_plan",
        words("organisation"),
        wording("title"),
        number("start_year"),
        number("end_year"),
        words("state", "draft"),
        words("adopted_on"),
    )
    make_table(
        op, "institution", wording("name"), words("acronym"), words("aliases"), may_name("country_id", "country")
    )
    make_table(
        op,
        "plan_header",
        belongs_to("plan_id", "work_plan"),
        words("position"),
        wording("label"),
        wording("content"),
    )
    make_table(
        op,
        "progress_report",
        belongs_to("plan_id", "work_plan"),
        words("forum"),
        words("session"),
        words("place"),
        words("held_on"),
        words("since"),
        words("until"),
        words("number"),
    )


def _make_activity(op: Operations) -> None:
    make_table(
        op,
        "thematic_area",
        belongs_to("plan_id", "work_plan"),
        words("position"),
        words("number"),
        wording("title"),
        wording("objectives"),
    )
    make_table(
        op,
        "activity",
        belongs_to("area_id", "thematic_area"),
        words("position"),
        words("number"),
        words("kind"),
        wording("title"),
        words("timeline"),
        words("venue"),
        words("languages"),
        wording("beneficiaries"),
        wording("description"),
        words("state", "planned"),
        words("reason"),
    )
    make_table(
        op, "person", words("honorific"), words("name"), words("post"), may_name("institution_id", "institution")
    )
    make_table(
        op,
        "provider",
        belongs_to("activity_id", "activity"),
        words("position"),
        words("name"),
        words("kind", "country"),
        may_name("country_id", "country"),
        may_name("institution_id", "institution"),
        words("status", "confirmed"),
        words("joiner"),
    )


def _make_event(op: Operations) -> None:
    make_table(
        op,
        "event",
        words("kind"),
        number("series_number"),
        words("dates"),
        words("starts_on"),
        words("ends_on"),
        words("dates_status", "confirmed"),
        words("venue"),
        words("mode"),
        words("seat"),
        words("building"),
        words("city"),
        words("country"),
        may_name("country_id", "country"),
        words("venue_status", "confirmed"),
        words("languages"),
        words("state", "in_preparation"),
        number("participants"),
        number("countries"),
    )
    make_table(op, "day", belongs_to("event_id", "event"), words("position"), words("held_on"))
    make_table(op, "event_title", belongs_to("event_id", "event"), words("position"), wording("title"))
    make_table(
        op,
        "organiser",
        belongs_to("event_id", "event"),
        words("position"),
        words("name"),
        words("role", "organiser"),
        words("capacity"),
        may_name("institution_id", "institution"),
        words("status", "confirmed"),
    )


def _make_programme(op: Operations) -> None:
    make_table(
        op,
        "section",
        belongs_to("event_id", "event"),
        words("position"),
        words("kind"),
        wording("heading"),
        wording("body"),
    )
    make_table(
        op,
        "topic",
        belongs_to("event_id", "event"),
        words("position"),
        words("number"),
        wording("title"),
        wording("subtopics"),
    )
    make_table(
        op,
        "activity_event",
        belongs_to("activity_id", "activity"),
        belongs_to("event_id", "event"),
    )
    make_table(
        op,
        "slot",
        belongs_to("day_id", "day"),
        words("position"),
        words("starts"),
        words("ends"),
        words("kind", "session"),
        wording("title"),
        may_name("topic_id", "topic"),
        words("gap_after"),
    )
    make_table(
        op,
        "part",
        belongs_to("slot_id", "slot"),
        may_name("parent_id", "part", "CASCADE"),
        words("position"),
        wording("title"),
    )
    make_table(
        op,
        "speaker",
        belongs_to("part_id", "part"),
        words("position"),
        words("name"),
        may_name("person_id", "person"),
        words("status", "confirmed"),
    )
