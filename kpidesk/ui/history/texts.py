"""Texts of the History page."""

from kpidesk.domain.period import Length
from kpidesk.i18n.text import QT_TRANSLATE_NOOP

GRID_NAME = QT_TRANSLATE_NOOP("History", "Figures by period")
BY = QT_TRANSLATE_NOOP("History", "By", "label of the choice week, month, quarter, year")
LENGTHS = {
    Length.WEEK: QT_TRANSLATE_NOOP("History", "Week", "a length of period"),
    Length.MONTH: QT_TRANSLATE_NOOP("History", "Month", "a length of period"),
    Length.QUARTER: QT_TRANSLATE_NOOP("History", "Quarter", "a length of period"),
    Length.YEAR: QT_TRANSLATE_NOOP("History", "Year", "a length of period"),
}
NOTHING_TRACKED = QT_TRANSLATE_NOOP(
    "History", "You track no KPI yet. Choose on the Overview which ones you follow."
)
TO_OVERVIEW = QT_TRANSLATE_NOOP("History", "Go to the Overview")
NOTHING_HERE = QT_TRANSLATE_NOOP(
    "History", "The figures you track are kept for the whole business, not for this client."
)

EDIT = QT_TRANSLATE_NOOP("History", "&Edit Figure")
BLANK = QT_TRANSLATE_NOOP("History", "&Blank")
NOTE = QT_TRANSLATE_NOOP("History", "&Note…")
PERIOD_NOTE = QT_TRANSLATE_NOOP("History", "Note on the &Period…")
CHANGES = QT_TRANSLATE_NOOP("History", "C&hanges…")
COPY = QT_TRANSLATE_NOOP("History", "&Copy")
PASTE = QT_TRANSLATE_NOOP("History", "Pa&ste")
GO_TO = QT_TRANSLATE_NOOP("History", "&Go to Period…")

DID_BLANK = QT_TRANSLATE_NOOP("History", "blank {count} figures", "what can be undone")
DID_NOTE = QT_TRANSLATE_NOOP("History", "note on {place}", "what can be undone")

PLACE = QT_TRANSLATE_NOOP("History", "{measure}, {period}")
IN_CELL = QT_TRANSLATE_NOOP("History", "{place} · {cell}", "a figure and whose it is")
ALL = QT_TRANSLATE_NOOP("History", "All together")
STANDS = QT_TRANSLATE_NOOP("History", "{place}: {amount}")
NO_FIGURE = QT_TRANSLATE_NOOP("History", "{place}: no figure")
UNFINISHED = QT_TRANSLATE_NOOP("History", "{period}, not over yet")
NOTED = QT_TRANSLATE_NOOP("History", "{period}, with a note")
MEANS_UNFINISHED = QT_TRANSLATE_NOOP("History", "{mark} not over yet", "explains a mark")
MEANS_NOTED = QT_TRANSLATE_NOOP("History", "{mark} has a note", "explains a mark")
MEANS_CORNER = QT_TRANSLATE_NOOP("History", "{mark} note on a figure", "explains a mark")
TITLE = QT_TRANSLATE_NOOP("History", "History", "title of a page")
SHOW_CHANGES = QT_TRANSLATE_NOOP("History", "Changes…", "a button")
GO_TO_PERIOD = QT_TRANSLATE_NOOP("History", "Go to Period…", "a button")
LOADING = QT_TRANSLATE_NOOP("History", "…", "a figure that is still being read")

KEPT = QT_TRANSLATE_NOOP("History", "“{typed}” is not saved. {reason}")
WHICH = QT_TRANSLATE_NOOP("History", "“{typed}” can be read in two ways. Which one is meant?")
UNSURE = QT_TRANSLATE_NOOP("History", "Is this what “{typed}” means?")
CHOICE = QT_TRANSLATE_NOOP("History", "&{number}: {amount}", "a button for one reading")
LET_GO = QT_TRANSLATE_NOOP("History", "Back to what is saved", "a button: forget what was typed")
HELD = QT_TRANSLATE_NOOP("History", "“{typed}” is kept, but not saved. {reason}")
HELD_FREE = QT_TRANSLATE_NOOP("History", "“{typed}” is kept, but not saved. It would fit now.")
SAVE_NOW = QT_TRANSLATE_NOOP("History", "Save {amount}")
SEVERAL = QT_TRANSLATE_NOOP(
    "History",
    "The sum of several clients or languages. To change a figure, choose one of them above.",
)
SHARE = QT_TRANSLATE_NOOP("History", "{cell}: {amount}", "a part of a sum")
ROLLED_UP = QT_TRANSLATE_NOOP("History", "Worked out from shorter periods; change it there.")
PARTIAL = QT_TRANSLATE_NOOP(
    "History", "Worked out from shorter periods, some of which are missing."
)
SHORTER = QT_TRANSLATE_NOOP("History", "Entered by month or week; change it there.")
LONGER = QT_TRANSLATE_NOOP("History", "Entered for {period} already.")
NOTE_IS = QT_TRANSLATE_NOOP("History", "Note: {note}")
PERIOD_NOTE_IS = QT_TRANSLATE_NOOP("History", "Note on {period}: {note}")
VIEWING = QT_TRANSLATE_NOOP("History", "This file is open read-only.")

#: For screen readers, in a cell.
CELL_HELD = QT_TRANSLATE_NOOP("History", "{figure}, not saved")
CELL_LEVEL = QT_TRANSLATE_NOOP("History", "{value}, {level}", "the value of a KPI and its level")
CELL_NOTED = QT_TRANSLATE_NOOP("History", "{figure}, with a note")
CELL_PARTIAL = QT_TRANSLATE_NOOP("History", "{figure}, some periods are missing")
CELL_ROLLED = QT_TRANSLATE_NOOP("History", "{figure}, worked out")
CELL_BLANK = QT_TRANSLATE_NOOP("History", "no figure", "in a cell of the table")

NOTE_TITLE = QT_TRANSLATE_NOOP("History", "Note", "title of a dialog")
NOTE_FOR = QT_TRANSLATE_NOOP("History", "Note on {place}")
NOTE_HINT = QT_TRANSLATE_NOOP("History", "Shown on charts too. Without words there is no note.")
SAVE = QT_TRANSLATE_NOOP("History", "&Save")
CANCEL = QT_TRANSLATE_NOOP("History", "&Cancel")
CLOSE = QT_TRANSLATE_NOOP("History", "&Close")
CHANGES_TITLE = QT_TRANSLATE_NOOP("History", "Changes", "title of a dialog")
CHANGES_OF = QT_TRANSLATE_NOOP("History", "Changes of {place}")
NO_CHANGES = QT_TRANSLATE_NOOP("History", "Nothing was ever entered here.")
WHEN = QT_TRANSLATE_NOOP("History", "When", "heading of a column")
FROM = QT_TRANSLATE_NOOP("History", "From", "heading of a column: the old figure")
TO = QT_TRANSLATE_NOOP("History", "To", "heading of a column: the new figure")
BLANK_FIGURE = QT_TRANSLATE_NOOP("History", "blank", "no figure")
DAY_AND_TIME = QT_TRANSLATE_NOOP("History", "{day}, {time}")
GO_TITLE = QT_TRANSLATE_NOOP("History", "Go to a period", "title of a dialog")
GO_HINT = QT_TRANSLATE_NOOP("History", "Period, such as {example}")
GO = QT_TRANSLATE_NOOP("History", "&Go")
