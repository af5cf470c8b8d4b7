"""The entry point: parses the command line, opens the window or runs a command, reports faults.

Order of a command: arguments, words, practice file (lock and migration where it is written),
records, services, command; that of the window is in `desktop`. Each step is imported when it is
needed, since imports take longer than the work: SQLModel only to write, Qt's fonts only to draw,
words only for output.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from kpidesk.app.start.crash_handler import fault_of
from kpidesk.app.start.file_arguments import check_files
from kpidesk.app.start.language import check_language, console_in
from kpidesk.app.start.quick_arguments import WindowRequest, window_request
from kpidesk.cli.output import abandon, finish
from kpidesk.domain.errors import Fault, WrongRequest
from kpidesk.system.bundled_files import leave_system_libraries_alone
from kpidesk.system.qt_import import load_qt

if TYPE_CHECKING:
    from argparse import Namespace

    from kpidesk.app.commands import Clock

DONE, NOT_DONE, WRONG, INTERRUPTED = 0, 1, 2, 130


def main(argv: Sequence[str] | None = None, today: Clock = date.today) -> int:
    """Run the program; returns its exit status."""
    arguments = sys.argv[1:] if argv is None else list(argv)
    _replace_unencodable()
    leave_system_libraries_alone()
    collecting = gc.isenabled()
    # A command ends before collecting would pay: imports alone make a hundred thousand objects.
    gc.disable()
    try:
        return _run(arguments, today)
    finally:
        if argv is None:
            # The process ends here: skip the last collection.
            gc.freeze()
        elif collecting:
            gc.enable()


def _run(arguments: Sequence[str], today: Clock) -> int:
    request = window_request(arguments)
    if request is not None:
        return _guarded(lambda: _open(request, today), request.language)
    from kpidesk.cli.parser import asked_language

    return _guarded(lambda: _command(arguments, today), asked_language(arguments))


def _guarded(work: Callable[[], int], language: str | None) -> int:
    """Run the work; report faults in that language. Returns the exit status."""
    try:
        status = work()
        finish()
    except Fault as fault:
        return _tell(fault, language)
    except BrokenPipeError:
        # The reader closed the pipe.
        abandon(sys.stdout)
        return DONE
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - last resort: report any error in words
        return _tell(fault_of(error), language)
    return status


def _command(arguments: Sequence[str], today: Clock) -> int:
    from kpidesk.app.commands import COMMANDS
    from kpidesk.cli.parser import parse

    args = parse(arguments)
    name = _name(args)
    if not name:
        # Arguments for the window that `window_request` does not parse.
        options = args.file, args.language, args.sample, args.startup_report
        return _open(WindowRequest(*options), today)
    check_language(args.language)
    check_files(args)
    if name != "version" and not getattr(args, "json", False):
        # Most commands import Qt: the first import must be this one.
        load_qt()
    return COMMANDS[name](args, today)


def _open(request: WindowRequest, today: Clock) -> int:
    check_language(request.language)
    if request.startup_report is not None:
        # Otherwise the window says what is wrong: a program that was clicked has no terminal.
        check_files(request)
    load_qt()
    from kpidesk.app.desktop import open_window

    return open_window(request, today, lambda fault: _tell(fault, request.language))


def _name(args: Namespace) -> str:
    if args.self_test:
        return "self-test"
    if args.version:
        return "version"
    return "help" if args.help else str(args.command or "")


def _replace_unencodable() -> None:
    """Replace characters that the console's encoding lacks, instead of raising."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def _tell(fault: Fault, language: str | None) -> int:
    """Report the fault. Returns the exit status."""
    from kpidesk.cli.fault_hints import HINTS
    from kpidesk.i18n.faults.fault_words import fault_sentence
    from kpidesk.i18n.sentences import sentences

    console = console_in(language)
    words, hint = console.words, HINTS.get(fault.code)
    said = fault_sentence(words, fault, console.catalogue), words(hint) if hint else ""
    console.warn(sentences(words, *said))
    return WRONG if isinstance(fault, WrongRequest) else NOT_DONE
