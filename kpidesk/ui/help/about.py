"""About: which program this is, what is new in it, where her data is, what it is made of."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTabWidget, QVBoxLayout, QWidget

from kpidesk import __version__
from kpidesk.i18n.words import Words
from kpidesk.system.bundle import bundled
from kpidesk.system.release import built_on, releases
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.help import texts
from kpidesk.ui.help.frame import HelpDialog
from kpidesk.ui.help.news import News
from kpidesk.ui.help.parts import Parts
from kpidesk.ui.help.places import Places
from kpidesk.ui.theme.metrics import GRID, Type

_SIZE = QSize(104 * GRID, 70 * GRID)


class AboutDialog(HelpDialog):
    """Name, version and purpose above three pages."""

    def __init__(
        self, words: Words, file: Path | None, backups: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(words(texts.ABOUT), words, parent)
        self.column.addLayout(self._head())
        self.tabs = QTabWidget()
        self.tabs.addTab(News(words, releases()), words(texts.NEWS_TAB))
        self.tabs.addTab(_data(words, file, backups), words(texts.DATA_TAB))
        self.tabs.addTab(Parts(words), words(texts.PARTS_TAB))
        self.tabs.tabBar().setAccessibleName(words(texts.PLACES))
        self.column.addWidget(self.tabs, 1)
        self.add_close()
        self.tabs.setFocus()
        self.resize(_SIZE.boundedTo(self.screen().availableSize()))

    def _head(self) -> QHBoxLayout:
        words, built = self.words, built_on()
        picture = QLabel()
        icon = QIcon(str(bundled("resources") / "kpidesk.svg"))
        picture.setPixmap(icon.pixmap(QSize(8 * GRID, 8 * GRID), self.devicePixelRatioF()))
        if built is None:
            version = words(texts.SOURCE, version=__version__)
        else:
            version = words(texts.BUILT, version=__version__, day=words.formats.day(built))
        self.version = plain_label(version, muted=True)
        self.version.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        names = QVBoxLayout()
        names.setSpacing(GRID // 2)
        names.addWidget(plain_label("KPI Desk", Type.TITLE))
        names.addWidget(self.version)
        names.addWidget(plain_label(words(texts.WHAT)))
        head = QHBoxLayout()
        head.setSpacing(2 * GRID)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        return head


def _data(words: Words, file: Path | None, backups: Path) -> QWidget:
    """The places, and that a new version leaves them alone."""
    page = Places(words, file, backups)
    page.column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
    page.column.addWidget(plain_label(words(texts.STAYS)))
    page.column.addStretch(1)
    return page
