"""Texts of the archive: names of its files and folders, and the page that explains them."""

from __future__ import annotations

from kpidesk.i18n.text import QT_TRANSLATE_NOOP

READ_ME = QT_TRANSLATE_NOOP("Archive", "READ ME", "a file name, without suffix")
CHARTS = QT_TRANSLATE_NOOP("Archive", "Charts", "a folder name")
UPDATES = QT_TRANSLATE_NOOP("Archive", "Updates", "a folder name")
WHOLE_BUSINESS = QT_TRANSLATE_NOOP("Archive", "Whole business", "a folder name")

TITLE = QT_TRANSLATE_NOOP(
    "Archive", "Everything from “{name}”", "title of a page in an exported archive"
)
WRITTEN = QT_TRANSLATE_NOOP(
    "Archive",
    "Exported on {day} by KPI Desk {version}.",
    "first sentence of a page in an exported archive",
)
WHAT_FIGURES = QT_TRANSLATE_NOOP("Archive", "It contains %n figures.", "of the archive", 1)
SPAN = QT_TRANSLATE_NOOP("Archive", "They run from {first} to {last}.", "figures")
ALONE = QT_TRANSLATE_NOOP("Archive", "This is for you only")
ALONE_HOW = QT_TRANSLATE_NOOP(
    "Archive",
    "It contains the names, figures and notes of all your clients and is not encrypted. Keep it "
    "where only you can read it. To a client, send only that client’s charts.",
)
FILES = QT_TRANSLATE_NOOP("Archive", "What each file is", "a heading above a list of files")
FILE = QT_TRANSLATE_NOOP("Archive", "File", "heading of a column")
CONTENT = QT_TRANSLATE_NOOP("Archive", "Contents", "heading of a column")
DATABASE = QT_TRANSLATE_NOOP(
    "Archive",
    "Everything, as KPI Desk keeps it: figures, clients, notes, targets and all earlier changes. "
    "Copy it to any computer and open it in KPI Desk to continue there. The other files can be "
    "read without KPI Desk.",
)
TABLES = {
    ".xlsx": QT_TRANSLATE_NOOP(
        "Archive",
        "All figures in a workbook, one in each row and with names in your language, for any "
        "spreadsheet program.",
    ),
    ".csv": QT_TRANSLATE_NOOP(
        "Archive",
        "The same figures as plain text, for any other program: ids, UTF-8, decimal points.",
    ),
    ".json": QT_TRANSLATE_NOOP(
        "Archive",
        "For programs: the figures with clients, targets, your own levels, notes, settings, "
        "updates and the list of your imports.",
    ),
}
CHARTS_OF_CLIENT = QT_TRANSLATE_NOOP(
    "Archive", "%n charts of “{client}”, each as an image (PNG) and as a PDF document.", "", 1
)
CHARTS_OF_ALL = QT_TRANSLATE_NOOP(
    "Archive",
    "%n charts of your whole business, each as an image (PNG) and as a PDF document.",
    "",
    1,
)
UPDATES_OF_CLIENT = QT_TRANSLATE_NOOP(
    "Archive", "%n updates as “{client}” received them, as PDF documents.", "", 1
)
UPDATES_OF_ALL = QT_TRANSLATE_NOOP(
    "Archive", "%n reviews of your whole business, as PDF documents.", "", 1
)
NO_CHARTS = QT_TRANSLATE_NOOP("Archive", "There are no charts because no KPI has a value yet.")
WHICH_CHARTS = QT_TRANSLATE_NOOP(
    "Archive",
    "There is a chart of each KPI that you track and that has a value, in the client’s language "
    "if KPI Desk is available in it. Archived clients have no charts; their figures are in the "
    "tables.",
)
LEFT_OUT = QT_TRANSLATE_NOOP(
    "Archive", "These charts could not be drawn: {charts}.", "on a page in an exported archive"
)
COLUMNS = QT_TRANSLATE_NOOP("Archive", "The columns of the CSV table")
COLUMN = QT_TRANSLATE_NOOP("Archive", "Column", "heading of a column")
MEANING = QT_TRANSLATE_NOOP("Archive", "What it means", "heading of a column")
COLUMN_MEANINGS = {
    "period": QT_TRANSLATE_NOOP(
        "Archive", "2026-W07 is a week, 2026-03 a month, 2026-Q1 a quarter, 2026 a year."
    ),
    "client": QT_TRANSLATE_NOOP(
        "Archive", "The client’s name; empty for figures without a client."
    ),
    "service_language": QT_TRANSLATE_NOOP(
        "Archive", "The code of the language you worked in; empty if none was given."
    ),
    "measure": QT_TRANSLATE_NOOP("Archive", "What was counted or timed. The names are below."),
    "amount": QT_TRANSLATE_NOOP(
        "Archive", "The number. Zero means zero; blank figures have no row."
    ),
    "unit": QT_TRANSLATE_NOOP("Archive", "count for things, hours for time."),
}
MEASURES = QT_TRANSLATE_NOOP("Archive", "The names of the measures")
MEASURE = QT_TRANSLATE_NOOP("Archive", "In the table", "heading of a column")
MEASURE_NAME = QT_TRANSLATE_NOOP("Archive", "In KPI Desk", "heading of a column")
CHART_OF = QT_TRANSLATE_NOOP("Archive", "{kpi} ({client})", "a chart: its KPI and its client")
