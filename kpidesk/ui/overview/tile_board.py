"""Arranges the tiles of the Overview in two to five columns, set by set."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from kpidesk.domain.kpi import Kpi
from kpidesk.i18n.words import Words
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.overview.tile import Tile
from kpidesk.ui.overview.tile_content import TileContent, empty_content
from kpidesk.ui.overview.tile_style import TileStyle
from kpidesk.ui.theme.metrics import GRID, TextSize

_LEAST_COLUMNS, _MOST_COLUMNS = 2, 5
_GAP = 2 * GRID
_BETWEEN_SETS = 3 * GRID
_MOST_WIDTH = 1.5


class TileSection(NamedTuple):
    """KPIs under a heading; an empty name means no heading."""

    name: str
    kpis: Sequence[Kpi]


class TileBoard(QWidget):
    """Rows of tiles of equal height. Tab goes to one tile, arrows go on from there.

    `opened` carries the id of a KPI, `focused` a tile.
    """

    opened = Signal(str)
    focused = Signal(object)

    def __init__(self, style: TileStyle, words: Words) -> None:
        super().__init__()
        self._style, self._words = style, words
        self._sections: list[tuple[QLabel | None, list[Tile]]] = []
        self.tiles: dict[str, Tile] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_sections(self, sections: Sequence[TileSection]) -> None:
        """Show these KPIs; tiles that stay keep their content."""
        kept, self.tiles = self.tiles, {}
        for heading, _ in self._sections:
            if heading:
                heading.deleteLater()
        self._sections = []
        for name, kpis in sections:
            heading = plain_label(name, TextSize.HEADING, self, wraps=True) if name else None
            tiles = [kept.pop(kpi.id) if kpi.id in kept else self._tile(kpi) for kpi in kpis]
            self._sections.append((heading, tiles))
            self.tiles.update((tile.kpi, tile) for tile in tiles)
            for widget in (heading, *tiles):
                if widget:
                    widget.show()
        for tile in kept.values():
            tile.hide()
            tile.deleteLater()
        self._order()
        self._update_layout()

    def fill(self, kpi: str, content: TileContent) -> None:
        """Show the content of a KPI if it still has a tile."""
        tile = self.tiles.get(kpi)
        if tile is None:
            return
        before = tile.heightForWidth(tile.width())
        tile.show_content(content)
        if tile.heightForWidth(tile.width()) != before:
            self._update_layout()

    def _tile(self, kpi: Kpi) -> Tile:
        tile = Tile(kpi.id, self._style, empty_content(self._words, kpi), self)
        tile.clicked.connect(lambda: self.opened.emit(kpi.id))
        tile.moved.connect(lambda key: self._move(tile, key))
        return tile

    def _order(self) -> None:
        """Set the Tab order; Tab goes to the first tile until another one had the focus."""
        tiles = list(self.tiles.values())
        for one, two in pairwise(tiles):
            QWidget.setTabOrder(one, two)
        if tiles and not any(tile.focusPolicy() & Qt.FocusPolicy.TabFocus for tile in tiles):
            tiles[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _move(self, tile: Tile, key: Qt.Key) -> None:
        tiles = list(self.tiles.values())
        index = tiles.index(tile)
        forwards = Qt.Key.Key_Left if self._style.mirrored else Qt.Key.Key_Right
        if key == Qt.Key.Key_Home:
            wanted = tiles[0]
        elif key == Qt.Key.Key_End:
            wanted = tiles[-1]
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            wanted = self._neighbour(tile, down=key == Qt.Key.Key_Down)
        else:
            step = 1 if key == forwards else -1
            wanted = tiles[max(0, min(index + step, len(tiles) - 1))]
        self.focus_tile(wanted)

    def focus_tile(self, wanted: Tile) -> None:
        """Set the focus to a tile and make it the one that Tab goes to."""
        for tile in self.tiles.values():
            policy = Qt.FocusPolicy.StrongFocus if tile is wanted else Qt.FocusPolicy.ClickFocus
            tile.setFocusPolicy(policy)
        wanted.setFocus(Qt.FocusReason.TabFocusReason)
        self.focused.emit(wanted)

    def _neighbour(self, tile: Tile, *, down: bool) -> Tile:
        """Returns the nearest tile in the row above or below."""
        rows = sorted({each.y() for each in self.tiles.values()})
        index = rows.index(tile.y()) + (1 if down else -1)
        if not 0 <= index < len(rows):
            return tile
        row = [each for each in self.tiles.values() if each.y() == rows[index]]
        middle = tile.geometry().center().x()
        return min(row, key=lambda each: abs(each.geometry().center().x() - middle))

    def sizeHint(self) -> QSize:
        width = int(self._style.least_width) * 3 + 2 * _GAP
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(2 * int(self._style.least_width * 0.6) + _GAP, 0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(width, move=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self.width(), move=True)

    def _update_layout(self) -> None:
        self.updateGeometry()
        self._arrange(self.width(), move=True)

    def _arrange(self, width: int, *, move: bool) -> int:
        """Returns the height of all tiles at a width; with `move` also move them there."""
        count = int((width + _GAP) // (self._style.least_width + _GAP))
        columns = max(_LEAST_COLUMNS, min(count, _MOST_COLUMNS))
        each = (width - _GAP * (columns - 1)) // columns
        if columns == _MOST_COLUMNS:
            each = min(each, int(self._style.least_width * _MOST_WIDTH))
        y = 0
        for heading, tiles in self._sections:
            if heading is not None:
                y += _BETWEEN_SETS if y else 0
                height = heading.heightForWidth(width)
                if move:
                    heading.setGeometry(0, y, width, height)
                y += height + GRID
            for start in range(0, len(tiles), columns):
                row = tiles[start : start + columns]
                height = max(tile.heightForWidth(each) for tile in row)
                if move:
                    self._place(row, QRect(0, y, each, height))
                y += height + _GAP
            y -= _GAP if tiles else 0
        return y

    def _place(self, row: Sequence[Tile], first: QRect) -> None:
        for number, tile in enumerate(row):
            box = first.translated(number * (first.width() + _GAP), 0)
            tile.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), box))
