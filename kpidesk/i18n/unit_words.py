"""Units of KPI values in words."""

from __future__ import annotations

from fractions import Fraction

from kpidesk.domain.kpi import Kpi, KpiUnit
from kpidesk.domain.measure import Unit
from kpidesk.i18n.amount_words import hours_text
from kpidesk.i18n.kpi_texts.lookup import kpi_texts
from kpidesk.i18n.text import QT_TRANSLATE_NOOP, Text
from kpidesk.i18n.words import Words

_UNITS = {
    KpiUnit.PERCENT: QT_TRANSLATE_NOOP("Chart", "percent", "a unit, inside a line"),
    KpiUnit.HOURS_PER_ITEM: QT_TRANSLATE_NOOP("Chart", "hours per item", "a unit, inside a line"),
    KpiUnit.LANGUAGES: QT_TRANSLATE_NOOP(
        "Chart", "languages per assistant", "a unit, inside a line"
    ),
    KpiUnit.PER_HOUR: QT_TRANSLATE_NOOP("Chart", "tasks per hour", "a unit, inside a line"),
    KpiUnit.SCORE: QT_TRANSLATE_NOOP("Chart", "score from −100 to +100", "a unit, inside a line"),
    KpiUnit.PER_CLIENT: QT_TRANSLATE_NOOP("Chart", "services per client", "a unit, inside a line"),
    KpiUnit.COUNT: QT_TRANSLATE_NOOP("Chart", "count", "a unit, inside a line: a number of things"),
    KpiUnit.HOURS: QT_TRANSLATE_NOOP("Chart", "hours", "a unit, inside a line"),
}
_SHORT: dict[KpiUnit, Text] = {
    KpiUnit.HOURS_PER_ITEM: QT_TRANSLATE_NOOP(
        "Chart", "{value} h", "a value with its unit, short: 2.5 h"
    ),
    KpiUnit.HOURS: QT_TRANSLATE_NOOP("Chart", "{value} h", "a value with its unit, short: 2.5 h"),
    KpiUnit.PER_HOUR: QT_TRANSLATE_NOOP(
        "Chart", "{value}/h", "a value with its unit, short: 2.5/h"
    ),
}


def unit_name(words: Words, kpi: Kpi) -> str:
    """Returns the unit in full: `hours per ticket`. The KPI's texts may name it more closely."""
    texts = kpi_texts(kpi.id)
    return words((texts and texts.unit) or _UNITS[kpi.unit])


def is_duration(value: Fraction, kpi: Kpi) -> bool:
    """Returns whether a value is written as hours and minutes, as those of packages are."""
    return kpi.unit is KpiUnit.HOURS and (value * 60).denominator == 1


def with_unit(
    words: Words,
    value: Fraction,
    kpi: Kpi,
    decimals: int,
    avoid: tuple[Fraction, ...] = (),
    *,
    down: bool = False,
    measured: bool = True,
) -> str:
    """Returns a value with its unit where it has a short one: `82.5%`, `2.4 h`, `29 h 15`, `35`.

    `decimals` are as many as its counts allow (`usual_decimals`). `avoid` are bounds that
    rounding must not reach or cross; `down` rounds down. An estimate is not `measured`: it has
    no minutes.
    """
    if measured and is_duration(value, kpi):
        return hours_text(words, int(value * Unit.HOURS.steps))
    said = words.formats.value(value, kpi.unit, decimals, avoid, down=down)
    short = _SHORT.get(kpi.unit)
    return words(short, value=said) if short else said


def first_bound(words: Words, value: Fraction, kpi: Kpi) -> str:
    """Returns the first bound of a range, without its unit; with % where it is repeated."""
    if is_duration(value, kpi):
        return hours_text(words, int(value * Unit.HOURS.steps))
    if words.formats.repeats_percent:
        return words.formats.bound(value, kpi.unit)
    return words.formats.number(value, 6, trim=True)


def bound_with_unit(words: Words, value: Fraction, kpi: Kpi) -> str:
    """Returns a bound or a target with its unit, exact to six places."""
    if is_duration(value, kpi):
        return hours_text(words, int(value * Unit.HOURS.steps))
    said = words.formats.bound(value, kpi.unit)
    short = _SHORT.get(kpi.unit)
    return words(short, value=said) if short else said
