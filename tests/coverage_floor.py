"""Fails where the tests cover too little of a file: `python tests/coverage_floor.py REPORT.json`.

`.ci/run` measures the suite with every process that it starts and writes the report by
`coverage json`. Lines and branches count together, as in the total that coverage prints.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

#: Per cent of each file.
FLOOR = 85.0


class Lowered(NamedTuple):
    """A floor for one file, and why it is lower."""

    floor: float
    reason: str


EXCEPTIONS: Mapping[str, Lowered] = {}


def findings(report: Mapping[str, Any], exceptions: Mapping[str, Lowered]) -> Iterator[str]:
    """A line for each file below its floor, and for each exception without need."""
    covered = {
        Path(name).as_posix(): each["summary"]["percent_covered"]
        for name, each in report["files"].items()
    }
    for name in sorted(covered.keys() | exceptions.keys()):
        if name not in covered:
            yield f"{name}: has an exception and was not measured"
            continue
        lowered = exceptions.get(name)
        floor = lowered.floor if lowered else FLOOR
        if covered[name] < floor:
            yield f"{name}: {covered[name]:.1f} %, its floor is {floor:g} %"
        elif lowered and covered[name] >= FLOOR:
            yield f"{name}: {covered[name]:.1f} %, it needs no exception any more"


def main(path: str) -> int:
    """Print what is found; returns 1 if there is anything."""
    report = json.loads(Path(path).read_text(encoding="utf-8"))
    found = list(findings(report, EXCEPTIONS))
    print(*found, sep="\n", end="\n" if found else "")
    total, count = report["totals"]["percent_covered"], len(report["files"])
    print(f"{count} files, {total:.1f} % in all, {FLOOR:g} % or more wanted of each")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
