"""Texts of the package: menu entry, file type, software centers, installers.

`localized_files` puts them into the templates, where each stands as `@name@`.
"""

from kpidesk.i18n.text import QT_TRANSLATE_NOOP

GENERIC_NAME = QT_TRANSLATE_NOOP(
    "Package", "Virtual Assistant KPIs", "what the program is, in a menu of applications"
)
COMMENT = QT_TRANSLATE_NOOP(
    "Package", "Enter figures and compare them with benchmarks", "a tip in a menu of applications"
)
KEYWORDS = QT_TRANSLATE_NOOP(
    "Package",
    "KPI;figures;benchmark;chart;clients;",
    "words to find the program by in a menu; each ends with a semicolon",
)
FILE_TYPE = QT_TRANSLATE_NOOP("Package", "KPI Desk business file", "a kind of file")
SUMMARY = QT_TRANSLATE_NOOP(
    "Package", "KPIs with benchmarks", "in a list of applications; no full stop"
)
WHAT = QT_TRANSLATE_NOOP(
    "Package",
    "KPI Desk keeps the KPIs of a solo virtual assistant: satisfaction, resolution time, "
    "retention, accuracy and more. Once a month or week you enter a few figures; the program "
    "shows how each KPI compares with its benchmark and makes charts and updates for your "
    "clients, in their language.",
    "in a list of applications",
)
OFFLINE = QT_TRANSLATE_NOOP(
    "Package",
    "It runs on your own computer, works offline and opens no network connection.",
    "in a list of applications",
)
UNINSTALLED = QT_TRANSLATE_NOOP(
    "Package",
    "KPI Desk is uninstalled. Your data is still here:\n\n{folder}\n\nSo are your backups, in the "
    "folder “KPI Desk Backups” of your Documents.",
    "a message of the uninstaller on Windows",
)

#: What `install.sh` prints, by the name of a variable there.
INSTALL = {
    "installed": QT_TRANSLATE_NOOP(
        "Install", "KPI Desk is installed in {place}. You can find it in the applications menu."
    ),
    "started": QT_TRANSLATE_NOOP("Install", "In a terminal:", "a command follows"),
    "taken": QT_TRANSLATE_NOOP("Install", "{command} is another program. It was not changed."),
    "foreign": QT_TRANSLATE_NOOP(
        "Install",
        "{place} contains something other than KPI Desk. Nothing was changed or installed.",
    ),
    "running": QT_TRANSLATE_NOOP("Install", "KPI Desk is open. Close it first, then try again."),
    "absent": QT_TRANSLATE_NOOP("Install", "KPI Desk is not installed for this user."),
    "removed": QT_TRANSLATE_NOOP("Install", "KPI Desk is uninstalled."),
    "kept": QT_TRANSLATE_NOOP("Install", "Your data is still here: {data}", "in a terminal"),
    "backups": QT_TRANSLATE_NOOP(
        "Install", "So are your backups: the folder “KPI Desk Backups” in your Documents."
    ),
    "missing": QT_TRANSLATE_NOOP(
        "Install", "The program is not next to this file. Extract the whole archive first."
    ),
    "usage": QT_TRANSLATE_NOOP("Install", "{script} installs or updates KPI Desk for you only."),
    "usage_remove": QT_TRANSLATE_NOOP(
        "Install", "{script} --uninstall removes it; your data stays.", "in a terminal"
    ),
}
