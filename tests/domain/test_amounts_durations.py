"""Durations: clock times, and parts with words in many languages."""

from __future__ import annotations

from fractions import Fraction

import pytest

from kpidesk.domain.amounts import duration_words
from kpidesk.domain.amounts.duration_words import DurationUnit, part_named
from kpidesk.domain.amounts.parse_amount import Ambiguous, Understood, read_amount
from kpidesk.domain.amounts.parse_duration import DurationForm
from kpidesk.domain.measure import Unit

SECOND, MINUTE, HOUR = 1_000, 60_000, 3_600_000
HALF_PAST_ONE = 90 * MINUTE

CLOCK = [
    ("1:30", HALF_PAST_ONE),
    ("01:30", HALF_PAST_ONE),
    ("0:06", 6 * MINUTE),
    ("1:30:15", HALF_PAST_ONE + 15 * SECOND),
    ("0:00:15.250", 15_250),
    ("0:00:15,5", 15_500),
    ("120:00", 120 * HOUR),
    ("-1:30", -HALF_PAST_ONE),
    ("− 1:30", -HALF_PAST_ONE),
    ("1∶30", HALF_PAST_ONE),
    ("１：３０", HALF_PAST_ONE),
    ("١:٣٠", HALF_PAST_ONE),
    ("١∶٣٠∶١٥", HALF_PAST_ONE + 15 * SECOND),
    ("۱:۳۰", HALF_PAST_ONE),
    ("\u200f1:30\u200f", HALF_PAST_ONE),
    ("1:30 h", HALF_PAST_ONE),
    ("1:30 Std.", HALF_PAST_ONE),
    ("1:30h", HALF_PAST_ONE),
]

SEVERAL_PARTS = [
    ("1h30", HALF_PAST_ONE),
    ("1H30", HALF_PAST_ONE),
    ("1h05", 65 * MINUTE),
    ("1 h 30", HALF_PAST_ONE),
    ("1 h 30 min", HALF_PAST_ONE),
    ("1\u00a0h\u202f30\u00a0min", HALF_PAST_ONE),
    ("1h30m", HALF_PAST_ONE),
    ("1h 5m", 65 * MINUTE),
    ("1h30m15", HALF_PAST_ONE + 15 * SECOND),
    ("1h30m15s", HALF_PAST_ONE + 15 * SECOND),
    ("1 h 15 s", HOUR + 15 * SECOND),
    ("5 min 30", 5 * MINUTE + 30 * SECOND),
    ("5′30″", 5 * MINUTE + 30 * SECOND),
    ("1 h 30'", HALF_PAST_ONE),
    ("1 h 30,5 min", HALF_PAST_ONE + 30 * SECOND),
    ("1 234 h 30", 1234 * HOUR + 30 * MINUTE),
    ("-1 h 30 min", -HALF_PAST_ONE),
    ("1 hour 30 minutes", HALF_PAST_ONE),
    ("1 heure 30 minutes", HALF_PAST_ONE),
    ("1 Std. 30 Min.", HALF_PAST_ONE),
    ("1 Stunde 30 Minuten", HALF_PAST_ONE),
    ("1 hora 30 minutos", HALF_PAST_ONE),
    ("1 ora 30 minuti", HALF_PAST_ONE),
    ("1 uur 30 minuten", HALF_PAST_ONE),
    ("1 godz. 30 min", HALF_PAST_ONE),
    ("1 t 30 min", HALF_PAST_ONE),
    ("1 ч 30 мин", HALF_PAST_ONE),
    ("1 час 30 минут", HALF_PAST_ONE),
    ("1 год 30 хв", HALF_PAST_ONE),
    ("1 sa 30 dk", HALF_PAST_ONE),
    ("1 SAAT 30 DAKİKA", HALF_PAST_ONE),
    ("1 ώρα 30 λεπτά", HALF_PAST_ONE),
    ("١ ساعة ٣٠ دقيقة", HALF_PAST_ONE),
    ("۱ ساعت ۳۰ دقیقه", HALF_PAST_ONE),
    ("1 שעה 30 דקות", HALF_PAST_ONE),
    ("1 שע׳ 30 דק׳", HALF_PAST_ONE),
    ("1小时30分钟", HALF_PAST_ONE),
    ("1小時30分鐘", HALF_PAST_ONE),
    ("１時間３０分", HALF_PAST_ONE),
    ("１ｈ３０ｍｉｎ", HALF_PAST_ONE),
    ("1시간 30분", HALF_PAST_ONE),
    ("1 घंटा 30 मिनट", HALF_PAST_ONE),
    ("1 ชั่วโมง 30 นาที", HALF_PAST_ONE),
]

ONE_PART = [
    ("1h", HOUR, DurationForm.HOURS),
    ("1.5 h", HALF_PAST_ONE, DurationForm.HOURS),
    ("1,5h", HALF_PAST_ONE, DurationForm.HOURS),
    ("١٫٥ ساعة", HALF_PAST_ONE, DurationForm.HOURS),
    (".5 h", 30 * MINUTE, DurationForm.HOURS),
    ("2 hrs", 2 * HOUR, DurationForm.HOURS),
    ("2 Stunden", 2 * HOUR, DurationForm.HOURS),
    ("37,5 godz.", 37 * HOUR + 30 * MINUTE, DurationForm.HOURS),
    ("5 часов", 5 * HOUR, DurationForm.HOURS),
    ("3 ore", 3 * HOUR, DurationForm.HOURS),
    ("90 min", HALF_PAST_ONE, DurationForm.MINUTES),
    ("90 min.", HALF_PAST_ONE, DurationForm.MINUTES),
    ("90m", HALF_PAST_ONE, DurationForm.MINUTES),
    ("90 mn", HALF_PAST_ONE, DurationForm.MINUTES),
    ("90'", HALF_PAST_ONE, DurationForm.MINUTES),
    ("90’", HALF_PAST_ONE, DurationForm.MINUTES),
    ("90′", HALF_PAST_ONE, DurationForm.MINUTES),
    ("1 200 min", 20 * HOUR, DurationForm.MINUTES),
    ("0,5 min", 30 * SECOND, DurationForm.MINUTES),
    ("90 دقيقة", HALF_PAST_ONE, DurationForm.MINUTES),
    ("90分", HALF_PAST_ONE, DurationForm.MINUTES),
    ("45 s", 45 * SECOND, DurationForm.SECONDS),
    ('45"', 45 * SECOND, DurationForm.SECONDS),
    ("0.001 s", 1, DurationForm.SECONDS),
    ("45 сек.", 45 * SECOND, DurationForm.SECONDS),
    ("-45 s", -45 * SECOND, DurationForm.SECONDS),
]


def hours(amount: int, form: DurationForm) -> Understood:
    return Understood(amount, Fraction(amount, HOUR), form)


@pytest.mark.parametrize(("text", "amount"), CLOCK)
def test_clock(text: str, amount: int) -> None:
    assert read_amount(text, Unit.HOURS) == hours(amount, DurationForm.CLOCK)


@pytest.mark.parametrize(("text", "amount"), SEVERAL_PARTS)
def test_several_parts(text: str, amount: int) -> None:
    assert read_amount(text, Unit.HOURS) == hours(amount, DurationForm.HOURS_AND_MINUTES)


@pytest.mark.parametrize(("text", "amount", "form"), ONE_PART)
def test_one_part(text: str, amount: int, form: DurationForm) -> None:
    assert read_amount(text, Unit.HOURS) == hours(amount, form)


def test_a_mark_with_two_meanings_keeps_both() -> None:
    decimal, grouped = hours(4_442_400, DurationForm.HOURS), hours(1234 * HOUR, DurationForm.HOURS)
    assert read_amount("1.234 h", Unit.HOURS) == Ambiguous((decimal, grouped))
    assert read_amount("1.234 h", Unit.HOURS, point_is_decimal=True) == decimal


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("1.234 h 30", 1234 * HOUR + 30 * MINUTE),
        ("1 h 1,234 min", HOUR + 74_040),
        ("-1.234 h 30", -1234 * HOUR - 30 * MINUTE),
    ],
)
def test_the_only_possible_meaning_is_still_asked_about(text: str, amount: int) -> None:
    expected = Ambiguous((hours(amount, DurationForm.HOURS_AND_MINUTES),))
    assert read_amount(text, Unit.HOURS) == expected


@pytest.mark.parametrize("part", list(DurationUnit))
def test_every_word_names_one_part(part: DurationUnit) -> None:
    words = duration_words._WORDS[part].split()
    assert len(words) == len(set(words))
    for word in words:
        for written in (word, word.upper(), word.capitalize(), f"{word}."):
            assert part_named(written) is part, written


@pytest.mark.parametrize("word", ["", ".", "d", "day", "pm", "uhr", "k", "%", "h2", "hh"])
def test_other_words_name_none(word: str) -> None:
    assert part_named(word) is None
