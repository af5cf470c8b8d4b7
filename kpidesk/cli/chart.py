"""`chart`: a KPI drawn into a file, in the language of whoever gets it."""

from __future__ import annotations

import argparse

from kpidesk.charts.build import chart_spec
from kpidesk.charts.palette import PALETTES
from kpidesk.charts.sizes import parse_size
from kpidesk.charts.spec import Hours
from kpidesk.cli.console import NO_FIGURES, WRITTEN, Console
from kpidesk.cli.series_query import question
from kpidesk.domain.cell import Client
from kpidesk.domain.errors import NotDone, WrongRequest
from kpidesk.drawing.chart_style import ChartStyle
from kpidesk.drawing.gui_application import ensure_gui
from kpidesk.export.chart_file import export_chart
from kpidesk.i18n.charts.description_words import chart_description
from kpidesk.i18n.charts.point_words import warning_words
from kpidesk.i18n.languages import LANGUAGES, language_of, offered_languages
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words
from kpidesk.services.series.series_query import SeriesService

_WARNED = QT_TRANSLATE_NOOP("Chart", "{period}: {warning}", "a warning on the command line")
_NOT_SPOKEN = QT_TRANSLATE_NOOP(
    "Chart",
    "KPI Desk does not speak “{language}”, the language of “{client}”, yet. The chart is in "
    "{instead}.",
)


def run(args: argparse.Namespace, reading: SeriesService, console: Console) -> int:
    """Draw the chart, and say what must be known about its last value."""
    size = parse_size(args.size, args.dpi)
    series = reading.series(question(args))
    words = _words(args.chart_language, series.client, console)
    markings = reading.markings(series)
    spec = chart_spec(
        series,
        markings.targets,
        markings.notes,
        measures=console.catalogue.measures,
        hours=Hours(markings.hours) if markings.hours else None,
    )
    _application = ensure_gui()
    description = chart_description(words, series)
    look = ChartStyle(words, PALETTES[args.theme])
    export_chart(spec, look, args.output, size=size, description=description)
    console.say(console.words(WRITTEN, file=args.output))
    if not spec.valued:
        console.warn(console.words(NO_FIGURES[series.by]))
    if spec.final:
        period = period_name(console.words, spec.final.period)
        for code in spec.final.warnings:
            warning = warning_words(console.words, code)
            console.warn(console.words(_WARNED, period=period, warning=warning))
    return 0


def _words(asked: str | None, client: Client | None, console: Console) -> Words:
    """The language asked for, else the client's, else the program's."""
    if asked is not None:
        language = language_of(asked)
        if language is None:
            raise WrongRequest("language_unknown", given=asked, known=tuple(offered_languages()))
        return _loaded(language)
    if client is None or client.language is None:
        return console.words
    language = language_of(client.language)
    if language is None:
        instead = LANGUAGES[console.words.language]
        console.warn(
            console.words(
                _NOT_SPOKEN, language=client.language, client=client.name, instead=instead
            )
        )
        return console.words
    return _loaded(language)


def _loaded(language: str) -> Words:
    """A chart that goes to a client is never silently in another language."""
    try:
        return Words(language)
    except FileNotFoundError as error:
        raise NotDone("words_missing", language=LANGUAGES[language]) from error
