"""Amounts in fields, the bar of periods, boxes and scrollers."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from kpidesk.domain.entry import LARGEST
from kpidesk.domain.measure import Measure, Nature, Unit
from kpidesk.domain.period import Length, parse_period
from kpidesk.i18n.formats import Formats
from kpidesk.i18n.language_names import COMMON_LANGUAGES
from kpidesk.i18n.languages import LANGUAGES, SOURCE, offered_languages
from kpidesk.i18n.locales.day_text import read_day, short_day
from kpidesk.i18n.locales.locale import Locale
from kpidesk.i18n.locales.regions import countries_of
from kpidesk.i18n.words import Words
from kpidesk.services.entry.commit import ParsedInput, parse_input
from kpidesk.ui.common.choice_box import ChoiceBox
from kpidesk.ui.common.field_words import echo, field_text
from kpidesk.ui.common.labels import FaultLabel, plain_label
from kpidesk.ui.common.period_bar import PeriodBar
from kpidesk.ui.common.scroller import Scroller


@pytest.fixture(scope="module")
def english():
    return Words("en")


@given(st.sampled_from(Unit), st.integers(0, LARGEST), st.sampled_from(list(offered_languages())))
def test_a_shown_amount_is_read_back_exactly(unit, amount, language):
    measure = Measure("x", Nature.FLOW, unit)
    text = field_text(Words(language), amount, measure)
    read = parse_input(text, measure)
    assert amount in ({read.amount} | {each.amount for each in read.readings}), text
    assert read.certain or unit is Unit.DECIMAL, text


LOCALES = [
    Locale(language, region)
    for language in sorted({*LANGUAGES, *COMMON_LANGUAGES})
    for region in (None, *countries_of(language))
]


@given(st.sampled_from(Unit), st.integers(0, LARGEST), st.sampled_from(LOCALES))
def test_an_amount_of_any_region_is_read_back_or_asked_about(unit, amount, locale):
    measure = Measure("x", Nature.FLOW, unit)
    # As many decimals as are shown.
    step = 36_000 if unit is Unit.HOURS else 1
    shown = amount // step * step
    text = Formats(locale.language, region=locale.region).amount(shown, measure)
    read = parse_input(text, measure)
    assert shown in ({read.amount} | {each.amount for each in read.readings}), text


@given(st.dates(date(1950, 1, 1), date(2150, 12, 31)), st.sampled_from(LOCALES))
def test_a_day_of_any_region_is_read_back(day, locale):
    words = Words(SOURCE)
    words.formats = Formats(locale.language, region=locale.region)
    assert read_day(words, short_day(words, day)) == day


@pytest.mark.parametrize(
    ("language", "region", "text"),
    [
        ("fr", "FR", "1/8/2026"),
        ("fr", "FR", "1.8.26"),
        ("fr", "FR", "01-08-2026"),
        ("fr", "FR", "1 août 2026"),
        ("de", "DE", "1.8.2026"),
        ("de", "DE", "1. 8. 26"),
        ("en", "US", "8/1/2026"),
        ("en", "US", "08-01-26"),
        ("en", "US", "August 1, 2026"),
        ("en", "GB", "1 Aug 2026"),
        ("zh-CN", None, "2026年8月1日"),
        ("ar", "EG", "١/٨/٢٠٢٦"),
        ("fr", "FR", "2026/8/1"),
        ("fr", "FR", "2026-08"),
    ],
)
def test_a_day_is_read_as_it_is_usually_typed(language, region, text):
    words = Words(SOURCE)
    words.formats = Formats(language, region=region)
    assert read_day(words, text) == date(2026, 8, 1)


@pytest.mark.parametrize("text", ["31/2/2026", "8", "1/8", "1/13/2026", "1/8/206", "x"])
def test_what_is_no_day_is_refused(text):
    words = Words(SOURCE)
    words.formats = Formats("fr", region="FR")
    with pytest.raises(ValueError, match=text):
        read_day(words, text)


def test_an_arabic_field_reads_its_own_digits(stretched):
    measure = Measure("x", Nature.FLOW, Unit.HOURS)
    text = field_text(stretched("ar"), 5_400_000, measure)
    assert text == "١:٣٠"
    assert parse_input(text, measure) == ParsedInput(5_400_000)


@pytest.mark.parametrize(
    ("text", "unit", "said"),
    [
        ("80", Unit.COUNT, ""),
        ("0", Unit.COUNT, ""),
        ("1 234", Unit.COUNT, "1,234"),
        ("007", Unit.COUNT, "7"),
        ("60", Unit.HOURS, ""),
        ("2,5", Unit.HOURS, "2 h 30 min"),
    ],
)
def test_only_what_is_not_plain_is_echoed(english, text, unit, said):
    measure = Measure("x", Nature.FLOW, unit)
    assert echo(english, text, parse_input(text, measure).amount, measure) == said


@pytest.fixture
def bar(workspace, qtbot):
    made = PeriodBar(workspace)
    qtbot.addWidget(made)
    return made


def test_the_bar_wishes_and_does_not_move_by_itself(bar, qtbot):
    assert bar.period == parse_period("2026-10")
    with qtbot.waitSignal(bar.chosen) as seen:
        bar.step(-1)
    assert seen.args == [parse_period("2026-09")]
    assert bar.period == parse_period("2026-10")


def test_a_week_says_its_days(bar):
    bar.set_period(parse_period("2026-W47"))
    assert bar.periods.toolTip() == "11/16/2026 – 11/22/2026"
    row = next(n for n in range(99) if bar.periods.itemData(n) == parse_period("2026-W46"))
    assert bar.periods.itemData(row, Qt.ItemDataRole.ToolTipRole) == "11/9/2026 – 11/15/2026"
    bar.set_period(parse_period("2026-10"))
    assert bar.periods.toolTip() == "Period"


@pytest.mark.parametrize(
    ("shown", "length", "wished"),
    [
        ("2026-10", Length.WEEK, "2026-W44"),
        ("2026-11", Length.WEEK, "2026-W46"),
        ("2026-12", Length.WEEK, "2026-W49"),
        ("2026-W44", Length.MONTH, "2026-10"),
        ("2026-10", Length.YEAR, "2026"),
        ("2026", Length.QUARTER, "2026-Q3"),
    ],
)
def test_another_length_stays_near(bar, qtbot, shown, length, wished):
    bar.set_period(parse_period(shown))
    place = bar.lengths.findData(length)
    with qtbot.waitSignal(bar.chosen) as seen:
        bar.lengths.setCurrentIndex(place)
        bar.lengths.activated.emit(place)
    assert seen.args == [parse_period(wished)]


@pytest.mark.parametrize(("period", "steps"), [("1900-01", -1), ("2199-12", 1), ("2199", 1)])
def test_there_is_nothing_beyond_the_years_we_know(bar, qtbot, period, steps):
    bar.set_period(parse_period(period))
    with qtbot.assertNotEmitted(bar.chosen):
        bar.step(steps)


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_the_bar_of_a_scroller_comes_and_nothing_moves(qtbot, direction):
    inside = QWidget()
    column = QVBoxLayout(inside)
    area = Scroller(inside)
    area.setLayoutDirection(direction)
    qtbot.addWidget(area)
    area.resize(300, 200)
    area.show()
    for _ in range(2):
        column.addWidget(QLabel("A line"))
    area.fit()
    before, place = area.viewport().width(), area.viewport().x()
    assert not area.verticalScrollBar().isVisible()
    for _ in range(40):
        column.addWidget(QLabel("A line"))
    qtbot.waitUntil(area.verticalScrollBar().isVisible)
    assert area.verticalScrollBar().isVisible()
    assert (area.viewport().width(), area.viewport().x()) == (before, place)
    assert area.verticalScrollBar().maximum() > 0


def test_a_box_has_a_label_that_screen_readers_find(qtbot):
    top, box = QWidget(), ChoiceBox()
    qtbot.addWidget(top)
    box.addItem("All clients")
    box.setAccessibleName("Client")
    QVBoxLayout(top).addWidget(box)
    found = QAccessible.queryAccessibleInterface(box)
    ((label, _),) = found.relations(QAccessible.RelationFlag.Label)
    assert label.text(QAccessible.Text.Name) == "Client"
    box.setAccessibleName("Kunde")
    assert label.text(QAccessible.Text.Name) == "Kunde"
    assert len(top.findChildren(QLabel)) == 1
    assert "Kunde" in box.toolTip()


def test_a_fault_is_announced_while_it_is_shown(qtbot, monkeypatch: pytest.MonkeyPatch):
    said: list[str] = []
    monkeypatch.setattr("kpidesk.ui.common.labels.announce", lambda _, text: said.append(text))
    fault = FaultLabel()
    qtbot.addWidget(fault)
    fault.say("This is not a period.")
    assert fault.isVisible()
    fault.say("")
    assert not fault.isVisible()
    assert said == ["This is not a period.", ""]


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
def test_a_list_that_scrolls_has_room_for_its_texts(qtbot):
    box = ChoiceBox()
    qtbot.addWidget(box)
    box.addItems(["Not assigned", *(f"Language {number}" for number in range(40))])
    box.resize(box.sizeHint())
    box.show()
    box.showPopup()
    view = box.view()
    assert view.verticalScrollBar().maximum() > 0
    assert view.viewport().width() >= view.sizeHintForColumn(0)
    box.hidePopup()


@pytest.mark.parametrize("text", ["Dots per &inch", "الن&قاط في البوصة"])
def test_a_label_keeps_room_for_the_letter_of_its_shortcut(qtbot, text):
    field = QWidget()
    qtbot.addWidget(field)
    label = plain_label(text, parent=field, wraps=False)
    label.setBuddy(field)
    assert label.minimumSizeHint().width() == label.sizeHint().width()
