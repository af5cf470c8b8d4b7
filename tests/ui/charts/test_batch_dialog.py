"""All charts of a page are exported into a folder or one file."""

from __future__ import annotations

from pathlib import Path

from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kpidesk.app.start.chart_dialogs import CHART_DIALOGS
from kpidesk.system import paths
from kpidesk.system.preferences import Preferences
from kpidesk.ui.charts.page import ChartsPage
from tests.ui.charts.conftest import BAKERY


def pick(box, value) -> None:
    box.setCurrentIndex(box.findData(value))


def run(dialog) -> None:
    while dialog.running:
        QApplication.processEvents()


def test_all_charts_in_one_go(page, filled, folder):
    page.page_actions.export_all.trigger()
    dialog = page.exporter.batch
    pick(dialog.form.format, ".svg")
    dialog.write(folder)
    assert dialog.progress.isVisible()
    run(dialog)
    names = sorted(path.name for path in folder.iterdir())
    assert names == ["2026-10_CSAT_en.svg", "2026-10_Task-completion_en.svg",
                     "2026-10_Utilization_en.svg"]  # fmt: skip
    assert dialog.status.text() == f"Charts saved: 3. They are in {folder}"
    assert "NPS" in dialog.left_out.text()
    assert dialog.progress.value() == len(filled.services.tracking.tracked())
    dialog.write(folder)
    run(dialog)
    assert len(list(folder.iterdir())) == 6, "nothing is overwritten"


def test_the_charts_of_a_client_have_a_folder_of_their_own(
    page, folder, monkeypatch, opened_folders
):
    monkeypatch.setattr(paths, "documents_folder", lambda: folder)
    page.export_all()
    dialog = page.exporter.batch
    assert dialog.folder.text() == str(folder / "KPI Desk")
    dialog.client.setCurrentIndex(dialog.client.findText(BAKERY))
    target = folder / "KPI Desk" / "Bakery b& Söhneb"
    assert Path(dialog.folder.text()).parent == target.parent
    dialog.start.click()
    run(dialog)
    (only,) = Path(dialog.folder.text()).iterdir()
    assert only.name.startswith("2026-10_CSAT_Bakery")
    dialog.show_folder.click()
    assert opened_folders == [only.parent]


def test_the_folder_is_chosen_once(filled, qtbot, folder, tmp_path):
    preferences = Preferences(tmp_path / "preferences.ini", tmp_path / "window.ini")
    for first in (True, False):
        page = ChartsPage(filled, CHART_DIALOGS, preferences)
        qtbot.addWidget(page)
        page.show()
        page.export_all()
        dialog = page.exporter.batch
        if first:
            dialog.change.click()
            dialog.files.fileSelected.emit(str(folder))
        assert dialog.folder.text() == str(folder)
    assert preferences.charts_folder == folder


def test_all_charts_in_one_pdf(page, folder):
    page.export_all()
    dialog = page.exporter.batch
    assert not dialog.one_file.isEnabled()
    pick(dialog.form.format, ".pdf")
    dialog.one_file.setChecked(True)
    dialog.write(folder)
    run(dialog)
    (only,) = folder.iterdir()
    assert only.name == "2026-10_KPI_en.pdf"
    pages = PdfReader(only).pages
    assert len(pages) == 3
    assert "CSAT" in pages[0].extract_text()
    assert dialog.status.text() == f"Charts saved: 3. They are in {folder}"


def test_all_charts_of_a_client(page, folder):
    page.export_all()
    dialog = page.exporter.batch
    dialog.client.setCurrentIndex(dialog.client.findText(BAKERY))
    assert dialog.form.language.currentData() == "fr"
    dialog.write(folder)
    run(dialog)
    (only,) = folder.iterdir()
    assert only.name == "2026-10_CSAT_Bakery-b-&-Söhne-b_fr.png"
    said = dialog.left_out.text().splitlines()
    assert "Assistant utilization rate (AUR): for the whole business only" in said


def test_cancel_keeps_what_is_whole(page, folder):
    page.export_all()
    dialog = page.exporter.batch
    pick(dialog.form.format, ".pdf")
    dialog.write(folder)
    while not any(outcome.path for outcome in dialog.outcomes):
        QApplication.processEvents()
    QTest.mouseClick(dialog.stop, Qt.MouseButton.LeftButton)
    assert not dialog.running
    assert dialog.status.text().startswith("Stopped. Charts saved: 1")
    for _ in range(5):
        QApplication.processEvents()
    (only,) = folder.iterdir()
    assert len(PdfReader(only).pages) == 1
    QTest.mouseClick(dialog.stop, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_a_folder_that_is_gone_is_said_for_each(page, folder):
    page.export_all()
    dialog = page.exporter.batch
    dialog.write(folder / "gone")
    run(dialog)
    assert dialog.status.text() == "No chart was saved."
    assert dialog.left_out.text().count("2026-10_") == 3


def test_a_page_that_goes_takes_its_dialogs_along(filled, qtbot, folder):
    page = ChartsPage(filled, CHART_DIALOGS)
    page.show()
    page.export_all()
    dialog = page.exporter.batch
    dialog.write(folder)
    QApplication.processEvents()
    gone: list[int] = []
    dialog.destroyed.connect(lambda: gone.append(1))
    page.deleteLater()
    qtbot.waitUntil(lambda: bool(gone))
    left = len(list(folder.iterdir()))
    for _ in range(5):
        QApplication.processEvents()
    assert len(list(folder.iterdir())) == left


def test_the_keyboard_begins_with_the_client(page):
    page.export_all()
    dialog = page.exporter.batch
    assert dialog.client.nextInFocusChain() is dialog.form.format
