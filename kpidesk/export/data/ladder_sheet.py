"""The sheet of a workbook with the user's own ladders."""

from __future__ import annotations

import xlsxwriter

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.catalogue.own_ladder import STEPS
from kpidesk.i18n.charts.level_words import level_name, level_rule
from kpidesk.i18n.charts.source_words import source_line
from kpidesk.i18n.kpi_words import kpi_name
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words
from kpidesk.services.practice.contents import PracticeContents
from kpidesk.services.practice.ladders import begin_of
from kpidesk.services.series.ladders_in_force import named_ladder

_NAME = QT_TRANSLATE_NOOP("DataTable", "Benchmarks", "name of a sheet, at most 31 characters")
_KPI = QT_TRANSLATE_NOOP("DataTable", "KPI", "heading of a column")
_CLIENT = QT_TRANSLATE_NOOP("DataTable", "Client", "heading of a column")
_FROM = QT_TRANSLATE_NOOP("DataTable", "From", "heading of a column: the first period")
_SOURCE = QT_TRANSLATE_NOOP("DataTable", "Source", "heading of a column: of a benchmark")
_ALWAYS = QT_TRANSLATE_NOOP("DataTable", "All periods", "in place of a first period")
_WIDTHS = (34, 24, 18, 18, 18, 18, 60)


def write_ladders(book: xlsxwriter.Workbook, contents: PracticeContents, words: Words) -> None:
    """Write a sheet with a row for each ladder; a published one ends those before it."""
    sheet, catalogue = book.add_worksheet(words(_NAME)), ready_made()
    for column, width in enumerate(_WIDTHS):
        sheet.set_column(column, column, width)
    sheet.freeze_panes(1, 1)
    levels = [level_name(words, each) for each in STEPS]
    head = (words(_KPI), words(_CLIENT), words(_FROM), *levels, words(_SOURCE))
    sheet.write_row(0, 0, head, book.add_format({"bold": True}))
    names = {client.id: client.name for client in contents.clients}
    known = [each for each in contents.ladders if catalogue.known((each.kpi,))]
    for row, dated in enumerate(known, start=1):
        kpi, begins = catalogue.kpi(dated.kpi), begin_of(dated.valid_from)
        ladder = named_ladder(dated).ladder or kpi.ladder
        line = (
            kpi_name(words, kpi),
            names.get(dated.client or 0, ""),
            period_name(words, begins) if begins else words(_ALWAYS),
            *(level_rule(words, ladder, each, kpi) for each in STEPS),
            source_line(words, kpi, (ladder,)),
        )
        for column, text in enumerate(line):
            sheet.write_string(row, column, text)
