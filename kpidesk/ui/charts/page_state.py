"""What the Charts page keeps when it is made anew in another language or other colours."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from kpidesk.ui.charts.chart_options import ChartOptions
from kpidesk.ui.charts.export.export_settings import ExportSettings


@dataclass
class ChartsPageState:
    """Her choices, kept while the practice is open: see `Desk.keep`.

    `guided` is whether she wants the guidance, None where she never said. `languages` are those
    she chose for the charts of a client, by the client's id, None for charts of all clients:
    one client's language is nobody else's. `folder` is where the last chart was written.
    """

    choices: ChartOptions = field(default_factory=ChartOptions)
    kpi: str | None = None
    as_table: bool = False
    guided: bool | None = None
    export: ExportSettings = field(default_factory=ExportSettings)
    languages: dict[int | None, str | None] = field(default_factory=dict)
    folder: Path | None = None

    def export_for(self, client: int | None) -> ExportSettings:
        """How the chart of a client is written: as the last one, in this client's language."""
        return self.export._replace(language=self.languages.get(client))

    def keep_export(self, settings: ExportSettings, client: int | None) -> None:
        """Keep how the chart of a client was written."""
        self.export = settings
        self.languages[client] = settings.language
