"""Mentions once that a file is in a folder of a sync service or has conflict copies beside it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject

from kpidesk.app.practice.practice_manager import PracticeManager
from kpidesk.app.start.appearance import Appearance
from kpidesk.i18n.faults import lost_file_texts as texts
from kpidesk.system.preferences import Preferences
from kpidesk.system.sync_folders import SyncFolder, conflict_copies, sync_folder
from kpidesk.ui.background_task import BackgroundTask
from kpidesk.ui.message import Message, Tone
from kpidesk.ui.window.main_window import MainWindow

_MOST_NAMED = 3


class _Found(NamedTuple):
    file: Path
    folder: SyncFolder | None
    copies: Sequence[Path]


class SyncNotice(QObject):
    """Looks in the background at each file that is opened. The copies are never opened."""

    def __init__(
        self,
        window: MainWindow,
        practices: PracticeManager,
        appearance: Appearance,
        preferences: Preferences,
    ) -> None:
        super().__init__(practices)
        self._window, self._practices = window, practices
        self._appearance, self._preferences = appearance, preferences
        practices.practice_opened.connect(self.look)

    def look(self) -> None:
        """Look at the current file."""
        session = self._practices.current
        if session is None or session.workspace.sample or session.handle.backup is not None:
            return
        file = session.handle.path

        def find() -> _Found:
            folder = sync_folder(file)
            return _Found(file, folder, conflict_copies(file, synced=folder is not None))

        BackgroundTask(self, find, self._on_found, lambda _: None)

    def _on_found(self, found: object) -> None:
        session = self._practices.current
        if not isinstance(found, _Found) or session is None or session.handle.path != found.file:
            return
        if self._window.bar.text:
            # One message at a time: this one comes at the next start.
            return
        words, mentioned = self._appearance.words, self._preferences.mentioned
        copies = [each for each in found.copies if str(each) not in mentioned]
        if copies:
            names = words.formats.listed([each.name for each in copies[:_MOST_NAMED]])
            self._say(words(texts.CONFLICT_COPIES, n=len(copies), names=names), copies)
        elif found.folder is not None and str(found.folder.folder) not in mentioned:
            text = words(texts.SYNC_FOLDER, service=found.folder.service)
            self._say(text, [found.folder.folder])

    def _say(self, text: str, paths: Sequence[Path]) -> None:
        self._window.bar.say(Message(text, Tone.WARNING))
        self._preferences.mention(paths)
