"""Why figures are not saved yet, in words."""

from __future__ import annotations

from kpidesk.domain.errors import NotDone
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words

_WHY = {
    "file_busy": QT_TRANSLATE_NOOP("Unsaved", "another program is using the file"),
    "disk_full": QT_TRANSLATE_NOOP("Unsaved", "the disk is full"),
    "file_read_only": QT_TRANSLATE_NOOP("Unsaved", "the file can no longer be changed"),
    "file_gone": QT_TRANSLATE_NOOP(
        "Unsaved", "“{file}” is no longer in its folder", "a reason after “Not saved:”"
    ),
    "file_missing": QT_TRANSLATE_NOOP(
        "Unsaved", "“{file}” is no longer in its folder", "a reason after “Not saved:”"
    ),
    "file_swapped": QT_TRANSLATE_NOOP(
        "Unsaved", "“{file}” was replaced by another file", "a reason after “Not saved:”"
    ),
    "file_overwritten": QT_TRANSLATE_NOOP(
        "Unsaved", "“{file}” was overwritten", "a reason after “Not saved:”"
    ),
    "file_moved": QT_TRANSLATE_NOOP(
        "Unsaved", "“{file}” was renamed to “{name}”", "a reason after “Not saved:”"
    ),
    "folder_gone": QT_TRANSLATE_NOOP(
        "Unsaved", "the folder of “{file}” is gone", "a reason after “Not saved:”"
    ),
    "file_unsound": QT_TRANSLATE_NOOP(
        "Unsaved", "“{file}” is damaged", "a reason after “Not saved:”"
    ),
    "file_damaged": QT_TRANSLATE_NOOP(
        "Unsaved", "“{file}” is damaged", "a reason after “Not saved:”"
    ),
    "file_io": QT_TRANSLATE_NOOP("Unsaved", "the disk reported an error"),
}
_OTHER = QT_TRANSLATE_NOOP("Unsaved", "“{file}” cannot be changed", "a reason after “Not saved:”")
_FIELD = QT_TRANSLATE_NOOP(
    "Unsaved", "Not saved yet: {why}. Trying again every few seconds.", "one figure"
)
_WINDOW = QT_TRANSLATE_NOOP(
    "Unsaved", "%n figures are not saved yet: {why}. Trying again every few seconds.", "", 1
)
_FIELD_AT_ALL = QT_TRANSLATE_NOOP("Unsaved", "Not saved: {why}.", "one figure, for its field")
_WINDOW_AT_ALL = QT_TRANSLATE_NOOP(
    "Unsaved", "%n figures are not saved: {why}.", "for the message bar", 1
)
#: With these faults another attempt cannot succeed.
_FINAL = ("file_swapped", "file_overwritten", "file_unsound", "file_damaged")


def why_unsaved(words: Words, fault: NotDone) -> str:
    """Returns why the file could not be written, as a part of a sentence."""
    return words.fill(_WHY.get(fault.code, _OTHER), {"file": "", **fault.values})


def unsaved_figure(words: Words, fault: NotDone) -> str:
    """Returns a sentence about one figure, for its field."""
    text = _FIELD_AT_ALL if fault.code in _FINAL else _FIELD
    return words(text, why=why_unsaved(words, fault))


def unsaved_figures(words: Words, fault: NotDone, count: int) -> str:
    """Returns a sentence about all figures that are not saved."""
    text = _WINDOW_AT_ALL if fault.code in _FINAL else _WINDOW
    return words(text, n=count, why=why_unsaved(words, fault))
