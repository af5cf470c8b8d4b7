"""What must be said above a chart: that it cannot be narrowed, that it may count a work twice."""

from __future__ import annotations

from collections.abc import Iterator

from kpidesk.analysis.point import Series
from kpidesk.i18n.remark_words import doubled_sentence
from kpidesk.services.doubled import doubled_measures
from kpidesk.ui.charts import texts
from kpidesk.ui.charts.chart_options import Choices
from kpidesk.ui.workspace import Desk


def hints(desk: Desk, series: Series, choices: Choices) -> Iterator[str]:
    """The sentences, if any; what its last value says. Raises what reading raises."""
    narrowed = choices.client is not None or choices.language is not None
    if narrowed and not desk.catalogue.splits(series.kpi):
        yield desk.words(texts.NOT_SPLIT)
    valued = [each for each in series.points if each.value is not None]
    ended = [each for each in valued if not each.unfinished]
    if valued:
        last = (ended or valued)[-1]
        measures = doubled_measures(desk.services.records, desk.catalogue, series, last)
        if measures:
            yield doubled_sentence(desk.words, last.period, measures)
