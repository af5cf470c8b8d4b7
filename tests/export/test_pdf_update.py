"""A PDF says its language, and its words are found in every script."""

from __future__ import annotations

import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QFontDatabase

from kpidesk.charts.build import chart_spec
from kpidesk.domain.annotations import Note
from kpidesk.domain.period import parse_period
from kpidesk.drawing.chart_style import ChartStyle
from kpidesk.export.chart_file import export_chart
from kpidesk.export.pdf_update import with_language
from kpidesk.i18n.languages import offered_languages
from kpidesk.i18n.words import Words

System = QFontDatabase.WritingSystem
WORDS = {
    System.Latin: "office",
    System.Arabic: "فاتورة",
    System.SimplifiedChinese: "山田",
}


@pytest.fixture
def write(make_series, tmp_path):
    def make(note: str, language: str = "en") -> Path:
        notes = [Note(parse_period("2025-05"), note)]
        path = tmp_path / "c.pdf"
        spec = chart_spec(make_series([82, 84, 81]), (), notes)
        export_chart(spec, ChartStyle(Words(language)), path)
        return path

    return make


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="nothing here searches a PDF")
@pytest.mark.parametrize("script", WORDS)
def test_words_are_found(write, script):
    if not QFontDatabase.families(script):
        pytest.skip(f"no font for {script.name}")
    path = write(f"one {WORDS[script]} two")
    command = ["pdftotext", "-enc", "UTF-8", str(path), "-"]
    shown = subprocess.run(command, check=True, capture_output=True)
    assert WORDS[script] in shown.stdout.decode()
    assert shown.stderr == b"", "the table of objects is sound"


@pytest.mark.parametrize("language", offered_languages())
def test_the_language_is_named(write, language):
    reader = PdfReader(write("a note", language), strict=True)
    assert reader.trailer["/Root"]["/Lang"] == language.replace("_", "-")
    assert reader.metadata
    assert reader.metadata.title


def with_map(targets: bytes) -> bytes:
    """Returns a PDF with a font that maps its glyphs to these characters, as Qt writes it."""
    stream = b"1 beginbfrange\n<0001> <0005> [%s]\nendbfrange\n" % targets
    bodies = (
        b"<<\n/Type /Catalog\n>>\n",
        b"<< /Type /Font\n/ToUnicode 3 0 R>>\n",
        b"<< /Length %d >>\nstream\n%s\nendstream\n" % (len(stream), stream),
    )
    data, table = b"%PDF-1.4\n", b"xref\n0 4\n0000000000 65535 f \n"
    for number, body in enumerate(bodies, start=1):
        table += b"%010d 00000 n \n" % len(data)
        data += b"%d 0 obj\n%sendobj\n" % (number, body)
    end = b"trailer\n<<\n/Size 4\n/Root 1 0 R\n>>\nstartxref\n%d\n%%%%EOF\n" % len(data)
    return data + table + end


def test_radicals_and_forms_of_letters_become_letters_and_nothing_else_changes():
    before = b"<2F2D> <FEFB> <FED3> <2265> <202F>"
    after = with_language(with_map(before), "en")
    assert after.startswith(with_map(before)), "nothing but an update at the end"
    assert b"[<5C71> <06440627> <0641> <2265> <202F>]" in after
    assert PdfReader(BytesIO(after), strict=True).trailer["/Root"]["/Lang"] == "en"


def test_another_structure_is_left_alone():
    for data in (b"", b"%PDF-1.7\n", b"%PDF-1.7\nstartxref\n9\n%%EOF\n"):
        assert with_language(data, "en") == data
