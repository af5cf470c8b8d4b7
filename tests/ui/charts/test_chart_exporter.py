"""Charts that leave the window: files in a client's language, the clipboard, a whole folder."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from kpidesk.charts.palette import DARK
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import parse_period
from kpidesk.ui.charts.export import chart_exporter
from kpidesk.ui.charts.export.export_settings import ExportSettings, exported_chart

FRENCH = "Satisfaction"
BAKERY = "Bakery <b>& Söhne</b>"


def pick(box, value) -> None:
    box.setCurrentIndex(box.findData(value))


def show_client(page, name: str) -> None:
    ids = {each.name: each.id for each in page.workspace.services.records.clients()}
    page.set_choices(page.choices._replace(client=ids[name]))


@pytest.fixture
def dialog(page):
    page.page_actions.export.trigger()
    return page.exporter.dialog


@pytest.fixture
def risen(make_workspace, open_page):
    """The page with a KPI that has clearly risen."""

    def fill(practice) -> None:
        with practice.transaction() as transaction:
            first = parse_period("2025-10")
            for number in range(13):
                month = first.shifted(number)
                satisfied = 60 if number < 10 else 95
                transaction.put(EntryKey("satisfied_answers", month), satisfied)
                transaction.put(EntryKey("survey_answers", month), 100)

    return open_page(make_workspace(fill=fill))


def test_charts_are_saved_in_the_folder_of_the_settings_made_where_it_is_missing(
    page, folder, monkeypatch
):
    charts = folder / "Documents" / "KPI Desk"
    monkeypatch.setattr(chart_exporter, "charts_folder", lambda _: charts)
    page.page_actions.export.trigger()
    dialog = page.exporter.dialog
    for name in ("", "mine.png"):
        dialog.save.click()
        files = dialog.files
        assert Path(files.directory().absolutePath()) == charts
        if name:
            files.fileSelected.emit(str(charts / name))
        files.reject()
        assert charts.parent.exists() is bool(name), "none is left where nothing was saved"
    assert (charts / "mine.png").is_file()
    page.exporter._state.folder = folder
    assert page.exporter._folder() == folder


def test_charts_are_saved_near_a_folder_that_cannot_be_made(page, folder, monkeypatch):
    (folder / "taken").touch()
    monkeypatch.setattr(chart_exporter, "charts_folder", lambda _: folder / "taken" / "KPI Desk")
    page.page_actions.export.trigger()
    dialog = page.exporter.dialog
    dialog.save.click()
    assert Path(dialog.files.directory().absolutePath()) == folder


def test_fields_of_a_column_are_of_one_height(dialog):
    dialog.show()
    assert dialog.form.dpi.height() == dialog.form.language.height()


def test_french_files_from_an_english_window(dialog, page, told, tmp_path):
    pick(dialog.form.language, "fr")
    assert "2026-10_CSAT_fr.png" in dialog.name.text()
    for suffix in (".svg", ".pdf", ".png"):
        page.exporter.export(page.series)
        again = page.exporter.dialog
        pick(again.form.language, "fr")
        pick(again.form.format, suffix)
        again.write(tmp_path / f"chart{suffix}")
        assert again.status.text().startswith(f"Saved: chart{suffix}, in ")
        assert again.isVisible(), "it stays for another format"
        again.reject()
    svg = (tmp_path / "chart.svg").read_text(encoding="utf-8")
    assert FRENCH in svg
    assert "percent" not in svg
    assert FRENCH in PdfReader(tmp_path / "chart.pdf").pages[0].extract_text()
    image = QImage(str(tmp_path / "chart.png"))
    assert (image.width(), image.height()) == (1440, 864)


def test_an_unfinished_period_is_left_out_until_it_is_wanted(dialog):
    assert str(dialog._drawing.spec.dots[-1].period) == "2026-10"
    dialog.form.unfinished.setChecked(True)
    assert str(dialog._drawing.spec.dots[-1].period) == "2026-11"
    assert "2026-11_CSAT_en" in dialog.name.text()


def test_a_client_s_chart_is_in_the_client_s_language(page, filled):
    show_client(page, BAKERY)
    page.export_chart()
    dialog = page.exporter.dialog
    assert dialog.form.language.currentData() == "fr"
    assert dialog.settings.language is None
    assert "_Bakery-b-&-Söhne-b_fr" in dialog.name.text()
    assert not dialog.hint.isVisible()
    dialog.reject()
    show_client(page, "Nadia")
    page.export_chart()
    assert page.exporter.dialog.form.language.currentData() == "en"
    assert "is not available in the language of “Nadia”" in page.exporter.dialog.hint.text()


def test_sizes_of_her_own_and_impossible_ones(dialog):
    form = dialog.form
    pick(form.size_name, "slide")
    assert dialog.settings.size.pixels == (1920, 1080)
    pick(form.size_name, "")
    form.width_field.setValue(800)
    form.height_field.setValue(500)
    form.dpi.setValue(96)
    assert dialog.settings.size.pixels == (533, 333), "more dots do not change what is drawn"
    form.width_field.setValue(800)
    form.height_field.setValue(500)
    assert dialog.settings.size.pixels == (800, 500)
    form.width_field.setValue(4000)
    form.height_field.setValue(4000)
    form.dpi.setValue(1200)
    assert dialog.settings is None
    assert dialog.fault.isVisible()
    assert not dialog.save.isEnabled()
    form.dpi.setValue(96)
    assert dialog.save.isEnabled()


def test_a_size_of_her_own_is_in_the_unit_of_the_file(dialog):
    form = dialog.form
    label = form.layout().labelForField(form.width_field)
    pick(form.size_name, "")
    form.dpi.setValue(96)
    form.width_field.setValue(960)
    form.height_field.setValue(480)
    assert label.text() == "&Width (px)"
    pick(form.format, ".pdf")
    assert label.text() == "&Width (mm)"
    assert (form.width_field.value(), form.height_field.value()) == (254, 127)
    assert dialog.settings.size.pixels == (960, 480)
    form.width_field.setValue(210)
    form.height_field.setValue(148)
    assert dialog.settings.size.millimetres == pytest.approx((210, 148))
    assert not form.size_text.isVisible(), "one size in one unit"
    pick(form.format, ".svg")
    assert label.text() == "&Width (px)"
    assert form.width_field.value() == round(210 / 25.4 * 96)


def test_the_chart_is_exported_as_it_is_shown(page):
    page.page_actions.show.rolling[3].trigger()
    page.page_actions.show.limits.trigger()
    page.export_chart()
    dialog = page.exporter.dialog
    assert dialog.form.rolling.currentData() == 3
    assert dialog.form.limits.isChecked()
    assert dialog._drawing.spec.overlays.rolling_periods == 3
    dialog.form.limits.setChecked(False)
    dialog.form.last_year.setChecked(True)
    assert dialog._drawing.spec.overlays.last_year
    assert not dialog._drawing.spec.overlays.limits
    assert page.panel.view.spec.overlays.limits, "the screen keeps its own choice"


def test_the_plain_title_without_a_finding(dialog):
    assert not dialog._drawing.finding
    assert dialog.title.count() == 1
    assert dialog._drawing.spec.title == ""
    pick(dialog.form.language, "fr")
    assert dialog.title.currentText().startswith(FRENCH)


def test_the_title_says_the_finding_and_can_be_edited(risen, tmp_path):
    risen.export_chart()
    dialog = risen.exporter.dialog
    finding, plain = (dialog.title.itemText(row) for row in range(2))
    assert finding == dialog.title.currentText() == dialog._drawing.finding
    assert "rose" in finding
    assert dialog._drawing.title == finding
    pick(dialog.form.language, "fr")
    assert dialog.title.currentText() == dialog._drawing.finding != finding
    # With the spaces of numbers, at which no line ends.
    assert dialog._drawing.spec.title == dialog._drawing.finding
    pick(dialog.form.language, "en")
    dialog.title.setCurrentIndex(dialog.title.findText(plain))
    dialog.title.activated.emit(dialog.title.currentIndex())
    assert dialog._drawing.spec.title == ""
    dialog.form.notes.click()
    assert dialog.title.currentText() == plain, "going back to the plain title lasts"
    dialog.title.setEditText("We are getting better")
    dialog.form.notes.click()
    pick(dialog.form.format, ".svg")
    dialog.write(tmp_path / "c.svg")
    assert "<title>We are getting better</title>" in (tmp_path / "c.svg").read_text("utf-8")


def test_the_keyboard_goes_through_the_rows_as_they_are_read(dialog):
    form, order = dialog.form, []
    field = dialog.title
    while field not in order:
        order.append(field)
        field = field.nextInFocusChain()
    expected = [dialog.title, form.format, form.size_name, form.language, form.notes, dialog.save]
    found = [order.index(each) for each in expected]
    assert found == sorted(found)


def test_dark_is_dark_and_the_choices_are_kept(dialog, page):
    pick(dialog.form.ground, True)
    pick(dialog.form.format, ".svg")
    assert dialog._drawing.style.palette is DARK
    dialog.reject()
    page.export_chart()
    assert page.exporter.dialog.settings.dark
    assert page.exporter.dialog.settings.suffix == ".svg"


def test_a_fault_is_said_in_the_dialog_and_leaves_nothing(dialog, tmp_path, told):
    dialog.write(tmp_path / "missing" / "chart.png")
    assert dialog.isVisible()
    assert "chart.png" in dialog.fault.text()
    dialog.write(tmp_path / "chart.jpeg")
    assert "chart.jpeg" in dialog.fault.text()
    assert list(tmp_path.glob("*.jpeg")) == []
    assert told == []


def test_the_file_dialog_proposes_a_name(dialog, tmp_path):
    dialog._folder = tmp_path
    dialog.save.click()
    files = dialog.files
    assert [Path(name).name for name in files.selectedFiles()] == ["2026-10_CSAT_en.png"]
    files.fileSelected.emit(str(tmp_path / "mine.png"))
    assert (tmp_path / "mine.png").is_file()
    assert dialog.isVisible()


def test_the_dialog_stays_and_says_what_was_done(dialog, tmp_path, opened_folders, told):
    assert not dialog.show_folder.isEnabled()
    dialog.copy.click()
    assert dialog.isVisible()
    assert dialog.status.text() == "Chart copied: English, 1,440 × 864 pixels"
    assert dialog.form.size_text.text() == "1,440 × 864 pixels", "one size in one unit"
    pick(dialog.form.format, ".pdf")
    dialog.write(tmp_path / "c.pdf")
    assert dialog.status.text().startswith("Saved: c.pdf")
    dialog.show_folder.click()
    assert opened_folders == [tmp_path]
    assert told == []


def test_the_dialog_keeps_its_width(dialog):
    widths = set()
    for check in (dialog.form.unfinished, dialog.form.notes):
        check.click()
        QApplication.processEvents()
        widths.add((dialog.width(), dialog.form.width()))
    assert len(widths) == 1


def test_copy_puts_the_chart_on_the_clipboard(page, told):
    page.panel.view.setFocus()
    page.copy()
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    assert data.hasFormat("image/svg+xml")
    assert told == ["Chart copied: English, 1,440 × 864 pixels"]
    made = exported_chart(page.series, ExportSettings(), page.workspace)
    assert str(made.spec.dots[-1].period) == "2026-10"


def test_letters_without_a_font_are_named_before_the_export(dialog, unknown_letter):
    assert dialog.missing.isHidden()
    dialog.title.setEditText(f"Leads {unknown_letter}")
    assert dialog.missing.isVisible()
    assert f"“Leads {unknown_letter}”" in dialog.missing.text()
    dialog.title.setEditText("Leads")
    assert dialog.missing.isHidden()
