"""Errors with a code and values, of which `i18n` makes a sentence."""

from __future__ import annotations

from collections.abc import Mapping


class Fault(Exception):
    """An error that is shown to the user.

    `code` names the sentence, `values` fill its gaps: names of files and clients, domain objects
    or numbers. Values are never logged.
    """

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.values: Mapping[str, object] = values


class WrongRequest(Fault):
    """The request is wrong: an unknown name, an impossible figure. Nothing was changed."""


class NotDone(Fault):
    """The request is right but could not be carried out: a lock, a full disk."""
