"""Arranges the tiles of the Overview in one to five columns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kpidesk.domain.kpi import Kpi
from kpidesk.i18n.words import Words
from kpidesk.ui.common.layouts import visual_rect
from kpidesk.ui.overview.tile import Tile
from kpidesk.ui.overview.tile_content import TileContent, empty_content
from kpidesk.ui.overview.tile_style import MOST_GROWTH, TileStyle
from kpidesk.ui.theme.metrics import GRID

_MOST_COLUMNS = 5
_GAP = 2 * GRID


class TileBoard(QWidget):
    """Rows of tiles of equal size. Tab goes to one tile, arrows go on from there.

    `opened` carries the id of a KPI, `focused` a tile, `reordered` the ids in an order that the
    user made by dragging a tile, or by Alt and an arrow key.
    """

    opened = Signal(str)
    focused = Signal(object)
    reordered = Signal(object)
    menu_requested = Signal(object, QPoint)

    def __init__(self, style: TileStyle, words: Words) -> None:
        super().__init__()
        self._style, self._words = style, words
        #: Whether the user can give the tiles another order.
        self.movable = True
        self.tiles: dict[str, Tile] = {}
        #: The captions, which the height of the tiles depends on.
        self._captions: list[tuple[str, bool, bool, str, str]] = []
        self._tab_order: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_kpis(self, kpis: Sequence[Kpi]) -> None:
        """Show these KPIs in this order; tiles that stay keep their content."""
        wanted = [kpi.id for kpi in kpis]
        if wanted == list(self.tiles):
            return
        for kpi in kpis:
            if kpi.id not in self.tiles:
                self.tiles[kpi.id] = self._tile(kpi)
                self.tiles[kpi.id].show()
        for gone in self.tiles.keys() - set(wanted):
            tile = self.tiles.pop(gone)
            tile.hide()
            tile.deleteLater()
        self._sort(wanted)

    def fill(self, kpi: str, content: TileContent) -> None:
        """Show the content of a KPI if it still has a tile."""
        tile = self.tiles.get(kpi)
        if tile is not None:
            tile.show_content(content)

    def show_usual_period(self, period: str) -> None:
        """Set the period that tiles need not name."""
        for tile in self.tiles.values():
            tile.show_usual_period(period)
        captions = [tile.caption for tile in self.tiles.values()]
        if captions != self._captions:
            self._captions = captions
            self._update_layout()

    def set_tab_order(self, before: Sequence[QWidget]) -> None:
        """Set the Tab order: first these widgets, then the tiles."""
        order = [*before, *self.tiles.values()]
        if order != self._tab_order:
            self._tab_order = order
            for one, two in pairwise(order):
                QWidget.setTabOrder(one, two)

    def shift(self, tile: Tile, places: int) -> None:
        """Move a tile by so many places, as the user's order."""
        kpis = list(self.tiles)
        here = kpis.index(tile.kpi)
        there = max(0, min(here + places, len(kpis) - 1))
        if self.movable and there != here:
            self._put(tile, there)
            self.reordered.emit(list(self.tiles))
            self.focused.emit(tile)

    def focus_tile(self, wanted: Tile) -> None:
        """Set the focus to a tile and make it the one that Tab goes to."""
        for tile in self.tiles.values():
            policy = Qt.FocusPolicy.StrongFocus if tile is wanted else Qt.FocusPolicy.ClickFocus
            tile.setFocusPolicy(policy)
        wanted.setFocus(Qt.FocusReason.TabFocusReason)
        self.focused.emit(wanted)

    def _tile(self, kpi: Kpi) -> Tile:
        tile = Tile(kpi.id, self._style, empty_content(self._words, kpi), self)
        tile.clicked.connect(lambda: self.opened.emit(kpi.id))
        tile.moved.connect(lambda key: self._move(tile, key))
        tile.shifted.connect(lambda places: self.shift(tile, places))
        tile.dragged.connect(lambda at: self._drag(tile, at))
        tile.dropped.connect(lambda: self.reordered.emit(list(self.tiles)))
        tile.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tile.customContextMenuRequested.connect(
            lambda at: self.menu_requested.emit(tile, tile.mapToGlobal(at))
        )
        return tile

    def _order(self) -> None:
        """Set the Tab order; Tab goes to the first tile until another one had the focus."""
        tiles = list(self.tiles.values())
        for one, two in pairwise(tiles):
            QWidget.setTabOrder(one, two)
        if tiles and not any(tile.focusPolicy() & Qt.FocusPolicy.TabFocus for tile in tiles):
            tiles[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _put(self, tile: Tile, place: int) -> None:
        kpis = [each for each in self.tiles if each != tile.kpi]
        kpis.insert(place, tile.kpi)
        self._sort(kpis)

    def _sort(self, kpis: Iterable[str]) -> None:
        for kpi in kpis:
            self.tiles[kpi] = self.tiles.pop(kpi)
        self._order()
        self._update_layout()

    def _drag(self, tile: Tile, at: QPoint) -> None:
        """Move the tile to the place where another one is, while it is dragged."""
        under = next((each for each in self._others(tile) if each.geometry().contains(at)), None)
        if self.movable and under is not None:
            self._put(tile, list(self.tiles).index(under.kpi))

    def _others(self, tile: Tile) -> Iterable[Tile]:
        return (each for each in self.tiles.values() if each is not tile)

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
        width = self._style.least_width * 3 + 2 * _GAP
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._style.least_width, 0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        columns = self._columns(width)
        rows = -(-len(self.tiles) // columns)
        return max(0, rows * (self._least_height(self._width(width, columns)) + _GAP) - _GAP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _update_layout(self) -> None:
        self.updateGeometry()
        self._arrange()

    def _columns(self, width: int) -> int:
        count = (width + _GAP) // (self._style.least_width + _GAP)
        return max(1, min(count, _MOST_COLUMNS))

    @staticmethod
    def _width(width: int, columns: int) -> int:
        return (width - _GAP * (columns - 1)) // columns

    def _least_height(self, width: int) -> int:
        """Returns the height in which the captions of all tiles of this width have room."""
        lines = max((each.caption_lines(width) for each in self.tiles.values()), default=1)
        return self._style.least_height(lines)

    def _arrange(self) -> None:
        """Move the tiles to their places; they share the height, up to a limit."""
        if not self.tiles:
            return
        columns = self._columns(self.width())
        width = self._width(self.width(), columns)
        least = self._least_height(width)
        rows = -(-len(self.tiles) // columns)
        shared = (self.height() + _GAP) // rows - _GAP
        height = max(least, min(shared, least + MOST_GROWTH))
        for number, tile in enumerate(self.tiles.values()):
            row, column = divmod(number, columns)
            box = QRect(column * (width + _GAP), row * (height + _GAP), width, height)
            tile.setGeometry(visual_rect(box, self.rect(), self.layoutDirection()))
