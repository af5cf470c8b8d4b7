"""What is said of a typed figure that would fit but is not saved, and what the user can answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from kpidesk.domain.entry import EntryKey
from kpidesk.i18n.amount_words import amount_text
from kpidesk.i18n.faults.unsaved_words import unsaved_figure
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.ui.common.field_notice import NoticeAnswer
from kpidesk.ui.workspace import Workspace

_CONFLICT = QT_TRANSLATE_NOOP(
    "Unsaved",
    "“{typed}” was not saved, and {stored} has been saved here since. Which one is right?",
)
_CONFLICT_TYPED_BLANK = QT_TRANSLATE_NOOP(
    "Unsaved",
    "Clearing the figure was not saved, and {stored} has been saved here since. Which one is "
    "right?",
)
_CONFLICT_STORED_BLANK = QT_TRANSLATE_NOOP(
    "Unsaved", "“{typed}” was not saved, and the figure has been cleared since. Which one is right?"
)
_RETURNED = QT_TRANSLATE_NOOP("Unsaved", "“{typed}” was not saved last time. Save it now?")
_RETURNED_BLANK = QT_TRANSLATE_NOOP(
    "Unsaved", "Clearing the figure was not saved last time. Clear it now?"
)
_FITS = QT_TRANSLATE_NOOP("Unsaved", "“{typed}” is not saved yet. Save it now?")
_SAVE = QT_TRANSLATE_NOOP("Unsaved", "Save {amount}", "a button")
_SAVE_BLANK = QT_TRANSLATE_NOOP("Unsaved", "Clear It", "a button: save that there is no figure")
_KEEP = QT_TRANSLATE_NOOP("Unsaved", "Keep {amount}", "a button: leave the saved figure")
_KEEP_BLANK = QT_TRANSLATE_NOOP("Unsaved", "Leave It Blank", "a button: save no figure")


class UnsavedNotice(NamedTuple):
    """A sentence and the answers to it; none where the figure is saved by itself."""

    text: str
    answers: tuple[NoticeAnswer, ...] = ()


def unsaved_notice(
    workspace: Workspace,
    key: EntryKey,
    save: Callable[[int | None], object],
    drop: Callable[[], object],
) -> UnsavedNotice | None:
    """Returns the notice of a draft; None where there is none, or none that would fit.

    `save` records the amount that is chosen, `drop` forgets the draft.
    """
    drafts, commits, words = workspace.drafts, workspace.commits, workspace.words
    typed = drafts.get(key)
    if typed is None or not (parsed := commits.read(key, typed)).certain:
        return None
    conflict, unsaved = key in drafts.conflicts, key in drafts.unsaved
    if unsaved and not conflict and key not in drafts.returned:
        # Nothing is read here: a file that cannot be written may not be readable either.
        return UnsavedNotice(unsaved_figure(words, drafts.fault)) if drafts.fault else None
    if commits.check(key, parsed) is not None:
        return None
    measure, stored = workspace.catalogue.measure(key.measure), drafts.stored(key)
    stored_amount = None if stored is None else amount_text(words, stored, measure)
    if conflict:
        text = _CONFLICT if stored is not None else _CONFLICT_STORED_BLANK
        text = text if parsed.amount is not None else _CONFLICT_TYPED_BLANK
    elif unsaved:
        text = _RETURNED if parsed.amount is not None else _RETURNED_BLANK
    else:
        text = _FITS
    if parsed.amount is None:
        saves = words(_SAVE_BLANK)
    else:
        saves = words(_SAVE, amount=amount_text(words, parsed.amount, measure))
    keeps = words(_KEEP_BLANK) if stored_amount is None else words(_KEEP, amount=stored_amount)
    answers = (
        NoticeAnswer(saves, lambda: save(parsed.amount)),
        NoticeAnswer(keeps, drop),
    )
    said = words(text, typed=typed.strip(), stored=stored_amount or "")
    return UnsavedNotice(said, () if workspace.read_only else answers)
