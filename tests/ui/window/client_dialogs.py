"""Opens the dialogs of the Clients page, one after the other."""

from __future__ import annotations

from collections.abc import Iterator

from kpidesk.ui.clients.page import ClientsPage
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.window.main_window import MainWindow


def of_clients(window: MainWindow, qtbot) -> Iterator[None]:
    window.go(Destination(PageId.CLIENTS))
    page = window.page
    assert isinstance(page, ClientsPage)
    form = page.panel.form
    for ask in (
        page.add_client,
        form.packages_requested.emit,
        form.shown_requested.emit,
        form.targets_requested.emit,
        page.panel.remove_requested.emit,
    ):
        ask()
        yield
