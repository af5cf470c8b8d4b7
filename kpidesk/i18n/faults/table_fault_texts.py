"""The sentences of tables that cannot be read, by code."""

from kpidesk.i18n.text import QT_TRANSLATE_NOOP

TABLES = {
    "table_empty": QT_TRANSLATE_NOOP("Fault", "There is no table in it: it is empty."),
    "table_missing": QT_TRANSLATE_NOOP("Fault", "There is no file “{file}”."),
    "table_unreadable": QT_TRANSLATE_NOOP("Fault", "“{file}” cannot be read."),
    "table_format": QT_TRANSLATE_NOOP(
        "Fault",
        "This is not a kind of file that KPI Desk reads tables from. It reads CSV, text, XLSX "
        "and its own JSON files.",
    ),
    "table_old_spreadsheet": QT_TRANSLATE_NOOP(
        "Fault",
        "This is a spreadsheet in the old Excel format, or one with a password. Please save it "
        "as XLSX without a password first.",
    ),
    "table_json_foreign": QT_TRANSLATE_NOOP(
        "Fault", "This JSON file was not exported by KPI Desk, so its figures cannot be found."
    ),
    "table_damaged": QT_TRANSLATE_NOOP(
        "Fault", "The table is damaged and cannot be read. Please save or copy it again."
    ),
    "table_not_text": QT_TRANSLATE_NOOP(
        "Fault", "This is not a table: it has characters in it that no text has."
    ),
    "table_encoding": QT_TRANSLATE_NOOP(
        "Fault",
        "The text is not encoded as {encoding}. Please choose another encoding.",
        "{encoding} is a name such as utf-8",
    ),
    "table_ligatures": QT_TRANSLATE_NOOP(
        "Fault", "The table has too many characters that stand for whole words."
    ),
    "table_too_large": QT_TRANSLATE_NOOP(
        "Fault", "The table is larger than {limit} MB. Please split it."
    ),
    "table_unzipped": QT_TRANSLATE_NOOP(
        "Fault",
        "Unpacked, the file is larger than {limit} MB, or has parts that are much too large. "
        "Please save only the sheet with the figures.",
    ),
    "table_rows": QT_TRANSLATE_NOOP(
        "Fault", "The table has more than {limit} rows. Please split it."
    ),
    "table_columns": QT_TRANSLATE_NOOP(
        "Fault",
        "The table has more than {limit} columns. Please copy or save only those with figures.",
    ),
    "table_cells": QT_TRANSLATE_NOOP(
        "Fault", "The table has more than {limit} cells. Please split it."
    ),
    "table_cell_length": QT_TRANSLATE_NOOP(
        "Fault", "A cell of the table has more than {limit} characters."
    ),
}
