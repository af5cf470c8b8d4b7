"""The composition root: reads the command line, opens the practice, wires services, runs.

Order: arguments, practice file (lock and migration where it is written), records, services,
command, words. Each step is imported when it is due, for an import costs more than the work:
SQLModel only to write, Qt's fonts only to draw, words only where something is said.
"""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kpidesk.cli.parser import parse
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.errors import Fault, NotDone, WrongRequest

if TYPE_CHECKING:
    from kpidesk.cli.console import Console
    from kpidesk.services.ports import PracticeFile, Records
    from kpidesk.services.reading import Reading

DONE, NOT_DONE, WRONG, INTERRUPTED = 0, 1, 2, 130
Clock = Callable[[], date]


def main(argv: Sequence[str] | None = None, today: Clock = date.today) -> int:
    """Run the program; returns its exit status."""
    arguments = sys.argv[1:] if argv is None else list(argv)
    _speak_utf8()
    try:
        args = parse(arguments)
        return _COMMANDS[_command(args)](args, today)
    except Fault as fault:
        _tell(fault, arguments)
        return WRONG if isinstance(fault, WrongRequest) else NOT_DONE
    except BrokenPipeError:
        # Whoever read our output has enough of it. Nothing may be flushed to it at the exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        return INTERRUPTED


def _command(args: Namespace) -> str:
    if args.self_test:
        return "self-test"
    if args.version:
        return "version"
    return "help" if args.help or not args.command else str(args.command)


def _speak_utf8() -> None:
    """A console of another encoding must not turn a client's name into an error."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def _tell(fault: Fault, arguments: Sequence[str]) -> None:
    from kpidesk.i18n.fault_words import fault_sentence

    console = _console(_asked_language(arguments))
    console.warn(fault_sentence(console.words, fault, console.catalogue))


def _asked_language(arguments: Sequence[str]) -> str | None:
    """The program's language as asked for before the command, readable or not."""
    for option, value in zip(arguments, arguments[1:], strict=False):
        if option == "--language":
            return value
        if option in _COMMANDS:
            break
    return None


def _console(language: str | None) -> Console:
    from kpidesk.cli.console import Console
    from kpidesk.i18n.languages import language_of, system_language
    from kpidesk.i18n.words import Words

    spoken = (language_of(language) if language else None) or system_language()
    return Console(Words(spoken), ready_made())


def _spoken(args: Namespace) -> Console:
    """A console in the language asked for. Raises WrongRequest `language_unknown`."""
    if args.language:
        from kpidesk.i18n.languages import LANGUAGES, language_of

        if language_of(args.language) is None:
            raise WrongRequest("language_unknown", given=args.language, known=tuple(LANGUAGES))
    return _console(args.language)


def _path(args: Namespace) -> Path:
    if args.file is not None:
        return Path(args.file)
    from kpidesk.system.paths import default_practice

    return default_practice()


@contextmanager
def _records(path: Path) -> Iterator[Records]:
    """The practice, to be read. It may be open in a window at the same time."""
    from kpidesk.storage.reader import open_reader

    try:
        reader = open_reader(path)
    except NotDone as fault:
        if fault.code != "file_older":
            raise
        with _locked(path):
            _migrate_where_due(path)
        reader = open_reader(path)
    with reader:
        yield reader


@contextmanager
def _practice(path: Path) -> Iterator[PracticeFile]:
    """The practice, to be written: locked, made where it is missing."""
    from kpidesk.storage.creation import create_practice
    from kpidesk.storage.writer import open_practice

    with _locked(path):
        if path.exists():
            _migrate_where_due(path)
        else:
            create_practice(path, path.stem)
        with open_practice(path) as practice:
            yield practice


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """The lock of a practice. Only her own data folder is ever made for it."""
    from kpidesk.system.lock import locked
    from kpidesk.system.paths import default_practice, owner_only

    if path == default_practice():
        owner_only(path.parent)
    elif not path.parent.is_dir():
        raise NotDone("write_failed", file=path.name, why="folder_missing")
    with locked(path):
        yield


def _migrate_where_due(path: Path) -> None:
    from kpidesk.storage.schema import State, inspect

    if inspect(path).state is State.OLDER:
        from kpidesk import __version__
        from kpidesk.storage.migrate import migrate
        from kpidesk.system.paths import backup_folder

        migrate(path, backup_folder(), app_version=__version__)


@contextmanager
def _reading(args: Namespace, today: Clock) -> Iterator[tuple[Reading, Records]]:
    from kpidesk.services.reading import Reading

    with _records(_path(args)) as records:
        yield Reading(records, ready_made(), today), records


def _show(args: Namespace, today: Clock) -> int:
    with _reading(args, today) as (reading, records):
        if args.json:
            from kpidesk.cli import show_json

            return show_json.run(args, reading, records, ready_made())
        from kpidesk.cli import show

        return show.run(args, reading, records, _spoken(args))


def _set(args: Namespace, today: Clock) -> int:
    from kpidesk.cli import record
    from kpidesk.services.entering import Entering

    console = _spoken(args)
    figures = record.figures(args, console)
    with _practice(_path(args)) as practice:
        return record.run(args, figures, Entering(practice, ready_made()), console)


def _chart(args: Namespace, today: Clock) -> int:
    with _reading(args, today) as (reading, _):
        from kpidesk.cli import chart

        return chart.run(args, reading, _spoken(args))


def _client(args: Namespace, today: Clock) -> int:
    from kpidesk.cli import client

    if args.action == "list":
        with _records(_path(args)) as records:
            return client.show(records, _spoken(args))
    from kpidesk.services.clients import Clients

    client.check(args)
    with _practice(_path(args)) as practice:
        return client.change(args, Clients(practice))


def _export(args: Namespace, today: Clock) -> int:
    from kpidesk.cli import export

    with _records(_path(args)) as records:
        return export.run(args, records, ready_made())


def _backup(args: Namespace, today: Clock) -> int:
    from kpidesk import __version__
    from kpidesk.cli import safekeeping
    from kpidesk.storage.backup import back_up, back_up_to
    from kpidesk.system.paths import backup_folder

    console, practice = _spoken(args), _path(args)
    if args.output is None:
        made = back_up(practice, backup_folder(), app_version=__version__).path
    else:
        made = args.output
        back_up_to(practice, made, app_version=__version__)
    return safekeeping.backed_up(made, console)


def _restore(args: Namespace, today: Clock) -> int:
    from kpidesk import __version__
    from kpidesk.cli import safekeeping
    from kpidesk.storage.restore import restore
    from kpidesk.system.paths import backup_folder

    console, practice = _spoken(args), _path(args)
    with _locked(practice):
        saved = restore(args.backup, practice, backup_folder(), app_version=__version__)
    return safekeeping.restored(args.backup, saved, console)


def _check(args: Namespace, today: Clock) -> int:
    from kpidesk.cli import safekeeping
    from kpidesk.storage.soundness import check

    console, practice = _spoken(args), _path(args)
    problems = [(each.code, each.detail) for each in check(practice)]
    return safekeeping.checked(practice, problems, console)


def _help(args: Namespace, today: Clock) -> int:
    from kpidesk.cli import help as page

    return page.run(_spoken(args))


def _version(args: Namespace, today: Clock) -> int:
    from kpidesk import __version__

    print(f"kpidesk {__version__}")  # noqa: T201 - what was asked for
    return DONE


_COMMANDS: dict[str, Callable[[Namespace, Clock], int]] = {
    "set": _set,
    "show": _show,
    "chart": _chart,
    "client": _client,
    "export": _export,
    "backup": _backup,
    "restore": _restore,
    "check": _check,
    "help": _help,
    "version": _version,
}
