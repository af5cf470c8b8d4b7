"""How hours to resolve are counted: one choice for the practice."""

from enum import StrEnum

#: The setting that keeps the choice: the value of a `ResolutionHours`; absent where none was made.
RESOLUTION_HOURS = "resolution_hours"


class ResolutionHours(StrEnum):
    """From question to answer by the clock, or only the time spent working on it."""

    ELAPSED = "elapsed"
    WORKED = "worked"
