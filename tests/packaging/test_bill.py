"""The bill of materials names each package of the lock, and what was compiled in."""

from __future__ import annotations

import datetime as dt
import json
import re
import sys
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from kpidesk import __version__

LOCK = Path(__file__).parents[2] / "packaging" / "bundle.lock"
BUILT = dt.date(2026, 11, 28)


def locked():
    """Names and versions of the lock for this system, read apart from the script."""
    for entry in LOCK.read_text(encoding="utf-8").replace("\\\n", " ").splitlines():
        requirement = Requirement(re.sub(r"--hash=\S+", "", entry))
        if requirement.marker is None or requirement.marker.evaluate():
            yield requirement.name, str(requirement.specifier).removeprefix("==")


def assert_whole(bill):
    """Whether it has all of the lock and says who it is."""
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    assert re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", bill["serialNumber"])
    own = bill["metadata"]["component"]
    assert (own["name"], own["version"], own["type"]) == ("kpidesk", __version__, "application")
    by_purl = {each["purl"]: each for each in bill["components"]}
    assert len(by_purl) == len(bill["components"])
    for name, version in locked():
        component = by_purl[f"pkg:pypi/{name}@{version}"]
        assert (component["name"], component["version"]) == (name, version)
        try:
            distribution(name)
        except PackageNotFoundError:
            continue
        (licence,) = component["licenses"]
        assert licence.get("expression") or licence["license"]["name"]
    return by_purl


@pytest.fixture
def bill_of(tool):
    module = tool("bill")
    part, purl = sys.modules["notices"].Part, sys.modules["notices"].purl
    parts = [
        part("Qt", "6.11.3", "LGPL-3.0-only", purl="pkg:generic/qt@6.11.3", inside="qt.toml"),
        part("SQLite", "3.46.0", "blessing", purl=purl("generic", "SQLite", "3.46.0")),
        part("libffi", "3.4", "MIT", purl=purl("deb", "libffi8", "1:3.4+x", "debian")),
    ]
    for name, version in module.locked(LOCK):
        if name not in ("setuptools", "altgraph"):
            parts.append(part(name, version, "Zlib", purl=purl("pypi", name, version)))
    return lambda: module.bill_of_materials(parts, LOCK, BUILT)


@pytest.mark.promise("S15")
def test_every_package_of_the_lock_is_in_it(bill_of):
    by_purl = assert_whole(bill_of())
    (numpy,) = (each for purl, each in by_purl.items() if purl.startswith("pkg:pypi/numpy@"))
    assert numpy["licenses"] == [{"expression": "Zlib"}], "that of the part goes before metadata"
    assert numpy["scope"] == "required"
    scopes = {each["name"]: each["scope"] for each in by_purl.values()}
    assert (scopes["setuptools"], scopes["altgraph"]) == ("excluded", "excluded")


def test_other_parts_and_what_was_compiled_in_are_in_it(bill_of):
    by_purl = {each["purl"]: each for each in bill_of()["components"]}
    sqlite = by_purl["pkg:generic/sqlite@3.46.0"]
    assert sqlite["licenses"] == [{"expression": "blessing"}]
    assert by_purl["pkg:deb/debian/libffi8@1%3A3.4%2Bx"]["name"] == "libffi"
    inside = {each["name"]: each for each in by_purl["pkg:generic/qt@6.11.3"]["components"]}
    assert inside["double-conversion"]["version"]
    assert inside["HarfBuzz"]["licenses"]
    (core,) = (each for purl, each in by_purl.items() if purl.startswith("pkg:pypi/pydantic-core@"))
    crates = {each["name"]: each for each in core["components"]}
    assert crates["serde_json"]["purl"].startswith("pkg:cargo/serde_json@")


def test_it_is_the_same_for_the_same_content_and_names_no_place(bill_of, tool, tmp_path):
    one, two = json.dumps(bill_of()), json.dumps(bill_of())
    assert one == two
    assert str(Path.home()) not in one
    path = tool("bill").write_bill(bill_of(), tmp_path)
    assert json.loads(path.read_text(encoding="utf-8")) == json.loads(one)


@pytest.mark.parametrize(
    ("text", "licence"),
    [
        ("mit or apache-2.0", {"expression": "MIT OR Apache-2.0"}),
        ("LicenseRef-MSVC-Runtime", {"expression": "LicenseRef-MSVC-Runtime"}),
        ("BSD License", {"license": {"name": "BSD License"}}),
    ],
)
def test_a_licence_is_an_expression_where_it_is_one(tool, text, licence):
    assert tool("bill")._licence(text) == licence
