"""`export -o FILE.zip`: writes everything into one archive."""

from __future__ import annotations

import argparse

from kpidesk.cli.console import WRITTEN, Console
from kpidesk.domain.errors import WrongRequest
from kpidesk.drawing.gui_application import ensure_gui
from kpidesk.export.archive.archive_file import write_archive
from kpidesk.export.archive.read_me import chart_name
from kpidesk.export.archive.source import ArchiveSource
from kpidesk.i18n.faults.fault_words import fault_sentence
from kpidesk.i18n.text import QT_TRANSLATE_NOOP

_LEFT_OUT = QT_TRANSLATE_NOOP(
    "Console", "Left out of the archive: {chart}. {why}", "a chart; then a sentence"
)


def run(args: argparse.Namespace, source: ArchiveSource, console: Console) -> int:
    """Write the archive, and print its name and what was left out.

    Raises WrongRequest `for_reader_only_tables`.
    """
    if args.for_reader:
        raise WrongRequest("for_reader_only_tables", file=args.output.name)
    words = console.words
    _application = ensure_gui()
    for step in write_archive(source, args.output, words):
        if step.left_out is not None and step.fault is not None:
            why = fault_sentence(words, step.fault, console.catalogue)
            console.warn(words(_LEFT_OUT, chart=chart_name(step.left_out, words), why=why))
    console.say(words(WRITTEN, file=args.output))
    return 0
