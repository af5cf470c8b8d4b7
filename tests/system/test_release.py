"""What a build laid beside the program is read; what is missing or broken is only not told."""

from __future__ import annotations

import json
import shutil
import sys
from datetime import date
from pathlib import Path

import pytest

from kpidesk.system import bundled_files as bundle
from kpidesk.system import installed_parts as installed
from kpidesk.system import release

NUMPY = {
    "name": "NumPy", "version": "2.4.6", "licence": "BSD-3-Clause",
    "texts": ["numpy/LICENSE.txt", "numpy/random/LICENSE.md"],
}  # fmt: skip
QT = {"name": "Qt", "version": "", "licence": "LGPL-3.0-only", "texts": ["qt/LGPL.txt"]}


@pytest.fixture
def packaged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a packaged program; it runs from there."""
    inside = tmp_path / "kpidesk" / "_internal"
    (inside / "kpidesk" / "resources").mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(inside), raising=False)
    # A packaged module knows no checkout.
    monkeypatch.setattr(bundle, "PACKAGE", inside / "kpidesk")
    return inside.parent


def resource(packaged: Path, name: str) -> Path:
    return packaged / "_internal" / "kpidesk" / "resources" / name


def licences(packaged: Path, listed: object) -> Path:
    folder = packaged / "licenses"
    folder.mkdir()
    for name in (*NUMPY["texts"], *QT["texts"]):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(f"<b>The text</b> of {name} ©\n", encoding="utf-8")
    (folder / "parts.json").write_text(json.dumps(listed), encoding="utf-8")
    return folder


def test_from_its_source_it_was_never_built() -> None:
    assert release.built_on() is None
    assert release.licences_folder() is None


def test_a_build_says_its_day(packaged: Path) -> None:
    resource(packaged, "build.json").write_text('{"built": "2026-11-28"}', encoding="utf-8")
    assert release.built_on() == date(2026, 11, 28)


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"{}", b'{"built": 5}', b'{"built": "soon"}', b"\xff\xfe", None]
)
def test_a_broken_build_file_is_no_day(packaged: Path, content: bytes | None) -> None:
    if content is not None:
        resource(packaged, "build.json").write_bytes(content)
    assert release.built_on() is None


def test_parts_are_those_that_the_build_listed(packaged: Path) -> None:
    folder = licences(packaged, [NUMPY, QT])
    assert release.licences_folder() == folder
    numpy, qt = release.parts()
    assert numpy[:3] == ("NumPy", "2.4.6", "BSD-3-Clause")
    assert qt.version == ""
    assert release.licence_text(qt) == "<b>The text</b> of qt/LGPL.txt ©"
    both = release.licence_text(numpy)
    assert both.startswith("LICENSE.txt\n\n<b>The text</b> of numpy/LICENSE.txt")
    assert "random/LICENSE.md\n\n<b>" in both


def test_in_a_macos_app_licences_are_among_the_resources(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    contents = tmp_path / "KPI Desk.app" / "Contents"
    (contents / "Resources" / "licenses").mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(contents / "Frameworks"), raising=False)
    assert release.licences_folder() == contents / "Resources" / "licenses"


@pytest.mark.parametrize(
    "listed",
    [{}, "parts", None, 5, ["NumPy"], [{"name": "NumPy"}], [{**NUMPY, "texts": "one"}],
     [{**NUMPY, "version": 2}]],
)  # fmt: skip
def test_broken_lists_are_left_out(packaged: Path, listed: object) -> None:
    licences(packaged, listed)
    assert release.parts() == ()
    (packaged / "licenses" / "parts.json").write_text("[", encoding="utf-8")
    assert release.parts() == ()


def test_one_broken_part_does_not_hide_the_others(packaged: Path) -> None:
    licences(packaged, ["?", QT, {**NUMPY, "texts": [5]}])
    assert [part.name for part in release.parts()] == ["Qt", "NumPy"]
    assert release.licence_text(release.parts()[1]) == ""


def test_no_licences_came_along(packaged: Path) -> None:
    assert release.licences_folder() is None
    assert release.parts() == ()


def test_texts_that_are_gone_or_no_utf_8(packaged: Path) -> None:
    folder = licences(packaged, [NUMPY, QT])
    (folder / "qt" / "LGPL.txt").write_bytes(b"\xef\xbb\xbfGar\xe7on\r\n")
    (folder / "numpy" / "random" / "LICENSE.md").unlink()
    numpy, qt = release.parts()
    assert release.licence_text(qt) == "Gar\N{REPLACEMENT CHARACTER}on"
    assert release.licence_text(numpy) == "<b>The text</b> of numpy/LICENSE.txt ©"
    shutil.rmtree(folder)
    assert release.licence_text(numpy) == ""


def test_what_is_installed_for_it_to_run() -> None:
    found = {part.name.lower(): part for part in release.parts()}
    assert next(iter(found)) == "python"
    assert {"pyside6 (qt)", "shiboken6", "sqlalchemy", "pyqtgraph", "numpy", "mako"} <= {*found}
    assert {"kpidesk", "pytest", "matplotlib", "greenlet"}.isdisjoint(found)
    assert all(part.version and part.licence for part in found.values())
    assert "\n" not in "".join(part.licence for part in found.values())
    assert "LGPL-3.0" in found["pyside6 (qt)"].licence
    assert "Permission is hereby granted" in release.licence_text(found["sqlalchemy"])


def test_a_checkout_that_nobody_installed_tells_of_python(monkeypatch: pytest.MonkeyPatch) -> None:
    def none(name: str):
        raise installed.PackageNotFoundError(name)

    monkeypatch.setattr(installed, "distribution", none)
    assert [part.name for part in release.parts()] == ["Python"]
