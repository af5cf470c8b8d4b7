"""Logos: pictures of clients, kept once by the hash of their bytes."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum

#: The largest logo that is kept, in bytes.
LARGEST_LOGO = 200 * 1024


class LogoFormat(StrEnum):
    """The file formats of logos."""

    PNG = "png"
    SVG = "svg"


@dataclass(frozen=True, slots=True)
class Logo:
    """A logo that was checked and freed of metadata."""

    format: LogoFormat
    content: bytes

    @property
    def hash(self) -> str:
        """The SHA-256 of its bytes, by which cards name it."""
        return hashlib.sha256(self.content).hexdigest()
