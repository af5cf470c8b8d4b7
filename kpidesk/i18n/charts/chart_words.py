"""A chart's subtitle and footer in words: client, language, time span, unit, amounts behind."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QLocale

from kpidesk.domain.cell import Client
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.measure import Measure, Unit
from kpidesk.domain.period import Length, Period
from kpidesk.i18n.amount_words import hours_text
from kpidesk.i18n.charts.chart_texts import AND_MORE
from kpidesk.i18n.kpi_words import measure_inside_sentence, measure_name
from kpidesk.i18n.period_words import length_name, period_name, period_title
from kpidesk.i18n.sentences import side_by_side
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.unit_words import unit_name
from kpidesk.i18n.words import Words

_BEHIND = QT_TRANSLATE_NOOP("Chart", "Last value, {period}, based on: {amounts}", "below a chart")
_BEHIND_SHORT = QT_TRANSLATE_NOOP("Chart", "Based on: {amounts}", "the last value, in short")
_AMOUNT = QT_TRANSLATE_NOOP("Chart", "{measure} {amount}", "survey answers 100")
_SPAN = QT_TRANSLATE_NOOP("Chart", "{first} – {last}", "from one period to another")
#: Where QLocale.nativeLanguageName adds a country, or knows no name.
_OWN_NAMES = {"en": "English", "es": "español", "no": "norsk"}
_LANGUAGE = QT_TRANSLATE_NOOP(
    "Chart", "service language {language}", "in a chart’s subtitle, after the client"
)


def span_name(words: Words, first: Period, last: Period) -> str:
    """Returns `first – last`, or the one period, as it begins a line."""
    if first == last:
        return period_title(words, first)
    return words(_SPAN, first=period_title(words, first), last=period_name(words, last))


def whose(words: Words, client: Client | None, language: str | None) -> str:
    """Returns the client's name and the service language; empty for the whole practice."""
    return side_by_side(*whose_parts(words, client, language))


def whose_parts(words: Words, client: Client | None, language: str | None) -> list[str]:
    """Returns the parts of `whose`."""
    parts = [words.name(client.name)] if client else []
    if language:
        parts.append(words(_LANGUAGE, language=language_name(language)))
    return parts


def extent(words: Words, kpi: Kpi, by: Length, span: tuple[Period, Period] | None) -> str:
    """Returns time span, unit and period length: `January – March 2026 · percent · by month`."""
    return side_by_side(*extent_parts(words, kpi, by, span))


def extent_parts(
    words: Words, kpi: Kpi, by: Length, span: tuple[Period, Period] | None
) -> list[str]:
    """Returns the parts of `extent`."""
    parts = [span_name(words, *span)] if span else []
    return [*parts, unit_name(words, kpi), length_name(words, by)]


def subtitle(
    words: Words,
    kpi: Kpi,
    by: Length,
    span: tuple[Period, Period] | None,
    client: Client | None,
    language: str | None,
) -> str:
    """Returns `whose` and `extent` in one line."""
    return side_by_side(whose(words, client, language), extent(words, kpi, by, span))


def language_name(code: str) -> str:
    """Returns a service language's name in that language, or its code where Qt knows none."""
    if code in _OWN_NAMES:
        return _OWN_NAMES[code]
    locale = QLocale(code.replace("-", "_"))
    known = locale.name().lower().partition("_")[0] == code.partition("-")[0]
    return (locale.nativeLanguageName() if known else "") or code


def behind(words: Words, period: Period | None, parts: tuple[tuple[Measure, int], ...]) -> str:
    """Returns the denominator of a value: `Last value, March 2026, based on: survey answers 100`.

    Without a period in short: `Based on: survey answers 100`.
    """
    said = amounts_in_words(words, parts, measure_inside_sentence)
    if period is None:
        return words(_BEHIND_SHORT, amounts=said)
    return words(_BEHIND, period=period_name(words, period), amounts=said)


def amounts_in_words(
    words: Words,
    parts: Iterable[tuple[Measure, int]],
    name: Callable[[Words, str], str] = measure_name,
) -> str:
    """Returns amounts with their measures: `Positive answers 80 · Survey answers 100`."""
    said = []
    for measure, amount in parts:
        hours = measure.unit is Unit.HOURS
        count = hours_text(words, amount) if hours else words.formats.amount(amount, measure)
        said.append(words(_AMOUNT, measure=name(words, measure.id), amount=count))
    return side_by_side(*said)


def periods_in_short(words: Words, periods: list[Period]) -> str:
    """Returns the last period, and how many more there are."""
    last = period_name(words, periods[-1])
    more = len(periods) - 1
    return words(AND_MORE, more, period=last) if more else last
