"""Takes a file that is dropped on the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from kpidesk.system.bundled_files import PRACTICE_SUFFIX


class FileDrop(QObject):
    """`practice_dropped` and `table_dropped` carry the path of one local file.

    Several files at once are refused, and all while a dialog is open.
    """

    practice_dropped = Signal(Path)
    table_dropped = Signal(Path)

    def __init__(self, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Accept one file."""
        if isinstance(event, QDragEnterEvent):
            if _file(event.mimeData()) is not None:
                event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            file = _file(event.mimeData())
            if file is not None:
                event.acceptProposedAction()
                is_practice = file.suffix == PRACTICE_SUFFIX
                (self.practice_dropped if is_practice else self.table_dropped).emit(file)
            return True
        return False


def _file(data: QMimeData) -> Path | None:
    if QApplication.activeModalWidget() is not None:
        return None
    files = [each.toLocalFile() for each in data.urls()] if data.hasUrls() else []
    return Path(files[0]) if len(files) == 1 and files[0] else None
