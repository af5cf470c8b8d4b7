"""`import list` and `import undo`: shows the imports, and undoes one."""

from __future__ import annotations

import argparse

from kpidesk.cli.console import Console
from kpidesk.cli.set_figures import warn_of_entries
from kpidesk.cli.tables.import_json import print_receipts
from kpidesk.cli.text_table import lines
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.import_receipt import ImportReceipt
from kpidesk.i18n.amount_words import amount_text
from kpidesk.i18n.kpi_words import measure_name
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.services.ports import PracticeReader
from kpidesk.services.tables.import_service import ImportService
from kpidesk.services.tables.table_import import KeptFigure, KeptReason

_HEADINGS = (
    QT_TRANSLATE_NOOP("ImportTable", "Number", "heading of a column"),
    QT_TRANSLATE_NOOP("ImportTable", "Day", "heading of a column"),
    QT_TRANSLATE_NOOP("ImportTable", "From", "heading of a column: a file, or the clipboard"),
    QT_TRANSLATE_NOOP("ImportTable", "Rows", "heading of a column: rows of the table"),
    QT_TRANSLATE_NOOP("ImportTable", "Figures", "heading of a column: how many were used"),
    QT_TRANSLATE_NOOP("ImportTable", "Left out", "heading of a column: how many cells"),
    QT_TRANSLATE_NOOP("ImportTable", "Undone", "heading of a column: on which day"),
)
_RIGHT = (True, False, False, True, True, True, False)
_CLIPBOARD = QT_TRANSLATE_NOOP("ImportTable", "clipboard", "where a table came from")
_NONE = QT_TRANSLATE_NOOP("ImportTable", "No table has been imported yet.")
_UNDONE = QT_TRANSLATE_NOOP(
    "ImportTable",
    "Import {number} is undone. Figures restored: {count}.",
    "printed after an import was undone",
)
_KEPT = QT_TRANSLATE_NOOP("ImportTable", "{figure} stays {amount}: {why}", "Leads, March 2026")
_BLANK = QT_TRANSLATE_NOOP("ImportTable", "blank", "instead of an amount")
_WHY = {
    KeptReason.CHANGED: QT_TRANSLATE_NOOP("ImportTable", "it was changed after the import."),
    KeptReason.CONTRADICTS: QT_TRANSLATE_NOOP(
        "ImportTable", "the amount before contradicts another figure."
    ),
}
_PLACE = QT_TRANSLATE_NOOP(
    "ImportTable", "{measure}, {period}", "a figure at the beginning of a sentence"
)


def receipt_number(args: argparse.Namespace) -> int:
    """Returns the number of the import to undo. Raises WrongRequest before any file is touched."""
    if args.number is None:
        raise WrongRequest("argument_missing", argument="ID")
    if not (args.number.isascii() and args.number.isdecimal() and len(args.number) < 10):
        raise WrongRequest("import_unknown", number=args.number)
    return int(args.number)


def show(args: argparse.Namespace, records: PracticeReader, console: Console) -> int:
    """Print the imports, the newest first."""
    receipts = records.imports()
    if args.json:
        print_receipts(receipts)
    elif not receipts:
        console.say(console.words(_NONE))
    else:
        heading = [console.words(each) for each in _HEADINGS]
        console.say(lines(heading, [_row(each, console) for each in receipts], _RIGHT))
    return 0


def undo(receipt_id: int, imports: ImportService, console: Console) -> int:
    """Undo an import, and print which figures stay as they are; 1 where all of them do."""
    words = console.words
    done = imports.undo(receipt_id)
    count = words.formats.number(len(done.figures))
    console.say(words(_UNDONE, number=receipt_id, count=count))
    for kept in done.kept:
        console.warn(_kept(kept, console))
    warn_of_entries(done.warnings, console)
    return 0 if done.figures or not done.kept else 1


def _kept(kept: KeptFigure, console: Console) -> str:
    words, key = console.words, kept.figure.key
    measure = console.catalogue.measure(key.measure)
    amount = words(_BLANK) if kept.now is None else amount_text(words, kept.now, measure)
    period = period_name(words, key.period)
    figure = words(_PLACE, measure=measure_name(words, key.measure), period=period)
    return words(_KEPT, figure=figure, amount=amount, why=words(_WHY[kept.reason]))


def _row(receipt: ImportReceipt, console: Console) -> list[str]:
    words, number = console.words, console.words.formats.number
    undone = receipt.undone_at
    return [
        str(receipt.id),
        words.formats.moment(receipt.at),
        receipt.file or words(_CLIPBOARD),
        number(receipt.rows_read),
        number(receipt.figures_used),
        number(receipt.cells_left_out),
        words.formats.moment(undone) if undone is not None else "",
    ]
