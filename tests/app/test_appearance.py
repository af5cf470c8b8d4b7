"""How the window looks and speaks: what she chose, else what the system has."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QCalendarWidget

from kpidesk.app.start.appearance import Appearance
from kpidesk.app.start.language import program_words
from kpidesk.i18n.locales.locale import Locale
from kpidesk.i18n.words import words_in
from kpidesk.system.preferences import Preferences, Scheme
from kpidesk.ui.theme.colours import DARK, LIGHT


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "p.ini", tmp_path / "w.ini")


def test_what_she_chose_outdoes_the_system(qapp: QApplication, preferences: Preferences):
    preferences.scheme, preferences.language = Scheme.DARK, "fr"
    appearance = Appearance(qapp, preferences, None)
    assert (appearance.colours, appearance.theme.colours) == (DARK, DARK)
    assert (appearance.translation.language, appearance.words.language) == ("fr", "fr")
    preferences.scheme = Scheme.LIGHT
    assert Appearance(qapp, preferences, None).colours == LIGHT


def test_a_language_for_this_start_is_not_kept(qapp: QApplication, preferences: Preferences):
    preferences.language = "fr"
    assert Appearance(qapp, preferences, "en").words.language == "en"
    assert preferences.language == "fr"


def test_the_first_page_is_made_in_the_direction_of_the_language(
    qapp: QApplication, preferences: Preferences
):
    appearance = Appearance(qapp, preferences, "ar")
    try:
        appearance.apply_style()
        assert qapp.isRightToLeft()
    finally:
        appearance.choose_language("en")
    assert not qapp.isRightToLeft()


def test_qt_s_own_dialogs_speak_it_too(qapp: QApplication, preferences: Preferences):
    appearance = Appearance(qapp, preferences, "fr")
    appearance.complete()
    try:
        assert qapp.translate("QPlatformTheme", "Cancel") == "Annuler"
    finally:
        appearance.choose_language("en")
    assert qapp.translate("QPlatformTheme", "Cancel") == "Cancel"


@pytest.fixture(autouse=True)
def usual_locale() -> Iterator[None]:
    """Lets other tests have the default locale of before."""
    before = QLocale()
    yield
    QLocale.setDefault(before)


def test_numbers_and_dates_follow_the_language_and_the_region(
    qapp: QApplication, preferences: Preferences, qtbot
):
    preferences.region = "GB"
    appearance = Appearance(qapp, preferences, None)
    appearance.complete()
    assert (appearance.words.language, appearance.words.region) == ("en", "GB")
    assert QLocale().name() == "en_GB"
    calendar = QCalendarWidget()
    qtbot.addWidget(calendar)
    assert calendar.firstDayOfWeek() is Qt.DayOfWeek.Monday
    with qtbot.waitSignal(appearance.changed):
        appearance.choose_region("")
    assert (appearance.words.region, QLocale().name()) == (None, "en_US")
    assert QCalendarWidget().firstDayOfWeek() is Qt.DayOfWeek.Sunday
    appearance.choose_region("CH")
    appearance.choose_language("fr")
    assert (appearance.words.region, QLocale().name()) == ("CH", "fr_CH")


def test_a_country_given_for_this_start_outdoes_the_chosen_region(
    qapp: QApplication, preferences: Preferences
):
    preferences.region = "CH"
    assert Appearance(qapp, preferences, "fr-CA").words.region == "CA"
    started = Appearance(qapp, preferences, "fr")
    assert started.words.region == "CH"
    started.choose_region("BE")
    assert (started.words.language, started.words.region) == ("fr", "BE")


def test_a_change_is_said_and_what_changes_nothing_is_not(
    qapp: QApplication, preferences: Preferences, qtbot
):
    preferences.scheme = Scheme.LIGHT
    appearance = Appearance(qapp, preferences, "en")
    said = []
    appearance.changed.connect(lambda: said.append(appearance.scheme))
    appearance.choose_scheme("light")
    assert said == []
    appearance.choose_scheme("dark")
    assert said == ["dark"]
    appearance.choose_scheme("contrast")
    appearance.choose_scheme("light")
    assert said == ["dark", "contrast", "light"]


def test_without_its_translation_the_program_speaks_english(monkeypatch):
    words_in.cache_clear()
    monkeypatch.setattr("kpidesk.i18n.locales.qm_files.compiled", lambda *_: None)
    assert program_words(Locale("fr", "CH")).language == "en"
    words_in.cache_clear()


def test_another_text_size_is_that_of_the_application(
    qapp: QApplication, preferences: Preferences, qtbot
):
    usual = qapp.font().pointSizeF()
    appearance = Appearance(qapp, preferences, "en")
    try:
        with qtbot.waitSignal(appearance.changed):
            appearance.choose_text_size(150)
        assert qapp.font().pointSizeF() == pytest.approx(1.5 * usual)
        assert preferences.text_size == 150
    finally:
        appearance.choose_text_size(100)
    assert qapp.font().pointSizeF() == pytest.approx(usual)
