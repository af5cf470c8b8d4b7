"""Texts about an open file that was replaced, overwritten, moved, deleted or found damaged."""

from __future__ import annotations

from kpidesk.i18n.text import QT_TRANSLATE_NOOP

#: What happened to the file, by the code of the fault.
WHAT = {
    "file_swapped": QT_TRANSLATE_NOOP(
        "LostFile",
        "“{file}” was replaced by another file while it was open, perhaps by a sync program. "
        "Nothing more is saved in it.",
    ),
    "file_overwritten": QT_TRANSLATE_NOOP(
        "LostFile",
        "“{file}” was overwritten while it was open, perhaps by a sync program. Nothing more is "
        "saved in it.",
    ),
    "file_moved": QT_TRANSLATE_NOOP(
        "LostFile",
        "“{file}” was renamed to “{name}” while it was open. What you saved is in it. Open it "
        "again to continue.",
    ),
    "file_gone": QT_TRANSLATE_NOOP(
        "LostFile", "“{file}” was deleted or moved away while it was open. Nothing more is saved."
    ),
    "folder_gone": QT_TRANSLATE_NOOP(
        "LostFile",
        "The folder of “{file}” is gone. Was a disk or USB stick unplugged? Nothing more is saved.",
    ),
    "file_unsound": QT_TRANSLATE_NOOP(
        "LostFile",
        "“{file}” is damaged: some figures may be missing or wrong. Nothing more is saved in it. "
        "Restore a backup to continue.",
    ),
}
KEPT_BESIDE = QT_TRANSLATE_NOOP(
    "LostFile", "What you had saved is next to it, in “{kept}”.", "{kept} is the name of a file"
)
LISTED_BESIDE = QT_TRANSLATE_NOOP(
    "LostFile",
    "Figures that you had saved are no longer in it. They are listed next to it, in “{kept}”.",
    "{kept} is the name of a file",
)
KEPT = QT_TRANSLATE_NOOP(
    "LostFile", "What you had saved is in {kept}", "{kept} is the path of a file"
)
LISTED = QT_TRANSLATE_NOOP(
    "LostFile",
    "Figures that you had saved are no longer in it. They are listed in {kept}",
    "{kept} is the path of a file",
)
NOT_KEPT = QT_TRANSLATE_NOOP("LostFile", "What you had saved could not be copied: {why}")
NOTHING_LOST = QT_TRANSLATE_NOOP("LostFile", "Nothing had been entered since it was opened.")

REPLACED_NAME = QT_TRANSLATE_NOOP(
    "LostFile", "{file} (before it was replaced on {day})", "the name of a file"
)
GONE_NAME = QT_TRANSLATE_NOOP(
    "LostFile", "{file} (before it was deleted on {day})", "the name of a file"
)
LISTED_NAME = QT_TRANSLATE_NOOP(
    "LostFile", "{file} (entered before it was overwritten on {day})", "the name of a file"
)

OPEN_AGAIN = QT_TRANSLATE_NOOP("LostFile", "Open It Again", "a button")
PUT_BACK = QT_TRANSLATE_NOOP("LostFile", "Put It Back", "a button: a file that was deleted")
RESTORE = QT_TRANSLATE_NOOP("LostFile", "Restore a Backup…", "a button")
IS_LOST = QT_TRANSLATE_NOOP("LostFile", "The file is not as you left it", "a title")
CLOSE = QT_TRANSLATE_NOOP("LostFile", "Close", "a button: close the window")

CONFLICT_COPIES = QT_TRANSLATE_NOOP(
    "LostFile",
    "%n copies of this file are next to it: {names}. A sync program seems to have made them "
    "after changes in two places. To compare, open one with File › Open Read-Only.",
    "{names} are names of files",
    1,
)
SYNC_FOLDER = QT_TRANSLATE_NOOP(
    "LostFile",
    "This file is in a folder of {service}, which may replace it while you work. It is safer to "
    "keep the file on this computer only and to let {service} take the backups.",
    "{service} is a name such as Dropbox",
)

REENTER = QT_TRANSLATE_NOOP(
    "LostFile", "%n figures that you had entered are not in this file.", "", 1
)
REENTER_SHOW = QT_TRANSLATE_NOOP("LostFile", "Enter Them Again…", "a button")
