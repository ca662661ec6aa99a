"""The store's own tables beside the office's: what was changed, in which step, what shows now, typing not yet kept, and
the bytes of attachments.

``docs/file-format.md`` describes them; a change here needs a migration.
"""

APPLICATION_ID = 0x50455346  # "PESF" at byte 68 of the file
SCHEMA = 3  # user_version at byte 60

EXISTENCE = "id"  # the field that says whether a row is there: its id, or null once it is gone
OWN_TABLES = frozenset({"change", "step", "head", "draft", "blob"})

LAYOUT = (
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
    """CREATE TABLE blob (
    hash TEXT NOT NULL PRIMARY KEY,
    bytes BLOB NOT NULL
)""",
)
