"""The About dialog: version, news, where the data is, and licences."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QTabWidget, QWidget

from kpidesk import __version__
from kpidesk.i18n.words import Words
from kpidesk.system.bundled_files import bundled
from kpidesk.system.release import built_on
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import make_column, make_row
from kpidesk.ui.help import texts
from kpidesk.ui.help.data_places import DataPlaces
from kpidesk.ui.help.help_dialog import HelpDialog
from kpidesk.ui.help.licences import LicenceList
from kpidesk.ui.help.news import NewsList
from kpidesk.ui.theme.metrics import GRID, TextSize

_WIDTH, _HEIGHT = 104 * GRID, 70 * GRID


class AboutDialog(HelpDialog):
    """Name, version and purpose above three tabs."""

    def __init__(
        self, words: Words, file: Path | None, backups: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(words(texts.ABOUT), words, parent)
        self.column.addLayout(self._header())
        self.tabs = QTabWidget()
        self.tabs.addTab(NewsList(words), words(texts.NEWS_TAB))
        self.tabs.addTab(_data(words, file, backups), words(texts.DATA_TAB))
        self.tabs.addTab(LicenceList(words), words(texts.PARTS_TAB))
        for each in (self.tabs, self.tabs.tabBar()):
            each.setAccessibleName(words(texts.ABOUT))
        self.column.addWidget(self.tabs, 1)
        self.add_close()
        self.tabs.setFocus()
        self._set_size()

    def _set_size(self) -> None:
        """Set the height needed at this width; Qt would use that of a narrower dialog."""
        layout = self.layout()
        assert layout is not None
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setMinimumSize(_WIDTH // 2, _HEIGHT // 2)
        wanted = QSize(_WIDTH, max(_HEIGHT, layout.totalMinimumHeightForWidth(_WIDTH)))
        self.resize(wanted.boundedTo(self.screen().availableSize()))

    def _header(self) -> QHBoxLayout:
        words, built = self.words, built_on()
        picture, file = QLabel(), bundled("resources") / "kpidesk.svg"
        if file.is_file():
            side = QSize(8 * GRID, 8 * GRID)
            picture.setPixmap(QIcon(str(file)).pixmap(side, self.devicePixelRatioF()))
        if built is None:
            version = words(texts.SOURCE, version=__version__)
        else:
            version = words(texts.BUILT, version=__version__, day=words.formats.day(built))
        self.version = plain_label(version, muted=True)
        self.version.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        name, what = plain_label("KPI Desk", TextSize.TITLE), plain_label(words(texts.WHAT))
        names = make_column(name, self.version, what, spacing=GRID // 2)
        return make_row((picture, 0, Qt.AlignmentFlag.AlignTop), (names, 1), spacing=2 * GRID)


def _data(words: Words, file: Path | None, backups: Path) -> QWidget:
    """Returns the places, and a sentence that updates keep them."""
    page = DataPlaces(words, file, backups)
    page.column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
    page.column.addWidget(plain_label(words(texts.STAYS)))
    page.column.addStretch(1)
    return page
