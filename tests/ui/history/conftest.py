"""A History page over a real practice file."""

from __future__ import annotations

import pytest

from kpidesk.ui.history.page import HistoryPage


@pytest.fixture
def show(qtbot):
    def make(workspace):
        page = HistoryPage(workspace)
        qtbot.addWidget(page)
        page.resize(1100, 700)
        page.show()
        return page

    return make


@pytest.fixture
def page(show, workspace):
    return show(workspace)
