"""A user of the window whose clicks, keys and looks are counted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.measure import Unit
from kpidesk.domain.period import parse_period
from kpidesk.services.entry.entry_service import EntryService, Figure
from kpidesk.services.ports import PracticeFile
from kpidesk.ui.window.main_window import MainWindow

Key = Qt.Key
#: Seconds for a key of an average typist, for pointing and clicking, for pointing alone, and for
#: a look at a figure.
KEY, CLICK, POINT, LOOK = 0.28, 1.3, 1.1, 1.35


class Walker:
    """Uses the window as a person does, and counts."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self._qtbot = window, qtbot
        self.clicks = self.keys = self.digits = self.looks = self.points = 0

    @property
    def page(self):
        return self.window.page

    @property
    def focused(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    @property
    def seconds(self) -> float:
        by_pointer = CLICK * self.clicks + POINT * self.points
        return KEY * (self.keys + self.digits) + by_pointer + LOOK * self.looks

    @property
    def due_buttons(self) -> list[QPushButton]:
        """The buttons of the Overview that lead to figures of October."""
        buttons = self.page.findChildren(QPushButton)
        return [b for b in buttons if "October 2026" in b.accessibleDescription()]

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        self.clicks += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())

    def point(self, widget: QWidget, at: QPoint) -> None:
        """Move the pointer to a place, without a click."""
        self.points += 1
        QTest.mouseMove(widget, at)

    def read(self, widget: QWidget) -> str:
        """Look at the visible texts of a widget, with a look for each line."""
        labels = [each for each in widget.findChildren(QLabel) if each.isVisible() and each.text()]
        self.looks += len({each.mapTo(widget, QPoint()).y() for each in labels})
        return "\n".join(each.text() for each in labels)

    def command(self, action) -> None:
        """Choose a command from its menu."""
        self.clicks += 2
        action.trigger()

    def press(self, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        self.keys += 1
        QTest.keyClick(self.focused, key, modifier)

    def type(self, text: str) -> None:
        self.digits += len(text)
        QTest.keyClicks(self.focused, text)

    def figure(self, text: str) -> None:
        """Look a figure up, type it, and go on."""
        self.looks += 1
        self.type(text)
        self.press(Key.Key_Return)

    def wait(self, until: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(until()))


def amounts(kpis: tuple[Kpi, ...]) -> dict[str, int]:
    """One amount that fits for each measure of these KPIs."""
    catalogue = ready_made()
    found = {each.id: each for kpi in kpis for each in catalogue.measures_of(kpi)}
    return {name: 3_600_000 if each.unit is Unit.HOURS else 1 for name, each in found.items()}


def months(*periods: str, client: str | None = None) -> Callable[[PracticeFile], None]:
    """Fills a file with figures of the KPIs that are entered for a client."""
    catalogue = ready_made()
    split = tuple(kpi for kpi in catalogue.kpis if catalogue.splits(kpi))

    def fill(practice: PracticeFile) -> None:
        if client is not None:
            with practice.transaction() as transaction:
                transaction.add_client(client, "en")
        entering = EntryService(practice, catalogue, lambda: date(2026, 11, 21))
        for text in periods:
            figures = [Figure(name, amount) for name, amount in amounts(split).items()]
            entering.record(parse_period(text), figures, client=client)

    return fill
