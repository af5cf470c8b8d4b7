"""Hints above a chart: the KPI is not split, or work may be counted twice."""

from __future__ import annotations

from collections.abc import Iterator

from kpidesk.analysis.point import Series
from kpidesk.i18n.faults.entry_warning_words import doubled_sentence
from kpidesk.services.entry.double_counting import doubled_measures
from kpidesk.ui.charts import texts
from kpidesk.ui.charts.chart_options import ChartOptions
from kpidesk.ui.workspace import Workspace


def hints(workspace: Workspace, series: Series, choices: ChartOptions) -> Iterator[str]:
    """Yields the hints about a chart and its last value. Raises what reading raises."""
    narrowed = choices.client is not None or choices.language is not None
    if narrowed and not workspace.catalogue.splits(series.kpi):
        yield workspace.words(texts.NOT_SPLIT)
    last = series.final
    if last is not None:
        measures = doubled_measures(workspace.services.records, workspace.catalogue, series, last)
        if measures:
            yield doubled_sentence(workspace.words, last.period, measures)
