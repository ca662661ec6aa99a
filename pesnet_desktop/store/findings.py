"""The check of a whole file: is it sound, do its parts belong together, do tables and history agree."""

from collections.abc import Mapping

from pesnet_desktop.i18n import _
from pesnet_desktop.store.attachments import damaged_attachments
from pesnet_desktop.store.changes import Change, StepRecord, is_genuine
from pesnet_desktop.store.connection import Connection
from pesnet_desktop.store.faults import said
from pesnet_desktop.store.projection import differences, read_changes
from pesnet_desktop.store.tables import Table


def findings(connection: Connection, tables: Mapping[str, Table], name: str) -> list[str]:
    """A sentence for each thing that is wrong; none for a file that is well."""
    with said(name):
        damages = [str(row[0]) for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
        if damages:
            return [_("The file is damaged: {damage}. Go back to a copy.").format(damage=damage) for damage in damages]
        return [
            *_orphans(connection),
            *_forged(connection),
            *_disagreements(connection, tables),
            *_lost_bytes(connection, tables),
            *_strangers(connection),
        ]


def _orphans(connection: Connection) -> list[str]:
    sentence = _("A record of {table} names a record of {other} that is not there.")
    found = connection.execute("PRAGMA foreign_key_check").fetchall()
    return [sentence.format(table=table, other=other) for table, _row, other, _key in found]


def _forged(connection: Connection) -> list[str]:
    sentence = _("The step or change {id} no longer says what was written.")
    steps = [StepRecord(*map(str, row)) for row in connection.execute("SELECT * FROM step")]
    records: list[StepRecord | Change] = [*steps, *read_changes(connection)]
    forged = [record.id for record in records if not is_genuine(record)]
    homeless = connection.execute("SELECT id FROM change WHERE step NOT IN (SELECT id FROM step)")
    return [sentence.format(id=one[:6]) for one in (*forged, *(str(identity) for (identity,) in homeless))]


def _disagreements(connection: Connection, tables: Mapping[str, Table]) -> list[str]:
    sentence = _("Table and history disagree at {place}.")
    return [sentence.format(place=place) for place in differences(connection, tables)]


def _lost_bytes(connection: Connection, tables: Mapping[str, Table]) -> list[str]:
    sentence = _("An attached file is missing or damaged ({hash}). Go back to a copy, or attach it again.")
    return [sentence.format(hash=name[:6]) for name in damaged_attachments(connection, tables)]


def _strangers(connection: Connection) -> list[str]:
    """Triggers or views that this program did not put into the file."""
    sentence = _("The file contains {name}, which this program did not make.")
    found = connection.execute("SELECT name FROM main.sqlite_master WHERE type IN ('trigger', 'view')").fetchall()
    return [sentence.format(name=name) for (name,) in found]
