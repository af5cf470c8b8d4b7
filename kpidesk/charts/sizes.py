"""Sizes of an exported chart, in CSS pixels (1/96 inch), and the dots of a PNG."""

from __future__ import annotations

import re
from typing import NamedTuple

from kpidesk.domain.errors import WrongRequest

PER_INCH = 96
MM_PER_INCH = 25.4
_FORM = re.compile(r"(\d{1,5})\s*[xX×]\s*(\d{1,5})", re.ASCII)
LEAST_WIDTH, LEAST_HEIGHT, MOST_SIDE = 120, 80, 4000
LEAST_DPI, MOST_DPI = 36, 1200
MOST_PIXELS = 120_000_000


class Size(NamedTuple):
    """Width and height in CSS pixels; `dpi` says how many pixels a PNG gets for an inch.

    `text` is the size of plain text, where it does not follow from width and height.
    """

    width: float
    height: float
    dpi: int = PER_INCH
    text: float | None = None

    @property
    def pixels(self) -> tuple[int, int]:
        """Width and height of the PNG."""
        return round(self.width * self.dpi / PER_INCH), round(self.height * self.dpi / PER_INCH)

    @property
    def millimetres(self) -> tuple[float, float]:
        """Width and height on paper."""
        return self.width * MM_PER_INCH / PER_INCH, self.height * MM_PER_INCH / PER_INCH


def _paper(width: float, height: float, dpi: int) -> Size:
    return Size(width * PER_INCH / MM_PER_INCH, height * PER_INCH / MM_PER_INCH, dpi)


MAIL = Size(720, 432, 192)
#: 1280 × 720 at 144 dots an inch is a slide of 1920 × 1080 pixels.
SLIDE = Size(1280, 720, 144, text=20)
A5 = _paper(210, 148, 300)
NAMED = {"mail": MAIL, "slide": SLIDE, "a5": A5}


def parse_size(text: str | None = None, dpi: int | None = None) -> Size:
    """Parses a named size, or `WxH` in CSS pixels at 96 dpi; `dpi` replaces the size's own.

    Raises WrongRequest `size_malformed` for another form, and what `checked_size` raises.
    """
    plain = (text or "mail").strip().lower()
    found = _FORM.fullmatch(plain)
    if plain in NAMED:
        size = NAMED[plain]
    elif found:
        size = Size(int(found[1]), int(found[2]))
    else:
        raise WrongRequest("size_malformed", given=text)
    return checked_size(size if dpi is None else size._replace(dpi=dpi))


def checked_size(size: Size) -> Size:
    """Returns the size.

    Raises WrongRequest `size_malformed` for a side outside 120 (width) or 80 (height) to 4000,
    `dpi_malformed` for less than 36 or more than 1200, and `picture_too_large` for more than 120
    million pixels.
    """
    if not (LEAST_WIDTH <= size.width <= MOST_SIDE and LEAST_HEIGHT <= size.height <= MOST_SIDE):
        raise WrongRequest("size_malformed", given=f"{size.width:g}x{size.height:g}")
    width, height = size.pixels
    if not LEAST_DPI <= size.dpi <= MOST_DPI:
        raise WrongRequest("dpi_malformed", given=size.dpi)
    if width * height > MOST_PIXELS:
        raise WrongRequest("picture_too_large", width=width, height=height)
    return size
