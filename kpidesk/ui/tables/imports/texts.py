"""Texts of the list of imports, and of undoing and moving one."""

from kpidesk.i18n.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Imports", "Past Imports", "title of a dialog: tables that were entered")
LIST = QT_TRANSLATE_NOOP("Imports", "Imported tables, the newest first", "name of a list")
NOTHING = QT_TRANSLATE_NOOP("Imports", "No table has been imported into this file yet.")
READ_ONLY = QT_TRANSLATE_NOOP("Imports", "This file is open read-only: nothing can be undone here.")
WHEN = QT_TRANSLATE_NOOP("Imports", "When", "heading of a column")
SOURCE = QT_TRANSLATE_NOOP("Imports", "From", "heading of a column: a file or the clipboard")
CLIPBOARD = QT_TRANSLATE_NOOP(
    "Imports", "Clipboard", "in a list of imports, in place of the name of a file"
)
FILE = QT_TRANSLATE_NOOP("Imports", "A file", "its name is not kept")
CLIENT = QT_TRANSLATE_NOOP("Imports", "Client", "heading of a column: whose figures they are")
ROWS = QT_TRANSLATE_NOOP("Imports", "Rows read", "heading of a column")
USED = QT_TRANSLATE_NOOP("Imports", "Figures used", "heading of a column")
LEFT_OUT = QT_TRANSLATE_NOOP("Imports", "Left out", "heading of a column: cells of a table")
STATE = QT_TRANSLATE_NOOP("Imports", "State", "heading of a column")
UNDONE_AT = QT_TRANSLATE_NOOP("Imports", "Undone {when}", "in a list of imports")
UNDO = QT_TRANSLATE_NOOP("Imports", "&Undo This Import", "a button")
MOVE = QT_TRANSLATE_NOOP("Imports", "&Move to Another Client or Period…")
CLOSE = QT_TRANSLATE_NOOP("Imports", "&Close", "a button")
CANCEL = QT_TRANSLATE_NOOP("Imports", "&Cancel", "a button")

MOVE_TITLE = QT_TRANSLATE_NOOP("Imports", "Move an Import", "title of a dialog")
TO_CLIENT = QT_TRANSLATE_NOOP("Imports", "To another clie&nt", "move figures")
TO_PERIOD = QT_TRANSLATE_NOOP("Imports", "To another &period", "move figures")
PERIOD_HINT = QT_TRANSLATE_NOOP(
    "Imports",
    "The new first period; the others follow. It is {period} now.",
)
MOVE_NOW = QT_TRANSLATE_NOOP("Imports", "&Move", "a button: move figures")
MOVE_ANYWAY = QT_TRANSLATE_NOOP("Imports", "&Move Anyway", "a button: move figures")

DID_UNDO = QT_TRANSLATE_NOOP("Imports", "undo an import", "what can be undone")
DID_MOVE = QT_TRANSLATE_NOOP("Imports", "move an import", "what can be undone")
UNDONE = QT_TRANSLATE_NOOP("Imports", "Figures restored: {count}.", "after an import was undone")
MOVED = QT_TRANSLATE_NOOP(
    "Imports", "Moved figures: {count}.", "after an import was moved to another period or client"
)
NOT_UNDONE = QT_TRANSLATE_NOOP(
    "Imports", "Nothing was undone: none of its figures can be restored."
)
KEPT_CHANGED = QT_TRANSLATE_NOOP(
    "Imports", "Left as they are (changed since the import): {figures}."
)
KEPT_CONTRADICTS = QT_TRANSLATE_NOOP(
    "Imports", "Left as they are (would contradict others): {figures}."
)
FIGURE = QT_TRANSLATE_NOOP("Imports", "{measure} {period}", "a figure, by name and period")
FIGURE_OF = QT_TRANSLATE_NOOP(
    "Imports", "{measure} {period} ({cell})", "a figure, by name, period and client"
)
AND_MORE = QT_TRANSLATE_NOOP("Imports", "{figures} and %n more", "a list that is cut off", 1)
