"""The count and the likely range of a value in words: `5 of 6`, `44 to 97%`."""

from __future__ import annotations

from collections.abc import Collection
from fractions import Fraction

from kpidesk.analysis.counts import Counts, usual_decimals
from kpidesk.analysis.evidence.evidence import PointEvidence
from kpidesk.analysis.evidence.interval import Interval
from kpidesk.domain.amounts.half_up import rounded
from kpidesk.domain.catalogue.constraints import LOWER_BOUND
from kpidesk.domain.kpi import Kpi, KpiUnit
from kpidesk.domain.measure import Unit
from kpidesk.i18n.amount_words import hours_text
from kpidesk.i18n.kpi_words import short_measure_name
from kpidesk.i18n.sentences import labelled
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.unit_words import with_unit
from kpidesk.i18n.words import Words

_PART = QT_TRANSLATE_NOOP("Evidence", "{part} of {whole}", "the count of a percentage: 5 of 6")
_HOURS_PART = QT_TRANSLATE_NOOP("Evidence", "{part} of {whole} h", "hours of all hours")
_ANSWERS = QT_TRANSLATE_NOOP("Evidence", "%n answers", "the count of a score", 1)
_WITH_COUNT = QT_TRANSLATE_NOOP("Chart", "{value} ({count})", "a value and its count: 83% (5 of 6)")
RANGE = QT_TRANSLATE_NOOP("Evidence", "{low} to {high}", "a range: 44 to 97%")
#: Beyond so many more than is usual, both ends of a range stay equal.
_MORE_DECIMALS = 3
#: The measure of a surveyed KPI that counts no answers.
_CHECKED = "checked_communications"


def count_words(words: Words, kpi: Kpi, counts: Counts) -> str:
    """Returns what a value was computed from: `5 of 6`, `6 answers`, `88 h`, `tickets: 80`."""
    if kpi.unit is KpiUnit.SCORE:
        return words(_ANSWERS, n=counts.whole)
    amount = short_count(words, kpi, counts)
    if kpi.unit is KpiUnit.PERCENT or counts.below is Unit.HOURS or not kpi.denominator:
        return amount
    name = words.formats.inside_sentence(short_measure_name(words, kpi.denominator[0]))
    return labelled(words, name, amount)


def counts_checked(kpi: Kpi) -> bool:
    """Returns whether a surveyed KPI counts checked messages, not answers."""
    return _CHECKED in kpi.denominator


def short_count(words: Words, kpi: Kpi, counts: Counts) -> str:
    """Returns the count for a narrow column: `5 of 6`, `41`, `11 h 45`."""
    hours, number = counts.below is Unit.HOURS, words.formats.number
    if kpi.unit is not KpiUnit.PERCENT:
        return hours_text(words, counts.whole) if hours else number(counts.n)
    if hours and not counts.part.denominator == counts.n.denominator == 1:
        part, whole = (hours_text(words, each) for each in (counts.plus, counts.whole))
        return words(_PART, part=part, whole=whole)
    text = _HOURS_PART if hours else _PART
    return words(text, part=number(counts.part), whole=number(counts.n))


def value_count(
    words: Words, kpi: Kpi, counts: Counts | None, warnings: Collection[str] = ()
) -> str:
    """Returns the count that is shown beside a value.

    Empty for a measure, and for a lower bound, whose counts are not those of the value.
    """
    if counts is None or not kpi.denominator or LOWER_BOUND in warnings:
        return ""
    return count_words(words, kpi, counts)


def with_count(words: Words, value: str, count: str) -> str:
    """Returns a value with its count, if any: `83% (5 of 6)`."""
    return words(_WITH_COUNT, value=value, count=count) if count else value


def range_words(
    words: Words, kpi: Kpi, interval: Interval, found: PointEvidence | None = None
) -> str:
    """Returns a range with its unit, in whole percentages: `44 to 97%`, `2.4 to 3.9 h`.

    Where both ends would be written alike and differ, they get more decimals, as where one would
    be written as the value of `found`, which lies beyond it.
    """
    ends = Fraction(interval.low), Fraction(interval.high)
    usual = 0 if kpi.unit is KpiUnit.PERCENT else usual_decimals(kpi.unit)
    told_apart = (
        each
        for each in range(usual, usual + _MORE_DECIMALS + 1)
        if len({rounded(end, each) for end in ends}) > 1
    )
    decimals = next(told_apart, usual)
    if found is not None:
        decimals = found.told_apart(decimals)
    sign = words.formats.repeats_percent
    low = words.formats.value(ends[0], kpi.unit, decimals, sign=sign)
    return words(
        RANGE,
        low=low,
        high=with_unit(words, ends[1], kpi, decimals, measured=False),
    )
