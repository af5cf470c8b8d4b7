"""Settings of who sends updates. Absent means: not given."""

from __future__ import annotations

from collections.abc import Mapping

SENDER_NAME = "sender_name"
SENDER_ROLE = "sender_role"
#: The hash of a logo.
SENDER_LOGO = "sender_logo"
_ROLE_IN = f"{SENDER_ROLE}/"


def sender_role_in(language: str) -> str:
    """Returns the setting of the role as updates in a language give it."""
    return f"{_ROLE_IN}{language}"


def sender_roles(settings: Mapping[str, str]) -> Mapping[str, str]:
    """Returns the roles that are given in a language of their own, by its code."""
    return {
        key.removeprefix(_ROLE_IN): role
        for key, role in sorted(settings.items())
        if key.startswith(_ROLE_IN)
    }
