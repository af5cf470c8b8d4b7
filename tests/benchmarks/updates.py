"""Updates: composing, the preview after an edited word, the PDF, and backups of kept updates."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from timing import medians

from kpidesk import __version__
from kpidesk.charts.build import chart_spec
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import parse_period
from kpidesk.domain.updates.sent_update import KeptUpdate, SentUpdate
from kpidesk.domain.updates.update import Update, UpdateKey, UpdateLayout, UpdateWords
from kpidesk.drawing.chart_style import ChartStyle
from kpidesk.drawing.gui_application import ensure_gui
from kpidesk.drawing.updates.update_pages import UpdatePages, lay_out_update
from kpidesk.export.chart_bytes import chart_bytes
from kpidesk.export.reader import Reader, reader_of
from kpidesk.export.updates.kept_update import kept_update
from kpidesk.export.updates.update_document import update_document
from kpidesk.export.updates.update_pdf import update_pdf
from kpidesk.i18n.words import Words
from kpidesk.services.series.series_query import SeriesQuery, SeriesService
from kpidesk.services.updates.facts import UpdateFacts
from kpidesk.services.updates.update_query import UpdateQuery
from kpidesk.storage.backup.backup import back_up
from kpidesk.storage.records.writer import open_practice
from kpidesk.storage.schema.creation import create_practice

Line = tuple[str, str, str]
KPIS, MEASURES, MONTHS, KEPT = 7, 6, 24, 200
LAST = parse_period("2026-03")
FIRST_KEPT = parse_period("2020-W01")
TODAY = date(2026, 4, 4)


def lines(folder: Path) -> Iterator[Line]:
    _application = ensure_gui()
    path = folder / "updates.kpidesk"
    create_practice(path, path.stem)
    figures = _enter(path)
    with open_practice(path) as practice:
        records, catalogue, words = practice.records, ready_made(), Words("en")
        query = UpdateQuery(records, catalogue, lambda: TODAY)
        series = SeriesService(records, catalogue, lambda: TODAY)
        name = records.clients()[0].name
        key = UpdateKey(records.clients()[0].id, LAST)
        asked = Update(key, layout=UpdateLayout(figures), words=UpdateWords(done="One\nTwo\nThree"))
        reader = reader_of(None, None, words)

        def compose(update: Update) -> UpdateFacts:
            facts = query.facts(update)
            update_document(facts, series, reader)
            return facts

        def read_series() -> None:
            for each in figures:
                first = LAST.shifted(1 - MONTHS)
                series.evidence(series.read(SeriesQuery(each, LAST.length, first, LAST, name)))

        def preview(facts: UpdateFacts) -> UpdatePages:
            edited = facts.update._replace(words=UpdateWords(summary="Another word"))
            document = update_document(replace(facts, update=edited), series, reader)
            return lay_out_update(document, words)

        facts = compose(asked)
        short = _of_two_pages(query, asked, series, reader)
        document = update_document(short, series, reader)
        pages = lay_out_update(document, words)
        spec, style = chart_spec(facts.figures[0].series), ChartStyle(words)
        found = medians(
            {
                "series": read_series,
                "compose": lambda: compose(asked),
                "preview": lambda: preview(facts),
                "chart": lambda: chart_bytes(spec, style, ".pdf"),
                "pdf": lambda: update_pdf(document, pages),
            }
        )
        kept = kept_update(short, document, pages)
    composing = f"facts and document of {len(figures)} figures"
    yield composing, "series and evidence of the same", f"{found['compose'] / found['series']:.2f}"
    yield composing, "", f"{found['compose'] * 1000:.1f} ms"
    yield (
        f"preview of {len(figures)} figures after an edit",
        "",
        f"{found['preview'] * 1000:.1f} ms",
    )
    of_pages = f"PDF of an update, {pages.count} pages"
    yield of_pages, "PDF of a chart", f"{found['pdf'] / found['chart']:.2f}"
    yield of_pages, "", f"{found['pdf'] * 1000:.1f} ms"
    yield from _backups(folder, path, key, kept)


def _enter(path: Path) -> tuple[str, ...]:
    """Enter 24 months of one client; returns the ids of the KPIs and measures."""
    catalogue = ready_made()
    kpis = [each for each in catalogue.kpis if catalogue.splits(each)][:KPIS]
    steps = {each.id: each.unit.steps for each in catalogue.measures}
    needed = list(dict.fromkeys(measure for each in kpis for measure in each.measures))
    with open_practice(path) as practice, practice.transaction() as transaction:
        cell = Cell(transaction.add_client("Quokkabakery", "en").id)
        for month in range(MONTHS):
            period = LAST.shifted(-month)
            for number, measure in enumerate(needed):
                amount = (20 + (number * 7 + month * 3) % 30) * steps[measure]
                transaction.put(EntryKey(measure, period, cell), amount)
    return (*(each.id for each in kpis), *needed[:MEASURES])


def _of_two_pages(
    query: UpdateQuery, asked: Update, series: SeriesService, reader: Reader
) -> UpdateFacts:
    """Returns the facts of the longest update with two pages."""
    figures = asked.layout.figures or ()
    for count in range(len(figures), 0, -1):
        facts = query.facts(asked._replace(layout=UpdateLayout(figures[:count])))
        document = update_document(facts, series, reader)
        if lay_out_update(document, Words("en")).count == 2:
            return facts
    return query.facts(asked)


def _backups(folder: Path, path: Path, key: UpdateKey, kept: KeptUpdate) -> Iterator[Line]:
    many = folder / "kept.kpidesk"
    many.write_bytes(path.read_bytes())
    with open_practice(many) as practice:
        for number in range(KEPT):
            with practice.transaction() as transaction:
                update = Update(UpdateKey(key.client, FIRST_KEPT.shifted(number)))
                # Each with bytes of its own, as those of different months have.
                own = kept._replace(pdf=kept.pdf + b"%% %d\n" % number)
                sent = SentUpdate(update, TODAY, "Quokkabakery", "en", (), own.hash)
                transaction.set_sent(sent, own)
    copies = folder / "backups"
    found = medians(
        {
            "none": lambda: back_up(path, copies, app_version=__version__),
            "kept": lambda: back_up(many, copies, app_version=__version__),
        }
    )
    size = many.stat().st_size / 1e6
    what = f"backup with {KEPT} kept updates ({size:.0f} MB)"
    yield what, "without them", f"{found['kept'] / found['none']:.2f}"
    yield what, "", f"{found['kept'] * 1000:.1f} ms"
