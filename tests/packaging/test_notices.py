"""The tables behind the licence notices are whole, and what they do not cover stops the build."""

from __future__ import annotations

import importlib
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
    """What PyInstaller would have collected: a module of SQLModel and one of Python."""

    def write(*files):
        modules = [str(distribution("sqlmodel").locate_file("sqlmodel/__init__.py")), json.__file__]
        path = tmp_path / "collected.json"
        path.write_text(json.dumps({"files": files, "modules": modules}), encoding="utf-8")
        return path

    return write


def file(name, source=None, kind="BINARY"):
    """A file of the bundle; where nothing else is said, from the wheel of PySide6."""
    wheel = distribution("pyside6_essentials").locate_file("PySide6/__init__.py")
    return [name, str(source or wheel), kind]


QT = file("PySide6/Qt/lib/libQt6Core.so.6")


@pytest.fixture(scope="module")
def owners():
    """Each installed file with its distribution: reading them takes seconds."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(NOTICES.parent)
        return list(importlib.import_module("notices")._owners())


@pytest.fixture
def notices(tool, monkeypatch, owners):
    tool("notice_texts")
    module = tool("notices")
    monkeypatch.setattr(module, "_owners", lambda: owners)
    # The test environment builds nothing.
    monkeypatch.setattr(module, "STARTER", "pluggy")
    return module


def parts_of(folder):
    parts = json.loads((folder / "licenses" / "parts.json").read_text(encoding="utf-8"))
    return {part["name"]: part for part in parts}


def test_parts_are_found_with_their_texts(notices, collected, tmp_path):
    folder = tmp_path / "bundle"
    assert len(notices.gather(folder, collected(QT))) == 4
    parts = parts_of(folder)
    assert list(parts) == ["pluggy", "Python", "Qt", "sqlmodel"]
    for part in parts.values():
        assert part["version"]
        for text in part["texts"]:
            assert (folder / "licenses" / text).stat().st_size > 40
    assert parts["Qt"]["libraries"] == ["PySide6/Qt/lib/libQt6Core.so.6"]
    texts = folder / "licenses" / "qt"
    inside = (texts / "third-parties.txt").read_text(encoding="utf-8")
    assert "HarfBuzz" in inside
    assert "Permission is hereby granted" in inside
    assert "The Qt Company" in (texts / "notice.txt").read_text(encoding="utf-8")
    readme = (folder / "licenses" / "README.txt").read_text(encoding="utf-8")
    assert distribution("pyside6_essentials").version in readme
    assert "{" not in readme
    python = folder / "licenses" / "python"
    assert "SipHash24" in (python / "incorporated-software.txt").read_text(encoding="utf-8")


def test_a_library_that_no_part_claims_stops_the_build(notices, collected, tmp_path):
    stray = tmp_path / "libstray.so.1"
    stray.write_bytes(b"")
    with pytest.raises(notices.Unclaimed, match=r"libstray\.so\.1"):
        notices.gather(tmp_path / "bundle", collected(QT, file("libstray.so.1", stray)))


def test_what_the_build_itself_makes_is_ours_and_what_it_installs_is_not(
    notices, collected, tmp_path
):
    made = file("base_library.zip", notices.ROOT / "build/work/kpidesk/base_library.zip", "DATA")
    assert len(notices.gather(tmp_path / "bundle", collected(QT, made))) == 4
    stray = file("libstray.so", notices.ROOT / "build/environment/lib/libstray.so")
    with pytest.raises(notices.Unclaimed, match=r"libstray\.so"):
        notices.gather(tmp_path / "bundle", collected(QT, stray))


def test_a_part_without_a_text_stops_the_build(notices, collected, tmp_path, monkeypatch):
    monkeypatch.setattr(notices.notice_texts, "of_distribution", lambda owner: iter(()))
    with pytest.raises(notices.Unclaimed, match=r"no licence text for: .*sqlmodel"):
        notices.gather(tmp_path / "bundle", collected(QT))


def test_another_qt_than_the_table_is_for_stops_the_build(
    notices, collected, tmp_path, monkeypatch
):
    real = notices.notice_texts.table

    def table(name):
        return {"qt": {"version": "6.1"}} if name == "qt.toml" else real(name)

    monkeypatch.setattr(notices.notice_texts, "inside", lambda name: "…")
    monkeypatch.setattr(notices.notice_texts, "table", table)
    with pytest.raises(notices.Unclaimed, match=r"inside Qt 6\.1, and this is 6\.1\d"):
        notices.gather(tmp_path / "bundle", collected(QT))


WINDOWS = (
    "PySide6\\Qt6Core.dll",
    "PySide6\\plugins\\platforms\\qwindows.dll",
    "PySide6\\QtCore.pyd",
    "PySide6\\pyside6.abi3.dll",
    "PySide6\\msvcp140.dll",
    "shiboken6\\shiboken6.abi3.dll",
    "numpy.libs\\msvcp140-a4c2229bdc2a2a630acdc095b4d86008.dll",
    "sqlite3.dll",
    "libffi-8.dll",
    "vcruntime140.dll",
    "VCRUNTIME140_1.dll",
)
MACOS = (
    "PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore",
    "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
    "PySide6/QtCore.abi3.so",
    "libpyside6.abi3.6.11.dylib",
    "shiboken6/libshiboken6.abi3.6.11.dylib",
    "liblzma.5.dylib",
    "libzstd.1.dylib",
    "libffi.8.dylib",
    "libbz2.1.0.8.dylib",
    "libz.1.3.1.dylib",
    "libsqlite3.3.46.0.dylib",
    "numpy/.dylibs/libgfortran.5.dylib",
    "numpy/.dylibs/libquadmath.0.dylib",
    "numpy/.dylibs/libgcc_s.1.1.dylib",
)


@pytest.mark.parametrize(
    ("system", "names", "wanted"),
    [
        ("win32", WINDOWS, {"Qt", "PySide6", "Shiboken", "SQLite", "libffi"}),
        ("darwin", MACOS, {"Qt", "PySide6", "XZ Utils (liblzma)", "zlib", "Zstandard", "bzip2"}),
    ],
)
def test_other_systems_have_a_text_for_all_that_comes_with_python_there(
    notices, collected, tmp_path, monkeypatch, system, names, wanted
):
    monkeypatch.setattr(sys, "platform", system)
    folder = tmp_path / "bundle"
    notices.gather(folder, collected(*map(file, names)))
    parts = parts_of(folder)
    assert wanted <= set(parts)
    listed = {library for part in parts.values() for library in part["libraries"]}
    assert listed == {name.replace("\\", "/") for name in names}


def test_what_was_compiled_into_a_distribution_is_read_from_its_bill(tool):
    texts = dict(tool("notice_texts").of_distribution(distribution("pydantic_core")))
    inside = texts["third-parties.txt"]
    assert "serde_json" in inside
    assert "Apache License" in inside or "Permission is hereby granted" in inside


@pytest.mark.parametrize("licences", [{}, {"licenses": []}, {"licenses": [{"license": {}}]}])
@pytest.mark.parametrize("nested", [False, True])
def test_a_bill_that_names_no_licence_stops_the_build(tool, tmp_path, licences, nested):
    module = tool("notice_texts")
    stray = {"name": "stray", **licences}
    if nested:
        stray = {"name": "whole", "licenses": [{"license": {"id": "MIT"}}], "components": [stray]}
    bill = tmp_path / "bill.cdx.json"
    bill.write_text(json.dumps({"components": [stray]}))
    with pytest.raises(module.Unclaimed, match="stray"):
        module.from_bill(bill)


@pytest.mark.parametrize(
    ("expression", "chosen"),
    [
        ("MIT", {"MIT"}),
        ("Unlicense OR MIT", {"MIT"}),
        ("Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT", {"Apache-2.0"}),
        ("(MIT OR Apache-2.0) AND Unicode-DFS-2016", {"MIT", "Unicode-DFS-2016"}),
        ("NoSuch-1.0", {"NoSuch-1.0"}),
    ],
)
def test_of_a_choice_one_is_taken_that_there_is_a_text_of(tool, expression, chosen):
    assert tool("notice_texts").chosen(expression) == chosen


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_each_system_gets_what_is_inside_its_qt(tool, monkeypatch, system):
    module = tool("notice_texts")
    monkeypatch.setattr(sys, "platform", system)
    inside = module.inside("qt.toml")
    assert ("Wayland" in inside) == (system == "linux")
    assert ("Cocoa" in inside) == (system == "darwin")
