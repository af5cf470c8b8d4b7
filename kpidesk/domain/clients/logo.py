"""Logos: pictures of clients, kept once by the hash of their bytes."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

#: The largest logo that is kept, in bytes.
LARGEST_LOGO = 200 * 1024


class LogoFormat(StrEnum):
    """The file formats of logos."""

    PNG = "png"
    SVG = "svg"


class Logo(NamedTuple):
    """A logo that was checked and freed of metadata."""

    format: LogoFormat
    content: bytes

    @property
    def hash(self) -> str:
        """The SHA-256 of its bytes, by which cards name it."""
        # It loads OpenSSL: 4 MB and 2 ms that no start needs.
        import hashlib  # noqa: PLC0415

        return hashlib.sha256(self.content).hexdigest()
