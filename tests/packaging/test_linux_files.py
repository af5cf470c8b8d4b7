"""What a Linux desktop reads of the package: menu entry, file type, metainfo, install script."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import stat
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from kpidesk import __version__
from kpidesk.i18n.languages import LANGUAGES
from kpidesk.system.bundle import APPLICATION_ID

LINUX = Path(__file__).parents[2] / "packaging" / "linux"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
MIME_TYPE = "application/x-kpidesk-practice"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="files of Linux")


def validated(*command):
    """What a checker says, where it is installed."""
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    return subprocess.run(command, capture_output=True, encoding="utf-8")


@pytest.fixture
def metainfo(tool, tmp_path):
    path = tmp_path / f"{APPLICATION_ID}.metainfo.xml"
    tool("appstream").write_metainfo(LINUX / path.name, path)
    return path


def test_the_menu_entry_is_valid_and_opens_practice_files():
    path = LINUX / f"{APPLICATION_ID}.desktop"
    lines = path.read_text(encoding="utf-8").splitlines()
    assert "Exec=kpidesk %f" in lines
    assert f"MimeType={MIME_TYPE};" in lines
    assert f"Icon={APPLICATION_ID}" in lines
    ran = validated("desktop-file-validate", str(path))
    assert (ran.returncode, ran.stdout) == (0, "")


def test_the_menu_entry_speaks_every_language():
    text = (LINUX / f"{APPLICATION_ID}.desktop").read_text(encoding="utf-8")
    for language in set(LANGUAGES) - {"en"}:
        for key in ("GenericName", "Comment", "Keywords"):
            assert f"\n{key}[{language}]=" in text


def test_the_metainfo_is_valid(metainfo):
    ran = validated("appstreamcli", "validate", "--no-net", str(metainfo))
    assert ran.returncode == 0, ran.stdout
    assert not [line for line in ran.stdout.splitlines() if line.startswith(("E:", "W:"))]


def test_the_metainfo_has_the_releases_of_the_changelog(metainfo):
    root = ET.parse(metainfo).getroot()
    releases = root.findall("releases/release")
    assert releases[0].get("version") == __version__
    for each in releases:
        assert dt.date.fromisoformat(each.get("date")) <= dt.datetime.now(dt.UTC).date()
        spoken = {item.get(LANG, "en") for item in each.iter("li")}
        assert spoken == set(LANGUAGES)
    assert root.findtext("id") == APPLICATION_ID
    assert root.findtext("metadata_license") == "FSFAP"
    assert root.find("project_license") is None
    assert root.findtext("provides/mediatype") == MIME_TYPE


def test_the_file_type_is_that_of_practice_files():
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    (kind,) = ET.parse(LINUX / f"{APPLICATION_ID}.xml").getroot().findall("m:mime-type", space)
    assert kind.get("type") == MIME_TYPE
    assert [each.get("pattern") for each in kind.findall("m:glob", space)] == ["*.kpidesk"]
    spoken = {each.get(LANG, "en") for each in kind.findall("m:comment", space)}
    assert spoken == set(LANGUAGES)


def test_icons_of_all_sizes_and_forms(tool, tmp_path, qapp):
    from PySide6.QtGui import QImage

    icons = tool("icons")
    icons.draw_icons(LINUX.parents[1] / "resources" / "kpidesk.svg", tmp_path, APPLICATION_ID)
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

    def __init__(self, folder: Path) -> None:
        self.folder, self.archive = folder / "home", folder / "my archive"
        self.program = self.archive / "kpidesk" / "kpidesk"
        self.program.parent.mkdir(parents=True)
        self.program.write_text("#!/bin/sh\necho started\n")
        self.program.chmod(0o755)
        for name in ("desktop", "xml"):
            place = {"desktop": "applications", "xml": "mime/packages"}[name]
            target = self.archive / "share" / place / f"{APPLICATION_ID}.{name}"
            target.parent.mkdir(parents=True)
            shutil.copy(LINUX / target.name, target)
        shutil.copy(LINUX / "install.sh", self.archive)
        self.data = self.folder / ".local" / "share" / "kpidesk" / "practice.kpidesk"
        self.data.parent.mkdir(parents=True)
        self.data.write_text("hers")

    def run(self, *command, language="C"):
        kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
        environment = {**kept, "HOME": str(self.folder), "LC_ALL": language}
        return subprocess.run(command, env=environment, capture_output=True, encoding="utf-8")

    def files(self):
        return {path for path in self.folder.rglob("*") if not path.is_dir()}


@pytest.fixture
def home(tmp_path):
    return Home(tmp_path)


def test_it_is_installed_for_one_user_and_removed_without_her_data(home):
    before = home.files()
    ran = home.run(home.archive / "install.sh")
    assert ran.returncode == 0, ran.stderr
    assert str(home.folder / ".local/lib/kpidesk") in ran.stdout
    command = home.folder / ".local/bin/kpidesk"
    assert home.run(command).stdout == "started\n"
    entry = home.folder / f".local/share/applications/{APPLICATION_ID}.desktop"
    assert f'Exec="{command}" %f' in entry.read_text(encoding="utf-8").splitlines()
    # Once more, over it: an update.
    assert home.run(home.archive / "install.sh").returncode == 0
    ran = home.run(home.folder / ".local/lib/kpidesk/install.sh", "--uninstall")
    assert ran.returncode == 0, ran.stderr
    assert str(home.data.parent) in ran.stdout
    assert home.data.read_text() == "hers"
    caches = {path for path in home.files() if path.suffix == ".cache" or "mime" in path.parts}
    assert home.files() - caches == before
    assert not home.run("sh", "-c", "find $HOME -name '*practice*' -path '*mime*'").stdout


def test_the_install_script_speaks_her_language_and_knows_what_is_wrong(home):
    assert (
        "désinstallé"
        in home.run(home.archive / "install.sh", "--uninstall", language="fr_FR.UTF-8").stdout
    )
    assert home.run(home.archive / "install.sh", "--what").returncode == 2
    home.program.unlink()
    ran = home.run(home.archive / "install.sh")
    assert (ran.returncode, ran.stdout) == (1, "")
    assert "Extract the whole archive" in ran.stderr


def test_scripts_may_be_run():
    for path in (LINUX / "install.sh", LINUX.parent / "macos" / "make-image.sh"):
        assert path.stat().st_mode & stat.S_IXUSR
        assert subprocess.run(["sh", "-n", path]).returncode == 0


def test_the_libraries_table_names_each_package_once_read():
    table = tomllib.loads((LINUX / "depends.toml").read_text(encoding="utf-8"))
    assert all(".so." in name for name in table["libraries"])
    assert "libc6" in table["libraries"].values()
