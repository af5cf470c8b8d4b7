"""Shows a painted widget to screen readers as a graphic: one thing with a name and no parts.

Qt shows a widget of a class that it does not know as an unnamed filler.
"""

from __future__ import annotations

from functools import cache
from typing import cast

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleObject
from PySide6.QtWidgets import QApplication, QWidget

_GRAPHIC = "accessible_graphic"


def show_as_graphic(widget: QWidget) -> None:
    """Give the widget the role of a graphic; call it before a screen reader can ask for one."""
    widget.setProperty(_GRAPHIC, True)
    _install()


@cache
def _install() -> None:
    QAccessible.installFactory(_interface)


def _interface(_: str, object_: QObject) -> QAccessibleInterface | None:
    """Returns the interface of a graphic; Qt makes those of all other objects."""
    if isinstance(object_, QWidget) and object_.property(_GRAPHIC):
        return _Graphic(object_)
    return None


class _Graphic(QAccessibleObject):
    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Graphic

    def text(self, kind: QAccessible.Text) -> str:
        match kind:
            case QAccessible.Text.Name:
                return self._widget.accessibleName()
            case QAccessible.Text.Description:
                return self._widget.accessibleDescription()
        return ""

    def state(self) -> QAccessible.State:
        state, widget = QAccessible.State(), self._widget
        state.focusable = int(bool(widget.focusPolicy().value))
        state.focused = int(widget.hasFocus())
        state.invisible = int(not widget.isVisible())
        state.disabled = int(not widget.isEnabled())
        return state

    def rect(self) -> QRect:
        return QRect(self._widget.mapToGlobal(QPoint(0, 0)), self._widget.size())

    def parent(self) -> QAccessibleInterface:
        above = self._widget.parentWidget() or QApplication.instance()
        assert above is not None
        return QAccessible.queryAccessibleInterface(above)

    def child(self, index: int) -> QAccessibleInterface:
        # PySide's types do not say that there may be none.
        return cast(QAccessibleInterface, None)

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1
