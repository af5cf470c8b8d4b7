"""Going to a period that the user types."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from kpidesk.i18n.period_words import period_name
from kpidesk.ui.history.dialogs import PeriodDialog
from tests.ui.history.hand import stand


@pytest.fixture
def dialog(page):
    stand(page, "requests")
    page.page_actions.go_to.trigger()
    return page.findChild(PeriodDialog)


def current(page):
    return page.grid.period(page.view.currentIndex().column())


def test_it_goes_to_a_period_in_any_spelling(page, dialog):
    dialog.field.setText("sometime")
    dialog.store()
    assert "is not a period" in dialog.fault.text()
    dialog.field.setText("March 1999")
    dialog.store()
    index = page.view.currentIndex()
    assert str(current(page)) == "1999-03"
    assert page.grid.measure(index).id == "requests"
    assert str(page.grid.period(index.column() + 1)) == "1999-04"


def test_the_example_is_in_words_and_can_be_typed(page, dialog):
    (label,) = [each.text() for each in dialog.findChildren(QLabel) if each.buddy()]
    example = label.removeprefix("Period, such as ")
    dialog.field.setText(example)
    dialog.store()
    assert period_name(page.workspace.words, current(page)) == example
