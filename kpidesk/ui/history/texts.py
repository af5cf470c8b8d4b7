"""Texts of the History page."""

from kpidesk.domain.period import Length
from kpidesk.i18n.text import QT_TRANSLATE_NOOP

GRID_NAME = QT_TRANSLATE_NOOP("History", "Figures by period", "the table, for screen readers")
BY = QT_TRANSLATE_NOOP("History", "View by", "label of the choice week, month, quarter, year")
LENGTHS = {
    Length.WEEK: QT_TRANSLATE_NOOP("History", "Week", "a length of period"),
    Length.MONTH: QT_TRANSLATE_NOOP("History", "Month", "a length of period"),
    Length.QUARTER: QT_TRANSLATE_NOOP("History", "Quarter", "a length of period"),
    Length.YEAR: QT_TRANSLATE_NOOP("History", "Year", "a length of period"),
}
NOTHING_TRACKED = QT_TRANSLATE_NOOP(
    "History", "You don’t track any KPIs yet. Choose some on the Overview page."
)
TO_OVERVIEW = QT_TRANSLATE_NOOP("History", "Go to the Overview")
NOTHING_HERE = QT_TRANSLATE_NOOP(
    "History", "The figures you track cover the whole business, not this client."
)

EDIT = QT_TRANSLATE_NOOP("History", "&Edit Figure", "a menu entry")
BLANK = QT_TRANSLATE_NOOP("History", "C&lear", "a menu entry: make the chosen figures empty")
CHANGES = QT_TRANSLATE_NOOP("History", "C&hanges…", "a menu entry: what a figure was before")
COPY = QT_TRANSLATE_NOOP("History", "&Copy", "a menu entry")
PASTE = QT_TRANSLATE_NOOP("History", "Pa&ste", "a menu entry")
GO_TO = QT_TRANSLATE_NOOP("History", "&Go to Period…", "a menu entry")

DID_BLANK = QT_TRANSLATE_NOOP("History", "clear %n figures", "what can be undone", 1)

PLACE = QT_TRANSLATE_NOOP("History", "{measure}, {period}", "a figure, as a heading")
IN_CELL = QT_TRANSLATE_NOOP("History", "{place} · {cell}", "a figure and whose it is")
ALL = QT_TRANSLATE_NOOP(
    "History", "All together", "in place of a client: the sum over clients and languages"
)
STANDS = QT_TRANSLATE_NOOP("History", "{place}: {amount}", "a figure, spoken")
NO_FIGURE = QT_TRANSLATE_NOOP("History", "{place}: no figure", "an empty cell, spoken")
UNFINISHED = QT_TRANSLATE_NOOP("History", "{period}, not over yet", "a heading of a column, spoken")
CLOSED = QT_TRANSLATE_NOOP("History", "{period}, closed", "a heading of a column, spoken")
MEANS_UNFINISHED = QT_TRANSLATE_NOOP("History", "{mark} not over yet", "explains a mark")
MEANS_CLOSED = QT_TRANSLATE_NOOP("History", "{mark} closed", "explains a mark")
TITLE = QT_TRANSLATE_NOOP("History", "History", "title of a page")
SHOW_CHANGES = QT_TRANSLATE_NOOP("History", "Changes…", "a button")
GO_TO_PERIOD = QT_TRANSLATE_NOOP("History", "Go to Period…", "a button")
LOADING = QT_TRANSLATE_NOOP("History", "…", "a figure that is still being read")

KEPT = QT_TRANSLATE_NOOP("History", "“{typed}” is not saved. {reason}", "below the table")
WHICH = QT_TRANSLATE_NOOP("History", "“{typed}” can be read in two ways. Which one is meant?")
UNSURE = QT_TRANSLATE_NOOP(
    "History", "Does “{typed}” mean thousands?", "a question below the table"
)
CHOICE = QT_TRANSLATE_NOOP("History", "&{number}: {amount}", "a button for one reading")
LET_GO = QT_TRANSLATE_NOOP("History", "Restore the Saved Value", "a button: forget what was typed")
HELD = QT_TRANSLATE_NOOP("History", "“{typed}” is kept, but not saved. {reason}", "below the table")
HELD_FREE = QT_TRANSLATE_NOOP("History", "“{typed}” is kept, but not saved. The conflict is gone.")
SAVE_NOW = QT_TRANSLATE_NOOP("History", "Save {amount}", "a button: save this figure")
SEVERAL = QT_TRANSLATE_NOOP(
    "History",
    "The sum of several clients or languages. To change a figure, choose one of them above.",
)
SHARE = QT_TRANSLATE_NOOP("History", "{cell}: {amount}", "a part of a sum")
ROLLED_UP = QT_TRANSLATE_NOOP("History", "Calculated from shorter periods; change it there.")
PARTIAL = QT_TRANSLATE_NOOP(
    "History", "Calculated from shorter periods, some of which are missing."
)
SHORTER = QT_TRANSLATE_NOOP("History", "Entered by month or week; change it there.")
LONGER = QT_TRANSLATE_NOOP(
    "History", "Already entered for {period}.", "below the table: why a cell takes no figure"
)
VALUE = QT_TRANSLATE_NOOP(
    "History",
    "Calculated from the figures above it.",
    "why the value of a KPI cannot be typed or pasted",
)
REOPEN = QT_TRANSLATE_NOOP("History", "Reopen {period}", "a button: the period is closed")
VIEWING = QT_TRANSLATE_NOOP("History", "This file is open read-only.")

#: For screen readers, in a cell.
CELL_HELD = QT_TRANSLATE_NOOP("History", "{figure}, not saved", "a cell, spoken")
CELL_LEVEL = QT_TRANSLATE_NOOP("History", "{value}, {level}", "the value of a KPI and its level")
CELL_PARTIAL = QT_TRANSLATE_NOOP("History", "{figure}, some periods are missing", "a cell, spoken")
CELL_ROLLED = QT_TRANSLATE_NOOP(
    "History", "{figure}, calculated", "a cell, spoken: a sum or a value that nobody typed"
)
CELL_BLANK = QT_TRANSLATE_NOOP("History", "no figure", "in a cell of the table")

SAVE = QT_TRANSLATE_NOOP("History", "&Save", "a button")
CANCEL = QT_TRANSLATE_NOOP("History", "&Cancel", "a button")
CLOSE = QT_TRANSLATE_NOOP("History", "&Close", "a button")
CHANGES_TITLE = QT_TRANSLATE_NOOP("History", "Changes", "title of a dialog")
CHANGES_OF = QT_TRANSLATE_NOOP("History", "Changes to {place}", "title of a dialog")
NO_CHANGES = QT_TRANSLATE_NOOP("History", "Nothing has been entered here yet.")
CALCULATED_FROM = QT_TRANSLATE_NOOP(
    "History",
    "Calculated from the figures below.",
    "why there are no changes of a figure that nobody typed; followed by a table",
)
PERIOD = QT_TRANSLATE_NOOP("Tables", "Period", "heading of a column")
CLIENT = QT_TRANSLATE_NOOP("Tables", "Client", "heading of a column")
FIGURE = QT_TRANSLATE_NOOP("Tables", "Figure", "heading of a column")
WHEN = QT_TRANSLATE_NOOP("History", "When", "heading of a column")
FROM = QT_TRANSLATE_NOOP("History", "Old value", "heading of a column: the old figure")
TO = QT_TRANSLATE_NOOP("History", "New value", "heading of a column: the new figure")
BLANK_FIGURE = QT_TRANSLATE_NOOP("History", "blank", "no figure")
GO_TITLE = QT_TRANSLATE_NOOP("History", "Go to Period", "title of a dialog")
GO_HINT = QT_TRANSLATE_NOOP("History", "Period, such as {example}", "label of a field")
GO = QT_TRANSLATE_NOOP("History", "&Go", "a button: show that period")
