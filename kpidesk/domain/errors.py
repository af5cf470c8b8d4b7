"""Errors that carry a code and values; `i18n` makes the sentence in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping


class Fault(Exception):
    """Something a person must be told about.

    `code` names the sentence, `values` fill its gaps: texts as she knows them (a file name,
    a client's name), domain objects, or numbers. They are never logged.
    """

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.values: Mapping[str, object] = values


class WrongRequest(Fault):
    """What was asked is wrong: an unknown name, an impossible figure. Nothing was changed."""


class NotDone(Fault):
    """What was asked is right but could not be done here and now: a lock, a full disk."""
