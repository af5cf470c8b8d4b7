"""The parser of the command line. Imports the standard library only, for speed."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from kpidesk.cli.argument_types import CommandParser, Once, Positional
from kpidesk.cli.argument_values import read_path
from kpidesk.cli.command_options import BUILDERS
from kpidesk.domain.errors import WrongRequest
from kpidesk.system.bundled_files import PRACTICE_SUFFIX

#: Commands whose `--language` is that of a chart, a client or an update, not of the program.
_OWN_LANGUAGE = ("chart", "client", "update")
#: `export` to a file of this suffix writes an archive.
ARCHIVE_SUFFIX = ".zip"
#: A word that looks like an option; `-10` is a number.
_OPTION = re.compile(r"-[^\d.\s][^ ]*$")
#: Options that are followed by a value.
_TAKE_A_VALUE = ("--file", "--language", "--startup-report")


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Parse the command line; no command means the window. Raises WrongRequest."""
    try:
        # argparse cannot parse options between the positionals of a subparser: it gets none.
        args, rest = _parser().parse_known_args(_with_file_named(argv))
    except argparse.ArgumentError as error:
        # Every other error is raised by the function that parses the value.
        if error.argument_name == "command":
            raise WrongRequest("command_unknown", known=tuple(BUILDERS)) from None
        raise WrongRequest("value_missing", argument=error.argument_name) from None
    if args.help:
        return args
    _check_window(args)
    words = list(_plain_words(rest))
    positionals: tuple[Positional, ...] = getattr(args, "positionals", ())
    for positional in positionals:
        taken = words if positional.many else words[:1]
        words = words[len(taken) :]
        if positional.required and not taken:
            raise WrongRequest("argument_missing", argument=positional.label)
        read = [positional.read(word) for word in taken]
        setattr(args, positional.name, read if positional.many else next(iter(read), None))
    if words:
        raise WrongRequest("argument_unknown", argument=words[0])
    for name, label in getattr(args, "required", {}).items():
        if getattr(args, name) is None:
            raise WrongRequest("argument_missing", argument=label)
    return args


def asked_language(argv: Sequence[str]) -> str | None:
    """Returns the program's language of a command line that may be wrong."""
    found = None
    for word, following in pairwise([*argv, ""]):
        if word in _OWN_LANGUAGE or word == "--":
            break
        if word == "--language":
            found = following
        elif word.startswith("--language="):
            found = word.partition("=")[2]
    return found


def _with_file_named(argv: Sequence[str]) -> Sequence[str]:
    """Insert `--file` before a practice file in place of a command, as a double click gives it."""
    index = 0
    while index < len(argv) and argv[index].startswith("-") and argv[index] != "--":
        index += 2 if argv[index] in _TAKE_A_VALUE else 1
    if index >= len(argv) or argv[index] in BUILDERS:
        return argv
    if not argv[index].lower().endswith(PRACTICE_SUFFIX):
        return argv
    return [*argv[:index], "--file", *argv[index:]]


def _check_window(args: argparse.Namespace) -> None:
    """Check that the window's options have no command and name one file."""
    asked = ("--sample" if args.sample else "", "--startup-report" if args.startup_report else "")
    for option in filter(None, asked):
        if args.command:
            raise WrongRequest("argument_unknown", argument=option)
    if args.sample and args.file is not None:
        raise WrongRequest("argument_unknown", argument="--sample")


def _plain_words(rest: Sequence[str]) -> Iterator[str]:
    """Yields the words that are not options; after `--` all are."""
    options = True
    for word in rest:
        if options and word == "--":
            options = False
        elif options and _OPTION.match(word):
            raise WrongRequest("argument_unknown", argument=word)
        else:
            yield word


def _parser() -> CommandParser:
    parser = CommandParser(prog="kpidesk", add_help=False, allow_abbrev=False, exit_on_error=False)
    _common(parser, unset=None)
    parser.add_argument("--language", action=Once)
    parser.add_argument("--version", action="store_true")
    parser.add_argument("--self-test", action="store_true")
    parser.add_argument("--sample", action="store_true")
    parser.add_argument("--startup-report", action=Once, type=read_path)
    commands = parser.add_subparsers(dest="command", parser_class=CommandParser)
    for name, build in BUILDERS.items():
        command = commands.add_parser(name, add_help=False, allow_abbrev=False, exit_on_error=False)
        build(command)
        _common(command, unset=argparse.SUPPRESS)
        if name not in _OWN_LANGUAGE:
            command.add_argument("--language", action=Once, default=argparse.SUPPRESS)
    return parser


def _common(parser: CommandParser, *, unset: object) -> None:
    """Add options that are allowed before and after the command."""
    parser.add_argument("--help", "-h", action="store_true", default=unset or False)
    parser.add_argument("--file", action=Once, type=read_path, default=unset)
