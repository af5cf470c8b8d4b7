"""What leaves the window for one client says nothing of another, and markup stays text."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QToolTip

from kpidesk.domain.annotations import Note, Target
from kpidesk.domain.cell import Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import parse_period
from kpidesk.services.ports import PracticeFile
from kpidesk.ui.charts.page import ChartsPage
from kpidesk.ui.common.labels import plain_tip
from kpidesk.ui.navigation import Destination, PageId

MONTH = parse_period("2026-09")
OTHER, SECRETS = "Quirinus", ("Quirinus", "zweisam", "allgemein", "61")
NOTE = "R&D <img src='file:///nowhere.png'>"


def fill(practice: PracticeFile) -> None:
    with practice.transaction() as transaction:
        ada, other = transaction.add_client("Ada", None), transaction.add_client(OTHER, None)
        for month in (MONTH, MONTH.shifted(1)):
            for client, satisfied in ((ada, 45), (other, 30)):
                cell = Cell(client.id)
                transaction.put(EntryKey("satisfied_answers", month, cell), satisfied)
                transaction.put(EntryKey("survey_answers", month, cell), 50)
        transaction.set_note(Note(MONTH, "zweisam", "survey_answers", Cell(other.id)))
        transaction.set_note(Note(MONTH, "allgemein"))
        transaction.set_note(Note(MONTH.shifted(1), NOTE, "survey_answers", Cell(ada.id)))
        transaction.set_note(Note(MONTH, "verschwiegen-figur", "survey_answers", Cell(ada.id)))
        transaction.set_note(
            Note(MONTH, "verschwiegen-zeit", None, Cell(ada.id), until=MONTH.shifted(1))
        )
        shown = Note(MONTH.shifted(1), "erlaubt", None, Cell(ada.id), ongoing=True, shown=True)
        transaction.set_note(shown)
        transaction.set_target(Target("csat", MONTH, 61, None, other.id))


@pytest.fixture
def page(make_workspace, open_page) -> ChartsPage:
    page = open_page(make_workspace(fill=fill))
    page.visit(Destination(PageId.CHARTS, kpi="csat", client="Ada"))
    return page


@pytest.mark.promise("S8")
def test_no_file_and_no_clipboard_tells_of_another_client(page: ChartsPage, tmp_path: Path):
    for suffix in (".svg", ".pdf", ".png"):
        page.export_chart()
        page.exporter.dialog.write(tmp_path / f"chart{suffix}")
    said = [
        (tmp_path / "chart.svg").read_text(encoding="utf-8"),
        PdfReader(tmp_path / "chart.pdf").pages[0].extract_text(),
        str(PdfReader(tmp_path / "chart.pdf").metadata),
        (tmp_path / "chart.png").read_bytes().decode("latin-1"),
    ]
    page.copy_chart()
    clipboard = QGuiApplication.clipboard().mimeData()
    said += [bytes(clipboard.data(each).data()).decode("latin-1") for each in clipboard.formats()]
    page.toolbar.table.click()
    page.copy()
    said.append(QGuiApplication.clipboard().mimeData().text())
    assert "90" in said[0], "the chart is there"
    assert [
        text for text in said[:3] + said[4:] if any(secret in text for secret in SECRETS[:3])
    ] == []
    assert OTHER not in said[3]
    assert not any("61%" in text for text in said)


def test_the_whole_practice_s_chart_names_who_is_left_out_on_the_screen_only(
    make_workspace, open_page, tmp_path: Path
):
    def without_one_month(practice: PracticeFile) -> None:
        fill(practice)
        with practice.transaction() as ledger:
            (other,) = (each.id for each in ledger.clients() if each.name == OTHER)
            for measure in ("satisfied_answers", "survey_answers"):
                ledger.put(EntryKey(measure, MONTH.shifted(1), Cell(other)), None)

    page = open_page(make_workspace(fill=without_one_month))
    page.visit(Destination(PageId.CHARTS, kpi="csat"))
    said = f"Left out: {OTHER} (no figures)"
    assert said in page.panel.description
    page.panel.choose(MONTH.shifted(1))
    assert said in page.panel.bar.readout.remarks
    assert OTHER in " ".join(page.panel.view.spec.client_names.values())
    page.export_chart()
    page.exporter.dialog.write(tmp_path / "chart.svg")
    svg = (tmp_path / "chart.svg").read_text(encoding="utf-8")
    assert OTHER not in svg
    assert "left out: one client (no figures)" in svg
    page.copy_chart()
    data = QGuiApplication.clipboard().mimeData()
    assert not any(OTHER.encode() in bytes(data.data(each)) for each in data.formats())


@pytest.mark.promise("S8")
def test_a_whole_folder_for_one_client_tells_of_nobody_else(page: ChartsPage, tmp_path: Path):
    folder = tmp_path / "charts"
    folder.mkdir()
    page.export_all()
    batch = page.exporter.batch
    assert batch.client.currentText() == "Ada"
    batch.form.format.setCurrentIndex(batch.form.format.findData(".svg"))
    batch.write(folder)
    while batch.running:
        QApplication.processEvents()
    files = list(folder.iterdir())
    assert files
    for file in files:
        text = file.name + file.read_text(encoding="utf-8")
        assert not any(secret in text for secret in SECRETS[:3])


def everything_for_ada(page: ChartsPage, folder: Path) -> list[str]:
    """Returns the texts of all that leaves the window of one chart, with its notes."""
    page.export_chart()
    dialog = page.exporter.dialog
    dialog.form.notes.setChecked(True)
    dialog.form.private.setChecked(True)
    for suffix in (".svg", ".pdf", ".png"):
        dialog.write(folder / f"chart{suffix}")
    dialog.copy.click()
    clipboard = QGuiApplication.clipboard().mimeData()
    said = [bytes(clipboard.data(each).data()).decode("latin-1") for each in clipboard.formats()]
    dialog.reject()
    page.copy_chart()
    clipboard = QGuiApplication.clipboard().mimeData()
    said += [bytes(clipboard.data(each).data()).decode("latin-1") for each in clipboard.formats()]
    page.toolbar.table.click()
    page.copy()
    data = QGuiApplication.clipboard().mimeData()
    pdf = PdfReader(folder / "chart.pdf")
    files = [(folder / f"chart{each}").read_bytes().decode("latin-1") for each in (".svg", ".png")]
    text = pdf.pages[0].extract_text().replace("\t", " ")
    return [*files, text, str(pdf.metadata), data.text(), data.html(), *said]


@pytest.mark.promise("S8")
def test_private_notes_are_in_nothing_that_is_for_a_client(page: ChartsPage, tmp_path: Path):
    page.panel.choose(MONTH)
    assert "verschwiegen-figur" in page.panel.bar.readout.remarks, "the user sees it"
    assert "verschwiegen" not in page.panel.bar.readout.shareable
    said = everything_for_ada(page, tmp_path)
    assert not any("verschwiegen" in each or "zweisam" in each for each in said)
    shown = [text for text in said if "erlaubt" in text]
    assert len(shown) >= 3, "the drawing, the page and the table have the one to show"


@pytest.mark.promise("S8")
def test_private_notes_of_the_business_need_a_word_of_their_own(
    make_workspace, open_page, tmp_path
):
    page = open_page(make_workspace(fill=fill))
    page.visit(Destination(PageId.CHARTS, kpi="csat"))
    page.export_chart()
    dialog, file = page.exporter.dialog, tmp_path / "chart.svg"
    for private in (False, True):
        dialog.form.notes.setChecked(True)
        dialog.form.private.setChecked(private)
        dialog.write(file)
        assert ("allgemein" in file.read_text(encoding="utf-8")) is private
    dialog.reject()
    page.copy_chart()
    data = QGuiApplication.clipboard().mimeData()
    assert not any(b"allgemein" in bytes(data.data(each).data()) for each in data.formats())
    page.toolbar.table.click()
    page.copy()
    assert "allgemein" not in QGuiApplication.clipboard().mimeData().text()


@pytest.mark.promise("S8")
def test_a_folder_for_a_client_with_notes_has_no_private_ones(page: ChartsPage, tmp_path: Path):
    page.export_all()
    batch = page.exporter.batch
    batch.form.notes.setChecked(True)
    batch.form.private.setChecked(True)
    batch.form.format.setCurrentIndex(batch.form.format.findData(".svg"))
    batch.write(tmp_path)
    while batch.running:
        QApplication.processEvents()
    files = list(tmp_path.rglob("*.svg"))
    texts = [file.name + file.read_text(encoding="utf-8") for file in files]
    assert any("erlaubt" in each for each in texts)
    assert not any("verschwiegen" in each for each in texts)


@pytest.mark.promise("S7")
def test_a_note_with_markup_is_text_in_the_table_and_its_tip(page: ChartsPage):
    page.toolbar.table.click()
    model = page.panel.table.figures
    index = model.index(model.rowCount() - 1, model.columnCount() - 1)
    assert NOTE in index.data()
    tip = index.data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip
    assert "R&amp;D &lt;img" in tip


def test_a_tip_shows_exactly_the_text(qapp):
    """Escaped text that is not taken for markup would show its escapes."""
    for text in ("R&D", "a < b", "<img src=x>", "line <b>"):
        assert plain_tip(text).startswith("<p>"), "always markup, so always unescaped"
        assert text.split("<")[0].replace("&", "&amp;") in plain_tip(text)
    assert plain_tip("") == ""
    QToolTip.hideText()
