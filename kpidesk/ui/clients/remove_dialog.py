"""The dialog that removes a client for good, after the name was typed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from kpidesk.domain.cell import Client, folded_name
from kpidesk.domain.updates.update import UpdateKey
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.words import Words
from kpidesk.ui.clients import texts
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import STRETCH, make_column, make_row
from kpidesk.ui.dialog import Dialog
from kpidesk.ui.theme.metrics import GRID


class RemoveClientDialog(Dialog):
    """Says what will be gone; the button is enabled by the client's name.

    `confirmed` carries whether the backups are to be removed, too.
    """

    confirmed = Signal(bool)

    def __init__(
        self,
        words: Words,
        client: Client,
        naming: Sequence[UpdateKey] = (),
        names: Mapping[int, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`naming` are the sent updates that name it, `names` those of all clients."""
        super().__init__(parent)
        self._client = client
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words(texts.REMOVE_TITLE, client=client.name))
        self.setMinimumWidth(60 * GRID)
        self.typed = QLineEdit()
        self.typed.setAccessibleName(words(texts.REMOVE_TYPE))
        self.typed.setPlaceholderText(client.name)
        self.backups = QCheckBox(words(texts.REMOVE_BACKUPS))
        self.remove = make_button(words(texts.REMOVE_NOW), self.accept)
        self.remove.setEnabled(False)
        self.typed.textChanged.connect(self._enable)
        # No button is the default one: Enter would close the dialog without a word, or remove
        # the client at once.
        self.typed.returnPressed.connect(self._move_on)
        cancel = make_button(words(texts.CANCEL), self.reject)
        make_column(
            plain_label(words(texts.REMOVE_WHY, client=client.name)),
            *map(plain_label, _about_updates(words, naming, names or {})),
            plain_label(words(texts.REMOVE_ARCHIVE), muted=True),
            self.backups,
            plain_label(words(texts.REMOVE_TYPE)),
            self.typed,
            STRETCH,
            make_row(STRETCH, cancel, self.remove),
            parent=self,
            margins=2 * GRID,
            spacing=2 * GRID,
        )
        self.typed.setFocus()

    def accept(self) -> None:
        """Close, and confirm the removal."""
        super().accept()
        self.confirmed.emit(self.backups.isChecked())

    def _move_on(self) -> None:
        """Move the focus to the button once the name is right."""
        if self.remove.isEnabled():
            self.remove.setFocus(Qt.FocusReason.TabFocusReason)

    def _enable(self, typed: str) -> None:
        self.remove.setEnabled(folded_name(typed) == folded_name(self._client.name))


def _about_updates(
    words: Words, naming: Sequence[UpdateKey], names: Mapping[int, str]
) -> Iterator[str]:
    """Yields which sent updates are deleted with the client, and which keep its name."""
    reviews = [period_name(words, each.period) for each in naming if each.client is None]
    if reviews:
        yield words(texts.REMOVE_REVIEWS, periods=words.formats.listed(reviews))
    readers = dict.fromkeys(each.client for each in naming if each.client is not None)
    others = [names.get(each, "") for each in readers]
    if others:
        yield words(texts.REMOVE_OTHERS, clients=words.formats.listed(others))
