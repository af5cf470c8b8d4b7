"""The dialog of reusable texts, by client and language."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QListWidget, QWidget

from kpidesk.domain.errors import Fault
from kpidesk.domain.updates.reusable_text import ReusableText
from kpidesk.domain.updates.reusable_text import TextField as Field
from kpidesk.i18n.languages import offered_languages
from kpidesk.ui.clients.form_section import FormSection
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.choice_box import ChoiceBox
from kpidesk.ui.common.labels import FaultLabel, plain_label
from kpidesk.ui.common.layouts import STRETCH, make_column, make_row
from kpidesk.ui.dialog import Dialog
from kpidesk.ui.theme.metrics import GRID
from kpidesk.ui.updates import texts
from kpidesk.ui.updates.compose.text_field import GrowingText, LineField
from kpidesk.ui.workspace import Workspace

_LIST_WIDTH = 26 * GRID
#: Characters of a client's name that have room on the smallest screen.
_NAME = 18


class ReusableTextsDialog(Dialog):
    """A list of texts, and the fields of the one that is chosen."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace = workspace
        words = workspace.words
        self._texts: list[ReusableText] = []
        self._shown = ReusableText("", "")
        self.setWindowTitle(words(texts.TEXTS_TITLE))
        self.resize(90 * GRID, 54 * GRID)
        self.list = QListWidget()
        self.list.setAccessibleName(words(texts.TEXTS_TITLE))
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.currentRowChanged.connect(self._on_row)
        self.name = LineField(words(texts.TEXT_NAME))
        self.body = GrowingText(words(texts.TEXT_BODY), lines=5)
        self.client, self.language = ChoiceBox(), ChoiceBox()
        self.client.setAccessibleName(words(texts.TEXT_CLIENT))
        self.client.limit_width(_NAME)
        self.language.setAccessibleName(words(texts.TEXT_LANGUAGE))
        self._fill_boxes()
        self.fault = FaultLabel()
        self.new = make_button(words(texts.TEXT_NEW), self._new)
        self.remove = make_button(words(texts.TEXT_REMOVE), self._remove)
        self.save = make_button(words(texts.TEXT_SAVE), self._save, primary=True)
        form = FormSection("")
        form.add_row(words(texts.TEXT_NAME), self.name)
        form.add_row(words(texts.TEXT_BODY), self.body)
        form.add_row(words(texts.TEXT_CLIENT), self.client)
        form.add_row(words(texts.TEXT_LANGUAGE), self.language)
        form.end()
        names = words.formats.listed(f"{{{each}}}" for each in Field)
        why = words(texts.TEXTS_WHY, fields=names, kpi="{csat}")
        left = make_column((self.list, 1), make_row(self.new, self.remove, STRETCH))
        right = make_column(form, self.fault, STRETCH)
        close = make_button(words(texts.CLOSE), self.reject)
        make_column(
            plain_label(why, muted=True),
            (make_row(left, (right, 1), spacing=2 * GRID), 1),
            make_row(STRETCH, close, self.save),
            parent=self,
            margins=2 * GRID,
            spacing=2 * GRID,
        )
        self._fill()
        self.name.setFocus()

    def _fill_boxes(self) -> None:
        words = self._workspace.words
        self.client.addItem(words(texts.TEXT_ALL), None)
        for client in self._workspace.services.records.clients():
            if not client.archived:
                self.client.addItem(client.name, client.id)
        self.language.addItem(words(texts.TEXT_ANY), None)
        for code, name in offered_languages().items():
            self.language.addItem(name, code)

    def _fill(self, chosen: int | None = None) -> None:
        """List the texts again and show the chosen one, or a new one."""
        self._texts = list(self._workspace.services.reusable_texts.all())
        ids = [each.id for each in self._texts]
        with QSignalBlocker(self.list):
            self.list.clear()
            self.list.addItems([each.name for each in self._texts])
            self.list.setCurrentRow(ids.index(chosen) if chosen in ids else -1)
        found = next((each for each in self._texts if each.id == chosen), None)
        self._show(found or ReusableText("", ""))

    def _show(self, text: ReusableText) -> None:
        self._shown = text
        self.fault.say("")
        self.name.setText(text.name)
        self.body.show_text(text.text)
        self.client.setCurrentIndex(max(0, self.client.findData(text.client)))
        self.language.setCurrentIndex(max(0, self.language.findData(text.language)))
        self.remove.setEnabled(text.id is not None)

    def _on_row(self, row: int) -> None:
        if 0 <= row < len(self._texts):
            self._show(self._texts[row])

    def _new(self) -> None:
        self._fill()
        self.name.setFocus()

    def _save(self) -> None:
        wanted = self._shown._replace(
            name=self.name.text(),
            text=self.body.toPlainText(),
            client=self.client.currentData(),
            language=self.language.currentData(),
        )
        try:
            changes = self._workspace.services.reusable_texts.save(wanted)
        except Fault as fault:
            self.fault.say(self._workspace.sentence(fault))
            return
        name = " ".join(wanted.name.split())
        self._workspace.done(lambda words: words(texts.DID_TEXT, name=name), changes)
        known = {each.id for each in self._texts}
        found = [each.id for each in self._workspace.services.reusable_texts.all()]
        self._fill(wanted.id or next((each for each in found if each not in known), None))

    def _remove(self) -> None:
        text, kept = self._shown, self._workspace.services.reusable_texts
        if self._workspace.do(
            lambda words: words(texts.DID_REMOVE_TEXT, name=text.name), lambda: kept.remove(text)
        ):
            self._fill()
