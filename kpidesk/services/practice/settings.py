"""Settings of the practice: choices that belong to her figures, not to this computer."""

from __future__ import annotations

from kpidesk.domain.change import Change, SettingChanged
from kpidesk.services.ports import PracticeFile

#: The setting that marks a practice as the sample.
SAMPLE = "sample"


def change_setting(practice: PracticeFile, key: str, value: str | None) -> tuple[Change, ...]:
    """Set or, with None, forget a setting; nothing where it stands so already."""
    with practice.transaction() as ledger:
        old = ledger.setting(key)
        if old == value:
            return ()
        ledger.set_setting(key, value)
    return (SettingChanged(key, old, value),)
