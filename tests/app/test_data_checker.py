"""Help › Check My Data in the window: intact, damaged, with a bad backup, and closed early."""

from __future__ import annotations

from kpidesk.app.data.data_checker import check_in_window
from kpidesk.storage.backup.backup import back_up


def checked(office, qtbot):
    dialog = check_in_window(office.window, office.practices, office.backups)
    assert dialog is not None
    assert dialog.progress.isVisible()
    qtbot.waitUntil(lambda: not dialog.progress.isVisible())
    return dialog


def said(dialog):
    return "\n".join(label.text() for label in dialog.lines)


def test_an_intact_file_and_its_backup(office, make, qtbot):
    file = make("mine")
    office.practices.open(file)
    office.enter(41)
    back_up(file, office.backups, app_version="1")
    dialog = checked(office, qtbot)
    assert dialog.summary.text() == "No problems found."
    assert "mine.kpidesk is intact" in said(dialog)
    assert "1 figure, from March 2026 to March 2026: it can be read" in said(dialog)
    assert "it can be restored" in said(dialog)
    assert "everything that is saved now" in said(dialog)
    assert not dialog.restore.isVisible()


def test_a_damaged_file_offers_to_restore(office, make, qtbot):
    file = make("mine")
    office.practices.open(file)
    back_up(file, office.backups, app_version="1")
    size = file.stat().st_size
    with file.open("r+b") as stream:
        stream.seek(size // 2)
        stream.write(b"\xff" * (size // 2))
    dialog = checked(office, qtbot)
    assert dialog.summary.text().startswith("Something is wrong.")
    assert "kpidesk restore" not in said(dialog)
    assert dialog.restore.isVisible()
    with qtbot.waitSignal(office.window.restore_requested):
        dialog.restore.click()


def test_a_bad_backup_is_said(office, make, qtbot):
    file = make("mine")
    office.practices.open(file)
    made = back_up(file, office.backups, app_version="1")
    with made.path.open("ab") as stream:
        stream.write(b"x")
    dialog = checked(office, qtbot)
    assert "something is wrong with its backups" in dialog.summary.text()
    assert "it was changed after it was made" in said(dialog)
    assert not dialog.restore.isVisible()


def test_a_file_that_is_gone_is_said(office, make, qtbot):
    file = make("mine")
    office.practices.open(file)
    file.unlink()
    dialog = checked(office, qtbot)
    assert "mine.kpidesk" in dialog.summary.text()
    assert dialog.lines == []


def test_a_dialog_that_is_closed_early(office, make, qtbot):
    office.practices.open(make("mine"))
    dialog = check_in_window(office.window, office.practices, office.backups)
    gone = []
    dialog.destroyed.connect(lambda: gone.append(True))
    dialog.reject()
    qtbot.waitUntil(lambda: bool(gone))
    qtbot.wait(200)


def test_without_a_practice_nothing_is_checked(office):
    assert not office.window.actions.check.isEnabled()
    assert check_in_window(office.window, office.practices, office.backups) is None
