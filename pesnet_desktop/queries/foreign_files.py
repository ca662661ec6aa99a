"""What is remembered of foreign files: how the columns of a spreadsheet are read, and what was not understood."""

import json

from pesnet_desktop.model.light_dataclasses import dataclass
from pesnet_desktop.queries.reading import texts
from pesnet_desktop.store import Store


@dataclass(frozen=True)
class ColumnMappingRow:
    """``columns`` names the field of each header; empty for one that is passed over."""

    id: str
    name: str
    headers: tuple[str, ...]
    columns: tuple[str, ...]


@dataclass(frozen=True)
class UnreadPartRow:
    """``attachment_id`` is empty where the file was not kept."""

    id: str
    attachment_id: str
    source: str
    place: str
    words: str
    is_dismissed: bool


def column_mappings(store: Store) -> tuple[ColumnMappingRow, ...]:
    """By name."""
    rows = texts(store, "SELECT id, name, headers, columns FROM column_mapping ORDER BY name, id")
    return tuple(
        ColumnMappingRow(key, name, _listed(headers), _listed(columns)) for key, name, headers, columns in rows
    )


def mapping_for(store: Store, headers: tuple[str, ...]) -> ColumnMappingRow | None:
    """The remembered mapping of a file with just these headers."""
    return next((row for row in column_mappings(store) if row.headers == headers), None)


def unread_parts(store: Store, *, with_dismissed: bool = False) -> tuple[UnreadPartRow, ...]:
    """What is still to be looked at, in the order in which it was read; or all."""
    rows = (UnreadPartRow(row[0], row[1], row[2], row[3], row[4], bool(row[5])) for row in texts(store, _UNREAD))
    return tuple(row for row in rows if with_dismissed or not row.is_dismissed)


def _listed(kept: str) -> tuple[str, ...]:
    return tuple(str(one) for one in json.loads(kept))


_UNREAD = "SELECT id, attachment_id, source, place, words, dismissed FROM unread_part ORDER BY position, id"
