"""A correction of a sent update: it begins with what the user wrote."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kpidesk.domain.cell import Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import parse_period
from kpidesk.domain.updates.update import LONGEST_SUMMARY
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
    own = "A busy month. " * (LONGEST_SUMMARY // 14)
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


def versions(page: UpdatesPage) -> list[str]:
    box = page.head.version.box
    return [box.itemText(each) for each in range(box.count())]


def choose_version(page: UpdatesPage, index: int) -> None:
    page.head.version.box.setCurrentIndex(index)
    page.head.version.box.activated.emit(index)


def test_the_first_version_can_be_seen_and_saved_after_a_correction(page, tmp_path) -> None:
    send_and_change(page)
    kept = page.workspace.services.updates.kept(page.key)
    draft, first = versions(page)
    assert draft == "Correction: Draft"
    assert first.startswith("Sent on ")
    choose_version(page, 1)
    assert page.shown is page.sent
    assert "earlier version" in page.sent.message.text()
    assert "83%" in page.sent.text.toPlainText()
    assert "sent with 83%, now 67%" in page.sent.changes.text()
    assert page.sent.correct.isHidden()
    assert page.sent.take_back.isHidden()
    assert not page.actions_.take_back.isEnabled()
    document = page.composition.compose_now()
    path = page.do._files.save_pdf(document, page.composition.pages, tmp_path / "other.pdf")
    assert path.read_bytes() != kept.pdf
    page.do._save_as(document, page.composition.pages, tmp_path / "first.pdf")
    assert (tmp_path / "first.pdf").read_bytes() == kept.pdf
    choose_version(page, 0)
    assert page.shown is page._writing


def test_a_correction_that_was_not_sent_can_be_discarded(page) -> None:
    discard = page.actions_.discard
    assert not discard.isEnabled()
    send_and_change(page)
    assert discard.isEnabled()
    discard.trigger()
    assert page.shown is page.sent
    assert not discard.isEnabled()
    assert page.head.version.box.isHidden()
    page.workspace.undo_stack.undo()
    assert versions(page)[0] == "Correction: Draft"


def test_the_version_stays_chosen_until_another_update_is_shown(page) -> None:
    send_and_change(page)
    page.do.send()
    choose_version(page, 1)
    page.refresh()
    assert "83%" in page.sent.text.toPlainText()
    page._open(page.key._replace(client=None))
    assert page.head.version.box.isHidden()
    page._open(page.key._replace(client=page.workspace.services.records.clients()[0].id))
    assert page.head.version.earlier is None
    assert "67%" in page.sent.text.toPlainText()
    assert page.sent.correct.isVisibleTo(page.sent)


def test_corrections_after_the_first_are_numbered(page) -> None:
    send_and_change(page)
    page.do.send()
    page.do.correct()
    page.do.send()
    newest, second, first = versions(page)
    assert newest.endswith(" · Correction 2")
    assert second.endswith(" · Correction")
    assert "·" not in first


def test_a_version_is_not_left_with_words_that_cannot_be_saved(page, monkeypatch) -> None:
    send_and_change(page)
    monkeypatch.setattr(page.composition, "store", lambda: False)
    choose_version(page, 1)
    assert page.shown is page._writing
    assert page.head.version.earlier is None


def test_what_is_undone_is_seen_in_the_field_that_has_the_focus(page, qtbot) -> None:
    page.activateWindow()
    summary = page.composer.summary
    summary.setFocus()
    qtbot.waitUntil(summary.hasFocus)
    QTest.keyClick(summary, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(summary, " Well done.")
    page.composer.commit()
    page.composer._redraft.click()
    summary.setFocus()
    assert "Well done" not in summary.toPlainText()
    page.workspace.undo_stack.undo()
    page.composition.compose_now()
    assert summary.toPlainText().endswith(" Well done.")
    assert page.composition.document.summary == summary.toPlainText()


def test_a_field_leaves_undo_to_the_program_where_it_has_nothing_to_undo(page) -> None:
    summary = page.composer.summary

    def is_taken() -> bool:
        event = QKeyEvent(
            QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier
        )
        event.ignore()
        QApplication.sendEvent(summary, event)
        return event.isAccepted()

    assert not is_taken()
    summary.insertPlainText("Well done.")
    assert is_taken()


def test_an_undone_correction_does_not_come_back_with_what_was_typed(page) -> None:
    send_and_change(page)
    page.composer.summary.insertPlainText("A word more. ")
    page.composition._keep_typed()
    page.workspace.undo_stack.undo()
    assert page.shown is page.sent
    page.refresh()
    assert page.shown is page.sent
    assert page.workspace.services.updates.update(page.key).correction == 0
