"""The kind and the language of an update."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from kpidesk.domain.updates.update import UpdateForm
from kpidesk.export.reader import client_language
from kpidesk.i18n.languages import offered_languages
from kpidesk.ui.clients.form_section import FormSection
from kpidesk.ui.common.choice_box import ChoiceBox
from kpidesk.ui.common.layouts import make_column
from kpidesk.ui.theme.metrics import GRID
from kpidesk.ui.updates import texts
from kpidesk.ui.updates.compose.composition import Composition
from kpidesk.ui.updates.compose.part_section import CHECK_INSET
from kpidesk.ui.workspace import Workspace


class UpdateChoices(QWidget):
    """Two boxes; a choice is stored at once."""

    def __init__(self, workspace: Workspace, composition: Composition) -> None:
        super().__init__()
        self._workspace, self._composition = workspace, composition
        words = workspace.words
        self.form, self.language = ChoiceBox(), ChoiceBox()
        self.form.setAccessibleName(words(texts.FORM))
        self.language.setAccessibleName(words(texts.LANGUAGE))
        for form, text in texts.FORMS.items():
            self.form.addItem(words(text), form)
        self.form.activated.connect(self._choose_form)
        self.language.activated.connect(self._choose_language)
        rows = FormSection("")
        rows.add_row(words(texts.FORM), self.form)
        rows.add_row(words(texts.LANGUAGE), self.language)
        make_column(rows, parent=self, margins=(CHECK_INSET, GRID, 0, GRID))
        composition.loaded.connect(self._show)
        composition.composed.connect(self._show_language)

    def _choose_form(self) -> None:
        self._composition.choose_form(UpdateForm(self.form.currentData()))

    def _choose_language(self) -> None:
        language: str | None = self.language.currentData()
        self._composition.edit(lambda update: update._replace(language=language))
        self._composition.store()

    def _show(self) -> None:
        update, facts = self._composition.update, self._composition.facts
        if update is None or facts is None:
            return
        words, offered = self._workspace.words, offered_languages()
        usual = offered[client_language(facts.client, words)]
        with QSignalBlocker(self.language):
            self.language.clear()
            self.language.addItem(words(texts.AS_CLIENT, language=usual), None)
            for code, name in offered.items():
                self.language.addItem(name, code)
            self._show_language()
        with QSignalBlocker(self.form):
            self.form.setCurrentIndex(self.form.findData(UpdateForm(update.form)))

    def _show_language(self) -> None:
        update = self._composition.update
        if update is not None and self.language.currentData() != update.language:
            self.language.setCurrentIndex(max(0, self.language.findData(update.language)))
