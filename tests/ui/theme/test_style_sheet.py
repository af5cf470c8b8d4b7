"""The controls as they are painted: one height, readable text, and a focus that can be seen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kpidesk.ui.theme.colours import CONTRAST, DARK, LIGHT, Colours
from kpidesk.ui.theme.style import apply
from tests.ui.theme.controls import CONTROLS, LINES, SIGNS, WORD, combo, field

TEXT, CONTROL = 4.5, 3.0
TARGET = 24
#: Wider than a focus ring, an edge and the padding beside them.
EDGE = 4
#: Wider than the sign of a check box and its distance to the text.
SIGN = 30


SCHEMES = {scheme.name: scheme for scheme in (LIGHT, DARK, CONTRAST)}


@dataclass
class Board:
    """A window with one control, and another that has the focus."""

    control: QWidget
    top: QWidget
    other: QLineEdit
    colours: Colours

    def picture(self) -> QImage:
        QApplication.processEvents()
        return self.top.grab(self.control.geometry()).toImage()


@pytest.fixture(scope="module", params=SCHEMES)
def colours(request, qapp: QApplication) -> Iterator[Colours]:
    apply(qapp, SCHEMES[request.param])
    yield SCHEMES[request.param]
    apply(qapp, LIGHT)


@pytest.fixture
def board(qtbot, colours: Colours) -> Callable[[Callable[[], QWidget]], Board]:
    def make(kind: Callable[[], QWidget]) -> Board:
        top, other, control = QWidget(), QLineEdit(), kind()
        qtbot.addWidget(top)
        column = QVBoxLayout(top)
        column.addWidget(other)
        column.addWidget(control, 0, Qt.AlignmentFlag.AlignLeft)
        top.resize(320, 160)
        top.show()
        top.activateWindow()
        qtbot.waitUntil(top.isActiveWindow)
        other.setFocus()
        return Board(control, top, other, colours)

    return make


def colours_within(image: QImage, rect: QRect) -> Counter[str]:
    return Counter(
        image.pixelColor(x, y).name()
        for x in range(rect.left(), rect.right() + 1)
        for y in range(rect.top(), rect.bottom() + 1)
    )


def text_contrast(image: QImage, contrast: Callable, before: int = EDGE) -> float:
    """Returns the greatest contrast with the background; smoothed edges have less."""
    found = colours_within(image, image.rect().adjusted(before, EDGE, -EDGE, -EDGE))
    ground, _ = found.most_common(1)[0]
    return max(contrast(ground, each) for each in found)


def set_state(control: QWidget, state: str) -> None:
    if state == "hover":
        control.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    elif state == "pressed" and isinstance(control, QAbstractButton):
        control.setDown(True)
    elif state == "focus":
        control.setFocus(Qt.FocusReason.TabFocusReason)
    elif state == "disabled":
        control.setEnabled(False)


@pytest.mark.parametrize("state", ["normal", "hover", "pressed", "focus", "disabled"])
@pytest.mark.parametrize("name", CONTROLS)
def test_text_can_be_read_in_every_state(board, name: str, state: str, contrast: Callable):
    made = board(CONTROLS[name])
    set_state(made.control, state)
    least = CONTROL if state == "disabled" else TEXT
    assert text_contrast(made.picture(), contrast, SIGN if name in SIGNS else EDGE) >= least


@pytest.mark.parametrize("name", [*CONTROLS, "text"])
def test_the_focus_is_a_line_that_can_be_seen(board, name: str, contrast: Callable):
    """A line of the focus color, part of which changes by 3 : 1 against what was there."""
    made = board(QPlainTextEdit if name == "text" else CONTROLS[name])
    before = made.picture()
    made.control.setFocus(Qt.FocusReason.TabFocusReason)
    after = made.picture()
    assert made.control.hasFocus()
    middle = before.rect().center()
    across = [(x, middle.y()) for x in range(EDGE)]
    down = [(before.width() // 2, y) for y in range(EDGE)]
    if name == "tabs":
        # The ring is around the chosen tab.
        down = [(SIGN // 2, y) for y in range(EDGE)]
    for line in (across, down):
        changes = [contrast(before.pixelColor(*at), after.pixelColor(*at)) for at in line]
        assert max(changes) >= CONTROL, (name, line)
    ring = Counter(after.pixelColor(*at).name() for at in (*across, *down))
    assert ring[made.colours.focus] >= EDGE, ring


def inks(made: Board) -> tuple[str, str]:
    """Returns the colors of the background and of the text."""
    image = made.picture()
    found = colours_within(image, image.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE))
    ground, _ = found.most_common(1)[0]
    light = QColor(ground).lightness()
    return ground, max(found, key=lambda each: abs(QColor(each).lightness() - light))


def test_states_of_fields_and_buttons_can_be_told_apart(board, contrast: Callable):
    typed, example = board(field), board(LINES["empty field"])
    (ground, ink), (_, faint) = inks(typed), inks(example)
    assert contrast(ink, faint) >= 1.5
    fixed, ink = inks(board(lambda: field(readOnly=True)))
    assert fixed != ground
    assert contrast(fixed, ink) >= TEXT
    off = board(LINES["primary"])
    off.control.setEnabled(False)
    assert QColor(inks(off)[1]).hsvSaturation() < 50, "green says that all is well"


@pytest.mark.parametrize("name", [each for each in CONTROLS if each not in ("quiet", "tabs")])
def test_every_control_shows_where_it_is(board, name: str, contrast: Callable):
    made = board(CONTROLS[name])
    image = made.picture()
    row = image.height() // 2
    line = [image.pixelColor(x, row) for x in range(EDGE + 1)]
    assert max(contrast(made.colours.window, each) for each in line) >= CONTROL


def test_controls_share_one_height_and_are_large_enough(board):
    boards = {name: board(kind) for name, kind in CONTROLS.items()}
    heights = {name: made.control.height() for name, made in boards.items()}
    assert len({heights[name] for name in LINES}) == 1, heights
    assert min(heights.values()) >= TARGET
    assert boards["tool"].control.width() >= TARGET


def test_rows_of_menus_lists_and_tables_are_large_enough(board, contrast: Callable):
    menu = QMenu()
    first, second = menu.addAction(WORD), menu.addAction("Bremen")
    first.setCheckable(True)
    first.setChecked(True)
    menu.setActiveAction(second)
    menu.adjustSize()
    image = menu.grab().toImage()
    for action in menu.actions():
        rect = menu.actionGeometry(action)
        assert rect.height() >= TARGET
        assert text_contrast(image.copy(rect), contrast) >= TEXT
    of_list, of_combo = board(QListWidget), board(combo)
    listed, popup = of_list.control, of_combo.control
    assert isinstance(listed, QListWidget)
    listed.addItems([WORD, "Bremen"])
    assert listed.sizeHintForRow(0) >= TARGET
    assert isinstance(popup, QComboBox)
    assert popup.view().sizeHintForRow(0) >= TARGET


def test_the_focus_of_a_table_is_in_its_cell(board):
    made = board(lambda: QTableWidget(3, 2))
    table = made.control
    assert isinstance(table, QTableWidget)
    for row in range(3):
        table.setItem(row, 0, QTableWidgetItem(WORD))
    table.setFocus(Qt.FocusReason.TabFocusReason)
    table.setCurrentCell(1, 0)
    image = made.picture()
    cell = table.visualRect(table.model().index(1, 0)).translated(table.viewport().pos())
    inside = colours_within(image, QRect(cell.topLeft(), QSize(cell.width(), 1)))
    assert inside.most_common(1)[0][0] == made.colours.focus
    assert made.colours.focus not in colours_within(image, QRect(0, 0, 1, image.height()))


def test_the_chosen_row_of_a_list_has_a_bar_in_either_direction(board, qapp: QApplication):
    try:
        for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
            qapp.setLayoutDirection(direction)
            made = board(QListWidget)
            apply(qapp, made.colours)
            listed = made.control
            assert isinstance(listed, QListWidget)
            listed.addItems([WORD, "Bremen"])
            listed.setCurrentRow(1)
            image = made.picture()
            row = listed.visualItemRect(listed.item(1)).translated(listed.viewport().pos())
            end = row.right() - 1 if qapp.isRightToLeft() else row.left() + 1
            bar = colours_within(image, QRect(end, row.top() + 1, 1, row.height() - 2))
            assert set(bar) == {QColor(made.colours.accent).name()}
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_images_of_controls_are_those_of_the_colors(tool: Callable):
    """Else run `python packaging/control_images.py`."""
    module = tool("control_images")
    folder: Path = module.FOLDER
    found = {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in folder.rglob("*.svg")
    }
    assert found == module.images()
