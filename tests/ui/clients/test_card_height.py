"""The card of a client in a window of any height."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from kpidesk.i18n.words import Words
from kpidesk.ui.clients.page import ClientsPage


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_bar_of_the_card_is_shown_and_hidden_once(
    make_workspace, sample_practice, qtbot, language
):
    workspace = make_workspace(copy_of=sample_practice)
    workspace.words = Words(language)
    for height in range(1000, 720, -20):
        page = ClientsPage(workspace)
        qtbot.addWidget(page)
        page.resize(1200, height)
        page.show()
        QApplication.processEvents()
        assert page.panel.width() == page._area.viewport().width()
        page.close()
