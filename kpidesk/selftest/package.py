"""Self-tests of what is in the package: versions, translations and files beside the code."""

from __future__ import annotations

import platform
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtSvg import QSvgRenderer

from kpidesk import __version__
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.i18n.kpi_texts.lookup import kpi_texts
from kpidesk.i18n.languages import SOURCE, offered_languages
from kpidesk.i18n.words import Words
from kpidesk.selftest.expectation import expect
from kpidesk.system.bundled_files import bundled


def check_versions(_: Path) -> Iterator[str]:
    """Name the versions of the program, Python, Qt and SQLite."""
    yield (
        f"kpidesk {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"SQLite {sqlite3.sqlite_version}"
    )


def check_languages(_: Path) -> Iterator[str]:
    """Load each language and see that most texts about KPIs are translated."""
    texts = [text for kpi in ready_made().kpis if (w := kpi_texts(kpi.id)) for text in w.texts]
    for language, own_name in offered_languages().items():
        words = Words(language)
        said = sum(words(text) != text for text in texts)
        expect(language == SOURCE or said > len(texts) // 2, f"{language} is not translated")
        yield f"{language} ({own_name}) loaded"


def check_resources(_: Path) -> Iterator[str]:
    """Load the program's icon."""
    icon = bundled("resources") / "kpidesk.svg"
    expect(QSvgRenderer(str(icon)).isValid(), f"{icon} is no picture")
    yield "icon loaded"
