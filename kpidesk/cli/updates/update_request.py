"""Reads what the arguments of `update` ask for, before any file is opened."""

from __future__ import annotations

import argparse
from enum import StrEnum
from typing import NamedTuple

from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import Period, parse_period
from kpidesk.domain.updates.update import UpdateKey
from kpidesk.i18n.locales.locale import offered_locale
from kpidesk.services.clients.clients import client_named
from kpidesk.services.ports import PracticeReader

UPDATE_SUFFIXES = (".pdf", ".txt", ".eml")


class UpdateAction(StrEnum):
    """What is asked for. `WRITE` has no word of its own."""

    WRITE = "write"
    SEND = "send"
    UNSEND = "unsend"
    LIST = "list"


#: A client of such a name is reached with `--client`.
_NAMED = (UpdateAction.SEND, UpdateAction.UNSEND, UpdateAction.LIST)
#: The options that an action does not take, by the names of their values.
_REFUSED = {
    UpdateAction.WRITE: {},
    UpdateAction.SEND: {"output": "-o", "json": "--json"},
    UpdateAction.UNSEND: {"output": "-o", "json": "--json", "update_language": "--language"},
    UpdateAction.LIST: {"output": "-o", "whole": "--whole", "update_language": "--language"},
}


class UpdateRequest(NamedTuple):
    """An action on the update of a client and a period. `period` is None for a list.

    Without a client it is about the whole business, in a list about all.
    """

    action: UpdateAction
    client: str | None
    period: Period | None

    def key(self, records: PracticeReader) -> UpdateKey:
        """Returns whose update it is. Raises WrongRequest `client_unknown`, `no_clients`."""
        assert self.period is not None
        return UpdateKey(self.client_id(records), self.period)

    def client_id(self, records: PracticeReader) -> int | None:
        """Returns the id of the client. Raises as `key`."""
        return None if self.client is None else client_named(records, self.client).id


def update_request(args: argparse.Namespace) -> UpdateRequest:
    """Returns the request. Raises WrongRequest where the arguments do not fit together."""
    words = list(args.words)
    action = UpdateAction(words.pop(0)) if words[0] in _NAMED else UpdateAction.WRITE
    for name, option in _REFUSED[action].items():
        if getattr(args, name):
            raise WrongRequest("argument_unknown", argument=option)
    if args.whole and args.client is not None:
        raise WrongRequest("argument_unknown", argument="--whole")
    if args.update_language is not None:
        offered_locale(args.update_language)
    if args.output is not None and args.output.suffix.lower() not in UPDATE_SUFFIXES:
        raise WrongRequest("format_unknown", file=args.output.name, known=UPDATE_SUFFIXES)
    client = args.client
    if client is None and not args.whole and words and (action is UpdateAction.LIST or words[1:]):
        client = words.pop(0)
    period = None if action is UpdateAction.LIST else _period(args, client, words)
    if words:
        raise WrongRequest("argument_unknown", argument=words[0])
    return UpdateRequest(action, client, period)


def _period(args: argparse.Namespace, client: str | None, words: list[str]) -> Period:
    """Returns the period that is named by the next word."""
    if not words:
        raise WrongRequest("argument_missing", argument="CLIENT PERIOD")
    if client is None and not args.whole:
        raise WrongRequest("argument_missing", argument=_missing(words[0]))
    return parse_period(words.pop(0))


def _missing(word: str) -> str:
    """Returns what is missing beside the only word."""
    try:
        parse_period(word)
    except WrongRequest:
        return "PERIOD"
    return "CLIENT"
