"""Records what is typed into the grid. Whatever comes of it, what was typed stays."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import Fault, NotDone, WrongRequest
from kpidesk.domain.rules import check_amount, check_place
from kpidesk.i18n.kpi_words import measure_name
from kpidesk.i18n.period_words import period_name
from kpidesk.services.entry.entry_service import Figure
from kpidesk.services.entry.period_overlap import check_overlap
from kpidesk.ui.common.field_words import ParsedInput, field_text, parse_input
from kpidesk.ui.history import texts
from kpidesk.ui.workspace import Workspace


class GridCommitter:
    """Each call is one transaction and one step of undo."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def type(self, key: EntryKey, text: str) -> bool:
        """Record a typed text; False where it was not, and is kept as a draft."""
        typed = self.typed(key, text)
        if not typed.settled:
            self._workspace.drafts[key] = text
            return False
        return self.record(key, typed.amount, text)

    def typed(self, key: EntryKey, text: str) -> ParsedInput:
        """What a text means there."""
        return parse_input(text, self._workspace.catalogue.measure(key.measure))

    def record(self, key: EntryKey, amount: int | None, text: str | None = None) -> bool:
        """Record an amount; None blanks. `text` is what was typed for it."""
        measure = self._workspace.catalogue.measure(key.measure)
        typed = text if text is not None else field_text(self._workspace.words, amount, measure)
        return self._write({key: Figure(key.measure, amount, typed)}, self.name(key))

    def blank(self, keys: Sequence[EntryKey]) -> bool:
        """Blank entries, held figures and drafts, all in one."""
        for key in keys:
            self._workspace.drafts.pop(key, None)
        if len(keys) == 1:
            return self.record(keys[0], None, "")
        count = self._workspace.words.formats.number(len(keys))
        figures = {key: Figure(key.measure, None) for key in keys}
        return self._write(figures, self._workspace.words(texts.DID_BLANK, count=count))

    def let_go(self, key: EntryKey, standing: int | None) -> None:
        """Forget what was typed; what is saved stands again."""
        if self._workspace.drafts.pop(key, None) is None:
            self.record(key, standing)

    def trouble(self, key: EntryKey, text: str) -> Fault | None:
        """Why a draft was not recorded; None where it would be now."""
        typed = self.typed(key, text)
        if typed.fault is not None:
            return typed.fault
        try:
            check_place(self._workspace.catalogue, key)
            if typed.amount is not None:
                check_amount(key, typed.amount)
                check_overlap(self._workspace.services.records, self._workspace.catalogue, key)
        except WrongRequest as fault:
            return fault
        return None

    def name(self, key: EntryKey) -> str:
        """A figure by its measure and period."""
        words = self._workspace.words
        return words(
            texts.DID_ENTER,
            measure=measure_name(words, key.measure),
            period=period_name(words, key.period),
        )

    def _write(self, figures: Mapping[EntryKey, Figure], label: str) -> bool:
        workspace = self._workspace
        try:
            recorded = workspace.services.entries.record_at(figures, hold=True)
        except Fault as fault:
            can_be_later = isinstance(fault, NotDone)
            keep = workspace.drafts.put_aside if can_be_later else workspace.drafts.__setitem__
            for key, figure in figures.items():
                if figure.amount is not None or can_be_later:
                    keep(key, figure.typed)
            if can_be_later:
                workspace.tell(fault, lambda: self._write_again(figures, label))
            return False
        for key in figures:
            workspace.drafts.pop(key, None)
        workspace.done(label, recorded.changes)
        return True

    def _write_again(self, figures: Mapping[EntryKey, Figure], label: str) -> None:
        """Write what still waits: what was typed in its place since then is not overwritten."""
        drafts = self._workspace.drafts
        left = {key: each for key, each in figures.items() if drafts.get(key) == each.typed}
        if left:
            self._write(left, label)
