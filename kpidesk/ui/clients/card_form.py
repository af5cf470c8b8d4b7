"""The form of a client's card; a change is saved when its field loses the focus."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from kpidesk.domain.cell import Client
from kpidesk.domain.change import Change
from kpidesk.domain.clients.client_card import ClientCard, Paper, Rhythm
from kpidesk.domain.errors import Fault
from kpidesk.i18n.language_names import language_in
from kpidesk.i18n.languages import language_of
from kpidesk.i18n.locales.regions import regions_of
from kpidesk.i18n.text import Text
from kpidesk.ui.clients import texts
from kpidesk.ui.clients.card_words import present_packages, shown_words
from kpidesk.ui.clients.client_state import ClientState, change_language
from kpidesk.ui.clients.fields import DayField, RemarkField
from kpidesk.ui.clients.form_section import FormSection, SectionColumns
from kpidesk.ui.clients.logo_picker import LogoPicker
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.choice_box import ChoiceBox
from kpidesk.ui.common.labels import FaultLabel, plain_label
from kpidesk.ui.common.language_box import LanguageBox
from kpidesk.ui.common.layouts import make_column
from kpidesk.ui.targets.client_targets import present_targets
from kpidesk.ui.theme.metrics import GRID
from kpidesk.ui.undo_command import NO_STEP
from kpidesk.ui.workspace import Workspace


class CardForm(QWidget):
    """Shows one client. Another one is shown by `show_state`; what is typed is saved before."""

    packages_requested = Signal()
    shown_requested = Signal()
    targets_requested = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._state: ClientState | None = None
        words = workspace.words
        self.fault = FaultLabel()
        self.name = self._line(texts.NAME, self._save_name)
        self.contact = self._line(texts.CONTACT, lambda: self._save_text("contact", self.contact))
        self.salutation = self._line(
            texts.SALUTATION, lambda: self._save_text("salutation", self.salutation)
        )
        self.salutation.setPlaceholderText(words(texts.SALUTATION_EXAMPLE))
        self.mail = self._line(texts.MAIL, lambda: self._save_text("mail", self.mail))
        self.remark = RemarkField(words(texts.REMARK))
        self.remark.left.connect(self._save_remark)
        self.remark.entered.connect(self._begin_remark)
        self._remark_step = NO_STEP
        self.language = LanguageBox(words, words(texts.NO_LANGUAGE))
        self.language.set_name(words(texts.LANGUAGE))
        self.language.activated.connect(self._save_language)
        written = self.language.lineEdit()
        assert written is not None
        written.editingFinished.connect(self._save_language)
        self.region = self._box(texts.REGION, lambda code: self._save(region=code))
        self.paper = self._box(
            texts.PAPER, lambda paper: self._save(paper=Paper(paper) if paper else None)
        )
        self.logo = LogoPicker(workspace, self._save_logo)
        self.since = DayField(words, words(texts.WORK_SINCE))
        self.until = DayField(words, words(texts.WORK_UNTIL), last=True)
        self.since.editingFinished.connect(lambda: self._save_day("since", self.since))
        self.until.editingFinished.connect(lambda: self._save_day("until", self.until))
        self.rhythm = self._box(texts.DUE, lambda rhythm: self._save(rhythm=Rhythm(rhythm)))
        for rhythm, text in texts.RHYTHMS.items():
            self.rhythm.addItem(words(text), rhythm)
        self.package = plain_label()
        self.shown = plain_label()
        self.targets = plain_label()
        self._columns = SectionColumns([*self._sections()], self)
        make_column(self.fault, self._columns, parent=self, spacing=2 * GRID)
        for each in self._controls():
            each.setEnabled(not workspace.read_only)

    def show_state(self, state: ClientState) -> None:
        """Show a client; of the client that is shown only the fields whose value changed."""
        before, self._state = self._state, state
        client, card = state.client, state.card
        other = before is None or before.client.id != client.id
        if other:
            self.fault.say("")
        old = ClientCard(client.id) if other or before is None else before.card
        if other or before is None or before.client.name != client.name:
            self.name.setText(client.name)
            self.name.setCursorPosition(0)
        for key, field in self._lines().items():
            if other or getattr(old, key) != getattr(card, key):
                field.setText(getattr(card, key))
                field.setCursorPosition(0)
        if other or old.remark != card.remark:
            self.remark.show_text(card.remark)
        for key, day_field in (("since", self.since), ("until", self.until)):
            if other or getattr(old, key) != getattr(card, key):
                day_field.show_day(getattr(card, key))
        if other or before is None or before.client.language != client.language:
            self.language.choose(client.language)
            self._fill_regions(client, card.region)
        _choose(self.region, card.region)
        _choose(self.paper, card.paper)
        _choose(self.rhythm, card.rhythm)
        self.logo.show_card(client, card)
        self.package.setText(present_packages(self._workspace, card))
        self.shown.setText(shown_words(self._workspace, card))
        self.targets.setText(present_targets(self._workspace, client.id))

    def commit(self) -> None:
        """Save what is typed and not saved yet."""
        if self._state is None or self._workspace.read_only:
            return
        self._save_name()
        for key, field in self._lines().items():
            self._save_text(key, field)
        self._save_remark()
        self._save_day("since", self.since)
        self._save_day("until", self.until)

    def _sections(self) -> Iterable[FormSection]:
        words = self._workspace.words
        about = FormSection(words(texts.CLIENT))
        for text, field in (
            (texts.NAME, self.name),
            (texts.CONTACT, self.contact),
            (texts.SALUTATION, self.salutation),
            (texts.MAIL, self.mail),
        ):
            about.add_row(words(text), field)
        about.add_row(words(texts.REMARK), self.remark, hint=words(texts.REMARK_HINT))
        yield about
        work = FormSection(words(texts.WORK))
        change, package = words(texts.CHANGE_PACKAGES), words(texts.PACKAGE)
        self._change_packages = make_button(change, self.packages_requested.emit)
        work.add_changed(package, self.package, self._change_packages, package)
        work.add_row(words(texts.DUE), self.rhythm)
        work.add_row(words(texts.WORK_SINCE), self.since)
        work.add_row(words(texts.WORK_UNTIL), self.until)
        yield work
        updates = FormSection(words(texts.UPDATES))
        self._not_offered = updates.add_row(words(texts.LANGUAGE), self.language)
        updates.add_row(words(texts.REGION), self.region)
        updates.add_row(words(texts.PAPER), self.paper)
        updates.add_row(words(texts.LOGO), self.logo)
        yield updates
        shown = FormSection(words(texts.SHOWN))
        self._change_shown = make_button(words(texts.CHANGE_SHOWN), self.shown_requested.emit)
        shown.add_changed("", self.shown, self._change_shown, words(texts.SHOWN))
        yield shown
        targets = FormSection(words(texts.TARGETS))
        self._change_targets = make_button(change, self.targets_requested.emit)
        targets.add_changed("", self.targets, self._change_targets, words(texts.TARGETS))
        yield targets

    def _controls(self) -> list[QWidget]:
        boxes = self.language, self.region, self.paper, self.rhythm
        buttons = self._change_packages, self._change_shown, self._change_targets
        fields = self.name, *self._lines().values(), self.remark, self.since, self.until
        return [*fields, *boxes, self.logo, *buttons]

    def _lines(self) -> dict[str, QLineEdit]:
        return {"contact": self.contact, "salutation": self.salutation, "mail": self.mail}

    def _line(self, name: Text, save: Callable[[], object]) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(self._workspace.words(name))
        field.editingFinished.connect(save)
        return field

    def _box(self, name: Text, save: Callable[[str], object]) -> ChoiceBox:
        box = ChoiceBox()
        box.setAccessibleName(self._workspace.words(name))
        box.activated.connect(lambda _: save(box.currentData()))
        return box

    def _fill_regions(self, client: Client, chosen: str | None) -> None:
        words = self._workspace.words
        language = client.language or words.language
        self.region.clear()
        self.region.addItem(words(texts.NO_REGION), None)
        for code, name in regions_of(words, language, chosen):
            self.region.addItem(name, code)
        offered = client.language is None or language_of(client.language) is not None
        name = "" if offered else language_in(words, language)
        self._not_offered.setText("" if offered else words(texts.NOT_OFFERED, language=name))
        self._not_offered.setVisible(not offered)
        if not self.paper.count():
            self.paper.addItem(words(texts.NO_PAPER), None)
            for paper, text in texts.PAPERS.items():
                self.paper.addItem(words(text), paper)

    def _save_name(self) -> None:
        if self._state is not None and self.name.text().strip() != self._state.client.name:
            changed = self._state.client._replace(name=self.name.text())
            self._write(lambda: (self._workspace.services.clients.change(changed),), self.name)

    def _save_language(self, _: int = 0) -> None:
        if self._state is None:
            return
        try:
            code = self.language.code
        except Fault as fault:
            self._show_fault(fault, self.language.lineEdit())
            return
        client = self._state.client
        if code != client.language:
            self._write(lambda: change_language(self._workspace, client, code))

    def _save_text(self, key: str, field: QLineEdit) -> None:
        if self._state is not None and field.text().strip() != getattr(self._state.card, key):
            self._save(field, **{key: field.text()})

    def _save_remark(self) -> None:
        text = self.remark.toPlainText()
        if self._state is not None and text.strip() != self._state.card.remark:
            card = self._state.card._replace(remark=text)
            self._write(lambda: self._workspace.services.cards.change(card), step=self._remark_step)

    def _begin_remark(self) -> None:
        """Let all that is typed until the field is left be undone together."""
        self._remark_step = self._workspace.new_step()

    def _save_day(self, key: str, field: DayField) -> None:
        if self._state is None:
            return
        try:
            day = field.day
        except ValueError as wrong:
            self._mark(field, str(wrong))
            return
        if day != getattr(self._state.card, key):
            self._save(field, **{key: day})
        else:
            self._mark(field, "")

    def _save_logo(self, change: Callable[[], Iterable[Change]]) -> None:
        self._write(change)

    def _save(self, field: QLineEdit | None = None, **values: object) -> None:
        if self._state is not None:
            card = self._state.card._replace(**values)  # type: ignore[arg-type]
            self._write(lambda: self._workspace.services.cards.change(card), field)

    def _write(
        self,
        change: Callable[[], Iterable[Change]],
        field: QLineEdit | None = None,
        step: int = NO_STEP,
    ) -> None:
        """Make a change; a fault is said above the form, and the typed text stays."""
        assert self._state is not None
        client = self._state.client.name
        try:
            changes = tuple(change())
        except Fault as fault:
            self._show_fault(fault, field)
            return
        self._mark(field, "")
        self._workspace.done(lambda words: words(texts.DID_CHANGE, client=client), changes, step)

    def _show_fault(self, fault: Fault, field: QLineEdit | None) -> None:
        self._mark(field, self._workspace.sentence(fault))

    def _mark(self, field: QLineEdit | None, fault: str) -> None:
        """Say a fault and mark its field; an empty one takes both back."""
        self.fault.say(fault)
        if field is not None and bool(field.property("wrong")) is not bool(fault):
            field.setProperty("wrong", bool(fault))
            field.style().unpolish(field)
            field.style().polish(field)


def _choose(box: QComboBox, value: object) -> None:
    """Show a choice; one that is not offered is added by its code."""
    found = next((n for n in range(box.count()) if box.itemData(n) == value), -1)
    if found < 0:
        box.addItem(str(value), value)
        found = box.count() - 1
    box.setCurrentIndex(found)
