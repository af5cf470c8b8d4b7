"""Clients who are over their package, or soon will be, are named on the Overview."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QPushButton

from kpidesk.domain.cell import Cell
from kpidesk.domain.clients.client_card import ClientCard
from kpidesk.domain.clients.package import Package, PackageUnit
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import parse_period
from kpidesk.ui.navigation import Destination, PageId


def test_the_client_over_a_package_is_named_and_not_what_all_have_left(make_workspace, show, qtbot):
    hours = {"Bo": {"2026-10": 18, "2026-11": 17}, "Ada": {"2026-10": 22, "2026-11": 17}}
    october = {name: {"2026-10": each["2026-10"]} for name, each in hours.items()}

    def fill(hours):
        def fill(practice):
            with practice.transaction() as transaction:
                for name, used in hours.items():
                    client = transaction.add_client(name, None)
                    package = Package(20 * 3_600_000, first=date(2026, 1, 1))
                    transaction.set_client_card(ClientCard(client.id, packages=(package,)))
                    for month, amount in used.items():
                        key = EntryKey("productive_hours", parse_period(month), Cell(client.id))
                        transaction.put(key, amount * 3_600_000)

        return fill

    page = show(make_workspace(fill=fill(october), track=["csat"]))
    assert page.attention_card.text.splitlines()[0] == (
        "Package use · Ada: 22 h of 20 h used, 2 h over."
    )
    assert page.board.tiles["package_use"].content.remarks == ("Ada: 2 h over",), "not 100% of all"
    with qtbot.waitSignal(page.go) as heard:
        page.attention_card.findChildren(QPushButton)[0].click()
    assert heard.args == [Destination(PageId.CHARTS, kpi="package_use", client="Ada")]

    page = show(make_workspace(fill=fill(hours), track=["csat"]))
    over, left, *others = page.attention_card.text.splitlines()
    assert over.startswith("Package use · Ada: 22 h"), "who is over comes first"
    assert left.startswith("Package use · Bo · November 2026: 17 h of 20 h used, 3 h left, day ")
    assert not any("Package use" in each for each in others), "one line for a client"


@pytest.mark.parametrize(
    ("used", "said"),
    [
        (13, "13 h of 12 h used since September 1, 2026, 1 h over."),
        (12, "12 h of 12 h used since September 1, 2026, 0 h left."),
        (11, "11 h of 12 h used since September 1, 2026, 1 h left."),
        (10, ""),
    ],
)
def test_a_block_that_is_used_up_or_nearly_so_is_named(make_workspace, show, used, said):
    def fill(practice):
        with practice.transaction() as transaction:
            client = transaction.add_client("Ada", None)
            block = Package(12 * 3_600_000, PackageUnit.BLOCK, first=date(2026, 9, 1))
            transaction.set_client_card(ClientCard(client.id, packages=(block,)))
            key = EntryKey("productive_hours", parse_period("2026-10"), Cell(client.id))
            transaction.put(key, used * 3_600_000)

    page = show(make_workspace(fill=fill, track=["csat"]))
    lines = [each for each in page.attention_card.text.splitlines() if "Package use" in each]
    assert lines == ([f"Package use · Ada: {said}"] if said else [])
    went = [each.destination for each in page.attention_card._shown[0]] if said else []
    assert went == ([Destination(PageId.CLIENTS, client="Ada")] if said else [])
    content = page.board.tiles["package_use"].content
    assert bool(content.remarks) is bool(said)
    left = f"Ada: {'1 h over' if used > 12 else f'{12 - used} h left'}"
    assert (*content.remarks, content.short_change) == ((left, "") if said else (left,))
    assert left in content.name
    assert "To enter" not in content.name
