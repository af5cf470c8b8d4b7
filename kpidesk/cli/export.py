"""`export`: writes everything that was entered as a table or as JSON."""

from __future__ import annotations

import argparse

from kpidesk.cli.console import WRITTEN, Console
from kpidesk.export.data_file import export_data
from kpidesk.services.ports import PracticeReader
from kpidesk.services.practice.contents import practice_contents


def run(args: argparse.Namespace, records: PracticeReader, console: Console) -> int:
    """Write the file, and print its name."""
    export_data(practice_contents(records, console.catalogue), args.output)
    console.say(console.words(WRITTEN, file=args.output))
    return 0
