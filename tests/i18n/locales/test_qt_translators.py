"""Qt's own texts: none of those that the window can show stays English."""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from operator import or_
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QFileIconProvider,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QTabBar,
)

from kpidesk.i18n.languages import LANGUAGES, SOURCE
from kpidesk.i18n.locales.qt_translators import qt_translators

#: Names of keys and paper are the same, or written by the system; the others are no texts.
ELSEWHERE = {"QShortcut", "QPageSize", "QProgressBar", "QGuiApplication", "QIODevice", "QFont"}
NATIVE = QKeySequence.SequenceFormat.NativeText
BUTTONS = QMessageBox.StandardButton
NO_BUTTONS = {BUTTONS.NoButton, BUTTONS.FirstButton, BUTTONS.LastButton}


class Recorder(QTranslator):
    """Notes what Qt looks up, and translates nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[tuple[str, str, str]] = set()

    def isEmpty(self) -> bool:
        return False

    def translate(  # type: ignore[override]
        self, context: str, text: str, comment: str | None = None, _n: int = -1
    ) -> None:
        self.asked.add((context, text, comment or ""))


@pytest.fixture
def asked(qapp: QApplication, tmp_path: Path) -> Iterator[set[tuple[str, str, str]]]:
    """What Qt asks for in its dialogs and in the menus of fields."""
    recorder = Recorder()
    qapp.installTranslator(recorder)
    (tmp_path / "folder").mkdir()
    dialogs: list[QDialog] = []
    for accept in QFileDialog.AcceptMode:
        for files in (QFileDialog.FileMode.AnyFile, QFileDialog.FileMode.Directory):
            dialog = QFileDialog(None, "", str(tmp_path))
            dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
            dialog.setAcceptMode(accept)
            dialog.setFileMode(files)
            dialogs.append(dialog)
    box = QMessageBox()
    box.setDetailedText("details")
    box.setStandardButtons(reduce(or_, (each for each in BUTTONS if each not in NO_BUTTONS)))
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialogs += [box, QPrintPreviewDialog(printer)]
    for dialog in dialogs:
        dialog.show()
        qapp.processEvents()
        dialog.close()
    fields = QLineEdit("text"), QPlainTextEdit("text")
    menus = [field.createStandardContextMenu() for field in fields]
    bar = QTabBar()
    # The model asks in a thread of its own, perhaps later than here.
    recorder.asked.add(("QAbstractFileIconProvider", "Folder", "All other platforms"))
    QFileIconProvider()
    yield {each for each in recorder.asked if each[0] not in ELSEWHERE}
    qapp.removeTranslator(recorder)
    for widget in (*menus, *fields, *dialogs, bar):
        widget.deleteLater()


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != SOURCE])
def test_what_qt_shows_is_translated(language: str, asked: set[tuple[str, str, str]]) -> None:
    found = qt_translators(language)
    missing = [each for each in sorted(asked) if not any(t.translate(*each) for t in found)]
    assert missing == []
    for context in ("QFileDialog", "QPlatformTheme", "QLineEdit", "QPrintPreviewDialog"):
        assert context in {each[0] for each in asked}


def test_english_needs_none() -> None:
    assert all(t.filePath().endswith("_en.qm") for t in qt_translators(SOURCE))


@pytest.mark.parametrize(
    ("language", "name"), [("fr", "Ctrl+Entrée"), ("es", "Control+Intro"), ("pl", "Ctrl+Enter")]
)
def test_keys_are_named_as_on_the_keyboard(qapp: QApplication, language: str, name: str) -> None:
    translators = qt_translators(language)
    for each in translators:
        qapp.installTranslator(each)
    try:
        assert QKeySequence("Ctrl+Return").toString(NATIVE) == name
    finally:
        for each in translators:
            qapp.removeTranslator(each)
