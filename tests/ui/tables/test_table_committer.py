"""Many figures are entered in the background, all or none."""

from __future__ import annotations

from threading import current_thread

from PySide6.QtCore import QTimer

from kpidesk.domain.errors import WrongRequest
from kpidesk.services.tables import import_service, planned_import
from kpidesk.ui import workspace as workspaces
from kpidesk.ui.tables import dialog as module
from kpidesk.ui.tables import table_committer as entering
from tests.ui.tables.conftest import amounts


def test_many_figures_are_announced_and_entered_in_the_background(preview, workspace, monkeypatch):
    said, threads = [], []

    def look():
        said.append(dialog.note.text() if dialog.note.isVisible() else "")

    def table_import(*arguments):
        threads.append(current_thread().name)
        return planned_import.table_import(*arguments)

    monkeypatch.setattr(entering, "table_import", table_import)
    monkeypatch.setattr(workspaces, "_MANY_FIGURES", 1)
    monkeypatch.setattr(module, "_MANY_FIGURES", 2)
    for text in ("Requests resolved\t12", "Requests resolved\t13\nLeads\t5"):
        dialog = preview(text)
        QTimer.singleShot(0, look)
        dialog.enter.click()
    assert threads == ["MainThread", "background"]
    assert said[-1] == "Entering 2 figures. This takes a moment."
    assert amounts(workspace) == {("requests", "2026-03"): 13, ("leads", "2026-03"): 5}


def test_a_fault_while_figures_are_entered_in_the_background_enters_none(
    preview, workspace, monkeypatch
):
    monkeypatch.setattr(workspaces, "_MANY_FIGURES", 1)

    def refuse(*_):
        raise WrongRequest("client_unknown")

    monkeypatch.setattr(import_service, "receipt_figures", refuse)
    dialog = preview("Requests resolved\t13\nLeads\t5")
    dialog.enter.click()
    assert dialog.isVisible()
    assert dialog.note.text()
    assert not amounts(workspace)
