"""Where the machine says no: links, a broken home, a full output, and what nobody foresaw."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from kpidesk.app import commands
from kpidesk.app import main as entrance
from kpidesk.cli.output import abandon
from kpidesk.i18n.words import Words, words_in
from kpidesk.system import error_log, paths, translations

SECRET = "Ada’s figures"
posix = pytest.mark.skipif(os.name == "nt", reason="Windows wants rights for links")
full = pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")


def process(*words: object, to: str | None = None, **environment: str):
    with Path(to or os.devnull).open("w") as stream:
        return subprocess.run(
            [sys.executable, "-m", "kpidesk", *map(str, words)],
            stdout=stream if to else subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            env={**os.environ, "PYTHONUTF8": "1", **environment},
            timeout=60,
        )


@pytest.fixture
def filled(kpidesk):
    assert kpidesk("set 2026-03 requests=1 request_hours=1").status == 0
    return kpidesk


@pytest.mark.parametrize("suffix", [".json", ".csv", ".xlsx", ".svg", ".png", ".pdf", ".kpidesk"])
def test_no_output_replaces_the_practice(tmp_path, capsys, monkeypatch, suffix):
    practice = tmp_path / f"p{suffix}"
    set_ = ["--file", str(practice), "set", "2026-03", "requests=1", "request_hours=1"]
    assert entrance.main(set_) == 0
    before = practice.read_bytes()
    names = [practice, tmp_path / "x" / ".." / practice.name, Path(practice.name)]
    (tmp_path / "x").mkdir()
    monkeypatch.chdir(tmp_path)
    if os.name != "nt":
        for name, make in (("soft", os.symlink), ("hard", os.link)):
            make(practice, tmp_path / f"{name}{suffix}")
            names.append(tmp_path / f"{name}{suffix}")
    for name in names:
        for command in (["export"], ["chart", "art"], ["backup"]):
            line = ["--file", str(practice), *command, "-o", str(name)]
            assert entrance.main(line) == 2
            assert "is the business file itself" in capsys.readouterr().err
            assert practice.read_bytes() == before


@pytest.mark.parametrize("beside", ["-journal", ".lock"])
def test_nor_what_belongs_to_it(filled, practice, beside):
    answer = filled(["backup", "-o", str(practice) + beside])
    assert answer.status == 2
    assert "belongs to it" in answer.err


@pytest.mark.usefixtures("unmeasured")
def test_the_default_practice_is_guarded_as_well(tmp_path):
    home = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path), "USERPROFILE": str(tmp_path)}
    home["WIN_PD_OVERRIDE_LOCAL_APPDATA"] = str(tmp_path)
    assert process("set", "2026-03", "requests=1", **home).returncode == 0
    (practice,) = tmp_path.rglob("practice.kpidesk")
    assert process("backup", "-o", practice, **home).returncode == 2


@pytest.mark.long
@posix
@pytest.mark.usefixtures("unmeasured")
def test_a_link_leads_to_the_same_lock(filled, practice, tmp_path):
    from kpidesk.system.lock import FileLock

    link = tmp_path / "elsewhere" / "link.kpidesk"
    link.parent.mkdir()
    link.symlink_to(practice)
    for held, used in ((practice, link), (link, practice)):
        lock = FileLock(held)
        lock.take()
        try:
            refused = process("--file", used, "set", "2026-04", "requests=1")
        finally:
            lock.release()
        assert refused.returncode == 1
        assert "open in another window" in refused.stderr
    assert process("--file", link, "set", "2026-04", "requests=1").returncode == 0


@posix
@pytest.mark.parametrize(
    "line", ["show art", "set 2026-03 requests=1", "check", "backup", "client list", "export -o F"]
)
def test_a_link_that_leads_nowhere(tmp_path, capsys, line):
    loop = tmp_path / "loop.kpidesk"
    loop.symlink_to(loop)
    words = line.replace("F", str(tmp_path / "f.csv")).split()
    assert entrance.main(["--file", str(loop), *words]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "leads back to itself" in said.err
    assert [each.name for each in tmp_path.iterdir()] == [loop.name]


@posix
@pytest.mark.usefixtures("unmeasured")
@pytest.mark.parametrize("line", ["set 2026-03 requests=1", "client add Ada", "backup", "show art"])
def test_a_broken_home(tmp_path, line):
    home = tmp_path / "home"
    home.write_text("no folder")
    places = dict.fromkeys(("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"), str(home / "x"))
    ran = process(*line.split(), HOME=str(home), XDG_DOCUMENTS_DIR=str(home / "d"), **places)
    assert (ran.returncode, ran.stdout) == (1, "")
    assert "Traceback" not in ran.stderr
    assert len(ran.stderr.splitlines()) == 1
    if line not in ("show art", "backup"):
        assert "cannot save in the folder" in ran.stderr


def test_a_folder_for_backups_that_cannot_be_made(filled, practice, tmp_path, monkeypatch):
    (tmp_path / "file").touch()
    monkeypatch.setattr(paths, "backup_folder", lambda: tmp_path / "file" / "backups")
    answer = filled("backup")
    assert answer.status == 1
    assert "cannot save in the folder" in answer.err


@full
@pytest.mark.parametrize("line", ["show art", "show art --json", "--help", "--version"])
def test_a_full_output_is_said(filled, practice, line):
    ran = process("--file", practice, *line.split(), to="/dev/full")
    assert ran.returncode == 1
    assert ran.stderr.startswith("The output could not be written.")
    assert len(ran.stderr.splitlines()) == 1


@full
@pytest.mark.usefixtures("unmeasured")
def test_errors_that_nobody_can_read_change_no_status(practice):
    command = f'"{sys.executable}" -m kpidesk --file "{practice}" show art 2>/dev/full'
    assert subprocess.run(["sh", "-c", command], capture_output=True, timeout=60).returncode == 1


def test_what_nobody_foresaw_is_a_sentence_and_a_log(filled, monkeypatch):
    def fail(args, today):
        raise KeyError(SECRET)

    monkeypatch.setitem(commands.COMMANDS, "show", fail)
    answer = filled("show art", foreseen=False)
    log = paths.state_folder() / "error.log"
    assert (answer.status, answer.out) == (1, "")
    assert len(answer.err.splitlines()) == 1
    assert "KeyError" in answer.err
    assert str(log) in answer.err
    written = log.read_text(encoding="utf-8")
    assert "in fail" in written
    assert SECRET not in written + answer.err
    if os.name != "nt":
        assert stat.S_IMODE(log.stat().st_mode) == 0o600


def test_also_where_no_log_can_be_written(filled, tmp_path, monkeypatch):
    def fail(args, today):
        raise OSError(5, "no")

    (tmp_path / "file").touch()
    monkeypatch.setattr(paths, "state_folder", lambda: tmp_path / "file" / "state")
    monkeypatch.setitem(commands.COMMANDS, "show", fail)
    answer = filled("show art", foreseen=False)
    assert answer.status == 1
    assert "Something went wrong (OSError)" in answer.err


def test_the_log_names_the_causes():
    try:
        try:
            raise OSError(28, SECRET)
        except OSError as error:
            raise ValueError("more") from error
    except ValueError as error:
        written = error_log.write_error(error).read_text(encoding="utf-8")
    assert written.index("OSError 28") < written.index("ValueError")
    assert SECRET not in written


def test_no_words_at_all_means_english_but_no_chart_in_it(filled, tmp_path, monkeypatch, request):
    words_in.cache_clear()
    request.addfinalizer(words_in.cache_clear)
    monkeypatch.setattr("kpidesk.i18n.locales.qm_files.compiled", lambda *_: None)
    shown = filled("--language fr show art")
    assert shown.status == 0
    assert "March 2026" in shown.out
    drawn = filled(["chart", "art", "-o", str(tmp_path / "c.svg"), "--language", "fr"])
    assert drawn.status == 1
    assert "Français cannot be loaded" in drawn.err
    assert not (tmp_path / "c.svg").exists()


def test_a_cache_that_cannot_be_written_costs_no_language(filled, tmp_path, monkeypatch):
    """An older .qm is better than none, and nothing is logged to the terminal."""
    folder, built = tmp_path / "translations", translations.compiled("fr")
    assert built is not None
    folder.mkdir()
    for language in ("en", "fr"):
        (folder / f"kpidesk_{language}.ts").write_text("<TS", encoding="utf-8")
    stale = folder / "kpidesk_fr.qm"
    stale.write_bytes(built.read_bytes())
    os.utime(stale, (1, 1))
    (tmp_path / "file").touch()
    monkeypatch.setattr("kpidesk.system.bundled_files.bundled", lambda name: folder)
    monkeypatch.setattr(paths, "cache_folder", lambda: tmp_path / "file" / "cache")
    french = filled("--language fr show art")
    assert (french.status, french.err) == (0, "")
    assert "Mars 2026" in french.out
    assert filled("--language en show art").err == ""
    assert Words("fr").language == "fr"


def test_a_bare_checkout_logs_nothing_to_the_terminal(tmp_path):
    script = (
        "import sys; from pathlib import Path; from kpidesk.system import paths, qm_cache\n"
        "paths.cache_folder = lambda: Path(sys.argv[1]) / 'x'\n"
        "assert qm_cache.compile_into_cache(Path(sys.argv[1])) is None"
    )
    (tmp_path / "kpidesk_eo.ts").write_text("<TS", encoding="utf-8")
    ran = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "kpidesk_eo.ts")],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (ran.returncode, ran.stderr) == (0, "")


def test_a_stream_without_a_number_is_let_go():
    class Gone:
        def fileno(self):
            raise OSError

    abandon(Gone())


@pytest.mark.skipif(sys.platform != "linux", reason="only there a name may be any bytes")
@pytest.mark.parametrize(
    ("name", "words"),
    [(os.fsdecode(b"caf\xe9.kpidesk"), "Please give it another name"), ("x" * 245, "is too long")],
)
@pytest.mark.parametrize("command", ["set 2026-09 leads=1", "show ncar"])
def test_a_name_that_cannot_be_used_is_said(filled, tmp_path, capsys, name, words, command):
    folder = tmp_path / "named"
    folder.mkdir()
    assert entrance.main(["--file", str(folder / name), *command.split()]) == 1
    assert words in capsys.readouterr().err
    for order in (["export", "-o", "csv"], ["chart", "art", "-o", "svg"]):
        answer = filled([*order[:-1], str(folder / f"{name[:240]}.{order[-1]}")])
        assert answer.status == 1
        assert words in answer.err
    assert not [*folder.iterdir()]
