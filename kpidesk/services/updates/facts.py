"""The facts of an update: everything that its page is made from, of one client only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from kpidesk.analysis.evidence.evidence import SeriesEvidence
from kpidesk.analysis.packages.balance import Balance
from kpidesk.analysis.packages.blocks import BlockBalance
from kpidesk.analysis.point import Point, Series
from kpidesk.domain.annotations import Note
from kpidesk.domain.cell import Client
from kpidesk.domain.clients.client_card import ClientCard
from kpidesk.domain.clients.logo import Logo
from kpidesk.domain.clients.package import Package
from kpidesk.domain.period import Period
from kpidesk.domain.updates.sent_update import FigureDifference
from kpidesk.domain.updates.update import Update


@dataclass(frozen=True)
class UpdateFigure:
    """A KPI or measure in an update. `point` is that of the update's period, None without one.

    `series` are the last 12 periods, the update's as the last; `evidence` belongs to it.
    `attention` says that the point needs attention.
    """

    figure: str
    series: Series
    evidence: SeriesEvidence
    point: Point | None
    attention: bool = False


@dataclass(frozen=True)
class Sender:
    """Who sends updates, as the user gave it in the settings. Empty texts are not given.

    `roles` are those of single languages, by their code, in place of `role`.
    """

    name: str = ""
    role: str = ""
    logo: Logo | None = None
    roles: Mapping[str, str] = field(default_factory=dict)

    def role_in(self, language: str) -> str:
        """Returns the role for updates in a language."""
        return self.roles.get(language, self.role)


@dataclass(frozen=True)
class UpdateFacts:
    """What an update is made from. Without a client it is the review of the whole business.

    `balance` is that of the client's package in the period, `blocks` are as at its end.
    `planned` are the lines of `next` in the update before. `away` says that the period is one of
    absence. In a correction `corrected` are the figures that were sent with another value.
    `notes` are those that the reader of the update may see. `hours_missing` says that the client
    has a package in the period, and no hours used are entered for it; `hours_of` is the period
    around a week whose hours a block counts, where they are not entered by week.
    """

    update: Update
    client: Client | None
    card: ClientCard | None
    sender: Sender
    figures: tuple[UpdateFigure, ...]
    package: Package | None
    balance: Balance | None
    blocks: tuple[BlockBalance, ...]
    planned: tuple[str, ...]
    closed: bool
    away: bool
    logo: Logo | None
    today: date
    corrected: tuple[FigureDifference, ...] = ()
    notes: tuple[Note, ...] = ()
    hours_missing: bool = False
    hours_of: Period | None = None
