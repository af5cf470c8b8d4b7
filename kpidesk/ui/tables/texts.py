"""Texts of the dialog that shows what a table would enter."""

from kpidesk.i18n.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Tables", "Import a Table", "title of a dialog")
TITLE_OF = QT_TRANSLATE_NOOP("Tables", "Import a Table: {file}", "title of a dialog")
TITLE_NUMBERED = QT_TRANSLATE_NOOP(
    "Tables", "Import a Table: {file} ({number} of {total})", "title of a dialog"
)
READING = QT_TRANSLATE_NOOP("Tables", "Reading the table…", "while the dialog waits")
ENTER = QT_TRANSLATE_NOOP("Tables", "&Enter {count}", "a button: enter so many figures")
ENTER_AND_REPLACE = QT_TRANSLATE_NOOP(
    "Tables", "&Enter {count}, Replace {changed}", "a button: numbers of figures"
)
REPLACE = QT_TRANSLATE_NOOP("Tables", "&Replace {changed}", "a button: a number of figures")
CANCEL = QT_TRANSLATE_NOOP("Tables", "&Cancel", "a button")
CLOSE = QT_TRANSLATE_NOOP("Tables", "&Close", "a button")

NEW = QT_TRANSLATE_NOOP("Tables", "new: {count}", "figures that were blank")
CHANGED = QT_TRANSLATE_NOOP("Tables", "replaced: {count}", "figures")
SAME = QT_TRANSLATE_NOOP("Tables", "unchanged: {count}", "figures")
REFUSED = QT_TRANSLATE_NOOP("Tables", "refused: {count}", "figures")
ASKED = QT_TRANSLATE_NOOP("Tables", "unclear: {count}", "figures")
LEFT_OUT = QT_TRANSLATE_NOOP("Tables", "left out: {count}", "cells of a table")
ALL_SAME = QT_TRANSLATE_NOOP(
    "Tables", "These figures are already entered. There is nothing to change."
)
READ_ONLY = QT_TRANSLATE_NOOP(
    "Tables", "This file is open read-only: nothing can be entered in it."
)
REMEMBERED = QT_TRANSLATE_NOOP(
    "Tables", "Your choices for a table with the same headings are used again."
)
BLANKS = QT_TRANSLATE_NOOP("Tables", "Blank cells change nothing.")
MORE_QUESTIONS = QT_TRANSLATE_NOOP(
    "Tables", "More questions follow: {count}", "below a question about a table"
)

PASTED = QT_TRANSLATE_NOOP("Tables", "The table as it is", "name of a table")
HINT = QT_TRANSLATE_NOOP(
    "Tables", "To change what a row or column is, click its heading or press Space."
)
TO_ENTER = QT_TRANSLATE_NOOP("Tables", "To Enter ({count})", "a tab: figures")
NOT_ENTERED = QT_TRANSLATE_NOOP("Tables", "Left Out ({count})", "a tab: cells of a table")

PERIOD = QT_TRANSLATE_NOOP("Tables", "Period", "heading of a column")
CLIENT = QT_TRANSLATE_NOOP("Tables", "Client", "heading of a column")
MEASURE = QT_TRANSLATE_NOOP("Tables", "Figure", "heading of a column")
WAS = QT_TRANSLATE_NOOP("Tables", "Was", "heading of a column")
BECOMES = QT_TRANSLATE_NOOP("Tables", "Becomes", "heading of a column")
STATE = QT_TRANSLATE_NOOP("Tables", "State", "heading of a column")
REMARK = QT_TRANSLATE_NOOP("Tables", "Remark", "heading of a column")
PLACE = QT_TRANSLATE_NOOP("Tables", "Cell", "heading of a column: where in a table, such as C5")
TEXT = QT_TRANSLATE_NOOP("Tables", "Text", "heading of a column")
REASON = QT_TRANSLATE_NOOP("Tables", "Reason", "heading of a column")
SEVERAL = QT_TRANSLATE_NOOP("Tables", "{reason} (figures: {count})", "how many it stands for")
NEW_CLIENT = QT_TRANSLATE_NOOP("Tables", "{client} (new)", "a client that is added")
WITH_LANGUAGE = QT_TRANSLATE_NOOP("Tables", "{client}, {language}", "a client and a language")

SHEET = QT_TRANSLATE_NOOP("Tables", "Sheet", "of a workbook")
SHEET_NUMBER = QT_TRANSLATE_NOOP("Tables", "Table {number}", "one without a name")
HIDDEN_SHEET = QT_TRANSLATE_NOOP("Tables", "{name} (hidden)", "a sheet of a workbook")
ENCODING = QT_TRANSLATE_NOOP("Tables", "Text encoding", "label of a choice such as UTF-8")
SEPARATOR = QT_TRANSLATE_NOOP("Tables", "Column separator", "label of a choice such as tabs")
SEPARATORS = {
    "\t": QT_TRANSLATE_NOOP("Tables", "tabs", "between columns"),
    ";": QT_TRANSLATE_NOOP("Tables", "semicolons", "between columns"),
    ",": QT_TRANSLATE_NOOP("Tables", "commas", "between columns"),
    "|": QT_TRANSLATE_NOOP("Tables", "bars", "between columns: |"),
}
CHOOSE = QT_TRANSLATE_NOOP("Tables", "Choose…", "an answer to a question")

AS_NAMED = QT_TRANSLATE_NOOP(
    "Tables", "&Figures with Names in the Table", "role of a row or column"
)
FIGURES_OF = QT_TRANSLATE_NOOP("Tables", "Figures &of One Measure", "a menu: which figure it is")
PERIODS = QT_TRANSLATE_NOOP("Tables", "&Periods", "role of a row or column")
CLIENTS = QT_TRANSLATE_NOOP("Tables", "&Clients", "role of a row or column")
LANGUAGES = QT_TRANSLATE_NOOP("Tables", "Service &Languages", "role of a row or column")
NAMES = QT_TRANSLATE_NOOP("Tables", "&Names of Figures", "role of a row or column")
LEAVE_OUT = QT_TRANSLATE_NOOP("Tables", "Lea&ve Out", "a row or column")
AS_RECOGNIZED = QT_TRANSLATE_NOOP("Tables", "As &Recognized", "a row or column")

DID = QT_TRANSLATE_NOOP("Tables", "paste a table", "what can be undone")
DID_FILE = QT_TRANSLATE_NOOP("Tables", "import {file}", "what can be undone")
ENTERING = QT_TRANSLATE_NOOP(
    "Tables", "Entering %n figures. This takes a moment.", "while the window waits", 1
)
DONE = QT_TRANSLATE_NOOP("Tables", "Entered: {count}.", "figures of a table")
HELD = QT_TRANSLATE_NOOP(
    "Tables", "Entered: {count}. Not saved yet because they contradict others: {held}."
)
MORE_WARNINGS = QT_TRANSLATE_NOOP(
    "Tables", "More such remarks: {count}", "after a remark on the figures of a table"
)
NEXT_SHEET = QT_TRANSLATE_NOOP("Tables", "This is the next sheet.", "after a sheet was entered")
