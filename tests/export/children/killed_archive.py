"""Writes an archive, and kills itself after so many steps."""

import os
import signal
import sys
from datetime import date
from pathlib import Path

from kpidesk.app.data.archive_source import archive_source, read_archive_data
from kpidesk.drawing.gui_application import ensure_gui
from kpidesk.export.archive.archive_file import write_archive
from kpidesk.i18n.words import Words

practice, target, steps = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
application = ensure_gui()
data = read_archive_data(practice, Words("en"))
with archive_source(practice, data, lambda: date(2026, 11, 28)) as source:
    for number, _ in enumerate(write_archive(source, target, Words("en"))):
        if number == steps:
            os.kill(os.getpid(), signal.SIGKILL)
