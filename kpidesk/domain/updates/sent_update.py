"""Sent updates: the files, words and figures of an update as they were when it was sent."""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from kpidesk.domain.updates.update import Update

#: Before the measure of what an update gave of a package: its hours are not those of the period.
OF_PACKAGE = "package."
#: The largest file that is kept, in bytes.
LARGEST_FILE = 2 * 1024 * 1024


class SentFigure(NamedTuple):
    """The value of a KPI or measure that a sent update gave; None is none.

    `figure` is its id, after `OF_PACKAGE` for the hours of the package.
    """

    figure: str
    value: Fraction | None
    shown: str
    """The value as it was written."""

    @property
    def of_package(self) -> bool:
        """Whether it is of the hours of the package."""
        return self.figure.startswith(OF_PACKAGE)

    @property
    def subject(self) -> str:
        """The id of the KPI or measure that it is called by."""
        return self.figure.removeprefix(OF_PACKAGE)


class FigureDifference(NamedTuple):
    """A figure whose value is another one today than it was in an update sent on that day."""

    sent_on: date
    sent: SentFigure
    now: Fraction | None


class KeptUpdate(NamedTuple):
    """The bytes and texts that a client got. `parts` are those of `update --json`."""

    pdf: bytes
    html: str
    text: str
    parts: Mapping[str, object]

    @property
    def hash(self) -> str:
        """The SHA-256 of the PDF, by which sent updates name it."""
        return pdf_hash(self.pdf)


class SentUpdate(NamedTuple):
    """A sent update without its bytes. `client_name` and `language` are those of the time."""

    update: Update
    sent_on: date
    client_name: str
    language: str
    figures: tuple[SentFigure, ...]
    pdf_hash: str


def pdf_hash(content: bytes) -> str:
    """Returns the SHA-256 of a PDF, as 64 hexadecimal digits."""
    # It loads OpenSSL: 4 MB and 2 ms that no start needs.
    import hashlib  # noqa: PLC0415

    return hashlib.sha256(content).hexdigest()
