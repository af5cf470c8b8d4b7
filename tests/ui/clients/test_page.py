"""The Clients page: each change is saved where it is made, and can be undone."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from kpidesk.domain.cell import Cell, Client
from kpidesk.domain.clients.client_card import ClientCard, Rhythm
from kpidesk.domain.clients.package import Carry, Package
from kpidesk.domain.period import Length, parse_period
from kpidesk.domain.updates.update import UpdateKey
from kpidesk.services.entry.entry_service import Figure
from kpidesk.ui.clients.add_dialog import AddClientDialog
from kpidesk.ui.clients.client_state import SheetState
from kpidesk.ui.clients.packages_dialog import PackagesDialog
from kpidesk.ui.clients.remove_dialog import RemoveClientDialog
from kpidesk.ui.clients.shown_dialog import ShownFiguresDialog
from kpidesk.ui.message import Message
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.workspace import Workspace

MARKUP = '<img src="file:///etc/hostname">'
OCTOBER = parse_period("2026-10")
HOUR = 3_600_000


def clients(workspace: Workspace) -> list[Client]:
    return list(workspace.services.records.clients())


def card(workspace: Workspace, number: int = 0) -> ClientCard:
    return workspace.services.cards.card(clients(workspace)[number].id)


def retype(field, text: str) -> None:
    """Type over a field, and leave it as Return does."""
    field.selectAll()
    field.insert(text)
    field.editingFinished.emit()


def test_the_first_client_is_shown_in_the_last_finished_month(page) -> None:
    assert [page.list.item(n).text() for n in range(page.list.count())] == ["Ada", "Berta"]
    assert page.panel.name.text() == "Ada"
    assert page.state.sheet is SheetState.OPEN
    assert page.state.period == OCTOBER


def test_a_card_is_written_field_by_field_and_undone(page, two) -> None:
    form = page.panel.form
    retype(form.contact, "Ada Lovelace")
    retype(form.salutation, "Chère Ada,")
    retype(form.mail, "ada@example.com")
    form.remark.setPlainText("Calls on Tuesdays")
    form.remark.left.emit()
    form.rhythm.setCurrentIndex(form.rhythm.findData(Rhythm.WEEK))
    form.rhythm.activated.emit(0)
    written = card(two)
    assert (written.contact, written.salutation) == ("Ada Lovelace", "Chère Ada,")
    assert (written.mail, written.remark) == ("ada@example.com", "Calls on Tuesdays")
    assert written.rhythm is Rhythm.WEEK
    while two.undo_stack.canUndo():
        two.undo_stack.undo()
    assert card(two) == ClientCard(clients(two)[0].id)
    assert form.contact.text() == form.remark.toPlainText() == ""


def test_a_name_that_is_taken_is_refused_and_stays_to_be_corrected(page, two) -> None:
    name = page.panel.form.name
    retype(name, "berta")
    assert [each.name for each in clients(two)] == ["Ada", "Berta"]
    assert "“Berta”" in page.panel.form.fault.text()
    assert name.text() == "berta"
    retype(name, "Adele")
    assert clients(two)[0].name == "Adele"
    assert page.panel.form.fault.isHidden()
    assert page.panel.name.text() == "Adele"


@pytest.mark.parametrize("typed", ["Spanish", "español", "es", "SPANISH "])
def test_a_language_is_known_by_its_names(page, two, typed: str) -> None:
    retype(page.panel.form.language.lineEdit(), typed)
    assert clients(two)[0].language == "es"
    regions = page.panel.form.region
    assert regions.findData("MX") > 0
    assert regions.findData("FR") < 0


def test_days_are_read_in_the_language_and_wrong_ones_stay(page, two) -> None:
    form = page.panel.form
    retype(form.since, "3/1/2025")
    retype(form.until, "2026-12")
    assert (card(two).since, card(two).until) == (date(2025, 3, 1), date(2026, 12, 31))
    retype(form.since, "last spring")
    assert card(two).since == date(2025, 3, 1)
    assert "last spring" in form.fault.text()
    assert form.since.text() == "last spring"


def test_what_is_typed_is_saved_before_another_client_is_shown(page, two) -> None:
    page.panel.form.contact.setText("Ada L.")
    page.list.setCurrentRow(1)
    assert card(two).contact == "Ada L."
    assert page.panel.form.contact.text() == ""
    page.list.setCurrentRow(0)
    assert page.panel.form.contact.text() == "Ada L."


def test_a_period_is_closed_and_opened_again(page, two) -> None:
    page.panel.close_period.click()
    ada = clients(two)[0].id
    assert two.services.statuses.closed().find(OCTOBER, ada)
    assert page.state.sheet is SheetState.CLOSED
    assert page.panel.close_period.isHidden()
    page.panel.reopen_period.click()
    assert not two.services.statuses.closed().find(OCTOBER, ada)
    two.undo_stack.undo()
    assert page.state.sheet is SheetState.CLOSED


def test_a_client_is_away_and_back(page) -> None:
    page.panel.away_toggled.emit(True)
    assert page.state.sheet is SheetState.AWAY
    page.panel.away_toggled.emit(False)
    assert page.state.sheet is SheetState.OPEN


def test_the_period_under_way_cannot_be_closed(page) -> None:
    page.period_bar.step(1)
    assert page.state.sheet is SheetState.NOT_OVER
    assert page.panel.close_period.isHidden()
    page.period_bar.chosen.emit(parse_period("2026-W45"))
    assert page.state.period.length is Length.WEEK


def test_who_is_archived_goes_and_comes_back(page, two) -> None:
    page.panel.archive_requested.emit()
    assert page.panel.name.text() == "Berta"
    page.listed.setCurrentIndex(1)
    page.listed.activated.emit(1)
    assert page.list.count() == 2
    page.list.setCurrentRow(0)
    page.panel.archive_requested.emit()
    assert not clients(two)[0].archived


def test_archiving_is_said_with_a_button_that_brings_back(page, two) -> None:
    posted: list[Message] = []
    page.workspace.message_posted.connect(posted.append)
    page.panel.archive_requested.emit()
    (message,) = posted
    assert message.text == f"{clients(two)[0].name} (archived)"
    assert clients(two)[0].archived
    assert message.act is not None
    message.act()
    assert not clients(two)[0].archived
    message.act()
    assert not clients(two)[0].archived


def test_a_duplicate_has_the_card_and_is_shown(page, two) -> None:
    retype(page.panel.form.mail, "ada@example.com")
    page.panel.duplicate_requested.emit()
    assert [each.name for each in clients(two)] == ["Ada", "Ada (2)", "Berta"]
    assert card(two, 1).mail == "ada@example.com"
    assert page.panel.name.text() == "Ada (2)"


def test_a_file_to_look_at_cannot_be_changed(two, make_workspace, open_page) -> None:
    page = open_page(make_workspace(sharing=two, read_only=True))
    assert not page.add.isEnabled()
    assert not page.panel.form.name.isEnabled()
    assert page.panel.close_period.isHidden()


def test_without_clients_one_can_be_added(workspace, open_page) -> None:
    page = open_page(workspace)
    assert not page.list.isVisible()
    workspace.done("add", (workspace.services.clients.add("Ada"),))
    assert page.list.isVisible()
    assert page.panel.name.text() == "Ada"


def test_the_buttons_lead_to_figures_and_charts(page, two, qtbot) -> None:
    for signal, to in (
        (page.panel.figures_requested, PageId.ENTER),
        (page.panel.charts_requested, PageId.CHARTS),
    ):
        with qtbot.waitSignal(page.go) as went:
            signal.emit()
        (there,) = went.args
        assert (there.page, there.period) == (to, OCTOBER)
        assert (there.cell.client, there.client) == (clients(two)[0].id, "Ada")


def test_the_dialogs_open_from_the_card(page, two, qtbot) -> None:
    page.panel.form.packages_requested.emit()
    page.panel.form.shown_requested.emit()
    page.panel.remove_requested.emit()
    page.add_client()
    kinds = (PackagesDialog, ShownFiguresDialog, RemoveClientDialog, AddClientDialog)
    for kind in kinds:
        assert page.window().findChild(kind).isVisible()
    dialog = page.window().findChild(RemoveClientDialog)
    dialog.typed.setText("Ada")
    with qtbot.waitSignal(page.removal_requested) as asked:
        dialog.remove.click()
    assert asked.args == [clients(two)[0], False]
    for kind in kinds:
        page.window().findChild(kind).reject()


def test_a_page_can_be_sent_to_a_client(page, two) -> None:
    berta = Cell(clients(two)[1].id)
    page.visit(Destination(PageId.CLIENTS, period=parse_period("2026-08"), cell=berta))
    assert page.panel.name.text() == "Berta"
    assert page.where() == Destination(PageId.CLIENTS, period=parse_period("2026-08"), cell=berta)
    page.take_focus()
    assert page.commands()


def test_nothing_on_the_card_is_cut(page, two, qtbot) -> None:
    hours = Package(20 * HOUR, carry=Carry.ALL, carried=5 * HOUR, first=date(2026, 10, 1))
    two.done("package", two.services.cards.change(card(two)._replace(packages=(hours,))))
    ada = clients(two)[0].name
    figures = [Figure("productive_hours", 18 * HOUR)]
    two.done("enter", two.services.entries.record(OCTOBER, figures, client=ada).changes)
    assert page.state.use is not None
    form = page.panel.form

    def whole() -> bool:
        needed = form.layout().totalHeightForWidth(form.width())
        return (
            form.height() >= needed and form.remark.parentWidget().height() >= form.remark.height()
        )

    for width in (700, 1000, 1250, 1300):
        page.resize(width, 600)
        qtbot.waitUntil(whole, timeout=3000)


def test_the_list_says_the_last_update(page, two) -> None:
    def said() -> str:
        return str(page.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole))

    assert "No update yet" in said()
    ada = clients(two)[0].id
    for month in ("2026-10", "2026-09"):
        changes = two.services.updates.mark_ready(UpdateKey(ada, parse_period(month)))
        two.done(lambda words: "", changes)
    assert "Update: Oct 2026 · Ready" in said()
    two.undo_stack.undo()
    two.undo_stack.undo()
    assert "No update yet" in said()


def test_after_adding_a_client_the_focus_is_in_the_list(make_workspace, open_page) -> None:
    workspace = make_workspace()
    page = open_page(workspace)
    assert page.add.isHidden(), "there is one button, which the empty page has"
    page.take_focus()
    workspace.done("add", workspace.services.cards.add("Ada", None, ClientCard(0)))
    assert page.focusWidget() is page.list
    assert not page.add.isHidden()


def test_the_card_of_an_added_client_is_shown_from_its_top(page, two) -> None:
    bar = page._area.verticalScrollBar()
    bar.setValue(bar.maximum())
    two.done("add", two.services.cards.add("Cleo", None, ClientCard(0)))
    assert page.panel.name.text() == "Cleo"
    assert bar.value() == bar.minimum() < bar.maximum()


def test_a_package_is_listed_before_there_are_figures(page, two) -> None:
    def said() -> str:
        return str(page.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole))

    assert "No package" in said()
    change = card(two)._replace(packages=(Package(20 * HOUR),))
    two.done("package", two.services.cards.change(change))
    assert "20 h per month" in said()
