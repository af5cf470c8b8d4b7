"""File › Export Everything in the window: written, canceled, refused."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from kpidesk.app.data.archive_exporter import ArchiveExporter
from kpidesk.storage.schema.creation import create_practice
from kpidesk.ui.archive.dialog import ArchiveDialog


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "exports"
    made.mkdir()
    return made


@pytest.fixture
def exporter(office, make, folder) -> ArchiveExporter:
    office.practices.open(make("mine"))
    office.enter(41)
    workspace = office.window.workspace
    workspace.services.tracking.track(kpi.id for kpi in workspace.catalogue.kpis)
    found = ArchiveExporter(office.window, office.practices, folder)
    found.open()
    return found


def ended(dialog: ArchiveDialog, qtbot) -> str:
    qtbot.waitUntil(lambda: not dialog.running)
    return dialog.status.text()


def test_everything_is_written_to_the_chosen_file(exporter, folder, qtbot):
    dialog = exporter.dialog
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    files = dialog.findChild(QFileDialog)
    (proposed,) = (Path(name) for name in files.selectedFiles())
    assert proposed == folder / "mine 2026-11-21.zip"
    files.accept()
    assert dialog.running
    assert (dialog.start.isEnabled(), dialog.stop.text()) == (False, "Cancel")
    assert ended(dialog, qtbot) == f"Everything is saved in “{proposed.name}”, in {folder}"
    assert (dialog.start.isEnabled(), dialog.stop.text()) == (True, "Close")
    assert [path.name for path in folder.iterdir()] == [proposed.name]
    with ZipFile(proposed) as archive:
        assert archive.testzip() is None
        assert b"41" in archive.read("mine.csv")
    dialog.stop.click()
    qtbot.waitUntil(lambda: exporter.dialog is None)


def test_an_export_is_canceled_at_any_time(exporter, folder, qtbot):
    dialog = exporter.dialog
    for reading in (True, False):
        dialog.begin(folder / "all.zip")
        if not reading:
            qtbot.waitUntil(lambda: dialog.progress.maximum() > 0)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert ended(dialog, qtbot) == "Canceled. No file was saved."
        assert dialog.isVisible()
    qtbot.wait(300)
    assert list(folder.iterdir()) == []
    dialog.begin(folder / "all.zip")
    assert "Everything is saved in" in ended(dialog, qtbot)


@pytest.mark.parametrize("reading", [True, False])
@pytest.mark.parametrize("whole", [True, False])
def test_closing_leaves_no_file(office, exporter, folder, qtbot, reading, whole):
    dialog = exporter.dialog
    dialog.begin(folder / "all.zip")
    if not reading:
        qtbot.waitUntil(lambda: dialog.progress.maximum() > 0)
    if whole:
        office.closing.end_at_once()
    else:
        dialog.close()
    qtbot.waitUntil(lambda: exporter.dialog is None)
    qtbot.wait(300)
    assert list(folder.iterdir()) == []


def test_another_practice_closes_the_dialog(office, exporter, folder, make, qtbot):
    exporter.dialog.begin(folder / "all.zip")
    office.practices.open(make("other"))
    qtbot.waitUntil(lambda: exporter.dialog is None)
    qtbot.wait(300)
    assert list(folder.iterdir()) == []


def test_why_nothing_was_written(office, exporter, folder, qtbot, tmp_path):
    dialog = exporter.dialog
    (folder / "mine.zip").symlink_to(office.window.workspace.file)
    for name, why in (
        ("mine.zip", "is the business file itself"),
        ("none/all.zip", "its folder does not exist"),
        ("all.kpidesk", "Choose one of these kinds of file"),
    ):
        dialog.begin(folder / name)
        assert why in ended(dialog, qtbot)
        assert dialog.start.isEnabled()
    assert [path.name for path in folder.iterdir()] == ["mine.zip"]
    assert office.window.workspace.file.read_bytes().startswith(b"SQLite")


def test_a_damaged_file_is_said_to_be_so(exporter, office, folder, qtbot):
    file = office.window.workspace.file
    size = file.stat().st_size
    with file.open("r+b") as stream:
        stream.seek(size // 2)
        stream.write(b"\xff" * (size // 2))
    exporter.dialog.begin(folder / "all.zip")
    assert "“mine.kpidesk” is damaged" in ended(exporter.dialog, qtbot)
    assert list(folder.iterdir()) == []


def test_without_a_practice_there_is_nothing_to_export(office, folder):
    exporter = ArchiveExporter(office.window, office.practices, folder)
    assert not office.window.actions.export_all.isEnabled()
    exporter.open()
    assert exporter.dialog is None


def test_a_practice_without_kpis_is_exported(office, tmp_path, folder, qtbot):
    create_practice(tmp_path / "new.kpidesk", "new")
    office.practices.open(tmp_path / "new.kpidesk")
    exporter = ArchiveExporter(office.window, office.practices, folder)
    exporter.open()
    exporter.dialog.begin(folder / "all.zip")
    assert "Everything is saved in" in ended(exporter.dialog, qtbot)


EXPORT = """
window.actions.export_all.trigger()
dialog = desktop._archive_exporter.dialog
dialog.begin(__import__("pathlib").Path({target!r}))
def look():
    if dialog.running:
        later(50, look)
    else:
        say(dialog.status.text())
        window.shell.close()
look()
"""


@pytest.mark.long
@pytest.mark.timeout(150)
def test_the_menu_exports_the_sample(home, tmp_path):
    target = tmp_path / "all.zip"
    window = home.open(EXPORT.format(target=str(target)), "--sample", "--language", "en")
    # All charts, while coverage may be measured and another test runs.
    assert window.says(100) == f"Everything is saved in “all.zip”, in {tmp_path}"
    assert window.status() == 0
    with ZipFile(target) as archive:
        assert archive.testzip() is None
        assert sum(name.endswith(".pdf") for name in archive.namelist()) > 9
