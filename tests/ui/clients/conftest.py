"""The Clients page over a practice file with two clients."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kpidesk.ui.clients.page import ClientsPage
from kpidesk.ui.workspace import Workspace


@pytest.fixture
def two(make_workspace) -> Workspace:
    def fill(practice):
        with practice.transaction() as transaction:
            transaction.add_client("Ada", "fr")
            transaction.add_client("Berta", None)

    return make_workspace(fill=fill)


@pytest.fixture
def open_page(qtbot) -> Callable[[Workspace], ClientsPage]:
    def made(workspace: Workspace) -> ClientsPage:
        page = ClientsPage(workspace)
        qtbot.addWidget(page)
        page.resize(1200, 700)
        page.show()
        return page

    return made


@pytest.fixture
def page(two, open_page) -> ClientsPage:
    return open_page(two)
