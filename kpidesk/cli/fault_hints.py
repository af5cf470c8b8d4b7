"""Commands that help with a fault, by its code.

The window shows the fault's own sentence, too, so that no command is in it.
"""

from kpidesk.i18n.text import QT_TRANSLATE_NOOP

HINTS = {
    "file_missing": QT_TRANSLATE_NOOP(
        "Console",
        "“kpidesk set” creates it with its first figure; “kpidesk restore” restores a backup.",
    ),
    "file_damaged": QT_TRANSLATE_NOOP("Console", "“kpidesk restore” restores a backup."),
    "no_clients": QT_TRANSLATE_NOOP("Console", "“kpidesk client add” adds one."),
}
