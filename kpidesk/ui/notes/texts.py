"""Texts of notes: the dialog, and what is said of a note on the pages."""

from kpidesk.i18n.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Notes", "Note", "title of a dialog")
NOTE_ON = QT_TRANSLATE_NOOP("Notes", "Note on {place}", "heading of a dialog")
PLACE = QT_TRANSLATE_NOOP("Notes", "{figure}, {period}", "what a note is on: CSAT, March 2026")
ABOUT = QT_TRANSLATE_NOOP("Notes", "&About", "a label: what a note is about")
ALL_FIGURES = QT_TRANSLATE_NOOP("Notes", "All figures", "in a drop-down: a note on a whole period")
OWNER = QT_TRANSLATE_NOOP("Notes", "&For", "a label: whose note it is, a client’s or not")
BUSINESS = QT_TRANSLATE_NOOP("Notes", "The whole business", "in a drop-down: no client")
TEXT = QT_TRANSLATE_NOOP("Notes", "&Note", "a label of a text field")
SPAN = QT_TRANSLATE_NOOP("Notes", "&When", "a label: the time that a note is about")
SHOW = QT_TRANSLATE_NOOP("Notes", "S&how to the client", "a check box")
SHOW_FILES = QT_TRANSLATE_NOOP(
    "Notes", "S&how in files", "a check box, of a note on the whole business"
)
IS_PRIVATE = QT_TRANSLATE_NOOP("Notes", "Private: only you see it, here in KPI Desk.")
IS_SHOWN = QT_TRANSLATE_NOOP(
    "Notes", "Goes into updates for this client, and into charts that you export with notes."
)
IS_IN_FILES = QT_TRANSLATE_NOOP(
    "Notes", "Goes into reviews of the business, and into charts that you export with notes."
)
HINT = QT_TRANSLATE_NOOP("Notes", "Clear the text to remove the note.")
SAVE = QT_TRANSLATE_NOOP("Notes", "&Save", "a button")
CANCEL = QT_TRANSLATE_NOOP("Notes", "&Cancel", "a button")
DID_NOTE = QT_TRANSLATE_NOOP("Notes", "note on {place}", "what can be undone")

NOTE = QT_TRANSLATE_NOOP("Notes", "&Note…", "a menu entry of History: write a note on a figure")
PERIOD_NOTE = QT_TRANSLATE_NOOP("Notes", "Note on the &Period…", "a menu entry of History")
SHEET_NOTE = QT_TRANSLATE_NOOP("Notes", "No&te on the Figure…", "a menu entry of Figures")
SHEET_PERIOD_NOTE = QT_TRANSLATE_NOOP("Notes", "Note on the Per&iod…", "a menu entry of Figures")
CHART_NOTE = QT_TRANSLATE_NOOP("Notes", "A&dd Note…", "a menu entry of Charts")

PRIVATE = QT_TRANSLATE_NOOP("Notes", "private note: {note}", "a remark, in the user’s own words")
TO_CLIENT = QT_TRANSLATE_NOOP(
    "Notes", "note shown to the client: {note}", "a remark, in the user’s own words"
)
IN_FILES = QT_TRANSLATE_NOOP(
    "Notes", "note shown in files: {note}", "a remark, in the user’s own words"
)
PRIVATE_ON = QT_TRANSLATE_NOOP(
    "Notes", "Private note on {period}: {note}", "in the user’s own words; below a table"
)
TO_CLIENT_ON = QT_TRANSLATE_NOOP("Notes", "Note on {period}, shown to the client: {note}")
IN_FILES_ON = QT_TRANSLATE_NOOP("Notes", "Note on {period}, shown in files: {note}")
MEANS_PRIVATE = QT_TRANSLATE_NOOP("Notes", "{mark} private note", "explains a mark")
MEANS_SHOWN = QT_TRANSLATE_NOOP("Notes", "{mark} note shown to others", "explains a mark")
WITH_PRIVATE = QT_TRANSLATE_NOOP(
    "Notes", "{place}, with a private note", "a cell or the heading of a column, spoken"
)
WITH_SHOWN = QT_TRANSLATE_NOOP(
    "Notes",
    "{place}, with a note that is shown to others",
    "a cell or the heading of a column, spoken",
)
