"""The frame of the window: places, menus, strips, notices, and that nothing outlives it."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QFont, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget

from kpidesk.domain.annotations import Note
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import parse_period
from kpidesk.i18n.translation import Translation
from kpidesk.i18n.words import Words
from kpidesk.services.entry.entry_service import Figure
from kpidesk.system.preferences import Preferences, Scheme
from kpidesk.ui.archive.dialog import ArchiveDialog
from kpidesk.ui.message import Message, Tone
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.page import Page
from kpidesk.ui.theme.colours import DARK, LIGHT
from kpidesk.ui.window import practice_status
from kpidesk.ui.window.main_window import MainWindow
from kpidesk.ui.window.notice_page import NoticeChoice, PageNotice
from kpidesk.ui.window.shell import Shell
from kpidesk.ui.window.window_commands import WindowCommands
from kpidesk.ui.workspace import Workspace


class Plain(Page):
    """A page that counts what is asked of it."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.refreshed, self.visited = 0, []

    def refresh(self) -> None:
        self.refreshed += 1

    def visit(self, destination: Destination) -> None:
        self.visited.append(destination)

    def where(self) -> Destination:
        return self.visited[-1]


@pytest.fixture
def window(qtbot, tmp_path: Path) -> MainWindow:
    shell = Shell(Translation("en"), LIGHT)
    qtbot.addWidget(shell)
    shell.show()
    made = MainWindow(
        shell,
        Words("en"),
        LIGHT,
        dict.fromkeys(PageId, Plain),
        lambda shell: WindowCommands(shell, tmp_path, lambda: tmp_path / "backups"),
    )
    made.close_requested.connect(made.close_now)
    return made


def test_each_place_is_reached_by_rail_keys_and_menu(
    window: MainWindow, workspace: Workspace
) -> None:
    window.set_workspace(workspace)
    assert window.page_id is PageId.OVERVIEW
    for room, action in window.actions.pages.items():
        action.trigger()
        assert window.page_id is room
        assert window.page.visited[-1] == Destination(room)
    window.shell.rail.chosen.emit(PageId.ENTER)
    assert window.page_id is PageId.ENTER
    assert len(window.page.visited) == 2


def test_a_hidden_page_catches_up_when_it_is_seen(window: MainWindow, workspace: Workspace) -> None:
    window.set_workspace(workspace)
    overview = window.page
    window.go(Destination(PageId.HISTORY))
    history = window.page
    before = overview.refreshed, history.refreshed
    workspace.do("note", lambda: workspace.services.notes.write(Note(parse_period("2026-10"), "x")))
    assert (overview.refreshed, history.refreshed) == (before[0], before[1] + 1)
    window.go(Destination(PageId.OVERVIEW))
    assert overview.refreshed == before[0] + 1


def test_undo_and_redo_say_what_they_do(window: MainWindow, workspace: Workspace) -> None:
    window.set_workspace(workspace)
    undo, redo = window.actions.undo, window.actions.redo
    assert not undo.isEnabled()
    assert undo.text() == "&Undo"
    workspace.do("R&D", lambda: workspace.services.notes.write(Note(parse_period("2026-10"), "x")))
    assert undo.text() == "&Undo: R&&D"
    assert window.state.startswith("All changes saved ")
    undo.trigger()
    assert workspace.services.notes.at(parse_period("2026-10")) is None
    assert redo.text() == "&Redo: R&&D"
    assert window.bar.text == "Undone: R&D"
    redo.trigger()
    assert window.bar.text == "Redone: R&D"
    assert workspace.services.notes.at(parse_period("2026-10")).text == "x"
    window.set_workspace(None)
    assert not undo.isEnabled()


def test_what_is_held_is_not_called_saved(window: MainWindow, workspace: Workspace) -> None:
    window.set_workspace(workspace)
    assert window.state == "All changes saved"
    october = parse_period("2026-10")
    both = [Figure("survey_answers", 10, "10"), Figure("satisfied_answers", 12, "12")]
    entering = workspace.services.entries
    workspace.done("enter", entering.record(october, both, hold=True).changes)
    assert window.state == "All saved except 2 figures to check"
    workspace.drafts[EntryKey("requests", october)] = "abc"
    assert window.state == "All saved except 3 figures to check"
    del workspace.drafts[EntryKey("requests", october)]
    workspace.done("enter", entering.record(october, [Figure("satisfied_answers", 8, "8")]).changes)
    assert window.state.startswith("All changes saved ")


def test_another_language_keeps_place_and_undo(window: MainWindow, workspace: Workspace) -> None:
    window.set_workspace(workspace)
    window.go(Destination(PageId.CHARTS, kpi="nps"))
    workspace.do("x", lambda: workspace.services.notes.write(Note(parse_period("2026-10"), "x")))
    workspace.words = Words("fr")
    window.retranslate(workspace.words)
    window.set_workspace(workspace)
    assert window.page.visited == [Destination(PageId.CHARTS, kpi="nps")]
    assert window.actions.undo.isEnabled()
    window.recolour(DARK)
    workspace.do("y", lambda: workspace.services.notes.write(Note(parse_period("2026-10"), "y")))
    assert window.page.refreshed == 2


def test_the_menu_bar_follows_the_text_size(window: MainWindow) -> None:
    usual = QApplication.font()
    large = QFont(usual)
    large.setPointSizeF(2 * usual.pointSizeF())
    QApplication.setFont(large)
    try:
        window.retranslate(Words("en"))
        bar = window.shell.menuBar()
        assert bar.font().pointSizeF() == window.shell.state.font().pointSizeF()
        assert bar.font().pointSizeF() == large.pointSizeF()
    finally:
        QApplication.setFont(usual)


def test_a_notice_stands_in_place_of_the_pages(window: MainWindow, workspace: Workspace) -> None:
    window.set_workspace(workspace)
    chosen: list[str] = []
    choices = (NoticeChoice("Look at It", lambda: chosen.append("look")),)
    window.show_notice(PageNotice("In use", "It is open in another window.", choices))
    assert window.page is None
    assert window.notice.title == "In use"
    assert not window.shell.rail.isEnabled()
    (button,) = window.shell.stack.currentWidget().buttons
    button.click()
    assert chosen == ["look"]
    window.set_workspace(workspace)
    assert window.notice is None


def test_what_was_done_goes_away_by_itself_and_a_fault_does_not(window: MainWindow) -> None:
    window.bar.say(Message("Written: a.png"))
    assert window.bar.text == "Written: a.png"
    assert window.bar._clock.isActive()
    window.bar.say(Message("<b>No room</b>", Tone.ERROR))
    assert not window.bar._clock.isActive()
    assert window.bar._label.textFormat() is Qt.TextFormat.PlainText
    window.bar.dismiss()
    assert window.bar.text == ""


@pytest.mark.parametrize("name", ["track", "where", "keys", "about"])
def test_dialogs_of_the_menus_open_and_go(
    window: MainWindow, workspace: Workspace, name: str, qtbot
) -> None:
    window.set_workspace(workspace)
    getattr(window.actions, name).trigger()
    (dialog,) = window.shell.findChildren(QDialog)
    assert dialog.isVisible()
    assert unnamed(dialog) == []
    dialog.reject()
    qtbot.waitUntil(lambda: not window.shell.findChildren(QDialog))


def test_the_present_choices_are_marked(window: MainWindow, tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "p.ini", tmp_path / "w.ini")
    actions = window.actions
    actions.mark_choices(preferences)
    assert actions.schemes["system"].isChecked()
    assert actions.languages[""].isChecked()
    preferences.scheme, preferences.language = Scheme.DARK, "fr"
    actions.mark_choices(preferences)
    assert actions.schemes["dark"].isChecked()
    assert actions.languages["fr"].isChecked()


def test_no_two_commands_share_their_keys(window: MainWindow) -> None:
    keys = [
        each.toString()
        for action in window.actions.findChildren(type(window.actions.undo))
        for each in action.shortcuts()
    ]
    assert len(keys) == len(set(keys)) > 10
    assert QKeySequence("Ctrl+1").toString() in keys


def test_every_control_has_a_name(window: MainWindow, workspace: Workspace) -> None:
    window.set_workspace(workspace)
    assert unnamed(window.shell) == []


def test_a_closed_window_and_its_pages_are_freed(
    qtbot, tmp_path: Path, make_workspace: Callable[..., Workspace]
) -> None:
    shell = Shell(Translation("en"), LIGHT)
    shell.show()
    window = MainWindow(
        shell,
        Words("en"),
        LIGHT,
        dict.fromkeys(PageId, Plain),
        lambda shell: WindowCommands(shell, tmp_path, lambda: tmp_path),
    )
    window.close_requested.connect(window.close_now)
    workspace = make_workspace()
    window.set_workspace(workspace)
    left = [weakref.ref(each) for each in (shell, window, window.page)]
    shell.close()
    qtbot.waitUntil(shell.isHidden)
    shell.deleteLater()
    del shell, window
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert [ref() for ref in left] == [None, None, None]


def unnamed(parent: QWidget) -> list[QWidget]:
    """Controls that can have the focus but have no name for a screen reader."""
    found = []
    for each in parent.findChildren(QWidget):
        if each.focusPolicy() is Qt.FocusPolicy.NoFocus or isinstance(each, QLabel):
            continue
        if not each.isVisibleTo(parent):
            continue
        known = QAccessible.queryAccessibleInterface(each)
        if known is None or not known.text(QAccessible.Text.Name):
            found.append(each)
    return found


def test_the_default_file_has_a_name_that_the_user_understands(
    window: MainWindow, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.set_workspace(workspace)
    assert window.shell.windowTitle() == f"{workspace.file.stem} – KPI Desk"
    monkeypatch.setattr(practice_status, "default_practice", lambda: workspace.file)
    window.set_workspace(None)
    window.set_workspace(workspace)
    assert window.shell.windowTitle() == "My business – KPI Desk"


def test_the_sample_has_a_name_in_the_title(window: MainWindow, workspace: Workspace) -> None:
    workspace.sample = True
    window.set_workspace(workspace)
    assert window.shell.windowTitle() == "Sample business – KPI Desk"


def test_enter_saves_in_the_dialog_that_exports_everything(window: MainWindow) -> None:
    dialog = ArchiveDialog(window.words, str, Path("all.zip"), window.shell)
    assert dialog.focusWidget() is dialog.start


def test_a_report_goes_with_its_page(window, workspace, qtbot) -> None:
    window.set_workspace(workspace)
    workspace.tell("Saved.")
    window.go(Destination(PageId.CHARTS))
    assert window.bar.text == "Saved.", "said as the page was left"
    QApplication.processEvents()
    window.go(Destination(PageId.HISTORY))
    assert not window.bar.text


def test_a_reason_goes_when_something_has_changed(window, workspace, qtbot) -> None:
    window.set_workspace(workspace)
    workspace.tell("October is closed.", until_change=True)
    workspace.changed.emit(())
    assert window.bar.text, "of the same step"
    QApplication.processEvents()
    workspace.changed.emit(())
    assert not window.bar.text
