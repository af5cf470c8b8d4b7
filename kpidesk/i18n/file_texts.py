"""Texts about opening, closing, copying and backing up a practice."""

from kpidesk.i18n.text import QT_TRANSLATE_NOOP

#: Titles of notices, by the code of the fault.
TITLES = {
    "file_in_use": QT_TRANSLATE_NOOP("Files", "This file is open in another window"),
    "file_in_use_elsewhere": QT_TRANSLATE_NOOP("Files", "This file is open on another computer"),
    "file_damaged": QT_TRANSLATE_NOOP("Files", "This file is damaged"),
    "file_newer": QT_TRANSLATE_NOOP("Files", "This file needs a newer KPI Desk"),
    "file_missing": QT_TRANSLATE_NOOP("Files", "There is no business file here"),
}
NOT_OPENED = QT_TRANSLATE_NOOP("Files", "This file cannot be opened")
MISSING = QT_TRANSLATE_NOOP(
    "Files", "There is no business file “{file}” in {folder}. Was it moved or renamed?"
)
NOT_HERE = QT_TRANSLATE_NOOP(
    "Files", "The folder {folder} does not exist. Is a disk or USB stick not connected?"
)
DAMAGED = QT_TRANSLATE_NOOP(
    "Files", "“{file}” is damaged. It was left untouched.", "on a page in place of the figures"
)
IN_USE = QT_TRANSLATE_NOOP(
    "Files",
    "Only one window can change a file. You can view “{file}” here, or continue in the other "
    "window.",
)

IN_USE_ELSEWHERE = QT_TRANSLATE_NOOP(
    "Files",
    "“{file}” has been open on the computer “{computer}” since {since}, or was not closed properly "
    "there. Close it there first. If you are sure that it is closed there, you can open it anyway.",
    "on the page about a file that cannot be opened",
)
REALLY_UNLOCK = QT_TRANSLATE_NOOP(
    "Files", "Is KPI Desk closed on “{computer}”?", "a question; {computer} is its name"
)
REALLY_UNLOCK_HOW = QT_TRANSLATE_NOOP(
    "Files",
    "If “{file}” is still open on “{computer}”, both computers could save at the same time, and "
    "figures would be lost. Open it only if you are sure that it is closed there.",
)

LOOK = QT_TRANSLATE_NOOP("Files", "Open Read-Only", "a button: open a file for viewing only")
UNLOCK = QT_TRANSLATE_NOOP(
    "Files", "Open Anyway…", "a button: the file is not open on the other computer"
)
OPEN = QT_TRANSLATE_NOOP(
    "Files", "Open Anyway", "a button that confirms: open the file all the same"
)
LEAVE_LOCKED = QT_TRANSLATE_NOOP("Files", "Cancel", "a button: leave the file locked")
AGAIN = QT_TRANSLATE_NOOP("Files", "Try Again", "a button")
ANOTHER = QT_TRANSLATE_NOOP("Files", "Open Another…", "a button: another file")
MAKE = QT_TRANSLATE_NOOP("Files", "Create File", "a button: create the file that is missing")
BACKUPS = QT_TRANSLATE_NOOP("Files", "Show My Backups", "a button: open their folder")
LEAVE = QT_TRANSLATE_NOOP("Files", "Close Without a Backup", "a button")
EDIT = QT_TRANSLATE_NOOP("Files", "Edit Here", "a button: leave the viewing mode")

MAKING = QT_TRANSLATE_NOOP("Files", "Creating your file…", "while the window waits")
MAKING_SAMPLE = QT_TRANSLATE_NOOP("Files", "Creating the sample business…")
UPDATING = QT_TRANSLATE_NOOP("Files", "Updating your file…", "while the window waits")
UPDATING_HOW = QT_TRANSLATE_NOOP(
    "Files", "A backup is made first, and the result is compared with it. This takes a moment."
)
BACKING_UP = QT_TRANSLATE_NOOP("Files", "Making a backup…", "while the window waits")
BACKING_UP_HOW = QT_TRANSLATE_NOOP(
    "Files", "Everything is saved. The window closes when the backup has been verified."
)
BACKING_UP_KEPT = QT_TRANSLATE_NOOP(
    "Files",
    "Figures that are not saved are kept for the next start. The window closes when the backup "
    "has been verified.",
)
NO_BACKUP = QT_TRANSLATE_NOOP("Files", "The backup could not be made")
SOME_KEPT = QT_TRANSLATE_NOOP(
    "Files",
    "What was saved is still in “{file}”. The figures that were not saved are kept for the next "
    "start.",
)
LITTLE_SPACE = QT_TRANSLATE_NOOP(
    "Files",
    "Only {free} is left on the disk of “{file}”. Free some space: nothing can be saved on a "
    "full disk.",
    "{free} is a size such as 12 MB",
)
WAITING = QT_TRANSLATE_NOOP("Files", "Another program is using the file. Waiting for it…")
RETURNED = QT_TRANSLATE_NOOP("Files", "%n figures from last time are not saved yet.", "", 1)
SAVE_THEM = QT_TRANSLATE_NOOP("Files", "Save Them", "a button: figures of the last time")
CHOOSE = QT_TRANSLATE_NOOP(
    "Files",
    "%n figures have been saved with other values since. Show them, then choose which value is "
    "right.",
    "figures of the last time",
    1,
)
SHOW_THEM = QT_TRANSLATE_NOOP("Files", "Show Them", "a button: figures of the last time")
STILL_SAVED = QT_TRANSLATE_NOOP("Files", "What you entered is still saved in “{file}”.")

#: Why a file is open read-only, by the code of the fault.
READ_ONLY = {
    "file_in_use": QT_TRANSLATE_NOOP(
        "Files", "Another window has this file open. You can view it here but not change it."
    ),
    "file_in_use_elsewhere": QT_TRANSLATE_NOOP(
        "Files",
        "“{computer}” has this file open, or did not close it properly. You can view it here but "
        "not change it.",
        "{computer} is the name of a computer",
    ),
    "disk_full": QT_TRANSLATE_NOOP(
        "Files",
        "The disk is full, so nothing can be saved. You can view this file but not change it. "
        "Free some space, then try again.",
    ),
    "file_read_only": QT_TRANSLATE_NOOP(
        "Files", "This file is read-only. You can view and export it but not change it."
    ),
}
LOOKING = QT_TRANSLATE_NOOP("Files", "You can view this file here but not change it.")
COPIED = QT_TRANSLATE_NOOP("Files", "Copy saved and verified: {file}", "in the message bar")
BACKUP_LATE = QT_TRANSLATE_NOOP("Files", "The backup could not be made: {why}")
CUT_OFF = QT_TRANSLATE_NOOP(
    "Files",
    "KPI Desk closed unexpectedly last time. What you had entered is here. Technical details are "
    "in {file}.",
)
