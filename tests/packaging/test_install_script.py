"""The script that installs the archive of Linux for one user, and removes it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from kpidesk.i18n.languages import SOURCE
from kpidesk.system.bundled_files import APPLICATION_ID
from tests.support.languages import LONG_LANGUAGES

ROOT = Path(__file__).parents[2]
MIME_TYPE = "application/x-kpidesk-practice"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="files of Linux")


class Home:
    """A user's home, and an archive that she has extracted."""

    def __init__(self, folder: Path, files: ModuleType) -> None:
        self.folder, self.archive = folder / "home", folder / "my archive"
        self.program = self.archive / "kpidesk" / "kpidesk"
        self.program.parent.mkdir(parents=True)
        self.program.write_text("#!/bin/sh\necho started\n")
        self.program.chmod(0o755)
        languages = files.package_languages(ROOT)
        files.write_linux_files(languages, self.archive / "share")
        files.write_install_script(languages, self.archive / "install.sh")
        self.data = self.folder / ".local" / "share" / "kpidesk" / "practice.kpidesk"
        self.data.parent.mkdir(parents=True)
        self.data.write_text("hers")

    @property
    def place(self):
        return self.folder / ".local" / "lib" / "kpidesk"

    @property
    def command(self):
        return self.folder / ".local" / "bin" / "kpidesk"

    def run(self, *command, **more):
        kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
        environment = {**kept, "HOME": str(self.folder), "LC_ALL": "C", **more}
        return subprocess.run(command, env=environment, capture_output=True, encoding="utf-8")

    def files(self):
        return {path for path in self.folder.rglob("*") if not path.is_dir()}


@pytest.fixture
def home(tmp_path, tool):
    return Home(tmp_path, tool("localized_files"))


def test_it_is_installed_for_one_user_and_removed_without_her_data(home):
    before = home.files()
    ran = home.run(home.archive / "install.sh")
    assert ran.returncode == 0, ran.stderr
    assert str(home.place) in ran.stdout
    assert home.run(home.command).stdout == "started\n"
    ran = home.run(home.place / "install.sh", "--uninstall")
    assert ran.returncode == 0, ran.stderr
    assert str(home.data.parent) in ran.stdout
    assert home.data.read_text() == "hers"
    made = {path for path in home.files() - before if path.suffix != ".cache"}
    left = {path for path in made if "mime" not in path.parts or "packages" in path.parts}
    assert left == set()
    indexed = "".join(path.read_text(errors="replace") for path in made)
    assert MIME_TYPE not in indexed


def test_an_update_leaves_nothing_of_the_older_one(home):
    old = home.archive / "share" / "applications" / "old.desktop"
    old.write_text("[Desktop Entry]\nExec=kpidesk\n")
    inside = home.archive / "kpidesk" / "old"
    inside.touch()
    assert home.run(home.archive / "install.sh").returncode == 0
    installed = home.folder / ".local/share/applications/old.desktop"
    assert installed.exists()
    old.unlink()
    inside.unlink()
    assert home.run(home.archive / "install.sh").returncode == 0
    assert not installed.exists()
    assert not (home.place / "kpidesk" / "old").exists()


def test_it_is_removed_from_where_it_was_put(home, tmp_path):
    elsewhere = {"XDG_DATA_HOME": str(tmp_path / "elsewhere")}
    assert home.run(home.archive / "install.sh", **elsewhere).returncode == 0
    entry = tmp_path / "elsewhere" / "applications" / f"{APPLICATION_ID}.desktop"
    assert entry.exists()
    assert home.run(home.place / "install.sh", "--uninstall").returncode == 0
    assert not entry.exists()


def test_a_program_of_that_name_that_is_not_ours_stays(home):
    home.command.parent.mkdir(parents=True)
    home.command.write_text("another")
    ran = home.run(home.archive / "install.sh")
    assert ran.returncode == 0
    assert "is another program" in ran.stdout
    assert home.run(home.place / "install.sh", "--uninstall").returncode == 0
    assert home.command.read_text() == "another"
    ran = home.run(home.archive / "install.sh", "--uninstall")
    assert (ran.returncode, ran.stderr) == (1, "KPI Desk is not installed for this user.\n")


def test_a_folder_of_that_name_that_is_not_ours_stays(home):
    kept = home.place / "notes.txt"
    kept.parent.mkdir(parents=True)
    kept.write_text("hers")
    ran = home.run(home.archive / "install.sh")
    assert (ran.returncode, ran.stdout) == (1, "")
    assert "something other than" in ran.stderr
    ran = home.run(home.archive / "install.sh", "--uninstall")
    assert (ran.returncode, "is not installed" in ran.stderr) == (1, True)
    assert [each.name for each in home.place.iterdir()] == ["notes.txt"]
    assert not home.command.exists()


def test_a_relative_folder_for_data_is_passed_over(home):
    assert home.run(home.archive / "install.sh", XDG_DATA_HOME="data").returncode == 0
    assert (home.folder / f".local/share/applications/{APPLICATION_ID}.desktop").exists()


def test_nothing_changes_under_an_open_program(home):
    # A script's process is its shell's: a program of its own has to stand for the real one.
    shutil.copy(shutil.which("sleep"), home.program)
    assert home.run(home.archive / "install.sh").returncode == 0
    with subprocess.Popen([home.place / "kpidesk" / "kpidesk", "60"]) as opened:
        try:
            for option in ((), ("--uninstall",)):
                ran = home.run(home.archive / "install.sh", *option)
                assert (ran.returncode, "KPI Desk is open" in ran.stderr) == (1, True)
        finally:
            opened.kill()
    assert home.run(home.archive / "install.sh").returncode == 0


@pytest.mark.long
@pytest.mark.parametrize("name", ["plain", "a&b|c", 'a "b" $c `d`', "a\\b", "50 % Été 客户"])
def test_the_menu_entry_starts_it_in_every_home(home, tmp_path, name, validated):
    home.folder = tmp_path / name
    ran = home.run(home.archive / "install.sh", CDPATH=str(tmp_path))
    assert ran.returncode == 0, ran.stderr
    entry = home.folder / f".local/share/applications/{APPLICATION_ID}.desktop"
    ran = validated("desktop-file-validate", str(entry))
    assert (ran.returncode, ran.stdout) == (0, "")
    # As a desktop reads it: the escapes of a string, then those of a quoted argument.
    (line,) = re.findall(r'^Exec="(.*)" %f$', entry.read_text(encoding="utf-8"), re.MULTILINE)
    quoted = line.replace("%%", "%").replace("\\\\", "\\")
    assert re.sub(r"\\(.)", r"\1", quoted) == str(home.place / "kpidesk" / "kpidesk")


@pytest.mark.parametrize("language", LONG_LANGUAGES)
def test_the_install_script_has_the_language_of_the_system(home, tool, language):
    files = tool("localized_files")
    code = language.replace("-", "_")
    (spoken,) = [
        each for each in files.package_languages(ROOT) if each.code == code
    ] or files.package_languages(ROOT)[:1]
    removed = spoken.say(files.package_texts.INSTALL["removed"])
    for locale in (language.replace("-", "_"), f"{language.replace('-', '_')}.UTF-8"):
        assert home.run(home.archive / "install.sh", LC_ALL=locale).returncode == 0
        ran = home.run(home.archive / "install.sh", "--uninstall", LC_ALL=locale)
        assert ran.stdout.splitlines()[0] == removed
        assert str(home.data.parent) in ran.stdout


def test_the_install_script_knows_what_is_wrong(home):
    ran = home.run(home.archive / "install.sh", "--what")
    assert (ran.returncode, ran.stderr.count("install.sh")) == (2, 2)
    assert "--uninstall" in home.run(home.archive / "install.sh", "--help").stdout
    home.program.unlink()
    ran = home.run(home.archive / "install.sh")
    assert (ran.returncode, ran.stdout) == (1, "")
    assert "Extract the whole archive" in ran.stderr


def test_what_a_shell_reads_in_a_translation_stands_for_itself(home, tool):
    """No translator can have a command run, not even by accident."""
    files = tool("localized_files")
    odd = 'a "b" $HOME `id` $(id) \\ {command}'
    taken = files.package_texts.INSTALL["absent"]
    key = files.Key(taken.context, str(taken), taken.comment or "", False)
    pirate = files.PackageLanguage("pt-BR", {key: odd})
    english = files.PackageLanguage(SOURCE, {})
    files.write_install_script([english, pirate], home.archive / "install.sh")
    for locale in ("pt_BR.UTF-8", "pt"):
        ran = home.run(home.archive / "install.sh", "--uninstall", LC_ALL=locale)
        assert ran.stderr == odd.replace("{command}", str(home.command)) + "\n"
    ran = home.run(home.archive / "install.sh", "--uninstall", LC_ALL="pt_PT.UTF-8")
    assert "not installed" in ran.stderr
