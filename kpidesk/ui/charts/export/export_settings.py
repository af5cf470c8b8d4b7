"""The settings of an export, and the chart that they give."""

from __future__ import annotations

from typing import NamedTuple

from kpidesk.analysis.point import Series
from kpidesk.charts.overlays import NO_CHOICE, OverlayChoice
from kpidesk.charts.palette import DARK, LIGHT
from kpidesk.charts.sizes import MAIL, Size
from kpidesk.domain.annotations import NoteChoice
from kpidesk.export.client_chart import Drawing, client_chart
from kpidesk.i18n.languages import LANGUAGES
from kpidesk.i18n.words import Words
from kpidesk.ui.charts import texts
from kpidesk.ui.workspace import Workspace


class ExportSettings(NamedTuple):
    """How a chart is exported. `size_name` is empty for an own size.

    `language` None is the client's, or the window's where the client has none.
    """

    suffix: str = ".png"
    size: Size = MAIL
    size_name: str = "mail"
    language: str | None = None
    dark: bool = False
    unfinished: bool = False
    notes: NoteChoice = NoteChoice.NONE
    choice: OverlayChoice = NO_CHOICE


def exported_chart(series: Series, settings: ExportSettings, workspace: Workspace) -> Drawing:
    """Returns the chart of a series with these settings. Raises NotDone `words_missing`."""
    return client_chart(
        series,
        workspace.services.series,
        workspace.words,
        language=settings.language,
        palette=DARK if settings.dark else LIGHT,
        unfinished=settings.unfinished,
        notes=settings.notes,
        choice=settings.choice,
    )


def copied_text(words: Words, drawing: Drawing, size: Size) -> str:
    """Returns a message that a chart was copied: its language, and the size of the picture."""
    width, height = size.pixels
    language, number = drawing.style.words.language, words.formats.number
    return words(
        texts.COPIED,
        language=LANGUAGES.get(language, language),
        width=number(width),
        height=number(height),
    )
