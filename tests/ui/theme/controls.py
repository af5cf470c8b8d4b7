"""Controls of every kind, to be painted in each state."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLineEdit,
    QRadioButton,
    QSpinBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.choice_box import ChoiceBox

WORD = "Hamburg"


def button(**kind: bool) -> QWidget:
    return make_button(WORD, lambda: None, **kind)


def toggle() -> QWidget:
    made = make_button(WORD, lambda: None)
    made.setCheckable(True)
    made.setChecked(True)
    return made


def tool_button() -> QWidget:
    made = QToolButton()
    made.setText("M")
    return made


def combo(*, editable: bool = False) -> QWidget:
    made = ChoiceBox()
    made.addItems([WORD, "Bremen"])
    made.setEditable(editable)
    return made


def field(**properties: bool) -> QWidget:
    made = QLineEdit(WORD)
    for name, value in properties.items():
        made.setProperty(name, value)
    return made


def spin() -> QWidget:
    made = QSpinBox()
    made.setRange(0, 99)
    made.setValue(38)
    return made


def sign(kind: type[QAbstractButton], *, checked: bool) -> QWidget:
    made = kind()
    made.setText(WORD)
    made.setAutoExclusive(False)
    made.setCheckable(True)
    made.setChecked(checked)
    return made


def tabs() -> QWidget:
    made = QTabBar()
    made.addTab(WORD)
    made.addTab("Bremen")
    return made


#: Those of one line, which share a height.
LINES: dict[str, Callable[[], QWidget]] = {
    "button": button,
    "primary": lambda: button(primary=True),
    "quiet": lambda: button(quiet=True),
    "toggle": toggle,
    "tool": tool_button,
    "combo": combo,
    "editable combo": lambda: combo(editable=True),
    "spin": spin,
    "field": field,
    "wrong field": lambda: field(wrong=True),
    "empty field": lambda: QLineEdit(placeholderText=WORD),
    "tabs": tabs,
}
SIGNS: dict[str, Callable[[], QWidget]] = {
    "check": lambda: sign(QCheckBox, checked=False),
    "checked": lambda: sign(QCheckBox, checked=True),
    "radio": lambda: sign(QRadioButton, checked=False),
    "chosen radio": lambda: sign(QRadioButton, checked=True),
}
CONTROLS = LINES | SIGNS
