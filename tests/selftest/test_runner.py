"""The self-test runs every check there is, and the first that fails ends it."""

from __future__ import annotations

import importlib
import pkgutil
from pathlib import Path

import kpidesk.selftest
from kpidesk.selftest.expectation import expect
from kpidesk.selftest.runner import CHECKS, run


def test_every_check_is_run() -> None:
    names = [each.name for each in pkgutil.iter_modules(kpidesk.selftest.__path__)]
    modules = [importlib.import_module(f"kpidesk.selftest.{name}") for name in names]
    checks = {
        value
        for module in modules
        for name, value in vars(module).items()
        if name.startswith("check") and value.__module__ == module.__name__
    }
    assert set(CHECKS.values()) == checks


def test_the_first_failure_is_named_and_ends_the_run(qapp) -> None:
    folders: list[Path] = []
    seen: list[str] = []

    def passes(folder: Path):
        folders.append(folder)
        yield "as it must be"

    def fails(_: Path):
        expect(False, "3, not 4")
        yield "never"

    checks = {"one": passes, "two": fails, "three": passes}
    assert run(seen.append, lambda: qapp, checks) == 1
    assert seen == ["one: as it must be", "two: FAILED: UnmetExpectationError: 3, not 4"]
    assert len(folders) == 1
    assert not folders[0].exists()


def test_a_run_without_failures_says_so(qapp) -> None:
    seen: list[str] = []
    assert run(seen.append, lambda: qapp, {"versions": CHECKS["versions"]}) == 0
    assert seen[0].startswith("versions: kpidesk")
    assert seen[-1] == "all steps passed"
