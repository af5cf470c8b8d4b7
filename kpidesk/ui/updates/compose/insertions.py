"""The texts that can be inserted into a field: reusable ones, and counts as what is done."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from kpidesk.domain.updates.update import UpdatePart
from kpidesk.export.updates.drafts import suggested_done, with_line
from kpidesk.ui.updates import texts
from kpidesk.ui.updates.compose.composition import Composition
from kpidesk.ui.updates.compose.text_field import GrowingText
from kpidesk.ui.workspace import Workspace


class Insertions:
    """Fills menus for the update of a composition; `manage` opens the reusable texts."""

    def __init__(self, workspace: Workspace, composition: Composition, manage: QAction) -> None:
        self._workspace, self._composition, self._manage = workspace, composition, manage

    def fill(self, menu: QMenu, field: GrowingText, part: UpdatePart) -> None:
        """Offer what fits to the client, the language and the part."""
        menu.clear()
        reader, facts = self._composition.reader, self._composition.facts
        if reader is None or facts is None:
            return
        if part is UpdatePart.DONE:
            for line in suggested_done(facts, reader.words):
                entry = self._add(menu, field, line, line)
                entry.triggered.connect(lambda _=False, line=line: self._remember(line))
            menu.addSeparator()
        client = facts.client.id if facts.client else None
        kept = self._workspace.services.reusable_texts.fitting(client, reader.words.language)
        for each in kept:
            self._add(menu, field, each.name, each.text)
        if not kept:
            menu.addAction(self._workspace.words(texts.NO_TEXTS)).setEnabled(False)
        menu.addSeparator()
        menu.addAction(self._manage)

    @staticmethod
    def _add(menu: QMenu, field: GrowingText, name: str, text: str) -> QAction:
        entry = menu.addAction(name.replace("&", "&&"))
        entry.triggered.connect(lambda _=False: field.insert(text))
        return entry

    def _remember(self, line: str) -> None:
        self._composition.edit_words(lambda words: with_line(words, line))
