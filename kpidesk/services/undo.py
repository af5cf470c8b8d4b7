"""Undo: reverts changes in one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from kpidesk.domain.change import (
    CardChanged,
    Change,
    ClientChanged,
    EntryChanged,
    HeldChanged,
    ImportChanged,
    LadderChanged,
    NoteChanged,
    SentChanged,
    SettingChanged,
    StatusChanged,
    TargetChanged,
    TextChanged,
    UpdateChanged,
)
from kpidesk.services.work_runner import WorkRunner, run_here

if TYPE_CHECKING:
    from kpidesk.services.ports import PracticeFile, WriteTransaction


def revert(
    practice: PracticeFile, changes: Sequence[Change], run: WorkRunner = run_here
) -> tuple[Change, ...]:
    """Revert the changes, the last one first. Returns the changes that this made.

    A client that was added is archived, never deleted. Raises what the transaction raises; then
    nothing is changed.
    """
    with practice.transaction() as transaction:
        return run(lambda: _reverted(transaction, changes))


def _reverted(transaction: WriteTransaction, changes: Sequence[Change]) -> tuple[Change, ...]:
    made: list[Change] = []
    for are_entries, group in groupby(reversed(changes), _is_entry):
        if are_entries:
            # An import may have thousands, which are written at once.
            entries = {each.key: each.old for each in group if isinstance(each, EntryChanged)}
            made += transaction.put_all(entries)
        else:
            made += [_revert(transaction, change) for change in group]
    return tuple(made)


def _is_entry(change: Change) -> bool:
    return isinstance(change, EntryChanged)


def _revert(transaction: WriteTransaction, change: Change) -> Change:
    match change:
        case EntryChanged(key, old, _):
            return transaction.put(key, old)
        case HeldChanged(place, old, new):
            if old is None:
                transaction.release(place)
            else:
                transaction.hold(old)
            return HeldChanged(place, new, old)
        case NoteChanged(old, new):
            return _revert_note(transaction, change)
        case SettingChanged(key, old, new):
            transaction.set_setting(key, old)
            return SettingChanged(key, new, old)
        case ClientChanged() | CardChanged() | StatusChanged():
            return _revert_client(transaction, change)
        case TargetChanged() | LadderChanged():
            return _revert_dated(transaction, change)
        case ImportChanged():
            return _revert_import(transaction, change)
        case UpdateChanged() | SentChanged() | TextChanged():
            return _revert_update(transaction, change)


def _revert_client(
    transaction: WriteTransaction, change: ClientChanged | CardChanged | StatusChanged
) -> Change:
    match change:
        case ClientChanged(old, new):
            back = old or new._replace(archived=True)
            transaction.change_client(back)
            return ClientChanged(new, back)
        case CardChanged(old, new):
            transaction.set_client_card(old)
            return CardChanged(new, old)
        case StatusChanged(status, is_set):
            transaction.set_period_status(status, is_set=not is_set)
            return StatusChanged(status, not is_set)


def _revert_dated(transaction: WriteTransaction, change: TargetChanged | LadderChanged) -> Change:
    match change:
        case TargetChanged(old, new):
            if old is not None:
                transaction.set_target(old)
            elif new is not None:
                transaction.remove_target(new)
            return TargetChanged(new, old)
        case LadderChanged(old, new):
            if old is not None:
                transaction.set_ladder(old)
            elif new is not None:
                transaction.remove_ladder(new)
            return LadderChanged(new, old)


def _revert_note(transaction: WriteTransaction, change: NoteChanged) -> Change:
    if change.old is None:
        assert change.new is not None
        transaction.set_note(replace(change.new, text=""))
    else:
        transaction.set_note(change.old)
    return NoteChanged(change.new, change.old)


def _revert_import(transaction: WriteTransaction, change: ImportChanged) -> Change:
    if change.old is None:
        assert change.new is not None
        assert change.new.receipt.id is not None
        transaction.remove_import(change.new.receipt.id)
    else:
        transaction.set_import(change.old)
    return ImportChanged(change.new, change.old)


def _revert_update(
    transaction: WriteTransaction, change: UpdateChanged | SentChanged | TextChanged
) -> Change:
    match change:
        case UpdateChanged(old, new):
            if old is not None:
                transaction.set_update(old)
            elif new is not None:
                transaction.remove_update(new.key, new.correction)
            return UpdateChanged(new, old)
        case SentChanged():
            return _revert_sent(transaction, change)
        case TextChanged(old, new):
            if old is not None:
                transaction.set_reusable_text(old)
            elif new is not None:
                transaction.remove_reusable_text(new)
            return TextChanged(new, old)


def _revert_sent(transaction: WriteTransaction, change: SentChanged) -> Change:
    if not change.is_sent:
        transaction.set_sent(change.sent, change.kept)
    else:
        key, correction = change.sent.update.key, change.sent.update.correction
        transaction.remove_sent(key, correction)
        if change.unsent is None:
            transaction.remove_update(key, correction)
        else:
            transaction.set_update(change.unsent)
    return change._replace(is_sent=not change.is_sent)
