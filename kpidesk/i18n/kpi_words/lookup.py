"""Finds the words about a KPI or a measure by its id."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from kpidesk.i18n.kpi_words.agency_measures import AGENCY_MEASURES
from kpidesk.i18n.kpi_words.breadth import LANGUAGES, SDI
from kpidesk.i18n.kpi_words.clients import CRR, NCAR, RETENTION
from kpidesk.i18n.kpi_words.multilingual_measures import MULTILINGUAL_MEASURES
from kpidesk.i18n.kpi_words.satisfaction import CSAT, CSS, NPS
from kpidesk.i18n.kpi_words.speed import ART, RESOLUTION, TASKS_PER_HOUR
from kpidesk.i18n.kpi_words.types import KpiWords, MeasureWords
from kpidesk.i18n.kpi_words.work import ACCURACY, AUR, TCR

KPI_WORDS: Mapping[str, KpiWords] = MappingProxyType(
    {
        "csat": CSAT,
        "resolution": RESOLUTION,
        "languages": LANGUAGES,
        "retention": RETENTION,
        "accuracy": ACCURACY,
        "tasks_per_hour": TASKS_PER_HOUR,
        "nps": NPS,
        "css": CSS,
        "art": ART,
        "crr": CRR,
        "tcr": TCR,
        "aur": AUR,
        "ncar": NCAR,
        "sdi": SDI,
    }
)
MEASURE_WORDS: Mapping[str, MeasureWords] = MappingProxyType(
    {**MULTILINGUAL_MEASURES, **AGENCY_MEASURES}
)


def kpi_words(kpi_id: str) -> KpiWords | None:
    """The words about a ready-made KPI; None for one of her own, which she named herself."""
    return KPI_WORDS.get(kpi_id)


def measure_words(measure_id: str) -> MeasureWords | None:
    """The words about a ready-made measure; None for one of her own, which she named herself."""
    return MEASURE_WORDS.get(measure_id)
