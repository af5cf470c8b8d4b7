"""Bill of materials: a CycloneDX list of what the package contains, for scanners of advisories.

It lists each package of `bundle.lock` for this system, `excluded` where it only helps to build;
then the parts that come from elsewhere, such as Python, Qt and libraries of the system. What was
compiled into a component is listed within it.
"""

from __future__ import annotations

import datetime as dt
import json
import re
import uuid
from collections.abc import Iterable, Iterator, Mapping
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

import notice_texts
from notices import Part, purl
from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression
from packaging.requirements import Requirement

from kpidesk import __version__
from kpidesk.system.installed_parts import licence_of

NAME = "kpidesk.cdx.json"
_HASH = re.compile(r"--hash=\S+")
_OWN = f"pkg:generic/kpidesk@{__version__}"
Component = dict[str, Any]


def locked(lock: Path) -> Iterator[tuple[str, str]]:
    """The names and versions that a lock has for this system and Python."""
    for line in lock.read_text(encoding="utf-8").replace("\\\n", " ").splitlines():
        requirement = Requirement(_HASH.sub("", line))
        if requirement.marker is None or requirement.marker.evaluate():
            (pin,) = requirement.specifier
            yield requirement.name, pin.version


def bill_of_materials(parts: Iterable[Part], lock: Path, built: dt.date) -> Component:
    """The whole bill; the same for the same content."""
    by_purl = {part.purl: part for part in parts}
    components = [_of_package(name, version, by_purl) for name, version in locked(lock)]
    listed = {each["purl"] for each in components}
    others = (part for url, part in by_purl.items() if url not in listed)
    components += [_of_part(part) for part in sorted(others, key=lambda part: part.name.lower())]
    serial = uuid.uuid5(uuid.NAMESPACE_OID, json.dumps([_OWN, components]))
    own = {"type": "application", "bom-ref": _OWN, "name": "kpidesk", "version": __version__}
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": serial.urn,
        "version": 1,
        "metadata": {"timestamp": f"{built.isoformat()}T00:00:00Z", "component": own},
        "components": components,
    }


def write_bill(bill: Component, folder: Path) -> Path:
    """Write the bill into a folder; returns the file."""
    path = folder / NAME
    path.write_text(json.dumps(bill, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return path


def _of_package(name: str, version: str, by_purl: Mapping[str, Part]) -> Component:
    url = purl("pypi", name, version)
    try:
        owner = distribution(name)
    except PackageNotFoundError:
        return _component(name, version, "", url, scope="excluded")
    inside = [
        _nested(each)
        for path in notice_texts.bills_of(owner)
        for each in notice_texts.components(path)
    ]
    part = by_purl.get(url)
    # Where there is a choice of licences, the part has the one that was chosen.
    licence, scope = (part.licence, "required") if part else (licence_of(owner), "excluded")
    return _component(name, version, licence, url, scope=scope, inside=inside)


def _of_part(part: Part) -> Component:
    inside = [
        _component(each["name"], each.get("version", ""), each["licence"])
        for each in (notice_texts.parts_inside(part.inside) if part.inside else ())
    ]
    return _component(
        part.name, part.version, part.licence, part.purl, scope="required", inside=inside
    )


def _component(
    name: str,
    version: str,
    licence: str,
    url: str = "",
    *,
    scope: str = "",
    inside: Iterable[Component] = (),
) -> Component:
    """One component; what is empty is left out."""
    made = {
        "type": "library",
        "bom-ref": url,
        "name": name,
        "version": version,
        "scope": scope,
        "licenses": [_licence(licence)] if licence else [],
        "purl": url,
        "components": list(inside),
    }
    return {key: value for key, value in made.items() if value}


def _nested(component: Component) -> Component:
    """What another bill says of a component, without its references and relations."""
    kept = ("type", "name", "version", "licenses", "purl")
    return {key: component[key] for key in kept if key in component}


def _licence(text: str) -> Component:
    try:
        return {"expression": canonicalize_license_expression(text)}
    except InvalidLicenseExpression:
        return {"license": {"name": text}}
