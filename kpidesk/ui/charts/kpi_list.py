"""The list of tracked KPIs and their measures on the Charts page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kpidesk.domain.kpi import Kpi
from kpidesk.i18n.kpi_texts.lookup import kpi_texts
from kpidesk.i18n.kpi_words import kpi_name
from kpidesk.i18n.words import Words
from kpidesk.ui.charts import texts
from kpidesk.ui.theme.metrics import GRID

_MIN_CHARACTERS, _MAX_CHARACTERS, _ROW_HEIGHT = 16, 36, 1.9
_MARGINS = 4  # margins, frame and a scroll bar, in grid steps
_INDENT = 1  # a decoration this wide and its margins are a little more than a grid step
_Index = QModelIndex | QPersistentModelIndex
_ID = Qt.ItemDataRole.UserRole


class _IndentedDelegate(QStyledItemDelegate):
    """Indents the text of rows by an empty decoration; draws a line above one row."""

    #: The row that has a line above it.
    first_below = 0

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        super().paint(painter, option, index)
        if index.row() == self.first_below > 0:
            painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
            painter.drawLine(option.rect.topLeft(), option.rect.topRight())

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
        option.decorationSize = QSize(_INDENT, 1)


class KpiList(QListWidget):
    """Short names of KPIs and measures. `picked` carries the id of the one that the user chose."""

    picked = Signal(str)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self.setAccessibleName(words(texts.KPIS))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.delegate = _IndentedDelegate(self)
        self.setItemDelegate(self.delegate)
        self._row = QSize(0, round(self.fontMetrics().height() * _ROW_HEIGHT))
        self.currentItemChanged.connect(self._on_current)

    @property
    def kpi(self) -> str | None:
        item = self.currentItem()
        return str(item.data(_ID)) if self.count() and self.currentRow() >= 0 else None

    @property
    def ids(self) -> list[str]:
        return [str(self.item(row).data(_ID)) for row in range(self.count())]

    @property
    def names(self) -> list[str]:
        return [self.item(row).text() for row in range(self.count())]

    def fill(self, kpis: Sequence[Kpi], measures: Sequence[Kpi], chosen: str | None) -> None:
        """List these KPIs, and measures by themselves below a line; nothing is emitted."""
        with QSignalBlocker(self):
            self.clear()
            self.delegate.first_below = len(kpis)
            for kpi in (*kpis, *measures):
                known = kpi_texts(kpi.id)
                full = kpi_name(self._words, kpi)
                item = QListWidgetItem(self._words(known.short) if known else full)
                item.setData(_ID, kpi.id)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, full)
                item.setToolTip(full)
                item.setSizeHint(self._row)
                self.addItem(item)
        metrics = self.fontMetrics()
        widest = (metrics.horizontalAdvance(self.item(n).text()) for n in range(self.count()))
        least = metrics.averageCharWidth() * _MIN_CHARACTERS
        most = metrics.averageCharWidth() * _MAX_CHARACTERS
        self.setFixedWidth(min(max(least, *widest, 0) + _MARGINS * GRID, most))
        self.choose(chosen)

    def choose(self, kpi: str | None) -> None:
        """Choose a KPI, or the first one where it is not listed; nothing is emitted."""
        ids = self.ids
        with QSignalBlocker(self):
            if ids:
                self.setCurrentRow(ids.index(kpi) if kpi in ids else 0)

    def step(self, by: int) -> None:
        """Choose the one so many rows below; wraps around."""
        if self.count():
            self.setCurrentRow((self.currentRow() + by) % self.count())

    def _on_current(self) -> None:
        if self.kpi is not None:
            self.picked.emit(self.kpi)
