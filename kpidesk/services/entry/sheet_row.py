"""The rows of a sheet: one measure each, and whether it can be entered there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from kpidesk.domain.cell import Cell
from kpidesk.domain.change import HeldFigure
from kpidesk.domain.entry_warning import EntryWarning
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.measure import Measure
from kpidesk.domain.period import Period
from kpidesk.services.entry.suggestions import Suggestion


class Access(StrEnum):
    """Whether a measure can be entered on a sheet, and why not."""

    OPEN = "open"
    WHOLE_PRACTICE = "whole_practice"
    """Entered for the whole practice, in *Not assigned*."""
    ROLLED_UP = "rolled_up"
    """Computed from shorter periods."""
    LONGER = "longer"
    """Entered for a longer period already."""
    CLOSED = "closed"
    """The period is closed for the client of the sheet, or for the business itself."""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One measure on a sheet; amounts in smallest steps.

    `amount` is None for a blank entry and where the live value of its KPI rolls it up. `others`
    are the measure's amounts in other cells, `added` what they add to *Not assigned*. `elsewhere`
    is the overlapping period of another length that has an entry, except on sheets that are
    rolled up. `refusal` is why a held figure cannot be saved, None where it could be.
    `covered_elsewhere` is set for a blank entry where cells that are parts of its cell have
    figures for this time. `from_card` are hours of the client's card that an entry replaces,
    `card_before` those of the period before.
    """

    measure: Measure
    access: Access
    amount: int | None = None
    before: int | None = None
    offer: Suggestion | None = None
    held: HeldFigure | None = None
    refusal: WrongRequest | None = None
    others: Mapping[Cell, int] | None = None
    added: int | None = None
    elsewhere: Period | None = None
    covered_elsewhere: bool = False
    from_card: int | None = None
    card_before: int | None = None
    warnings: tuple[EntryWarning, ...] = ()

    @property
    def known_before(self) -> int | None:
        """The amount of the period before, as entered or by the card."""
        return self.card_before if self.before is None else self.before

    @property
    def asked_for(self) -> bool:
        """Whether a figure belongs here: not where parts of the cell or the card may have it."""
        elsewhere = self.covered_elsewhere or self.measure.nature.client_only
        stands = self.amount is not None or self.held is not None
        return self.access is Access.OPEN and (stands or not elsewhere)
