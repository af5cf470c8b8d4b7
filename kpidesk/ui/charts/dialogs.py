"""The dialogs of the Charts page: `app` imports each when it is first opened."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from kpidesk.ui.charts.view.chart_panel import ChartPanel

if TYPE_CHECKING:
    from kpidesk.domain.period import Period
    from kpidesk.ui.charts.export.chart_exporter import ChartExporter

#: Returns what opens a dialog for a workspace, a series, a period of it and a parent widget.
Opener = Callable[[], Callable[..., object]]


class ChartDialogs(NamedTuple):
    """Imports and returns what opens each dialog of the Charts page."""

    note: Opener
    baseline: Opener
    target: Opener
    ladder: Opener
    exporter: Callable[[], type[ChartExporter]]

    def connect(self, panel: ChartPanel, edit: Callable[[Opener, Period | None], None]) -> None:
        """Call `edit` when one of the dialogs is requested for a period."""
        panel.noted.connect(partial(edit, self.note))
        panel.rebased.connect(partial(edit, self.baseline))
        panel.target_requested.connect(partial(edit, self.target))
        panel.ladder_requested.connect(partial(edit, self.ladder))
