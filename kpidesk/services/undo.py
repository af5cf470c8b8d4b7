"""Reverting: what was changed is changed back, all of it in one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kpidesk.domain.change import (
    Change,
    ClientChanged,
    EntryChanged,
    HeldChanged,
    NoteChanged,
    SettingChanged,
    TargetChanged,
)
from kpidesk.services.ports import PracticeFile, WriteTransaction


def revert(practice: PracticeFile, changes: Sequence[Change]) -> tuple[Change, ...]:
    """Undo the facts, the last one first; the facts that this made, which undo it in turn.

    A client is never deleted: one that was added is archived. Raises what the ledger raises;
    then nothing is changed.
    """
    with practice.transaction() as ledger:
        return tuple(_revert(ledger, change) for change in reversed(changes))


def _revert(ledger: WriteTransaction, change: Change) -> Change:
    match change:
        case EntryChanged(place, old, _):
            return ledger.put(place, old)
        case HeldChanged(place, old, new):
            if old is None:
                ledger.release(place)
            else:
                ledger.hold(old)
            return HeldChanged(place, new, old)
        case NoteChanged(old, new):
            return _revert_note(ledger, change)
        case SettingChanged(key, old, new):
            ledger.set_setting(key, old)
            return SettingChanged(key, new, old)
        case ClientChanged(old, new):
            back = old or replace(new, archived=True)
            ledger.change_client(back)
            return ClientChanged(new, back)
        case TargetChanged(old, new):
            before = old or replace(new, value=None)
            ledger.set_target(before)
            return TargetChanged(new, before)


def _revert_note(ledger: WriteTransaction, change: NoteChanged) -> Change:
    if change.old is None:
        assert change.new is not None
        ledger.set_note(replace(change.new, text=""))
    else:
        ledger.set_note(change.old)
    return NoteChanged(change.new, change.old)
