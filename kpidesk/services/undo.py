"""Reverting: what was changed is changed back, all of it in one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kpidesk.domain.change import (
    ClientChanged,
    EntryChanged,
    Fact,
    HeldChanged,
    NoteChanged,
    SettingChanged,
    TargetChanged,
)
from kpidesk.services.ports import Ledger, PracticeFile


def revert(practice: PracticeFile, facts: Sequence[Fact]) -> tuple[Fact, ...]:
    """Undo the facts, the last one first; the facts that this made, which undo it in turn.

    A client is never deleted: one that was added is archived. Raises what the ledger raises;
    then nothing is changed.
    """
    with practice.transaction() as ledger:
        return tuple(_revert(ledger, fact) for fact in reversed(facts))


def _revert(ledger: Ledger, fact: Fact) -> Fact:
    match fact:
        case EntryChanged(place, old, _):
            return ledger.put(place, old)
        case HeldChanged(place, old, new):
            if old is None:
                ledger.release(place)
            else:
                ledger.hold(old)
            return HeldChanged(place, new, old)
        case NoteChanged(old, new):
            return _revert_note(ledger, fact)
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


def _revert_note(ledger: Ledger, fact: NoteChanged) -> Fact:
    if fact.old is None:
        assert fact.new is not None
        ledger.set_note(replace(fact.new, text=""))
    else:
        ledger.set_note(fact.old)
    return NoteChanged(fact.new, fact.old)
