"""The guidance about a KPI: what it means, and where its ladder comes from."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kpidesk.charts.spec import ChartSpec
from kpidesk.domain.measure import Unit
from kpidesk.i18n.charts.source_words import published_ranges, source_line
from kpidesk.i18n.evidence.guidance_words import guidance_words
from kpidesk.i18n.kpi_texts.lookup import kpi_texts, measure_texts
from kpidesk.i18n.kpi_words import kpi_name
from kpidesk.i18n.sentences import sentences
from kpidesk.i18n.text import Text
from kpidesk.i18n.words import Words
from kpidesk.ui.charts import texts
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import make_column, make_row
from kpidesk.ui.common.scroller import Scroller
from kpidesk.ui.theme.metrics import GRID, TextSize

_CHARACTERS = 38
_LEAST_WIDTH = 37 * GRID
_TWO = 2


class Guidance(Scroller):
    """A column of texts about the KPI that is shown."""

    def __init__(self, words: Words, hide: Callable[[], object]) -> None:
        around = QWidget()
        self._column = make_column(parent=around)
        super().__init__(around)
        self._words = words
        self._hide = hide
        self._shown: object = None
        self._content: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("card", True)
        for each in (self.viewport(), around):
            each.setAutoFillBackground(False)
        letters = self.fontMetrics().averageCharWidth() * _CHARACTERS
        self.setFixedWidth(max(_LEAST_WIDTH, letters))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self._hide()
        else:
            super().keyPressEvent(event)

    def show_kpi(self, spec: ChartSpec) -> None:
        ladders = tuple(each.ladder for each in spec.ladders) or (spec.ladder,)
        shown = (spec.kpi.id, ladders, spec.ladders[-1:] if len(ladders) == _TWO else ())
        if shown == self._shown:
            return
        self._shown = shown
        words, name = self._words, kpi_name(self._words, spec.kpi)
        self.setAccessibleName(words(texts.GUIDANCE_OF, kpi=name))
        hide = make_button(words(texts.HIDE), self._hide, quiet=True)
        header = make_row(
            (plain_label(name, TextSize.HEADING), 1), (hide, 0, Qt.AlignmentFlag.AlignTop)
        )
        column = make_column(header, margins=2 * GRID)
        for title, paragraphs in self._sections(spec):
            column.addSpacing(GRID)
            column.addWidget(plain_label(words(title), TextSize.STRONG))
            for text in paragraphs:
                label = plain_label(text)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                column.addWidget(label)
        column.addStretch(1)
        if self._content is not None:
            self._column.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = QWidget()
        self._content.setLayout(column)
        self._column.addWidget(self._content)
        self.verticalScrollBar().setValue(0)
        self.fit()

    def _sections(self, spec: ChartSpec) -> Iterable[tuple[Text, list[str]]]:
        words, known = self._words, kpi_texts(spec.kpi.id)
        if known is not None:
            yield texts.WHAT, [words(known.what)]
            yield texts.WHY, [words(known.why)]
            yield texts.FORMULA, [words(known.formula)]
            yield texts.EXAMPLE, [words(known.example)]
        ladders = tuple(each.ladder for each in spec.ladders) or (spec.ladder,)
        since = spec.period(spec.ladders[-1].first) if len(ladders) == _TWO else None
        if not spec.kpi.denominator:
            measure = measure_texts(spec.kpi.id)
            yield texts.WHAT, [words(measure.counts)] if measure else []
            return
        benchmark = [sentences(words, source_line(words, spec.kpi, ladders, since))]
        benchmark.append(published_ranges(words, spec.kpi))
        yield texts.BENCHMARK, [text for text in benchmark if text]
        in_force = spec.kpi._replace(ladder=spec.final_ladder)
        counted = all(each.measure.unit is Unit.COUNT for each in spec.behind)
        yield texts.HOW_SURE, guidance_words(words, in_force, counted=counted)
        if known is not None:
            yield texts.LIMITS, [words(text) for text in known.limits]
            yield texts.ADVICE, [words(text) for text in known.advice]
