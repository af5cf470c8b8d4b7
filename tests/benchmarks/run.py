"""Prints the table of ratios: `python tests/benchmarks/run.py [--quick]`.

Nothing is asserted: the figures of a shared machine vary too much. Needs the extra `bench`
for the comparison with matplotlib; without it that line is left out.
"""

from __future__ import annotations

import compileall
import gc
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[2])]

import charts  # noqa: E402
import clients  # noqa: E402
import tables  # noqa: E402
import updates  # noqa: E402
import window  # noqa: E402
import window_work  # noqa: E402
from million import build  # noqa: E402
from timing import medians, process  # noqa: E402

import kpidesk  # noqa: E402
from kpidesk.domain.catalogue.catalogue import ready_made  # noqa: E402
from kpidesk.domain.period import Length, parse_period  # noqa: E402
from kpidesk.services.series.series_query import SeriesQuery, SeriesService  # noqa: E402
from kpidesk.storage.records.reader import open_reader  # noqa: E402

YEAR, TEN_YEARS = 52, 520
Line = tuple[str, str, str]


def main() -> None:
    quick = "--quick" in sys.argv
    # As in a package: a start that compiles its modules would measure their length.
    compileall.compile_dir(Path(kpidesk.__file__).parent, quiet=1)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        big, small = folder / "ten-years.kpidesk", folder / "one-year.kpidesk"
        print(f"entries: {build(big, YEAR if quick else TEN_YEARS)} and {build(small, YEAR)}\n")
        lines = [*reading(big), *history(big, small), *charts.files(folder)]
        lines += charts.processes(folder, small)
        lines += [*tables.lines(folder), *tables.planned(folder), *updates.lines(folder)]
        lines += clients.lines(folder)
        lines += [*window.start(folder), *window_work.work(big)]
    print("| what | against | ratio |\n| --- | --- | --- |")
    for line in lines:
        print(f"| {' | '.join(line)} |")


def reading(big: Path) -> Iterator[Line]:
    """`show` against a bare query of the same rows."""
    with open_reader(big) as records:
        ours = SeriesService(records, ready_made())
        cases = {"bare": lambda: bare(big)}
        for by in (Length.WEEK, Length.MONTH, Length.YEAR):
            cases[by] = lambda by=by: ours.read(SeriesQuery("csat", by))  # type: ignore[misc]
        months = ours.read(SeriesQuery("csat", Length.MONTH))
        cases["evidence"] = lambda: ours.evidence(months, reaches=True).all()
        gc.collect()
        found = medians(cases)
    ratio = found["evidence"] / found[Length.MONTH]
    yield "evidence of every month of CSAT", "series of CSAT by month", f"{ratio:.2f}"
    for by in (Length.WEEK, Length.MONTH, Length.YEAR):
        yield f"series of CSAT by {by}", "bare SQLite query", f"{found[by] / found['bare']:.2f}"
    query = (
        "import sqlite3,sys\nfor m in sys.argv[2:]: sqlite3.connect(sys.argv[1])"
        ".execute('SELECT period, cell_id, amount FROM entry WHERE measure = ?', (m,)).fetchall()"
    )
    found = medians(
        {
            "bare": process("-c", query, str(big), *MEASURES),
            "show": process("-m", "kpidesk", "--file", str(big), "show", "csat", "--json"),
        },
        runs=5,
    )
    ratio = found["show"] / found["bare"]
    yield "`show csat --json`, whole process", "bare query, whole process", f"{ratio:.2f}"


MEASURES = ("satisfied_answers", "survey_answers")


def bare(path: Path) -> int:
    connection = sqlite3.connect(path)
    statement = "SELECT period, cell_id, amount FROM entry WHERE measure = ?"
    found = sum(len(connection.execute(statement, (each,)).fetchall()) for each in MEASURES)
    connection.close()
    return found


def history(big: Path, small: Path) -> Iterator[Line]:
    """The same year of points, with one year and with ten years in the file."""
    span = {"first": parse_period("2016-01"), "last": parse_period("2016-12")}
    with open_reader(big) as many, open_reader(small) as few:
        asked = SeriesQuery("csat", Length.MONTH, **span)  # type: ignore[arg-type]
        found = medians(
            {
                "ten": lambda: SeriesService(many, ready_made()).read(asked),
                "one": lambda: SeriesService(few, ready_made()).read(asked),
            },
            runs=25,
        )
    yield "12 months out of ten years", "out of one year", f"{found['ten'] / found['one']:.2f}"


if __name__ == "__main__":
    main()
