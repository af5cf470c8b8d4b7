"""The questions about a table: one row each, with its answers to choose from."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from kpidesk.domain.measure import Measure
from kpidesk.i18n.tables.import_words import question_text, reading_text
from kpidesk.services.tables.import_plan import (
    PlannedFigure,
    QuestionKey,
    QuestionKind,
    TableQuestion,
)
from kpidesk.ui.common.choice_box import ChoiceBox
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.scroller import Scroller
from kpidesk.ui.tables import texts
from kpidesk.ui.tables.figure_names import names_with_kpi
from kpidesk.ui.tables.planned_table import PlannedTable
from kpidesk.ui.theme.metrics import GRID
from kpidesk.ui.workspace import Workspace

#: So many questions are shown at once; the others follow when these are answered.
_MOST = 40
_LEAST_ROWS = 3
#: How much of the dialog they may take.
_SHARE = 0.4


class QuestionList(Scroller):
    """`answered` carries the QuestionKey and the code of the reading."""

    answered = Signal(object, str)

    def __init__(self, workspace: Workspace) -> None:
        inside = QWidget()
        super().__init__(inside)
        self._workspace = workspace
        self.boxes: dict[QuestionKey, ChoiceBox] = {}
        self._labels: dict[QuestionKey, QLabel] = {}
        self._more = plain_label(muted=True)
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, GRID, 0)
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVisible(False)

    def show_table(self, table: PlannedTable | None) -> None:
        """Show the questions of a table; rows of the same questions stay."""
        questions = table.questions if table is not None else {}
        answers: Mapping[QuestionKey, str] = table.answers if table is not None else {}
        shown = list(questions)
        open_ones = [each for each in shown if each not in answers][:_MOST]
        shown = [each for each in shown if each in answers or each in open_ones]
        for key in [each for each in self.boxes if each not in shown]:
            self.boxes.pop(key).deleteLater()
            self._labels.pop(key).deleteLater()
        # A table has its answered questions first: what was shown must not move under the mouse.
        places = {key: place for place, key in enumerate(self.boxes)}
        shown.sort(key=lambda key: places.get(key, len(places)))
        self._grid.removeWidget(self._more)
        for row, key in enumerate(shown):
            if key not in self.boxes:
                self._make(questions[key], _measure_of(table, questions[key], self._workspace))
            self._grid.addWidget(self._labels[key], row, 0)
            self._grid.addWidget(self.boxes[key], row, 1)
            code = answers.get(key)
            box = self.boxes[key]
            box.setCurrentIndex(-1 if code is None else box.findData(code))
        left = len(questions) - len(shown)
        count = self._workspace.words.formats.number(left)
        self._more.setText(self._workspace.words(texts.MORE_QUESTIONS, count=count))
        self._more.setVisible(left > 0)
        self._grid.addWidget(self._more, len(shown), 0, 1, 2)
        self._grid.setRowStretch(len(shown) + 1, 1)
        self.setVisible(bool(shown))
        self.fit_rows()

    @property
    def first_open(self) -> ChoiceBox | None:
        """The box of the first question without an answer."""
        return next((each for each in self.boxes.values() if each.currentIndex() < 0), None)

    def _make(self, question: TableQuestion, measure: Measure | None) -> None:
        words, key = self._workspace.words, question.key
        example = question.readings[0].text or key.text
        text = question_text(words, key.kind, example, key.index, question.figures)
        box = ChoiceBox()
        box.setPlaceholderText(words(texts.CHOOSE))
        names = names_with_kpi(self._workspace) if key.kind is QuestionKind.MEASURE else {}
        for each in question.readings:
            name = names.get(each.code) or reading_text(
                words,
                key.kind,
                each.code,
                example=each.text,
                meaning=each.meaning,
                axis=key.axis,
                measure=measure,
            )
            box.addItem(name, each.code)
        box.setAccessibleName(text)
        box.limit_width()
        box.activated.connect(lambda _, key=key: self.answered.emit(key, box.currentData()))
        label = plain_label(text)
        label.setBuddy(box)
        self._labels[key], self.boxes[key] = label, box

    def fit_rows(self) -> None:
        """Be as high as the rows, but for a part of the dialog; more of them scroll."""
        if not self.boxes:
            return
        rows = len(self.boxes)
        each = next(iter(self.boxes.values())).sizeHint().height() + self._grid.verticalSpacing()
        most = max(_LEAST_ROWS, int(self.window().height() * _SHARE) // each)
        more = each // 2 if rows > most else GRID
        self.setFixedHeight(each * min(rows, most) + more)


def _measure_of(
    table: PlannedTable | None, question: TableQuestion, workspace: Workspace
) -> Measure | None:
    """Returns the measure of the figure that a question for an amount is about."""
    if table is None or question.key.kind is not QuestionKind.AMOUNT:
        return None

    def about(figure: PlannedFigure) -> bool:
        return figure.column == question.key.index and figure.typed == question.key.text

    measure = next((each.measure for each in table.figures if about(each)), None)
    return workspace.catalogue.measure(measure) if measure is not None else None
