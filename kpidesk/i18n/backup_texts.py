"""Texts about restoring backups, outside of their dialog."""

from kpidesk.i18n.text import QT_TRANSLATE_NOOP

RESTORE_BACKUP = QT_TRANSLATE_NOOP("Backups", "Restore a Backup…", "a button: choose one")
BACKUPS_ARE = QT_TRANSLATE_NOOP(
    "Backups", "Your backups are in {folder}.", "in the window, after a fault"
)
NO_FILE_MANAGER = QT_TRANSLATE_NOOP(
    "Backups", "The folder could not be opened. Your backups are in {folder}."
)
COPY_PATH = QT_TRANSLATE_NOOP("Backups", "Copy", "a button: copy the folder’s path")

IS_BACKUP = QT_TRANSLATE_NOOP(
    "Backups", "This is a backup from {made_at}. You can view it but not change it."
)
RESTORE_IT = QT_TRANSLATE_NOOP("Backups", "Restore It", "a button: the backup on screen")
CLOSE_BACKUP = QT_TRANSLATE_NOOP("Backups", "Close the Backup", "a button: back to my own file")

OPENING = QT_TRANSLATE_NOOP("Backups", "Opening the backup…", "while the window waits")
RESTORING = QT_TRANSLATE_NOOP("Backups", "Restoring the backup…", "while the window waits")
RESTORING_HOW = QT_TRANSLATE_NOOP(
    "Backups", "The backup is checked first, and the file it replaces is kept. This takes a moment."
)
RESTORED = QT_TRANSLATE_NOOP(
    "Backups", "Checked and restored: “{file}” is now as it was on {made_at}."
)
RESTORED_KEPT = QT_TRANSLATE_NOOP(
    "Backups",
    "Checked and restored: “{file}” is now as it was on {made_at}. What it replaced is kept: "
    "{kept}",
)
TAKE_BACK = QT_TRANSLATE_NOOP("Backups", "Undo Restore", "a button: undo restoring")
NOT_RESTORED = QT_TRANSLATE_NOOP("Backups", "Nothing was restored. {why}", "in the window")
