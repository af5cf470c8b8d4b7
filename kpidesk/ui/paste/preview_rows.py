"""The lines of the preview: one for each figure, one for whatever is left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kpidesk.domain.amounts.parse_amount import Understood
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import WrongRequest
from kpidesk.services.entry.commit import Refused
from kpidesk.services.entry.period_amounts import amounts_at
from kpidesk.services.paste.proposal import PastedFigure, PasteProposal, SkippedCells, SkipReason
from kpidesk.ui.workspace import Workspace


@dataclass(slots=True)
class PreviewRow:
    """One line. `amount` is what would be entered; None while a question is open or for nothing.

    `readings` are the answers to choose from. `key` is None for what is left out as a whole.
    """

    typed: str
    key: EntryKey | None = None
    amount: int | None = None
    now: int | None = None
    readings: tuple[Understood, ...] = ()
    answered: bool = False
    fault: WrongRequest | None = None
    why: SkipReason | None = None
    figures: int = 1

    @property
    def asking(self) -> bool:
        """Whether it waits for an answer."""
        return bool(self.readings) and not self.answered and self.fault is None

    @property
    def enters(self) -> bool:
        """Whether it will be entered."""
        return self.amount is not None and self.fault is None and self.key is not None


def lines_of(workspace: Workspace, proposal: PasteProposal) -> list[PreviewRow]:
    """The lines of a proposal, what is left out at the end."""
    now = amounts_at(workspace.services.records, [each.key for each in proposal.figures])
    lines = [_line(workspace, each, now.get(each.key)) for each in proposal.figures]
    return [*lines, *map(_left_out, proposal.left_out)]


def _line(workspace: Workspace, pasted: PastedFigure, now: int | None) -> PreviewRow:
    parsed = pasted.parsed
    problem = workspace.commits.check(pasted.key, parsed)
    return PreviewRow(
        pasted.typed,
        pasted.key,
        amount=parsed.amount,
        now=now,
        readings=parsed.readings,
        fault=problem.fault if isinstance(problem, Refused) else None,
    )


def _left_out(each: SkippedCells) -> PreviewRow:
    return PreviewRow(each.text, each.key, why=each.why, figures=each.figures)


def blamed(lines: Sequence[PreviewRow], fault: WrongRequest) -> PreviewRow | None:
    """The line that a refusal is about, if it names one."""
    measure, period = fault.values.get("measure"), fault.values.get("period")
    return next(
        (
            line
            for line in lines
            if line.enters
            and line.key
            and line.key.measure == measure
            and period in (None, line.key.period)
        ),
        None,
    )
