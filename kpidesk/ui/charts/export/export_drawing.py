"""From a series and her wishes to a chart that can be written, in whoever's language."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from kpidesk.analysis.point import Series
from kpidesk.charts.build import chart_spec
from kpidesk.charts.palette import DARK, LIGHT
from kpidesk.charts.sizes import MAIL, Size
from kpidesk.charts.spec import ChartSpec, Hours
from kpidesk.domain.cell import Client
from kpidesk.domain.errors import NotDone
from kpidesk.drawing.chart_style import ChartStyle
from kpidesk.export.chart_batch import Drawing
from kpidesk.i18n.charts.description_words import chart_description
from kpidesk.i18n.kpi_texts.lookup import kpi_texts
from kpidesk.i18n.kpi_words import kpi_name
from kpidesk.i18n.languages import LANGUAGES, SOURCE, language_of
from kpidesk.i18n.words import Words
from kpidesk.services.container import ServiceContainer
from kpidesk.system.safe_files import safe_name
from kpidesk.ui.charts import texts


class ExportSettings(NamedTuple):
    """How a chart leaves the program. `size_name` is empty for a size of her own.

    `language` None is the client's, or the window's where there is none.
    """

    suffix: str = ".png"
    size: Size = MAIL
    size_name: str = "mail"
    language: str | None = None
    dark: bool = False
    unfinished: bool = False


@lru_cache(maxsize=8)
def words_in(language: str) -> Words:
    """The words of a shipped language. Raises NotDone `words_missing`."""
    try:
        return Words(language)
    except FileNotFoundError as error:
        raise NotDone("words_missing", language=LANGUAGES[language]) from error


def usual_language(client: Client | None, window: Words) -> str:
    """The language a chart is in by itself: the client's where it is spoken, else the window's."""
    spoken = language_of(client.language) if client and client.language else None
    return spoken or language_of(window.language) or SOURCE


def spec_of(series: Series, services: ServiceContainer) -> ChartSpec:
    """The chart of a series with its targets and notes."""
    markings = services.series.markings(series)
    return chart_spec(
        series,
        markings.targets,
        markings.notes,
        measures=services.catalogue.measures,
        hours=Hours(markings.hours) if markings.hours else None,
    )


def drawing(
    series: Series, settings: ExportSettings, services: ServiceContainer, window: Words
) -> Drawing:
    """The chart of a series as it leaves the program. Raises NotDone `words_missing`."""
    language = settings.language or usual_language(series.client, window)
    words = window if language == window.language else words_in(language)
    if not settings.unfinished:
        ended = tuple(point for point in series.points if not point.unfinished)
        series = series._replace(points=ended)
    spec = spec_of(series, services)
    look = ChartStyle(words, DARK if settings.dark else LIGHT)
    return Drawing(spec, look, proposed_name(series, words), chart_description(words, series))


def proposed_name(series: Series, words: Words) -> str:
    """A file's name without its suffix: `2026-10_CSAT_Bakery_fr`."""
    known = kpi_texts(series.kpi.id)
    kpi = words(known.short) if known else kpi_name(words, series.kpi)
    period = str(series.points[-1].period) if series.points else ""
    parts = (
        period,
        kpi,
        series.client.name if series.client else "",
        series.language or "",
        words.language,
    )
    return safe_name("_".join("-".join(safe_name(part).split()) for part in parts if part))


def copied_text(words: Words, made: Drawing, size: Size) -> str:
    """The language that the chart is in, by its own name, and its size in CSS pixels."""
    language, number = made.look.words.language, words.formats.number
    return words(
        texts.COPIED,
        language=LANGUAGES.get(language, language),
        width=number(round(size.width)),
        height=number(round(size.height)),
    )
