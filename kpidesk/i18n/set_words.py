"""The names of the ready-made sets of KPIs."""

from __future__ import annotations

from kpidesk.domain.kpi import KpiSet
from kpidesk.i18n.kpi_words.lookup import kpi_words
from kpidesk.i18n.text import QT_TRANSLATE_NOOP, Text
from kpidesk.i18n.words import Words

_NAMES: dict[str, Text] = {
    "multilingual": QT_TRANSLATE_NOOP("Overview", "Multilingual services", "a set of KPIs"),
    "agency": QT_TRANSLATE_NOOP("Overview", "Remote agency", "a set of KPIs"),
}


def set_name(words: Words, kpi_set: KpiSet) -> str:
    """The set's name; its id where she made it herself."""
    text = _NAMES.get(kpi_set.id)
    return words(text) if text else kpi_set.id


def short_name(words: Words, kpi_id: str) -> str:
    """The KPI's name in at most 24 letters; its id where it is one of her own."""
    known = kpi_words(kpi_id)
    return words(known.short) if known else kpi_id
