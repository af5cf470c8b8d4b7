"""The dialog of a client's packages: a list, and the fields of the one that is chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget

from kpidesk.domain.clients.package import Carry, Package, PackageUnit
from kpidesk.domain.errors import Fault
from kpidesk.domain.period import Length, period_of
from kpidesk.i18n.clients.card_words import package_terms
from kpidesk.ui.clients import texts
from kpidesk.ui.clients.add_dialog import make_pair
from kpidesk.ui.clients.client_state import ClientState
from kpidesk.ui.clients.fields import DayField, HoursField
from kpidesk.ui.clients.form_section import FormSection
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.choice_box import ChoiceBox
from kpidesk.ui.common.labels import FaultLabel, plain_label
from kpidesk.ui.common.layouts import STRETCH, make_column, make_row
from kpidesk.ui.dialog import Dialog
from kpidesk.ui.theme.metrics import GRID
from kpidesk.ui.workspace import Workspace

_LIST_HEIGHT = 14 * GRID


class PackagesDialog(Dialog):
    """Edits a copy of the packages; all are saved together when the dialog is accepted."""

    def __init__(
        self, workspace: Workspace, state: ClientState, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._state = workspace, state
        words = workspace.words
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words(texts.PACKAGES_TITLE, client=state.client.name))
        self.setMinimumWidth(72 * GRID)
        self.packages = list(state.card.packages)
        self.list = QListWidget()
        self.list.setAccessibleName(words(texts.PACKAGE))
        self.list.setFixedHeight(_LIST_HEIGHT)
        self.fault = FaultLabel()
        self._form = self._make_form()
        self.new = make_button(words(texts.NEW_PACKAGE), self.add_package)
        self.remove = make_button(words(texts.REMOVE_PACKAGE), self.remove_package)
        save = make_button(words(texts.SAVE), self.accept, primary=True)
        save.setDefault(True)
        footer = make_row(STRETCH, make_button(words(texts.CANCEL), self.reject), save)
        why = plain_label(words(texts.PACKAGES_WHY), muted=True)
        buttons = make_row(self.new, self.remove, STRETCH)
        parts = why, self.list, buttons, self._form, self.fault, STRETCH, footer
        make_column(*parts, parent=self, margins=2 * GRID, spacing=2 * GRID)
        self._row = -1
        if not self.packages:
            self.packages.append(self._new())
        self._list(len(self.packages) - 1)
        self.list.currentRowChanged.connect(self._on_row)
        self.hours.setFocus()
        self.hours.selectAll()

    def add_package(self) -> None:
        """Add a package that begins now, and edit it."""
        if self._keep():
            self.packages.append(self._new())
            self._list(len(self.packages) - 1)
            self.hours.setFocus()
            self.hours.selectAll()

    def remove_package(self) -> None:
        """Remove the chosen package."""
        if self._row >= 0:
            del self.packages[self._row]
            self._row = -1
            self._list(len(self.packages) - 1)

    def accept(self) -> None:
        """Save the packages and close; after a fault the dialog stays open."""
        if self._row >= 0 and not self._keep():
            return
        services, name = self._workspace.services, self._state.client.name
        card = services.records.client_card(self._state.client.id)
        changed = card._replace(packages=tuple(self.packages))
        try:
            changes = services.cards.change(changed)
        except Fault as fault:
            self.fault.say(self._workspace.sentence(fault))
            return
        self._workspace.done(lambda words: words(texts.DID_CHANGE, client=name), changes)
        super().accept()

    def _make_form(self) -> FormSection:
        words = self._workspace.words
        measure = self._workspace.catalogue.measure("productive_hours")
        self.hours = HoursField(words, words(texts.HOURS), measure)
        self.unit, self.carry = ChoiceBox(), ChoiceBox()
        self.unit.setAccessibleName(words(texts.PACKAGE))
        self.carry.setAccessibleName(words(texts.CARRY))
        for unit, text in texts.UNITS.items():
            self.unit.addItem(words(text), unit)
        for carry, text in texts.CARRIES.items():
            self.carry.addItem(words(text), carry)
        self.unit.activated.connect(self._on_unit)
        self.carry.activated.connect(self._on_unit)
        self.carried = HoursField(words, words(texts.CARRIED), measure)
        self.carried.setPlaceholderText(words(texts.OPTIONAL))
        self.first = DayField(words, words(texts.VALID_FROM))
        self.last = DayField(words, words(texts.VALID_TO), last=True)
        self.last.setPlaceholderText(words(texts.OPTIONAL))
        form = FormSection("")
        form.add_row(words(texts.HOURS), make_pair(self.hours, self.unit))
        form.add_row(words(texts.CARRY), self.carry)
        form.add_row(words(texts.CARRIED), self.carried, STRETCH)
        form.add_row(words(texts.VALID_FROM), self.first)
        form.add_row(words(texts.VALID_TO), self.last)
        return form

    def _new(self) -> Package:
        """Returns a package like the last one, from the present month on."""
        first = period_of(self._workspace.today(), Length.MONTH).first_day
        usual = next((each for each in reversed(self.packages) if not each.is_block), None)
        if usual is None:
            return Package(20 * 3_600_000, first=first)
        return Package(usual.hours, usual.unit, usual.carry, first=first)

    def _list(self, row: int) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItems([package_terms(self._workspace.words, each) for each in self.packages])
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)
        self._row = row
        self._form.setVisible(row >= 0)
        self.remove.setEnabled(row >= 0)
        if row >= 0:
            package = self.packages[row]
            self.hours.show_hours(package.hours)
            self.unit.setCurrentIndex(self.unit.findData(package.unit))
            self.carry.setCurrentIndex(self.carry.findData(package.carry))
            self.carried.show_hours(package.carried or None)
            self.first.show_day(package.first)
            self.last.show_day(package.last)
            self._on_unit()

    def _on_row(self, row: int) -> None:
        """Show another package; the one before is kept, or stays where it is not understood."""
        if self._keep():
            self._list(row)
        else:
            self.list.blockSignals(True)
            self.list.setCurrentRow(self._row)
            self.list.blockSignals(False)

    def _on_unit(self) -> None:
        block = self.unit.currentData() == PackageUnit.BLOCK
        if block:
            self.carry.setCurrentIndex(self.carry.findData(Carry.NONE))
        self.carry.setEnabled(not block)
        carries = self.carry.currentData() != Carry.NONE
        self.carried.setEnabled(carries)
        if not carries:
            self.carried.clear()

    def _keep(self) -> bool:
        """Take the fields over into the chosen package; says what is not understood."""
        if self._row < 0:
            return True
        for field in (self.hours, self.carried, self.first, self.last):
            try:
                _ = field.hours if isinstance(field, HoursField) else field.day
            except ValueError as wrong:
                self._refuse(str(wrong), field)
                return False
        self.packages[self._row] = Package(
            self.hours.hours or 0,
            PackageUnit(self.unit.currentData()),
            Carry(self.carry.currentData()),
            self.carried.hours or 0,
            self.first.day,
            self.last.day,
        )
        self.fault.say("")
        return True

    def _refuse(self, fault: str, field: QLineEdit) -> None:
        self.fault.say(fault)
        field.setFocus()
        field.selectAll()
