"""`chart`: exports a chart of a KPI, in the client's language."""

from __future__ import annotations

import argparse

from kpidesk.charts.overlays import OverlayChoice
from kpidesk.charts.palette import PALETTES
from kpidesk.charts.sizes import parse_size
from kpidesk.cli.console import NO_FIGURES, WRITTEN, Console
from kpidesk.cli.series.series_query import query_from
from kpidesk.domain.annotations import NoteChoice
from kpidesk.drawing.gui_application import ensure_gui
from kpidesk.export.chart_file import export_chart
from kpidesk.export.client_chart import client_chart
from kpidesk.export.reader import language_missing
from kpidesk.i18n.charts.font_words import missing_font_words
from kpidesk.i18n.charts.left_out_words import left_out_lines
from kpidesk.i18n.charts.point_words import warning_words
from kpidesk.i18n.languages import LANGUAGES
from kpidesk.i18n.locales.locale import offered_locale
from kpidesk.i18n.period_words import period_title
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.services.clients.clients import client_names
from kpidesk.services.ports import PracticeReader
from kpidesk.services.series.series_query import SeriesService

_WARNED = QT_TRANSLATE_NOOP("Chart", "{period}: {warning}", "a warning on the command line")
_NOT_SPOKEN = QT_TRANSLATE_NOOP(
    "Chart",
    "KPI Desk is not available in “{language}”, the language of “{client}”, yet. The chart is in "
    "{instead}.",
)


def run(
    args: argparse.Namespace, service: SeriesService, records: PracticeReader, console: Console
) -> int:
    """Export the chart, and warn of what is left out of it and about its last value."""
    size = parse_size(args.size, args.dpi)
    console.catalogue.kpi_or_measure(args.kpi)
    asked = args.chart_language
    if asked is not None:
        offered_locale(asked)
    series = service.read(query_from(args))
    missing = language_missing(series.client)
    if series.client and missing and asked is None:
        console.warn(
            console.words(
                _NOT_SPOKEN,
                language=missing,
                client=series.client.name,
                instead=LANGUAGES[console.words.language],
            )
        )
    notes = NoteChoice.SHOWN if args.notes else NoteChoice.NONE
    if args.private_notes:
        notes = NoteChoice.ALL
    made = client_chart(
        series,
        service,
        console.words,
        language=asked,
        palette=PALETTES[args.theme],
        unfinished=args.unfinished,
        notes=notes,
        choice=OverlayChoice(args.rolling, args.last_year, args.limits),
        title=args.title or "",
    )
    _application = ensure_gui()
    export_chart(made.spec, made.style, args.output, size=size, description=made.description)
    console.say(console.words(WRITTEN, file=args.output))
    for line in missing_font_words(console.words, made.missing_letters):
        console.warn(line)
    if not made.spec.valued:
        console.warn(console.words(NO_FIGURES[series.by]))
    partial = [(dot.period, dot.left_out) for dot in made.spec.valued]
    for line in left_out_lines(console.words, partial, series.client, client_names(records)):
        console.warn(line)
    if made.spec.final:
        period = period_title(console.words, made.spec.final.period)
        for code in made.spec.final.warnings:
            warning = warning_words(console.words, code)
            console.warn(console.words(_WARNED, period=period, warning=warning))
    return 0
