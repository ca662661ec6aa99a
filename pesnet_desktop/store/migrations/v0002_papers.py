"""Version 2: what all papers need: letters, guests, network documents, terms, photos, reasons for what differs."""

from alembic.operations import Operations

from pesnet_desktop.store.migrations.columns import (
    add_columns,
    amount,
    belongs_to,
    make_table,
    may_name,
    wording,
    words,
)

_OWN = """CREATE TABLE blob (
    hash TEXT NOT NULL PRIMARY KEY,
    bytes BLOB NOT NULL
)"""


def change_shape(op: Operations) -> None:
    """Adds columns to the tables of version 1, and makes the new ones."""
    op.execute(_OWN)
    _make_network(op)
    _make_guests(op)
    _make_papers(op)
    _widen(op)


def _make_network(op: Operations) -> None:
    make_table(op, "attachment", words("name"), words("media_type"), amount("size"), words("hash"))
    make_table(op, "network_text", words("position"), words("kind"), wording("heading"), wording("body"))
    make_table(
        op,
        "network_document",
        words("position"),
        wording("title"),
        words("kind"),
        words("adopted_on"),
        words("address"),
    )
    make_table(
        op,
        "role_term",
        words("role"),
        words("scope"),
        may_name("country_id", "country"),
        may_name("institution_id", "institution"),
        may_name("person_id", "person"),
        words("starts"),
        words("ends"),
    )


def _make_guests(op: Operations) -> None:
    make_table(
        op,
        "invitation",
        belongs_to("event_id", "event"),
        words("position"),
        words("honorific"),
        words("name"),
        words("post"),
        words("institution"),
        words("country"),
        may_name("country_id", "country"),
        words("city"),
        words("language", "en"),
        words("reference"),
        words("letter_date"),
        words("state", "draft"),
        words("sent_on"),
    )
    make_table(
        op,
        "nomination",
        belongs_to("event_id", "event"),
        words("position"),
        words("institution"),
        words("country"),
        may_name("country_id", "country"),
        words("nominated_by"),
        words("received_on"),
        words("state", "received"),
    )
    make_table(
        op,
        "participant",
        belongs_to("event_id", "event"),
        words("position"),
        may_name("person_id", "person"),
        words("honorific"),
        words("name"),
        words("post"),
        words("institution"),
        words("country"),
        may_name("country_id", "country"),
        words("role", "participant"),
        words("status", "confirmed"),
        may_name("nomination_id", "nomination"),
        words("certificate"),
    )
    make_table(
        op, "attendance", belongs_to("participant_id", "participant"), belongs_to("day_id", "day"), words("present")
    )


def _make_papers(op: Operations) -> None:
    make_table(
        op,
        "speech",
        belongs_to("event_id", "event"),
        words("position"),
        words("speaker"),
        words("post"),
        wording("summary"),
    )
    make_table(
        op,
        "picture",
        belongs_to("event_id", "event"),
        words("position"),
        may_name("attachment_id", "attachment"),
        wording("caption"),
    )
    make_table(
        op,
        "sent_paper",
        words("paper"),
        words("language", "en"),
        may_name("plan_id", "work_plan"),
        may_name("event_id", "event"),
        words("state", "draft"),
        words("sent_on"),
        words("sent_to"),
        may_name("attachment_id", "attachment"),
        words("step"),
    )


def _widen(op: Operations) -> None:
    add_columns(
        op,
        "network",
        words("address"),
        words("website"),
        words("email"),
        wording("city"),
        wording("letterhead"),
        words("signatory"),
        wording("signatory_post"),
        may_name("logo_id", "attachment"),
        may_name("signature_id", "attachment"),
    )
    add_columns(op, "person", words("email"), words("phone"))
    add_columns(
        op,
        "event",
        wording("count_note"),
        words("web_page"),
        words("reference"),
        words("nomination_deadline"),
        words("nominations_until"),
    )
    add_columns(
        op,
        "activity_event",
        words("title_reason"),
        words("time_reason"),
        words("venue_reason"),
        words("languages_reason"),
        words("lead_reason"),
    )
    add_columns(op, "section", words("paper", "concept-note"))
    add_columns(op, "slot", words("room"), words("interpreters"), words("officer"), words("notes"))
