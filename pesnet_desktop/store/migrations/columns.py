"""The kinds of columns that migrations make: words, numbers, words in three languages, names of other records."""

from alembic.operations import Operations
from sqlalchemy import Column, ForeignKey, Integer, Text, text

AnyColumn = Column[str] | Column[int]


def make_table(op: Operations, name: str, *columns: AnyColumn | list[Column[str]]) -> None:
    """A table with a text ``id``, its columns, and an index over each that names another table."""
    flat = _flat(columns)
    op.create_table(name, Column("id", Text, primary_key=True, nullable=False), *flat)
    _index(op, name, flat)


def add_columns(op: Operations, name: str, *columns: AnyColumn | list[Column[str]]) -> None:
    """Makes a table anew with further columns at its end."""
    flat = _flat(columns)
    with op.batch_alter_table(name, recreate="always") as table:
        for column in flat:
            table.add_column(
                Column(column.name, column.type, server_default=column.server_default, nullable=column.nullable)
            )
            for key in column.foreign_keys:  # batch mode takes references apart from their columns, and by name only
                target, name_there = key.target_fullname.split(".")
                reference = f"fk_{name}_{column.name}"
                table.create_foreign_key(reference, target, [column.name], [name_there], ondelete=key.ondelete)
    _index(op, name, flat)


def words(name: str, default: str = "") -> Column[str]:
    return Column(name, Text, server_default=default, nullable=False)


def number(name: str) -> Column[int]:
    return Column(name, Integer)


def amount(name: str) -> Column[int]:
    return Column(name, Integer, server_default=text("0"), nullable=False)


def wording(name: str) -> list[Column[str]]:
    texts = [words(f"{name}_{language}") for language in ("en", "fr", "ar")]
    return texts + [words(f"{name}_{language}_state", "missing") for language in ("en", "fr", "ar")]


def belongs_to(name: str, table: str) -> Column[str]:
    return Column(name, Text, ForeignKey(f"{table}.id", ondelete="CASCADE"), nullable=False)


def may_name(name: str, table: str, ondelete: str = "SET NULL") -> Column[str]:
    return Column(name, Text, ForeignKey(f"{table}.id", ondelete=ondelete))


def _flat(columns: tuple[AnyColumn | list[Column[str]], ...]) -> list[AnyColumn]:
    flat: list[AnyColumn] = []
    for column in columns:
        flat += column if isinstance(column, list) else [column]
    return flat


def _index(op: Operations, name: str, columns: list[AnyColumn]) -> None:
    for column in columns:
        if column.foreign_keys:
            op.create_index(f"ix_{name}_{column.name}", name, [str(column.name)])
