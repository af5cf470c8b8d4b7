"""The figures of an update as blocks: words and charts, those that need attention first."""

from __future__ import annotations

from collections.abc import Mapping

from kpidesk.analysis.point import Series
from kpidesk.charts.build import chart_spec
from kpidesk.charts.spec import ChartSpec
from kpidesk.charts.updates.document import FigureBlock
from kpidesk.domain.annotations import NoteChoice
from kpidesk.domain.period import Period
from kpidesk.domain.updates.update import UpdateStatus, UpdateWords
from kpidesk.export.client_chart import annotated_chart
from kpidesk.i18n.charts.level_words import level_or_bound
from kpidesk.i18n.charts.source_words import source_line
from kpidesk.i18n.charts.target_words import status_words
from kpidesk.i18n.kpi_words import kpi_name
from kpidesk.i18n.updates.figure_words import (
    evident_value,
    figure_key,
    figure_reading,
    figure_sentence,
    is_small_survey,
    picture_words,
    recent_points,
)
from kpidesk.i18n.words import Words
from kpidesk.services.series.series_query import SeriesService
from kpidesk.services.updates.facts import UpdateFacts, UpdateFigure

#: The periods of a small chart, and of a full one.
SMALL, FULL = 12, 24
MOST_ROWS = 5
_WORSE = (UpdateStatus.NEEDS_ATTENTION, UpdateStatus.OFF_TRACK)


def ordered_figures(facts: UpdateFacts) -> list[UpdateFigure]:
    """Returns the figures as they are shown: what needs attention first, where the status says so.

    Else, and where the user chose an order, in that of the facts.
    """
    found = list(facts.figures)
    if facts.update.status in _WORSE and not facts.update.layout.figures:
        found.sort(key=lambda each: not each.attention)
    return found


def figure_blocks(
    facts: UpdateFacts, service: SeriesService, words: Words, texts: UpdateWords
) -> tuple[tuple[FigureBlock, ...], tuple[FigureBlock, ...]]:
    """Returns the rows of the first page, and the full charts after it.

    `texts` are the user's, with their fields filled. Figures from few answers are rows and full
    charts as well.
    """
    found = ordered_figures(facts)
    blocks = [_block(each, facts, service, words, texts) for each in found]
    few = [is_small_survey(each.evidence, each.point) for each in found[:MOST_ROWS]]
    rows = tuple(blocks[:MOST_ROWS])
    explained = tuple(block for block, small in zip(rows, few, strict=True) if small)
    return rows, (*explained, *blocks[MOST_ROWS:])


def small_span(period: Period) -> tuple[Period, Period]:
    """Returns the first and the last period of the small charts."""
    return period.shifted(1 - SMALL), period


def _block(
    figure: UpdateFigure,
    facts: UpdateFacts,
    service: SeriesService,
    words: Words,
    texts: UpdateWords,
) -> FigureBlock:
    evidence, point, kpi = figure.evidence, figure.point, figure.series.kpi
    period = facts.update.key.period
    full = _full(figure, service)
    place = point.period.index - full.first.index if point and full.first else None
    target = full.target_at(place) if place is not None else None
    value = evident_value(words, evidence, point, target.bounds if target else ())
    level = point.level if point and point.ladder.thresholds else None
    bound = level_or_bound(words, level, point.at_least, point.warnings) if point else ""
    return FigureBlock(
        figure=figure.figure,
        name=kpi_name(words, kpi),
        value=value.number,
        unit=value.unit,
        shown=value.shown,
        count=value.counted,
        level=level,
        level_words=bound,
        target=status_words(words, kpi, full.by, full.target_status),
        sentence=_own(texts.sentences, figure.figure)
        or figure_sentence(words, evidence, point, period),
        comment=_own(texts.comments, figure.figure),
        spec=_small(figure, service, period),
        full=full,
        description=picture_words(words, kpi, recent_points(evidence, point, SMALL)),
        reading=figure_reading(words, evidence, point),
        key=figure_key(words, evidence, point),
        source=source_line(words, kpi, (point.ladder if point else figure.series.ladder,)),
        attention=figure.attention,
    )


def _own(texts: Mapping[str, str], figure: str) -> str:
    return texts.get(figure, "").strip()


def _small(figure: UpdateFigure, service: SeriesService, period: Period) -> ChartSpec:
    """Returns the small chart: no targets, notes or ranges, on the axis that all of them share."""
    series = _latest(figure, SMALL)
    span = small_span(period) if series.by is period.length else None
    return chart_spec(series, span=span, measures=service.measures_of(series.kpi))


def _full(figure: UpdateFigure, service: SeriesService) -> ChartSpec:
    """Returns the full chart; of the likely ranges only the last: those of all hide each other."""
    spec = annotated_chart(_latest(figure, FULL), service, figure.evidence, notes=NoteChoice.NONE)
    last = spec.overlays._replace(ranges=spec.overlays.ranges[-1:])
    return spec._replace(client=None, overlays=last)


def _latest(figure: UpdateFigure, most: int) -> Series:
    return figure.series._replace(points=recent_points(figure.evidence, figure.point, most))
