"""A painted widget as screen readers see it."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kpidesk.ui.accessible_graphic import show_as_graphic

_Text, _Role = QAccessible.Text, QAccessible.Role


class Painted(QWidget):
    pass


@pytest.fixture
def shown(qtbot) -> tuple[QWidget, Painted]:
    top, painted = QWidget(), Painted()
    qtbot.addWidget(top)
    show_as_graphic(painted)
    painted.setAccessibleName("Chart: CSAT")
    painted.setAccessibleDescription("97% in October")
    QLineEdit(painted)
    QVBoxLayout(top).addWidget(painted)
    top.show()
    return top, painted


def interface(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def test_it_is_one_graphic_with_a_name_and_a_description(shown):
    top, painted = shown
    found = interface(painted)
    assert found.role() is _Role.Graphic
    assert (found.text(_Text.Name), found.childCount()) == ("Chart: CSAT", 0)
    assert found.text(_Text.Description) == "97% in October"
    assert found.rect().size() == painted.size()
    above = interface(top)
    assert [above.child(n).role() for n in range(above.childCount())] == [_Role.Graphic]
    assert found.parent().object() is top


def test_its_state_is_that_of_the_widget(shown):
    _, painted = shown
    state = interface(painted).state()
    assert (state.focusable, state.invisible, state.disabled) == (0, 0, 0)
    painted.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    painted.setEnabled(False)
    painted.hide()
    state = interface(painted).state()
    assert (state.focusable, state.invisible, state.disabled, state.focused) == (1, 1, 1, 0)
    assert interface(painted).text(_Text.Help) == ""


def test_others_keep_the_interface_of_qt(shown, qtbot):
    other = Painted()
    qtbot.addWidget(other)
    assert interface(other).role() is not _Role.Graphic
    assert interface(QLineEdit(other)).role() is _Role.EditableText


def test_it_goes_with_its_widget(shown):
    top, _ = shown
    for _ in range(50):
        made = Painted(top)
        show_as_graphic(made)
        assert interface(made).role() is _Role.Graphic
        made.deleteLater()
        del made
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert interface(top).childCount() == 1
