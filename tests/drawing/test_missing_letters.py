"""Missing letters: found for each font that this computer lacks, and named in a sentence."""

from __future__ import annotations

import unicodedata

from PySide6.QtGui import QFontDatabase

from kpidesk.charts.build import chart_spec
from kpidesk.domain.cell import Client
from kpidesk.drawing.missing_letters import chart_texts, missing_letters
from kpidesk.i18n.charts.font_words import missing_font_words
from kpidesk.i18n.words import Words

WORDS = Words("en")


def test_plain_letters_marks_and_isolates_are_there(qapp):
    assert missing_letters(["Café 5 %", "e\u0301", "\u2068a\u2069", "", "\n"]) == []


def test_a_text_is_named_once_with_its_script_and_font(unknown_letter: str):
    script = unicodedata.name(unknown_letter).partition(" ")[0].title()
    found = missing_letters(
        [f"Bakery {unknown_letter}{unknown_letter}", f"Bakery {unknown_letter}{unknown_letter}"]
    )
    assert found == [(f"Bakery {unknown_letter}{unknown_letter}", script, f"Noto Sans {script}")]
    (line,) = missing_font_words(WORDS, found)
    assert "“Bakery" in line
    assert line.endswith(f"install Noto Sans {script}")


def test_a_script_without_a_font_is_found_without_warnings(qapp):
    systems = QFontDatabase.WritingSystem
    for system in (systems.Devanagari, systems.Tibetan, systems.Khmer, systems.Nko):
        sample = QFontDatabase.writingSystemSample(system)
        assert bool(missing_letters([sample])) is not bool(QFontDatabase.families(system))


def test_several_texts_of_one_font_are_one_line():
    found = [("山田", "Cjk", "Noto Sans CJK"), ("ラーメン", "Katakana", "Noto Sans CJK")]
    (line,) = missing_font_words(WORDS, found)
    assert line == ("This computer has no font for “山田” and “ラーメン”: install Noto Sans CJK")
    (many,) = missing_font_words(WORDS, [("x" * 100, "", "A")] * 9)
    assert len(many) < 300


def test_what_is_typed_on_a_chart_is_checked(qapp, make_series, unknown_letter: str):
    spec = chart_spec(make_series([80, 90], client=Client(1, f"Zoe {unknown_letter}")))
    assert f"Zoe {unknown_letter}" in list(chart_texts(spec, WORDS))
    assert "Zoe" in missing_letters(chart_texts(spec, WORDS))[0].text
