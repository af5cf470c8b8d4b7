"""What `packaging/build.py` made under Linux: small, whole, and working wherever it lies."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

import pytest

from kpidesk import __version__
from kpidesk.i18n.languages import offered_languages
from kpidesk.system.bundled_files import APPLICATION_ID

ROOT = Path(__file__).parents[2]
MB = 1_000_000
ODD_NAME = "Été à l’étranger 客户 (2)"

pytestmark = [
    pytest.mark.long,
    pytest.mark.timeout(300),
    pytest.mark.skipif(sys.platform != "linux", reason="the package of Linux"),
]


def run(*command, **more):
    """Run in an environment without a Python's or a test's own settings."""
    names = ("HOME", "LANG", "PATH", "TMPDIR")
    kept = {name: os.environ[name] for name in names if name in os.environ}
    environment = {**kept, "QT_QPA_PLATFORM": "offscreen", **more.pop("env", {})}
    return subprocess.run(
        list(map(str, command)), env=environment, capture_output=True, encoding="utf-8", **more
    )


def an_ordinary_user():
    """What starts a program as somebody to whom a read-only folder is one."""
    if os.geteuid() != 0:
        return ()
    return "setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"


@pytest.fixture
def home(tmp_path):
    names = ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "HOME")
    return {name: str(tmp_path / "home") for name in names}


def size(folder: Path) -> int:
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir())


def libraries(bundle: Path) -> set[str]:
    """Every shared library in the bundle, by its content and not by its name."""
    inside = bundle / "_internal"
    found = set()
    for path in inside.rglob("*"):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as stream:
                if stream.read(4) == b"\x7fELF":
                    found.add(path.relative_to(inside).as_posix())
    return found


def test_sizes(dist, bundle):
    assert size(bundle) <= 215 * MB
    (archive,) = dist.glob("kpidesk-*.tar.xz")
    assert archive.stat().st_size <= 62 * MB


def test_checksums_stand_beside_what_is_shipped(dist):
    lines = (dist / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    named = dict(line.split("  ")[::-1] for line in lines)
    shipped = {path.name for path in dist.iterdir() if path.suffix in (".xz", ".deb", ".json")}
    assert set(named) == shipped
    assert len(shipped) == 3
    for name, told in named.items():
        assert hashlib.sha256((dist / name).read_bytes()).hexdigest() == told


def test_no_part_is_without_a_text_and_no_library_unlisted(bundle):
    notices = bundle / "licenses"
    parts = json.loads((notices / "parts.json").read_text(encoding="utf-8"))
    without = [
        part["name"]
        for part in parts
        if not part["texts"] or max((notices / text).stat().st_size for text in part["texts"]) < 400
    ]
    assert without == []
    names = {part["name"] for part in parts}
    assert {"Qt", "PySide6", "Shiboken", "Python", "numpy", "ICU", "SQLite"} <= names
    listed = {library for part in parts for library in part["libraries"]}
    found = libraries(bundle)
    assert found - listed == set()
    assert len(found) > 60


def test_the_bill_of_materials_names_every_package_and_part(dist, bundle, tool):
    text = (bundle / "licenses" / "kpidesk.cdx.json").read_text(encoding="utf-8")
    (copy,) = dist.glob("kpidesk-*.cdx.json")
    assert copy.read_text(encoding="utf-8") == text
    components = json.loads(text)["components"]
    versions = {each["name"]: each["version"] for each in components if "version" in each}
    assert dict(tool("bill").locked(ROOT / "packaging" / "bundle.lock")).items() <= versions.items()
    assert all(each["licenses"] and each["purl"] for each in components)
    by_purl = {each["purl"]: each for each in components}
    assert len(by_purl) == len(components)
    required = [each for each in components if each["scope"] == "required"]
    assert {"numpy", "pyside6-essentials", "pyinstaller", "Qt", "Python", "SQLite"} <= {
        each["name"] for each in required
    }
    # PySide6 and its neighbours are parts of their own in the notices, packages here.
    parts = json.loads((bundle / "licenses" / "parts.json").read_text(encoding="utf-8"))
    assert len(required) == len(parts)


def test_what_is_inside_qt_and_numpy_is_named(bundle):
    inside = (bundle / "licenses" / "qt" / "third-parties.txt").read_text(encoding="utf-8")
    for name in ("HarfBuzz", "PCRE2", "libpng", "Wayland"):
        assert name in inside
    numpy = (bundle / "licenses" / "numpy" / "LICENSE.txt").read_text(encoding="utf-8")
    assert "OpenBLAS" in numpy
    assert "GCC runtime library" in numpy
    readme = (bundle / "licenses" / "README.txt").read_text(encoding="utf-8")
    assert "_internal/PySide6/Qt/lib" in readme


def test_nothing_in_it_speaks_to_a_network(bundle):
    names = {path.name for path in bundle.rglob("*")}
    assert not [name for name in names if re.search(r"Qt6?Network|libssl|libcrypto|_ssl", name)]


def test_no_library_is_looked_for_in_a_folder_of_the_builder(bundle):
    inside = bundle / "_internal"
    heads = {name: run("objdump", "-p", inside / name).stdout for name in libraries(bundle)}
    assert all("Dynamic Section" in head for head in heads.values())
    absolute = re.compile(r"^\s*R(UN)?PATH\s+/", re.MULTILINE)
    own = [name for name, head in heads.items() if absolute.search(head)]
    assert own == []


def test_it_examines_itself(bundle, home):
    ran = run(bundle / "kpidesk", "--self-test", env=home)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert ran.stdout.splitlines()[-1] == "all steps passed"
    assert f"kpidesk {__version__}, Python 3." in ran.stdout
    for language in offered_languages():
        assert f"languages: {language} " in ran.stdout


def test_a_broken_bundle_says_what_is_wrong(bundle, home, tmp_path):
    broken = tmp_path / "broken"
    shutil.copytree(bundle, broken, symlinks=True)
    (broken / "_internal/kpidesk/translations/translations.rcc").unlink()
    ran = run(broken / "kpidesk", "--self-test", env=home)
    assert ran.returncode == 1
    assert "languages: FAILED" in ran.stdout.splitlines()[-1]
    assert "fr" in ran.stdout.splitlines()[-1]


def test_commands_print_and_charts_are_drawn(bundle, home, tmp_path):
    program, practice = bundle / "kpidesk", tmp_path / "my.kpidesk"
    figures = "satisfied_answers=80", "survey_answers=100"
    ran = run(program, "--file", practice, "set", "2026-10", *figures, env=home)
    assert ran.returncode == 0, ran.stderr
    ran = run(program, "--file", practice, "show", "csat", "--json", env=home)
    assert json.loads(ran.stdout)["points"][0]["value"] == 80.0
    for suffix in ("png", "svg", "pdf"):
        chart = tmp_path / f"csat.{suffix}"
        ran = run(program, "--file", practice, "chart", "csat", "-o", chart, env=home)
        assert ran.returncode == 0, ran.stderr
        assert chart.stat().st_size > 5000
    ran = run(program, "--file", practice, "export", "-o", tmp_path / "all.xlsx", env=home)
    assert ran.returncode == 0, ran.stderr
    assert run(program, "--version", env=home).stdout == f"kpidesk {__version__}\n"


@pytest.fixture
def open_folder():
    """A folder that every user may use: those of the tests are ours alone."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o777)
        yield folder
        subprocess.run(["chmod", "-R", "u+w", folder], check=True)


def test_it_starts_from_a_read_only_folder_with_an_odd_name(bundle, open_folder):
    place, own = open_folder / ODD_NAME / "kpidesk", open_folder / "home"
    shutil.copytree(bundle, place, symlinks=True)
    subprocess.run(["chmod", "-R", "a-w,a+rX", place.parent], check=True)
    own.mkdir()
    own.chmod(0o777)
    home = {name: str(own) for name in ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    user = an_ordinary_user()
    assert run(*user, "touch", place / "x", env=home).returncode != 0, "it is not read-only"
    ran = run(*user, place / "kpidesk", "--self-test", env=home)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    report = own / "report.json"
    ran = run(*user, place / "kpidesk", "--sample", "--startup-report", report, env=home)
    assert ran.returncode == 0, ran.stderr
    seen = json.loads(report.read_text())
    assert seen["first_paint"] < seen["overview"] < seen["chart"]
    assert size(place) == size(bundle)


def test_no_network_socket_is_opened(bundle, home, tmp_path):
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed")
    trace, report = tmp_path / "trace", tmp_path / "report.json"
    strace = "strace", "-f", "-qq", "-e", "trace=socket,openat", "-o", trace
    ran = run(*strace, bundle / "kpidesk", "--sample", "--startup-report", report, env=home)
    assert ran.returncode == 0, ran.stderr
    calls = trace.read_text(errors="replace")
    assert "openat(" in calls, "nothing was traced"
    assert not re.search(r"AF_INET|AF_PACKET|AF_NETLINK", calls)


def test_the_archive_is_what_was_built_and_says_nothing_of_the_builder(dist, bundle):
    (archive,) = dist.glob("kpidesk-*.tar.xz")
    with tarfile.open(archive) as tar:
        entries = tar.getmembers()
    top = f"kpidesk-{__version__}"
    names = {entry.name for entry in entries}
    assert {entry.name.split("/")[0] for entry in entries} == {top}
    assert {f"{top}/install.sh", f"{top}/kpidesk/kpidesk"} <= names
    assert f"{top}/share/applications/{APPLICATION_ID}.desktop" in names
    inside = {path.relative_to(bundle).as_posix() for path in bundle.rglob("*")}
    assert {f"{top}/kpidesk/{name}" for name in inside} <= names
    assert {(entry.uid, entry.gid, entry.uname, entry.gname) for entry in entries} == {
        (0, 0, "", "")
    }


def test_the_package_declares_what_it_needs(dist, bundle, tool):
    (package,) = dist.glob("kpidesk_*.deb")
    fields = dict(
        line.split(": ", 1)
        for line in run("dpkg-deb", "--field", package).stdout.splitlines()
        if re.match(r"[A-Z][\w-]+: ", line)
    )
    assert (fields["Package"], fields["Version"]) == ("kpidesk", __version__)
    declared = {re.sub(r" \(.*", "", each) for each in fields["Depends"].split(", ")}
    wanted = {re.sub(r" \(.*", "", each) for each in tool("debian").depends(bundle)}
    assert declared == wanted
    assert {"libc6", "libgl1", "libglib2.0-0", "libxcb1"} <= declared
    listed = run("dpkg-deb", "--contents", package).stdout
    assert not re.search(r"^\S+ (?!root/root)", listed, re.MULTILINE)
    for size_ in (16, 48, 256):
        assert f"/icons/hicolor/{size_}x{size_}/apps/{APPLICATION_ID}.png" in listed
    for path in ("metainfo", "applications", "mime/packages", "doc/kpidesk/changelog.gz"):
        assert f"./usr/share/{path}" in listed
    assert "./usr/bin/kpidesk -> ../lib/kpidesk/kpidesk" in listed
