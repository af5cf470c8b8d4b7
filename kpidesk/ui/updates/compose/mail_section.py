"""The mail of an update: its subject and greeting, each with a button that copies it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from kpidesk.i18n.text import Text
from kpidesk.ui.announcement import announce
from kpidesk.ui.clients.form_section import FormSection
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.layouts import make_column
from kpidesk.ui.theme.metrics import GRID
from kpidesk.ui.updates import texts
from kpidesk.ui.updates.compose.composition import Composition
from kpidesk.ui.updates.compose.part_section import CHECK_INSET
from kpidesk.ui.updates.compose.text_field import GrowingText, LineField
from kpidesk.ui.workspace import Workspace


class MailSection(QWidget):
    """`copied` says that a line was copied. An empty text is drafted again."""

    copied = Signal()

    def __init__(self, workspace: Workspace, composition: Composition) -> None:
        super().__init__()
        self._words, self._composition = workspace.words, composition
        words = workspace.words
        form = FormSection(words(texts.MAIL))
        self.subject = LineField(words(texts.SUBJECT))
        self.greeting = GrowingText(words(texts.GREETING))
        rows: tuple[tuple[LineField | GrowingText, Callable[[], str], Text, Text], ...] = (
            (self.subject, self.subject.text, texts.SUBJECT, texts.COPY_SUBJECT),
            (self.greeting, self.greeting.toPlainText, texts.GREETING, texts.COPY_GREETING),
        )
        for field, read, label, text in rows:
            copy = make_button(words(text), partial(self._copy, field, read))
            copy.setAccessibleDescription(words(label))
            form.add_row(words(label), field, copy)
            field.left.connect(composition.store)
        self.subject.edited.connect(self._on_subject)
        self.greeting.edited.connect(self._on_greeting)
        form.end()
        make_column(form, parent=self, margins=(CHECK_INSET, 2 * GRID, 0, GRID))
        composition.loaded.connect(self._show)
        composition.composed.connect(self._show)

    def _on_subject(self) -> None:
        subject = self.subject.text() or None
        self._composition.edit_words(lambda words: words._replace(subject=subject))

    def _on_greeting(self) -> None:
        greeting = self.greeting.toPlainText() or None
        self._composition.edit_words(lambda words: words._replace(greeting=greeting))

    def _show(self) -> None:
        document = self._composition.document
        if document is not None:
            if not self.subject.hasFocus():
                self.subject.show_text(document.subject)
            if not self.greeting.hasFocus():
                self.greeting.show_text(document.greeting)

    def _copy(self, field: QWidget, read: Callable[[], str]) -> None:
        QGuiApplication.clipboard().setText(read())
        announce(field, self._words(texts.COPIED_TEXT))
        self.copied.emit()
