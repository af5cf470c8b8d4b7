"""Files that are dropped on the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from kpidesk.ui.window.file_drop import FileDrop

COPY, LEFT, NONE = (
    Qt.DropAction.CopyAction,
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
)


@pytest.fixture
def drop(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    made = FileDrop(window, window)
    made.window, made.seen = window, []
    made.practice_dropped.connect(lambda file: made.seen.append(("practice", file.name)))
    made.tables_dropped.connect(
        lambda files: made.seen.append(("tables", *(file.name for file in files)))
    )

    def send(*names):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(f"/nowhere/{name}") for name in names])
        enter = QDragEnterEvent(QPoint(1, 1), COPY, data, LEFT, NONE)
        enter.ignore()
        QApplication.sendEvent(window, enter)
        QApplication.sendEvent(window, QDropEvent(QPointF(1, 1), COPY, data, LEFT, NONE))
        return enter.isAccepted()

    made.send = send
    return made


def test_a_practice_is_opened_and_anything_else_is_a_table(drop):
    assert drop.send("march.csv")
    assert drop.send("Mine.kpidesk")
    assert drop.seen == [("tables", "march.csv"), ("practice", "Mine.kpidesk")]


def test_several_tables_come_together(drop):
    assert drop.send("a.csv", "b.xlsx")
    assert drop.seen == [("tables", "a.csv", "b.xlsx")]


def test_a_practice_among_others_or_nothing_is_refused(drop):
    assert not drop.send("a.csv", "Mine.kpidesk")
    assert not drop.send()
    assert drop.seen == []
