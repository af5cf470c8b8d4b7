"""What she chose on the Charts page outlives other words, other colours and other names."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from kpidesk.app.start.chart_dialogs import CHART_DIALOGS
from kpidesk.domain.cell import Client
from kpidesk.domain.period import Length, parse_period
from kpidesk.i18n.translation import Translation
from kpidesk.i18n.words import Words
from kpidesk.ui.charts.chart_options import ChartOptions, RangeChoice
from kpidesk.ui.charts.page import ChartsPage
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.page import Page
from kpidesk.ui.theme.colours import LIGHT
from kpidesk.ui.theme.theme import DARK
from kpidesk.ui.window.main_window import MainWindow
from kpidesk.ui.window.shell import Shell
from kpidesk.ui.window.window_commands import WindowCommands
from kpidesk.ui.workspace import Workspace

BAKERY = "Bakery <b>& Söhne</b>"


@pytest.fixture
def window(qtbot, tmp_path: Path, filled: Workspace) -> MainWindow:
    shell = Shell(Translation("en"), LIGHT)
    qtbot.addWidget(shell)
    shell.show()
    rooms = {
        **dict.fromkeys(PageId, Page),
        PageId.CHARTS: lambda workspace: ChartsPage(workspace, CHART_DIALOGS),
    }
    made = MainWindow(
        shell,
        Words("en"),
        LIGHT,
        rooms,
        lambda shell: WindowCommands(shell, tmp_path, lambda: tmp_path),
    )
    made.close_requested.connect(made.close_now)
    made.set_workspace(filled)
    made.go(Destination(PageId.CHARTS))
    return made


def in_french(window: MainWindow, workspace: Workspace) -> None:
    """As the app does it."""
    workspace.words, workspace.theme = Words("fr"), DARK
    window.recolour(DARK.colours)
    window.retranslate(workspace.words)
    window.set_workspace(workspace)
    QApplication.processEvents()


def client(workspace: Workspace, name: str) -> Client:
    return next(each for each in workspace.services.records.clients() if each.name == name)


def change(workspace: Workspace, old: Client, **new: object) -> None:
    workspace.do("change", lambda: (workspace.services.clients.change(old._replace(**new)),))


def untrack(workspace: Workspace, kpi: str) -> None:
    rest = [each for each in workspace.services.tracking.tracked_ids() if each != kpi]
    workspace.do("track", lambda: workspace.services.tracking.track(rest))


@pytest.mark.parametrize("elsewhere", [False, True])
def test_another_language_keeps_every_choice(
    window: MainWindow, filled: Workspace, elsewhere: bool
):
    chosen = ChartOptions(
        Length.QUARTER, RangeChoice.FROM_TO, parse_period("2025-Q4"), parse_period("2026-Q3"),
        client(filled, BAKERY).id, "es",
    )  # fmt: skip
    page = window.page
    page.set_choices(chosen)
    page.toolbar.table.click()
    page.side.set_guidance(True)
    page.panel.choose(parse_period("2026-Q2"))
    series = page.series
    assert series.points
    if elsewhere:
        window.go(Destination(PageId.HISTORY))
    in_french(window, filled)
    window.go(Destination(PageId.CHARTS))
    again = window.page
    assert again is not page
    assert again.choices == chosen
    assert again.series == series
    assert again.range_fields.isVisible()
    assert again.range_fields.first.text() == "2025-Q4"
    assert again.toolbar.client.currentText() == BAKERY
    assert again.toolbar.language.currentData() == "es"
    assert again.toolbar.table.isChecked()
    assert again.panel.as_table
    assert again.side.guidance.isVisible()
    if not elsewhere:
        assert again.panel.chosen == parse_period("2026-Q2")


def test_the_kpi_is_kept_from_another_room(window: MainWindow, filled: Workspace):
    window.go(Destination(PageId.CHARTS, kpi="aur"))
    window.go(Destination(PageId.OVERVIEW))
    in_french(window, filled)
    window.go(Destination(PageId.CHARTS))
    assert window.page.kpi.id == "aur"


def test_how_charts_are_exported_is_kept(window: MainWindow, filled: Workspace, tmp_path: Path):
    folder = tmp_path / "charts"
    folder.mkdir()
    window.page.export_chart()
    dialog = window.page.exporter.dialog
    dialog.form.format.setCurrentIndex(dialog.form.format.findData(".svg"))
    dialog.write(folder / "chart.svg")
    in_french(window, filled)
    window.page.export_chart()
    again = window.page.exporter.dialog
    assert again.settings.suffix == ".svg"
    assert again._folder == folder


def test_a_dialog_stays_while_the_page_below_it_is_made_anew(
    window: MainWindow, filled: Workspace, tmp_path: Path
):
    """The system turns dark in the evening, whatever she is doing."""
    window.page.export_chart()
    dialog = window.page.exporter.dialog
    in_french(window, filled)
    assert dialog.isVisible()
    dialog.write(tmp_path / "chart.png")
    assert (tmp_path / "chart.png").is_file()
    assert "chart.png" in dialog.status.text()


def test_one_client_s_language_is_nobody_else_s(window: MainWindow, filled: Workspace):
    page = window.page

    def ask(name: str):
        page.set_choices(page.choices._replace(client=client(filled, name).id))
        page.export_chart()
        return page.exporter.dialog

    first = ask(BAKERY)
    assert first.form.language.currentData() == "fr", "the client's own"
    first.form.language.setCurrentIndex(first.form.language.findData("en"))
    first.reject()
    other = ask("Nadia")
    other.form.language.setCurrentIndex(other.form.language.findData("fr"))
    other.reject()
    assert ask(BAKERY).form.language.currentData() == "en", "what she chose for this client"
    assert ask("Nadia").form.language.currentData() == "fr"
    page.set_choices(page.choices._replace(client=None))
    page.export_chart()
    assert page.exporter.dialog.form.language.currentData() == "en"


def test_a_client_with_another_name_is_still_the_one_who_is_shown(
    window: MainWindow, filled: Workspace
):
    page = window.page
    bakery = client(filled, BAKERY)
    page.set_choices(page.choices._replace(client=bakery.id))
    assert page.client_in_sight() == bakery.id, "a table is proposed for this client"
    change(filled, bakery, name="Bäckerei")
    assert page.series.client.name == "Bäckerei"
    assert page.toolbar.client.currentText() == "Bäckerei"
    window.go(Destination(PageId.HISTORY))
    in_french(window, filled)
    change(filled, client(filled, "Bäckerei"), name="Boulangerie")
    window.go(Destination(PageId.CHARTS))
    assert window.page.series.client.name == "Boulangerie"


def test_an_archived_client_who_is_shown_stays_shown(window: MainWindow, filled: Workspace):
    page = window.page
    bakery = client(filled, BAKERY)
    page.set_choices(page.choices._replace(client=bakery.id))
    change(filled, bakery, archived=True)
    assert page.series.client.id == bakery.id
    assert page.toolbar.client.currentText() == BAKERY
    page.export_all()
    assert page.exporter.batch.client.currentText() == BAKERY


def test_a_language_without_figures_left_is_still_named(window: MainWindow, filled: Workspace):
    page = window.page
    page.set_choices(page.choices._replace(language="pt"))
    page.refresh()
    assert page.toolbar.language.currentData() == "pt", "the box says what is asked"
    assert page.series is None


def test_a_kpi_that_is_untracked_while_it_is_shown_goes(window: MainWindow, filled: Workspace):
    window.go(Destination(PageId.CHARTS, kpi="aur"))
    untrack(filled, "aur")
    page = window.page
    assert "aur" not in page.list.ids
    assert page.kpi.id == page.series.kpi.id == "csat"
    window.actions.undo.trigger()
    assert "aur" in page.list.ids


def test_without_tracked_kpis_there_is_nothing_to_export(window: MainWindow, filled: Workspace):
    filled.do("track", lambda: filled.services.tracking.track([]))
    page = window.page
    assert page.kpi is None
    assert not page.page_actions.export_all.isEnabled()
    window.actions.undo.trigger()
    assert page.page_actions.export_all.isEnabled()
    assert page.series.kpi.id == "csat"


def test_a_question_about_one_practice_is_not_answered_into_another(
    window: MainWindow, filled: Workspace, make_workspace: Callable[..., Workspace], qtbot
):
    window.page.export_chart()
    window.actions.where.trigger()
    dialog = window.page.exporter.dialog
    closed = []
    dialog.destroyed.connect(lambda: closed.append(1))
    window.set_workspace(make_workspace())
    qtbot.waitUntil(lambda: bool(closed))
    assert window.shell.findChildren(QDialog) == []
