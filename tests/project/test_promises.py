"""Each promise and threat of CONTRIBUTING is covered by a test that is marked with its number."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
GUIDE = ROOT / ".github" / "CONTRIBUTING.md"


def listed() -> set[str]:
    """Returns the numbers in the tables of the guide."""
    section = (
        GUIDE.read_text(encoding="utf-8").partition("\n## Promises\n")[2].partition("\n## ")[0]
    )
    return set(re.findall(r"^\| ([RS]\d+) \|", section, re.MULTILINE))


def covered(path: Path) -> Iterator[str]:
    """Yields the numbers that the test functions of a file are marked with."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions = (each for each in tree.body if isinstance(each, ast.FunctionDef))
    for function in functions:
        for mark in function.decorator_list:
            if isinstance(mark, ast.Call) and ast.unparse(mark.func) == "pytest.mark.promise":
                assert function.name.startswith("test_"), function.name
                yield from (ast.literal_eval(number) for number in mark.args)


def test_each_promise_has_a_test() -> None:
    marked = {number for path in ROOT.glob("tests/**/test_*.py") for number in covered(path)}
    promised = listed()
    assert {"R1", "S1"} < promised, "the tables were not found"
    assert marked == promised
