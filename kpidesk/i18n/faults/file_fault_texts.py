"""The sentences of faults of files, folders and the program itself, by code."""

from kpidesk.i18n.text import QT_TRANSLATE_NOOP

FILES = {
    "file_missing": QT_TRANSLATE_NOOP(
        "Fault",
        "There is no business file “{file}” in {folder}.",
        "in the message bar, or on the command line",
    ),
    "file_gone": QT_TRANSLATE_NOOP(
        "Fault",
        "“{file}” is no longer in {folder}. It was moved, renamed or deleted, or its disk is not "
        "connected.",
    ),
    "file_empty": QT_TRANSLATE_NOOP(
        "Fault", "“{file}” is empty, so it is not a business file. It was left untouched."
    ),
    "file_older": QT_TRANSLATE_NOOP(
        "Fault", "“{file}” was saved by an older version of KPI Desk and must be updated first."
    ),
    "file_older_in_use": QT_TRANSLATE_NOOP(
        "Fault",
        "“{file}” was saved by an older version of KPI Desk and must be updated first. Close it "
        "in the other window, then try again.",
    ),
    "file_older_read_only": QT_TRANSLATE_NOOP(
        "Fault",
        "“{file}” was saved by an older version of KPI Desk and must be updated first, but it "
        "cannot be changed where it is. Copy it to a folder of your own and open the copy.",
    ),
    "file_exists": QT_TRANSLATE_NOOP(
        "Fault", "There is already a file “{file}”. Please choose another name."
    ),
    "same_file": QT_TRANSLATE_NOOP(
        "Fault",
        "“{file}” is the business file itself or belongs to it. Please choose another file.",
    ),
    "file_overwritten": QT_TRANSLATE_NOOP(
        "Fault",
        "“{file}” was overwritten by another program while it was open. Nothing was saved in it; "
        "please open it again.",
    ),
    "file_moved": QT_TRANSLATE_NOOP(
        "Fault",
        "“{file}” was renamed to “{name}” while it was open. Nothing was saved in it; please "
        "open it again.",
    ),
    "folder_gone": QT_TRANSLATE_NOOP(
        "Fault",
        "The folder of “{file}” is gone. Was a disk or USB stick unplugged? Nothing was saved. "
        "Connect it and try again.",
    ),
    "file_unsound": QT_TRANSLATE_NOOP(
        "Fault", "“{file}” is damaged, so nothing more is saved in it. Please restore a backup."
    ),
    "file_swapped": QT_TRANSLATE_NOOP(
        "Fault",
        "“{file}” was replaced by another file while it was open. Nothing was saved in it; "
        "please open it again.",
    ),
    "migration_failed": QT_TRANSLATE_NOOP(
        "Fault",
        "“{file}” could not be updated. It is unchanged, and a backup was made.",
    ),
    "file_backup": QT_TRANSLATE_NOOP(
        "Fault",
        "“{file}” is a backup from {made_at}. Backups are never changed, so nothing was saved. "
        "Restore it first, then change the restored file.",
        "{made_at} is a day and a time",
    ),
    "backup_folder": QT_TRANSLATE_NOOP(
        "Fault",
        "“{file}” would be among your backups in {folder}, where files can only be viewed. Please "
        "choose another folder.",
    ),
    "backup_missing": QT_TRANSLATE_NOOP(
        "Fault", "There is no backup “{file}”. Backups are kept in {folder}."
    ),
    "backup_altered": QT_TRANSLATE_NOOP(
        "Fault",
        "“{file}” has changed since the backup was made, so it is not restored. To keep what is in "
        "it, view it and save a copy.",
    ),
    "file_newer": QT_TRANSLATE_NOOP(
        "Fault",
        "“{file}” was saved by a newer version of KPI Desk. It was left untouched; please use "
        "that version.",
    ),
    "file_foreign": QT_TRANSLATE_NOOP(
        "Fault", "“{file}” is not a business file of KPI Desk. It was left untouched."
    ),
    "file_damaged": QT_TRANSLATE_NOOP(
        "Fault",
        "“{file}” is damaged. It was left untouched; a backup can be restored in its place.",
    ),
    "file_unexpected_objects": QT_TRANSLATE_NOOP(
        "Fault",
        "“{file}” was changed by another program: it contains {objects}. KPI Desk never makes "
        "these, and they can falsify figures, so the file is not opened. It was left untouched. "
        "Please restore a backup.",
        "{objects} are names of triggers, views and the like inside the file",
    ),
    "file_in_use": QT_TRANSLATE_NOOP(
        "Fault",
        "“{file}” is open in another window or command of KPI Desk. Nothing was changed; "
        "close it there and try again.",
    ),
    "file_in_use_elsewhere": QT_TRANSLATE_NOOP(
        "Fault",
        "“{file}” has been open on the computer “{computer}” since {since}, or was not closed "
        "properly there. Nothing was changed. Close it there. If it is closed there, open the "
        "file in the window of KPI Desk and choose Open Anyway.",
    ),
    "file_busy": QT_TRANSLATE_NOOP(
        "Fault",
        "Another program is using “{file}”. Nothing was changed; try again in a moment.",
    ),
    "file_read_only": QT_TRANSLATE_NOOP(
        "Fault", "“{file}” is read-only here. It can still be viewed and exported."
    ),
    "file_unreadable": QT_TRANSLATE_NOOP(
        "Fault", "“{file}” cannot be read. Check that you are allowed to read it."
    ),
    "file_io": QT_TRANSLATE_NOOP(
        "Fault",
        "The disk reported an error while “{file}” was in use. What was saved before is safe. "
        "Save a copy on another disk.",
    ),
    "disk_full": QT_TRANSLATE_NOOP(
        "Fault",
        "The disk is full. Nothing was changed in “{file}”; free some space and try again.",
    ),
    "write_failed": QT_TRANSLATE_NOOP(
        "Fault", "“{file}” could not be saved ({why}). No incomplete file was left."
    ),
}
PROGRAM = {
    "folder_unusable": QT_TRANSLATE_NOOP(
        "Fault",
        "KPI Desk cannot save in the folder “{folder}”. Change its permissions, or choose "
        "another folder.",
    ),
    "file_name_long": QT_TRANSLATE_NOOP(
        "Fault",
        "The file name “{file}” is too long: {length} bytes, where {most} are possible. Please "
        "choose a shorter name.",
    ),
    "file_name_encoding": QT_TRANSLATE_NOOP(
        "Fault",
        "The name of the file “{file}” contains bytes that are not text. Please give it another "
        "name.",
    ),
    "link_endless": QT_TRANSLATE_NOOP(
        "Fault", "“{file}” is a link that leads back to itself, not to a file."
    ),
    "output_failed": QT_TRANSLATE_NOOP(
        "Fault",
        "The output could not be written. Is the disk full? All changes were saved.",
    ),
    "memory_short": QT_TRANSLATE_NOOP(
        "Fault",
        "There is too little memory for a picture of that size. Nothing was saved or copied. "
        "Choose a smaller size.",
    ),
    "words_missing": QT_TRANSLATE_NOOP(
        "Fault",
        "The texts for {language} cannot be loaded, so nothing was saved. Please install KPI "
        "Desk again.",
    ),
    "unexpected": QT_TRANSLATE_NOOP(
        "Fault",
        "Something went wrong ({kind}). What you saved before is safe. Technical details are in "
        "{file}.",
    ),
    "unexpected_unlogged": QT_TRANSLATE_NOOP(
        "Fault",
        "Something went wrong ({kind}). What you saved before is safe.",
    ),
}
#: Why a file could not be written.
WHY = {
    "folder_missing": QT_TRANSLATE_NOOP("Fault", "its folder does not exist"),
    "is_a_folder": QT_TRANSLATE_NOOP("Fault", "a folder has that name"),
    "not_allowed": QT_TRANSLATE_NOOP("Fault", "you can’t save in that folder"),
    "disk_full": QT_TRANSLATE_NOOP("Fault", "the disk is full"),
    "unknown": QT_TRANSLATE_NOOP("Fault", "the system did not say why"),
}
