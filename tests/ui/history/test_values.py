"""The rows of the grid: values under their measures, and spellings."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from kpidesk.domain.catalogue.own_ladder import own_ladder, read_step
from kpidesk.domain.cell import Cell, CellScope
from kpidesk.domain.change import EntryChanged
from kpidesk.domain.clients.client_card import ClientCard
from kpidesk.domain.clients.package import Carry, Package
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.ladder import Level
from kpidesk.domain.measure import Unit
from kpidesk.domain.period import parse_period
from kpidesk.services.entry.entry_service import Figure
from kpidesk.services.practice.ladders import LadderEdit, change_ladder
from tests.ui.history.hand import enter, stand, value, value_row

HOUR = Unit.HOURS.steps
OCTOBER = parse_period("2026-10")


def test_the_value_of_a_kpi_is_below_its_measures(page, workspace):
    enter(workspace, satisfied_answers=80, survey_answers=100)
    assert (value(page, "csat").text, value(page, "csat").level) == ("80%", Level.TYPICAL)
    row = value_row(page, "csat")
    assert [each.measure.id for each in page.grid.rows[row - 2 : row]] == [
        "satisfied_answers",
        "survey_answers",
    ]
    assert not page.grid.flags(page.grid.index(row, 0)) & Qt.ItemFlag.ItemIsEditable
    enter(workspace, satisfied_answers=88)
    assert value(page, "csat").level is Level.ABOVE_AVERAGE
    page.view.setCurrentIndex(page.grid.index(row, page.grid.ensure_column(OCTOBER)))
    assert "88% (88 of 100), Above average" in page.detail.title.text()


def test_the_level_of_a_value_follows_the_ladder_of_its_period(page, workspace):
    enter(workspace, satisfied_answers=80, survey_answers=100)
    kpi = workspace.catalogue.kpi("csat")
    ladder = own_ladder(kpi, {Level.TYPICAL: read_step("90", kpi, Level.TYPICAL)})
    for begins, level in (("2026-11", Level.TYPICAL), ("2026-10", Level.BELOW)):
        edit = LadderEdit(kpi, ladder, parse_period(begins))
        workspace.do(
            lambda words: "",
            lambda edit=edit: change_ladder(workspace.services.practice, workspace.catalogue, edit),
        )
        assert value(page, "csat").level is level
    workspace.undo_stack.undo()
    assert value(page, "csat").level is Level.TYPICAL


def test_the_value_of_one_client_is_that_of_the_figures_shown(page, workspace):
    workspace.services.clients.add("Ada")
    for client, good in (("Ada", 5), (None, 10)):
        figures = [Figure("satisfied_answers", good), Figure("survey_answers", 10)]
        workspace.services.entries.record(OCTOBER, figures, client=client)
    page.refresh()
    assert value(page, "csat").text == "75%"
    page.cells.set_scope(CellScope(Cell(workspace.services.records.clients()[0].id), parts=False))
    page.refresh()
    shown = {page.cells.scope: value(page, "csat").text}
    page.cells.set_scope(CellScope(parts=False))
    page.refresh()
    shown[page.cells.scope] = value(page, "csat").text
    assert sorted(shown.values()) == ["100%", "50%"]


def test_the_use_of_a_package_is_below_its_hours(page, workspace):
    services = workspace.services
    (client,) = services.cards.add(
        "Ada", None, ClientCard(0, packages=(Package(20 * HOUR, carry=Carry.ONE),))
    )[:1]
    cell = Cell(client.new.id)

    def use(period, hours):
        figures = [Figure("productive_hours", int(hours * HOUR))]
        workspace.done("x", services.entries.record(period, figures, client="Ada").changes)

    use(OCTOBER.shifted(-1), 18.5)
    use(OCTOBER, 22)
    page.refresh()
    assert value(page, "package_use").text == "102.3%", "as on the Overview"
    page.cells.set_scope(CellScope(cell, parts=False))
    page.refresh()
    assert page.grid.rows[value_row(page, "package_use") - 1].measure.id == "package_hours"
    assert value(page, "package_use").text == "102.3%"
    use(OCTOBER.shifted(-1), 20)
    page.update_for([EntryChanged(EntryKey("productive_hours", OCTOBER.shifted(-1), cell), 1, 2)])
    assert value(page, "package_use").text == "110%", "nothing was carried into October"
    card = services.cards.card(cell.client)
    changes = services.cards.change(card._replace(packages=(Package(40 * HOUR),)))
    page.update_for(changes)
    assert value(page, "package_use").text == "55%"
    page.update_for(services.statuses.leave(OCTOBER, cell.client))
    page.update_for(services.cards.change(card._replace(packages=())))
    assert all(row.kpi.id != "package_use" for row in page.grid.rows)


def test_durations_of_a_row_are_spelled_one_way(page, workspace):
    for period, typed in ((OCTOBER, 5_400_000), (OCTOBER.shifted(-1), 36_000_000)):
        figure = Figure("request_hours", typed)
        workspace.done("x", workspace.services.entries.record(period, [figure]).changes)
    shown = [
        page.grid.look(stand(page, "request_hours", period)).text
        for period in (OCTOBER.shifted(-1), OCTOBER)
    ]
    assert shown == ["10:00", "1:30"]


def test_the_button_for_changes_is_enabled_as_its_action_is(page, workspace):
    enter(workspace, satisfied_answers=80, survey_answers=100)
    (button,) = [each for each in page.findChildren(QPushButton) if each.text() == "Changes…"]
    column = page.grid.ensure_column(OCTOBER)
    for row, enabled in ((value_row(page, "csat"), False), (value_row(page, "csat") - 1, True)):
        page.view.setCurrentIndex(page.grid.index(row, column))
        assert button.isEnabled() is page.page_actions.changes.isEnabled() is enabled
