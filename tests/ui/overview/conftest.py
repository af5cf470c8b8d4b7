"""An Overview over a real practice file."""

from functools import partial

import pytest

from kpidesk.ui.overview.page import OverviewPage


@pytest.fixture
def show(qtbot):
    def shown(workspace, width=1000):
        page = OverviewPage(workspace)
        qtbot.addWidget(page)
        page.resize(width, 640)
        with qtbot.waitSignal(page.ready):
            page.show()
        return page

    return shown


@pytest.fixture
def sample(make_workspace, sample_practice):
    return partial(make_workspace, copy_of=sample_practice)
