"""The commands: each wires the services that it needs and calls `cli`."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from kpidesk.app.annotation_commands import ladder_command, note_command
from kpidesk.app.client_commands import client_command, due_command, status_command
from kpidesk.app.command_files import practice_file, practice_records
from kpidesk.app.practice.open_file import (
    make_practice,
    practice_lock,
    refuse_backup,
)
from kpidesk.app.start.file_arguments import path_of
from kpidesk.app.start.language import console_in
from kpidesk.app.update_commands import update_command
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.errors import NotDone, WrongRequest
from kpidesk.system.qt_import import load_qt

if TYPE_CHECKING:
    from kpidesk.cli.console import Console
    from kpidesk.cli.tables.table_request import TablePlan
    from kpidesk.services.ports import PracticeFile, PracticeReader
    from kpidesk.services.series.series_query import SeriesService
    from kpidesk.services.tables.import_service import ImportService

Clock = Callable[[], date]


@contextmanager
def _series_service(
    args: Namespace, today: Clock
) -> Iterator[tuple[SeriesService, PracticeReader]]:
    from kpidesk.services.series.series_query import SeriesService

    with practice_records(args) as records:
        yield SeriesService(records, ready_made(), today), records


def _show(args: Namespace, today: Clock) -> int:
    with _series_service(args, today) as (service, records):
        if args.json:
            from kpidesk.cli.series import show_json

            return show_json.run(args, service, records, ready_made())
        from kpidesk.cli.series import show

        return show.run(args, service, records, console_in(args.language))


def _set(args: Namespace, today: Clock) -> int:
    from kpidesk.cli import set_figures
    from kpidesk.services.entry.entry_service import EntryService

    console = console_in(args.language)
    figures = set_figures.figures(args, console)
    with practice_file(args) as practice:
        entries = EntryService(practice, ready_made(), today)
        return set_figures.run(args, figures, entries, practice.records, console)


def _chart(args: Namespace, today: Clock) -> int:
    with _series_service(args, today) as (service, records):
        from kpidesk.cli.series import chart

        return chart.run(args, service, records, console_in(args.language))


def _double_counting(args: Namespace, today: Clock) -> int:
    from kpidesk.cli import double_counting

    console = console_in(args.language)
    with practice_file(args) as practice:
        return double_counting.run(args.answer, practice, console)


def _baseline(args: Namespace, today: Clock) -> int:
    from kpidesk.cli.series import baseline

    console = console_in(args.language)
    baseline.check(args)
    if args.action == "list":
        with practice_records(args) as records:
            return baseline.show(args, records, console)
    with practice_file(args) as practice:
        return baseline.change(args, practice, console)


def _target(args: Namespace, today: Clock) -> int:
    from kpidesk.cli.series import target
    from kpidesk.services.series.series_query import SeriesService
    from kpidesk.services.series.targets import TargetService

    console = console_in(args.language)
    target.check(args)
    if args.action == "list":
        with practice_records(args) as records:
            series = SeriesService(records, ready_made(), today)
            return target.show(args, records, series, console)
    with practice_file(args) as practice:
        service = TargetService(practice, ready_made())
        return target.change(args, practice.records, service, console)


def _export(args: Namespace, today: Clock) -> int:
    from kpidesk.cli.parser import ARCHIVE_SUFFIX

    console = console_in(args.language)
    with practice_records(args) as records:
        if args.output.suffix.lower() == ARCHIVE_SUFFIX:
            return _archive(args, today, console)
        from kpidesk.cli import export

        return export.run(args, records, console)


def _archive(args: Namespace, today: Clock, console: Console) -> int:
    from kpidesk.app.data.archive_source import archive_source, read_archive_data
    from kpidesk.cli import archive

    practice = path_of(args)
    with archive_source(practice, read_archive_data(practice, console.words), today) as source:
        return archive.run(args, source, console)


def _import(args: Namespace, today: Clock) -> int:
    from kpidesk.cli.tables import import_list

    console = console_in(args.language)
    if args.table == "list":
        with practice_records(args) as records:
            return import_list.show(args, records, console)
    if args.table == "undo":
        number = import_list.receipt_number(args)
        with practice_file(args) as practice:
            return import_list.undo(number, _import_service(practice, today), console)
    return _import_table(args, today, console)


def _import_table(args: Namespace, today: Clock, console: Console) -> int:
    from kpidesk.cli.tables import import_table
    from kpidesk.cli.tables.table_request import chosen_grid, line_roles, planned
    from kpidesk.i18n.tables.table_vocabulary import table_vocabulary
    from kpidesk.services.tables.source import read_file

    if args.number is not None:
        raise WrongRequest("argument_unknown", argument=args.number)
    catalogue = ready_made()
    lines = line_roles(args, catalogue)
    source = read_file(Path(args.table))
    grid, vocabulary = chosen_grid(source, args.sheet), table_vocabulary(catalogue)

    def plan(records: PracticeReader) -> TablePlan:
        table = planned(args, grid, lines, records, catalogue, vocabulary, today())
        import_table.warn_of_source(source, table, console)
        return table

    if args.dry_run:
        with practice_records(args) if path_of(args).exists() else _no_records() as records:
            return import_table.preview(args, plan(records), console)
    with practice_file(args) as practice:
        imports = _import_service(practice, today)
        return import_table.enter(args, plan(practice.records), imports, console)


def _import_service(practice: PracticeFile, today: Clock) -> ImportService:
    from kpidesk.services.entry.entry_service import EntryService
    from kpidesk.services.tables.import_service import ImportService

    return ImportService(practice, ready_made(), EntryService(practice, ready_made(), today))


@contextmanager
def _no_records() -> Iterator[PracticeReader]:
    """Yields a reader of a practice that is as a new file would be."""
    from kpidesk.storage.records.reader import open_reader

    with TemporaryDirectory() as folder:
        new = Path(folder) / "new.kpidesk"
        make_practice(new)
        with open_reader(new) as records:
            yield records


def _backup(args: Namespace, today: Clock) -> int:
    from kpidesk import __version__
    from kpidesk.cli import backup as backup_output
    from kpidesk.storage.backup.backup import back_up, back_up_to
    from kpidesk.system.preferences import backup_folder

    console, practice = console_in(args.language), path_of(args)
    if args.output is None:
        refuse_backup(practice)
        made = back_up(practice, backup_folder(), app_version=__version__).path
    else:
        made = args.output
        if not made.parent.is_dir():
            raise NotDone("write_failed", file=made.name, why="folder_missing")
        back_up_to(practice, made, app_version=__version__)
    return backup_output.backed_up(made, console)


def _restore(args: Namespace, today: Clock) -> int:
    from kpidesk import __version__
    from kpidesk.cli import backup as backup_output
    from kpidesk.storage.backup.restore import restore
    from kpidesk.system.preferences import backup_folder

    console, practice = console_in(args.language), path_of(args)
    if not args.backup.is_file():
        raise WrongRequest("backup_missing", file=args.backup.name, folder=backup_folder())
    with practice_lock(practice):
        saved = restore(args.backup, practice, backup_folder(), app_version=__version__)
    return backup_output.restored(args.backup, saved, console)


def _check(args: Namespace, today: Clock) -> int:
    from kpidesk.cli import backup as backup_output
    from kpidesk.storage.backup.data_check import check_data
    from kpidesk.system.preferences import backup_folder

    console, folder = console_in(args.language), backup_folder()
    return backup_output.checked(check_data(path_of(args), folder), folder, console)


def _help(args: Namespace, today: Clock) -> int:
    from kpidesk.cli import help as page

    return page.run(console_in(args.language))


def _version(args: Namespace, today: Clock) -> int:
    from kpidesk import __version__
    from kpidesk.cli.output import print_output

    print_output(f"kpidesk {__version__}")
    return 0


def _self_test(args: Namespace, today: Clock) -> int:
    load_qt()
    from kpidesk.drawing.pyqtgraph_import import load_plot

    load_plot()
    from kpidesk.app.start.application import start_application
    from kpidesk.cli.output import print_output
    from kpidesk.selftest.runner import run

    return run(print_output, lambda: start_application(_no_screen, without_screen=True))


def _no_screen() -> int:
    from kpidesk.cli.output import print_error

    print_error("FAILED: no window can be opened on the screen that the environment names")
    return 1


COMMANDS: dict[str, Callable[[Namespace, Clock], int]] = {
    "set": _set,
    "show": _show,
    "chart": _chart,
    "client": client_command,
    "close": status_command,
    "reopen": status_command,
    "away": status_command,
    "back": status_command,
    "due": due_command,
    "update": update_command,
    "double-counting": _double_counting,
    "baseline": _baseline,
    "target": _target,
    "ladder": ladder_command,
    "note": note_command,
    "export": _export,
    "import": _import,
    "backup": _backup,
    "restore": _restore,
    "check": _check,
    "self-test": _self_test,
    "help": _help,
    "version": _version,
}
