"""What a Linux desktop reads of the package: menu entry, file type, metainfo."""

from __future__ import annotations

import datetime as dt
import re
import shutil
import stat
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from kpidesk import __version__
from kpidesk.i18n.languages import SOURCE, offered_languages
from kpidesk.system.bundled_files import APPLICATION_ID

ROOT = Path(__file__).parents[2]
LINUX = ROOT / "packaging" / "linux"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
MIME_TYPE = "application/x-kpidesk-practice"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="files of Linux")


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


def test_the_menu_entry_is_valid_and_opens_practice_files(entry, validated):
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


def test_the_metainfo_is_valid(metainfo, validated):
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


def test_scripts_may_be_run():
    for path in (LINUX / "install.sh", LINUX.parent / "macos" / "make-image.sh"):
        assert path.stat().st_mode & stat.S_IXUSR
        assert subprocess.run(["sh", "-n", path]).returncode == 0


def test_the_libraries_table_names_each_package_once_read():
    table = tomllib.loads((LINUX / "depends.toml").read_text(encoding="utf-8"))
    assert all(".so." in name for name in table["libraries"])
    assert "libc6" in table["libraries"].values()


def test_the_package_recommends_fonts_for_names_of_other_scripts(tool):
    (line,) = re.findall(r"^Recommends: (.*)$", tool("debian")._CONTROL, re.MULTILINE)
    wanted = [[each.strip() for each in one.split("|")] for one in line.split(",")]
    assert ["fonts-noto-core"] in wanted
    assert any("fonts-noto-cjk" in each for each in wanted)
