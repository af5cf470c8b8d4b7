"""Cells: one client and one service language, either of them possibly unassigned."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.language_codes import shortest

LONGEST_NAME = 120  # of a client
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*", re.ASCII)


@dataclass(frozen=True, slots=True)
class Client:
    """A client; `language` is the language of their charts, `archived` hides them from lists."""

    id: int
    name: str
    language: str | None = None
    archived: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A client's id and a service language's code; None is unassigned."""

    client: int | None = None
    language: str | None = None


NOT_ASSIGNED = Cell()


def check_client_name(name: str, others: Iterable[Client]) -> str:
    """Returns a client's name with single spaces.

    Raises WrongRequest `client_name` for an empty, overlong or unprintable name, `client_exists`
    where one of the `others` has it in any case of letters.
    """
    plain = " ".join(name.split())
    if not plain or len(plain) > LONGEST_NAME or not plain.isprintable():
        raise WrongRequest("client_name", most=LONGEST_NAME)
    wanted = folded_name(plain)
    for each in others:
        if folded_name(each.name) == wanted:
            raise WrongRequest("client_exists", client=each.name)
    return plain


def may_overlap(one: Cell, other: Cell) -> bool:
    """Returns whether both may count the same work: no two clients and no two languages."""
    two_clients = None not in (one.client, other.client) and one.client != other.client
    two_languages = None not in (one.language, other.language) and one.language != other.language
    return not (two_clients or two_languages)


def service_language(code: str) -> str:
    """Returns the code in its canonical form (`pt-BR`, `PT_br` and `por-br` are `pt-br`).

    Raises WrongRequest `language_malformed` for anything but a language code.
    """
    plain = code.strip().replace("_", "-").lower()
    if not _LANGUAGE.fullmatch(plain):
        raise WrongRequest("language_malformed", language=code)
    language, hyphen, rest = plain.partition("-")
    return f"{shortest(language)}{hyphen}{rest}"


def is_language(code: str | None, base: str) -> bool:
    """Returns whether `code` is the language `base` or a regional form of it."""
    return code is not None and (code == base or code.startswith(f"{base}-"))


def folded_name(name: str) -> str:
    """Returns the name normalized for comparison: case, composition and spaces are ignored."""
    spaced = " ".join(unicodedata.normalize("NFKC", name).split())
    return unicodedata.normalize("NFKC", spaced.casefold())
