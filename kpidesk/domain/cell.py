"""Cells: one client and one service language, either of them possibly unassigned."""

import re
import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.language_codes import shortest

LONGEST_NAME = 120  # of a client
_CONTROL = frozenset({"Cc", "Cs"})
#: Embeddings, overrides and isolates: they reorder the text around a name.
_DIRECTIONS = frozenset(map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A))))
#: The letters of subdivision flags, and the tag that ends one.
_TAGS = "".join(map(chr, range(0xE0020, 0xE0080)))
#: Latin letters that are not composed of another one and an accent.
_PLAIN = str.maketrans({"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i"})
_LANGUAGE = r"[a-z]{2,3}(-[a-z0-9]{2,8})*"


class Client(NamedTuple):
    """A client; `language` is the language of their charts, `archived` hides them from lists."""

    id: int
    name: str
    language: str | None = None
    archived: bool = False


class Cell(NamedTuple):
    """A client's id and a service language's code; None is unassigned."""

    client: int | None = None
    language: str | None = None


NOT_ASSIGNED = Cell()


def check_client_name(name: str, others: Iterable[Client]) -> str:
    """Returns a client's name with single spaces, without invisible marks at its ends.

    Joiners inside a name stay: Persian, Hindi and emoji families are spelled with them. Raises
    WrongRequest `client_name_missing`, `client_name_long` (with `most` and `length`),
    `client_name_control` and `client_name_direction` (with the `character`), and `client_exists`
    where one of the `others` has the name in any case of letters.
    """
    plain = _trimmed(name)
    wanted = folded_name(plain)
    if not wanted:
        raise WrongRequest("client_name_missing")
    if len(plain) > LONGEST_NAME:
        raise WrongRequest("client_name_long", most=LONGEST_NAME, length=len(plain))
    for character in plain:
        if unicodedata.category(character) in _CONTROL:
            raise WrongRequest("client_name_control", character=f"U+{ord(character):04X}")
        if character in _DIRECTIONS:
            raise WrongRequest("client_name_direction", character=f"U+{ord(character):04X}")
    for each in others:
        if folded_name(each.name) == wanted:
            raise WrongRequest("client_exists", client=each.name)
    return plain


def may_overlap(one: Cell, other: Cell) -> bool:
    """Returns whether both may count the same work: no two clients and no two languages."""
    two_clients = None not in (one.client, other.client) and one.client != other.client
    two_languages = None not in (one.language, other.language) and one.language != other.language
    return not (two_clients or two_languages)


def is_part(part: Cell, whole: Cell) -> bool:
    """Returns whether all work of `part` is work of `whole`, and they are two cells."""
    same_client = whole.client in (None, part.client)
    same_language = whole.language in (None, part.language)
    return part != whole and same_client and same_language


class CellScope(NamedTuple):
    """The cells that are shown together: one cell or, with `parts`, also the cells inside it.

    With `parts`, None in the cell stands for every client or every service language.
    """

    cell: Cell = NOT_ASSIGNED
    parts: bool = True

    def includes(self, cell: Cell) -> bool:
        """Returns whether the cell is shown."""
        return cell == self.cell or (self.parts and is_part(cell, self.cell))

    @property
    def every_client(self) -> bool:
        """Whether it has figures of all clients."""
        return self.parts and self.cell.client is None


#: The scope of the whole practice.
ALL_CELLS = CellScope()


def service_language(code: str) -> str:
    """Returns the code in its canonical form (`pt-BR`, `PT_br` and `por-br` are `pt-br`).

    Raises WrongRequest `language_malformed` for anything but a language code.
    """
    plain = code.strip().replace("_", "-").lower()
    if not re.fullmatch(_LANGUAGE, plain, re.ASCII):
        raise WrongRequest("language_malformed", language=code)
    language, hyphen, rest = plain.partition("-")
    return f"{shortest(language)}{hyphen}{rest}"


def is_language(code: str | None, base: str) -> bool:
    """Returns whether `code` is the language `base` or a regional form of it."""
    return code is not None and (code == base or code.startswith(f"{base}-"))


def _trimmed(name: str) -> str:
    """Returns the name with single spaces, without format characters before and after it."""
    plain = " ".join(name.split())
    shown = [n for n, each in enumerate(plain) if each != " " and not _is_format(each)]
    return plain[shown[0] : shown[-1] + 1] + _tail(plain[shown[-1] + 1 :]) if shown else ""


def _tail(marks: str) -> str:
    """Returns the tag characters right after the last letter: they end the flag of a region."""
    return marks[: len(marks) - len(marks.lstrip(_TAGS))]


def _is_format(character: str) -> bool:
    return unicodedata.category(character) == "Cf"


def folded_name(name: str) -> str:
    """Returns the name normalized for comparison.

    Case, composition, spaces and invisible format characters are ignored.
    """
    visible = "".join(each for each in name if not _is_format(each))
    spaced = " ".join(unicodedata.normalize("NFKC", visible).split())
    return unicodedata.normalize("NFKC", spaced.casefold())


def name_order(name: str) -> tuple[str, str]:
    """Returns the key that sorts names of clients: without case and accents, in any language."""
    plain = folded_name(name)
    letters = unicodedata.normalize("NFKD", plain)
    bare = "".join(each for each in letters if not unicodedata.combining(each))
    return bare.translate(_PLAIN), plain
