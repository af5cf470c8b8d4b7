"""The way in: reads the command line, runs the command, says what went wrong.

Order: arguments, words, practice file (lock and migration where it is written), records,
services, command. Each step is imported when it is due, for an import costs more than the
work: SQLModel only to write, Qt's fonts only to draw, words only where something is said.
"""

from __future__ import annotations

import gc
import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from kpidesk.app.commands import COMMANDS, Clock
from kpidesk.app.speech import speaking
from kpidesk.cli.parser import parse
from kpidesk.domain.errors import Fault, WrongRequest

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
    language = _asked_language(arguments)
    try:
        args = parse(arguments)
        language = args.language
        return COMMANDS[_command(args)](args, today)
    except Fault as fault:
        _tell(fault, language)
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


def _tell(fault: Fault, language: str | None) -> None:
    from kpidesk.i18n.fault_words import fault_sentence

    console = speaking(language)
    console.warn(fault_sentence(console.words, fault, console.catalogue))


def _asked_language(arguments: Sequence[str]) -> str | None:
    """The language asked for before the command, of a command line that cannot be read."""
    for option, value in pairwise(arguments):
        if option == "--language":
            return value
        if option in COMMANDS:
            break
    return None
