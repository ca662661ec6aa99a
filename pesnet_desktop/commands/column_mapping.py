"""What an officer does with what the program remembers of spreadsheets: which column is read into which field."""

import json
from collections.abc import Sequence

from pesnet_desktop.commands.names import named
from pesnet_desktop.commands.rows import found, new_id, one_line, required, short
from pesnet_desktop.model.entities import ColumnMapping
from pesnet_desktop.model.problems import Problem
from pesnet_desktop.store import Store


def add_column_mapping(store: Store, name: str, headers: Sequence[str], columns: Sequence[str]) -> str:
    """How a file with these ``headers`` is read: a field for each, empty for one that is passed over.

    Raises Problem where there are not as many columns as headers, or none.
    """
    line, kept = required(name), _kept(headers, columns)
    with store.edit("Remember how the columns of “{mapping}” are read", mapping=short(line)) as session:
        mapping = ColumnMapping(id=new_id(), name=line, headers=kept[0], columns=kept[1])
        session.add(mapping)
        return mapping.id


def set_column_mapping(store: Store, column_mapping_id: str, headers: Sequence[str], columns: Sequence[str]) -> None:
    """Raises Problem as :func:`add_column_mapping` does."""
    kept = _kept(headers, columns)
    with store.edit(
        "Change how the columns of “{mapping}” are read", **named(store, "column_mapping", column_mapping_id)
    ) as session:
        mapping = found(session, ColumnMapping, column_mapping_id)
        mapping.headers, mapping.columns = kept


def rename_column_mapping(store: Store, column_mapping_id: str, name: str) -> None:
    line = required(name)
    with store.edit(
        "Rename the remembered columns “{mapping}”", **named(store, "column_mapping", column_mapping_id)
    ) as session:
        found(session, ColumnMapping, column_mapping_id).name = line


def remove_column_mapping(store: Store, column_mapping_id: str) -> None:
    with store.edit(
        "Forget how the columns of “{mapping}” are read", **named(store, "column_mapping", column_mapping_id)
    ) as session:
        session.delete(found(session, ColumnMapping, column_mapping_id))


def _kept(headers: Sequence[str], columns: Sequence[str]) -> tuple[str, str]:
    """Both lists as JSON."""
    if not headers or len(headers) != len(columns):
        raise Problem("columns-not-matched", headers=str(len(headers)), columns=str(len(columns)))
    first, second = ([one_line(text) for text in texts] for texts in (headers, columns))
    return json.dumps(first, ensure_ascii=False), json.dumps(second, ensure_ascii=False)
