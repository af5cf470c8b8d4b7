"""Texts of the dialog that restores a backup."""

from kpidesk.i18n.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Backups", "Restore a Backup", "title of a dialog")
WHERE = QT_TRANSLATE_NOOP("Backups", "Backups in", "label of a folder")
ANOTHER_FOLDER = QT_TRANSLATE_NOOP("Backups", "Another &Folder…", "a button: look there")
FOLDER = QT_TRANSLATE_NOOP("Backups", "Folder with Backups", "title of a dialog")
LIST = QT_TRANSLATE_NOOP("Backups", "Backups, the newest first", "a table, for screen readers")
MADE = QT_TRANSLATE_NOOP("Backups", "Made", "heading: day and time of a backup")
FILE = QT_TRANSLATE_NOOP("Backups", "File", "heading: the file that was backed up")
FIGURES = QT_TRANSLATE_NOOP("Backups", "Figures", "heading: the number of figures")
CLIENTS = QT_TRANSLATE_NOOP("Backups", "Clients", "heading: the number of clients")
PERIODS = QT_TRANSLATE_NOOP("Backups", "First and last period", "heading")
SIZE = QT_TRANSLATE_NOOP("Backups", "Size", "heading: of a file")
SPAN = QT_TRANSLATE_NOOP("Backups", "{first} to {last}", "two periods")
UNUSABLE = QT_TRANSLATE_NOOP("Backups", "Cannot be used", "a backup")
LOADING = QT_TRANSLATE_NOOP("Backups", "Looking for backups…", "while the dialog waits")
NOTHING = QT_TRANSLATE_NOOP(
    "Backups", "There is no backup in this folder. If yours are elsewhere, choose their folder."
)
NONE_OF_FILE = QT_TRANSLATE_NOOP(
    "Backups",
    "There is no backup of “{file}” in this folder. These are backups of other files.",
    "none of the list is chosen yet",
)
NAMES = QT_TRANSLATE_NOOP("Backups", "Clients: {names}", "in a backup")
NAMES_AND_MORE = QT_TRANSLATE_NOOP(
    "Backups", "Clients: {names}, and %n others", "in a backup: the first ones are named", 1
)
NO_CLIENTS = QT_TRANSLATE_NOOP("Backups", "It has no clients.", "a backup")
REPLACES = QT_TRANSLATE_NOOP(
    "Backups",
    "Restoring replaces {file} with this backup. The current file is kept with the backups.",
)
CREATES = QT_TRANSLATE_NOOP("Backups", "Restoring creates the file {file}. Nothing is replaced.")
OPEN_READ_ONLY = QT_TRANSLATE_NOOP("Backups", "&Open Read-Only", "a button: view this backup")
RESTORE = QT_TRANSLATE_NOOP("Backups", "&Restore", "a button: restore this backup")
CANCEL = QT_TRANSLATE_NOOP("Backups", "Cancel", "a button")
