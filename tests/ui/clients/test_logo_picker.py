"""The logo on a client's card: chosen from a file, shown, refused with words, and removed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QFileDialog

from kpidesk.domain.clients.logo import Logo, LogoFormat
from kpidesk.ui.clients.logo_picker import LogoPicker, logo_pixmap
from kpidesk.ui.clients.page import ClientsPage

RED = QColor("#cc0000")
SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">'
    b'<path d="M0 0H40V20H0Z" fill="#cc0000"/></svg>'
)


@pytest.fixture
def picker(make_workspace, qtbot) -> LogoPicker:
    def fill(practice):
        with practice.transaction() as transaction:
            transaction.add_client("Ada", "fr")

    page = ClientsPage(make_workspace(fill=fill))
    qtbot.addWidget(page)
    page.show()
    return page.panel.form.logo


def png(path: Path, width: int, height: int) -> Path:
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(RED)
    assert picture.save(str(path), "PNG")
    return path


@pytest.mark.parametrize("name", ["logo.png", "logo.svg"])
def test_a_logo_is_shown_and_removed(picker: LogoPicker, tmp_path: Path, name: str) -> None:
    path = png(tmp_path / "logo.png", 400, 100)
    (tmp_path / "logo.svg").write_bytes(SVG)
    assert not picker.remove.isVisible()
    picker.use_file(path.with_name(name))
    assert picker.remove.isVisible()
    picker.remove.click()
    assert not picker.remove.isVisible()


def test_a_refused_file_is_said(picker: LogoPicker, tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(b"GIF89a")
    picker.use_file(path)
    fault = picker.parentWidget().window().panel.form.fault
    assert "PNG or SVG" in fault.text()
    assert not picker.remove.isVisible()


def test_a_file_is_asked_for(picker: LogoPicker, qtbot) -> None:
    picker.choose.click()
    dialog = picker.window().findChild(QFileDialog)
    assert "Ada" in dialog.windowTitle()
    dialog.reject()


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_a_picture_fits_into_its_room(tmp_path: Path, ratio: float, qapp) -> None:
    content = png(tmp_path / "logo.png", 400, 100).read_bytes()
    room = QSize(80, 32)
    for logo in (Logo(LogoFormat.PNG, content), Logo(LogoFormat.SVG, SVG)):
        shown = logo_pixmap(logo, room, ratio)
        size = shown.deviceIndependentSize()
        assert 0 < size.width() <= room.width()
        assert 0 < size.height() <= room.height()
        center = shown.toImage().pixelColor(shown.width() // 2, shown.height() // 2)
        assert (center.red(), center.green()) == (RED.red(), RED.green())


def test_a_small_picture_is_not_enlarged(tmp_path: Path, qapp) -> None:
    content = png(tmp_path / "logo.png", 10, 10).read_bytes()
    shown = logo_pixmap(Logo(LogoFormat.PNG, content), QSize(80, 32), 1.0)
    assert (shown.width(), shown.height()) == (10, 10)
