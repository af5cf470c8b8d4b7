"""The Settings page: shows what is chosen, and applies another choice at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton

from kpidesk.domain.settings.double_counting import DOUBLE_COUNTING, DoubleCounting
from kpidesk.domain.settings.resolution_hours import RESOLUTION_HOURS, ResolutionHours
from kpidesk.i18n.languages import offered_languages
from kpidesk.i18n.words import Words
from kpidesk.system.preferences import (
    TEXT_SIZES,
    Preferences,
    Scheme,
    charts_folder,
    updates_folder,
)
from kpidesk.ui.settings import texts
from kpidesk.ui.settings.page import SettingsPage
from kpidesk.ui.updates.sender_dialog import SenderDialog
from kpidesk.ui.workspace import Workspace


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "preferences.ini", tmp_path / "window.ini")


@pytest.fixture
def open_page(qtbot, preferences: Preferences, tmp_path: Path) -> Callable[..., SettingsPage]:
    usual = tmp_path / "Backups"

    def made(workspace: Workspace) -> SettingsPage:
        page = SettingsPage(workspace, preferences, lambda: preferences.backup_folder or usual)
        qtbot.addWidget(page)
        page.resize(1000, 700)
        page.show()
        return page

    return made


def choose(box: QComboBox, value: object) -> None:
    index = box.findData(value)
    assert index >= 0
    box.setCurrentIndex(index)
    box.activated.emit(index)


@pytest.mark.parametrize("width", [560, 1000])
def test_all_boxes_are_in_one_column(open_page, make_workspace, qtbot, width: int):
    page = open_page(make_workspace())
    page.resize(width, 700)
    boxes = list(page.boxes.values())
    qtbot.waitUntil(lambda: boxes[0].mapTo(page, QPoint()).x() > 0)
    for _ in range(3):
        QApplication.processEvents()
    assert len({(each.mapTo(page, QPoint()).x(), each.width()) for each in boxes}) == 1


def test_hints_are_below_the_boxes_where_the_page_is_narrow(open_page, make_workspace, qtbot):
    page = open_page(make_workspace())
    box = page.findChildren(QComboBox)[0]
    hint = box.parentWidget().findChild(QLabel)
    qtbot.waitUntil(lambda: hint.x() > box.geometry().right())
    page.resize(560, 500)
    qtbot.waitUntil(lambda: hint.y() > box.geometry().bottom())


def test_hints_are_below_the_boxes_where_the_text_is_large(open_page, make_workspace, qtbot):
    usual = QApplication.font()
    large = QFont(usual)
    large.setPointSizeF(2 * usual.pointSizeF())
    QApplication.setFont(large)
    try:
        page = open_page(make_workspace())
        page.resize(1200, 700)
        box = page.findChildren(QComboBox)[0]
        hint = box.parentWidget().findChild(QLabel)
        qtbot.waitUntil(lambda: hint.y() > box.geometry().bottom())
    finally:
        QApplication.setFont(usual)


def test_the_present_choices_are_shown(open_page, make_workspace, preferences) -> None:
    preferences.language = "fr"
    preferences.scheme = Scheme.DARK
    preferences.text_size = TEXT_SIZES[-1]
    boxes = open_page(make_workspace()).boxes
    assert boxes["language"].currentText() == offered_languages()["fr"]
    assert boxes["region"].currentData() == ""
    assert boxes["scheme"].currentData() == Scheme.DARK
    assert boxes["text_size"].currentData() == TEXT_SIZES[-1]
    assert boxes[RESOLUTION_HOURS].currentData() == ""


def test_every_scheme_and_text_size_is_offered(open_page, make_workspace) -> None:
    boxes = open_page(make_workspace()).boxes
    assert set(texts.SCHEMES) == set(Scheme)
    assert boxes["text_size"].count() == len(TEXT_SIZES)


@pytest.mark.parametrize(
    ("name", "value", "signal"),
    [
        ("language", "fr", "language_chosen"),
        ("region", "GB", "region_chosen"),
        ("scheme", "dark", "scheme_chosen"),
        ("text_size", 150, "text_size_chosen"),
    ],
)
def test_a_choice_for_this_computer_is_emitted(
    open_page, make_workspace, qtbot, name: str, value: object, signal: str
) -> None:
    page = open_page(make_workspace())
    with qtbot.waitSignal(getattr(page, signal)) as emitted:
        choose(page.boxes[name], value)
    assert emitted.args == [value]


def test_the_page_that_is_made_again_keeps_the_focus(open_page, make_workspace, qtbot) -> None:
    workspace = make_workspace()
    choose(open_page(workspace).boxes["scheme"], "dark")
    again = open_page(workspace)
    again.activateWindow()
    qtbot.waitUntil(again.isActiveWindow)
    again.take_focus()
    assert again.boxes["scheme"].hasFocus()


@pytest.mark.parametrize(
    ("key", "value"),
    [
        (RESOLUTION_HOURS, ResolutionHours.WORKED),
        (DOUBLE_COUNTING, DoubleCounting.TWO_VIEWS),
    ],
)
def test_a_choice_about_figures_is_saved_and_undone(
    open_page, make_workspace, key: str, value: str
) -> None:
    workspace = make_workspace()
    page, setting = open_page(workspace), workspace.services.records.setting
    choose(page.boxes[key], value)
    assert setting(key) == value
    workspace.undo_stack.undo()
    assert setting(key) is None
    assert page.boxes[key].currentData() == ""
    choose(page.boxes[key], value)
    choose(page.boxes[key], "")
    assert setting(key) is None


def test_a_choice_of_another_version_is_shown_as_none(open_page, make_workspace) -> None:
    def unknown(practice) -> None:
        with practice.transaction() as transaction:
            for key in texts.IN_FILE:
                transaction.set_setting(key, "of another version")

    page = open_page(make_workspace(fill=unknown))
    assert all(page.boxes[key].currentData() == "" for key in texts.IN_FILE)


def test_a_read_only_file_keeps_its_choices(open_page, make_workspace) -> None:
    page = open_page(make_workspace(read_only=True))
    assert not any(page.boxes[key].isEnabled() for key in texts.IN_FILE)
    assert page.boxes["language"].isEnabled()


def test_another_folder_of_backups_is_used_at_once(
    open_page, make_workspace, preferences, tmp_path: Path, qtbot
) -> None:
    workspace = make_workspace()
    page = open_page(workspace)
    assert page.backups.field.text() == str(tmp_path / "Backups")
    with qtbot.waitSignal(workspace.message_posted) as posted:
        page.use_backups(tmp_path / "disk")
    folder = tmp_path / "disk" / "Backups"
    assert (preferences.backup_folder, page.backups.field.text()) == (folder, str(folder))
    assert folder.is_dir()
    assert str(tmp_path / "Backups") in posted.args[0].text
    page.use_backups(folder)
    assert preferences.backup_folder == folder, "no folder within itself"


def test_a_folder_that_cannot_be_made_is_refused(
    open_page, make_workspace, preferences, tmp_path: Path, qtbot
) -> None:
    workspace = make_workspace()
    page = open_page(workspace)
    (tmp_path / "file").touch()
    with qtbot.waitSignal(workspace.message_posted):
        page.use_backups(tmp_path / "file")
    assert preferences.backup_folder is None


def test_the_regions_are_those_of_the_language_with_an_example(
    open_page, make_workspace, preferences
) -> None:
    preferences.region = "CH"
    box = open_page(make_workspace(words=Words("fr", "CH"))).boxes["region"]
    assert box.currentText() == "Suisse"
    assert "12'345,5" in box.accessibleDescription()
    assert box.findData("GB") < 0
    preferences.region = "GB"
    again = open_page(make_workspace(words=Words("fr", "GB"))).boxes["region"]
    assert again.currentData() == "GB", "a region that the language lacks stays visible"


@pytest.mark.parametrize("width", [600, 1000])
def test_no_control_is_cut(open_page, make_workspace, width: int) -> None:
    page = open_page(make_workspace())
    page.resize(width, 700)
    for _ in range(3):
        QApplication.processEvents()
    for box in page.boxes.values():
        assert box.mapTo(page, box.rect().bottomRight()).x() <= width
        assert box.width() >= box.minimumSizeHint().width()


def test_the_sender_of_updates_is_asked_for(open_page, make_workspace) -> None:
    workspace = make_workspace()
    page = open_page(workspace)
    page.change_sender.click()
    dialog = page.findChild(SenderDialog)
    dialog.name.setText("Robin")
    dialog.accept()
    assert workspace.services.sender.sender().name == "Robin"
    assert not open_page(make_workspace(read_only=True)).change_sender.isEnabled()


@pytest.mark.parametrize("kind", ["charts", "updates"])
def test_a_folder_for_clients_is_shown_and_can_be_changed(
    open_page, make_workspace, preferences, tmp_path, kind: str
) -> None:
    page = open_page(make_workspace())
    shown = {"charts": page.charts, "updates": page.updates}[kind].field
    assert shown.text() == str(charts_folder(preferences)) == str(updates_folder(preferences))
    {"charts": page.use_charts, "updates": page.use_updates}[kind](tmp_path / "For clients")
    chosen = {"charts": preferences.charts_folder, "updates": preferences.updates_folder}
    assert chosen.pop(kind) == tmp_path / "For clients"
    assert list(chosen.values()) == [None]
    assert shown.text() == str(tmp_path / "For clients")


def test_a_folder_can_be_shown_once_a_file_has_made_it(
    open_page, make_workspace, preferences, tmp_path
) -> None:
    preferences.charts_folder = tmp_path / "Charts"
    page = open_page(make_workspace())
    assert not page.charts.show_button.isEnabled()
    page.hide()
    (tmp_path / "Charts").mkdir()
    page.show()
    assert page.charts.show_button.isEnabled()


@pytest.mark.parametrize("scale", [1.1, 1.25, 1.5])
def test_no_control_is_lower_than_its_text_needs(
    qapp, open_page, make_workspace, qtbot, scale: float
):
    usual = qapp.font()
    larger = QFont(usual)
    larger.setPointSizeF(scale * usual.pointSizeF())
    qapp.setFont(larger)
    try:
        page = open_page(make_workspace(words=Words("fr")))
        page.resize(1266, 735)
        qtbot.wait(100)
        controls = [*page.findChildren(QPushButton), *page.findChildren(QLineEdit)]
        cut = [
            (each.text(), each.height())
            for each in controls
            if each.isVisible()
            and not each.height() == each.minimumSizeHint().height() <= each.parentWidget().height()
        ]
        assert cut == []
    finally:
        qapp.setFont(usual)
