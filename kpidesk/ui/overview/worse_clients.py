"""Reads for which clients a KPI became worse, after the tiles and while the user does nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from kpidesk.domain.change import EntryChanged
from kpidesk.domain.errors import Fault
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.period import Period
from kpidesk.i18n.evidence.attention_words import attention_words
from kpidesk.services.series.client_changes import ClientChange, ClientChanges
from kpidesk.ui.overview.tile_content import Concern
from kpidesk.ui.workspace import Workspace

#: Milliseconds without a change before the first series is read; one is read in each turn.
_IDLE = 250


class WorseClients(QObject):
    """Reads only while the page is shown. `changed` is emitted when all is read."""

    changed = Signal()

    def __init__(self, workspace: Workspace, page: QWidget) -> None:
        super().__init__(page)
        services = workspace.services
        self._changes = ClientChanges(
            services.records, services.catalogue, services.series, services.today
        )
        self._words = workspace.words
        #: The texts that were made, with what they are about.
        self._concerns: dict[tuple[str, int], tuple[ClientChange, Concern]] = {}
        self._is_other = False
        self._turn = QTimer(self, singleShot=True)
        self._turn.timeout.connect(self._next)
        self._page = page
        page.installEventFilter(self)

    def of(self, kpi: str, period: Period | None) -> list[Concern]:
        """Returns the clients whose last value of the KPI, of that period, is a worse one."""
        return [self._concern(kpi, each) for each in self._changes.of(kpi, period)]

    def _concern(self, kpi: str, change: ClientChange) -> Concern:
        key = kpi, change.client.id
        known = self._concerns.get(key)
        if known is None or known[0] is not change:
            name = change.client.name
            text = attention_words(self._words, change.evidence, change.last, name)
            known = self._concerns[key] = change, Concern(name, "", text)
        return known[1]

    def read(self, kpis: Sequence[Kpi], entry_changes: Sequence[EntryChanged] | None) -> None:
        """Read these KPIs of all clients, or of those whose entries changed."""
        self._changes.add(kpis, entry_changes)
        self._resume()

    def clear(self) -> None:
        """Forget what was read and what is to be read."""
        self._turn.stop()
        self._changes.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Hide:
            # Whoever hides the page may close its file next.
            self._turn.stop()
        elif event.type() is QEvent.Type.Show:
            self._resume()
        return super().eventFilter(watched, event)

    def _resume(self) -> None:
        if self._changes.waiting and self._page.isVisible():
            self._turn.start(_IDLE)

    def _next(self) -> None:
        try:
            self._is_other |= self._changes.read_next()
        except Fault:
            # The tiles are read from the same file and say what is wrong.
            self.clear()
        if self._changes.waiting:
            self._turn.start(0)
        elif self._is_other:
            self._is_other = False
            self.changed.emit()
