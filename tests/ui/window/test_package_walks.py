"""The worked examples of packages through the window: hours typed, and read on every page."""

from __future__ import annotations

import pytest

from kpidesk.domain.cell import Cell
from kpidesk.domain.clients.client_card import ClientCard
from kpidesk.domain.clients.package import Carry, Package
from kpidesk.domain.period import parse_period
from kpidesk.ui.navigation import Destination, PageId
from tests.support.walker import Key

JANUARY = parse_period("2026-01")
HOUR = 3_600_000
#: The rule, the hours used from January on, and the value and the sentence of the last month.
EXAMPLES = [
    (
        Carry.ONE,
        ("18.5",),
        "92.5%",
        "18 h 30 of 20 h used, 1 h 30 left, 1 h 30 carried into February",
    ),
    (
        Carry.ONE,
        ("18.5", "22"),
        "102.3%",
        "22 h of 21 h 30 used (20 h and 1 h 30 carried over), 30 min over",
    ),
    (
        Carry.ONE,
        ("18.5", "1"),
        "4.7%",
        (
            "1 h of 21 h 30 used (20 h and 1 h 30 carried over), 20 h 30 left,"
            " 20 h carried into March, 30 min expired"
        ),
    ),
    (Carry.NONE, ("23",), "115%", "23 h of 20 h used, 3 h over"),
    (
        Carry.ALL,
        ("23",),
        "115%",
        "23 h of 20 h used, 3 h over, 3 h deducted from February",
    ),
    (
        Carry.ALL,
        ("45", "5"),
        "",
        (
            "5 h used, none available (20 h less 25 h used before), 5 h over,"
            " 10 h deducted from March"
        ),
    ),
    (
        Carry.ALL,
        ("45", "5", "5"),
        "50%",
        "5 h of 10 h used (20 h less 10 h used before), 5 h left, 5 h carried into April",
    ),
]


@pytest.mark.parametrize(("carry", "used", "value", "sentence"), EXAMPLES)
def test_hours_are_typed_and_read_on_every_page(walk, carry, used, value, sentence):
    person = walk(track=["aur"])
    services = person.window.workspace.services
    package = Package(20 * HOUR, carry=carry, first=JANUARY.first_day)
    (added, *_) = services.cards.add("Ada", None, ClientCard(0, packages=(package,)))
    cell = Cell(added.new.id)
    for number, hours in enumerate(used):
        month = JANUARY.shifted(number)
        person.window.go(Destination(PageId.ENTER, period=month, cell=cell))
        person.wait(lambda month=month: person.page.ready and person.page.period == month)
        row = next(each for each in person.page.rows if each.measure.id == "productive_hours")
        row.field.setFocus()
        person.type(hours)
        person.press(Key.Key_Return)
    person.window.go(Destination(PageId.CLIENTS, period=month, cell=cell))
    assert person.page.state.use.sentence == sentence
    person.window.go(Destination(PageId.CHARTS, "package_use", month, cell, "Ada"))
    person.wait(lambda: person.page.series is not None)
    person.page.panel.choose(month)
    readout = person.page.panel.bar.readout
    assert readout.value == (value or "no value")
    assert sentence in readout.rest
    assert ("No package hours available" in readout.rest) is (not value)
    person.window.go(Destination(PageId.HISTORY, period=month, cell=cell))
    grid = person.page.grid
    row = [each.measure is None and each.kpi.id for each in grid.rows].index("package_use")
    assert grid.look(grid.index(row, grid.ensure_column(month))).text == value
