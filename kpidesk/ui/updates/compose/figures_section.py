"""The figures of an update: their order, and the words about each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QApplication, QCheckBox, QToolButton, QWidget

from kpidesk.i18n.kpi_words import kpi_name, measure_name
from kpidesk.i18n.words import Words
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.choice_box import ChoiceBox
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import STRETCH, make_column, make_row
from kpidesk.ui.theme.metrics import GRID
from kpidesk.ui.updates import texts
from kpidesk.ui.updates.compose.text_field import GrowingText, LineField
from kpidesk.ui.workspace import Workspace


class FigureLine(NamedTuple):
    """What is said of a figure in an update; `own` says that the user wrote the sentence."""

    figure: str
    name: str
    value: str
    sentence: str
    comment: str
    own: bool


class FigureList(QWidget):
    """`reordered` carries the ids of the figures in their order.

    `sentence_edited` and `comment_edited` carry a figure's id and the text; None is the drafted
    one. `left` says that a field was left.
    """

    reordered = Signal(object)
    sentence_edited = Signal(str, object)
    comment_edited = Signal(str, str)
    left = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self.rows: dict[str, FigureRow] = {}
        self.add = ChoiceBox()
        self.add.limit_width()
        self.add.setAccessibleName(words(texts.ADD_FIGURE))
        self.add.activated.connect(self._on_add)
        self._column = make_column(spacing=GRID // 2)
        make_column(self._column, make_row(self.add, STRETCH), parent=self, spacing=GRID)

    @property
    def figures(self) -> tuple[str, ...]:
        """The ids of the figures in their order."""
        return tuple(self.rows)

    def show_figures(self, lines: Sequence[FigureLine], others: Mapping[str, str]) -> None:
        """Show the figures of the update; `others` are names of those that can be added."""
        if tuple(line.figure for line in lines) != self.figures:
            self._make_rows(lines)
        for number, line in enumerate(lines):
            self.rows[line.figure].show_line(line, first=not number, last=line is lines[-1])
        with QSignalBlocker(self.add):
            self.add.clear()
            self.add.addItem(self._words(texts.ADD_FIGURE), None)
            for figure, name in others.items():
                self.add.addItem(name, figure)
        self.add.setVisible(bool(others))

    def _make_rows(self, lines: Sequence[FigureLine]) -> None:
        focused = next((each for each, row in self.rows.items() if row.has_focus()), None)
        old, self.rows = self.rows, {}
        for row in old.values():
            self._column.removeWidget(row)
        for line in lines:
            row = old.pop(line.figure) if line.figure in old else self._make_row(line.figure)
            self.rows[line.figure] = row
            self._column.addWidget(row)
        for row in old.values():
            row.hide()
            row.deleteLater()
        if focused in self.rows:
            self.rows[focused].check.setFocus()

    def _make_row(self, figure: str) -> FigureRow:
        row = FigureRow(self._words, figure)
        row.removed.connect(lambda: self._move(figure, None))
        row.moved.connect(lambda steps: self._move(figure, steps))
        row.sentence.edited.connect(
            lambda: self.sentence_edited.emit(figure, row.sentence.toPlainText())
        )
        row.redraft.clicked.connect(lambda: self.sentence_edited.emit(figure, None))
        row.redraft.clicked.connect(self.left)
        row.comment.edited.connect(lambda: self.comment_edited.emit(figure, row.comment.text()))
        row.sentence.left.connect(self.left)
        row.comment.left.connect(self.left)
        return row

    def _move(self, figure: str, steps: int | None) -> None:
        """Move a figure up or down; with None it is left out."""
        order = list(self.figures)
        index = order.index(figure)
        order.remove(figure)
        if steps is not None:
            order.insert(max(0, index + steps), figure)
        self.reordered.emit(tuple(order))

    def _on_add(self, index: int) -> None:
        figure = self.add.itemData(index)
        if figure is not None:
            self.reordered.emit((*self.figures, figure))


class FigureRow(QWidget):
    """One figure: a check box, its value, buttons, and fields that open on demand."""

    removed = Signal()
    moved = Signal(int)

    def __init__(self, words: Words, figure: str) -> None:
        super().__init__()
        self._words = words
        self.figure = figure
        self.check = QCheckBox()
        self.check.clicked.connect(lambda _=False: self.removed.emit())
        self._value = plain_label(muted=True, wraps=False)
        self.up = self._arrow(Qt.ArrowType.UpArrow, -1)
        self.down = self._arrow(Qt.ArrowType.DownArrow, 1)
        self.edit = make_button(words(texts.EDIT_FIGURE), self._toggle, quiet=True)
        self.edit.setCheckable(True)
        self.sentence = GrowingText("")
        self.comment = LineField("", words(texts.COMMENT))
        self.redraft = make_button(words(texts.DRAFT_AGAIN), lambda: None, quiet=True)
        head = make_row(self.check, (self._value, 1), self.up, self.down, self.edit)
        self._fields = QWidget()
        make_column(
            self.sentence,
            make_row((self.comment, 1), self.redraft),
            parent=self._fields,
            margins=(3 * GRID, 0, 0, GRID),
            spacing=GRID // 2,
        )
        self._fields.hide()
        make_column(head, self._fields, parent=self, spacing=GRID // 2)

    def has_focus(self) -> bool:
        """Returns whether one of its controls has the focus."""
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def show_line(self, line: FigureLine, *, first: bool, last: bool) -> None:
        """Show a figure."""
        words, name = self._words, line.name
        self.check.setText(name.replace("&", "&&"))
        self.check.setChecked(True)
        self._value.setText(line.value)
        self.up.setEnabled(not first)
        self.down.setEnabled(not last)
        self.up.setAccessibleName(words(texts.MOVE_UP, figure=name))
        self.down.setAccessibleName(words(texts.MOVE_DOWN, figure=name))
        self.sentence.setAccessibleName(words(texts.SENTENCE, figure=name))
        self.comment.setAccessibleName(words(texts.COMMENT_ON, figure=name))
        if not self.sentence.hasFocus() or not line.own:
            self.sentence.show_text(line.sentence)
        if not self.comment.hasFocus():
            self.comment.show_text(line.comment)
        self.redraft.setVisible(line.own)

    def _arrow(self, arrow: Qt.ArrowType, steps: int) -> QToolButton:
        button = QToolButton(self)
        button.setArrowType(arrow)
        button.setFixedSize(4 * GRID, 4 * GRID)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self.moved.emit(steps))
        return button

    def _toggle(self) -> None:
        self._fields.setVisible(self.edit.isChecked())
        if self.edit.isChecked():
            self.sentence.setFocus()


def figure_names(workspace: Workspace, *, whole: bool) -> Mapping[str, str]:
    """Returns the names of all figures that an update can show, by id."""
    words, catalogue = workspace.words, workspace.catalogue
    kpis = [each for each in catalogue.kpis if whole or catalogue.splits(each)]
    measures = [each for each in catalogue.measures if whole or each.split]
    names = {each.id: kpi_name(words, each) for each in kpis}
    return {**names, **{each.id: measure_name(words, each.id) for each in measures}}
