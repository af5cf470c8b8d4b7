"""Names that measures had on screen in the past: tables that users keep may still have them."""

from __future__ import annotations

#: A name, and the id of the measure that it meant.
FORMER_MEASURE_NAMES = (
    ("Surveyed clients", "surveyed_clients"),
    ("Satisfied answers", "satisfied_answers"),
)
