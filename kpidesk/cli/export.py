"""`export`: writes everything that was entered as a table or as JSON."""

from __future__ import annotations

import argparse

from kpidesk.cli.console import WRITTEN, Console
from kpidesk.cli.parser import ARCHIVE_SUFFIX
from kpidesk.domain.errors import WrongRequest
from kpidesk.export.data.data_file import SUFFIXES, export_data
from kpidesk.services.ports import PracticeReader
from kpidesk.services.practice.contents import practice_contents


def run(args: argparse.Namespace, records: PracticeReader, console: Console) -> int:
    """Write the file, and print its name.

    Raises WrongRequest `format_unknown`, `for_reader_only_tables`.
    """
    if args.for_reader and args.output.suffix.lower() == ".json":
        raise WrongRequest("for_reader_only_tables", file=args.output.name)
    if args.output.suffix.lower() not in SUFFIXES:
        known = (*SUFFIXES, ARCHIVE_SUFFIX)
        raise WrongRequest("format_unknown", file=args.output.name, known=known)
    contents = practice_contents(records, console.catalogue)
    export_data(contents, args.output, console.words, for_reader=args.for_reader)
    console.say(console.words(WRITTEN, file=args.output))
    return 0
