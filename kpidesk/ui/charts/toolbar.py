"""The header of the Charts page: options and buttons."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from kpidesk.domain.cell import Client
from kpidesk.domain.period import Length
from kpidesk.i18n.text import Text
from kpidesk.i18n.words import Words
from kpidesk.ui.charts import texts
from kpidesk.ui.charts.chart_options import ChartOptions, RangeChoice
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.choice_box import ChoiceBox
from kpidesk.ui.common.labels import plain_tip
from kpidesk.ui.common.language_box import sorted_languages
from kpidesk.ui.page_layout import PageHeader

_MIN_CHARACTERS, _MAX_CHARACTERS = 10, 32


class Toolbar(PageHeader):
    """Period length, range, client and language, and five buttons at the trailing end.

    `chosen` carries the new options, `kpi_chosen` the row of a KPI: the box of KPIs is shown in
    place of their list. The page connects the buttons.
    """

    chosen = Signal(object)
    kpi_chosen = Signal(int)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words(texts.TITLE), parent=parent)
        self._words = words
        kpi, by, range_, client, language = (
            self._box(text)
            for text in (texts.KPIS, texts.GRANULARITY, texts.RANGE, texts.CLIENT, texts.LANGUAGE)
        )
        show = make_button(words(texts.SHOW_BUTTON), lambda: None, self)
        edit = make_button(words(texts.EDIT_BUTTON), lambda: None, self)
        table = make_button(words(texts.TABLE), lambda: None, self)
        guidance = make_button(words(texts.GUIDANCE), lambda: None, self)
        export = make_button(words(texts.EXPORT_BUTTON), lambda: None, self, primary=True)
        self.place(
            (kpi, by, range_, client, language),
            (show, edit, table, guidance, export),
            # They are in the menu of the page, too.
            spare={guidance: lambda: True, edit: lambda: True, table: lambda: True},
        )
        self.kpi, self.by, self.range, self.client, self.language = (
            kpi,
            by,
            range_,
            client,
            language,
        )
        self.show_button, self.edit_button, self.table = show, edit, table
        self.guidance, self.export = guidance, export
        for button in (table, guidance):
            button.setCheckable(True)
        self.kpi.activated.connect(self.kpi_chosen)
        self.choices = ChartOptions()
        self._length: Length | None = None
        for length in Length:
            self.by.addItem(words(texts.BY[length]), length.value)
        for kind in RangeChoice:
            self.range.addItem(words(texts.RANGES[kind]), kind.value)
        self.by.activated.connect(self._on_length)
        for box in (self.range, self.client, self.language):
            box.activated.connect(self._on_activated)
        self.fill((), ())

    def fill_kpis(self, names: Sequence[str], row: int) -> None:
        """List these KPIs in the box and choose one; nothing is emitted."""
        with QSignalBlocker(self.kpi):
            self.kpi.clear()
            self.kpi.addItems(list(names))
            self.kpi.setCurrentIndex(row)

    def enable_buttons(self, enabled: bool) -> None:
        for button in (self.show_button, self.edit_button, self.table, self.guidance, self.export):
            button.setEnabled(enabled)

    def fill(self, clients: Iterable[Client], languages: Sequence[str]) -> None:
        """List these clients and service languages; a box without entries is hidden.

        What is chosen now is always listed, even an archived client.
        """
        words = self._words
        chosen = self.choices.client
        offered = [each for each in clients if not each.archived or each.id == chosen]
        named = [(words.name(each.name), each.id) for each in offered]
        self._refill(self.client, words(texts.ALL_CLIENTS), named)
        spoken = {*languages, *filter(None, [self.choices.language])}
        shown = [(name, code) for code, name in sorted_languages(words, spoken)]
        self._refill(self.language, words(texts.ALL_LANGUAGES), shown)
        self._show()

    def choose(self, choices: ChartOptions) -> None:
        """Show these options; nothing is emitted."""
        self.choices = choices
        self._show()

    def show_length(self, length: Length | None) -> None:
        """Show the period length of the chart where the user chose none."""
        self._length = length
        self._show()

    def set_split(self, split: bool, *, only_client: bool) -> None:
        """Enable the choice of client and language where the KPI is split by them."""
        for box in (self.client, self.language):
            box.setEnabled(split)
            box.setToolTip("" if split else self._words(texts.NOT_SPLIT))
        self.language.setEnabled(split and not only_client)

    def _show(self) -> None:
        choices = self.choices
        by = choices.by or self._length
        for box, value in (
            (self.by, by.value if by else None),
            (self.range, choices.range.value),
            (self.client, choices.client),
            (self.language, choices.language),
        ):
            with QSignalBlocker(box):
                box.setCurrentIndex(max(0, box.findData(value)))

    def _on_length(self) -> None:
        length = Length(self.by.currentData())
        if length != (self.choices.by or self._length):
            self.choices = self.choices._replace(by=length)
            self.chosen.emit(self.choices)

    def _on_activated(self) -> None:
        chosen = self.choices._replace(
            range=RangeChoice(self.range.currentData()),
            client=self.client.currentData(),
            language=self.language.currentData(),
        )
        if chosen != self.choices:
            self.choices = chosen
            self.chosen.emit(chosen)

    def _box(self, name: Text) -> QComboBox:
        box = ChoiceBox(self)
        box.setAccessibleName(self._words(name))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        letter = box.fontMetrics().averageCharWidth()
        box.setMinimumWidth(letter * _MIN_CHARACTERS)
        box.setMaximumWidth(letter * _MAX_CHARACTERS)
        return box

    def _refill(self, box: QComboBox, every: str, entries: Sequence[tuple[str, object]]) -> None:
        with QSignalBlocker(box):
            box.clear()
            box.addItem(every, None)
            for index, (shown, value) in enumerate(entries, start=1):
                box.addItem(shown, value)
                box.setItemData(index, plain_tip(shown), Qt.ItemDataRole.ToolTipRole)
        box.setVisible(bool(entries))
