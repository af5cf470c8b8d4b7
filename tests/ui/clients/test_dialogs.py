"""The dialogs of the Clients page: packages, figures shown, adding and removing a client."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from kpidesk.domain.cell import Client
from kpidesk.domain.clients.client_card import ClientCard
from kpidesk.domain.clients.package import Carry, Package, PackageUnit
from kpidesk.domain.period import parse_period
from kpidesk.domain.updates.sent_update import KeptUpdate
from kpidesk.domain.updates.update import Update, UpdateKey, UpdateWords
from kpidesk.ui.clients.add_dialog import AddClientDialog
from kpidesk.ui.clients.packages_dialog import PackagesDialog
from kpidesk.ui.clients.remove_dialog import RemoveClientDialog
from kpidesk.ui.clients.shown_dialog import ShownFiguresDialog
from kpidesk.ui.workspace import Workspace

MARKUP = '<img src="file:///etc/hostname">'
OCTOBER = parse_period("2026-10")
HOUR = 3_600_000


def clients(workspace: Workspace) -> list[Client]:
    return list(workspace.services.records.clients())


def card(workspace: Workspace, number: int = 0) -> ClientCard:
    return workspace.services.cards.card(clients(workspace)[number].id)


def test_packages_are_edited_in_a_copy(page, two, qtbot) -> None:
    dialog = PackagesDialog(two, page.state)
    qtbot.addWidget(dialog)
    dialog.hours.setText("17:30")
    dialog.first.setText("2026-10")
    dialog.accept()
    (package,) = card(two).packages
    assert package == Package(17 * HOUR + HOUR // 2, first=date(2026, 10, 1))
    assert "17 h 30 per month" in page.panel.form.package.text()


def test_wrong_hours_are_said_and_nothing_is_saved(page, two, qtbot) -> None:
    dialog = PackagesDialog(two, page.state)
    qtbot.addWidget(dialog)
    dialog.hours.setText("many")
    dialog.accept()
    assert "many" in dialog.fault.text()
    assert dialog.hours.text() == "many"
    dialog.hours.setText("0")
    dialog.accept()
    assert "zero" in dialog.fault.text()
    assert not card(two).packages


def test_a_block_carries_nothing_over(page, two, qtbot) -> None:
    dialog = PackagesDialog(two, page.state)
    qtbot.addWidget(dialog)
    index = dialog.unit.findData(PackageUnit.BLOCK)
    dialog.unit.setCurrentIndex(index)
    dialog.unit.activated.emit(index)
    assert not dialog.carry.isEnabled()
    dialog.accept()
    assert card(two).packages[0].is_block


def test_figures_shown_are_chosen(page, two, qtbot) -> None:
    dialog = ShownFiguresDialog(two, page.state)
    qtbot.addWidget(dialog)
    dialog.as_tracked.setChecked(False)
    for box in dialog.boxes.values():
        box.setChecked(False)
    first = next(iter(dialog.boxes))
    dialog.boxes[first].setChecked(True)
    dialog.accept()
    assert card(two).shown == (first,)
    offered = [two.catalogue.kpi_or_measure(each) for each in dialog.boxes]
    assert all(two.catalogue.splits(each) for each in offered)


def test_only_the_name_enables_a_removal(two, qtbot) -> None:
    dialog = RemoveClientDialog(two.words, clients(two)[0])
    qtbot.addWidget(dialog)
    QTest.keyClicks(dialog.typed, "Ad")
    assert not dialog.remove.isEnabled()
    QTest.keyClicks(dialog.typed, "a")
    assert dialog.remove.isEnabled()
    with qtbot.waitSignal(dialog.confirmed) as confirmed:
        dialog.remove.click()
    assert confirmed.args == [False]


def test_enter_neither_closes_nor_removes_but_moves_to_the_button(two, qtbot) -> None:
    dialog = RemoveClientDialog(two.words, clients(two)[0])
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.typed.hasFocus)
    confirmed = []
    dialog.confirmed.connect(confirmed.append)
    QTest.keyClicks(dialog.typed, "Ad")
    QTest.keyClick(dialog.typed, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.typed.hasFocus()
    QTest.keyClicks(dialog.typed, "a")
    QTest.keyClick(dialog.typed, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.remove.hasFocus()
    press = QKeyEvent.Type.KeyPress
    held = QKeyEvent(press, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, autorep=True)
    QApplication.sendEvent(dialog.remove, held)
    assert confirmed == [], "a key that is still held"
    QTest.keyClick(dialog.remove, Qt.Key.Key_Return)
    assert confirmed == [False]


def test_a_removal_says_which_sent_updates_name_the_client(page, two, qtbot) -> None:
    ada, berta = clients(two)
    for owner in (None, berta.id):
        key = UpdateKey(owner, parse_period("2026-10"))
        words = UpdateWords(done=f"Menu for {ada.name}")
        kept = KeptUpdate(b"%PDF", "", f"Menu for {ada.name}", {})
        two.services.updates.send(Update(key, words=words), kept, (), "en")
    page._remove()
    dialog = page.window().findChild(RemoveClientDialog)
    said = " ".join(each.text() for each in dialog.findChildren(QLabel))
    assert "are deleted, too: October 2026." in said
    assert "sent to Berta name this client" in said
    dialog.reject()
    assert two.services.updates.naming(berta) == ()
    two.services.clients.change(ada._replace(name="Ida"))
    renamed = next(each for each in clients(two) if each.id == ada.id)
    assert len(two.services.updates.naming(renamed)) == 2, "under the former name"


def test_a_client_is_added_with_language_and_package(page, two, qtbot) -> None:
    dialog = AddClientDialog(two)
    qtbot.addWidget(dialog)
    dialog.name.setText(MARKUP)
    dialog.language.lineEdit().setText("German")
    dialog.hours.setText("20")
    dialog.accept()
    added = next(each for each in clients(two) if each.name == MARKUP)
    assert added.language == "de"
    (package,) = two.services.cards.card(added.id).packages
    assert (package.hours, package.first) == (20 * HOUR, None)
    assert page.panel.name.text() == MARKUP
    assert all(each.textFormat() is Qt.TextFormat.PlainText for each in page.findChildren(QLabel))


def test_unused_hours_of_a_new_package_are_asked_for(two, qtbot) -> None:
    dialog = AddClientDialog(two)
    qtbot.addWidget(dialog)
    dialog.name.setText("Cleo")
    assert not dialog.carry.isEnabled(), "there are no hours"
    dialog.hours.setText("20")
    dialog.carry.setCurrentIndex(dialog.carry.findData(Carry.ALL))
    dialog.unit.setCurrentIndex(dialog.unit.findData(PackageUnit.BLOCK))
    assert not dialog.carry.isEnabled(), "a block carries nothing over"
    dialog.unit.setCurrentIndex(dialog.unit.findData(PackageUnit.MONTH))
    dialog.accept()
    added = next(each for each in clients(two) if each.name == "Cleo")
    (package,) = two.services.cards.card(added.id).packages
    assert package.carry is Carry.ALL


def test_the_first_day_of_a_block_is_asked_for(two, qtbot) -> None:
    dialog = AddClientDialog(two)
    qtbot.addWidget(dialog)
    dialog.name.setText("Cleo")
    dialog.hours.setText("50")
    assert not dialog.first.isEnabled(), "a package of periods is valid for all of them"
    dialog.unit.setCurrentIndex(dialog.unit.findData(PackageUnit.BLOCK))
    assert dialog.first.day == two.today().replace(day=1)
    dialog.first.setText("soon")
    dialog.accept()
    assert "“soon”" in dialog.fault.text()
    assert len(clients(two)) == 2
    dialog.first.setText("2026-10")
    dialog.accept()
    added = next(each for each in clients(two) if each.name == "Cleo")
    (package,) = two.services.cards.card(added.id).packages
    assert package == Package(50 * HOUR, PackageUnit.BLOCK, first=date(2026, 10, 1))


def test_a_refused_client_leaves_what_was_typed(two, qtbot) -> None:
    dialog = AddClientDialog(two)
    qtbot.addWidget(dialog)
    dialog.name.setText("ada")
    dialog.accept()
    assert "“Ada”" in dialog.fault.text()
    dialog.name.setText("Cleo")
    assert dialog.fault.text() == "", "another name is not refused yet"
    dialog.language.lineEdit().setText("no language at all")
    dialog.accept()
    assert dialog.name.text() == "Cleo"
    assert len(clients(two)) == 2


def test_several_packages_are_added_changed_and_removed(page, two, qtbot) -> None:
    dialog = PackagesDialog(two, page.state)
    qtbot.addWidget(dialog)
    dialog.first.setText("2026-01")
    dialog.hours.setText("10")
    dialog.add_package()
    assert dialog.list.count() == 2
    dialog.hours.setText("15")
    dialog.list.setCurrentRow(0)
    assert dialog.hours.text() == "10"
    dialog.hours.setText("some")
    dialog.list.setCurrentRow(1)
    assert dialog.list.currentRow() == 0, "what is not understood stays in sight"
    dialog.hours.setText("12")
    dialog.accept()
    assert [each.hours for each in card(two).packages] == [12 * HOUR, 15 * HOUR]
    again = PackagesDialog(two, page.state)
    qtbot.addWidget(again)
    again.remove_package()
    again.accept()
    assert [each.hours for each in card(two).packages] == [12 * HOUR]


def test_a_text_that_is_no_language_is_answered_by_the_list(two, qtbot) -> None:
    dialog = AddClientDialog(two)
    qtbot.addWidget(dialog)
    dialog.name.setText("Carla")
    dialog.language.lineEdit().setText("English and Spanish")
    dialog.accept()
    assert dialog.fault.text() == "Choose one language from the list."
    assert dialog.language.accessibleDescription() == "For this client’s charts and updates"
    assert len(clients(two)) == 2
