"""The clients: each change is saved where it is made, and the keyboard stays where it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from kpidesk.domain.cell import Client
from kpidesk.ui.clients.dialog import ClientsDialog
from kpidesk.ui.workspace import Workspace

_Key = Qt.Key
MARKUP = '<img src="file:///etc/hostname">'


@pytest.fixture
def two(make_workspace) -> Workspace:
    def fill(practice):
        with practice.transaction() as transaction:
            transaction.add_client("Ada", "fr")
            transaction.add_client("Berta", None)

    return make_workspace(fill=fill)


@pytest.fixture
def ask(qtbot) -> Iterator[Callable[[Workspace], ClientsDialog]]:
    """Opens dialogs, and has them gone before the application goes."""
    window = QWidget()

    def asked(workspace: Workspace) -> ClientsDialog:
        made = ClientsDialog(workspace, window)
        made.open()
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        return made

    yield asked
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def dialog(two: Workspace, ask) -> ClientsDialog:
    return ask(two)


def clients(workspace: Workspace) -> list[Client]:
    return list(workspace.services.records.clients())


def retype(field, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def test_a_renamed_client_is_left_with_tab(dialog, two):
    first = dialog.rows[0]
    retype(first.name, "Adele")
    QTest.keyClick(first.name, _Key.Key_Tab)
    QApplication.processEvents()
    assert [each.name for each in clients(two)] == ["Adele", "Berta"]
    assert dialog.rows[0] is first, "the row stays, and with it the keyboard"
    assert QApplication.focusWidget() in (first.language, first.language.lineEdit())


def test_a_name_that_is_taken_is_refused_and_stays_to_be_mended(dialog, two):
    row = dialog.rows[1]
    retype(row.name, "ada")
    QTest.keyClick(row.name, _Key.Key_Return)
    assert [each.name for each in clients(two)] == ["Ada", "Berta"]
    assert "“Ada”" in dialog.fault.text()
    assert row.name.text() == "ada"
    retype(row.name, "Berta Bau")
    QTest.keyClick(row.name, _Key.Key_Return)
    assert clients(two)[1].name == "Berta Bau"
    assert not dialog.fault.isVisible()


def test_a_language_that_is_typed_is_saved_when_the_field_is_left(dialog, two):
    row = dialog.rows[1]
    field = row.language.lineEdit()
    retype(field, "gsw")
    QTest.keyClick(field, _Key.Key_Tab)
    assert clients(two)[1].language == "gsw"
    retype(field, "no language at all")
    QTest.keyClick(field, _Key.Key_Return)
    assert clients(two)[1].language == "gsw"
    assert dialog.fault.isVisible()


@pytest.mark.parametrize("typed", ["Spanish", "español", "es", "SPANISH "])
def test_a_language_is_known_by_its_names(dialog, two, typed: str):
    row = dialog.rows[1]
    field = row.language.lineEdit()
    field.setFocus()
    field.selectAll()
    field.insert(typed)
    QTest.keyClick(field, _Key.Key_Return)
    assert clients(two)[1].language == "es"


def test_after_a_wrong_language_the_next_key_replaces_it(dialog, two):
    dialog.name.setText("Cleo")
    field = dialog.language.lineEdit()
    retype(field, "no language at all")
    dialog.add()
    QApplication.processEvents()
    assert QApplication.focusWidget() in (field, dialog.language)
    assert field.selectedText() == "no language at all"
    assert dialog.name.text() == "Cleo"


def test_who_is_archived_goes_and_comes_back_by_undo(dialog, two):
    archive = dialog.rows[0].archive
    archive.setFocus()
    QTest.keyClick(archive, _Key.Key_Space)
    QApplication.processEvents()
    assert [row.client.name for row in dialog.rows] == ["Berta"]
    assert QApplication.focusWidget() is dialog.rows[0].archive, "the keyboard goes to the next"
    assert dialog.archived.isVisible()
    two.undo_stack.undo()
    QApplication.processEvents()
    assert [row.client.name for row in dialog.rows] == ["Ada", "Berta"]
    assert dialog.rows[0].name.text() == "Ada"
    two.undo_stack.redo()
    dialog.archived.setChecked(True)
    assert [row.client.archived for row in dialog.rows] == [True, False]
    dialog.rows[0].archive.click()
    assert not clients(two)[0].archived


def test_undo_shows_the_name_before(dialog, two):
    row = dialog.rows[0]
    retype(row.name, "Adele")
    QTest.keyClick(row.name, _Key.Key_Return)
    two.undo_stack.undo()
    assert row.name.text() == "Ada"
    assert row.archive.accessibleName() == "Archive Ada"


def test_a_client_is_added_by_return_and_the_next_can_be_typed(dialog, two):
    retype(dialog.name, MARKUP)
    QTest.keyClick(dialog.name, _Key.Key_Return)
    retype(dialog.name, "Dora")
    QTest.keyClick(dialog.name, _Key.Key_Return)
    assert {each.name for each in clients(two)} == {"Ada", "Berta", MARKUP, "Dora"}
    assert all(each.textFormat() is Qt.TextFormat.PlainText for each in dialog.findChildren(QLabel))


def test_each_row_says_whose_it_is(dialog):
    row = dialog.rows[0]
    for widget in (row.name, row.language, row.language.lineEdit(), row.archive):
        said = f"{widget.accessibleName()} {widget.accessibleDescription()}"
        assert "Ada" in said, widget


def test_nothing_can_be_changed_in_a_practice_to_look_at(two, make_workspace, ask):
    dialog = ask(make_workspace(sharing=two, read_only=True))
    row = dialog.rows[0]
    for widget in (dialog.name, dialog.language, row.name, row.language, row.archive):
        assert not widget.isEnabled()


def test_without_clients_it_says_so(workspace, ask):
    dialog = ask(workspace)
    assert dialog.nobody.isVisible()
    QTest.keyClicks(dialog.name, "Ada")
    QTest.keyClick(dialog.name, _Key.Key_Return)
    assert not dialog.nobody.isVisible()
    assert len(dialog.rows) == 1


def test_a_language_that_no_chart_speaks_yet_is_named(two, ask):
    dialog = ask(two)
    assert not dialog.unsupported.isVisible()
    two.done("test", (two.services.clients.add("Carla", "es"),))
    assert dialog.unsupported.isVisible()
    assert "Spanish" in dialog.unsupported.text()
    assert "fran" not in dialog.unsupported.text()
