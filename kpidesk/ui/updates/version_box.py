"""Which version of an update is shown: the newest, or one that a correction followed."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from kpidesk.domain.updates.update import Update, UpdateKey, UpdateState
from kpidesk.domain.updates.update_summary import UpdateSummary
from kpidesk.i18n.locales.day_text import short_day
from kpidesk.i18n.sentences import labelled, side_by_side
from kpidesk.i18n.updates.update_words import state_name
from kpidesk.i18n.words import Words
from kpidesk.ui.common.choice_box import ChoiceBox
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import make_row
from kpidesk.ui.updates import texts
from kpidesk.ui.workspace import Workspace


class VersionBox(QWidget):
    """Shows the state of an update; where there is more than one version, a drop-down of them.

    `chosen` says that another version was chosen.
    """

    chosen = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._key: UpdateKey | None = None
        self.state = plain_label(muted=True, wraps=False)
        self.box = ChoiceBox(self)
        self.box.setAccessibleName(workspace.words(texts.VERSION))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.box.activated.connect(lambda _: self.chosen.emit())
        make_row(self.state, self.box, parent=self)

    @property
    def earlier(self) -> int | None:
        """The number of the chosen version; None is the newest, whichever that is."""
        return None if self.box.currentIndex() <= 0 else int(self.box.currentData())

    def read(self, key: UpdateKey) -> None:
        """List the versions of an update; a chosen one stays chosen while there is that one."""
        words, earlier = self._workspace.words, self.earlier if key == self._key else None
        self._key, versions = key, self._workspace.services.updates.versions(key)
        with QSignalBlocker(self.box):
            self.box.clear()
            for each in versions:
                self.box.addItem(version_text(words, each), each.correction)
            self.box.setCurrentIndex(0 if earlier is None else max(0, self.box.findData(earlier)))
        several = len(versions) > 1
        self.box.setVisible(several)
        self.state.setVisible(not several)

    def show_update(self, update: Update) -> None:
        """Show which of the versions is on the page, and its state where it is the only one."""
        with QSignalBlocker(self.box):
            self.box.setCurrentIndex(max(0, self.box.findData(update.correction)))
        self.state.setText(state_name(self._workspace.words, update.state))


def version_text(words: Words, version: UpdateSummary) -> str:
    """Returns what a stored version of an update is: “Sent on 5 Nov 2026 · Correction”."""
    assert version.state is not None
    state, number = state_name(words, version.state), version.correction
    correction = words(texts.CORRECTION)
    if number > 1:
        correction = words(texts.CORRECTION_NUMBER, number=words.formats.number(number))
    if version.state is UpdateState.SENT and version.sent_on:
        sent = words(texts.SENT_ON, day=short_day(words, version.sent_on))
        return side_by_side(sent, correction if number else "")
    return labelled(words, correction, state) if number else state
