"""The Settings page: choices for this computer and for the open file, applied at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QFileDialog

from kpidesk.domain.change import Change, SettingChanged
from kpidesk.domain.errors import NotDone
from kpidesk.domain.kpi import KpiUnit
from kpidesk.i18n.languages import offered_languages
from kpidesk.i18n.locales.regions import regions_of
from kpidesk.i18n.sentences import labelled
from kpidesk.i18n.text import Text
from kpidesk.services.practice.settings import change_setting
from kpidesk.system.paths import owner_only
from kpidesk.system.preferences import TEXT_SIZES, Preferences, charts_folder, updates_folder
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.choice_box import ChoiceBox
from kpidesk.ui.common.file_dialog import file_dialog
from kpidesk.ui.common.labels import plain_tip
from kpidesk.ui.common.layouts import STRETCH
from kpidesk.ui.help.folder_button import folder_button
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.page import Page
from kpidesk.ui.page_layout import PageHeader
from kpidesk.ui.settings import texts
from kpidesk.ui.settings.folder_row import FolderRow, path_field
from kpidesk.ui.settings.settings_card import SettingsCard, align
from kpidesk.ui.theme.metrics import GRID
from kpidesk.ui.updates import texts as update_texts
from kpidesk.ui.workspace import Workspace

_CONTROL_WIDTH = 30 * GRID
_LANGUAGE, _REGION, _SCHEME, _TEXT_SIZE = "language", "region", "scheme", "text_size"
#: A number that shows the marks of thousands and decimals.
_EXAMPLE = Fraction(24691, 2)
_Value = TypeVar("_Value")


class SettingsState:
    """What outlives the page when another language or other colors make it again."""

    #: The setting that was changed last.
    last = _LANGUAGE


class SettingsPage(Page):
    """Shows the present choices. The signals carry another choice for this computer.

    Choices about figures are written to the file, and can be undone.
    """

    language_chosen = Signal(str)
    region_chosen = Signal(str)
    scheme_chosen = Signal(str)
    text_size_chosen = Signal(int)
    restore_requested = Signal()

    def __init__(
        self, workspace: Workspace, preferences: Preferences, backups: Callable[[], Path]
    ) -> None:
        super().__init__(workspace)
        """`backups` returns the folder of backups, which the user can change."""
        self._preferences, self._backups = preferences, backups
        self._state = workspace.keep(SettingsState)
        #: The control of each setting by its name.
        self.boxes: dict[str, ChoiceBox] = {}
        cards = (
            self._language_card(),
            self._appearance_card(),
            self._counting_card(),
            self._updates_card(),
            self._files_card(),
        )
        align(cards, list(self.boxes.values()))
        self.lay_out_scrolling(PageHeader(workspace.words(texts.TITLE)), *cards, STRETCH)

    def refresh(self) -> None:
        preferences, setting = self._preferences, self.workspace.services.records.setting
        _choose(self.boxes[_LANGUAGE], preferences.language or "")
        region = self.boxes[_REGION]
        _choose(region, preferences.region or "")
        region.setToolTip(plain_tip(region.currentText()))
        _choose(self.boxes[_SCHEME], preferences.scheme.value)
        _choose(self.boxes[_TEXT_SIZE], preferences.text_size)
        for key in texts.IN_FILE:
            _choose(self.boxes[key], setting(key) or "")
        self._show_folders()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # A folder may have been made by the first file in it.
        self._show_folders()

    def update_for(self, changes: Sequence[Change]) -> None:
        if any(isinstance(each, SettingChanged) for each in changes):
            self.refresh()

    def where(self) -> Destination:
        return Destination(PageId.SETTINGS)

    def take_focus(self) -> None:
        self.boxes[self._state.last].setFocus()

    def _language_card(self) -> SettingsCard:
        words = self.workspace.words
        card = SettingsCard(words(texts.LANGUAGE_CARD))
        languages = [("", words(texts.LANGUAGE_OF_SYSTEM)), *offered_languages().items()]
        box = self._box(_LANGUAGE, languages, self.language_chosen.emit)
        card.add_row(words(texts.LANGUAGE), box, hint=words(texts.LANGUAGE_HINT))
        known = regions_of(words, words.language, self._preferences.region)
        regions = [("", words(texts.REGION_OF_LANGUAGE)), *known]
        box = self._box(_REGION, regions, self.region_chosen.emit)
        # Some countries have very long names, which the tool tip shows.
        box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        number = words.formats.number(_EXAMPLE, 1)
        day = words.formats.day(self.workspace.today())
        hint = words(texts.REGION_HINT, number=number, day=day)
        card.add_row(words(texts.REGION), box, hint=hint)
        return card

    def _appearance_card(self) -> SettingsCard:
        words = self.workspace.words
        card = SettingsCard(words(texts.APPEARANCE_CARD))
        schemes = [(key, words(text)) for key, text in texts.SCHEMES.items()]
        card.add_row(words(texts.SCHEME), self._box(_SCHEME, schemes, self.scheme_chosen.emit))
        sizes = [
            (each, words.formats.bound(Fraction(each), KpiUnit.PERCENT)) for each in TEXT_SIZES
        ]
        box = self._box(_TEXT_SIZE, sizes, self.text_size_chosen.emit)
        card.add_row(words(texts.TEXT_SIZE), box, hint=words(texts.TEXT_SIZE_HINT))
        return card

    def _counting_card(self) -> SettingsCard:
        words = self.workspace.words
        card = SettingsCard(words(texts.COUNTING_CARD))
        for key, (name, choices, hint) in texts.IN_FILE.items():
            offered = [(choice, words(text)) for choice, text in choices.items()]
            box = self._box(key, offered, partial(self._write, key, name))
            box.setEnabled(not self.workspace.read_only)
            card.add_row(words(name), box, hint=words(hint))
        return card

    def _updates_card(self) -> SettingsCard:
        words = self.workspace.words
        card = SettingsCard(words(update_texts.TITLE))
        name = words(update_texts.SENDER_TITLE)
        self.change_sender = make_button(words(texts.CHANGE), self._ask_sender)
        self.change_sender.setAccessibleName(labelled(words, self.change_sender.text(), name))
        self.change_sender.setEnabled(not self.workspace.read_only)
        card.add_row(name, self.change_sender, hint=words(update_texts.SENDER_WHY))
        return card

    def _ask_sender(self) -> None:
        # The start has no use for it.
        from kpidesk.ui.updates.sender_dialog import SenderDialog  # noqa: PLC0415

        SenderDialog(self.workspace, self).open()

    def _files_card(self) -> SettingsCard:
        words, file = self.workspace.words, self.workspace.file
        card = SettingsCard(words(texts.FILES_CARD))
        field = path_field(words(texts.FILE), str(file))
        show = folder_button(words, words(texts.FILE), file.parent, field.setFocus)
        card.add_row(words(texts.FILE), field, show)
        backups, charts = words(texts.BACKUPS), words(texts.CHARTS)
        ask = partial(self._ask_folder, texts.CHANGE_BACKUPS, self.use_backups)
        self.backups = FolderRow(words, backups, ask)
        card.add_row(backups, *self.backups.widgets)
        restore = make_button(words(texts.RESTORE), self.restore_requested.emit)
        card.add_row("", restore)
        ask = partial(self._ask_folder, texts.CHANGE_CHARTS, self.use_charts)
        self.charts = FolderRow(words, charts, ask)
        self.charts.field.setToolTip(words(texts.CHARTS_HINT))
        self.charts.field.setAccessibleDescription(words(texts.CHARTS_HINT))
        card.add_row(charts, *self.charts.widgets)
        updates = words(texts.UPDATES)
        ask = partial(self._ask_folder, texts.CHANGE_UPDATES, self.use_updates)
        self.updates = FolderRow(words, updates, ask)
        self.updates.field.setToolTip(words(texts.UPDATES_HINT))
        self.updates.field.setAccessibleDescription(words(texts.UPDATES_HINT))
        card.add_row(updates, *self.updates.widgets)
        return card

    def _show_folders(self) -> None:
        preferences = self._preferences
        self.backups.show_folder(self._backups())
        self.charts.show_folder(charts_folder(preferences))
        self.updates.show_folder(updates_folder(preferences))

    def _ask_folder(self, title: Text, use: Callable[[Path], object]) -> None:
        words = self.workspace.words
        dialog = file_dialog(words, words(title), self.window())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: use(Path(name)))
        dialog.open()

    def use_charts(self, folder: Path) -> None:
        """Save the charts of clients in this folder from now on."""
        self._preferences.charts_folder = folder
        self.refresh()

    def use_updates(self, folder: Path) -> None:
        """Save the updates to clients in this folder from now on."""
        self._preferences.updates_folder = folder
        self.refresh()

    def use_backups(self, chosen: Path) -> None:
        """Keep backups in a folder of their own inside the chosen one, from now on."""
        before = self._backups()
        folder = chosen if chosen.name == before.name else chosen / before.name
        try:
            owner_only(folder)
        except NotDone as fault:
            self.workspace.tell(fault)
            return
        self._preferences.backup_folder = folder
        self.refresh()
        if folder != before:
            self.workspace.tell(self.workspace.words(texts.BACKUPS_CHANGED, old=before))

    def _write(self, key: str, name: Text, choice: str) -> None:
        practice = self.workspace.services.practice
        if not self.workspace.do(
            lambda words: words(name), lambda: change_setting(practice, key, choice or None)
        ):
            self.refresh()

    def _box(
        self, name: str, choices: Iterable[tuple[_Value, str]], choose: Callable[[_Value], object]
    ) -> ChoiceBox:
        """Returns the box of a setting; `choose` gets another choice."""
        box = self.boxes[name] = ChoiceBox()
        box.setMinimumWidth(_CONTROL_WIDTH)
        for value, text in choices:
            box.addItem(text, value)

        def apply() -> None:
            self._state.last = name
            choose(box.currentData())

        box.activated.connect(apply)
        return box


def _choose(box: QComboBox, value: object) -> None:
    """Show a choice; an unknown one counts as the first."""
    box.setCurrentIndex(max(0, box.findData(value)))
