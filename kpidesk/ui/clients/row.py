"""One client's line in the dialog: name, language, and in or out of the archive."""

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
Complain = Callable[[Fault], object]


class ClientEditor:
    """The widgets of one client."""

    def __init__(self, client: Client, words: Words, change: Change, complain: Complain) -> None:
        self.client = client
        self._words, self._save, self._complain = words, change, complain
        self.name = QLineEdit(client.name)
        self.name.setAccessibleName(words(texts.NAME))
        self.language = LanguageBox(words(texts.NONE))
        self.language.set_name(words(texts.LANGUAGE))
        self.language.choose(client.language)
        self.archive = make_button("", self._move, quiet=True)
        self.name.editingFinished.connect(self._rename)
        self.language.activated.connect(self._speak)
        # A language that is not in the list is typed.
        typed = self.language.lineEdit()
        assert typed is not None
        typed.editingFinished.connect(self._speak)
        self._typed = typed

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        """The widgets, from the first column to the last."""
        return self.name, self.language, self.archive

    def show_client(self, client: Client) -> None:
        """Show what stands now; what she is typing stays where nothing else was saved."""
        before, self.client = self.client, client
        if client.name != before.name:
            self.name.setText(client.name)
        if client.language != before.language:
            self.language.choose(client.language)
        self.archive.setText(self._words(texts.BACK if client.archived else texts.ARCHIVE))
        whom = texts.BACK_WHOM if client.archived else texts.ARCHIVE_WHOM
        self.archive.setAccessibleName(self._words(whom, client=client.name))
        for each in (self.name, self.language, self._typed):
            each.setAccessibleDescription(client.name)

    def _rename(self) -> None:
        if self.name.text().strip() != self.client.name:
            self._change(replace(self.client, name=self.name.text()))

    def _speak(self, _: int = 0) -> None:
        try:
            code = self.language.code
        except Fault as fault:
            self._complain(fault)
            return
        if code != self.client.language:
            self._change(replace(self.client, language=code))

    def _move(self) -> None:
        moved = replace(self.client, archived=not self.client.archived)
        label = texts.DID_ADD if self.client.archived else texts.DID_ARCHIVE
        self._save(moved, self._words(label, client=self.client.name))

    def _change(self, client: Client) -> None:
        self._save(client, self._words(texts.DID_CHANGE, client=self.client.name))
