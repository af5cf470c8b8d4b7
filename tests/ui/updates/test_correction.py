"""A correction of a sent update: it begins with what the user wrote."""

from __future__ import annotations

from kpidesk.domain.cell import Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import parse_period
from kpidesk.ui.updates.page import UpdatesPage


def send_and_change(page: UpdatesPage, own: str = "") -> None:
    """Send October's update, change a figure, and draft a correction."""
    if own:
        page.composer.summary.insertPlainText(own)
        page.composer.summary.left.emit()
    page.do.send()
    workspace = page.workspace
    ada = workspace.services.records.clients()[0]
    key = EntryKey("satisfied_answers", parse_period("2026-10"), Cell(ada.id))
    with workspace.services.practice.transaction() as transaction:
        changed = transaction.put(key, 4)
    workspace.done("", (changed,))
    page.refresh()
    page.do.correct()


def outdated(page: UpdatesPage) -> list[str]:
    page.composition.compose_now()
    page._show_remarks()
    return [each for each in page.remarks.lines if "83%" in each]


def test_what_was_written_stays_and_its_outdated_values_are_named(page) -> None:
    summary = page.composer.summary
    send_and_change(page, "A busy month with a new shop; 83 % were happy. ")
    text = summary.toPlainText()
    corrected, written = text.split("\n")
    assert corrected.startswith("Corrected since the update for October 2026: ")
    assert written.startswith("A busy month with a new shop; 83 % were happy. ")
    (line,) = outdated(page)
    assert line.startswith("Summary (")
    summary.setPlainText("\n".join((corrected, written.replace("83", "67"))))
    assert outdated(page) == []
    page.composer._redraft.click()
    page.composition.compose_now()
    assert summary.toPlainText().startswith(corrected)
    assert "shop" not in summary.toPlainText()


def test_what_leaves_no_room_for_the_correction_stays_as_it_was(page) -> None:
    page.composer.summary.selectAll()
    own = "A busy month. " * 27
    send_and_change(page, own)
    assert page.composer.summary.toPlainText() == own
    assert outdated(page) == []


def test_a_summary_that_nobody_wrote_is_drafted_again(page) -> None:
    send_and_change(page)
    updates = page.workspace.services.updates
    assert updates.update(page.key).words.summary is None
    assert "67%" in page.composer.summary.toPlainText()


def test_values_are_found_whole_only(page) -> None:
    send_and_change(page, "Of 830 orders 183% more, 83.5%, 0.83% and 83 of 90 were new. ")
    summary = page.composer.summary
    own = summary.toPlainText().partition("\n")[2].partition(" were new. ")[0]
    summary.setPlainText(own)
    assert outdated(page) == []


def test_a_sent_correction_is_marked_in_the_list_of_updates(page) -> None:
    def states() -> list[str]:
        page.table.fill(page.workspace.services.updates.listing())
        rows = range(page.table.rowCount())
        found = [page.table.item(row, 2).text() for row in rows]
        return [each for each in found if each.startswith("Sent on")]

    send_and_change(page)
    page.do.send()
    (state,) = states()
    assert state.endswith(" · Correction")
