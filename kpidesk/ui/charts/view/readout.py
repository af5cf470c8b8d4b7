"""A period of a chart in words: for the line below the chart, the table and screen readers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from kpidesk.analysis.point import Point, Series
from kpidesk.charts.spec import ChartSpec
from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.ladder import Level
from kpidesk.domain.period import Period
from kpidesk.i18n.charts import chart_texts
from kpidesk.i18n.charts.chart_words import amounts_in_words, left_out
from kpidesk.i18n.charts.level_words import level_name
from kpidesk.i18n.charts.point_words import caution_words, reason_words, warning_words
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.unit_words import bound_with_unit, with_unit
from kpidesk.i18n.words import Words
from kpidesk.ui.charts import texts

_BETWEEN = " · "


class Readout(NamedTuple):
    """What is said of one period; parts that do not apply are empty."""

    period: Period
    name: str
    value: str
    level: Level | None
    level_name: str
    amounts: str
    remarks: str

    @property
    def rest(self) -> str:
        """The figures behind the value and what must be minded."""
        return _BETWEEN.join(part for part in (self.amounts, self.remarks) if part)

    @property
    def sentence(self) -> str:
        """Everything, to be heard."""
        said = (self.value, self.level_name, self.amounts, self.remarks)
        return f"{self.name}: " + ". ".join(part for part in said if part)


class ReadoutTexts:
    """Reads the periods of one chart out."""

    def __init__(self, words: Words, series: Series, spec: ChartSpec, catalogue: Catalogue) -> None:
        self._words = words
        self._series = series
        self._spec = spec
        self._catalogue = catalogue
        self._said: dict[int, Readout] = {}
        self._points: Mapping[Period, Point] = {each.period: each for each in series.points}

    def all(self) -> tuple[Readout, ...]:
        """The periods with entries, in order."""
        return tuple(self.of(each.period) for each in self._series.points)

    def at(self, position: int) -> Readout:
        """The period at a place of the chart; the pointer asks for it again and again."""
        if position not in self._said:
            self._said[position] = self.of(self._spec.period(position))
        return self._said[position]

    def of(self, period: Period) -> Readout:
        """One period, with entries or without."""
        words, kpi = self._words, self._series.kpi
        name, point = period_name(words, period), self._points.get(period)
        if point is None:
            remarks = _sentence_case(self._beside(period))
            nothing = words(texts.NOTHING_ENTERED)
            return Readout(period, name, nothing, None, "", "", remarks)
        if point.value is None:
            value = words(texts.NO_VALUE)
        else:
            bounds = tuple(each.bound for each in point.ladder.thresholds)
            value = with_unit(words, point.value, kpi, bounds)
        level = "" if point.level is None else level_name(words, point.level)
        parts = [
            (measure, point.amounts[measure.id])
            for measure in self._catalogue.measures_of(kpi)
            if measure.id in point.amounts
        ]
        amounts = amounts_in_words(words, parts)
        remarks = _sentence_case([*self._remarks(point), *self._beside(period)])
        return Readout(period, name, value, point.level, level, amounts, remarks)

    def _remarks(self, point: Point) -> Iterable[str]:
        words, kpi = self._words, self._series.kpi
        if point.reason is not None:
            yield reason_words(words, point.reason)
        if point.partial and point.unfinished:
            yield words(chart_texts.UNFINISHED_PARTIAL)
        elif point.unfinished:
            yield words(chart_texts.UNFINISHED)
        elif point.partial:
            yield words(chart_texts.PARTIAL)
        for code in point.warnings:
            yield warning_words(words, code)
        if point.left_out:
            measures = dict.fromkeys(m for each in point.left_out for m in each.entered)
            yield left_out(words, tuple(measures))
        if kpi.cautioned(point.value):
            yield caution_words(words, kpi).rstrip(".")

    def _beside(self, period: Period) -> Iterable[str]:
        """The target and the notes that stand at a period."""
        words, spec = self._words, self._spec
        if spec.first is None:
            return
        position = period.index - spec.first.index
        for target in spec.targets:
            if target.first <= position <= target.last:
                value = bound_with_unit(words, target.value, spec.kpi)
                yield words(texts.TARGET, value=value)
        for flag in spec.flags:
            if flag.position == position:
                yield words(texts.NOTE, note=flag.text)


def _sentence_case(parts: Iterable[str]) -> str:
    """The parts in one line with a capital at its beginning."""
    said = _BETWEEN.join(parts)
    return said[:1].upper() + said[1:]
