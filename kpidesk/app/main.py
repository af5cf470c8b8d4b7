"""The way in: reads the command line, runs the command, says what went wrong.

Order: arguments, words, practice file (lock and migration where it is written), records,
services, command. Each step is imported when it is due, for an import costs more than the
work: SQLModel only to write, Qt's fonts only to draw, words only where something is said.
"""

from __future__ import annotations

import gc
import sys
from argparse import Namespace
from collections.abc import Sequence
from datetime import date

from kpidesk.app.commands import COMMANDS, Clock
from kpidesk.app.files import check_files
from kpidesk.app.speech import check_language, speaking
from kpidesk.cli.output import abandon, finish
from kpidesk.cli.parser import asked_language, parse
from kpidesk.domain.errors import Fault, NotDone, WrongRequest

DONE, NOT_DONE, WRONG, INTERRUPTED = 0, 1, 2, 130


def main(argv: Sequence[str] | None = None, today: Clock = date.today) -> int:
    """Run the program; returns its exit status."""
    arguments = sys.argv[1:] if argv is None else list(argv)
    _speak_utf8()
    collecting = gc.isenabled()
    # A command is over before collecting would pay; imports alone make a hundred thousand objects.
    gc.disable()
    try:
        return _run(arguments, today)
    finally:
        if argv is None:
            # The process ends here: a last collection would only take time.
            gc.freeze()
        elif collecting:
            gc.enable()


def _run(arguments: Sequence[str], today: Clock) -> int:
    language = asked_language(arguments)
    try:
        args = parse(arguments)
        language = args.language
        check_language(language)
        check_files(args)
        status = COMMANDS[_command(args)](args, today)
        finish()
    except Fault as fault:
        _tell(fault, language)
        return WRONG if isinstance(fault, WrongRequest) else NOT_DONE
    except BrokenPipeError:
        # Whoever read our output has enough of it.
        abandon(sys.stdout)
        return DONE
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the last net: she gets a sentence, whatever it is
        _tell(_unexpected(error), language)
        return NOT_DONE
    return status


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


def _tell(fault: Fault, language: str | None) -> None:
    from kpidesk.i18n.fault_words import fault_sentence

    console = speaking(language)
    console.warn(fault_sentence(console.words, fault, console.catalogue))


def _unexpected(error: Exception) -> NotDone:
    from kpidesk.system.error_log import write_error

    try:
        return NotDone("unexpected", kind=type(error).__name__, file=write_error(error))
    except (OSError, NotDone):
        return NotDone("unexpected_unlogged", kind=type(error).__name__)
