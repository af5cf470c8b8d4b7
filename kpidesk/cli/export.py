"""`export`: everything that was entered, as a table or as JSON."""

from __future__ import annotations

import argparse

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.export.data_file import export_data
from kpidesk.services.exporting import contents
from kpidesk.services.ports import Records


def run(args: argparse.Namespace, records: Records, catalogue: Catalogue) -> int:
    """Write the file."""
    export_data(contents(records, catalogue), args.output)
    return 0
