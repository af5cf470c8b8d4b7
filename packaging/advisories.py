"""Looks up security advisories for what the package contains: `python packaging/advisories.py`.

It needs a network: pip-audit, in an environment of its own under `build/`, asks about each
package of `bundle.lock`. The status is 0 if nothing is known, 1 if there are advisories, and 2 if
something could not be looked up.
"""

from __future__ import annotations

import json
import subprocess
import sys
import venv
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

PACKAGING = Path(__file__).resolve().parent
LOCK = PACKAGING / "bundle.lock"
ENVIRONMENT = PACKAGING.parent / "build" / "advisories"
AUDITOR = "pip-audit>=2.9,<3"
#: What pip-audit itself returns if it has found advisories.
_STATUSES = (0, 1)


class Unreachable(Exception):
    """No answer; the message is the last line of the tool that asked."""


def main() -> int:
    """Print a line for each advisory and for each package without an answer."""
    try:
        report = audit(auditor())
    except Unreachable as error:
        print(f"No advisories were looked up, as no answer came over the network: {error}")
        return 2
    found, unknown = list(advisories(report)), list(skipped(report))
    print(*found, sep="\n", end="\n" if found else "")
    for line in unknown:
        print(f"not looked up: {line}")
    count = len(report["dependencies"])
    print(f"{count - len(unknown)} of {count} packages looked up, {len(found)} advisories")
    print("Python, Qt and libraries of the system are not among them: scan the bill of materials.")
    if found:
        return 1
    return 2 if unknown else 0


def auditor() -> Path:
    """The Python of the environment with pip-audit, made at the first use. Raises Unreachable."""
    folder = "Scripts" if sys.platform == "win32" else "bin"
    python = ENVIRONMENT / folder / ("python.exe" if sys.platform == "win32" else "python")
    if not python.is_file():
        venv.create(ENVIRONMENT, clear=True, with_pip=True)
    install = ["-m", "pip", "install", "-q", "--disable-pip-version-check", AUDITOR]
    ran = subprocess.run([python, *install], check=False, capture_output=True, text=True)
    if ran.returncode:
        raise Unreachable(_last_line(ran.stderr))
    return python


def audit(python: Path, lock: Path = LOCK) -> dict[str, Any]:
    """The report of pip-audit about a lock. Raises Unreachable."""
    command = [python, "-m", "pip_audit", "--requirement", lock, "--require-hashes"]
    command += ["--disable-pip", "--format", "json", "--progress-spinner", "off"]
    ran = subprocess.run(command, check=False, capture_output=True, text=True)
    try:
        report = json.loads(ran.stdout)
    except ValueError:
        report = None
    if ran.returncode not in _STATUSES or not isinstance(report, dict):
        raise Unreachable(_last_line(ran.stderr))
    return report


def advisories(report: Mapping[str, Any]) -> Iterator[str]:
    """A line for each advisory."""
    for package in report["dependencies"]:
        for each in package.get("vulns", ()):
            names = ", ".join([each["id"], *each.get("aliases", ())])
            fixed = ", ".join(each.get("fix_versions", ())) or "no version yet"
            yield f"{package['name']} {package['version']}: {names}; fixed in {fixed}"


def skipped(report: Mapping[str, Any]) -> Iterator[str]:
    """A line for each package that was not looked up."""
    for package in report["dependencies"]:
        if "skip_reason" in package:
            yield f"{package['name']}: {package['skip_reason']}"


def _last_line(text: str) -> str:
    return next(reversed(text.strip().splitlines()), "it said nothing")


if __name__ == "__main__":
    sys.exit(main())
