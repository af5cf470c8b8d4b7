"""Medians of interleaved runs: the machine may be shared, so only ratios of one run count."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence

Work = Callable[[], object]


def medians(cases: Mapping[str, Work], runs: int = 9) -> dict[str, float]:
    """Seconds of each case, median of `runs`, one warm-up round left out, case by case in turn."""
    seconds: dict[str, list[float]] = {name: [] for name in cases}
    for number in range(runs + 1):
        for name, work in cases.items():
            begin = time.perf_counter()
            work()
            if number:
                seconds[name].append(time.perf_counter() - begin)
    return {name: statistics.median(each) for name, each in seconds.items()}


def process(*arguments: str) -> Work:
    """A whole process of this Python."""
    command: Sequence[str] = [sys.executable, *arguments]

    def run() -> None:
        subprocess.run(command, check=True, capture_output=True)

    return run
