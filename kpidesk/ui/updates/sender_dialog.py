"""The dialog that asks for the user's name, role and logo on updates."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QWidget

from kpidesk.domain.clients.logo import Logo
from kpidesk.domain.errors import Fault
from kpidesk.export.reader import client_language
from kpidesk.i18n.languages import offered_languages
from kpidesk.services.clients.logo_check import read_logo
from kpidesk.services.updates.facts import Sender
from kpidesk.ui.clients import texts as client_texts
from kpidesk.ui.clients.form_section import FormSection
from kpidesk.ui.clients.logo_picker import LOGO_SIZE, logo_pixmap
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.file_dialog import file_dialog
from kpidesk.ui.common.labels import FaultLabel, plain_label
from kpidesk.ui.common.layouts import STRETCH, make_column, make_row
from kpidesk.ui.dialog import Dialog
from kpidesk.ui.theme.metrics import GRID
from kpidesk.ui.updates import texts
from kpidesk.ui.updates.compose.text_field import LineField
from kpidesk.ui.workspace import Workspace


class SenderDialog(Dialog):
    """Changes the sender of all updates that are sent from now on."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace = workspace
        words = workspace.words
        sender = workspace.services.sender.sender()
        self._logo: Logo | None = sender.logo
        self.setWindowTitle(words(texts.SENDER_TITLE))
        self.setMinimumWidth(60 * GRID)
        self.name = LineField(words(texts.SENDER_NAME))
        self.name.setText(sender.name)
        self.role = LineField(words(texts.SENDER_ROLE), words(texts.SENDER_ROLE_EXAMPLE))
        self.role.setText(sender.role_in(words.language))
        self._picture = plain_label(wraps=False)
        self.choose = make_button(words(client_texts.CHOOSE_LOGO), self._ask)
        self.remove = make_button(words(client_texts.REMOVE_LOGO), lambda: self._take(None))
        self.fault = FaultLabel()
        form = FormSection("")
        form.add_row(words(texts.SENDER_NAME), self.name)
        form.add_row(words(texts.SENDER_ROLE), self.role)
        offered = offered_languages()
        self.roles = {each: LineField("") for each in self._other_languages(sender)}
        for language, field in self.roles.items():
            name = words(texts.SENDER_ROLE_IN, language=offered.get(language, language))
            field.setAccessibleName(name)
            field.setText(sender.roles.get(language, ""))
            form.add_row(name, field)
        logo = QWidget()
        make_row(self._picture, STRETCH, self.choose, self.remove, parent=logo)
        logo.setFocusProxy(self.choose)
        form.add_row(words(client_texts.LOGO), logo)
        self.save = make_button(words(client_texts.SAVE), self.accept, primary=True)
        self.save.setDefault(True)
        cancel = make_button(words(client_texts.CANCEL), self.reject)
        make_column(
            plain_label(words(texts.SENDER_WHY), muted=True),
            form,
            self.fault,
            STRETCH,
            make_row(STRETCH, cancel, self.save),
            parent=self,
            margins=2 * GRID,
            spacing=2 * GRID,
        )
        self._take(self._logo)
        self.name.setFocus()

    def accept(self) -> None:
        """Save and close; after a fault the dialog stays open."""
        service, language = self._workspace.services.sender, self._workspace.words.language
        # The window may have another language later.
        fields = {language: self.role, **self.roles}
        roles = {each: field.text() for each, field in fields.items()}
        wanted = Sender(self.name.text(), self.role.text(), self._logo, roles)
        try:
            changes = service.change(wanted)
        except Fault as fault:
            self.fault.say(self._workspace.sentence(fault))
            return
        self._workspace.done(lambda words: words(texts.DID_SENDER), changes)
        super().accept()

    def _other_languages(self, sender: Sender) -> list[str]:
        """Returns the languages of updates other than the window's, and those with a role."""
        words, records = self._workspace.words, self._workspace.services.records
        clients = (each for each in records.clients() if not each.archived)
        found = {client_language(each, words) for each in clients}
        return sorted((found | set(sender.roles)) - {words.language})

    def use_file(self, path: Path) -> None:
        """Take the logo from a file."""
        try:
            self._take(read_logo(path))
        except Fault as fault:
            self.fault.say(self._workspace.sentence(fault))

    def _take(self, logo: Logo | None) -> None:
        self._logo = logo
        self.fault.say("")
        ratio = self.devicePixelRatioF()
        self._picture.setPixmap(logo_pixmap(logo, LOGO_SIZE, ratio) if logo else QPixmap())
        self.remove.setVisible(logo is not None)

    def _ask(self) -> None:
        words = self._workspace.words
        files = file_dialog(words, words(client_texts.LOGO), self)
        files.setFileMode(QFileDialog.FileMode.ExistingFile)
        files.setNameFilter(words(client_texts.LOGO_FILES))
        files.fileSelected.connect(lambda chosen: self.use_file(Path(chosen)))
        files.open()
