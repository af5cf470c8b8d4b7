"""Takes files that are dropped on the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from kpidesk.system.bundled_files import PRACTICE_SUFFIX


class FileDrop(QObject):
    """`practice_dropped` carries the path of a local file, `tables_dropped` a list of paths.

    Several files with a practice among them are refused, and all while a dialog is open.
    """

    practice_dropped = Signal(Path)
    tables_dropped = Signal(list)

    def __init__(self, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Accept one practice, or tables."""
        if isinstance(event, QDragEnterEvent):
            if _files(event.mimeData()):
                event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            files = _files(event.mimeData())
            if files:
                event.acceptProposedAction()
                if _is_practice(files[0]):
                    self.practice_dropped.emit(files[0])
                else:
                    self.tables_dropped.emit(files)
            return True
        return False


def _files(data: QMimeData) -> list[Path]:
    """Returns the files that are accepted: a practice or tables."""
    if QApplication.activeModalWidget() is not None or not data.hasUrls():
        return []
    names = [each.toLocalFile() for each in data.urls()]
    files = [Path(each) for each in names if each]
    mixed = len(files) > 1 and any(map(_is_practice, files))
    return [] if mixed or len(files) < len(names) else files


def _is_practice(file: Path) -> bool:
    return file.suffix == PRACTICE_SUFFIX
