"""Sizes of exported charts."""

import pytest

from kpidesk.charts.sizes import parse_size
from kpidesk.domain.errors import WrongRequest


@pytest.mark.parametrize(
    ("text", "dpi", "pixels"),
    [
        (None, None, (1440, 864)),
        ("mail", 96, (720, 432)),
        ("slide", None, (1920, 1080)),
        ("A5", None, (2480, 1748)),
        ("800x450", None, (800, 450)),
        ("800X450", 300, (2500, 1406)),
        (" 800 × 450 ", 192, (1600, 900)),
    ],
)
def test_sizes(text, dpi, pixels):
    assert parse_size(text, dpi).pixels == pixels


def test_a5_is_a5_on_paper():
    assert parse_size("a5").millimetres == pytest.approx((210, 148))


@pytest.mark.parametrize(
    "text", ["", "x", "800", "800x", "-800x450", "10x10", "9999x100", "a9", "800x450x2", "8e2x450"]
)
def test_what_is_no_size(text):
    with pytest.raises(WrongRequest) as caught:
        parse_size(text or "0x0")
    assert caught.value.code == "size_malformed"


@pytest.mark.parametrize(("text", "dpi"), [("mail", 20), ("mail", 2000)])
def test_too_few_and_too_many_dots(text, dpi):
    with pytest.raises(WrongRequest) as caught:
        parse_size(text, dpi)
    assert caught.value.code == "dpi_malformed"


def test_a_picture_that_would_be_too_large():
    with pytest.raises(WrongRequest) as caught:
        parse_size("4000x4000", 400)
    assert caught.value.code == "picture_too_large"
    assert caught.value.values == {"width": 16667, "height": 16667}
