"""The file dialog where Qt draws it: everything is in the window's words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDir, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QListView,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from kpidesk.i18n.words import Words
from kpidesk.ui.common.file_dialog import file_dialog


@pytest.mark.parametrize(
    ("words", "size", "folder"),
    [(Words("en", "GB"), "1.5 kB", "Folder"), (Words("fr", "CH"), "1,5 ko", "Dossier")],
)
def test_sizes_days_and_folders_are_those_of_the_window(qtbot, tmp_path, words, size, folder):
    (tmp_path / "file.csv").write_bytes(bytes(1500))
    (tmp_path / "folder").mkdir()
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = file_dialog(words, "&Open…", parent)
    dialog.setDirectory(QDir(str(tmp_path)))
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    dialog.open()
    (view,) = dialog.findChildren(QTreeView)
    model, root = view.model(), view.rootIndex()
    qtbot.waitUntil(lambda: model.rowCount(view.rootIndex()) == 2)

    def shown(row: int, column: int) -> str:
        index, option = model.index(row, column, view.rootIndex()), QStyleOptionViewItem()
        view.itemDelegateForColumn(column).initStyleOption(option, index)
        return option.text

    assert root.isValid()
    rows = {model.index(row, 0, view.rootIndex()).data(): row for row in range(2)}
    assert shown(rows["file.csv"], 1) == size
    assert shown(rows["folder"], 2) == folder
    time = shown(rows["file.csv"], 3)
    day = words.formats.locale.toString(
        dialog.directory().entryInfoList(["file.csv"])[0].lastModified(),
        words.formats.locale.FormatType.ShortFormat,
    )
    assert time == day
    dialog.reject()


def test_places_and_the_path_are_shown_whole_from_right_to_left(qtbot, tmp_path):
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    dialog = file_dialog(Words("ar"), "&Open…", parent)
    dialog.open()
    (places,) = dialog.findChildren(QListView, "sidebar")
    assert places.width() >= places.sizeHintForColumn(0)
    (path,) = dialog.findChildren(QComboBox, "lookInCombo")
    # In another direction than the application's, Qt cuts its text.
    assert path.layoutDirection() is dialog.layoutDirection()
    dialog.reject()
