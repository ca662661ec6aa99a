"""Version 3: words that were kept in one language, digits of Arabic papers, and what the reading of files leaves."""

from alembic.operations import Operations
from sqlalchemy import Column

from pesnet_desktop.store.migrations.columns import add_columns, make_table, may_name, words

_FACTS = ("title", "time", "venue", "languages", "lead")


def change_shape(op: Operations) -> None:
    """Adds columns beside those whose words stay as typed, and makes two tables."""
    add_columns(op, "network", words("digits", "latin"))
    add_columns(op, "person", _by_language("post"))
    add_columns(op, "speech", _by_language("speaker"), _by_language("post"))
    add_columns(op, "speaker", _by_language("name"))
    add_columns(op, "activity", _by_language("reason"))
    add_columns(op, "activity_event", *(_by_language(f"{fact}_reason") for fact in _FACTS))
    make_table(op, "column_mapping", words("name"), words("headers", "[]"), words("columns", "[]"))
    make_table(
        op,
        "unread_part",
        words("position"),
        may_name("attachment_id", "attachment"),
        words("source"),
        words("place"),
        words("dismissed"),
        words("words"),
    )


def _by_language(name: str) -> list[Column[str]]:
    return [words(f"{name}_fr"), words(f"{name}_ar")]
