"""The parser of the command line. Imports the standard library only, for speed."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import pairwise
from typing import NamedTuple, NoReturn

from kpidesk.cli.argument_values import (
    ANSWERS,
    one_of,
    read_answer,
    read_dpi,
    read_figure,
    read_length,
    read_path,
    read_rolling,
    read_theme,
)
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import parse_period
from kpidesk.system.bundled_files import PRACTICE_SUFFIX

#: Commands whose `--language` is that of a chart or a client, not of the program.
_OWN_LANGUAGE = ("chart", "client")
#: `export` to a file of this suffix writes an archive.
ARCHIVE_SUFFIX = ".zip"
#: Options that are followed by a value.
_TAKE_A_VALUE = ("--file", "--language", "--startup-report")


class _Parser(argparse.ArgumentParser):
    """Raises WrongRequest instead of printing."""

    def error(self, message: str) -> NoReturn:
        raise WrongRequest("usage", detail=message)


class _Once(argparse.Action):
    """Stores an option's value, and refuses a second one."""

    _given = False

    def __call__(
        self,
        parser: argparse.ArgumentParser,  # noqa: ARG002 - argparse hands it in
        namespace: argparse.Namespace,
        values: object,
        option_string: str | None = None,
    ) -> None:
        if self._given:
            raise WrongRequest("option_twice", option=option_string)
        self._given = True
        setattr(namespace, self.dest, values)


class _Positional(NamedTuple):
    """A positional argument of a command; options may come between positionals."""

    name: str
    label: str
    read: Callable[[str], object]
    many: bool = False
    required: bool = True


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Parse the command line; no command means the window. Raises WrongRequest."""
    try:
        # argparse cannot parse options between the positionals of a subparser: it gets none.
        args, rest = _parser().parse_known_args(_with_file_named(argv))
    except argparse.ArgumentError as error:
        # Every other error is raised by the function that parses the value.
        if error.argument_name == "command":
            raise WrongRequest("command_unknown", known=tuple(_BUILDERS)) from None
        raise WrongRequest("value_missing", argument=error.argument_name) from None
    if args.help:
        return args
    _check_window(args)
    words = list(_plain_words(rest))
    positionals: tuple[_Positional, ...] = getattr(args, "positionals", ())
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
    if index >= len(argv) or argv[index] in _BUILDERS:
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
        elif options and word.startswith("-") and len(word) > 1 and " " not in word:
            raise WrongRequest("argument_unknown", argument=word)
        else:
            yield word


def _parser() -> _Parser:
    parser = _Parser(prog="kpidesk", add_help=False, allow_abbrev=False, exit_on_error=False)
    _common(parser, unset=None)
    parser.add_argument("--language", action=_Once)
    parser.add_argument("--version", action="store_true")
    parser.add_argument("--self-test", action="store_true")
    parser.add_argument("--sample", action="store_true")
    parser.add_argument("--startup-report", action=_Once, type=read_path)
    commands = parser.add_subparsers(dest="command", parser_class=_Parser)
    for name, build in _BUILDERS.items():
        command = commands.add_parser(name, add_help=False, allow_abbrev=False, exit_on_error=False)
        build(command)
        _common(command, unset=argparse.SUPPRESS)
        if name not in _OWN_LANGUAGE:
            command.add_argument("--language", action=_Once, default=argparse.SUPPRESS)
    return parser


def _common(parser: _Parser, *, unset: object) -> None:
    """Add options that are allowed before and after the command."""
    parser.add_argument("--help", "-h", action="store_true", default=unset or False)
    parser.add_argument("--file", action=_Once, type=read_path, default=unset)


def _scope(parser: _Parser) -> None:
    parser.add_argument("--client", action=_Once)
    parser.add_argument("--service-language", action=_Once)


def _output(parser: _Parser) -> None:
    parser.add_argument("-o", "--output", action=_Once, type=read_path)


def _set(parser: _Parser) -> None:
    figures = _Positional("figures", "MEASURE=AMOUNT", read_figure, many=True)
    parser.set_defaults(positionals=(_Positional("period", "PERIOD", parse_period), figures))
    _scope(parser)


def _view(parser: _Parser) -> None:
    parser.set_defaults(positionals=(_Positional("kpi", "KPI", str.lower),))
    parser.add_argument("--by", action=_Once, type=read_length)
    parser.add_argument("--from", action=_Once, dest="first", type=parse_period)
    parser.add_argument("--to", action=_Once, dest="last", type=parse_period)
    _scope(parser)


def _show(parser: _Parser) -> None:
    _view(parser)
    parser.add_argument("--json", action="store_true")


def _chart(parser: _Parser) -> None:
    _view(parser)
    parser.set_defaults(required={"output": "-o FILE"})
    _output(parser)
    parser.add_argument("--language", action=_Once, dest="chart_language")
    parser.add_argument("--theme", action=_Once, type=read_theme, default="light")
    parser.add_argument("--size", action=_Once)
    parser.add_argument("--dpi", action=_Once, type=read_dpi)
    parser.add_argument("--rolling", action=_Once, type=read_rolling)
    parser.add_argument("--title", action=_Once)
    for option in ("--last-year", "--limits", "--unfinished", "--notes"):
        parser.add_argument(option, action="store_true")


def _client(parser: _Parser) -> None:
    known = ("add", "list", "archive")
    read = partial(one_of, known=known, code="action_unknown")
    action = _Positional("action", ", ".join(known), read)
    parser.set_defaults(positionals=(action, _Positional("name", "NAME", str, required=False)))
    parser.add_argument("--language", action=_Once, dest="client_language")


def _double_counting(parser: _Parser) -> None:
    answer = _Positional("answer", ", ".join(ANSWERS), read_answer)
    parser.set_defaults(positionals=(answer,))


def _baseline(parser: _Parser) -> None:
    known = ("set", "list", "remove")
    read = partial(one_of, known=known, code="baseline_action_unknown")
    action = _Positional("action", ", ".join(known), read)
    kpi = _Positional("kpi", "KPI", str.lower, required=False)
    parser.set_defaults(positionals=(action, kpi))
    parser.add_argument("--from", action=_Once, dest="first", type=parse_period)
    parser.add_argument("--reason", action=_Once)
    parser.add_argument("--client", action=_Once)
    parser.add_argument("--json", action="store_true")


def _export(parser: _Parser) -> None:
    parser.set_defaults(required={"output": "-o FILE"})
    _output(parser)
    parser.add_argument("--for-reader", action="store_true")


def _import(parser: _Parser) -> None:
    table = _Positional("table", "FILE, list, undo", str)
    parser.set_defaults(positionals=(table, _Positional("number", "ID", str, required=False)))
    parser.add_argument("--period", action=_Once, type=parse_period)
    parser.add_argument("--map", action="append", dest="line_roles", default=[])
    parser.add_argument("--sheet", action=_Once)
    _scope(parser)
    for option in ("--add-up", "--dry-run", "--json"):
        parser.add_argument(option, action="store_true")


def _restore(parser: _Parser) -> None:
    parser.set_defaults(positionals=(_Positional("backup", "FILE", read_path),))


def _nothing(parser: _Parser) -> None:
    """Add nothing, for commands without arguments."""


_BUILDERS = {
    "set": _set,
    "show": _show,
    "chart": _chart,
    "client": _client,
    "double-counting": _double_counting,
    "baseline": _baseline,
    "export": _export,
    "import": _import,
    "backup": _output,
    "restore": _restore,
    "check": _nothing,
    "help": _nothing,
}
