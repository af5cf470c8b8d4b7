"""Fields in the user's texts: names in braces that are replaced by what they stand for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum

_FIELD = re.compile(r"\{([A-Za-z][\w-]{0,39})\}")


class Field(StrEnum):
    """The fields beside the ids of KPIs and measures, which stand for their values."""

    CLIENT = "client"
    CONTACT = "contact"
    MONTH = "month"
    PERIOD = "period"


def field_names(text: str) -> tuple[str, ...]:
    """Returns the names of the fields in a text, each once."""
    return tuple(dict.fromkeys(_FIELD.findall(text)))


def filled(text: str, values: Mapping[str, str]) -> str:
    """Returns the text with its fields replaced; what is unknown or empty stays as it is typed."""
    return _FIELD.sub(lambda found: values.get(found[1]) or found[0], text)


def unfilled(text: str, values: Mapping[str, str]) -> tuple[str, ...]:
    """Returns the names of the fields that are unknown or have no value."""
    return tuple(each for each in field_names(text) if not values.get(each))
