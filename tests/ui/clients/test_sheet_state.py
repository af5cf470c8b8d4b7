"""How far the sheet of a client is on the Clients page."""

from __future__ import annotations

from datetime import date

from kpidesk.domain.clients.client_card import ClientCard, Rhythm
from kpidesk.ui.clients.client_state import SheetState, sheet_words
from kpidesk.ui.workspace import Workspace


def card(workspace: Workspace) -> ClientCard:
    return workspace.services.cards.card(workspace.services.records.clients()[0].id)


def test_nothing_is_due_from_a_client_who_asks_for_nothing_or_before_the_work(page, two) -> None:
    form = page.panel.form
    form.rhythm.setCurrentIndex(form.rhythm.findData(Rhythm.NONE))
    form.rhythm.activated.emit(form.rhythm.currentIndex())
    assert card(two).rhythm is Rhythm.NONE
    page.refresh()
    assert page.state.sheet is SheetState.NOT_DUE
    assert "October 2026 not due" in sheet_words(two, page.state)
    assert not page.panel.close_period.isHidden()
    services = two.services
    services.cards.change(card(two)._replace(rhythm=Rhythm.WEEK))
    page.refresh()
    assert page.state.sheet is SheetState.NOT_DUE, "its weeks are due"
    services.cards.change(card(two)._replace(rhythm=Rhythm.MONTH, since=date(2026, 11, 1)))
    page.refresh()
    assert page.state.sheet is SheetState.NOT_DUE
