"""The Updates page: an update is drafted at once, edited, saved as files, sent and corrected."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from kpidesk.domain.cell import Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import parse_period
from kpidesk.domain.updates.reusable_text import ReusableText
from kpidesk.domain.updates.update import UpdateForm, UpdatePart, UpdateState, UpdateStatus
from kpidesk.system.preferences import Preferences
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.updates.page import UpdatesPage
from kpidesk.ui.workspace import Workspace

OCTOBER = parse_period("2026-10")


def stored(page: UpdatesPage):
    return page.workspace.services.updates.update(page.key)


def type_into(field, text: str) -> None:
    """Type a text and leave the field."""
    if hasattr(field, "insertPlainText"):
        field.insertPlainText(text)
    else:
        field.insert(text)
        field.textEdited.emit(field.text())
    field.left.emit()


def change(workspace: Workspace, measure: str, amount: int) -> None:
    ada = workspace.services.records.clients()[0]
    with workspace.services.practice.transaction() as transaction:
        changed = transaction.put(EntryKey(measure, OCTOBER, Cell(ada.id)), amount)
    workspace.done("", (changed,))


def test_the_draft_is_there_at_once(page) -> None:
    assert page.composition.document.title == "Ada"
    assert "83" in page.composer.summary.toPlainText()
    assert page.preview.pages.count == len(page.preview.frames())
    assert list(page.composer.figures.rows) == ["csat"]


def test_only_figures_of_its_client_change_an_update(page, two) -> None:
    shown = page.composition.document
    berta = two.services.records.clients()[1]
    with two.services.practice.transaction() as transaction:
        changed = transaction.put(EntryKey("survey_answers", OCTOBER, Cell(berta.id)), 4)
    two.done("", (changed,))
    assert page.composition.document is shown
    change(two, "survey_answers", 10)
    assert page.composition.document is not shown
    assert "50" in page.composer.summary.toPlainText()


def test_what_is_typed_is_stored_as_a_step_of_undo_and_seen_in_the_preview(page, two, qtbot):
    type_into(page.composer.lists[UpdatePart.DONE], "Menu <b>translated</b>")
    assert stored(page).words.done == "Menu <b>translated</b>"
    qtbot.waitUntil(lambda: page.composition.document.done is not None)
    assert page.composition.document.done.items[0].text == "Menu <b>translated</b>"
    two.undo_stack.undo()
    assert stored(page).words.done == ""
    assert page.composer.lists[UpdatePart.DONE].toPlainText() == ""


def test_a_sentence_of_the_user_goes_back_to_the_drafted_one(page) -> None:
    composer = page.composer
    drafted = composer.summary.toPlainText()
    composer.summary.selectAll()
    type_into(composer.summary, "A quiet month.")
    assert stored(page).words.summary == "A quiet month."
    composer._redraft.click()
    assert stored(page).words.summary is None
    page.composition.compose_now()
    assert composer.summary.toPlainText() == drafted


def test_status_form_and_parts_are_stored(page) -> None:
    composer = page.composer
    composer.statuses[UpdateStatus.NEEDS_ATTENTION].click()
    composer.sections[UpdatePart.NEXT].check.click()
    assert stored(page).status is UpdateStatus.NEEDS_ATTENTION
    assert UpdatePart.NEXT in stored(page).layout.left_out
    composer.choices.form.setCurrentIndex(1)
    composer.choices.form.activated.emit(1)
    assert stored(page).form == composer.choices.form.itemData(1)


def test_figures_are_added_moved_and_left_out(page) -> None:
    figures = page.composer.figures
    index = figures.add.findData("survey_answers")
    figures.add.setCurrentIndex(index)
    figures.add.activated.emit(index)
    assert stored(page).layout.figures == ("csat", "survey_answers")
    figures.rows["survey_answers"].up.click()
    assert stored(page).layout.figures == ("survey_answers", "csat")
    figures.rows["csat"].check.click()
    assert stored(page).layout.figures == ("survey_answers",)


def test_a_comment_and_a_sentence_belong_to_a_figure(page) -> None:
    row = page.composer.figures.rows["csat"]
    type_into(row.comment, "One parcel was late.")
    row.sentence.selectAll()
    type_into(row.sentence, "Nearly all were happy.")
    words = stored(page).words
    assert words.comments == {"csat": "One parcel was late."}
    assert words.sentences == {"csat": "Nearly all were happy."}
    page.composer.figures.rows["csat"].redraft.click()
    assert stored(page).words.sentences == {}


def test_there_is_room_for_what_the_list_of_figures_is_for(page, two) -> None:
    (berta,) = [each.id for each in two.services.records.clients() if each.name == "Berta"]
    page.visit(Destination(PageId.UPDATES, period=OCTOBER, cell=Cell(berta)))
    box = page.composer.figures.add
    assert box.width() >= box.sizeHint().width()
    assert box.width() > box.fontMetrics().horizontalAdvance(box.itemText(0)) + box.height()


def test_the_files_are_in_the_folder_of_the_client(page, preferences: Preferences) -> None:
    page.do.save_pdf()
    page.do.save_mail()
    page.do.save_text()
    found = sorted(each.suffix for each in (preferences.updates_folder / "Ada").iterdir())
    assert found == [".eml", ".pdf", ".txt"]


def test_the_mail_is_copied_as_rich_and_plain_text(page) -> None:
    page.do.copy_update()
    data = QGuiApplication.clipboard().mimeData()
    greeting = page.composition.document.greeting
    assert data.text().startswith(f"{greeting}\n\n")
    assert greeting.splitlines()[0] in data.html()
    assert "Ada" in data.html()
    assert "Ada" in data.text()
    assert not data.hasImage()


def test_a_sent_update_keeps_its_bytes_and_is_corrected(page, two, preferences) -> None:
    page.do.send()
    assert stored(page).state is UpdateState.SENT
    kept = two.services.updates.kept(page.key).pdf
    assert page.shown is page.sent
    change(two, "satisfied_answers", 4)
    page.refresh()
    assert "67" in page.sent.changes.text()
    page.do.save_pdf()
    (path,) = (preferences.updates_folder / "Ada").glob("*.pdf")
    assert Path(path).read_bytes() == kept
    page.do.correct()
    assert (stored(page).state, stored(page).correction) == (UpdateState.DRAFT, 1)
    assert page.shown is page._writing
    two.undo_stack.undo()
    page.do.take_back()
    assert stored(page).state is UpdateState.READY


def test_the_first_update_of_a_list_from_right_to_left_is_chosen(page) -> None:
    page.table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page.do.send()
    page._toggle_list()
    assert {index.row() for index in page.table.selectedIndexes()} == {0}


def test_all_updates_are_listed_and_opened(page) -> None:
    page.do.send()
    page._toggle_list()
    assert page.shown is page.table
    assert page.table.item(0, 1).text() == "Ada"
    assert not page.head.copy_button.isVisible()
    assert not page.actions_.send.isEnabled(), "its keys are dead, too"
    page.table.opened.emit(page.table.item(0, 0).data(256))
    assert page.actions_.copy.isEnabled()
    assert page.shown is page.sent


def test_the_next_client_and_the_whole_business_are_shown(page) -> None:
    page.clients.step(1)
    assert page.composition.document.title == "Berta"
    assert page.composition.document.language.startswith("fr")
    page.clients.step(1)
    assert page.key.client is None
    assert page.composition.document is not None


def test_texts_with_fields_are_inserted(page, two) -> None:
    text = ReusableText("Thanks", "Thank you, {client}.")
    two.done("", two.services.reusable_texts.save(text))
    menu = QMenu()
    done = page.composer.lists[UpdatePart.DONE]
    page.composer._insertions.fill(menu, done, UpdatePart.DONE)
    next(each for each in menu.actions() if each.text() == "Thanks").trigger()
    page.composer.commit()
    page.composition.compose_now()
    assert page.composition.document.done.items[0].text == "Thank you, Ada."


def test_a_destination_is_shown_and_named(page, two) -> None:
    berta = two.services.records.clients()[1]
    there = Destination(PageId.UPDATES, period=parse_period("2026-09"), cell=Cell(berta.id))
    page.visit(there)
    assert page.where() == there


def test_a_narrow_page_has_tabs(page, qtbot) -> None:
    page.resize(700, 500)
    qtbot.waitUntil(page.tabs.isVisible)
    assert page._editor.isVisible()
    assert not page._side.isVisible()
    page.take_focus()
    page.tabs.setCurrentIndex(1)
    assert page._side.isVisible()
    assert page.window().focusWidget() is page.tabs


def test_the_focus_stays_on_the_page_when_an_update_is_sent(page, qtbot) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.take_focus()
    page.actions_.send.trigger()
    assert page.sent.open_pdf.hasFocus()
    page.sent.correct.click()
    assert page.composer.statuses[None].hasFocus()


def test_a_line_about_the_status_is_written_once_there_is_one(page) -> None:
    composer = page.composer
    assert not composer.status_line.isEnabledTo(composer)
    composer.statuses[UpdateStatus.ON_TRACK].click()
    page.composition.compose_now()
    assert composer.status_line.isEnabledTo(composer)
    page.take_focus()
    assert page.focusWidget() is composer.status_line


def test_a_read_only_file_shows_the_update_only(two, preferences, qtbot) -> None:
    two.read_only = True
    page = UpdatesPage(two, preferences)
    qtbot.addWidget(page)
    page.show()
    assert not page.composer.isEnabled()
    assert not page.actions_.send.isEnabled()
    assert page.actions_.save.isEnabled()


def test_the_update_speaks_the_language_that_was_chosen(page) -> None:
    box = page.composer.choices.language
    box.setCurrentIndex(box.findData("fr"))
    box.activated.emit(box.currentIndex())
    page.composition.compose_now()
    assert page.composition.document.language.startswith("fr")


def test_parts_that_the_kind_leaves_out_are_not_asked_for(page) -> None:
    page.composition.edit(lambda update: update._replace(form=UpdateForm.AWAY))
    page.composition.compose_now()
    sections = page.composer.sections
    assert sections[UpdatePart.SUMMARY].isVisible()
    assert not sections[UpdatePart.FIGURES].isVisible()


def test_another_client_is_shown_from_the_top_also_from_the_list(page, two) -> None:
    bar = page._editor.verticalScrollBar()
    bar.setValue(bar.maximum())
    page._toggle_list()
    page.clients.chosen.emit(two.services.records.clients()[1].id)
    assert page.shown is page._writing
    assert bar.value() == 0


def test_a_correction_is_called_one(page) -> None:
    page.do.send()
    page.do.correct()
    assert "Correction" in page.head.version.box.currentText()


def test_a_correction_is_listed_with_the_day_on_which_the_update_was_sent(page) -> None:
    page.do.send()
    page.do.correct()
    page._toggle_list()
    state = page.table.item(0, 2).text()
    assert state.startswith("Sent")
    assert state.endswith("· Correction: Draft")
