"""The options and positional arguments of each command, for the parser."""

from __future__ import annotations

from functools import partial

from kpidesk.cli.argument_types import CommandParser, Once, Positional
from kpidesk.cli.argument_values import (
    ANSWERS,
    one_of,
    read_answer,
    read_carry,
    read_day,
    read_dpi,
    read_figure,
    read_ids,
    read_length,
    read_paper,
    read_path,
    read_rhythm,
    read_rolling,
    read_step,
    read_theme,
)
from kpidesk.domain.period import parse_period


def _scope(parser: CommandParser) -> None:
    parser.add_argument("--client", action=Once)
    parser.add_argument("--service-language", action=Once)


def _output(parser: CommandParser) -> None:
    parser.add_argument("-o", "--output", action=Once, type=read_path)


def _set(parser: CommandParser) -> None:
    figures = Positional("figures", "MEASURE=AMOUNT", read_figure, many=True)
    parser.set_defaults(positionals=(Positional("period", "PERIOD", parse_period), figures))
    _scope(parser)


def _view(parser: CommandParser) -> None:
    parser.set_defaults(positionals=(Positional("kpi", "KPI", str.lower),))
    parser.add_argument("--by", action=Once, type=read_length)
    parser.add_argument("--from", action=Once, dest="first", type=parse_period)
    parser.add_argument("--to", action=Once, dest="last", type=parse_period)
    _scope(parser)


def _show(parser: CommandParser) -> None:
    _view(parser)
    parser.add_argument("--json", action="store_true")


def _chart(parser: CommandParser) -> None:
    _view(parser)
    parser.set_defaults(required={"output": "-o FILE"})
    _output(parser)
    parser.add_argument("--language", action=Once, dest="chart_language")
    parser.add_argument("--theme", action=Once, type=read_theme, default="light")
    parser.add_argument("--size", action=Once)
    parser.add_argument("--dpi", action=Once, type=read_dpi)
    parser.add_argument("--rolling", action=Once, type=read_rolling)
    parser.add_argument("--title", action=Once)
    for option in ("--last-year", "--limits", "--unfinished", "--notes", "--private-notes"):
        parser.add_argument(option, action="store_true")


def _client(parser: CommandParser) -> None:
    known = ("add", "edit", "show", "list", "archive", "duplicate", "remove")
    read = partial(one_of, known=known, code="action_unknown")
    action = Positional("action", ", ".join(known), read)
    name = Positional("name", "NAME", str, required=False)
    copy = Positional("copy", "NAME", str, required=False)
    parser.set_defaults(positionals=(action, name, copy))
    parser.add_argument("--language", action=Once, dest="client_language")
    parser.add_argument("--name", action=Once, dest="new_name")
    for option in ("--contact", "--salutation", "--mail", "--region", "--remark", "--logo"):
        parser.add_argument(option, action=Once)
    parser.add_argument("--paper", action=Once, type=read_paper)
    parser.add_argument("--rhythm", action=Once, type=read_rhythm)
    parser.add_argument("--figures", action=Once, dest="shown", type=read_ids)
    parser.add_argument("--package", action=Once)
    parser.add_argument("--carry", action=Once, type=read_carry)
    parser.add_argument("--carried", action=Once)
    for option, target in (("--from", "first"), ("--to", "last")):
        parser.add_argument(option, action=Once, dest=target, type=read_day)
    for option in ("--since", "--until"):
        parser.add_argument(option, action=Once, type=read_day)
    for option in ("--yes", "--backups", "--json"):
        parser.add_argument(option, action="store_true")


def _period_status(parser: CommandParser) -> None:
    parser.set_defaults(positionals=(Positional("period", "PERIOD", parse_period),))
    parser.add_argument("--client", action=Once)


def _due(parser: CommandParser) -> None:
    parser.add_argument("--json", action="store_true")


def _update(parser: CommandParser) -> None:
    parser.set_defaults(positionals=(Positional("words", "CLIENT PERIOD", str, many=True),))
    _output(parser)
    parser.add_argument("--client", action=Once)
    parser.add_argument("--language", action=Once, dest="update_language")
    for option in ("--whole", "--json"):
        parser.add_argument(option, action="store_true")


def _double_counting(parser: CommandParser) -> None:
    answer = Positional("answer", ", ".join(ANSWERS), read_answer)
    parser.set_defaults(positionals=(answer,))


def _baseline(parser: CommandParser) -> None:
    known = ("set", "list", "remove")
    read = partial(one_of, known=known, code="baseline_action_unknown")
    action = Positional("action", ", ".join(known), read)
    kpi = Positional("kpi", "KPI", str.lower, required=False)
    parser.set_defaults(positionals=(action, kpi))
    parser.add_argument("--from", action=Once, dest="first", type=parse_period)
    parser.add_argument("--reason", action=Once)
    parser.add_argument("--client", action=Once)
    parser.add_argument("--json", action="store_true")


def _target(parser: CommandParser) -> None:
    known = ("set", "list", "remove")
    read = partial(one_of, known=known, code="target_action_unknown")
    action = Positional("action", ", ".join(known), read)
    subject = Positional("subject", "KPI|MEASURE", str.lower, required=False)
    value = Positional("value", "VALUE|LOW..HIGH", str, required=False)
    parser.set_defaults(positionals=(action, subject, value))
    parser.add_argument("--from", action=Once, dest="first", type=parse_period)
    parser.add_argument("--client", action=Once)
    parser.add_argument("--json", action="store_true")


def _ladder(parser: CommandParser) -> None:
    known = ("show", "set", "reset")
    read = partial(one_of, known=known, code="ladder_action_unknown")
    action = Positional("action", ", ".join(known), read)
    steps = Positional("steps", "LEVEL=BOUND", read_step, many=True, required=False)
    parser.set_defaults(positionals=(action, Positional("kpi", "KPI", str.lower), steps))
    parser.add_argument("--from", action=Once, dest="first", type=parse_period)
    parser.add_argument("--source", action=Once)
    parser.add_argument("--client", action=Once)
    for option in ("--as-business", "--json"):
        parser.add_argument(option, action="store_true")


def _note(parser: CommandParser) -> None:
    parser.set_defaults(positionals=(Positional("words", "PERIOD [MEASURE] TEXT", str, many=True),))
    _scope(parser)
    for option in ("--shown", "--json"):
        parser.add_argument(option, action="store_true")


def _export(parser: CommandParser) -> None:
    parser.set_defaults(required={"output": "-o FILE"})
    _output(parser)
    parser.add_argument("--for-reader", action="store_true")


def _import(parser: CommandParser) -> None:
    table = Positional("table", "FILE, list, undo", str)
    parser.set_defaults(positionals=(table, Positional("number", "ID", str, required=False)))
    parser.add_argument("--period", action=Once, type=parse_period)
    parser.add_argument("--map", action="append", dest="line_roles", default=[])
    parser.add_argument("--sheet", action=Once)
    _scope(parser)
    for option in ("--add-up", "--dry-run", "--json"):
        parser.add_argument(option, action="store_true")


def _restore(parser: CommandParser) -> None:
    parser.set_defaults(positionals=(Positional("backup", "FILE", read_path),))


def _nothing(parser: CommandParser) -> None:
    """Add nothing, for commands without arguments."""


BUILDERS = {
    "set": _set,
    "show": _show,
    "chart": _chart,
    "client": _client,
    "close": _period_status,
    "reopen": _period_status,
    "away": _period_status,
    "back": _period_status,
    "due": _due,
    "update": _update,
    "double-counting": _double_counting,
    "baseline": _baseline,
    "target": _target,
    "ladder": _ladder,
    "note": _note,
    "export": _export,
    "import": _import,
    "backup": _output,
    "restore": _restore,
    "check": _nothing,
    "help": _nothing,
}
