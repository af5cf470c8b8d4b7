"""Texts of Help. Those of the licences come with the files."""

from kpidesk.i18n.text import QT_TRANSLATE_NOOP

CLOSE = QT_TRANSLATE_NOOP("Window", "&Close", "a button of a dialog")
KEYS = QT_TRANSLATE_NOOP("Window", "Keyboard Shortcuts", "title of a dialog")
TAB = QT_TRANSLATE_NOOP("Window", "Next field, previous field")
EVERYWHERE = QT_TRANSLATE_NOOP("Window", "Everywhere", "a heading of a list of keys")
SAVED = QT_TRANSLATE_NOOP("Window", "Show when the last change was saved")

WHERE = QT_TRANSLATE_NOOP("Window", "Where Is My Data?", "title of a dialog")
PRACTICE = QT_TRANSLATE_NOOP("Window", "Your file", "a label in the dialog Where Is My Data?")
BACKUPS = QT_TRANSLATE_NOOP("Window", "Backups, made when you close KPI Desk")
SHOW = QT_TRANSLATE_NOOP("Window", "Show Folder", "a button: open it in the file manager")
SAFE = QT_TRANSLATE_NOOP(
    "Window",
    "Your business is one file. It is not encrypted: use the disk encryption of your system. Now "
    "and then, copy the backup folder to another device.",
)

CHECK = QT_TRANSLATE_NOOP("Window", "Check My Data", "title of a dialog")
CHECKING = QT_TRANSLATE_NOOP("Window", "Checking your file and its newest backup…")
GOOD = QT_TRANSLATE_NOOP("Window", "No problems found.", "after a check of the data")
BAD = QT_TRANSLATE_NOOP(
    "Window", "Something is wrong. Don’t enter anything in this file until it is fixed."
)
BAD_BACKUP = QT_TRANSLATE_NOOP(
    "Window",
    "Your file is fine, but something is wrong with its backups. Make a copy now: File › Save a "
    "Copy…",
)
RESTORE = QT_TRANSLATE_NOOP("Window", "&Restore a Backup…", "a button of a dialog")

ABOUT = QT_TRANSLATE_NOOP("Window", "About KPI Desk", "title of a dialog")
WHAT = QT_TRANSLATE_NOOP(
    "Window",
    "The KPIs of your work as a virtual assistant, on your own computer. KPI Desk works offline "
    "and opens no network connection.",
)
BUILT = QT_TRANSLATE_NOOP("About", "Version {version}, built on {day}", "in About KPI Desk")
SOURCE = QT_TRANSLATE_NOOP(
    "About", "Version {version}, running from its source", "in About KPI Desk"
)

NEWS_TAB = QT_TRANSLATE_NOOP("About", "What Is &New", "a tab of About KPI Desk")
NEWS = QT_TRANSLATE_NOOP("About", "What is new", "spoken")
RELEASE = QT_TRANSLATE_NOOP(
    "About", "Version {version} ({day})", "a heading above the notes on a version"
)
NEWER = QT_TRANSLATE_NOOP("About", "Newer versions", "a heading in About KPI Desk")
NEWER_HOW = QT_TRANSLATE_NOOP(
    "About",
    "KPI Desk never checks for updates. Look at the page where you downloaded it: if its version "
    "is higher than {version}, install it over this one. Your data is kept.",
)

DATA_TAB = QT_TRANSLATE_NOOP("About", "Your &Data", "a tab of About KPI Desk")
STAYS = QT_TRANSLATE_NOOP(
    "About",
    "Your business file and its backups stay where they are when you update or uninstall the "
    "program.",
)

PARTS_TAB = QT_TRANSLATE_NOOP("About", "&Parts and Licenses", "a tab of About KPI Desk")
PARTS = QT_TRANSLATE_NOOP("About", "Parts of the program", "spoken, a list")
PART = QT_TRANSLATE_NOOP("About", "{part}, license: {license}", "spoken, in a list")
LICENCE_OF = QT_TRANSLATE_NOOP("About", "License text: {name}", "spoken, a text")
NO_PARTS = QT_TRANSLATE_NOOP("About", "The list of parts is missing from this copy.")
NO_LICENCE_TEXT = QT_TRANSLATE_NOOP("About", "No license text is installed with this part.")
LICENCES = QT_TRANSLATE_NOOP("About", "Licenses", "spoken: a folder")
LGPL = QT_TRANSLATE_NOOP(
    "About",
    "Qt and PySide6 are used under the GNU LGPL, version 3: you may replace their libraries with "
    "your own.",
)
LGPL_HOW = QT_TRANSLATE_NOOP(
    "About",
    "Qt and PySide6 are used under the GNU LGPL, version 3: you may replace their libraries with "
    "your own. README.txt in the licenses folder explains how.",
)
