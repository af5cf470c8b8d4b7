"""Parses simple arguments of the window without argparse, which takes a tenth of its start.

Everything else goes to `cli.parser`, which parses the whole command line and reports errors.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from kpidesk.system.bundled_files import PRACTICE_SUFFIX

_VALUES = {"--file": "file", "--language": "language", "--startup-report": "startup_report"}


class WindowRequest(NamedTuple):
    """The file to open, the language, and the file of the startup report."""

    file: Path | None = None
    language: str | None = None
    sample: bool = False
    startup_report: Path | None = None


def window_request(argv: Sequence[str]) -> WindowRequest | None:
    """Returns the request, or None for a command and for arguments that are not simple."""
    texts: dict[str, str] = {}
    words = iter(argv)
    sample = False
    for word in words:
        if word == "--sample":
            sample = True
            continue
        if word in _VALUES:
            name, value = _VALUES[word], next(words, "")
        elif word.lower().endswith(PRACTICE_SUFFIX):
            name, value = "file", word
        else:
            return None
        if name in texts or not value or value.startswith("-"):
            return None
        texts[name] = value
    if sample and "file" in texts:
        return None
    report = texts.get("startup_report")
    return WindowRequest(
        Path(texts["file"]) if "file" in texts else None,
        texts.get("language"),
        sample,
        Path(report) if report is not None else None,
    )
