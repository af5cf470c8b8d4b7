"""The dialog that finds anything: all of it by the keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kpidesk.i18n.words import Words
from kpidesk.ui.find import texts
from kpidesk.ui.find.dialog import FindDialog
from kpidesk.ui.find.targets import FindTarget
from kpidesk.ui.theme.colours import LIGHT

_Key = Qt.Key


@pytest.fixture
def went() -> list[str]:
    return []


@pytest.fixture
def dialog(qtbot, went: list[str]) -> FindDialog:
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(QLineEdit())
    window.resize(800, 600)
    window.show()

    def target(group: tuple, name: str) -> FindTarget:
        return FindTarget(group, name, "Charts", lambda: went.append(name))

    targets = [
        target(texts.KPIS, "CSAT"),
        target(texts.KPIS, "Accuracy"),
        target(texts.CLIENTS, "Café"),
    ]
    made = FindDialog(Words("en"), LIGHT, targets, window)
    made.open()
    qtbot.waitUntil(made.isVisible)
    return made


def texts_of(dialog: FindDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def test_results_stand_under_their_headings(dialog: FindDialog):
    assert texts_of(dialog) == ["KPIs", "CSAT", "Accuracy", "Clients", "Café"]
    assert dialog.chosen.name == "CSAT"


def test_arrows_go_over_headings_and_enter_goes_there(dialog: FindDialog, went, qtbot):
    QTest.keyClicks(dialog.field, "ca")
    assert texts_of(dialog) == ["Clients", "Café"]
    dialog.field.clear()
    dialog.field.textEdited.emit("")
    for _ in range(2):
        QTest.keyClick(dialog.field, _Key.Key_Down)
    assert dialog.chosen.name == "Café"
    QTest.keyClick(dialog.field, _Key.Key_Up)
    QTest.keyClick(dialog.field, _Key.Key_Return)
    qtbot.waitUntil(lambda: went == ["Accuracy"])
    assert not dialog.isVisible()


def test_enter_goes_nowhere_where_nothing_is_found(dialog: FindDialog, went):
    QTest.keyClicks(dialog.field, "xyz")
    assert texts_of(dialog) == ["Nothing found."]
    QTest.keyClick(dialog.field, _Key.Key_Return)
    assert dialog.isVisible()
    assert went == []
    QTest.keyClick(dialog.field, _Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_result_is_announced(dialog: FindDialog, monkeypatch: pytest.MonkeyPatch):
    said: list[str] = []
    announced: Callable = lambda _, text: said.append(text)  # noqa: E731
    monkeypatch.setattr("kpidesk.ui.find.dialog.announce", announced)
    QTest.keyClicks(dialog.field, "a")
    QTest.keyClicks(dialog.field, "zz")
    assert said == ["Accuracy", "Nothing found.", "Nothing found."]
