"""The recipes for systems that are not here agree with the rest, as far as they can be read."""

from __future__ import annotations

import ast
import re
import runpy
import sys
import uuid
from pathlib import Path
from types import ModuleType

import pytest

from kpidesk.i18n.languages import SOURCE, offered_languages
from kpidesk.system.bundled_files import APPLICATION_ID

PACKAGING = Path(__file__).parents[2] / "packaging"
SPEC = PACKAGING / "kpidesk.spec"


@pytest.fixture
def script(tool, tmp_path):
    """The installer's script as the build makes it."""
    files = tool("localized_files")
    files.write_inno_script(files.package_languages(PACKAGING.parent), tmp_path / "kpidesk.iss")
    return tmp_path / "kpidesk.iss"


@pytest.fixture
def setup(script):
    """The same, section by section."""
    text = script.read_text(encoding="utf-8-sig")
    assert "@" not in text
    parts = re.split(r"^\[(\w+)\]\s*$", text, flags=re.MULTILINE)
    return {"": parts[0], **dict(zip(parts[1::2], parts[2::2], strict=True))}


def test_the_installer_needs_no_administrator_and_keeps_its_identity(setup):
    chosen = dict(line.split("=", 1) for line in setup["Setup"].splitlines() if "=" in line)
    assert chosen["PrivilegesRequired"] == "lowest"
    assert chosen["DefaultDirName"].startswith("{localappdata}")
    assert uuid.UUID(chosen["AppId"].strip("{}")) == uuid.UUID(
        "7c0e5f0d-3b0b-4b39-9b6b-2c1b7a6f4e55"
    )
    assert f'#define Id "{APPLICATION_ID}"' in setup[""]


def test_the_installer_touches_nothing_of_hers(setup):
    assert "UninstallDelete" not in setup
    deleted = re.findall(r'Name: "([^"]+)"', setup["InstallDelete"])
    assert deleted == [r"{app}\_internal", r"{app}\licenses"]
    roots = re.findall(r"^Root: (\w+)", setup["Registry"], re.MULTILINE)
    assert set(roots) == {"HKCU"}


def test_the_installer_opens_practice_files(setup):
    assert r'Subkey: "Software\Classes\.kpidesk"' in setup["Registry"]
    assert '--file ""%1""' in setup["Registry"]


def test_the_installer_has_every_language_that_its_maker_has(setup, tool):
    found = dict(
        re.findall(r'^Name: "(\w+)"; MessagesFile: "(.+)"', setup["Languages"], re.MULTILINE)
    )
    offered = {each.replace("-", "_") for each in offered_languages()}
    known = tool("localized_files").INNO_FILES
    assert set(found) == {each for each in offered if each in known or each == SOURCE}
    assert len(set(found.values())) == len(found)
    for language in found:
        kept = re.search(rf"^{language}\.Kept=(.+)$", setup["CustomMessages"], re.MULTILINE)
        assert kept[1].count("%n%n") == 2
        assert set(re.findall("%.", kept[1])) == {"%n", "%1"}
        assert f"\n{language}.Practice=" in setup["CustomMessages"]


def test_the_installer_is_written_as_its_compiler_reads_it(script):
    content = script.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf"), "without its mark it is read in another encoding"
    assert content.count(b"\n") == content.count(b"\r\n")


def test_the_recipe_of_the_bundle_can_be_read():
    tree = ast.parse(SPEC.read_text(encoding="utf-8"))
    (plist,) = (
        keyword.value
        for call in ast.walk(tree)
        if isinstance(call, ast.Call)
        for keyword in call.keywords
        if keyword.arg == "info_plist"
    )
    assert isinstance(plist, ast.Dict)
    keys = {key.value for key in plist.keys if isinstance(key, ast.Constant)}
    assert {
        "CFBundleDocumentTypes",
        "UTExportedTypeDeclarations",
        "NSHighResolutionCapable",
    } <= keys


def test_a_console_program_stands_beside_the_windowed_one_on_windows(setup):
    assert 'program("kpidesk-gui", console=False)' in SPEC.read_text(encoding="utf-8")
    assert r"{app}\kpidesk-gui.exe" in setup["Icons"]


PLUGINS = {
    "linux": "PySide6/Qt/plugins/{}/lib{}.so",
    "win32": "PySide6\\plugins\\{}\\{}.dll",
    "darwin": "PySide6/Qt/plugins/{}/lib{}.dylib",
}
LIBRARIES = {
    "linux": ("PySide6/Qt/lib/libQt6{}.so.6", "libQt6{}.so.6", "PySide6/Qt{}.abi3.so"),
    "win32": ("PySide6\\Qt6{}.dll", "PySide6\\Qt{}.pyd"),
    "darwin": (
        "PySide6/Qt/lib/Qt{0}.framework/Versions/A/Qt{0}",
        "PySide6/Qt/lib/Qt{0}.framework/Resources/Info.plist",
        "Qt{}",
        "PySide6/Qt{}.abi3.so",
    ),
}


@pytest.mark.parametrize("system", PLUGINS)
def test_what_is_left_out_is_left_out_on_every_system(tool, system):
    def plugin(kind, name):
        return PLUGINS[system].format(kind, name), "/source", "BINARY"

    def libraries(name):
        return [(form.format(name), "/source", "BINARY") for form in LIBRARIES[system]]

    wanted = [plugin("imageformats", "qsvg"), plugin("iconengines", "qsvgicon")]
    wanted += [plugin("platforms", name) for name in ("qoffscreen", "qwindows", "qcocoa", "qxcb")]
    for name in ("Core", "Gui", "Widgets", "Svg", "DBus"):
        wanted += libraries(name)
    unwanted = [plugin("tls", "qschannelbackend"), plugin("imageformats", "qjpeg")]
    unwanted += [plugin("imageformats", "qpdf"), plugin("platforms", "qminimal")]
    for name in ("Network", "OpenGL", "OpenGLWidgets", "Test"):
        unwanted += libraries(name)
    for name in ("Pdf", "Qml", "QmlModels", "Quick", "VirtualKeyboard"):
        unwanted += libraries(name)[:-1]
    kept = tool("trimming").kept([*wanted, *unwanted])
    assert kept == wanted


@pytest.mark.parametrize("system", PLUGINS)
def test_plugins_left_out_are_not_followed_to_the_libraries_that_they_need(
    tool, monkeypatch, system
):
    forms = PLUGINS[system].replace("\\", "/")
    xcb, *left_out = (
        (f"/wheel/{Path(forms.format(kind, name)).name}", str(Path(forms.format(kind, "")).parent))
        for kind, name in (
            ("platforms", "qxcb"),
            ("platformthemes", "qgtk3"),
            ("tls", "qopenssl"),
            ("printsupport", "cupsprintersupport"),
        )
    )
    qt = ModuleType("PyInstaller.utils.hooks.qt")
    qt.add_qt6_dependencies = lambda hook: (["PySide6.QtCore"], [xcb, *left_out], [])
    monkeypatch.setitem(sys.modules, "PyInstaller.utils.hooks.qt", qt)
    tool("trimming")
    hooks = list((PACKAGING / "hooks").glob("hook-PySide6.*.py"))
    assert hooks
    for hook in hooks:
        assert runpy.run_path(str(hook))["binaries"] == [xcb]
    assert 'hookspath=[str(Path(SPECPATH) / "hooks")]' in SPEC.read_text(encoding="utf-8")
