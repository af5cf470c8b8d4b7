"""Pasting on the Figures page, by the menu: into the field, or a table from a row on."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from kpidesk.domain.cell import NOT_ASSIGNED


def test_the_menu_pastes_into_the_field_with_the_focus(hand):
    hand.go("requests")
    QApplication.clipboard().setText("12")
    hand.page.paste()
    assert hand.text("requests") == "12"


def test_a_table_begins_at_the_field_with_the_focus_or_at_the_first(hand):
    targets = []
    hand.page.table_pasted.connect(lambda _, target: targets.append(target))
    QApplication.clipboard().setText("85\n100")
    hand.go("tasks_completed")
    hand.page.paste()
    hand.page.setFocus()
    hand.page.paste()
    first = hand.page.rows[0].measure.id
    assert [each.start for each in targets] == ["tasks_completed", first]
    for each in targets:
        assert (each.period, each.cell) == (hand.page.period, NOT_ASSIGNED)
        assert each.order[0] == first


def test_nothing_is_pasted_where_nothing_is_tracked(workspace, hand):
    tables = []
    hand.page.table_pasted.connect(lambda *table: tables.append(table))
    workspace.done("track", workspace.services.tracking.track([]))
    QApplication.clipboard().setText("85\n100")
    hand.page.paste()
    assert tables == []
