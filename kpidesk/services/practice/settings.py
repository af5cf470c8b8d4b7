"""Settings of the practice, stored with its figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.change import Change, SettingChanged

if TYPE_CHECKING:
    from kpidesk.services.ports import PracticeFile

#: The setting that marks a practice as the sample.
SAMPLE = "sample"


def change_setting(practice: PracticeFile, key: str, value: str | None) -> tuple[Change, ...]:
    """Set a setting, or delete it with None. Returns no change where it has that value."""
    with practice.transaction() as transaction:
        old = transaction.setting(key)
        if old == value:
            return ()
        transaction.set_setting(key, value)
    return (SettingChanged(key, old, value),)
