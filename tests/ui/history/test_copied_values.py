"""The values of KPIs on the clipboard: copied as they are shown, and never taken for figures."""

from __future__ import annotations

from fractions import Fraction

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from kpidesk.analysis.point import Point
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.catalogue.constraints import LOWER_BOUND
from kpidesk.domain.period import Length
from kpidesk.i18n.languages import offered_languages
from kpidesk.i18n.words import Words
from kpidesk.services.tables.plan import plan
from kpidesk.services.tables.recognition.recognise import recognise
from kpidesk.services.tables.source import read_clipboard
from kpidesk.ui.history.clipboard import value_text
from tests.services.tables.table_context import context
from tests.ui.history.hand import OCTOBER, amount, enter, stand, value, value_row

Select = QItemSelectionModel.SelectionFlag


def choose(page, first_row, last_row, period=OCTOBER, columns=1):
    """Select cells; a click would look at keys that a test has left pressed."""
    left = page.grid.ensure_column(period)
    upper, lower = page.grid.index(first_row, left), page.grid.index(last_row, left + columns - 1)
    chosen = QItemSelection(upper, lower)
    page.view.selectionModel().setCurrentIndex(upper, Select.NoUpdate)
    page.view.selectionModel().select(chosen, Select.ClearAndSelect)


def copied(page):
    page.page_actions.copy.trigger()
    return QGuiApplication.clipboard().text()


def test_a_value_is_copied_with_the_digits_shown(page, workspace):
    enter(workspace, satisfied_answers=2, survey_answers=3, requests=3, request_hours=25_200_000)
    row = value_row(page, "csat")
    choose(page, row, row, columns=2)
    assert copied(page) == "67%\t\n"
    assert "<td>67%</td>" in QGuiApplication.clipboard().mimeData().html()
    assert value(page, "csat").text == "67%"
    row = value_row(page, "art")
    choose(page, row, row)
    assert value(page, "art").text == "2.3 h"
    assert copied(page) == "2.3\n"


def test_sums_are_copied_with_their_values(page, workspace):
    enter(workspace, satisfied_answers=80, survey_answers=100)
    page.lengths.setCurrentIndex(page.lengths.findData(Length.QUARTER))
    page.refresh()
    row, quarter = value_row(page, "csat"), OCTOBER.containing(Length.QUARTER)
    choose(page, row - 1, row - 1, quarter)
    assert copied(page) == "100\n"
    choose(page, row, row, quarter)
    assert copied(page) == f"{value(page, 'csat', quarter).text}\n" != "\n"


def test_figures_and_values_come_with_the_names_of_their_rows(page, workspace):
    enter(workspace, satisfied_answers=80, survey_answers=100)
    row = value_row(page, "csat")
    choose(page, row - 2, row)
    lines = [line.split("\t") for line in copied(page).splitlines()]
    assert [amount for _, amount in lines] == ["80", "100", "80%"]
    assert lines[2][0] == "Customer satisfaction (CSAT), multilingual interactions"


@pytest.mark.parametrize("language", offered_languages())
def test_copied_values_are_not_read_as_figures(page, make_workspace, show, figures, language):
    page = show(
        make_workspace(
            fill=figures({"2026-10": {"promoters": 9, "passives": 1, "detractors": 2}}),
            words=Words(language),
        )
    )
    row = value_row(page, "nps")
    choose(page, row - 3, row)
    text = copied(page)
    stand(page, "promoters", OCTOBER.shifted(-1))
    found = context(page.table_target())
    (grid,) = read_clipboard(text, QGuiApplication.clipboard().mimeData().html()).grids
    planned = plan(grid, recognise(grid, found), found)
    assert "58" in text
    read = [(str(each.period), each.measure, each.amount) for each in planned.figures]
    assert read == [
        ("2026-09", "promoters", 9),
        ("2026-09", "passives", 1),
        ("2026-09", "detractors", 2),
    ]
    assert not planned.questions


@pytest.mark.parametrize("kpi", ["csat", "nps"])
def test_copy_is_enabled_on_values_as_in_the_edit_menu(page, kpi):
    for row in (0, value_row(page, kpi)):
        page.view.setCurrentIndex(page.grid.index(row, page.grid.ensure_column(OCTOBER)))
        assert page.page_actions.copy.isEnabled()


def test_nothing_is_pasted_onto_a_value_and_it_says_why(page, workspace, qtbot):
    stand(page, "requests")
    row = value_row(page, "csat")
    page.view.setCurrentIndex(page.grid.index(row, page.grid.ensure_column(OCTOBER)))
    QGuiApplication.clipboard().setText("12")
    with qtbot.waitSignal(workspace.message_posted) as told:
        page.paste()
    assert "Calculated from the figures above it." in str(told.args)
    assert list(workspace.services.records.entries()) == []


def test_a_click_on_a_value_says_nothing_and_a_typed_figure_why_not(page, workspace, qtbot):
    column = page.grid.ensure_column(OCTOBER)
    index = page.grid.index(value_row(page, "csat"), column)
    page.view.scrollTo(index)
    at = page.view.visualRect(index).center()
    with qtbot.assertNotEmitted(workspace.message_posted):
        qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    with qtbot.waitSignal(workspace.message_posted):
        qtbot.keyClick(page.view, "5")


def test_what_is_typed_on_a_value_does_not_go_on_in_another_cell(page, workspace, qtbot):
    enter(workspace, satisfied_answers=80, survey_answers=100)
    row = value_row(page, "csat")
    choose(page, row, row)
    qtbot.keyClicks(page.view, "12")
    assert page.view.currentIndex().row() == row
    assert page.view.findChild(QLineEdit) is None
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert amount(workspace, "survey_answers") == [100]


def test_a_number_is_in_the_format_of_the_language(workspace):
    kpi = ready_made().kpi("nps")
    assert value_text(Words("fr"), kpi, _point(kpi, Fraction(-25, 2)), 1) == "-12,5"
    share = ready_made().kpi("accuracy")
    assert value_text(Words("de"), share, _point(share, Fraction(797, 10)), 1) == "79,7%"
    assert value_text(Words("en"), share, None, 1) == ""


def test_a_lower_bound_stays_one():
    kpi = ready_made().kpi("aur")
    point = _point(kpi, Fraction(3), (LOWER_BOUND,))
    assert value_text(Words("en"), kpi, point, 0) == "≥\xa03%"


def _point(kpi, value, warnings=()):
    return Point(OCTOBER, value, None, kpi.ladder, warnings=warnings)
