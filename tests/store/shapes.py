"""What a file is made of, for tests that compare files of different origin."""

from pesnet_desktop.store.connection import Connection


def shape_of(connection: Connection) -> dict[str, object]:
    """Tables with columns and references, indexes, triggers and views, however their SQL is laid out."""
    shape: dict[str, object] = {"version": connection.execute("PRAGMA user_version").fetchone()}
    for kind, name, table in connection.execute("SELECT type, name, tbl_name FROM sqlite_master").fetchall():
        if kind == "table":
            columns = connection.execute("SELECT * FROM pragma_table_xinfo(?)", (name,)).fetchall()
            keys = connection.execute(
                'SELECT "table", "from", "to", on_update, on_delete FROM pragma_foreign_key_list(?)', (name,)
            ).fetchall()
            shape[f"table {name}"] = (columns, sorted(keys, key=str))
        else:
            parts = connection.execute("SELECT * FROM pragma_index_xinfo(?)", (name,)).fetchall()
            shape[f"{kind} {name}"] = (table, parts)
    return shape
