"""The small chart of the KPI whose figures are typed; its last point follows each key."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kpidesk.analysis.point import Point, Series
from kpidesk.charts.build import chart_spec
from kpidesk.charts.spec import ChartSpec
from kpidesk.domain.cell import Cell
from kpidesk.domain.errors import Fault
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.period import Period
from kpidesk.drawing.chart_style import ChartStyle
from kpidesk.drawing.paint_chart import paint_chart
from kpidesk.i18n.charts.description_words import chart_description
from kpidesk.services.entry.live_value import LiveValue
from kpidesk.services.series.series_query import SeriesQuery
from kpidesk.ui.charts.series_loader import SeriesLoader
from kpidesk.ui.enter import texts
from kpidesk.ui.enter.kpi_group import KpiGroup
from kpidesk.ui.theme.metrics import GRID, TextSize, font
from kpidesk.ui.workspace import Workspace

#: Periods before the one of the sheet.
_BEFORE = 12
_HEIGHT = 17 * GRID
#: The focus rests on a figure for so long before the chart is read.
_PAUSE_MS = 120


class MiniChart(QWidget):
    """Says so until there is a value."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        palette = workspace.theme.chart._replace(ground=workspace.theme.colours.surface)
        self._style = ChartStyle(workspace.words, palette)
        self._loader = SeriesLoader(workspace.services, self)
        self._loader.loaded.connect(self._on_loaded)
        self._loader.failed.connect(lambda _: None)
        self._wait = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._wait.timeout.connect(self._read)
        self._shown: tuple[Kpi, Period, Cell] | None = None
        self._series: Series | None = None
        self._live: Point | None = None
        self._gauge: LiveValue | None = None
        #: Whether the value beside the figures is that of the chart: not where a client has
        #: figures under several languages.
        self._follows = False
        self.spec: ChartSpec | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def ready(self) -> bool:
        """Whether the chart is that of the group shown last."""
        return self._series is not None

    def show_group(self, group: KpiGroup, period: Period, cell: Cell) -> None:
        """Show the KPI's last periods up to this one, with what is typed for it."""
        shown, before = (group.kpi, period, cell), self._live
        self._live, self._gauge = group.point, group.gauge
        if shown == self._shown and self._series is not None:
            if self._live != before:
                self._show()
        elif shown != self._shown:
            self._shown, self._series = shown, None
            # Typing from field to field must not wait for the file.
            self._wait.start()

    def forget(self) -> None:
        """Read again when next shown: figures were saved."""
        self._shown = None

    def sizeHint(self) -> QSize:
        return QSize(32 * GRID, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.spec is not None:
            painter = QPainter(self)
            paint_chart(painter, QRectF(self.rect()), self.spec, self._style)
            painter.end()
        elif self.ready:
            self._paint_place()

    def _paint_place(self) -> None:
        """Paint where the chart will be once there is a value."""
        painter, colours = QPainter(self), self._workspace.theme.colours
        painter.setPen(QPen(QColor(colours.line), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), GRID // 2, GRID // 2)
        painter.setPen(QColor(colours.muted))
        painter.setFont(font(TextSize.CAPTION))
        text = self._workspace.words(texts.NO_FIGURES)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, text)
        painter.end()

    def _read(self) -> None:
        if self._shown is None or not self.isVisible():
            return
        kpi, period, cell = self._shown
        client = language = None
        if self._workspace.catalogue.splits(kpi):
            try:
                clients = self._workspace.services.records.clients()
            except Fault:
                return
            client = next((each.name for each in clients if each.id == cell.client), None)
            language = cell.language
        first = period.shifted(-_BEFORE)
        query = SeriesQuery(kpi.id, period.length, first, period, client, language)
        self._loader.load(kpi, query)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._shown is not None and self._series is None:
            # It was not visible when the pause was over.
            self._wait.start()

    def hideEvent(self, event: QHideEvent) -> None:
        # Whoever hides the page may close its file next.
        self._wait.stop()
        self._loader.stop()
        self._shown = None
        super().hideEvent(event)

    def _on_loaded(self, series: Series) -> None:
        self._series = series
        saved = self._gauge.read({}) if self._gauge else None
        period = self._shown[1] if self._shown else None
        charted = next((each for each in series.points if each.period == period), None)
        self._follows = (saved and saved.value) == (charted and charted.value)
        self._show()

    def _show(self) -> None:
        series, live = self._series, self._live
        assert series is not None
        if self._gauge is not None and self._shown is not None and self._follows:
            # Without a value, its figures may have been cleared.
            typed = (live,) if live is not None else ()
            earlier = (each for each in series.points if each.period != self._shown[1])
            series = series._replace(points=(*earlier, *typed))
        self.spec = chart_spec(series) if series.valued else None
        said = chart_description(self._workspace.words, series) if series.valued else ""
        self.setAccessibleName(said)
        self.update()
