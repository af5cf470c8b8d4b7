"""The command line: what may be asked, and how it is read. Standard library only, for speed."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import Length, Period, parse_period

#: Commands whose `--language` is that of a chart or a client, not of the program.
_OWN_LANGUAGE = ("chart", "client")
THEMES = ("light", "dark")


class _Parser(argparse.ArgumentParser):
    """Raises instead of printing: the words are chosen elsewhere."""

    def error(self, message: str) -> NoReturn:
        raise WrongRequest("usage", detail=message)


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Read the command line. Raises WrongRequest for what it does not understand."""
    try:
        args, rest = _parser().parse_known_args(argv)
    except argparse.ArgumentError as error:
        # Every other fault is raised by the function that reads the value.
        if error.argument_name == "command":
            raise WrongRequest("command_unknown", known=tuple(_BUILDERS)) from None
        raise WrongRequest("value_missing", argument=error.argument_name) from None
    if args.help:
        return args
    if rest:
        raise WrongRequest("argument_unknown", argument=rest[0])
    for name, shown in getattr(args, "needed", {}).items():
        if getattr(args, name) in (None, []):
            raise WrongRequest("argument_missing", argument=shown)
    return args


def _parser() -> _Parser:
    parser = _Parser(prog="kpidesk", add_help=False, allow_abbrev=False, exit_on_error=False)
    _common(parser, unset=None)
    parser.add_argument("--language")
    parser.add_argument("--version", action="store_true")
    parser.add_argument("--self-test", action="store_true")
    commands = parser.add_subparsers(dest="command", parser_class=_Parser)
    for name, build in _BUILDERS.items():
        command = commands.add_parser(name, add_help=False, allow_abbrev=False, exit_on_error=False)
        build(command)
        _common(command, unset=argparse.SUPPRESS)
        if name not in _OWN_LANGUAGE:
            command.add_argument("--language", default=argparse.SUPPRESS)
    return parser


def _common(parser: _Parser, *, unset: object) -> None:
    """Options that may stand before the command or after it."""
    parser.add_argument("--help", "-h", action="store_true", default=unset or False)
    parser.add_argument("--file", type=Path, default=unset)


def _scope(parser: _Parser) -> None:
    parser.add_argument("--client")
    parser.add_argument("--service-language")


def _set(parser: _Parser) -> None:
    parser.set_defaults(needed={"period": "PERIOD", "figures": "MEASURE=AMOUNT"})
    parser.add_argument("period", nargs="?", type=parse_period)
    parser.add_argument("figures", nargs="*", type=_figure)
    _scope(parser)


def _view(parser: _Parser) -> None:
    parser.set_defaults(needed={"kpi": "KPI"})
    parser.add_argument("kpi", nargs="?", type=str.lower)
    parser.add_argument("--by", type=_length)
    parser.add_argument("--from", dest="first", type=parse_period)
    parser.add_argument("--to", dest="last", type=parse_period)
    _scope(parser)


def _show(parser: _Parser) -> None:
    _view(parser)
    parser.add_argument("--json", action="store_true")


def _chart(parser: _Parser) -> None:
    _view(parser)
    parser.set_defaults(needed={"kpi": "KPI", "output": "-o FILE"})
    parser.add_argument("-o", "--output", type=Path)
    parser.add_argument("--language", dest="chart_language")
    parser.add_argument("--theme", type=_theme, default="light")
    parser.add_argument("--size")
    parser.add_argument("--dpi", type=_dpi)


def _client(parser: _Parser) -> None:
    parser.set_defaults(needed={"action": "add, list, archive"})
    parser.add_argument("action", nargs="?", type=_client_action)
    parser.add_argument("name", nargs="?")
    parser.add_argument("--language", dest="client_language")


def _export(parser: _Parser) -> None:
    parser.set_defaults(needed={"output": "-o FILE"})
    parser.add_argument("-o", "--output", type=Path)


def _backup(parser: _Parser) -> None:
    parser.add_argument("-o", "--output", type=Path)


def _restore(parser: _Parser) -> None:
    parser.set_defaults(needed={"backup": "FILE"})
    parser.add_argument("backup", nargs="?", type=Path)


def _nothing(parser: _Parser) -> None:
    """For commands that take nothing of their own."""


_BUILDERS = {
    "set": _set,
    "show": _show,
    "chart": _chart,
    "client": _client,
    "export": _export,
    "backup": _backup,
    "restore": _restore,
    "check": _nothing,
    "help": _nothing,
}


def _figure(text: str) -> tuple[str, str]:
    measure, equals, amount = text.partition("=")
    if not equals or not measure:
        raise WrongRequest("figure_malformed", figure=text)
    return measure.strip().lower(), amount


def _one_of(text: str, known: Sequence[str], code: str) -> str:
    if text not in known:
        raise WrongRequest(code, given=text, known=tuple(known))
    return text


def _length(text: str) -> Length:
    return Length(_one_of(text, [each.value for each in Length], "length_unknown"))


def _theme(text: str) -> str:
    return _one_of(text, THEMES, "theme_unknown")


def _client_action(text: str) -> str:
    return _one_of(text, ("add", "list", "archive"), "action_unknown")


def _dpi(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 36 <= int(text) <= 1200:
        raise WrongRequest("dpi_malformed", given=text)
    return int(text)


def span_of(args: argparse.Namespace) -> tuple[Period | None, Period | None]:
    """The ends of the span that was asked for."""
    return args.first, args.last
