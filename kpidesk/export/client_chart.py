"""A chart for a client: its language, annotations, style, file name and description."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from kpidesk.analysis.evidence.evidence import SeriesEvidence
from kpidesk.analysis.point import Series
from kpidesk.charts.build import chart_spec
from kpidesk.charts.overlays import NO_CHOICE, OverlayChoice
from kpidesk.charts.palette import LIGHT, Palette
from kpidesk.charts.spec import ChartSpec
from kpidesk.domain.annotations import NoteChoice
from kpidesk.domain.errors import WrongRequest
from kpidesk.drawing.chart_style import ChartStyle
from kpidesk.drawing.frame.header import title_of
from kpidesk.drawing.missing_letters import MissingLetters, chart_texts, missing_letters
from kpidesk.export.reader import reader_of
from kpidesk.i18n.charts.description_words import chart_description
from kpidesk.i18n.evidence.change_words import finding_title
from kpidesk.i18n.kpi_texts.lookup import kpi_texts
from kpidesk.i18n.kpi_words import kpi_name
from kpidesk.i18n.words import Words
from kpidesk.services.series.series_query import SeriesService
from kpidesk.system.file_names import safe_name


@dataclass(frozen=True)
class Drawing:
    """A chart ready for export; `name` is the file name without suffix.

    `finding` is a title that says what has changed, empty without evidence of a change.
    """

    spec: ChartSpec
    style: ChartStyle
    name: str
    description: str = ""
    finding: str = ""

    @property
    def title(self) -> str:
        """The title on the chart."""
        return title_of(self.spec, self.style.words)

    @property
    def missing_letters(self) -> list[MissingLetters]:
        """The texts on the chart with letters that no font of this computer has."""
        texts = chart_texts(self.spec, self.style.words)
        return missing_letters(texts, self.style.family)

    def titled(self, title: str) -> Drawing:
        """Returns the chart with another title; an empty one is the KPI's name."""
        return replace(self, spec=self.spec._replace(title=title))


def client_chart(
    series: Series,
    service: SeriesService,
    window: Words,
    *,
    language: str | None = None,
    palette: Palette = LIGHT,
    unfinished: bool = False,
    notes: NoteChoice = NoteChoice.NONE,
    choice: OverlayChoice = NO_CHOICE,
    title: str = "",
) -> Drawing:
    """Returns the chart of a series for a file or the clipboard.

    `language` is as in `reader_of`, which gives the language, numbers and dates. Without
    `unfinished` the periods that have not ended are left out. `title` replaces the KPI's name.
    Raises NotDone `words_missing`, and WrongRequest `private_notes` for those in a client's chart.
    """
    if series.client is not None and notes is NoteChoice.ALL:
        raise WrongRequest("private_notes", client=series.client.name)
    words = reader_of(series.client, service.card(series), window, language).words
    if not unfinished:
        series = series.ended()
    evidence, final = service.evidence(series), series.final
    change = evidence.at(final).change if final else None
    spec = annotated_chart(series, service, evidence, notes=notes, choice=choice, title=title)
    return Drawing(
        spec=spec,
        style=ChartStyle(words, palette),
        name=_file_name(series, words),
        description=chart_description(words, series, None, evidence, spec.target_status),
        finding=finding_title(words, series.kpi, change, series.by),
    )


def annotated_chart(
    series: Series,
    service: SeriesService,
    evidence: SeriesEvidence,
    client_names: Mapping[int, str] | None = None,
    *,
    notes: NoteChoice = NoteChoice.ALL,
    choice: OverlayChoice = NO_CHOICE,
    title: str = "",
) -> ChartSpec:
    """Returns the chart of a series with its targets, notes and kind of hours.

    Without `notes` it has baselines only where limits are drawn. Their reasons are as private as
    private notes.
    `client_names` are for the screen only: without them clients that are left out are counted.
    """
    annotations = service.annotations(series)
    client = series.client.id if series.client else None
    chosen = [
        each
        for each in annotations.notes
        if notes is NoteChoice.ALL or (notes is NoteChoice.SHOWN and each.is_shown_to(client))
    ]
    baselines = annotations.baselines if notes is not NoteChoice.NONE or choice.limits else ()
    if notes is not NoteChoice.ALL:
        baselines = tuple(each._replace(reason="") for each in baselines)
    return chart_spec(
        series,
        annotations.targets,
        chosen,
        measures=service.measures_of(series.kpi),
        hours=annotations.hours,
        client_names=client_names,
        evidence=evidence,
        choice=choice,
        baselines=baselines,
        title=title,
    )


def _file_name(series: Series, words: Words) -> str:
    """Returns a file name such as `2026-10_CSAT_Bakery_fr`."""
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
