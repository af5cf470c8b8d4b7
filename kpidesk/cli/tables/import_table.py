"""`import FILE`: enters the figures of a table, or says why not."""

from __future__ import annotations

import argparse
from pathlib import Path

from kpidesk.cli.console import Console
from kpidesk.cli.set_figures import warn_of_entries
from kpidesk.cli.tables.import_json import left_out_cells, print_plan
from kpidesk.cli.tables.plan_words import (
    figure_table,
    left_out_lines,
    question_lines,
    remark_lines,
)
from kpidesk.cli.tables.table_request import TablePlan
from kpidesk.domain.import_receipt import ImportSource
from kpidesk.i18n.sentences import sentences
from kpidesk.i18n.tables.import_words import problem_sentence
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.services.tables.import_plan import FigureState
from kpidesk.services.tables.import_service import ImportService
from kpidesk.services.tables.planned_import import table_import
from kpidesk.services.tables.source import SourceFormat, TableSource
from kpidesk.services.tables.table_import import ImportOutcome, ImportResult

_ENTERED = QT_TRANSLATE_NOOP(
    "ImportTable", "Figures entered: {count}. “kpidesk import undo {number}” undoes this import."
)
_WOULD_ENTER = QT_TRANSLATE_NOOP(
    "ImportTable", "Figures that would be entered: {count}.", "printed when a table is only checked"
)
_SAME = QT_TRANSLATE_NOOP(
    "ImportTable", "Figures that are the same already: {count}.", "printed after an import"
)
_NOTHING_CHANGED = QT_TRANSLATE_NOOP(
    "ImportTable", "Nothing changed: these figures are already entered."
)
_NOTHING_ENTERED = QT_TRANSLATE_NOOP(
    "ImportTable",
    "Nothing was entered: part of “{file}” could not be read. --map says what a column or row "
    "is; --map COLUMN=ignore leaves it out.",
)
_NO_PERIOD_HINT = QT_TRANSLATE_NOOP("ImportTable", "--period names it for all figures.")
_UNREAD_SHEETS = QT_TRANSLATE_NOOP("ImportTable", "Not read: {sheets}.", "names of sheets")
_ENCODING = QT_TRANSLATE_NOOP(
    "ImportTable",
    "The encoding of the text is not certain; it was read as {encoding}. Check names with accents.",
)


def warn_of_source(source: TableSource, table: TablePlan, console: Console) -> None:
    """Print which sheets of a workbook are not read, and an encoding that is uncertain."""
    words = console.words
    names = [each.name for each in source.grids if each is not table.grid and each.name]
    if names and source.format is SourceFormat.XLSX:
        console.warn(words(_UNREAD_SHEETS, sheets=words.formats.listed(names)))
    if source.other_encodings:
        console.warn(words(_ENCODING, encoding=source.encoding))


def enter(
    args: argparse.Namespace, table: TablePlan, imports: ImportService, console: Console
) -> int:
    """Enter the figures in one step, and print what was entered and what was left out."""
    if table.blocked:
        return preview(args, table, console)
    file, source = Path(args.table).name, ImportSource.FILE
    entered = table_import(table.grid, table.plan, source, file, args.sheet)
    done = imports.enter(entered, hold=False)
    if args.json:
        print_plan(table, len(table.plan.entered), console.catalogue)
        warn_of_entries(done.warnings, console)
        return 0
    _say_figures(table, console)
    _say_result(table, done, console)
    _warn(table, console)
    warn_of_entries(done.warnings, console)
    return 0


def preview(args: argparse.Namespace, table: TablePlan, console: Console) -> int:
    """Print what would be entered, and what is left out and asked; 1 where something blocks."""
    words, plan = console.words, table.plan
    if args.json:
        print_plan(table, 0, console.catalogue)
    else:
        _say_figures(table, console)
        if not table.blocked:
            console.say(words(_WOULD_ENTER, count=words.formats.number(len(plan.entered))))
            _say_same(table, console)
        _warn(table, console)
    if not table.blocked:
        return 0
    if plan.problem is not None:
        sentence = problem_sentence(words, plan.problem)
        hint = words(_NO_PERIOD_HINT) if plan.problem == "no_period" else ""
        console.warn(sentences(words, sentence, hint))
    console.warn(words(_NOTHING_ENTERED, file=Path(args.table).name))
    return 1


def _say_figures(table: TablePlan, console: Console) -> None:
    text = figure_table(table.plan.entered, console.words, console.catalogue)
    if text:
        console.say(text + "\n")


def _say_result(table: TablePlan, done: ImportResult, console: Console) -> None:
    words = console.words
    if done.outcome is ImportOutcome.NOTHING_CHANGED:
        console.say(words(_NOTHING_CHANGED))
        return
    assert done.receipt is not None
    count = words.formats.number(len(table.plan.entered))
    console.say(words(_ENTERED, count=count, number=done.receipt.id))
    _say_same(table, console)


def _say_same(table: TablePlan, console: Console) -> None:
    same = sum(each.state is FigureState.SAME for each in table.plan.figures)
    if same:
        console.say(console.words(_SAME, count=console.words.formats.number(same)))


def _warn(table: TablePlan, console: Console) -> None:
    """Print remarks, what is left out, and the questions."""
    words, plan = console.words, table.plan
    for line in (
        *remark_lines(plan, words),
        *left_out_lines(left_out_cells(table), plan, words, console.catalogue),
        *question_lines(table, words, console.catalogue),
    ):
        console.warn(line)
