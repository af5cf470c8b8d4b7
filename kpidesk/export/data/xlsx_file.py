"""Writes entries as an XLSX workbook in the reader's words: amounts are numbers, texts texts."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import islice

import xlsxwriter

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.clients.client_card import ClientCard
from kpidesk.export.data.ladder_sheet import write_ladders
from kpidesk.export.data.reader_table import ReaderRow, headings, reader_table
from kpidesk.i18n.clients.card_words import card_fields, status_fields
from kpidesk.i18n.kpi_words import kpi_name, measure_name
from kpidesk.i18n.language_names import language_in
from kpidesk.i18n.period_words import span_name
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words
from kpidesk.services.practice.contents import PracticeContents

_CLIENTS = QT_TRANSLATE_NOOP("DataTable", "Clients", "name of a sheet, at most 31 characters")
_CLIENT = QT_TRANSLATE_NOOP("DataTable", "Client", "heading of a column")
_ARCHIVED = QT_TRANSLATE_NOOP("DataTable", "Archived", "heading of a column")
_BUSINESS = QT_TRANSLATE_NOOP("DataTable", "Business itself", "instead of a client’s name")
_NOTES = QT_TRANSLATE_NOOP("DataTable", "Notes", "name of a sheet, at most 31 characters")
_NOTE_COLUMNS = (
    QT_TRANSLATE_NOOP("DataTable", "Period", "heading of a column"),
    QT_TRANSLATE_NOOP("DataTable", "Client", "heading of a column"),
    QT_TRANSLATE_NOOP("DataTable", "Service language", "heading of a column"),
    QT_TRANSLATE_NOOP("DataTable", "Figure", "heading of a column"),
    QT_TRANSLATE_NOOP("DataTable", "Shown to others", "heading of a column: private notes are not"),
    QT_TRANSLATE_NOOP("DataTable", "Note", "heading of a column: in the user’s words"),
)
_TARGETS = QT_TRANSLATE_NOOP("DataTable", "Targets", "name of a sheet, at most 31 characters")
_TARGET_HEAD = (
    QT_TRANSLATE_NOOP("DataTable", "Figure", "heading of a column"),
    QT_TRANSLATE_NOOP("DataTable", "Client", "heading of a column"),
    QT_TRANSLATE_NOOP("DataTable", "From", "heading of a column: the first period of a target"),
    QT_TRANSLATE_NOOP("DataTable", "At least", "heading of a column: a target"),
    QT_TRANSLATE_NOOP("DataTable", "At most", "heading of a column: a target"),
)
#: The rows of a sheet below its heading; xlsxwriter drops further rows silently.
MAX_ROWS = 1_048_575
_WIDTHS = (18, 24, 16, 34, 12, 10, 26)


def xlsx_bytes(contents: PracticeContents, words: Words) -> bytes:
    """Returns the file's bytes: a table with filters and a frozen heading, and one of clients.

    Rows that do not fit continue on further sheets.
    """
    stream = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    book = xlsxwriter.Workbook(stream, options)
    book.set_properties({"title": "KPI Desk", "author": "KPI Desk"})
    lines, head = reader_table(contents.rows, words), headings(words)
    number, filled = 1, _write_sheet(book, "KPI Desk", head, lines)
    while filled == MAX_ROWS:
        number += 1
        filled = _write_sheet(book, f"KPI Desk {number}", head, lines)
    if contents.clients or contents.statuses:
        _write_clients(book, contents, words)
    if contents.notes:
        _write_notes(book, contents, words)
    if contents.targets:
        _write_targets(book, contents, words)
    if contents.ladders:
        write_ladders(book, contents, words)
    if words.right_to_left:
        for sheet in book.worksheets():
            sheet.right_to_left()
    book.close()
    return stream.getvalue()


def _write_sheet(
    book: xlsxwriter.Workbook, name: str, head: Sequence[str], lines: Iterator[ReaderRow]
) -> int:
    """Write as many lines as fit on a sheet; returns their number."""
    sheet = book.add_worksheet(name)
    sheet.write_row(0, 0, head, book.add_format({"bold": True}))
    last = 0
    for last, line in enumerate(islice(lines, MAX_ROWS), start=1):
        for column, cell in enumerate(line):
            if isinstance(cell, Fraction):
                sheet.write_number(last, column, float(cell))
            else:
                sheet.write_string(last, column, str(cell))
    for column, width in enumerate(_WIDTHS):
        sheet.set_column(column, column, width)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, last, len(head) - 1)
    return last


def _write_clients(book: xlsxwriter.Workbook, contents: PracticeContents, words: Words) -> None:
    """Write a sheet with a row for each client, and one for the business itself."""
    sheet = book.add_worksheet(words(_CLIENTS))
    sheet.set_column(0, 20, _WIDTHS[1])
    sheet.freeze_panes(1, 1)
    catalogue = ready_made()
    head: Sequence[str] = (words(_BUSINESS),)
    for row, client in enumerate(contents.clients, start=1):
        card = contents.cards.get(client.id) or ClientCard(client.id)
        fields = list(card_fields(words, client, card, contents.statuses, catalogue))
        head = (words(_CLIENT), *(label for label, _ in fields), words(_ARCHIVED))
        archived = "✓" if client.archived else ""
        for column, text in enumerate((client.name, *(text for _, text in fields), archived)):
            sheet.write_string(row, column, text)
    sheet.write_row(0, 0, head, book.add_format({"bold": True}))
    own = [each for each in contents.statuses if each.client is None]
    for row, line in enumerate(status_fields(words, own), start=len(contents.clients) + 2):
        for column, text in enumerate((words(_BUSINESS), *line)):
            sheet.write_string(row, column, text)


def _write_notes(book: xlsxwriter.Workbook, contents: PracticeContents, words: Words) -> None:
    """Write a sheet with a row for each note."""
    sheet = book.add_worksheet(words(_NOTES))
    sheet.set_column(0, len(_NOTE_COLUMNS) - 2, _WIDTHS[1])
    sheet.set_column(len(_NOTE_COLUMNS) - 1, len(_NOTE_COLUMNS) - 1, 3 * _WIDTHS[1])
    sheet.freeze_panes(1, 0)
    sheet.write_row(0, 0, [words(each) for each in _NOTE_COLUMNS], book.add_format({"bold": True}))
    names = {client.id: client.name for client in contents.clients}
    for row, note in enumerate(contents.notes[:MAX_ROWS], start=1):
        language = note.cell.language if note.cell else None
        line = (
            span_name(words, note.period, note.until, ongoing=note.ongoing),
            names.get(note.client or 0, ""),
            language_in(words, language) if language else "",
            measure_name(words, note.measure) if note.measure else "",
            "✓" if note.shown else "",
            note.text,
        )
        for column, text in enumerate(line):
            sheet.write_string(row, column, text)


def _write_targets(book: xlsxwriter.Workbook, contents: PracticeContents, words: Words) -> None:
    """Write a sheet with a row for each target; one without values ends those before it."""
    sheet, catalogue = book.add_worksheet(words(_TARGETS)), ready_made()
    sheet.set_column(0, 0, _WIDTHS[3])
    sheet.set_column(1, len(_TARGET_HEAD) - 1, _WIDTHS[0])
    sheet.freeze_panes(1, 0)
    sheet.write_row(0, 0, [words(each) for each in _TARGET_HEAD], book.add_format({"bold": True}))
    names = {client.id: client.name for client in contents.clients}
    for row, each in enumerate(contents.targets, start=1):
        sheet.write_string(row, 0, kpi_name(words, catalogue.kpi_or_measure(each.subject)))
        sheet.write_string(row, 1, names.get(each.client or 0, ""))
        sheet.write_string(row, 2, str(each.valid_from))
        for column, bound in enumerate((each.low, each.high), start=3):
            if bound is not None:
                sheet.write_number(row, column, float(bound))
