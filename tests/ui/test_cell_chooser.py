"""The drop-downs that choose a client and a service language."""

from __future__ import annotations

import pytest

from kpidesk.domain.cell import ALL_CELLS, Cell, CellScope
from kpidesk.domain.period import parse_period
from kpidesk.services.entry.entry_service import Figure
from kpidesk.ui.common.cell_chooser import CellChooser


def choose(box, text):
    index = box.findText(text)
    box.setCurrentIndex(index)
    box.activated.emit(index)


@pytest.fixture
def chooser(workspace, qtbot):
    """Of Ada's figures in several languages, and of Bo's in one."""
    for client, language in (("Ada", "es"), ("Ada", "fr"), ("Bo", "fr"), ("Cy", None)):
        if all(each.name != client for each in workspace.services.records.clients()):
            workspace.services.clients.add(client)
        workspace.services.entries.record(
            parse_period("2026-10"), [Figure("requests", 7)], client=client, language=language
        )
    chooser = CellChooser(workspace, all_together=True)
    qtbot.addWidget(chooser)
    return chooser


def test_a_client_is_chosen_with_all_languages_and_a_language_with_all_clients(chooser):
    texts = lambda: (chooser.clients.currentText(), chooser.languages.currentText())  # noqa: E731
    assert chooser.scope == ALL_CELLS
    for box, text, shown in (
        (chooser.clients, "Ada", ("Ada", "All languages")),
        (chooser.languages, "French", ("Ada", "French")),
        (chooser.clients, "Bo", ("Bo", "French")),
        (chooser.clients, "All clients", ("All clients", "French")),
        (chooser.languages, "All languages", ("All clients", "All languages")),
        (chooser.clients, "Bo", ("Bo", "French")),
        (chooser.clients, "Cy", ("Cy", "All languages")),
        (chooser.languages, "Not assigned", ("Cy", "Not assigned")),
        (chooser.clients, "Ada", ("Ada", "All languages")),
        (chooser.clients, "Not assigned", ("Not assigned", "Not assigned")),
        (chooser.languages, "All languages", ("All clients", "All languages")),
        (chooser.languages, "Not assigned", ("Not assigned", "Not assigned")),
        (chooser.clients, "All clients", ("All clients", "All languages")),
    ):
        choose(box, text)
        assert texts() == shown
        cell, parts = chooser.scope
        assert parts is any(each.startswith("All") for each in shown)
        assert (cell.client is None) is (shown[0] in ("All clients", "Not assigned"))


def test_a_removed_client_is_chosen_no_longer(chooser, workspace):
    cy = next(each for each in workspace.services.records.clients() if each.name == "Cy")
    choose(chooser.clients, "Cy")
    assert chooser.scope == CellScope(Cell(cy.id))
    workspace.services.cards.remove(cy.id)
    chooser.refresh()
    assert chooser.scope == ALL_CELLS


def test_an_archived_client_is_offered_only_while_shown(workspace, qtbot):
    workspace.services.clients.add("Ada")
    gone = workspace.services.clients.archive("Ada").new
    chooser = CellChooser(workspace)
    qtbot.addWidget(chooser)
    assert chooser.clients.count() == 1
    chooser.set_scope(CellScope(Cell(gone.id), parts=False))
    assert [chooser.clients.itemText(n) for n in range(2)] == ["Not assigned", "Ada (archived)"]
    chooser.set_scope(CellScope(parts=False))
    assert chooser.clients.count() == 1


def test_a_language_is_carried_only_to_a_client_who_has_it(chooser, workspace, qtbot):
    one = CellChooser(workspace)
    qtbot.addWidget(one)
    workspace.services.clients.add("Dee")
    one.refresh()
    shown = lambda: (one.clients.currentText(), one.languages.currentText())  # noqa: E731
    for box, text, cell in (
        (one.clients, "Ada", ("Ada", "Spanish")),
        (one.languages, "French", ("Ada", "French")),
        (one.clients, "Bo", ("Bo", "French")),
        (one.clients, "Cy", ("Cy", "Not assigned")),
        (one.clients, "Bo", ("Bo", "French")),
        (one.clients, "Dee", ("Dee", "Not assigned")),
        (one.languages, "English", ("Dee", "English")),
        (one.clients, "Not assigned", ("Not assigned", "Not assigned")),
        (one.languages, "Spanish", ("Not assigned", "Spanish")),
        (one.clients, "Dee", ("Dee", "Not assigned")),
        (one.clients, "Ada", ("Ada", "French")),
    ):
        choose(box, text)
        assert shown() == cell


def test_the_language_of_a_client_that_was_shown_last_is_shown_again(chooser, workspace, qtbot):
    one = CellChooser(workspace)
    qtbot.addWidget(one)
    choose(one.clients, "Ada")
    one.set_scope(CellScope(one.scope.cell._replace(language="fr"), parts=False))
    choose(one.languages, "Spanish")
    one.step(1)
    assert one.scope.cell.language == "fr", "Bo has figures in French only"
    one.step(-1)
    assert one.scope.cell.language == "es"


def test_a_figure_that_was_taken_back_gives_a_client_no_language(workspace, qtbot):
    workspace.services.clients.add("Ada")
    for amount in (7, None):
        workspace.services.entries.record(
            parse_period("2026-10"), [Figure("requests", amount)], client="Ada", language="en"
        )
    one = CellChooser(workspace)
    qtbot.addWidget(one)
    choose(one.languages, "English")
    choose(one.clients, "Ada")
    assert one.languages.currentText() == "Not assigned"
