"""The hours of a client's package in a period, as numbers and in words."""

from __future__ import annotations

from typing import NamedTuple

from kpidesk.domain.clients.client_card import ClientCard
from kpidesk.domain.period import Period
from kpidesk.ui.workspace import Workspace


class PackageUse(NamedTuple):
    """`short` is for a list, `sentence` says all; `share` is used ÷ (package + carried)."""

    short: str
    sentence: str
    share: float | None
    over: bool


def package_use(workspace: Workspace, card: ClientCard, period: Period) -> PackageUse | None:
    """Returns the hours of the package; None for a client without one in that period."""
    return None
