"""The legend of a chart: what its marks and lines mean."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kpidesk.charts.spec import ChartSpec, Dot
from kpidesk.drawing.frame.header import value_text
from kpidesk.drawing.geometry import XY
from kpidesk.drawing.items import GapMark, Item, LineSample, OverlayKind, PlacedMark, RangeSample
from kpidesk.i18n.charts import chart_texts as texts
from kpidesk.i18n.charts.point_words import reason_words
from kpidesk.i18n.charts.target_words import target_value
from kpidesk.i18n.kpi_words import measure_list
from kpidesk.i18n.period_words import period_title
from kpidesk.i18n.text import Text
from kpidesk.i18n.unit_words import bound_with_unit
from kpidesk.i18n.words import Words

#: Makes the mark of an entry at a point, for a text size.
Symbol = Callable[[XY, float], Item]


def legend_entries(words: Words, spec: ChartSpec) -> Iterator[tuple[str, Symbol | None]]:
    """Yields the explanation of each kind of mark, with the shape of the last one."""
    kinds: tuple[tuple[bool, bool, Text], ...] = (
        (True, False, texts.UNFINISHED),
        (False, True, texts.PARTIAL),
        (True, True, texts.UNFINISHED_PARTIAL),
    )
    for unfinished, partial, text in kinds:
        alike = [d for d in spec.valued if (d.unfinished, d.partial) == (unfinished, partial)]
        if alike:
            yield words(text), _mark(alike[-1])
    yield from _overlays(words, spec)
    reasons = dict.fromkeys(dot.reason for dot in spec.dots if dot.reason)
    if reasons:
        named = words.formats.listed(reason_words(words, reason, spec.kpi) for reason in reasons)
        yield words(texts.NO_VALUE, reasons=named), _gap


def _overlays(words: Words, spec: ChartSpec) -> Iterator[tuple[str, Symbol | None]]:
    """Yields the explanation of each overlay, and of what lies beyond the axis."""
    shown = spec.overlays
    if spec.kpi.line is not None:
        value = bound_with_unit(words, spec.kpi.line, spec.kpi)
        yield words(texts.WHOLE, value=value), _line_sample(OverlayKind.WHOLE)
    if spec.targets:
        # A label beside the line may find no room.
        values = [target_value(words, spec.kpi, each.low, each.high) for each in spec.targets]
        target = words(texts.TARGET, value=words.formats.listed(dict.fromkeys(values)))
        yield target, _line_sample(OverlayKind.TARGET)
    if shown.ranges:
        yield words(texts.LIKELY), lambda centre, size: RangeSample(centre, size * 1.1)
    if shown.rolling:
        text = words(texts.ROLLING[spec.by], n=shown.rolling_periods)
        yield text, _line_sample(OverlayKind.ROLLING)
    if shown.last_year:
        yield words(texts.LAST_YEAR), _line_sample(OverlayKind.LAST_YEAR)
    if shown.limits:
        yield words(texts.LIMITS), _line_sample(OverlayKind.LIMIT)
    if shown.counts:
        measures = measure_list(words, spec.kpi.denominator)
        yield words(texts.COUNTS, sign=words(texts.COUNT), measures=measures), None
    for dot in spec.valued:
        if spec.beyond(dot):
            value = value_text(dot, spec, words)
            period = period_title(words, dot.period)
            yield words(texts.BEYOND, period=period, value=value), _mark(dot)


def _line_sample(kind: OverlayKind) -> Symbol:
    return lambda centre, size: LineSample(centre, size * 1.1, kind)


def _mark(dot: Dot) -> Symbol:
    return lambda centre, size: PlacedMark(
        centre, size * 0.36, dot.mark, dot.partial, dot.unfinished
    )


def _gap(centre: XY, size: float) -> Item:
    return GapMark(centre, size * 0.28)
