"""The walks of a user through the window, by pointer and keys: what each of them takes at most.

The seconds are those of a keystroke-level model, not of the machine: a walk that needs more keys,
clicks or looks takes a person longer, however fast the program is.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from kpidesk.domain.cell import Cell
from kpidesk.domain.period import parse_period
from kpidesk.ui.clients.add_dialog import AddClientDialog
from kpidesk.ui.navigation import Destination, PageId
from tests.support.walker import LOOK, months

Key = Qt.Key
OCTOBER = parse_period("2026-10")
ADA = "Ada"


def test_first_start_to_the_first_chart(walk):
    """J1: at most 3 minutes and 12 clicks."""
    person = walk(track=[])
    person.wait(lambda: person.page.findChildren(QPushButton))
    person.click(next(b for b in person.page.findChildren(QPushButton) if b.text() == "Both"))
    person.wait(lambda: person.window.page_id is PageId.ENTER and person.page.ready)
    assert person.page.period == OCTOBER, "the last finished month"
    for text in ("42", "50", "31:20", "12"):
        person.figure(text)
    chart = person.page.help.panel.chart
    person.wait(lambda: chart.ready)
    assert chart.isVisible(), "beside the sheet"
    person.press(Key.Key_Up)
    person.wait(lambda: chart.ready and chart.spec)
    assert person.clicks <= 12
    assert person.seconds <= 180


def test_a_month_of_a_client_is_entered_from_the_overview(walk):
    """J2: at most 90 seconds, 3 clicks, and the keyboard alone is enough."""
    person = walk(fill=months("2026-08", "2026-09", client=ADA))
    ada = Cell(person.window.workspace.services.records.clients()[0].id)
    person.wait(lambda: person.due_buttons)
    person.click(person.due_buttons[0])
    person.wait(lambda: person.window.page_id is PageId.ENTER and person.page.ready)
    assert (person.page.period, person.page.cell) == (OCTOBER, ada)
    rows = [row for row in person.page.rows if row.open]
    assert person.focused is rows[0].field, "the first blank field"
    for _ in rows:
        person.figure("12")
    assert person.page.foot.complete
    assert isinstance(person.focused, QPushButton), "the sheet leads on"
    assert person.keys <= 2 * len(rows)
    person.press(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert person.window.workspace.services.statuses.closed().find(OCTOBER, ada.client)
    assert person.clicks <= 3
    assert person.seconds - LOOK * person.looks <= 90
    saved = person.window.workspace.services.records.entries()
    assert sum(each.key.period == OCTOBER for each in saved) == len(rows)


def test_two_clients_follow_each_other_by_keyboard_alone(walk):
    person = walk(track=["csat"], fill=months("2026-09", client=ADA))
    services = person.window.workspace.services
    bo = Cell(services.clients.add("Bo").new.id)
    person.window.go(Destination(PageId.ENTER, cell=Cell(services.records.clients()[0].id)))
    person.wait(lambda: person.page.ready)
    for _ in range(2):
        for _ in [row for row in person.page.rows if row.open]:
            person.figure("9")
        if person.page.cell != bo:
            person.press(Key.Key_Return)
    assert person.page.cell == bo
    assert person.clicks == 0
    assert person.keys == 5
    assert len([e for e in services.records.entries() if e.key.period == OCTOBER]) == 4


def test_a_new_client(walk):
    """J6, its first half: at most 30 seconds and 6 clicks."""
    person = walk()
    person.window.go(Destination(PageId.CLIENTS))
    person.clicks += 1
    person.click(person.page.add)
    dialog = person.window.shell.findChild(AddClientDialog)
    person.wait(dialog.isVisible)
    dialog.activateWindow()
    person.wait(dialog.name.hasFocus)
    person.type("Bakery")
    person.press(Key.Key_Tab)
    person.type("fr")
    person.press(Key.Key_Tab)
    person.type("20")
    person.press(Key.Key_Return)
    services = person.window.workspace.services
    (client,) = services.records.clients()
    assert (client.name, client.language) == ("Bakery", "fr")
    (package,) = services.cards.card(client.id).packages
    assert package.hours == 20 * 3_600_000
    assert person.page.list.client == client.id
    assert person.clicks <= 6
    assert person.seconds <= 30


def test_a_past_figure_is_corrected_and_put_back(walk):
    """J7: at most 25 seconds and 4 clicks."""
    person = walk(fill=months("2026-08", "2026-09", "2026-10"))
    person.window.go(Destination(PageId.HISTORY))
    person.clicks += 1
    person.wait(lambda: person.page.grid.rows)
    view, grid = person.page.view, person.page.grid
    row = next(n for n, each in enumerate(grid.rows) if each.measure.id == "survey_answers")
    index = grid.index(row, grid.ensure_column(parse_period("2026-09")))
    person.click(view.viewport(), view.visualRect(index).center())
    person.type("4")
    person.press(Key.Key_Return)
    person.wait(lambda: grid.look(index).text == "4")
    person.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    person.wait(lambda: grid.look(index).text == "1")
    assert person.clicks <= 4
    assert person.seconds <= 25
