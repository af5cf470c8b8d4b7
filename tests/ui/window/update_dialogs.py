"""Opens the dialogs of the Updates page, one after the other."""

from __future__ import annotations

from collections.abc import Iterator

from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.updates.page import UpdatesPage
from kpidesk.ui.window.main_window import MainWindow


def of_updates(window: MainWindow, qtbot) -> Iterator[None]:
    window.go(Destination(PageId.UPDATES))
    page = window.page
    assert isinstance(page, UpdatesPage)
    for action in (page.actions_.texts, page.actions_.sender, page.actions_.save):
        action.trigger()
        yield
