"""The names of KPIs, measures and sets of KPIs."""

from __future__ import annotations

from collections.abc import Iterable

from kpidesk.domain.kpi import Kpi, KpiSet
from kpidesk.i18n.kpi_texts.lookup import kpi_texts, measure_texts
from kpidesk.i18n.text import QT_TRANSLATE_NOOP, Text
from kpidesk.i18n.words import Words

_SETS: dict[str, Text] = {
    "multilingual": QT_TRANSLATE_NOOP("Overview", "Multilingual services", "a set of KPIs"),
    "agency": QT_TRANSLATE_NOOP("Overview", "Remote agency", "a set of KPIs"),
}


def set_name(words: Words, kpi_set: KpiSet) -> str:
    """Returns the set's name, or the id of a set that is not ready-made."""
    text = _SETS.get(kpi_set.id)
    return words(text) if text else kpi_set.id


def short_name(words: Words, kpi_id: str) -> str:
    """Returns the KPI's name in at most 24 characters, or the name of a measure by itself."""
    known = kpi_texts(kpi_id)
    return words(known.short) if known else measure_name(words, kpi_id)


def kpi_name(words: Words, kpi: Kpi) -> str:
    """Returns the name of the KPI, or of a measure by itself; the id of an own KPI."""
    known = kpi_texts(kpi.id)
    return words(known.name) if known else measure_name(words, kpi.id)


def measure_list(words: Words, measures: Iterable[str]) -> str:
    """Returns the names of measures as a list inside a sentence."""
    return words.formats.listed(measure_inside_sentence(words, each) for each in measures)


def measure_inside_sentence(words: Words, measure_id: str) -> str:
    """Returns the measure's name as it is written inside a sentence: `leads`."""
    known = measure_texts(measure_id)
    return words.formats.inside_sentence(words(known.name)) if known else measure_id


def short_measure_name(words: Words, measure_id: str) -> str:
    """Returns the measure's name as it is shown beside its KPI's name."""
    known = measure_texts(measure_id)
    return words(known.short) if known and known.short else measure_name(words, measure_id)


def measure_name(words: Words, measure_id: str) -> str:
    """Returns the measure's name, or the id of an own measure."""
    known = measure_texts(measure_id)
    return words(known.name) if known else measure_id
