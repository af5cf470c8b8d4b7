"""Texts about a period of a chart: for the bar below it, the table and screen readers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from kpidesk.analysis.evidence.evidence import SeriesEvidence
from kpidesk.analysis.point import Point, Series
from kpidesk.charts.spec import ChartSpec, Flag
from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.ladder import Level
from kpidesk.domain.measure import Measure
from kpidesk.domain.period import Period
from kpidesk.i18n.charts import chart_texts
from kpidesk.i18n.charts.chart_words import amounts_in_words
from kpidesk.i18n.charts.description_words import year_ago_words
from kpidesk.i18n.charts.left_out_words import left_out_sentence
from kpidesk.i18n.charts.level_words import level_or_bound
from kpidesk.i18n.charts.package_words import package_words
from kpidesk.i18n.charts.point_words import caution_words, reason_words, warning_words
from kpidesk.i18n.charts.target_words import target_value
from kpidesk.i18n.charts.value_words import value_words
from kpidesk.i18n.evidence.count_words import value_count, with_count
from kpidesk.i18n.evidence.level_words import likely_words, pooled_words, usual_words
from kpidesk.i18n.kpi_words import short_name
from kpidesk.i18n.period_words import period_title
from kpidesk.i18n.sentences import labelled, sentences, side_by_side, without_full_stop
from kpidesk.i18n.words import Words
from kpidesk.ui.charts import texts
from kpidesk.ui.notes.note_words import note_words


class Readout(NamedTuple):
    """The texts about one period; those that do not apply are empty."""

    words: Words
    period: Period
    name: str
    value: str
    level: Level | None
    level_name: str
    amounts: str
    remarks: str
    likely: str = ""
    usual: tuple[str, ...] = ()
    #: The KPI's short name, and the figures behind the value: to copy them as numbers.
    kpi: str = ""
    figures: tuple[tuple[Measure, int], ...] = ()
    counted: str = ""
    #: The remarks without the notes that no reader of the chart may see.
    shareable: str = ""

    @property
    def value_with_count(self) -> str:
        """The value with its count: `83% (5 of 6)`."""
        return with_count(self.words, self.value, self.counted)

    @property
    def behind(self) -> str:
        """The figures behind the value, and its likely range."""
        return side_by_side(self.amounts, self.likely)

    @property
    def rest(self) -> str:
        """The figures behind the value, remarks, and what is usual."""
        return side_by_side(self.behind, self.remarks, *self.usual)

    @property
    def sentence(self) -> str:
        """All texts, for screen readers."""
        text = (self.value, self.level_name, self.amounts, self.likely, self.remarks, *self.usual)
        return labelled(self.words, self.name, sentences(self.words, *text))


class ReadoutTexts:
    """Makes the readouts of the periods of one chart."""

    def __init__(
        self,
        words: Words,
        evidence: SeriesEvidence,
        series: Series,
        spec: ChartSpec,
        catalogue: Catalogue,
    ) -> None:
        self._words = words
        self._evidence = evidence
        self._series = series
        self._spec = spec
        self._decimals = series.decimals
        self._catalogue = catalogue
        self._readouts: dict[int, Readout] = {}
        self._points: Mapping[Period, Point] = {each.period: each for each in series.points}

    def all(self) -> tuple[Readout, ...]:
        return tuple(self.of(each.period) for each in self._series.points)

    def at(self, position: int) -> Readout:
        """Returns the readout of a position; cached, as the pointer asks repeatedly."""
        if position not in self._readouts:
            self._readouts[position] = self.of(self._spec.period(position))
        return self._readouts[position]

    def of(self, period: Period) -> Readout:
        """Returns the readout of a period, with entries or without."""
        words, kpi = self._words, self._series.kpi
        name, point = period_title(words, period), self._points.get(period)
        if point is None:
            remarks, shareable = self._remarks_on(period, ())
            nothing = words(texts.NOTHING_ENTERED)
            return Readout(
                *(words, period, name, nothing, None, "", "", remarks), shareable=shareable
            )
        if point.value is None:
            value, level = words(texts.NO_VALUE), ""
        else:
            decimals = self._evidence.at(point).told_apart(self._decimals)
            value = value_words(words, kpi, point.value, point.ladder, point.warnings, decimals)
            level = level_or_bound(words, point.level, point.at_least, point.warnings)
        parts = [
            (measure, point.amounts[measure.id])
            for measure in self._catalogue.measures_of(kpi)
            if measure.id in point.amounts
        ]
        amounts = amounts_in_words(words, parts)
        remarks, shareable = self._remarks_on(period, tuple(self._remarks(point)))
        found = self._evidence.at(point)
        counts = None if point.value is None else point.counts
        likely = likely_words(words, kpi, found.range)
        said = (
            usual_words(words, kpi, found),
            pooled_words(words, kpi, self._series.by, found.pooled, point.ladder),
            without_full_stop(year_ago_words(words, self._evidence, point)),
        )
        return Readout(
            words,
            period,
            name,
            value,
            point.level,
            level,
            amounts,
            remarks,
            likely,
            tuple(filter(None, said)),
            short_name(words, kpi.id),
            tuple(parts),
            value_count(words, kpi, counts, point.warnings),
            shareable,
        )

    def _remarks_on(self, period: Period, said: tuple[str, ...]) -> tuple[str, str]:
        """Returns all remarks on a period, and those that may leave the program."""
        words, client = self._words, self._series.client
        owner = client.id if client else None
        annotations = list(self._annotations(period))
        shareable = (text for text, flag in annotations if flag is None or flag.is_shareable(owner))
        every = (text for text, _ in annotations)
        return _sentence_case(words, (*said, *every)), _sentence_case(words, (*said, *shareable))

    def _remarks(self, point: Point) -> Iterable[str]:
        words, kpi = self._words, self._series.kpi
        if point.reason is not None:
            yield reason_words(words, point.reason, kpi)
        if point.unfinished:
            yield words(chart_texts.UNFINISHED)
        if point.package:
            whole = self._series.client is None
            yield package_words(words, point.period, point.package, whole=whole)
        for code in point.warnings:
            yield warning_words(words, code)
        if point.left_out:
            client, names = self._series.client, self._spec.client_names
            yield left_out_sentence(words, point.period, point.left_out, client, names)
        running = point.unfinished and self._series.client is not None
        if kpi.cautioned(point.value, running=running):
            yield without_full_stop(caution_words(words, kpi))

    def _annotations(self, period: Period) -> Iterable[tuple[str, Flag | None]]:
        """Yields the target and the notes of a period, these with their flags."""
        words, spec = self._words, self._spec
        if spec.first is None:
            return
        position = period.index - spec.first.index
        if target := spec.target_at(position):
            met = next((each.met for each in spec.dots if each.position == position), None)
            said = {True: texts.TARGET_MET, False: texts.TARGET_MISSED, None: texts.TARGET}
            value = target_value(words, spec.kpi, target.low, target.high)
            yield words(said[met], value=value), None
        for flag in spec.flags:
            if not flag.covers(position):
                continue
            if flag.note is not None:
                names = None if self._series.client else spec.client_names
                yield note_words(words, flag.note, names), flag
            elif flag.away:
                yield words(texts.AWAY), flag
            else:
                yield (
                    words(texts.BASELINE if flag.text else texts.BASELINE_ONLY, note=flag.text),
                    flag,
                )


def _sentence_case(words: Words, parts: Iterable[str]) -> str:
    """Returns the parts in one line, capitalized."""
    return words.formats.capitalized(side_by_side(*parts))
