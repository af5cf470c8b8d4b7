"""The remarks on an update, with the buttons that lead to what they are about."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from kpidesk.domain.period import parse_period

OCTOBER = parse_period("2026-10")


def test_remarks_name_what_to_look_at_and_close_the_month(page, two) -> None:
    page._show_remarks()
    assert any("October" in line for line in page.remarks.lines)
    page.remarks.close_requested.emit()
    ada = two.services.records.clients()[0]
    assert two.services.statuses.closed().find(OCTOBER, ada.id)


def test_the_focus_stays_on_the_page_when_a_remark_is_done_with(page, qtbot) -> None:
    page.composition.compose_now()
    page._show_remarks()
    buttons = page.remarks.findChildren(QPushButton)
    close = next(each for each in buttons if "October" in each.text())
    close.setFocus()
    close.click()
    qtbot.waitUntil(lambda: not close.isVisible())
    focused = page.window().focusWidget()
    assert page.composer.isAncestorOf(focused)
