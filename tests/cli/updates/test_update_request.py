"""Which update a command line asks for, and which lines are refused before a file is opened."""

from __future__ import annotations

import pytest

from kpidesk.cli.parser import parse
from kpidesk.cli.updates.update_request import UpdateAction, UpdateRequest, update_request
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import parse_period

MARCH = parse_period("2026-03")


def asked(line: str) -> UpdateRequest:
    return update_request(parse(["update", *line.split()]))


@pytest.mark.parametrize(
    ("line", "action", "client", "period"),
    [
        ("Acme 2026-03", UpdateAction.WRITE, "Acme", MARCH),
        ("2026-03 --client send", UpdateAction.WRITE, "send", MARCH),
        ("2026-03 2026-03", UpdateAction.WRITE, "2026-03", MARCH),
        ("--whole 2026-03", UpdateAction.WRITE, None, MARCH),
        ("send Acme 2026-03 --language fr", UpdateAction.SEND, "Acme", MARCH),
        ("send 2026-03 --client list", UpdateAction.SEND, "list", MARCH),
        ("unsend 2026-03 --whole", UpdateAction.UNSEND, None, MARCH),
        ("list", UpdateAction.LIST, None, None),
        ("list Acme --json", UpdateAction.LIST, "Acme", None),
        ("list --client list", UpdateAction.LIST, "list", None),
    ],
)
def test_an_update_is_named_by_client_and_period(line, action, client, period):
    assert asked(line) == UpdateRequest(action, client, period)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("", "argument_missing"),
        ("Acme", "argument_missing"),
        ("2026-03", "argument_missing"),
        ("send", "argument_missing"),
        ("send 2026-03", "argument_missing"),
        ("Acme march", "period_unknown"),
        ("Acme 2026-03 2026-04", "argument_unknown"),
        ("Acme 2026-03 --whole", "period_unknown"),
        ("2026-03 --whole --client Acme", "argument_unknown"),
        ("list Acme 2026-03", "argument_unknown"),
        ("list --whole", "argument_unknown"),
        ("list -o a.pdf", "argument_unknown"),
        ("list --language fr", "argument_unknown"),
        ("send Acme 2026-03 -o a.pdf", "argument_unknown"),
        ("unsend Acme 2026-03 --json", "argument_unknown"),
        ("Acme 2026-03 -o a.png", "format_unknown"),
        ("Acme 2026-03 --language nowhere", "language_unknown"),
    ],
)
def test_what_does_not_fit_together_is_refused(line, code):
    with pytest.raises(WrongRequest) as refused:
        asked(line)
    assert refused.value.code == code
