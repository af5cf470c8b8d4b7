"""An Overview over a real practice file."""

from datetime import date

import pytest

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.i18n.sample_words import sample_words
from kpidesk.i18n.words import Words
from kpidesk.services.sample.fill import SampleTexts, fill_sample
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
def sample(make_workspace):
    def fill(practice):
        texts = SampleTexts(**sample_words(Words("en")))
        fill_sample(practice, ready_made(), date(2026, 11, 21), texts)

    return lambda **how: make_workspace(fill=fill, **how)
