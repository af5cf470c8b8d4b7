"""The widgets of one client in the dialog: name, language and a button to archive."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QWidget

from kpidesk.domain.cell import Client
from kpidesk.domain.errors import Fault
from kpidesk.i18n.words import Words
from kpidesk.ui.clients import texts
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.language_box import LanguageBox

#: Saves a client, under a label for undo.
Change = Callable[[Client, str], object]
ShowFault = Callable[[Fault], object]


class ClientEditor:
    """Creates the widgets of one client and saves what the user changes there."""

    def __init__(self, client: Client, words: Words, change: Change, show_fault: ShowFault) -> None:
        self.client = client
        self._words, self._save, self._show_fault = words, change, show_fault
        self.name = QLineEdit(client.name)
        self.name.setAccessibleName(words(texts.NAME))
        self.language = LanguageBox(words, words(texts.NONE))
        self.language.set_name(words(texts.LANGUAGE))
        self.language.choose(client.language)
        self.archive = make_button("", self._toggle_archived, quiet=True)
        self.name.editingFinished.connect(self._rename)
        self.language.activated.connect(self._change_language)
        # A language that is not in the list can be typed.
        field = self.language.lineEdit()
        assert field is not None
        field.editingFinished.connect(self._change_language)
        self._language_field = field

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        return self.name, self.language, self.archive

    def show_client(self, client: Client) -> None:
        """Show the client; a field that is being edited changes only with its saved value."""
        before, self.client = self.client, client
        if client.name != before.name:
            self.name.setText(client.name)
        if client.language != before.language:
            self.language.choose(client.language)
        self.archive.setText(self._words(texts.BACK if client.archived else texts.ARCHIVE))
        text = texts.BACK_WHOM if client.archived else texts.ARCHIVE_WHOM
        self.archive.setAccessibleName(self._words(text, client=client.name))
        for each in (self.name, self.language, self._language_field):
            each.setAccessibleDescription(client.name)

    def _rename(self) -> None:
        if self.name.text().strip() != self.client.name:
            self._change(replace(self.client, name=self.name.text()))

    def _change_language(self, _: int = 0) -> None:
        try:
            code = self.language.code
        except Fault as fault:
            self._show_fault(fault)
            return
        if code != self.client.language:
            self._change(replace(self.client, language=code))

    def _toggle_archived(self) -> None:
        moved = replace(self.client, archived=not self.client.archived)
        label = texts.DID_ADD if self.client.archived else texts.DID_ARCHIVE
        self._save(moved, self._words(label, client=self.client.name))

    def _change(self, client: Client) -> None:
        self._save(client, self._words(texts.DID_CHANGE, client=self.client.name))
