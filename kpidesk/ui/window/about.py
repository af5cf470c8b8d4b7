"""Help: what this program is, where her data is, which keys there are."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QIcon, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kpidesk import __version__
from kpidesk.i18n.marks import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words
from kpidesk.system.bundle import bundled
from kpidesk.ui.common.buttons import button
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.theme.metrics import GRID, Type
from kpidesk.ui.window.commands import Commands

_CLOSE = QT_TRANSLATE_NOOP("Window", "&Close", "a button of a dialog")
_ABOUT = QT_TRANSLATE_NOOP("Window", "About KPI Desk", "title of a dialog")
_VERSION = QT_TRANSLATE_NOOP("Window", "Version {version}")
_WHAT = QT_TRANSLATE_NOOP(
    "Window",
    "Key figures of a solo virtual assistant, on her own computer. It works offline and opens no "
    "network connection.",
)
_WHERE = QT_TRANSLATE_NOOP("Window", "Where Is My Data?", "title of a dialog")
_PRACTICE = QT_TRANSLATE_NOOP("Window", "This practice")
_BACKUPS = QT_TRANSLATE_NOOP("Window", "Backups, made at closing")
_SHOW = QT_TRANSLATE_NOOP("Window", "Show Folder")
_SAFE = QT_TRANSLATE_NOOP(
    "Window",
    "A practice is one file. It is not encrypted: use the disk encryption of your system. Copy "
    "the folder of backups to another device now and then.",
)
_KEYS = QT_TRANSLATE_NOOP("Window", "Keyboard", "title of a dialog")
_TAB = QT_TRANSLATE_NOOP("Window", "Next field, previous field")
_SAVED = QT_TRANSLATE_NOOP("Window", "Say when the last change was saved")


class _Help(QDialog):
    """A dialog with a column of things and a button that closes it."""

    def __init__(self, title: str, words: Words, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.column = QVBoxLayout()
        self.column.setSpacing(2 * GRID)
        foot = QHBoxLayout()
        foot.addStretch(1)
        close = button(words(_CLOSE), self.accept, primary=True)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addLayout(self.column, 1)
        layout.addLayout(foot)
        close.setFocus()


class AboutDialog(_Help):
    """Name, version, purpose."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words(_ABOUT), words, parent)
        picture = QLabel()
        icon = QIcon(str(bundled("resources") / "kpidesk.svg"))
        picture.setPixmap(icon.pixmap(QSize(8 * GRID, 8 * GRID), self.devicePixelRatioF()))
        head = QHBoxLayout()
        head.setSpacing(2 * GRID)
        names = QVBoxLayout()
        names.addWidget(plain_label("KPI Desk", Type.TITLE))
        names.addWidget(plain_label(words(_VERSION, version=__version__), muted=True))
        head.addWidget(picture)
        head.addLayout(names, 1)
        self.column.addLayout(head)
        self.column.addWidget(plain_label(words(_WHAT)))
        self.setMinimumWidth(52 * GRID)


class WhereDialog(_Help):
    """The practice file and the folder of backups, each with a way to see it."""

    def __init__(
        self, words: Words, file: Path | None, backups: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(words(_WHERE), words, parent)
        places = [(words(_BACKUPS), backups, backups)]
        if file is not None:
            places.insert(0, (words(_PRACTICE), file, file.parent))
        for name, path, folder in places:
            self.column.addWidget(plain_label(name, Type.STRONG))
            row = QHBoxLayout()
            label = plain_label(str(path))
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            label.setAccessibleName(name)
            show = button(words(_SHOW), partial(_show, folder))
            show.setAccessibleName(f"{words(_SHOW)}: {name}")
            show.setEnabled(folder.is_dir())
            row.addWidget(label, 1)
            row.addWidget(show)
            self.column.addLayout(row)
        self.column.addWidget(plain_label(words(_SAFE), muted=True))
        self.setMinimumWidth(72 * GRID)


class KeysDialog(_Help):
    """All keys of the window and of the page that is shown."""

    def __init__(
        self,
        words: Words,
        commands: Commands,
        actions: Sequence[QAction],
        others: Sequence[tuple[str, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        """`others` are keys of the page that are no commands: what each does, and its name."""
        super().__init__(words(_KEYS), words, parent)
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setHorizontalSpacing(4 * GRID)
        known = [(_said(each), _keys(each)) for each in commands.findChildren(QAction)]
        lines = [(text, _native(*keys.split(", "))) for text, keys in others]
        lines += [(_said(each), _keys(each)) for each in actions] + known
        lines += [(words(_TAB), _native("Tab", "Shift+Tab")), (words(_SAVED), _native("Ctrl+S"))]
        for line, (text, keys) in enumerate(each for each in lines if each[1]):
            grid.addWidget(plain_label(text), line, 0)
            grid.addWidget(plain_label(keys, muted=True), line, 1)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.setProperty("ringed", True)
        area.setAccessibleName(words(_KEYS))
        self.column.addWidget(area, 1)
        self.resize(72 * GRID, 64 * GRID)


def _said(action: QAction) -> str:
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def _keys(action: QAction) -> str:
    return _native(*action.shortcuts())


def _native(*keys: QKeySequence | str) -> str:
    """The keys as this system and language write them."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(each).toString(native) for each in keys)


def _show(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
