"""Values of the file are decoded in their one form, or refused."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from kpidesk.domain.entry import LARGEST
from kpidesk.storage import encoding


@pytest.mark.parametrize(
    ("decode", "given"),
    [
        (encoding.instant, "2026-11-21"),
        (encoding.day, "20261121"),
        (encoding.day, "2026-W47-6"),
        (lambda text: encoding.period("week", text), "2026-03"),
        (lambda text: encoding.period("month", text), "2026-3"),
        (encoding.string, 5),
        (encoding.string, b"x"),
        (encoding.filled, ""),
        (encoding.optional_string, ""),
        (encoding.whole, "5"),
        (encoding.whole, None),
        (encoding.amount, -1),
        (encoding.amount, LARGEST + 1),
        (encoding.check_amounts, [1, 2.5]),
        (encoding.check_amounts, [1, -2]),
        (encoding.check_amounts, [LARGEST + 1, 0]),
    ],
)
def test_what_is_not_in_the_one_form_is_refused(decode, given):
    with pytest.raises((ValueError, TypeError)):
        decode(given)


def test_what_was_written_is_decoded():
    moment = datetime(2026, 11, 21, 18, 48, 0, 5, tzinfo=timezone(timedelta(hours=2)))
    text = encoding.instant_text(moment)
    assert text == "2026-11-21T16:48:00.000005Z"
    assert encoding.instant(text) == moment.astimezone(UTC)
    assert encoding.day("2026-11-21") == moment.date()
    assert str(encoding.period("week", "2026-W07")) == "2026-W07"
    assert encoding.optional_string(None) is None
    encoding.check_amounts([])
    encoding.check_amounts([0, LARGEST])
