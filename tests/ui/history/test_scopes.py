"""One client over all service languages, and one language over all clients, in the grid."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from kpidesk.domain.cell import ALL_CELLS, Cell, CellScope
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import Length
from kpidesk.domain.settings.double_counting import DoubleCounting
from kpidesk.i18n.words import words_in
from kpidesk.services.entry.entry_service import Figure
from kpidesk.services.series.series_query import SeriesQuery
from kpidesk.ui.common.double_counting import answer_double_counting
from kpidesk.ui.history import texts
from kpidesk.ui.history.dialogs import PartsDialog
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.print.printed_history import printed_history
from tests.ui.history.hand import OCTOBER, amount, stand, value

LAST = OCTOBER.shifted(-1)


@pytest.fixture
def ada(workspace):
    return workspace.services.clients.add("Ada").new.id


@pytest.fixture
def put(workspace):
    """Records figures of a cell: measures by name."""

    def put(cell, period=OCTOBER, **amounts):
        figures = {
            EntryKey(measure, period, cell): Figure(measure, each)
            for measure, each in amounts.items()
        }
        workspace.done("", workspace.services.entries.record_at(figures).changes)

    return put


@pytest.fixture
def filled(page, put, ada):
    """Ada's answers in Spanish and French, and others' answers."""
    put(Cell(ada, "es"), satisfied_answers=30, survey_answers=40)
    put(Cell(ada, "fr"), satisfied_answers=10, survey_answers=10)
    put(Cell(ada, "fr"), LAST, satisfied_answers=4, survey_answers=5)
    put(Cell(language="es"), satisfied_answers=1, survey_answers=20)
    put(Cell(), satisfied_answers=3, survey_answers=30)
    page.refresh()
    page.visit(Destination(PageId.HISTORY, client="Ada"))
    return page


def shown(page, measure="survey_answers", period=OCTOBER):
    return page.grid.look(stand(page, measure, period)).text


def test_a_client_is_summed_over_all_languages_as_on_the_charts(filled, ada):
    assert filled.cells.scope == CellScope(Cell(ada))
    assert filled.cells.languages.currentText() == "All languages"
    assert shown(filled) == "50"
    assert value(filled, "csat").text == "80%"
    query = SeriesQuery("csat", Length.MONTH, OCTOBER, OCTOBER, client="Ada")
    (point,) = filled.workspace.services.series.read(query).points
    assert (point.value, point.amounts["survey_answers"]) == (80, 50)
    assert "clients_begin" not in filled.grid.order, "nothing of the whole business"


def test_a_sum_over_languages_is_read_only_and_says_where_it_is_changed(filled, ada, qtbot):
    said = []
    filled.workspace.message_posted.connect(said.append)
    index = stand(filled, "survey_answers")
    assert not filled.grid.editable(index)
    assert "Ada · All languages: 50" in filled.detail.title.text()
    assert "choose one of them above" in filled.detail.text
    assert "Ada · Spanish: 40 · Ada · French: 10" in filled.detail.text
    QGuiApplication.clipboard().setText("7")
    filled.paste()
    (told,) = said
    assert told.text == words_in("en")(texts.SEVERAL)
    qtbot.keyClick(filled.view, "7")
    assert filled.view.state() is not filled.view.State.EditingState
    assert len(said) == 2
    filled.blank()
    assert sorted(amount(filled.workspace, "survey_answers")) == [10, 20, 30, 40]
    stand(filled, "survey_answers", LAST)
    assert filled.table_target().cell == Cell(ada, "fr")
    filled.paste()
    assert amount(filled.workspace, "survey_answers", LAST) == [7]
    assert "Ada · French: 7" in filled.detail.title.text()
    filled.workspace.undo_stack.undo()
    assert shown(filled, period=LAST) == "5"


def test_a_new_figure_of_a_client_has_no_language(filled, ada):
    index = stand(filled, "survey_answers", LAST.shifted(-1))
    assert filled.grid.key(index).cell == Cell(ada)
    filled._on_typed(index, "6")
    assert "Ada: 6" in filled.detail.title.text()
    stand(filled, "survey_answers")
    assert filled.table_target().cell == Cell(ada)


def test_a_figure_entered_elsewhere_changes_the_sum_and_its_value(filled, put, ada):
    assert value(filled, "csat").text == "80%"
    put(Cell(ada, "it"), satisfied_answers=0, survey_answers=50)
    assert shown(filled) == "100"
    assert value(filled, "csat").text == "40%"


def test_a_language_is_summed_over_all_clients(filled, ada):
    filled.cells.set_scope(CellScope(Cell(language="es")))
    filled.refresh()
    assert shown(filled) == "60"
    assert "All clients · Spanish: 60" in filled.detail.title.text()
    answer_double_counting(filled.workspace, DoubleCounting.TWO_VIEWS)
    assert shown(filled) == "20", "the figures by service language are its whole"
    assert "Ada" not in filled.detail.text
    assert value(filled, "csat").text == "5%"


def test_closed_periods_of_a_client_and_notes_are_shown_with_all_languages(filled, ada):
    statuses = filled.workspace.services.statuses
    filled.workspace.do("", lambda: statuses.close(OCTOBER, ada))
    filled.refresh()
    assert filled.grid.marks.is_closed(OCTOBER)
    filled.cells.set_scope(CellScope(Cell(language="es")))
    filled.refresh()
    assert not filled.grid.marks.is_closed(OCTOBER)


def test_it_comes_back_to_the_scope_after_the_page_was_made_again(filled, show, ada):
    for scope in (CellScope(Cell(ada)), CellScope(Cell(None, "fr")), CellScope(parts=False)):
        filled.cells.set_scope(scope)
        filled.refresh()
        again = show(filled.workspace)
        again.refresh()
        again.visit(filled.where())
        assert again.cells.scope == again.grid.scope == scope


def test_a_client_who_is_removed_is_not_shown_any_more(filled, ada):
    services = filled.workspace.services
    filled.workspace.undo_stack.clear()
    services.cards.remove(ada)
    filled.refresh()
    assert filled.grid.scope == ALL_CELLS
    assert shown(filled) == "50"


def test_a_printed_page_says_whose_figures_they_are(filled):
    column = filled.grid.ensure_column(OCTOBER)
    printed = printed_history(filled.workspace, filled.grid, column)
    assert "Ada · All languages" in printed.subtitle


def parts(page):
    page.page_actions.changes.trigger()
    dialog = page.findChildren(PartsDialog)[-1]
    texts_of = [
        [dialog.table.item(row, column).text() for column in range(3)]
        for row in range(dialog.table.rowCount())
    ]
    name = dialog.table.accessibleName()
    dialog.accept()
    return name, texts_of


def test_the_changes_of_a_sum_are_the_figures_that_it_is_calculated_from(filled):
    stand(filled, "survey_answers")
    name, figures = parts(filled)
    assert name == "Survey answers, October 2026: 50"
    assert figures == [
        ["October 2026", "Ada · Spanish", "40"],
        ["October 2026", "Ada · French", "10"],
    ]


def test_the_changes_of_a_longer_period_are_the_figures_of_the_shorter_ones(filled):
    filled.lengths.setCurrentIndex(filled.lengths.findData(Length.QUARTER))
    filled.refresh()
    stand(filled, "survey_answers", OCTOBER.containing(Length.QUARTER))
    assert [row[0] for row in parts(filled)[1]] == ["October 2026"] * 2
    stand(filled, "survey_answers", LAST.containing(Length.QUARTER))
    name, figures = parts(filled)
    assert name == "Survey answers, Quarter 3, 2026: 5"
    assert figures == [["September 2026", "Ada · French", "5"]]
