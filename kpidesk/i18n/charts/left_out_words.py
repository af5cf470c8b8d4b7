"""What is left out of a value, in words: whose figures, and why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from kpidesk.analysis.point import GapReason, LeftOut, LeftOutKind
from kpidesk.domain.cell import Client
from kpidesk.domain.period import Period
from kpidesk.i18n.charts.chart_words import language_name, periods_in_short
from kpidesk.i18n.kpi_words import measure_list
from kpidesk.i18n.period_words import length_name, period_name
from kpidesk.i18n.sentences import side_by_side
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words

_LEFT_OUT = QT_TRANSLATE_NOOP("Chart", "Left out: {items}", "clients or periods, with the reason")
_LEFT_OUT_IN = QT_TRANSLATE_NOOP(
    "Chart", "{periods} – left out: {items}", "clients or periods, with the reason"
)
_ITEM = QT_TRANSLATE_NOOP("Chart", "{names} ({why})", "what is left out, and why")
_WITHOUT = QT_TRANSLATE_NOOP("Chart", "no {measures}", "why it is left out: no survey answers")
_NO_FIGURES = QT_TRANSLATE_NOOP("Chart", "no figures", "why it is left out")
_NOT_OVER = QT_TRANSLATE_NOOP("Chart", "not over yet", "why a period is left out")
_ENTERED_BY = QT_TRANSLATE_NOOP("Chart", "entered {by}", "why it is left out: entered by quarter")
_CLIENTS = QT_TRANSLATE_NOOP("Chart", "%n clients", "left out of a value", 1)
_NO_CLIENT = QT_TRANSLATE_NOOP("Chart", "figures without a client", "left out of a value")
_MORE = QT_TRANSLATE_NOOP("Chart", "%n more", "ends a list of what is left out of a value", 1)
_MOST_NAMED = 3

#: Clients' names by id; None where they must not be told, as in a file: clients are counted.
ClientNames = Mapping[int, str] | None


def left_out_sentence(
    words: Words,
    period: Period,
    left_out: Sequence[LeftOut],
    client: Client | None,
    names: ClientNames,
) -> str:
    """Returns `Left out: Bakery (no figures)`, for the point of a period.

    `client` is the one whose series it is, if any: it is not named again.
    """
    return words(_LEFT_OUT, items=_items(words, period, left_out, client, names))


def left_out_lines(
    words: Words,
    points: Iterable[tuple[Period, Sequence[LeftOut]]],
    client: Client | None,
    names: ClientNames,
) -> list[str]:
    """Returns `April 2026 – left out: one client (no figures)`, the latest periods first.

    Periods from which the same is left out share a line.
    """
    periods: dict[str, list[Period]] = {}
    for period, left_out in points:
        if left_out:
            items = _items(words, period, left_out, client, names)
            periods.setdefault(items, []).append(period)
    latest_first = sorted(periods.items(), key=lambda each: -each[1][-1].index)
    lines = [
        words(_LEFT_OUT_IN, periods=periods_in_short(words, each), items=items)
        for items, each in latest_first
    ]
    return [words.formats.capitalized(each) for each in lines]


def _items(
    words: Words,
    period: Period,
    left_out: Sequence[LeftOut],
    client: Client | None,
    names: ClientNames,
) -> str:
    """Returns what is left out, by reason: `Bakery (no figures) and May 2026 (no leads)`."""
    by_reason: dict[str, tuple[set[int], list[str]]] = {}
    for left in left_out:
        counted, named = by_reason.setdefault(_reason(words, period, left), (set(), []))
        other = left.cell.client if left.cell else None
        if names is None and other is not None and not (client and client.id == other):
            counted.add(other)
        else:
            named.append(_name(words, period, left, client, names or {}))
    return words.formats.listed(
        words(_ITEM, names=_joined(words, counted, named), why=why)
        for why, (counted, named) in by_reason.items()
    )


def _joined(words: Words, counted: set[int], named: list[str]) -> str:
    every = [words(_CLIENTS, n=len(counted))] if counted else []
    every += named
    more = len(every) - _MOST_NAMED
    if more > 0:
        every[_MOST_NAMED:] = [words(_MORE, more)]
    return words.formats.listed(every)


def _name(
    words: Words, period: Period, left: LeftOut, client: Client | None, names: Mapping[int, str]
) -> str:
    parts = []
    cell = left.cell
    if cell and cell.client is not None and not (client and client.id == cell.client):
        parts.append(words.name(names.get(cell.client, "")))
    if cell and cell.language is not None:
        parts.append(words.name(language_name(cell.language)))
    if cell and left.what is LeftOutKind.PERIOD:
        parts.append(words(_NO_CLIENT))
    if left.period != period or not parts:
        parts.append(period_name(words, left.period))
    return side_by_side(*parts)


def _reason(words: Words, period: Period, left: LeftOut) -> str:
    match left.why:
        case GapReason.NOT_OVER:
            return words(_NOT_OVER)
        case GapReason.NO_FIGURES:
            return words(_NO_FIGURES)
    if left.period.length.rank > period.length.rank:
        return words(_ENTERED_BY, by=length_name(words, left.period.length))
    return words(_WITHOUT, measures=measure_list(words, left.missing))
