"""The fields for the bounds of a ladder."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from kpidesk.domain.catalogue.own_ladder import STEPS, OwnBound, read_step
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.ladder import Direction, Ladder, Level
from kpidesk.i18n.charts.level_words import level_in_sentence, level_name, level_rule
from kpidesk.i18n.unit_words import unit_name
from kpidesk.i18n.words import Words
from kpidesk.ui.charts.benchmark import texts
from kpidesk.ui.common.choice_box import ChoiceBox
from kpidesk.ui.common.field_words import number_text
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.text_alignment import align_number
from kpidesk.ui.theme.metrics import GRID, TextSize

_SIGNS = {Direction.HIGHER: ("≥", ">"), Direction.LOWER: ("≤", "<")}
_CHARACTERS = 7


class BoundFields(QWidget):
    """A sign and a number for each level, beside the published bound. `changed` by any of them.

    Where neither direction of the KPI is better, each sign can be chosen.
    """

    changed = Signal()

    def __init__(self, words: Words, kpi: Kpi) -> None:
        super().__init__()
        self._words, self._kpi = words, kpi
        self.signs: dict[Level, ChoiceBox] = {}
        self.bounds: dict[Level, QLineEdit] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GRID)
        for row, level in enumerate(STEPS):
            for column, widget in enumerate(self._row(level)):
                grid.addWidget(widget, row, column)
        grid.setColumnStretch(3, 1)

    @property
    def first(self) -> QLineEdit:
        """The field of the lowest level."""
        return self.bounds[STEPS[0]]

    def fill(self, ladder: Ladder) -> None:
        """Show the bounds of a ladder, without a signal."""
        given = {each.level: each for each in ladder.thresholds}
        for level in STEPS:
            box, step = self.signs[level], given.get(level)
            better = ladder.better if ladder.better in _SIGNS else Direction.HIGHER
            field = self.bounds[level]
            with QSignalBlocker(box), QSignalBlocker(field):
                box.setCurrentText(_SIGNS[better][step is not None and not step.inclusive])
                field.setText(number_text(self._words, step.bound) if step else "")

    def read(self) -> Mapping[Level, OwnBound]:
        """Returns the bounds of the levels that have one.

        Raises WrongRequest as `read_step`.
        """
        return {
            level: read_step(self.signs[level].currentText() + field.text(), self._kpi, level)
            for level, field in self.bounds.items()
            if field.text().strip()
        }

    def _row(self, level: Level) -> tuple[QWidget, ...]:
        words, kpi = self._words, self._kpi
        label = plain_label(words(texts.LEVELS[level]), wraps=False)
        box, field = ChoiceBox(self), QLineEdit()
        for better in _SIGNS if kpi.better is Direction.MIDDLE else (kpi.better,):
            box.addItems(_SIGNS[better])
        name = level_in_sentence(words, level)
        box.setAccessibleName(words(texts.SIGN, level=name))
        unit = unit_name(words, kpi)
        field.setAccessibleName(words(texts.BOUND, level=level_name(words, level), unit=unit))
        field.setFixedWidth(_CHARACTERS * field.fontMetrics().averageCharWidth() + 3 * GRID)
        align_number(field)
        label.setBuddy(field)
        rule = level_rule(words, kpi.ladder, level, kpi)
        said = words(texts.PUBLISHED, rule=rule) if rule else words(texts.NOT_PUBLISHED)
        box.currentIndexChanged.connect(self.changed)
        field.textChanged.connect(self.changed)
        self.signs[level], self.bounds[level] = box, field
        return label, box, field, plain_label(said, TextSize.CAPTION, muted=True, wraps=False)
