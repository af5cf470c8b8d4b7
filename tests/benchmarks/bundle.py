"""The start of a bundle against the start from source: `python bundle.py BUNDLE`, both in one run.

Prints the ratios of the medians. Nothing is asserted: a shared machine would make liars of them.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from window import GOALS, home_in, moments

RUNS = 11


def main() -> None:
    program = Path(sys.argv[1]).resolve() / "kpidesk"
    with tempfile.TemporaryDirectory() as aside:
        folder = Path(aside)
        environment, report = home_in(folder), folder / "report.json"
        ending = ["--sample", "--startup-report", str(report)]
        commands = {
            "source": [sys.executable, "-m", "kpidesk", *ending],
            "bundle": [str(program), *ending],
        }
        seconds: dict[str, list[dict[str, float]]] = {name: [] for name in commands}
        for number in range(RUNS + 1):
            for name, command in commands.items():
                told = moments(command, report, environment)
                # The first round makes the sample and warms the caches.
                if number:
                    seconds[name].append(told)
    print("| what | source | bundle | ratio (≤ 1.1) |\n| --- | --- | --- | --- |")
    for moment, (what, _) in GOALS.items():
        source, bundle = (
            statistics.median(each[moment] for each in seconds[name]) for name in commands
        )
        print(f"| {what} | {source:.3f} s | {bundle:.3f} s | {bundle / source:.2f} |")


if __name__ == "__main__":
    main()
