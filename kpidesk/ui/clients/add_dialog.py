"""The dialog that adds a client: name, language and package."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from kpidesk.domain.change import ClientChanged
from kpidesk.domain.clients.client_card import ClientCard
from kpidesk.domain.clients.package import Carry, Package, PackageUnit
from kpidesk.domain.errors import Fault
from kpidesk.domain.period import Length, period_of
from kpidesk.ui.clients import texts
from kpidesk.ui.clients.fields import DayField, HoursField
from kpidesk.ui.clients.form_section import FormSection
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.choice_box import ChoiceBox
from kpidesk.ui.common.labels import FaultLabel
from kpidesk.ui.common.language_box import LanguageBox
from kpidesk.ui.common.layouts import STRETCH, make_column, make_row
from kpidesk.ui.dialog import Dialog
from kpidesk.ui.navigation import NextClient
from kpidesk.ui.theme.metrics import GRID
from kpidesk.ui.workspace import Workspace


class AddClientDialog(Dialog):
    """Adds a client in one step; of a block of hours it asks for the first day."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        words = workspace.words
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words(texts.ADD_TITLE))
        self.setMinimumWidth(60 * GRID)
        self.name = QLineEdit()
        self.name.setAccessibleName(words(texts.NAME))
        clients = workspace.services.records.clients()
        used = [each.language for each in clients if each.language]
        self.language = LanguageBox(words, words(texts.NO_LANGUAGE), used=used)
        self.language.set_name(words(texts.LANGUAGE))
        measure = workspace.catalogue.measure("productive_hours")
        self.hours = HoursField(words, words(texts.HOURS), measure)
        self.hours.setPlaceholderText(words(texts.OPTIONAL))
        self.unit = ChoiceBox()
        self.unit.setAccessibleName(words(texts.PACKAGE))
        for unit, text in texts.UNITS.items():
            self.unit.addItem(words(text), unit)
        self.carry = ChoiceBox()
        self.carry.setAccessibleName(words(texts.CARRY))
        for carry, text in texts.CARRIES.items():
            self.carry.addItem(words(text), carry)
        self.first = DayField(words, words(texts.VALID_FROM))
        self.fault = FaultLabel()
        form = FormSection("")
        form.add_row(words(texts.NAME), self.name)
        form.add_row(words(texts.LANGUAGE), self.language, hint=words(texts.LANGUAGE_FOR))
        form.add_row(words(texts.PACKAGE_HOURS), make_pair(self.hours, self.unit))
        form.add_row(words(texts.CARRY), self.carry)
        form.add_row(words(texts.VALID_FROM), self.first)
        for field in (self.name, self.language.lineEdit(), self.hours, self.first):
            if field is not None:
                field.textChanged.connect(lambda _: self.fault.say(""))
        self.hours.textChanged.connect(lambda _: self._enable())
        self.unit.currentIndexChanged.connect(lambda _: self._propose_day())
        self._propose_day()
        self.add_button = make_button(words(texts.ADD_NOW), self.accept, primary=True)
        self.add_button.setDefault(True)
        cancel = make_button(words(texts.CANCEL), self.reject)
        footer = make_row(STRETCH, cancel, self.add_button)
        make_column(form, self.fault, STRETCH, footer, parent=self, margins=2 * GRID)
        self.name.setFocus()

    def accept(self) -> None:
        """Add the client and close; after a fault the dialog stays open."""
        services, name = self._workspace.services, self.name.text()
        try:
            card = ClientCard(0, packages=self._packages())
            changes = services.cards.add(name, self.language.code, card)
        except ValueError as wrong:
            self._refuse(str(wrong), self._misread())
            return
        except Fault as fault:
            wrong_language = fault.code.startswith("language")
            field = self.language.lineEdit() if wrong_language else self.name
            if fault.code.startswith("package"):
                field = self.hours
            self._refuse(self._workspace.sentence(fault), field or self.name)
            return
        added = [each.new for each in changes if isinstance(each, ClientChanged) and each.new]
        self._workspace.keep(NextClient).id = added[0].id
        client = " ".join(name.split())
        self._workspace.done(lambda words: words(texts.DID_ADD, client=client), changes)
        super().accept()

    def _packages(self) -> tuple[Package, ...]:
        hours = self.hours.hours
        if hours is None:
            return ()
        unit = PackageUnit(self.unit.currentData())
        # Figures are entered for past periods: one of periods is valid for them, too.
        first = self.first.day if unit is PackageUnit.BLOCK else None
        carry = Carry(self.carry.currentData()) if self.carry.isEnabled() else Carry.NONE
        return (Package(hours, unit, carry, first=first),)

    def _enable(self) -> None:
        """Ask what becomes of unused hours of periods, and from when on a block is used."""
        block = self.unit.currentData() == PackageUnit.BLOCK
        hours = bool(self.hours.text().strip())
        self.carry.setEnabled(hours and not block)
        self.first.setEnabled(hours and block)

    def _propose_day(self) -> None:
        """Propose for a block what the dialog of packages does: the present month's first day."""
        block = self.unit.currentData() == PackageUnit.BLOCK
        month = period_of(self._workspace.today(), Length.MONTH)
        self.first.show_day(month.first_day if block else None)
        self._enable()

    def _misread(self) -> QLineEdit:
        """Returns the field whose text is not understood."""
        try:
            _ = self.hours.hours
        except ValueError:
            return self.hours
        return self.first

    def _refuse(self, fault: str, field: QLineEdit) -> None:
        self.fault.say(fault)
        field.setFocus()
        field.selectAll()


def make_pair(field: QWidget, box: QWidget) -> QWidget:
    """Returns a field with a box beside it; the field has the focus of both."""
    pair = QWidget()
    make_row(field, (box, 1), parent=pair)
    pair.setFocusProxy(field)
    return pair
