"""Texts of the dialog that exports everything."""

from __future__ import annotations

from kpidesk.i18n.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("ArchiveDialog", "Export Everything", "title of a dialog")
WHAT = QT_TRANSLATE_NOOP(
    "ArchiveDialog",
    "Saves one ZIP file: all figures as a workbook, as a table and for other programs, a chart "
    "of each KPI for the whole business and for each client, and a copy of your file. A page "
    "inside explains what each file is.",
)
ALONE = QT_TRANSLATE_NOOP(
    "ArchiveDialog",
    "The ZIP file is for you only: it contains the data of all your clients and is not encrypted.",
)
START = QT_TRANSLATE_NOOP("ArchiveDialog", "&Save As…", "a button: then the export begins")
CANCEL = QT_TRANSLATE_NOOP("ArchiveDialog", "Cancel", "a button")
CLOSE = QT_TRANSLATE_NOOP("ArchiveDialog", "Close", "a button")
SAVE_AS = QT_TRANSLATE_NOOP("ArchiveDialog", "Save Everything As", "title of a file dialog")
ZIP_FILES = QT_TRANSLATE_NOOP("ArchiveDialog", "ZIP files (*.zip)", "a kind of file")
PROGRESS = QT_TRANSLATE_NOOP("ArchiveDialog", "Progress of the export", "spoken")
READING = QT_TRANSLATE_NOOP("ArchiveDialog", "Reading and checking all figures…")
NOW = QT_TRANSLATE_NOOP("ArchiveDialog", "Now: {chart}", "the chart that is being written")
DONE = QT_TRANSLATE_NOOP(
    "ArchiveDialog",
    "Everything is saved in “{file}”, in {folder}",
    "in the dialog of Export Everything",
)
STOPPED = QT_TRANSLATE_NOOP("ArchiveDialog", "Canceled. No file was saved.")
LEFT_OUT = QT_TRANSLATE_NOOP("ArchiveDialog", "Left out:", "then a list of charts")
FAILED = QT_TRANSLATE_NOOP("ArchiveDialog", "{chart}: {why}", "a chart that could not be drawn")
