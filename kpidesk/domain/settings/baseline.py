"""Baselines: the periods from which usual limits are computed anew, with a reason.

Each is a setting of its own: absent means that it was never set, or taken back.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import Length, Period, parse_period

_PREFIX, _PARTS = "baseline", 4


class Baseline(NamedTuple):
    """A new baseline of a KPI, for the practice or for the client with that id."""

    kpi: str
    begins: Period
    reason: str
    client: int | None = None

    @property
    def key(self) -> str:
        """The key of its setting; the value is the reason."""
        return "/".join((_PREFIX, self.kpi, str(self.begins), str(self.client or "")))

    def first(self, by: Length) -> Period:
        """Returns the first period of that length that begins with the baseline or later."""
        return self.begins.first_from(by)


def baselines(settings: Mapping[str, str]) -> tuple[Baseline, ...]:
    """Returns the baselines among the settings of a practice, the earliest first."""
    found = [each for each in map(_baseline, settings.items()) if each]
    return tuple(sorted(found, key=lambda each: (each.kpi, each.begins.first_day, each.key)))


def baseline_kpi(key: str) -> str | None:
    """Returns the KPI whose baseline a setting is; None for other settings."""
    found = _baseline((key, ""))
    return found.kpi if found else None


def baseline_client(key: str) -> int | None:
    """Returns the client whose baseline a setting is; None for other settings."""
    found = _baseline((key, ""))
    return found.client if found else None


def _baseline(setting: tuple[str, str]) -> Baseline | None:
    key, reason = setting
    parts = key.split("/")
    if len(parts) != _PARTS or parts[0] != _PREFIX:
        return None
    _, kpi, period, client = parts
    try:
        begins = parse_period(period)
    except WrongRequest:
        return None
    if client and not client.isdecimal():
        return None
    return Baseline(kpi, begins, reason, int(client) if client else None)
