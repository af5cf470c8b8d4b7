"""What a check of the self-test raises when the program does not do what it must."""

from __future__ import annotations


class UnmetExpectationError(Exception):
    """The message names what was found instead."""


def expect(holds: bool, otherwise: str) -> None:
    """Raises UnmetExpectationError with the message `otherwise` unless the condition holds."""
    if not holds:
        raise UnmetExpectationError(otherwise)
