"""`backup`, `restore` and `check`, on whole files and on damaged ones."""

from __future__ import annotations

import pytest

from kpidesk.app.main import main
from kpidesk.storage.backup.location import manifest_path
from kpidesk.storage.backup.manifest import agrees
from kpidesk.system import paths


@pytest.fixture(autouse=True)
def backups(tmp_path, monkeypatch):
    """Her folder of backups, of this test alone."""
    folder = tmp_path / "her backups"
    monkeypatch.setattr(paths, "backup_folder", lambda: folder)
    return folder


@pytest.fixture
def filled(kpidesk):
    assert kpidesk("set 2026-03 requests=2 request_hours=2").status == 0
    return kpidesk


def hours(kpidesk):
    return kpidesk("show art --json").points["2026-03"]["measures"]["request_hours"]


def damage(practice):
    data = bytearray(practice.read_bytes())
    data[4096:8192] = bytes(4096)
    practice.write_bytes(data)


def test_there_and_back(filled, backups):
    made = filled("backup")
    (file,) = backups.glob("*.kpidesk")
    assert (made.status, made.err) == (0, "")
    assert made.out == f"Backed up and verified: {file}\n"
    assert agrees(file)
    filled("set 2026-03 request_hours=5")
    back = filled(["restore", str(file)])
    assert (back.status, back.err) == (0, "")
    assert hours(filled) == 2
    (kept,) = set(backups.glob("*.kpidesk")) - {file}
    assert f"The file it replaced is kept in {kept}" in back.out
    assert filled(["restore", str(kept)]).status == 0
    assert hours(filled) == 5


def test_a_backup_of_a_chosen_name(filled, practice, tmp_path, backups):
    target = tmp_path / "stick.kpidesk"
    assert filled(["backup", "-o", str(target)]).status == 0
    assert agrees(target)
    assert not backups.exists()
    before = target.read_bytes()
    again = filled(["backup", "-o", str(target)])
    assert (again.status, "There is already a file “stick.kpidesk”" in again.err) == (1, True)
    assert target.read_bytes() == before
    own = filled(["backup", "-o", str(practice)])
    assert (own.status, "is the business file itself" in own.err) == (2, True)
    lost = filled(["backup", "-o", str(tmp_path / "none" / "b.kpidesk")])
    assert (lost.status, "its folder does not exist" in lost.err) == (1, True)
    assert not (tmp_path / "none").exists()
    practice.unlink()
    assert filled(["restore", str(target)]).out == f"Restored from {target}.\n"
    assert hours(filled) == 2


def test_what_is_not_there(kpidesk, practice, tmp_path, backups):
    for line in ("backup", "check"):
        answer = kpidesk(line)
        assert (answer.status, "There is no business file" in answer.err) == (1, True)
    answer = kpidesk(["restore", str(tmp_path / "none.kpidesk")])
    assert answer.status == 2
    assert "There is no backup “none.kpidesk”" in answer.err
    assert str(backups) in answer.err
    assert not practice.exists()


def test_the_practice_is_not_its_own_backup(filled, practice):
    answer = filled(["restore", str(practice)])
    assert (answer.status, "is the business file itself" in answer.err) == (2, True)


def test_an_altered_backup_is_not_restored(filled, backups):
    filled("backup")
    (file,) = backups.glob("*.kpidesk")
    file.write_bytes(file.read_bytes()[:-1] + b"x")
    filled("set 2026-03 request_hours=5")
    answer = filled(["restore", str(file)])
    assert (answer.status, "has changed since the backup was made" in answer.err) == (1, True)
    assert hours(filled) == 5


@pytest.mark.parametrize("text", ["no practice of ours", ""])
def test_a_stranger_is_not_restored(filled, tmp_path, text):
    stranger = tmp_path / "letter.txt"
    stranger.write_text(text * 500)
    answer = filled(["restore", str(stranger)])
    assert (answer.status, answer.out) == (1, "")
    assert "letter.txt" in answer.err
    assert hours(filled) == 2


def test_a_whole_file_is_intact(filled, practice, backups):
    answer = filled("check")
    assert (answer.status, answer.err) == (0, "")
    assert answer.out.startswith(f"{practice.name} is intact.\n")
    assert "every one can be read" in answer.out
    assert f"There is no backup of this file in {backups}" in answer.out
    assert "est intact" in filled("--language fr check").out


def test_the_newest_backup_is_checked_with_the_file(filled, backups):
    filled("backup")
    answer = filled("check")
    assert (answer.status, "it can be restored" in answer.out) == (0, True)
    assert "everything that is saved now" in answer.out
    (file,) = backups.glob("*.kpidesk")
    file.write_bytes(file.read_bytes()[:-1] + b"x")
    answer = filled("check")
    assert (answer.status, "it was changed after it was made" in answer.err) == (1, True)
    assert "is intact" in answer.out


def test_a_damaged_file_is_told_kept_and_replaced(filled, practice, backups):
    filled("backup")
    (file,) = backups.glob("*.kpidesk")
    damage(practice)
    broken = practice.read_bytes()
    found = filled("check")
    assert (found.status, "is intact" in found.out) == (1, False)
    assert "it can be restored" in found.out
    assert "kpidesk restore" in found.err
    assert str(backups) in found.err
    refused = filled("backup")
    assert (refused.status, "is damaged" in refused.err) == (1, True)
    assert filled("set 2026-04 requests=1").status == 1
    assert practice.read_bytes() == broken
    back = filled(["restore", str(file)])
    assert back.status == 0
    (kept,) = backups.glob("*.damaged")
    assert kept.read_bytes() == broken
    assert (filled("check").status, hours(filled)) == (0, 2)


def test_check_names_what_another_program_has_changed(filled, practice):
    import sqlite3

    connection = sqlite3.connect(practice)
    connection.execute("CREATE TRIGGER hers AFTER INSERT ON entry BEGIN SELECT 1; END")
    connection.commit()
    connection.close()
    answer = filled("check")
    assert (answer.status, "Another program has changed the file: hers" in answer.err) == (1, True)


def test_a_file_of_another_program_is_left_alone(kpidesk, practice):
    practice.write_text("Client;Hours\n" * 100)
    before = practice.read_bytes()
    for line in ("check", "backup", "set 2026-03 requests=1", "show art"):
        answer = kpidesk(line)
        assert (answer.status, "is not a business file of KPI Desk" in answer.err) == (1, True)
    assert practice.read_bytes() == before


def test_two_practices_of_one_name_have_their_own_series(tmp_path, backups):
    from kpidesk.app.main import main

    for folder in ("work", "old"):
        (tmp_path / folder).mkdir()
        file = str(tmp_path / folder / "practice.kpidesk")
        assert main(["--file", file, "set", "2026-03", "requests=1"]) == 0
        assert main(["--file", file, "backup"]) == 0
    made = sorted(backups.glob("*.kpidesk"))
    assert len(made) == 2
    assert all("-000001-" in file.name and manifest_path(file).exists() for file in made)


@pytest.mark.parametrize("line", ["set 2026-03 requests=3", "client add Acme", "backup", "restore"])
def test_a_backup_is_never_written(filled, backups, line):
    filled("backup")
    filled("set 2026-03 request_hours=5")
    filled("backup")
    first, second = sorted(backups.glob("*.kpidesk"))
    before = first.read_bytes(), sorted(backups.iterdir())
    words = [*line.split(), *([str(second)] if line == "restore" else []), "--file", str(first)]
    status = main(words)
    assert status == 1
    assert (first.read_bytes(), sorted(backups.iterdir())) == before


def test_a_backup_is_shown_checked_and_exported(filled, backups, tmp_path, capsys):
    filled("backup")
    (file,) = backups.glob("*.kpidesk")
    before = sorted(backups.iterdir())
    for words in (["show", "art"], ["check"], ["export", "-o", str(tmp_path / "all.json")]):
        assert main(["--file", str(file), *words]) == 0
    assert sorted(backups.iterdir()) == before
    capsys.readouterr()
    assert main(["--file", str(file), "set", "2026-03", "requests=3"]) == 1
    assert "is a backup from" in capsys.readouterr().err


def test_a_backup_of_an_older_schema_is_shown_and_stays_as_it_is(backups, revive, capsys):
    old = revive("schema_1000_practice.sql", backups / "old.kpidesk")
    before = old.read_bytes(), list(backups.iterdir())
    assert main(["--file", str(old), "client", "list"]) == 0
    assert capsys.readouterr().out
    assert (old.read_bytes(), list(backups.iterdir())) == before


def test_no_new_practice_is_made_among_the_backups(filled, backups, capsys):
    filled("backup")
    new = backups / "new.kpidesk"
    assert main(["--file", str(new), "set", "2026-03", "requests=3"]) == 1
    assert "choose another folder" in capsys.readouterr().err
    assert not new.exists()
