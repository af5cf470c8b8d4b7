"""The definitions in a practice file: which are expected, their seal, and any others."""

from __future__ import annotations

import sqlite3
import zlib

TABLES = (
    "practice",
    "setting",
    "client",
    "service_language",
    "cell",
    "entry",
    "held",
    "draft",
    "target",
    "ladder",
    "threshold",
    "note",
    "change",
    "import_receipt",
    "import_figure",
    "table_mapping",
    "logo",
    "client_card",
    "client_package",
    "period_status",
    "client_update",
    "kept_file",
    "sent_update",
    "reusable_text",
)
INDEXES = (
    "ux_cell_client_alone",
    "ux_cell_language_alone",
    "ux_target_practice",
    "ux_ladder_practice",
    "ux_period_status_practice",
    "ux_client_update_practice",
    "ix_change_subject_key",
)

# ANALYZE makes these; they change no result.
_STATISTICS = ("sqlite_stat1", "sqlite_stat4")
_NAME_LENGTH = 60


def unexpected_objects(connection: sqlite3.Connection, *, current: bool = True) -> tuple[str, ...]:
    """Returns the names of triggers, views and other objects that the program never makes.

    Reads nothing but the list of the definitions: the query of a view may never end. Older
    schemas may have other tables and indexes. Raises sqlite3.Error.
    """
    rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema").fetchall()
    names = (
        name for kind, name, table, sql in rows if not _is_expected(kind, name, table, sql, current)
    )
    return tuple(sorted(_printable(name) for name in names))


def _is_expected(kind: object, name: object, table: object, sql: object, current: bool) -> bool:
    text = sql if isinstance(sql, str) else ""
    match kind:
        case "table":
            known = not current or name in TABLES or name in _STATISTICS
            # A virtual table runs the code of a module instead of reading rows.
            return known and text.startswith("CREATE TABLE ")
        case "index":
            made = text.startswith(("CREATE INDEX ", "CREATE UNIQUE INDEX "))
            known = not current or (table in TABLES and (sql is None or name in INDEXES))
            return known and (made or sql is None)
    return False


def _printable(name: object) -> str:
    """Returns a name from a file of unknown origin so that it can be shown on one line."""
    text = "".join(each if each.isprintable() else "�" for each in str(name))
    return text if len(text) <= _NAME_LENGTH else f"{text[:_NAME_LENGTH]}…"


def seal_of(connection: sqlite3.Connection) -> int:
    """Returns a checksum of the definitions of the tables and their named indexes.

    The file contains its own seal, so that a damaged definition is noticed when the file is
    opened and not by a statement that fails later. Raises sqlite3.Error.
    """
    rows = connection.execute(
        "SELECT tbl_name, sql FROM sqlite_schema"
        " WHERE sql IS NOT NULL AND type IN ('table', 'index') ORDER BY type, name"
    ).fetchall()
    texts = "\n".join(sql for table, sql in rows if table in TABLES)
    return zlib.crc32(texts.encode())
