"""What is drawn on the chart by choice: shown at once, remembered, explained in the key."""

from __future__ import annotations

from kpidesk.app.start.chart_dialogs import CHART_DIALOGS
from kpidesk.charts.overlays import OverlayChoice
from kpidesk.drawing.items import TextRun
from kpidesk.system.preferences import CHART_EXTRAS, Preferences
from kpidesk.ui.charts.chart_options import ROLLING, extras_from
from kpidesk.ui.charts.page import ChartsPage


def preferences_in(folder):
    return Preferences(folder / "preferences.ini", folder / "window.ini")


def legend(page):
    return [item.text for item in page.panel.view.chart_layout.items if isinstance(item, TextRun)]


def test_each_choice_is_drawn_and_explained(page):
    menu, plain = page.page_actions.show, legend(page)
    menu.rolling[3].trigger()
    menu.last_year.trigger()
    menu.limits.trigger()
    shown = page.panel.view.spec.overlays
    assert shown.rolling
    assert shown.rolling_periods == 3
    assert shown.last_year
    assert shown.limits
    assert {"3 months taken together", "a year before", "usual limits and level"} <= {
        text for text in legend(page) if text not in plain
    }


def test_notes_can_be_hidden(page):
    assert page.panel.view.spec.flags
    page.page_actions.show.notes.trigger()
    assert not page.panel.view.spec.flags


def test_rolling_lines_exclude_each_other(page):
    menu = page.page_actions.show
    for periods in (*ROLLING, None):
        menu.rolling[periods].trigger()
        assert page.panel.view.spec.overlays.rolling_periods == (periods or 0)


def test_what_a_chart_cannot_have_is_disabled(page):
    menu = page.page_actions.show
    menu.aboutToShow.emit()
    assert menu.limits.isEnabled()
    page.set_choices(page.choices._replace(by=page.series.by.__class__.YEAR))
    menu.aboutToShow.emit()
    assert not menu.limits.isEnabled()
    assert not menu.last_year.isEnabled()


def test_the_choice_is_remembered(filled, qtbot, tmp_path):
    page = ChartsPage(filled, CHART_DIALOGS, preferences_in(tmp_path))
    qtbot.addWidget(page)
    menu = page.page_actions.show
    menu.rolling[12].trigger()
    menu.notes.trigger()
    again = extras_from(preferences_in(tmp_path).chart_extras)
    assert again == (OverlayChoice(12), False)
    other = ChartsPage(filled, CHART_DIALOGS, preferences_in(tmp_path))
    qtbot.addWidget(other)
    assert other.page_actions.show.rolling[12].isChecked()
    assert not other.page_actions.show.notes.isChecked()


def test_all_codes_of_the_preferences_are_known():
    for code in CHART_EXTRAS:
        assert extras_from([code]).codes == (code,)


def test_unknown_codes_are_ignored(tmp_path):
    preferences_in(tmp_path).chart_extras = ("limits", "sparkles")
    assert preferences_in(tmp_path).chart_extras == ("limits",)
