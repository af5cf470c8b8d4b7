"""The logo of a client: the picture, and buttons to choose or remove it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFileDialog, QWidget

from kpidesk.domain.cell import Client
from kpidesk.domain.change import Change
from kpidesk.domain.clients.client_card import ClientCard
from kpidesk.domain.clients.logo import Logo, LogoFormat
from kpidesk.services.clients.logo_check import read_logo
from kpidesk.system.paths import documents_folder
from kpidesk.ui.clients import texts
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.file_dialog import file_dialog
from kpidesk.ui.common.flow_layout import FlowLayout
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.theme.metrics import GRID
from kpidesk.ui.workspace import Workspace

#: The room for the picture.
LOGO_SIZE = QSize(16 * GRID, 4 * GRID)
#: Saves what the function changes.
Save = Callable[[Callable[[], Iterable[Change]]], object]


class LogoPicker(QWidget):
    """Shows the logo of a card, and changes it."""

    def __init__(self, workspace: Workspace, save: Save) -> None:
        super().__init__()
        self._workspace, self._save = workspace, save
        self._client: Client | None = None
        self._card: ClientCard | None = None
        words = workspace.words
        self._picture = plain_label(wraps=False)
        self._none = plain_label(words(texts.NO_LOGO), muted=True, wraps=False)
        self.choose = make_button(words(texts.CHOOSE_LOGO), self._ask)
        self.remove = make_button(words(texts.REMOVE_LOGO), self._remove)
        for button in (self.choose, self.remove):
            button.setAccessibleDescription(words(texts.LOGO))
        self._none.setMinimumHeight(4 * GRID)
        flow = FlowLayout(GRID)
        self.setLayout(flow)
        for each in (self._picture, self._none, self.choose, self.remove):
            flow.addWidget(each)
        self.setFocusProxy(self.choose)

    def show_card(self, client: Client, card: ClientCard) -> None:
        """Show the logo of a card."""
        if self._card is None or (card.client, card.logo) != (self._card.client, self._card.logo):
            logo = self._workspace.services.cards.logo(card)
            picture = logo_pixmap(logo, LOGO_SIZE, self.devicePixelRatioF()) if logo else QPixmap()
            self._picture.setPixmap(picture)
            self._picture.setVisible(logo is not None)
            self._none.setVisible(logo is None)
            self.remove.setVisible(logo is not None)
        self._client, self._card = client, card

    def use_file(self, path: Path) -> None:
        """Read a logo from a file and keep it."""
        card = self._card
        if card is not None:
            cards = self._workspace.services.cards
            self._save(lambda: cards.change(card, read_logo(path)))

    def _ask(self) -> None:
        if self._client is None:
            return
        words = self._workspace.words
        title = words(texts.LOGO_TITLE, client=self._client.name)
        dialog = file_dialog(words, title, self.window())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(words(texts.LOGO_FILES))
        dialog.setDirectory(str(documents_folder()))
        dialog.fileSelected.connect(lambda name: self.use_file(Path(name)))
        dialog.open()

    def _remove(self) -> None:
        if self._card is not None:
            without = self._card._replace(logo=None)
            self._save(lambda: self._workspace.services.cards.change(without))
            self.choose.setFocus()


def logo_pixmap(logo: Logo, room: QSize, ratio: float) -> QPixmap:
    """Returns the picture of a logo, scaled down to fit into the room."""
    pixels = room * ratio
    if logo.format is LogoFormat.SVG:
        renderer = QSvgRenderer(QByteArray(logo.content))
        size = renderer.defaultSize().scaled(pixels, Qt.AspectRatioMode.KeepAspectRatio)
        picture = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        renderer.render(painter)
        painter.end()
    else:
        picture = QImage.fromData(QByteArray(logo.content))
        if picture.width() > pixels.width() or picture.height() > pixels.height():
            picture = picture.scaled(
                pixels,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
    shown = QPixmap.fromImage(picture)
    shown.setDevicePixelRatio(ratio)
    return shown
