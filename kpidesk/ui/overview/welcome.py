"""The welcome on the Overview while no KPI is tracked: buttons to begin with."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.i18n.kpi_words import set_name, short_name
from kpidesk.i18n.languages import offered_languages
from kpidesk.i18n.sentences import sentences
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.card import Card
from kpidesk.ui.common.choice_box import ChoiceBox
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import STRETCH, make_column, make_row
from kpidesk.ui.theme.metrics import GRID, TextSize

_TITLE = QT_TRANSLATE_NOOP("Overview", "What would you like to track?")
_WHY = QT_TRANSLATE_NOOP(
    "Overview",
    "Choose a set of KPIs. You’ll only be asked for their figures, and you can change this at "
    "any time.",
)
_LANGUAGE = QT_TRANSLATE_NOOP("Overview", "Language", "of the program")
_BOTH = QT_TRANSLATE_NOOP("Overview", "Both", "both sets of KPIs")
_ALL = QT_TRANSLATE_NOOP("Overview", "All %n KPIs of both sets.", "", 1)
_SAMPLE = QT_TRANSLATE_NOOP("Overview", "Look at a sample", "a button")
_WHAT_SAMPLE = QT_TRANSLATE_NOOP(
    "Overview", "Two years of made-up figures in a separate file. Yours isn’t touched."
)
_RESTORE = QT_TRANSLATE_NOOP("Overview", "Restore a backup", "a button")
_WHAT_RESTORE = QT_TRANSLATE_NOOP(
    "Overview", "There are backups on this computer. Continue from one of them."
)
_WIDTH = 80 * GRID
_MUCH = 100


class Welcome(QWidget):
    """`chosen` carries the ids of the chosen KPIs; the others ask for the sample or a backup.

    `language_chosen` carries the code of another language of the program.

    `has_backups` says that there are backups to restore.
    """

    chosen = Signal(object)
    language_chosen = Signal(str)
    sample_requested = Signal()
    restore_requested = Signal()

    def __init__(
        self,
        words: Words,
        catalogue: Catalogue,
        *,
        read_only: bool = False,
        has_backups: bool = False,
    ) -> None:
        super().__init__()
        card = Card(self)
        card.setMaximumWidth(_WIDTH)
        language = self._language_row(words, card)
        self.buttons: list[QPushButton] = []
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(3 * GRID)
        self._rows.setVerticalSpacing(2 * GRID)
        self._rows.setColumnStretch(1, 1)
        for each in catalogue.sets:
            ids = [kpi.id for kpi in each.kpis]
            names = words.formats.listed(short_name(words, kpi) for kpi in ids)
            said = sentences(words, names)
            self._add(set_name(words, each), said, self._choose(ids), not read_only)
        everything = [kpi.id for kpi in catalogue.kpis]
        count = words(_ALL, n=len(everything))
        self._add(words(_BOTH), count, self._choose(everything), not read_only)
        self._add(words(_SAMPLE), words(_WHAT_SAMPLE), self.sample_requested.emit, enabled=True)
        if has_backups:
            self._add(
                words(_RESTORE), words(_WHAT_RESTORE), self.restore_requested.emit, enabled=True
            )
        title = plain_label(words(_TITLE), TextSize.TITLE, card)
        why = plain_label(words(_WHY), parent=card, muted=True)
        shown = language, title, why, GRID, self._rows
        make_column(*shown, parent=card, margins=4 * GRID, spacing=2 * GRID)
        middle = make_row(STRETCH, (card, _MUCH), STRETCH)
        make_column(STRETCH, middle, (None, 2), parent=self, margins=3 * GRID)

    def _language_row(self, words: Words, parent: QWidget) -> QHBoxLayout:
        """Returns the choice of the program's language."""
        self.languages = ChoiceBox(parent)
        for code, own_name in offered_languages().items():
            self.languages.addItem(own_name, code)
        self.languages.setCurrentIndex(self.languages.findData(words.language))
        self.languages.activated.connect(
            lambda _: self.language_chosen.emit(self.languages.currentData())
        )
        label = plain_label(words(_LANGUAGE), parent=parent, muted=True, wraps=False)
        label.setBuddy(self.languages)
        return make_row(STRETCH, label, self.languages)

    def _choose(self, ids: list[str]) -> Callable[[], None]:
        return lambda: self.chosen.emit(tuple(ids))

    def _add(self, text: str, what: str, act: Callable[[], object], enabled: bool) -> None:
        row = self._rows.rowCount()
        made = make_button(text, act)
        made.setEnabled(enabled)
        made.setAccessibleDescription(what)
        made.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        label = plain_label(what, TextSize.CAPTION, muted=True)
        self._rows.addWidget(made, row, 0, Qt.AlignmentFlag.AlignTop)
        self._rows.addWidget(label, row, 1)
        self.buttons.append(made)
