"""The house keeps its shape: floors, sizes, empty doors."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
HOUSE = ROOT / "kpidesk"
TOP_LEVEL = {
    "README.md", "kpidesk", "packaging", "pyproject.toml", "resources", "tests", "translations",
}  # fmt: skip
ABOVE_STORAGE = {"__main__", "app", "selftest"}
QT_CORE_ONLY = ("system", "i18n")
LINES_IN_A_FILE, LINES_IN_A_FUNCTION = 300, 60
FUNCTION = ast.FunctionDef | ast.AsyncFunctionDef
POSTPONED = re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME|XX" + r"X|HA" + r"CK)\b")
REGISTRY = re.compile(r"py" + r"pi\.|pythonho" + r"sted")


def sources(*folders: str) -> Iterator[tuple[str, str]]:
    """Each Python file of the folders: its name from the top, and its text."""
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*.py")):
            yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")


def imports(text: str) -> Iterator[str]:
    """Each imported name, in full: `import a.b` and `from a import b` both give `a.b`."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def contracts() -> list[dict[str, object]]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return settings["tool"]["importlinter"]["contracts"]


def test_the_contracts_about_sql_name_every_floor_that_stands() -> None:
    floors = {path.stem for path in HOUSE.iterdir() if path.suffix == ".py" or path.is_dir()}
    bound = floors - ABOVE_STORAGE - {"__init__", "__pycache__", "storage"}
    for contract in contracts():
        if contract["id"] in ("sql", "wiring"):
            named = {str(name).removeprefix("kpidesk.") for name in contract["source_modules"]}
            assert bound <= named, f"{contract['id']} leaves out {bound - named}"


def test_the_domain_needs_the_standard_library_only() -> None:
    allowed = {*sys.stdlib_module_names, "kpidesk"}
    strangers = {
        f"{name}: {imported}"
        for name, text in sources("kpidesk/domain")
        for imported in imports(text)
        if imported.partition(".")[0] not in allowed
    }
    assert strangers == set()


def test_system_and_words_take_no_more_of_qt_than_its_core() -> None:
    strangers = {
        f"{name}: {imported}"
        for name, text in sources(*(f"kpidesk/{floor}" for floor in QT_CORE_ONLY))
        for imported in imports(text)
        if imported.startswith("PySide6") and not imported.startswith("PySide6.QtCore.")
    }
    assert strangers == set()


def test_files_are_short() -> None:
    long = {
        name: lines
        for name, text in sources("kpidesk", "tests", "packaging")
        if (lines := len(text.splitlines())) > LINES_IN_A_FILE
    }
    assert long == {}


def test_functions_are_short() -> None:
    long = {
        f"{name}: {node.name}": lines
        for name, text in sources("kpidesk", "tests", "packaging")
        for node in ast.walk(ast.parse(text))
        if isinstance(node, FUNCTION)
        and (lines := (node.end_lineno or 0) - node.lineno + 1) > LINES_IN_A_FUNCTION
    }
    assert long == {}


def test_doors_are_empty() -> None:
    doors = {name: text for name, text in sources("kpidesk") if name.endswith("/__init__.py")}
    statements = ast.parse(doors.pop("kpidesk/__init__.py")).body
    assert [type(each) for each in statements] == [ast.Expr, ast.Assign], "words and the version"
    assert {name for name, text in doors.items() if text.strip()} == set()


def test_folders_of_code_have_a_door_and_no_others() -> None:
    rooms = {(ROOT / name).parent for name, _ in sources("kpidesk")}
    assert {room for room in rooms if not (room / "__init__.py").is_file()} == set()
    for folder in ("packaging", "tests"):
        assert list((ROOT / folder).rglob("__init__.py")) == [], "it would hide a library's name"


def test_nothing_is_left_for_later_and_no_registry_is_named() -> None:
    texts = dict(sources("kpidesk", "tests", "packaging"))
    for name in ("pyproject.toml", "README.md", ".ci/run", ".github/workflows/ci.yml"):
        texts[name] = (ROOT / name).read_text(encoding="utf-8")
    found = {name for name, text in texts.items() if POSTPONED.search(text)}
    found |= {name for name, text in texts.items() if REGISTRY.search(text)}
    assert found == set()


def test_the_top_level_holds_what_was_agreed() -> None:
    seen = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")}
    assert seen - {"build", "dist"} <= TOP_LEVEL
