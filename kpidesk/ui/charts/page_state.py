"""The state of the Charts page that outlives the page."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from kpidesk.domain.annotations import NoteChoice
from kpidesk.ui.charts.chart_options import ChartExtras, ChartOptions
from kpidesk.ui.charts.export.export_settings import ExportSettings


@dataclass
class ChartsPageState:
    """What the user chose while the practice is open; see `Workspace.keep`.

    `guidance` is whether the guidance is to be shown.
    `languages` are those chosen for the charts of a client, by the client's id, None for charts
    of all clients. `folder` is where the last chart was written.
    """

    choices: ChartOptions = field(default_factory=ChartOptions)
    kpi: str | None = None
    as_table: bool = False
    guidance: bool = False
    extras: ChartExtras = field(default_factory=ChartExtras)
    export: ExportSettings = field(default_factory=ExportSettings)
    languages: dict[int | None, str | None] = field(default_factory=dict)
    folder: Path | None = None

    def export_for(self, client: int | None) -> ExportSettings:
        """Returns the settings of the last export, with this client's language.

        The overlays are those of the screen.
        """
        language = self.languages.get(client)
        return self.export._replace(language=language, choice=self.extras.choice)

    def keep_export(self, settings: ExportSettings, client: int | None) -> None:
        """Keep the settings; private notes are asked for each time."""
        if settings.notes is NoteChoice.ALL:
            settings = settings._replace(notes=NoteChoice.SHOWN)
        self.export = settings
        self.languages[client] = settings.language
