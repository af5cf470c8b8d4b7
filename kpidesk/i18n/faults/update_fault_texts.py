"""The sentences about updates, by code."""

from kpidesk.i18n.text import QT_TRANSLATE_NOOP

UPDATES = {
    "update_sent": QT_TRANSLATE_NOOP(
        "Fault",
        "The update for {period} was sent and can no longer change. Draft a correction instead.",
    ),
    "update_not_sent": QT_TRANSLATE_NOOP(
        "Fault", "The update for {period} was not sent.", "why an update cannot be corrected"
    ),
    "update_followed": QT_TRANSLATE_NOOP(
        "Fault",
        "The update for {later} was sent after the one for {period}, which stays as it was sent. "
        "Draft a correction instead.",
    ),
    "update_file_large": QT_TRANSLATE_NOOP(
        "Fault", "The file of this update is too large to be kept. Use a smaller logo."
    ),
    "text_name_missing": QT_TRANSLATE_NOOP("Fault", "The text needs a name."),
}
