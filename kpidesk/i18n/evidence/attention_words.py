"""Why a KPI needs attention, in a sentence."""

from __future__ import annotations

from collections.abc import Callable

from kpidesk.analysis.counts import usual_decimals
from kpidesk.analysis.evidence.change import Verdict
from kpidesk.analysis.evidence.evidence import PointEvidence, SeriesEvidence, is_unusually_bad
from kpidesk.analysis.point import Point
from kpidesk.domain.kpi import Kpi
from kpidesk.i18n.charts.level_words import level_in_sentence
from kpidesk.i18n.charts.package_words import package_words
from kpidesk.i18n.charts.value_words import value_words
from kpidesk.i18n.evidence.change_words import change_sentence
from kpidesk.i18n.evidence.count_words import count_words
from kpidesk.i18n.evidence.level_words import pooled_words, usual_words
from kpidesk.i18n.kpi_words import short_name
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.sentences import labelled, sentences, side_by_side
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words

_VALUE = QT_TRANSLATE_NOOP(
    "Evidence", "{value} in {period} ({count}), {level}", "a value that needs attention"
)
_NOT_CHANGED = (None, Verdict.AS_BEFORE)


def attention_words(
    words: Words,
    evidence: SeriesEvidence,
    point: Point,
    client: str = "",
    usual: Callable[[Words, Kpi, PointEvidence], str] = usual_words,
) -> str:
    """Returns what has become worse, or which level is missed: `TCR: 60% in May 2026 (…), …`.

    The client's name, where it is given, is behind that of the KPI. `usual` says that a value is
    not usual.
    """
    series, found = evidence.series, evidence.at(point)
    kpi, change = series.kpi, found.change
    if point.package:
        why = package_words(words, point.period, point.package, whole=series.client is None)
    elif change is not None and change.verdict not in _NOT_CHANGED:
        # The spans that are compared hide what the last period alone was.
        value = _value(words, kpi, point, found)
        changed = change_sentence(words, kpi, change, point, None)
        changed = changed or usual(words, kpi, found)
        why = sentences(words, value, changed) if value else changed
    elif kpi.surveyed and is_unusually_bad(kpi, point, found):
        why = sentences(words, _value(words, kpi, point, found), usual(words, kpi, found))
    elif kpi.surveyed:
        why = pooled_words(words, kpi, series.by, found.pooled, point.ladder)
    else:
        why = _value(words, kpi, point, found)
    about = side_by_side(short_name(words, kpi.id), words.name(client) if client else "")
    return sentences(words, labelled(words, about, why))


def _value(words: Words, kpi: Kpi, point: Point, found: PointEvidence) -> str:
    """Returns the value of the point with its level; empty where one of them is missing."""
    if point.value is None or point.counts is None or point.level is None:
        return ""
    decimals = found.told_apart(usual_decimals(kpi.unit, [(point.value, point.counts)]))
    about = words, kpi, point.value, point.ladder, point.warnings, decimals
    return words(
        _VALUE,
        value=value_words(*about),
        period=period_name(words, point.period),
        count=count_words(words, kpi, point.counts),
        level=level_in_sentence(words, point.level),
    )
