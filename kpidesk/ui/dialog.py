"""The base class of the program's dialogs."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

#: What the frame of a dialog takes.
FRAME = QSize(16, 40)


class Dialog(QDialog):
    """A dialog that is no larger than the screen: contents that need more room scroll.

    Tab leads from its last field to the default button before those beside it: *Cancel* would
    discard what was typed.
    """

    #: The room of the last `fit_to`.
    _room: QSize | None = None

    def showEvent(self, event: QShowEvent) -> None:
        self.fit_to(self.screen().availableSize() - FRAME)
        self._put_default_first()
        super().showEvent(event)

    def _put_default_first(self) -> None:
        for button in (each for each in self.findChildren(QPushButton) if each.isDefault()):
            others: list[QWidget] = []
            before = button.previousInFocusChain()
            while isinstance(before, QPushButton) and before.parent() is button.parent():
                others.insert(0, before)
                before = before.previousInFocusChain()
            for one, two in pairwise((button, *others)):
                QWidget.setTabOrder(one, two)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.isVisible():
            self._keep_on_screen()

    def _keep_on_screen(self) -> None:
        """Move a dialog up that has grown beyond the lower edge of the screen."""
        room, frame = self.screen().availableGeometry(), self.frameGeometry()
        beyond = frame.bottom() - room.bottom()
        if beyond > 0:
            self.move(self.x(), max(room.top(), self.y() - beyond))

    def event(self, event: QEvent) -> bool:
        """Fit again when the contents need more height, as a text that appears later."""
        if event.type() is not QEvent.Type.LayoutRequest:
            # Nothing is left of a dialog that was deleted.
            return super().event(event)
        done, layout, room = super().event(event), self.layout(), self._room
        if layout is None or room is None:
            return done
        # Qt may have made it larger than the screen.
        if _least_height(layout, self.width()) > min(self.height(), room.height()):
            self.fit_to(room)
        return done

    def fit_to(self, room: QSize) -> None:
        """Shrink the dialog to this size, and let its contents scroll if they need more."""
        layout, least = self.layout(), self.minimumSizeHint()
        self._room = room
        if layout is not None and least.boundedTo(room) != least:
            # Qt's least height is that of other widths, too.
            width = min(max(self.width(), least.width()), room.width())
            least.setHeight(_least_height(layout, width))
            self.setMinimumSize(least.boundedTo(room))
            if least.boundedTo(room) != least:
                least = self._scroll(layout, least, room)
        # Qt takes two thirds of a small screen at most, however much the contents need.
        self.resize(self.size().expandedTo(least).boundedTo(room))

    def _scroll(self, layout: QLayout, least: QSize, room: QSize) -> QSize:
        """Let the contents scroll; returns the least size with the scroll bar."""
        inside, area = _Contents(), QScrollArea(self)
        inside.setLayout(layout)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(area)
        if least.height() > room.height():
            bar = area.verticalScrollBar().sizeHint().width() + 2 * area.frameWidth()
            least.setWidth(least.width() + bar)
        return least


class _Contents(QWidget):
    """Contents that scroll where the area is lower than they must be, not than they would be."""

    def minimumSizeHint(self) -> QSize:
        layout, least = self.layout(), super().minimumSizeHint()
        if layout is not None and layout.hasHeightForWidth():
            least.setHeight(0)
        return least

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return -1 if layout is None else layout.totalMinimumHeightForWidth(width)


def _least_height(layout: QLayout, width: int) -> int:
    """Returns the height that the contents must have at a width."""
    height = layout.totalMinimumHeightForWidth(width)
    return height if height >= 0 else layout.totalMinimumSize().height()
