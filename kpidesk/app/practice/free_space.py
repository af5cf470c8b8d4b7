"""Warns of a nearly full disk before figures are entered that could not be saved."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import QObject

from kpidesk.app.practice.practice_manager import PracticeManager
from kpidesk.app.start.appearance import Appearance
from kpidesk.i18n import file_texts as texts
from kpidesk.ui.background_task import BackgroundTask
from kpidesk.ui.message import Message, Tone
from kpidesk.ui.window.main_window import MainWindow

#: So many bytes should be free, and so many times the size of the practice: room for backups.
_LEAST, _TIMES = 100_000_000, 3


def little_space(practice: Path) -> int | None:
    """Returns the free bytes on the disk of a practice, if they are few. Raises OSError."""
    free = shutil.disk_usage(practice.resolve().parent).free
    return free if free < max(_LEAST, _TIMES * practice.stat().st_size) else None


class SpaceCheck(QObject):
    """Checks in the background, now and whenever a practice is opened for writing."""

    def __init__(
        self, practices: PracticeManager, window: MainWindow, appearance: Appearance
    ) -> None:
        super().__init__(practices)
        self._practices, self._window, self._appearance = practices, window, appearance
        self._message: Message | None = None
        practices.practice_opened.connect(self._check)
        window.bar.closed.connect(self._say)
        self._check()

    def _check(self) -> None:
        session = self._practices.current
        self._message = None
        if session is not None and not session.handle.read_only:
            file = session.handle.path
            BackgroundTask(
                self,
                lambda: little_space(file),
                lambda free: self._warn(file, free),
                # A disk that cannot be asked is reported when it cannot be written.
                lambda _: None,
            )

    def _warn(self, file: Path, free: object) -> None:
        session = self._practices.current
        if not isinstance(free, int) or session is None or session.handle.path != file:
            return
        words = self._appearance.words
        text = words(texts.LITTLE_SPACE, free=words.formats.data_size(free), file=file.name)
        self._message = Message(text, Tone.WARNING)
        if self._window.bar.message is None:
            self._say()

    def _say(self) -> None:
        """Show the warning, once another message is closed."""
        message, self._message = self._message, None
        if message is not None:
            self._window.bar.say(message)
