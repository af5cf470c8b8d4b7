"""What is new in each release, the newest first; the first is the version of the program.

The window shows it, and so do software centers. A sentence is plain text of at most 180
characters.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from kpidesk.i18n.text import QT_TRANSLATE_NOOP, Text


class Release(NamedTuple):
    """A version, its day, and what is new in it."""

    version: str
    day: date
    notes: tuple[Text, ...]


RELEASES = (
    Release(
        "0.1.0",
        date(2026, 11, 28),
        (
            QT_TRANSLATE_NOOP("Changelog", "The first release of KPI Desk."),
            QT_TRANSLATE_NOOP(
                "Changelog",
                "Fourteen KPIs of virtual assistance, each on the benchmark ladder that was "
                "published for it: below, typical, above average, exceptional.",
            ),
            QT_TRANSLATE_NOOP(
                "Changelog",
                "Figures are entered by keyboard alone, or pasted from a spreadsheet, and saved as "
                "they are typed; each step can be undone.",
            ),
            QT_TRANSLATE_NOOP(
                "Changelog",
                "Tables are imported from workbooks, CSV, HTML and JSON files: you see first what "
                "would be entered, and can undo or move each import.",
            ),
            QT_TRANSLATE_NOOP(
                "Changelog",
                "Values are shown with their counts, those of surveys also with a likely range. "
                "A rise or fall is reported only where chance alone would rarely cause it.",
            ),
            QT_TRANSLATE_NOOP(
                "Changelog",
                "The whole history is in one file, and each backup is verified when it is made.",
            ),
            QT_TRANSLATE_NOOP(
                "Changelog",
                "Charts are saved as PNG, SVG or PDF, in the language of the client, or printed.",
            ),
            QT_TRANSLATE_NOOP(
                "Changelog",
                "Each client has a card with the package of hours, and each month can be closed.",
            ),
            QT_TRANSLATE_NOOP(
                "Changelog",
                "A target is set on the chart or on a client’s card, from a period on; charts and "
                "updates show its steps and how often it was met.",
            ),
            QT_TRANSLATE_NOOP(
                "Changelog",
                "Notes on a figure, a period or a span stay private, unless you show them to the "
                "client in updates and charts.",
            ),
            QT_TRANSLATE_NOOP(
                "Changelog",
                "Updates for clients are drafted from a month’s figures, in the client’s "
                "language and region, saved as PDF or copied into an email, and kept as they "
                "were sent.",
            ),
            QT_TRANSLATE_NOOP(
                "Changelog",
                "Everything can be exported into one ZIP file: tables, charts, the file itself "
                "and a page that explains them.",
            ),
            QT_TRANSLATE_NOOP(
                "Changelog",
                "Ctrl+K finds KPIs, clients, periods, figures and commands. The Settings page has "
                "the language, colors, text size and the folder of backups.",
            ),
            QT_TRANSLATE_NOOP(
                "Changelog",
                "The program is available in ten languages, works offline and opens no network "
                "connection.",
            ),
        ),
    ),
)
