"""Whatever is written in the style of a country reads back as itself, or is asked about."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from hypothesis import assume, example, given
from hypothesis import strategies as st

from kpidesk.domain.amounts.parse_amount import Ambiguous, NotUnderstood, Understood, read_amount
from kpidesk.domain.amounts.parse_duration import DurationForm
from kpidesk.domain.measure import Unit

ZEROS = "0٠۰०০๐０𝟎"
POINTS, COMMAS = ".．﹒", ",，﹐،"
DECIMAL_MARKS = POINTS + COMMAS + "٫"
GROUP_MARKS = [
    "",
    " ",
    "\u00a0",
    "\u202f",
    "\u2009",
    "\u2007",
    "'",
    "’",
    "ʼ",
    "٬",
    *POINTS,
    *COMMAS,
]
INVISIBLE = "\u200e\u200f\u061c\u202a\u202c\u2066\u2069\ufeff\u200b"
MINUSES = "-−–—‐\u2011﹣－"
NEAR_MISSES = "0123456789٣５.,٫٬'’ \u00a0:∶-−+hms′\"min分²%e()"

units = st.sampled_from(Unit)
texts = st.one_of(
    st.text(), st.text(NEAR_MISSES, max_size=12), st.from_regex(r"\d{1,3}[.,' :hm]\d{1,3}.*")
)


@dataclass(frozen=True)
class Style:
    zero: str
    decimal: str
    group: str
    indian: bool


def kind(mark: str) -> str:
    return next((kinds for kinds in (POINTS, COMMAS) if mark and mark in kinds), mark)


styles = st.builds(
    Style, st.sampled_from(ZEROS), st.sampled_from(DECIMAL_MARKS), st.sampled_from(GROUP_MARKS),
    st.booleans(),
).filter(
    lambda style: kind(style.decimal) != kind(style.group)
    and (not style.indian or kind(style.group) in (COMMAS, "٬"))
)  # fmt: skip


def grouped(digits: str, style: Style) -> str:
    if not style.group or len(digits) <= 3:
        return digits
    head, groups = digits[:-3], [digits[-3:]]
    size = 2 if style.indian else 3
    while head:
        head, last = head[:-size], head[-size:]
        groups.insert(0, last)
    return style.group.join(groups)


def written(whole: int, fraction: str, style: Style) -> str:
    text = grouped(str(whole), style) + (style.decimal + fraction if fraction else "")
    return "".join(chr(ord(style.zero) + int(c)) if c in "0123456789" else c for c in text)


fractions = st.text("0123456789", max_size=6)
wholes = st.one_of(st.integers(0, 10_000), st.integers(0, 10**9 - 1))


@given(wholes, fractions, styles, st.sampled_from(["", *MINUSES]), st.booleans())
@example(1234, "", Style("0", ".", ",", indian=False), "", False)
@example(1, "234", Style("0", ".", ",", indian=False), "", False)
@example(1234567, "", Style("०", ".", ",", indian=True), "", False)
def test_a_number_is_itself_or_among_the_meanings(
    whole: int, fraction: str, style: Style, minus: str, settled: bool
) -> None:
    value = Fraction(f"{whole}.{fraction or 0}") * (-1 if minus else 1)
    meant = Understood(int(value * 10**6), value, DurationForm.NUMBER)
    text = minus + written(whole, fraction, style)
    # Whoever writes points as group marks must not be told that the point is decimal.
    point_is_decimal = settled and kind(style.group) != POINTS
    reading = read_amount(text, Unit.DECIMAL, point_is_decimal=point_is_decimal)
    if isinstance(reading, Ambiguous):
        assert meant in reading.readings
        assert len(reading.readings) == 2
        marks = [c for c in text.lstrip(minus) if not c.isdecimal()]
        assert len(marks) == 1
        assert kind(marks[0]) in (POINTS, COMMAS)
        assert not (point_is_decimal and kind(marks[0]) == POINTS)
    else:
        assert reading == meant


@given(st.integers(0, 10**15), styles)
def test_a_count_is_itself_or_the_only_meaning(count: int, style: Style) -> None:
    meant = Understood(count, Fraction(count), DurationForm.NUMBER)
    reading = read_amount(written(count, "", style), Unit.COUNT)
    if isinstance(reading, Ambiguous):
        assert reading.readings[-1] == meant
        assert 1000 <= count < 10**6
    else:
        assert reading == meant


@given(texts, units, st.booleans())
def test_never_raises_and_holds_together(text: str, unit: Unit, settled: bool) -> None:
    reading = read_amount(text, unit, point_is_decimal=settled)
    if isinstance(reading, NotUnderstood):
        return
    readings = reading.readings if isinstance(reading, Ambiguous) else (reading,)
    assert readings
    for understood in readings:
        assert understood.quantity * unit.steps == understood.amount
        assert unit is Unit.HOURS or understood.form is DurationForm.NUMBER


def opposite(reading: Understood | Ambiguous | NotUnderstood) -> object:
    if isinstance(reading, Understood):
        return Understood(-reading.amount, -reading.quantity, reading.form)
    if isinstance(reading, Ambiguous):
        return Ambiguous(
            tuple(Understood(-r.amount, -r.quantity, r.form) for r in reading.readings)
        )
    return reading


@given(texts, units, st.sampled_from(MINUSES), st.sampled_from(["", " ", "\u00a0"]))
def test_a_minus_only_turns_the_sign(text: str, unit: Unit, minus: str, gap: str) -> None:
    plain = read_amount(text, unit)
    assume(len(text) <= 62)
    assume(plain != read_amount("", unit))
    assume(not any(sign in text for sign in MINUSES + "+＋﹢"))
    assert read_amount(minus + gap + text, unit) == opposite(plain)


@given(texts, units, st.lists(st.tuples(st.integers(0, 64), st.sampled_from(INVISIBLE))))
def test_what_cannot_be_seen_means_nothing(
    text: str, unit: Unit, marks: list[tuple[int, str]]
) -> None:
    marked = text
    for place, mark in marks:
        marked = marked[:place] + mark + marked[place:]
    assume(len(marked) <= 64)
    assert read_amount(marked, unit) == read_amount(text, unit)


@given(texts)
def test_units_agree_on_a_plain_number(text: str) -> None:
    count, decimal = read_amount(text, Unit.COUNT), read_amount(text, Unit.DECIMAL)
    if isinstance(count, Understood) and isinstance(decimal, Understood):
        assert count.quantity == decimal.quantity
    assert isinstance(count, Ambiguous) == isinstance(decimal, Ambiguous)


NAMES = st.sampled_from(
    [("h", "m", "s"), (" h ", " min ", " s"), (" Std. ", " Min. ", " Sek."), ("小时", "分", "秒"),
     (" ч ", " мин ", " сек"), (" ساعة ", " دقيقة ", " ثانية"), (" saat ", " dk ", " sn")]
)  # fmt: skip


@given(st.integers(0, 3_600_000 * 9999), NAMES, st.sampled_from(ZEROS), st.booleans())
def test_durations_read_back(
    amount: int, names: tuple[str, str, str], zero: str, short: bool
) -> None:
    minutes, milliseconds = divmod(amount, 60_000)
    hours, minutes = divmod(minutes, 60)
    seconds = f"{milliseconds // 1000:02}" + f".{milliseconds % 1000:03}" * (not short)
    if short:
        amount -= amount % 1000
    hour, minute, second = names
    clock = f"{hours}:{minutes:02}:{seconds}"
    parts = f"{hours}{hour}{minutes}{minute}{seconds}{second}"
    for text in (clock, parts):
        own = "".join(chr(ord(zero) + int(c)) if c in "0123456789" else c for c in text)
        reading = read_amount(own, Unit.HOURS, point_is_decimal=True)
        assert isinstance(reading, Understood), own
        assert reading.amount == amount
