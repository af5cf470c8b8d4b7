"""The result of Check My Data: what is well, what is wrong, and what is neither."""

from __future__ import annotations

from pathlib import Path

from kpidesk.domain.data_check import BackupsCheck, DataCheck
from kpidesk.i18n.faults.data_check_words import check_lines
from kpidesk.i18n.words import words_in
from kpidesk.ui.help import texts
from kpidesk.ui.help.data_check import DataCheckDialog


def test_a_file_without_a_backup_is_neither_praised_nor_blamed_for_it(qtbot) -> None:
    words = words_in("en")
    dialog = DataCheckDialog(words)
    qtbot.addWidget(dialog)
    found = DataCheck("p.kpidesk", (), None, BackupsCheck())
    dialog.show_result(check_lines(words, found, Path("backups")), intact=True)
    marks = {label.text()[3:]: label.text()[0] for label in dialog.lines}
    assert marks == {
        "p.kpidesk is intact.": "\N{CHECK MARK}",
        "There is no backup of this file in backups.": "\N{BULLET}",
    }
    assert dialog.summary.text() == words(texts.GOOD)
