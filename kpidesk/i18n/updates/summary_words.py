"""The drafted summary of an update: whole sentences from the numbers, in order of weight."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kpidesk.analysis.evidence.evidence import SeriesEvidence
from kpidesk.analysis.packages.balance import Balance
from kpidesk.analysis.point import Point
from kpidesk.domain.period import Period
from kpidesk.domain.updates.update import LONGEST_DRAFT
from kpidesk.i18n.charts.package_words import package_words
from kpidesk.i18n.evidence.attention_words import attention_words
from kpidesk.i18n.evidence.change_words import finding_title
from kpidesk.i18n.evidence.count_words import with_count
from kpidesk.i18n.kpi_words import short_name
from kpidesk.i18n.period_words import period_title
from kpidesk.i18n.sentences import labelled, sentences
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.updates.figure_words import evident_value, sudden_words
from kpidesk.i18n.updates.update_words import Correction, correction_words, day_span
from kpidesk.i18n.words import Words

_ITEM = QT_TRANSLATE_NOOP("Update", "{name} {value}", "in a list: Requests resolved 41")
_HOURS = QT_TRANSLATE_NOOP("Update", "Package: {hours}", "18 h 30 of 20 h used, 1 h 30 left")
_NO_CHANGE = QT_TRANSLATE_NOOP("Update", "No clear change: {figures}", "names of figures")
_AWAY = QT_TRANSLATE_NOOP("Update", "I am away from {first} to {last}", "two days")


class SummaryFigure(NamedTuple):
    """A figure that the summary may speak of."""

    evidence: SeriesEvidence
    point: Point
    attention: bool


def drafted_summary(
    words: Words,
    period: Period,
    figures: Sequence[SummaryFigure],
    balance: Balance | None,
    corrections: Sequence[Correction] = (),
    *,
    most: int = LONGEST_DRAFT,
) -> str:
    """Returns at most `most` letters: what needs attention, values, changes, hours.

    Corrections come before all. Sentences are dropped from the end until the rest fits.
    """
    corrected = correction_words(words, period, corrections)
    drafted = (corrected, *_all(words, period, figures, balance, most))
    said = [each for each in drafted if each]
    while said:
        text = sentences(words, *said)
        if len(text) <= most:
            return text
        said.pop()
    return ""


def away_summary(words: Words, period: Period) -> str:
    """Returns from when to when nobody works."""
    first, last = day_span(words, period.first_day, period.last_day)
    return sentences(words, words(_AWAY, first=first, last=last))


def _all(
    words: Words,
    period: Period,
    figures: Sequence[SummaryFigure],
    balance: Balance | None,
    most: int,
) -> Iterator[str]:
    others = [each for each in figures if not each.attention]
    for evidence, point, attention in figures:
        if attention:
            yield attention_words(words, evidence, point, usual=sudden_words)
    yield _values(words, period, others, most // 2)
    for evidence, point, _ in others:
        kpi, found = evidence.series.kpi, evidence.at(point)
        yield finding_title(words, kpi, found.change, evidence.series.by)
        if sudden := sudden_words(words, kpi, found):
            usual = words.formats.inside_sentence(sudden)
            yield labelled(words, short_name(words, kpi.id), usual)
    if balance is not None:
        hours = package_words(words, period, balance, whole=False)
        yield words(_HOURS, hours=hours)
    changes = [
        (each.evidence.series.kpi.id, each.evidence.at(each.point).change) for each in others
    ]
    same = [short_name(words, kpi) for kpi, change in changes if change and change.unclear]
    if same:
        names = words.formats.listed(map(words.formats.inside_sentence, same))
        yield words(_NO_CHANGE, figures=names)


def _values(words: Words, period: Period, figures: Sequence[SummaryFigure], most: int) -> str:
    """Returns the values of the figures in one sentence, of as many as fit."""
    items = []
    for evidence, point, _ in figures:
        kpi = evidence.series.kpi
        if point.package or point.value is None:
            continue
        value = evident_value(words, evidence, point)
        name = words.formats.inside_sentence(short_name(words, kpi.id))
        items.append(words(_ITEM, name=name, value=with_count(words, value.shown, value.counted)))
    while items:
        name = period_title(words, period)
        text = labelled(words, name, words.formats.listed(items))
        if len(text) < most:
            return text
        items.pop()
    return ""
