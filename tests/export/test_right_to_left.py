"""Exports with names of the other direction, and those in a language written from right to left."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

from kpidesk.charts.build import chart_spec
from kpidesk.charts.sizes import parse_size
from kpidesk.charts.spec import ChartSpec
from kpidesk.domain.cell import Client
from kpidesk.drawing.chart_style import ChartStyle
from kpidesk.drawing.missing_letters import missing_letters
from kpidesk.export.chart_file import export_chart
from kpidesk.export.data.xlsx_file import xlsx_bytes
from kpidesk.i18n.words import Words, words_in
from kpidesk.services.practice.contents import PracticeContents
from tests.support.pseudo_languages import MIRRORED

HEBREW, LATIN = "מאפייה", "Acme Inc."
FIRST, POP = "\u2068", "\u2069"


@pytest.fixture
def spec(qapp, make_series, request) -> ChartSpec:
    """A chart of the client of that name, which is in its title as well."""
    name = request.param
    if missing_letters([name, "ابج"]):
        pytest.skip("this computer has no font for the name")
    series = make_series([80, 85, 90], client=Client(1, name))
    return chart_spec(series, title=f"{name} 95%")


def written(spec: ChartSpec, path: Path, words: Words) -> Path:
    export_chart(spec, ChartStyle(words), path, size=parse_size("mail", 96))
    return path


def texts_of(pdf: Path) -> str:
    program = shutil.which("pdftotext")
    if program is None:
        pytest.skip("needs pdftotext")
    done = subprocess.run([program, str(pdf), "-"], capture_output=True, check=True)
    return done.stdout.decode()


@pytest.mark.parametrize("language", ["en", MIRRORED])
@pytest.mark.parametrize("spec", [HEBREW, LATIN], indirect=True)
def test_names_can_be_found_in_a_pdf(spec, language: str, tmp_path: Path, pseudo_languages: None):
    shown = texts_of(written(spec, tmp_path / "a.pdf", words_in(language)))
    name = HEBREW if spec.client.name == HEBREW else LATIN.split(maxsplit=1)[0]
    assert shown.count(name) >= 2
    assert not set("≤≥") & set(shown) or language == "en"


@pytest.mark.parametrize("spec", [HEBREW], indirect=True)
def test_a_name_in_an_svg_is_isolated_in_a_whole_line(spec, tmp_path: Path):
    svg = written(spec, tmp_path / "a.svg", Words("en")).read_text(encoding="utf-8")
    lines = re.findall(r'<text text-anchor="(\w+)"[^>]*>([^<]*)</text>', svg)
    assert ("start", f"{FIRST}{HEBREW} 95%{POP}") in lines
    assert ("start", f"{FIRST}{HEBREW}{POP}") in lines
    assert len(lines) == svg.count("<text")


@pytest.mark.parametrize("spec", [LATIN], indirect=True)
def test_an_svg_from_right_to_left_has_no_text_to_reorder(
    spec, tmp_path: Path, pseudo_languages: None
):
    svg = written(spec, tmp_path / "a.svg", words_in(MIRRORED)).read_text(encoding="utf-8")
    assert "<text" not in svg
    assert f'xml:lang="{MIRRORED}"' in svg


@pytest.mark.parametrize("language", ["en", MIRRORED])
def test_sheets_begin_at_the_right(language: str, pseudo_languages: None):
    empty = PracticeContents((), (), (), (), (), (), {})
    book = zipfile.ZipFile(io.BytesIO(xlsx_bytes(empty, words_in(language))))
    sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert ('rightToLeft="1"' in sheet) is (language == MIRRORED)
