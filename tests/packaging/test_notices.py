"""The tables behind the licence notices are whole, and what they do not cover stops the build."""

from __future__ import annotations

import json
import re
import sys
import tomllib
from importlib.metadata import distribution
from pathlib import Path

import pytest

NOTICES = Path(__file__).parents[2] / "packaging" / "notices"
TEXTS = {path.stem for path in (NOTICES / "texts").glob("*.txt")}


def table(name):
    return tomllib.loads((NOTICES / name).read_text(encoding="utf-8"))


def licences(expression):
    return set(re.split(r"\s+(?:AND|OR|WITH)\s+|[()\s]+", expression)) - {""}


def test_every_licence_of_what_is_inside_qt_has_its_text():
    parts = table("qt.toml")["part"]
    assert len(parts) > 50
    for part in parts:
        assert part["copyright"], part["name"]
        assert licences(part["licence"]) <= TEXTS, part["name"]


def test_every_named_part_has_a_text_or_knows_where_to_find_one():
    for part in table("parts.toml")["part"]:
        assert set(part.get("texts", [])) <= TEXTS, part["name"]
        known = part.get("texts") or part.get("distribution") or part.get("of_the_system")
        assert known, part["name"]


def test_the_texts_are_whole():
    for licence, last in {
        "LGPL-3.0-only": "apply, that proxy's public statement of acceptance of any version is",
        "GPL-3.0-only": "why-not-lgpl.html",
        "Apache-2.0": "limitations under the License.",
    }.items():
        assert last in (NOTICES / "texts" / f"{licence}.txt").read_text(encoding="utf-8")


@pytest.fixture
def collected(tmp_path):
    """What PyInstaller would have collected: a module of SQLModel and its own start."""

    def write(*files):
        modules = [["sqlmodel", str(distribution("sqlmodel").locate_file("sqlmodel/__init__.py"))]]
        modules.append(["json", json.__file__])
        path = tmp_path / "collected.json"
        path.write_text(json.dumps({"files": list(files), "modules": modules}), encoding="utf-8")
        return path

    return write


def qt(name="PySide6/Qt/lib/libQt6Core.so.6"):
    return [name, str(distribution("pyside6_essentials").locate_file("PySide6/__init__.py"))]


@pytest.fixture
def notices(tool, monkeypatch):
    module = tool("notices")
    # The test environment builds nothing.
    monkeypatch.setattr(module, "STARTER", "pluggy")
    return module


def test_parts_are_found_with_their_texts(notices, collected, tmp_path):
    folder = tmp_path / "bundle"
    assert notices.gather(folder, collected(qt())) == 4
    parts = json.loads((folder / "licenses" / "parts.json").read_text(encoding="utf-8"))
    assert [part["name"] for part in parts] == ["pluggy", "Python", "Qt", "sqlmodel"]
    for part in parts:
        assert part["version"]
        for text in part["texts"]:
            assert (folder / "licenses" / text).stat().st_size > 100
    assert parts[2]["libraries"] == ["PySide6/Qt/lib/libQt6Core.so.6"]
    inside = (folder / "licenses" / "qt" / "third-parties.txt").read_text(encoding="utf-8")
    assert "HarfBuzz" in inside
    assert "Permission is hereby granted" in inside
    readme = (folder / "licenses" / "README.txt").read_text(encoding="utf-8")
    assert distribution("pyside6_essentials").version in readme
    assert "{" not in readme


def test_a_library_that_no_part_claims_stops_the_build(notices, collected, tmp_path):
    stray = tmp_path / "libstray.so.1"
    stray.write_bytes(b"")
    with pytest.raises(notices.Unclaimed, match=r"libstray\.so\.1"):
        notices.gather(tmp_path / "bundle", collected(qt(), ["libstray.so.1", str(stray)]))


def test_a_part_without_a_text_stops_the_build(notices, collected, tmp_path, monkeypatch):
    monkeypatch.setattr(notices, "_texts_of", lambda owner: iter(()))
    with pytest.raises(notices.Unclaimed, match=r"no licence text for: .*sqlmodel"):
        notices.gather(tmp_path / "bundle", collected(qt()))


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_each_system_gets_what_is_inside_its_qt(notices, monkeypatch, system):
    monkeypatch.setattr(sys, "platform", system)
    inside = notices.inside("qt.toml")
    assert ("Wayland" in inside) == (system == "linux")
    assert ("Cocoa" in inside) == (system == "darwin")
