"""The locked requirements: no address, a hash for each, and what pyproject.toml asks for."""

from __future__ import annotations

import itertools
import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]
LOCK = ROOT / "packaging" / "requirements.lock"
#: What the package is made from and with.
BUNDLE = LOCK.with_name("bundle.lock")
SYSTEMS = {"linux": "Linux", "win32": "Windows", "darwin": "Darwin"}
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")
PLACES = list(itertools.product(PYTHONS, SYSTEMS))


def environment(python: str, system: str) -> dict[str, str]:
    """What markers are compared with on that Python and system."""
    return {
        "python_version": python,
        "python_full_version": f"{python}.9",
        "sys_platform": system,
        "platform_system": SYSTEMS[system],
        "platform_python_implementation": "CPython",
        "extra": "",
    }


def locked(lock: Path = LOCK) -> list[Requirement]:
    """Each entry of a lock; an entry without a hash fails."""
    entries = lock.read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
    for entry in entries:
        assert HASH.search(entry), f"no hash: {entry}"
    return [Requirement(HASH.sub("", entry)) for entry in entries]


def applies(requirement: Requirement, python: str, system: str) -> bool:
    marker = requirement.marker
    return marker is None or marker.evaluate(environment(python, system))


def asked() -> list[Requirement]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    project = settings["project"]
    extras = itertools.chain(*project["optional-dependencies"].values())
    building = settings["build-system"]["requires"]
    return [Requirement(line) for line in (*project["dependencies"], *extras, *building)]


@pytest.mark.promise("S15")
@pytest.mark.parametrize("lock", [LOCK, BUNDLE])
def test_a_lock_holds_no_address(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert not re.search(r"http|index-url|find-links|://| @ ", text)


@pytest.mark.promise("S15")
@pytest.mark.parametrize(("python", "system"), PLACES)
def test_the_lock_answers_every_requirement(python: str, system: str) -> None:
    chosen = [each for each in locked() if applies(each, python, system)]
    names = [each.name for each in chosen]
    assert len(names) == len(set(names)), "two versions at once"
    by_name = dict(zip(names, chosen, strict=True))
    for wanted in (each for each in asked() if applies(each, python, system)):
        (pin,) = by_name[wanted.name].specifier
        assert pin.operator == "=="
        assert pin.version in wanted.specifier, f"{wanted} is not met by {pin}"


@pytest.mark.promise("S15")
@pytest.mark.parametrize("name", ["pyside6-essentials", "shiboken6"])
def test_the_faulty_qt_is_never_taken_where_it_kills(name: str) -> None:
    pins = [each for each in locked() if each.name == name and applies(each, "3.11", "linux")]
    assert [str(each.specifier) for each in pins] != ["==6.12.0"]
    assert len(pins) == 1


def test_a_fresh_resolve_cannot_take_the_faulty_qt_either() -> None:
    wishes = [
        each
        for each in asked()
        if each.name == "pyside6-essentials" and applies(each, "3.11", "linux")
    ]
    assert len(wishes) == 3, "to run with, to build a wheel with, to make a package with"
    assert not any("6.12.0" in wish.specifier or "6.12.1" in wish.specifier for wish in wishes)
    assert all("6.11.3" in wish.specifier for wish in wishes)


@pytest.mark.parametrize(("python", "system"), PLACES)
def test_the_package_is_made_from_what_was_tested(python: str, system: str) -> None:
    tested = {each.name: each for each in locked() if applies(each, python, system)}
    shipped = {each.name: each for each in locked(BUNDLE) if applies(each, python, system)}
    for name, each in shipped.items():
        assert each.specifier == tested[name].specifier
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = settings["dependencies"] + settings["optional-dependencies"]["build"]
    needed = [Requirement(line) for line in wanted]
    assert {each.name for each in needed if applies(each, python, system)} <= set(shipped)
    assert not {"pytest", "ruff", "matplotlib"} & set(shipped)
