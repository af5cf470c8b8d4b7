"""The focus and the scroll positions of a page, to be restored after the page was made again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollBar, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from kpidesk.ui.page import Page

#: A page fills itself in steps; what it shows last may move the focus once more.
_PAUSE_MS, _ATTEMPTS, _CONFIRMED = 30, 60, 4

#: The class of each widget on the way, and its number among its siblings of this class.
_Path = tuple[tuple[type[QWidget], int], ...]


class PagePosition:
    """Where the user is in a page: widgets are known by their place in the tree of widgets."""

    def __init__(self, page: Page, around: QAbstractScrollArea) -> None:
        """`around` scrolls the page as a whole, and stays."""
        focused = QApplication.focusWidget()
        inside = focused is not None and page.isAncestorOf(focused)
        #: What is shown, where the page says so.
        self.destination = page.where()
        self._focus = _path(focused, page) if focused is not None and inside else None
        self._focused = focused if not inside else None
        self._bars = [(_path(each, page), each.value()) for each in _bars(page) if each.value()]
        self._around = [(each, each.value()) for each in _bars(around, deep=False)]

    def restore(self, page: Page | None) -> None:
        """Restore it in this page, as soon as the page has filled itself."""
        if page is not None:
            _Restorer(self, page)

    def apply(self, page: QWidget) -> bool:
        """Set focus and scroll bars; returns whether all were as they should be before."""
        found = [(_widget(path, page), value) for path, value in self._bars]
        right = True
        for bar, value in (*found, *self._around):
            if isinstance(bar, QScrollBar) and bar.value() != value:
                bar.setValue(value)
                right = False
        focused = self._focused if self._focus is None else _widget(self._focus, page)
        if focused is not None and isValid(focused) and not focused.hasFocus():
            focused.setFocus()
            right = False
        return right and all(bar is not None for bar, _ in found)


class _Restorer(QObject):
    def __init__(self, position: PagePosition, page: QWidget) -> None:
        super().__init__(page)
        self._position, self._page = position, page
        self._attempts = self._confirmed = 0
        self._timer = QTimer(self, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._try)
        self._try()
        self._timer.start()

    def _try(self) -> None:
        self._attempts += 1
        right = self._position.apply(self._page)
        self._confirmed = self._confirmed + 1 if right else 0
        if self._confirmed == _CONFIRMED or self._attempts == _ATTEMPTS:
            self.deleteLater()


def _bars(top: QWidget, *, deep: bool = True) -> list[QScrollBar]:
    areas = top.findChildren(QAbstractScrollArea) if deep else [top]
    return [
        bar
        for area in areas
        if isinstance(area, QAbstractScrollArea)
        for bar in (area.horizontalScrollBar(), area.verticalScrollBar())
    ]


def _path(widget: QWidget, top: QWidget) -> _Path:
    steps: list[tuple[type[QWidget], int]] = []
    while widget is not top and (parent := widget.parentWidget()) is not None:
        steps.insert(0, (type(widget), _alike(parent, type(widget)).index(widget)))
        widget = parent
    return tuple(steps)


def _widget(path: _Path, top: QWidget) -> QWidget | None:
    for kind, number in path:
        alike = _alike(top, kind)
        if number >= len(alike):
            return None
        top = alike[number]
    return top


def _alike(parent: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [each for each in parent.children() if isinstance(each, QWidget) and type(each) is kind]
