"""Names: modules are nouns, classes are unique, folders are small enough to be read."""

from __future__ import annotations

import ast
import re
from collections import Counter, defaultdict
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "kpidesk"
MODULES_IN_A_FOLDER = 16
#: Nouns in -ing, each with the reason why no other noun says it better.
NOUNS_IN_ING = {
    "double_counting": "the term for one piece of work in two figures",
    "drawing": "the layer that draws charts; a chart that is drawn is a drawing",
    "encoding": "the term for the representation of values in a file",
    "entry_warning": "a warning is a thing",
    "error_mapping": "the mapping of SQLite's errors to ours",
}
#: Where a measure's nature is asked by its name; others ask its properties.
NATURE_BY_NAME = ("domain/measure.py", "domain/catalogue/", "analysis/")


def modules() -> list[Path]:
    """All modules and folders of the package, relative to it, `__init__` aside."""
    found = [path.relative_to(PACKAGE) for path in PACKAGE.rglob("*.py")]
    folders = {path.parent for path in found if path.parent != Path()}
    return sorted({path for path in found if path.name != "__init__.py"} | folders)


def test_modules_are_nouns() -> None:
    gerunds = {path.as_posix() for path in modules() if path.stem.endswith("ing")}
    assert {name for name in gerunds if Path(name).stem not in NOUNS_IN_ING} == set()


def test_no_exception_is_left_over() -> None:
    assert set(NOUNS_IN_ING) <= {path.stem for path in modules()}


def test_a_public_class_name_is_defined_once() -> None:
    places: dict[str, list[str]] = defaultdict(list)
    for path in modules():
        if path.suffix != ".py":
            continue
        for node in ast.walk(ast.parse((PACKAGE / path).read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                places[node.name].append(path.as_posix())
    assert {name: where for name, where in places.items() if len(where) > 1} == {}


def test_folders_can_be_scanned() -> None:
    counts = Counter(path.parent.as_posix() for path in modules() if path.suffix == ".py")
    full = {folder: count for folder, count in counts.items() if count > MODULES_IN_A_FOLDER}
    assert full == {}


def test_a_new_nature_of_measures_concerns_the_domain_and_the_arithmetic_only() -> None:
    asking = {
        path.as_posix()
        for path in modules()
        if path.suffix == ".py"
        and not path.as_posix().startswith(NATURE_BY_NAME)
        and re.search(r"\bNature\b", (PACKAGE / path).read_text(encoding="utf-8"))
    }
    assert asking == set()
