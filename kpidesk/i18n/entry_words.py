"""Entries in words."""

from __future__ import annotations

from kpidesk.domain.entry import EntryKey
from kpidesk.i18n.kpi_words import measure_name
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words

_ENTERED = QT_TRANSLATE_NOOP("Entry", "{measure}, {period}", "what can be undone: a figure")


def entry_label(words: Words, key: EntryKey) -> str:
    """Returns the measure and the period of an entry, for the undo menu and lists."""
    return words(
        _ENTERED, measure=measure_name(words, key.measure), period=period_name(words, key.period)
    )
