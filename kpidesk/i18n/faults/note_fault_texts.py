"""The sentences about notes, by code."""

from kpidesk.i18n.text import QT_TRANSLATE_NOOP

NOTES = {
    "note_span": QT_TRANSLATE_NOOP(
        "Fault",
        "“{given}” is not a span for a note. Write 2026-03..2026-05 with a later period of the "
        "same length, or 2026-03.. for a note from there on.",
    ),
    "note_missing": QT_TRANSLATE_NOOP(
        "Fault", "There is no such note. “note list” shows all that there are."
    ),
    "private_notes": QT_TRANSLATE_NOOP(
        "Fault", "Private notes do not go into a file for a client ({client})."
    ),
}
