"""Texts of the window that are not needed for its first paint."""

from collections.abc import Mapping

from kpidesk.i18n.text import QT_TRANSLATE_NOOP, Text

TITLE = QT_TRANSLATE_NOOP("Window", "{file} – KPI Desk", "title of the window")
OWN = QT_TRANSLATE_NOOP("Window", "My business", "in the title of the window: the default file")
SAMPLE_NAME = QT_TRANSLATE_NOOP(
    "Window", "Sample business", "in the title of the window: the file of the sample"
)
BACKUP_OF = QT_TRANSLATE_NOOP(
    "Window", "Backup of {file}", "in the title of the window: the file it was made of"
)
SAVED = QT_TRANSLATE_NOOP("Window", "All changes saved {time}", "at the right of the menu bar")
SAVED_ALL = QT_TRANSLATE_NOOP("Window", "All changes saved", "at the right of the menu bar")
SAVED_BUT = QT_TRANSLATE_NOOP("Window", "All saved except %n figures to check", "held figures", 1)
NOT_SAVED = QT_TRANSLATE_NOOP("Window", "Not saved yet: %n figures", "beside the menus", 1)
UPDATE_NOT_SAVED = QT_TRANSLATE_NOOP(
    "Window", "Not saved yet: the text of an update", "beside the menus; a report to a client"
)
LOOKING = QT_TRANSLATE_NOOP("Window", "Read-only", "beside the menus: the file cannot be changed")
CLOSE_MESSAGE = QT_TRANSLATE_NOOP("Window", "Dismiss", "close a message")
WITH_KEYS = QT_TRANSLATE_NOOP("Window", "{name} ({keys})", "a tool tip: a page and its keys")
SAMPLE = QT_TRANSLATE_NOOP(
    "Window", "This is a sample business with made-up figures. Try anything you like."
)
START_OWN = QT_TRANSLATE_NOOP("Window", "Start with My Own Figures", "leave the sample business")

NEW = QT_TRANSLATE_NOOP("Window", "&New Business File…", "a menu entry")
OPEN = QT_TRANSLATE_NOOP("Window", "&Open…", "a menu entry")
OPEN_READ_ONLY = QT_TRANSLATE_NOOP(
    "Window", "Open Rea&d-Only…", "a menu command: open a file for viewing only"
)
RECENT = QT_TRANSLATE_NOOP("Window", "Open &Recent", "a menu of business files")
NO_RECENT = QT_TRANSLATE_NOOP("Window", "No recent files", "an empty menu of recent files")
OPEN_SAMPLE = QT_TRANSLATE_NOOP("Window", "Open the Sa&mple Business")
COPY_FILE = QT_TRANSLATE_NOOP("Window", "&Save a Copy…", "a menu entry")
RESTORE = QT_TRANSLATE_NOOP("Window", "Res&tore a Backup…", "a menu entry")
IMPORT = QT_TRANSLATE_NOOP("Window", "&Import a Table…", "a menu command: enter its figures")
IMPORTS = QT_TRANSLATE_NOOP("Window", "P&ast Imports…", "a menu command: list of imported tables")
NOTHING_TO_PASTE = QT_TRANSLATE_NOOP("Window", "The clipboard has no text or table to paste.")
NOT_READ = QT_TRANSLATE_NOOP("Window", "Not read: {files}.", "tables that were to follow")
EXPORT = QT_TRANSLATE_NOOP("Window", "&Export Data…", "a menu entry")
EXPORT_ALL = QT_TRANSLATE_NOOP("Window", "Export E&verything…", "a menu entry")
PRINT = QT_TRANSLATE_NOOP("Window", "&Print…", "a menu entry")
PRINT_TITLE = QT_TRANSLATE_NOOP("Window", "Print", "title of a dialog")
NOTHING_TO_PRINT = QT_TRANSLATE_NOOP(
    "Window",
    "There is nothing here to print. Go to Overview, Figures, History, Charts or Updates. A sent "
    "update is printed from its PDF.",
)
QUIT = QT_TRANSLATE_NOOP("Window", "&Quit", "a menu entry")
UNDO = QT_TRANSLATE_NOOP("Window", "&Undo", "a menu entry")
REDO = QT_TRANSLATE_NOOP("Window", "&Redo", "a menu entry")
UNDO_WHAT = QT_TRANSLATE_NOOP("Window", "&Undo: {what}", "a menu entry")
REDO_WHAT = QT_TRANSLATE_NOOP("Window", "&Redo: {what}", "a menu entry")
UNDONE = QT_TRANSLATE_NOOP("Window", "Undone: {what}", "in the message bar")
REDONE = QT_TRANSLATE_NOOP("Window", "Redone: {what}", "in the message bar")
COPY = QT_TRANSLATE_NOOP("Window", "&Copy", "a menu entry")
PASTE = QT_TRANSLATE_NOOP("Window", "&Paste", "a menu entry")
FIND = QT_TRANSLATE_NOOP("Window", "&Find Anything…", "a menu entry")
TRACK = QT_TRANSLATE_NOOP("Window", "Choose &KPIs…", "a menu entry: which ones are tracked")
SCHEME = QT_TRANSLATE_NOOP("Window", "&Appearance", "a menu: light or dark")
SCHEMES = {
    "system": QT_TRANSLATE_NOOP("Window", "Same as &System", "light or dark"),
    "light": QT_TRANSLATE_NOOP("Window", "&Light", "appearance"),
    "dark": QT_TRANSLATE_NOOP("Window", "&Dark", "appearance"),
    "contrast": QT_TRANSLATE_NOOP("Window", "High &Contrast", "appearance"),
}
LANGUAGE = QT_TRANSLATE_NOOP("Window", "Lan&guage", "a menu")
LANGUAGE_OF_SYSTEM = QT_TRANSLATE_NOOP("Window", "Same as &System", "language")
CHECK = QT_TRANSLATE_NOOP("Window", "&Check My Data…", "a menu entry")
WHERE = QT_TRANSLATE_NOOP("Window", "&Where Is My Data?")
KEYS = QT_TRANSLATE_NOOP("Window", "&Keyboard Shortcuts", "a menu entry: a list of keys")
ABOUT = QT_TRANSLATE_NOOP("Window", "&About KPI Desk", "a menu entry")
PRACTICES = QT_TRANSLATE_NOOP("Window", "Business files (*.kpidesk)", "a kind of file")
TABLES = QT_TRANSLATE_NOOP(
    "Window", "Tables (*.csv *.tsv *.txt *.xlsx *.json *.html *.htm)", "kinds of files"
)
ALL_FILES = QT_TRANSLATE_NOOP("Window", "All files (*)", "a kind of file")
#: By suffix, and whether it is in the reader's words.
DATA_FILES = {
    (".xlsx", True): QT_TRANSLATE_NOOP("Window", "Workbook (*.xlsx)", "a kind of file"),
    (".csv", True): QT_TRANSLATE_NOOP("Window", "Table for spreadsheets (*.csv)", "a kind of file"),
    (".csv", False): QT_TRANSLATE_NOOP("Window", "Table for programs (*.csv)", "a kind of file"),
    (".json", False): QT_TRANSLATE_NOOP(
        "Window", "Data for other programs (*.json)", "a kind of file"
    ),
}
EXPORTED = QT_TRANSLATE_NOOP("Window", "Saved: {file}", "in the message bar, after an export")
#: Everyday words that find a command.
COMMAND_WORDS: Mapping[Text, Text] = {
    NEW: QT_TRANSLATE_NOOP(
        "Window",
        "create start own",
        "words that find the command New Business File",
    ),
    COPY_FILE: QT_TRANSLATE_NOOP(
        "Window",
        "backup duplicate USB",
        "words that find the command Save a Copy",
    ),
    RESTORE: QT_TRANSLATE_NOOP(
        "Window",
        "undo recover lost",
        "words that find the command Restore a Backup",
    ),
    OPEN_SAMPLE: QT_TRANSLATE_NOOP(
        "Window",
        "demo example",
        "words that find the command Open the Sample",
    ),
    IMPORT: QT_TRANSLATE_NOOP(
        "Window",
        "Excel CSV spreadsheet load",
        "words that find the command Import a Table",
    ),
    IMPORTS: QT_TRANSLATE_NOOP(
        "Window",
        "undo delete remove Excel",
        "words that find the command Past Imports",
    ),
    EXPORT: QT_TRANSLATE_NOOP(
        "Window",
        "Excel CSV spreadsheet",
        "words that find the command Export Data",
    ),
    EXPORT_ALL: QT_TRANSLATE_NOOP(
        "Window",
        "archive backup",
        "words that find the command Export Everything",
    ),
    PRINT: QT_TRANSLATE_NOOP("Window", "paper PDF", "words that find the command Print"),
    QUIT: QT_TRANSLATE_NOOP("Window", "exit close", "words that find the command Quit"),
    TRACK: QT_TRANSLATE_NOOP(
        "Window",
        "add remove delete hide",
        "words that find the command Choose KPIs",
    ),
    KEYS: QT_TRANSLATE_NOOP(
        "Window",
        "help hotkeys",
        "words that find the command Keyboard Shortcuts",
    ),
    CHECK: QT_TRANSLATE_NOOP(
        "Window",
        "error repair damaged",
        "words that find the command Check My Data",
    ),
    WHERE: QT_TRANSLATE_NOOP(
        "Window",
        "folder file location backup privacy",
        "words that find the command Where Is My Data?",
    ),
    ABOUT: QT_TRANSLATE_NOOP(
        "Window",
        "version license update",
        "words that find the command About KPI Desk",
    ),
    SCHEMES["light"]: QT_TRANSLATE_NOOP(
        "Window", "mode theme day", "words that find the command Light"
    ),
    SCHEMES["dark"]: QT_TRANSLATE_NOOP(
        "Window", "mode theme night", "words that find the command Dark"
    ),
    SCHEMES["contrast"]: QT_TRANSLATE_NOOP(
        "Window",
        "mode theme accessibility",
        "words that find the command High Contrast",
    ),
}
