"""The sentences of tables that cannot be read, and of imports, by code."""

from kpidesk.i18n.text import QT_TRANSLATE_NOOP

TABLES = {
    "table_empty": QT_TRANSLATE_NOOP("Fault", "This table is empty."),
    "table_missing": QT_TRANSLATE_NOOP(
        "Fault", "There is no file “{file}”.", "when a table is read"
    ),
    "table_unreadable": QT_TRANSLATE_NOOP(
        "Fault", "“{file}” cannot be read.", "when a table is read"
    ),
    "table_format": QT_TRANSLATE_NOOP(
        "Fault",
        "Tables cannot be read from this kind of file. Save it as CSV or XLSX.",
    ),
    "table_old_spreadsheet": QT_TRANSLATE_NOOP(
        "Fault",
        "This spreadsheet is in the old Excel format or has a password. Save it as XLSX "
        "without a password.",
    ),
    "table_json_foreign": QT_TRANSLATE_NOOP(
        "Fault", "This JSON file was not exported by KPI Desk."
    ),
    "table_damaged": QT_TRANSLATE_NOOP("Fault", "The table is damaged. Save or copy it again."),
    "table_not_text": QT_TRANSLATE_NOOP("Fault", "This is not a table of text and numbers."),
    "table_encoding": QT_TRANSLATE_NOOP(
        "Fault",
        "The text is not encoded as {encoding}. Choose another encoding.",
        "{encoding} is a name such as utf-8",
    ),
    "table_ligatures": QT_TRANSLATE_NOOP(
        "Fault",
        "The table has too many single characters that stand for whole words, such as "
        "ﷺ. Replace them with normal letters.",
    ),
    "table_too_large": QT_TRANSLATE_NOOP("Fault", "The table is larger than {limit} MB. Split it."),
    "table_unzipped": QT_TRANSLATE_NOOP(
        "Fault",
        "Unpacked, this file is larger than {limit} MB. Save only the sheet with the figures.",
    ),
    "table_rows": QT_TRANSLATE_NOOP("Fault", "The table has more than {limit} rows. Split it."),
    "table_columns": QT_TRANSLATE_NOOP(
        "Fault",
        "The table has more than {limit} columns. Copy or save only those with figures.",
    ),
    "table_cells": QT_TRANSLATE_NOOP("Fault", "The table has more than {limit} cells. Split it."),
    "table_cell_length": QT_TRANSLATE_NOOP(
        "Fault", "A cell of the table has more than {limit} characters."
    ),
}
IMPORTS = {
    "import_unknown": QT_TRANSLATE_NOOP(
        "Fault", "There is no import number {number}.", "on the command line"
    ),
    "import_undone": QT_TRANSLATE_NOOP(
        "Fault", "This import was already undone, on {at}.", "{at} is a day and a time"
    ),
    "import_not_movable": QT_TRANSLATE_NOOP(
        "Fault", "All its figures have changed since the import, so nothing was moved."
    ),
    "import_not_moved": QT_TRANSLATE_NOOP("Fault", "The figures of this import are already there."),
    "import_target_taken": QT_TRANSLATE_NOOP(
        "Fault",
        "Nothing was moved: there are figures already where it would go ({count}). The first is "
        "“{measure}”, {period}.",
        "{count} is a number",
    ),
    "import_target_beside": QT_TRANSLATE_NOOP(
        "Fault",
        "Nothing was moved: for {period}, other figures there may count the same work.",
    ),
    "import_lengths": QT_TRANSLATE_NOOP(
        "Fault",
        "This import has periods of different lengths, so it cannot be moved to another period.",
    ),
    "import_other_length": QT_TRANSLATE_NOOP(
        "Fault",
        "{period} is not as long as {first}, the first period of this import.",
    ),
}
