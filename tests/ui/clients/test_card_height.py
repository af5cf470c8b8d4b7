"""The card of a client in a window of any height."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from kpidesk.ui.clients.page import ClientsPage


def test_the_bar_of_the_card_is_shown_and_hidden_once(make_workspace, sample_practice, qtbot):
    workspace = make_workspace(copy_of=sample_practice)
    for height in range(1000, 720, -20):
        page = ClientsPage(workspace)
        qtbot.addWidget(page)
        page.resize(1200, height)
        page.show()
        QApplication.processEvents()
        assert page.panel.width() == page._area.viewport().width()
        page.close()
