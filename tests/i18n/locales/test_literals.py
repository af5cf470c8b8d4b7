"""Literals in texts from right to left: what is typed and computed keeps its order."""

from __future__ import annotations

import re
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption
from PySide6.QtWidgets import QFileDialog

from kpidesk.domain.kpi import KpiUnit
from kpidesk.i18n.formats import Formats
from kpidesk.i18n.languages import LANGUAGES
from kpidesk.i18n.locales.literals import with_literals_isolated
from kpidesk.i18n.locales.locale import qt_locale
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import words_in
from tests.support.pseudo_languages import MIRRORED

LEFT, POP = "\u2066", "\u2069"
#: An Arabic sentence with a gap, and the literals in it.
SENTENCES = [
    ("يعرض «kpidesk --help» الأوامر", ["kpidesk --help"]),
    ("يُكتب 2026-03 أو 2026-W07.", ["2026-03", "2026-W07"]),
    ("يُكتب 2026-03..2026-05 أو 2026-03..", ["2026-03..2026-05", "2026-03.."]),
    ("يُكتب ..40 أو 60..90", ["..40", "60..90"]),
    ("قيمة −20 أو ≥ 80.", ["−20", "≥ 80"]),
    ("ما بين 80% و100%: 4 من 5", ["80%", "100%"]),
    ("الحساب: 100 × (40 − 40) ÷ 100 = 0، وهو", ["100 × (40 − 40) ÷ 100 = 0"]),
    ("100 × (المروّجون − المنتقدون) ÷ المجموع", []),
    ("يُكتب '{step}=>85': مثل", ["'{step}=>85'"]),
    ("يزيله {script} --uninstall، وتبقى", ["{script} --uninstall"]),
    ("للساعات 1.5 أو 1:30 أو 1h30 أو 90 min.", ["1h30", "90 min"]),
    ("في الملف README.txt", ["README.txt"]),
    ("يحفظ KPI Desk ملف PDF (A5) في 17:30، آخر 12 فترة", []),
    ("حفظ &PDF &باسم… <b>PDF</b> &amp; {value}/س، %n أيام", []),
]


@pytest.mark.parametrize(("text", "literals"), SENTENCES)
def test_what_is_typed_is_isolated(text: str, literals: list[str]):
    said = with_literals_isolated(text)
    assert re.findall(f"{LEFT}([^{POP}]*){POP}", said) == literals
    assert said.replace(LEFT, "").replace(POP, "") == text


def test_other_texts_stay():
    for text in ("Write --help or 2026-03.", "", "مقياس|kpi|#", "kpidesk [--file FILE]"):
        assert with_literals_isolated(text) == text


FROM_RIGHT = Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize(
    "language", [each for each in LANGUAGES if qt_locale(each).textDirection() is FROM_RIGHT]
)
def test_translations_have_no_isolates_of_their_own(language, tool):
    ts_file = tool("ts_file")
    messages = ts_file.messages(ts_file.ts_file(Path(__file__).parents[3], language))
    texts = {form for message in messages for form in message.forms}
    assert not any(re.search("[\u200e\u200f\u2066-\u2069]", each) for each in texts)
    rewritten = [with_literals_isolated(each) for each in texts]
    assert all(each.count(LEFT) - each.count(POP) in (0, 1) for each in rewritten)
    assert any(each.count(LEFT) for each in rewritten)


def test_words_isolate_them(pseudo_languages: None):
    said = words_in(MIRRORED)(QT_TRANSLATE_NOOP("Test", "{count} leads or 80% of 5"), count=3)
    assert f"{LEFT}80%{POP}" in said


def test_qt_still_reads_types_of_files(qtbot):
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setNameFilters([with_literals_isolated("جداول (*.csv *.xlsx)"), "كل الملفات (*)"])
    assert dialog.nameFilters()[0].startswith(f"جداول {LEFT}(")
    dialog.selectNameFilter(dialog.nameFilters()[0])
    assert dialog.selectedNameFilter() == dialog.nameFilters()[0]


@pytest.mark.parametrize(
    ("before", "literal"), [("يُكتب", "2026-03"), ("قيمة", "−20"), ("من", "80%")]
)
def test_they_are_painted_from_left_to_right(before: str, literal: str, qapp):
    said = with_literals_isolated(f"{before} {literal}، فقط")
    layout = QTextLayout(said, QFont())
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    begin = said.index(literal)
    places = [line.cursorToX(begin + n)[0] for n in range(1, len(literal))]
    assert places == sorted(places)


def test_the_sign_of_a_percentage_is_that_of_the_digits():
    formats = [Formats("ar", str, region) for region in ("EG", "MA")]
    arabic, latin = (each.bound(Fraction(5), KpiUnit.PERCENT) for each in formats)
    assert ("٥٪" in arabic, "5%" in latin.replace("\u200e", "")) == (True, True)
