"""What a Linux desktop reads of the package: menu entry, file type, metainfo, install script."""

from __future__ import annotations

import datetime as dt
import os
import re
import shutil
import stat
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path
from types import ModuleType

import pytest

from kpidesk import __version__
from kpidesk.i18n.languages import LANGUAGES, SOURCE, offered_languages
from kpidesk.system.bundled_files import APPLICATION_ID

ROOT = Path(__file__).parents[2]
LINUX = ROOT / "packaging" / "linux"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
MIME_TYPE = "application/x-kpidesk-practice"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="files of Linux")


def validated(*command):
    """What a checker says, where it is installed."""
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    return subprocess.run(command, capture_output=True, encoding="utf-8")


def posix(language):
    return language.replace("-", "_")


@pytest.fixture
def offered(tool):
    """The languages of the package, as POSIX writes them."""
    return {each.code for each in tool("localized_files").package_languages(ROOT)}


@pytest.fixture
def share(tool, tmp_path):
    """The `share` folder of the package."""
    files = tool("localized_files")
    files.write_linux_files(files.package_languages(ROOT), tmp_path / "share")
    return tmp_path / "share"


@pytest.fixture
def entry(share):
    return share / "applications" / f"{APPLICATION_ID}.desktop"


@pytest.fixture
def metainfo(share):
    return share / "metainfo" / f"{APPLICATION_ID}.metainfo.xml"


def test_the_package_has_the_languages_of_the_program(offered):
    assert offered == {posix(each) for each in offered_languages()}


def test_the_menu_entry_is_valid_and_opens_practice_files(entry):
    lines = entry.read_text(encoding="utf-8").splitlines()
    assert "Exec=kpidesk %f" in lines
    assert f"MimeType={MIME_TYPE};" in lines
    assert f"Icon={APPLICATION_ID}" in lines
    ran = validated("desktop-file-validate", str(entry))
    assert (ran.returncode, ran.stdout) == (0, "")


def test_the_menu_entry_is_in_every_language(entry, offered):
    text = entry.read_text(encoding="utf-8")
    assert "@" not in text
    for language in offered - {SOURCE}:
        for key in ("GenericName", "Comment", "Keywords"):
            assert f"\n{key}[{language}]=" in text


def test_the_metainfo_is_valid(metainfo):
    ran = validated("appstreamcli", "validate", "--no-net", str(metainfo))
    assert ran.returncode == 0, ran.stdout
    assert not [line for line in ran.stdout.splitlines() if line.startswith(("E:", "W:"))]


def test_the_metainfo_has_the_releases_of_the_changelog(metainfo, offered):
    root = ET.parse(metainfo).getroot()
    releases = root.findall("releases/release")
    assert releases[0].get("version") == __version__
    for each in releases:
        assert dt.date.fromisoformat(each.get("date")) <= dt.datetime.now(dt.UTC).date()
        assert {item.get(LANG, SOURCE) for item in each.iter("li")} == offered
    for tag in ("summary", "description/p"):
        assert {item.get(LANG, SOURCE) for item in root.findall(tag)} == offered
    assert "@" not in metainfo.read_text(encoding="utf-8")
    assert root.findtext("id") == APPLICATION_ID
    assert root.findtext("metadata_license") == "FSFAP"
    assert root.find("project_license") is None
    assert root.findtext("provides/mediatype") == MIME_TYPE


def test_the_file_type_is_that_of_practice_files(share, offered):
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    path = share / "mime" / "packages" / f"{APPLICATION_ID}.xml"
    (kind,) = ET.parse(path).getroot().findall("m:mime-type", space)
    assert kind.get("type") == MIME_TYPE
    assert [each.get("pattern") for each in kind.findall("m:glob", space)] == ["*.kpidesk"]
    assert {each.get(LANG, SOURCE) for each in kind.findall("m:comment", space)} == offered


def test_icons_of_all_sizes_and_forms(tool, tmp_path, qapp):
    from PySide6.QtGui import QImage

    icons = tool("icons")
    icons.draw_icons(ROOT / "resources" / "kpidesk.svg", tmp_path, APPLICATION_ID)
    for size in icons.SIZES:
        path = tmp_path / f"hicolor/{size}x{size}/apps/{APPLICATION_ID}.png"
        image = QImage(str(path))
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(size // 2, size // 2).alpha() == 255
        assert image.pixelColor(0, 0).alpha() == 0
    ico = (tmp_path / "kpidesk.ico").read_bytes()
    assert ico[:6] == b"\0\0\1\0\7\0"
    assert ico.count(b"\x89PNG") == 7
    icns = (tmp_path / "kpidesk.icns").read_bytes()
    assert icns[:4] == b"icns"
    assert int.from_bytes(icns[4:8], "big") == len(icns)


def test_a_library_that_nobody_declares_stops_the_package(tool, tmp_path, monkeypatch):
    debian = tool("debian")
    if shutil.which("objdump") is None:
        pytest.skip("objdump is not installed")
    (tmp_path / "program").write_bytes(Path(sys.executable).resolve().read_bytes())
    heads = debian._head(tmp_path / "program")
    monkeypatch.setattr(debian, "_head", lambda path: heads)
    assert debian.wanted(tmp_path).libc >= (2, 3)
    monkeypatch.setattr(debian, "_head", lambda path: f"{heads}\n  NEEDED   libstray.so.3\n")
    with pytest.raises(debian.Undeclared, match=r"libstray\.so\.3"):
        debian.depends(tmp_path)


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


@pytest.mark.parametrize("name", ["plain", "a&b|c", 'a "b" $c `d`', "a\\b", "50 % Été 客户"])
def test_the_menu_entry_starts_it_in_every_home(home, tmp_path, name):
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


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_install_script_has_the_language_of_the_system(home, tool, language):
    files = tool("localized_files")
    (spoken,) = [
        each for each in files.package_languages(ROOT) if each.code == posix(language)
    ] or files.package_languages(ROOT)[:1]
    removed = spoken.say(files.package_texts.INSTALL["removed"])
    for locale in (posix(language), f"{posix(language)}.UTF-8"):
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


def test_scripts_may_be_run():
    for path in (LINUX / "install.sh", LINUX.parent / "macos" / "make-image.sh"):
        assert path.stat().st_mode & stat.S_IXUSR
        assert subprocess.run(["sh", "-n", path]).returncode == 0


def test_the_libraries_table_names_each_package_once_read():
    table = tomllib.loads((LINUX / "depends.toml").read_text(encoding="utf-8"))
    assert all(".so." in name for name in table["libraries"])
    assert "libc6" in table["libraries"].values()
