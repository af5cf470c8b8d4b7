"""Reusable texts: what the user writes again and again in updates, with fields."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from kpidesk.domain.cell import service_language
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.updates.text_check import checked_text

LONGEST_NAME = 100
LONGEST_TEXT = 5_000
_FIELD = r"\{([^{}\n]*)\}"


class TextField(StrEnum):
    """The fields of texts beside the ids of KPIs and measures, written as `{client}`."""

    CLIENT = "client"
    CONTACT = "contact"
    MONTH = "month"
    PERIOD = "period"


class ReusableText(NamedTuple):
    """A text for one client, or for all (None), in one language or in any (None)."""

    name: str
    text: str
    client: int | None = None
    language: str | None = None
    id: int | None = None


def fields_of(text: str) -> tuple[str, ...]:
    """Returns the names in braces of a text, each once, in order."""
    return tuple(dict.fromkeys(name.strip() for name in re.findall(_FIELD, text)))


def filled(text: str, values: Mapping[str, str]) -> str:
    """Returns a text with its fields replaced; those that are unknown or empty stay as typed."""
    return re.sub(_FIELD, lambda found: values.get(found[1].strip()) or found[0], text)


def checked_reusable(text: ReusableText) -> ReusableText:
    """Returns a text as it is kept: without spaces around it, with a name.

    Raises WrongRequest `text_name_missing`, `language_malformed` and the codes of
    `checked_text`.
    """
    name = " ".join(text.name.split())
    if not name:
        raise WrongRequest("text_name_missing")
    return text._replace(
        name=checked_text(name, LONGEST_NAME),
        text=checked_text(text.text.strip(), LONGEST_TEXT),
        language=text.language and service_language(text.language),
    )
