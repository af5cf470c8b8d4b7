"""A chart as SVG: what a browser makes of it, and what it says to other programs."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from xml.etree.ElementTree import Element, fromstring

import pytest
from PySide6.QtGui import QImage

from kpidesk.charts.build import chart_spec
from kpidesk.charts.sizes import Size
from kpidesk.charts.spec import ChartSpec
from kpidesk.domain.annotations import Note
from kpidesk.domain.period import parse_period
from kpidesk.drawing.chart_style import ChartStyle
from kpidesk.export.chart_file import export_chart
from kpidesk.i18n.languages import offered_languages
from kpidesk.i18n.words import Words
from tests.export.conftest import agree
from tests.support.languages import LONG_LANGUAGES

SVG = "{http://www.w3.org/2000/svg}"
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
SIZE = Size(720, 432)
NOTE = "山田 joined & <left> فاتورة"


@pytest.fixture
def spec(make_series) -> ChartSpec:
    series = make_series([82, 84, None, 81, 88, 91, 79, 85, 86, 84, 83], partial=[3])
    return chart_spec(series, (), [Note(parse_period("2025-05"), NOTE)])


def write(spec: ChartSpec, path: Path, language: str = "en") -> Path:
    export_chart(spec, ChartStyle(Words(language)), path, size=SIZE, description="In words.")
    return path


def root_of(spec: ChartSpec, folder: Path, language: str = "en") -> Element:
    return fromstring(write(spec, folder / "c.svg", language).read_text(encoding="utf-8"))


def texts_of(root: Element) -> dict[str, Element]:
    return {each.text or "": each for each in root.iter(f"{SVG}text")}


@pytest.mark.parametrize("language", offered_languages())
def test_it_says_that_it_is_a_picture_and_in_which_language(spec, tmp_path, language):
    root = root_of(spec, tmp_path, language)
    assert root.get("role") == "img"
    assert root.get("lang") == language.replace("_", "-")
    assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == root.get("lang")
    assert [each.tag for each in root][:2] == [f"{SVG}title", f"{SVG}desc"]
    assert root[1].text == "In words."


def test_a_text_is_in_one_piece(spec, tmp_path):
    texts = texts_of(root_of(spec, tmp_path))
    assert any(NOTE in text for text in texts), "in spite of three scripts"
    assert "≥ 90%" in texts
    assert not any("text1" in text for text in texts), "no placeholder is left"


def test_texts_are_anchored_where_they_are_aligned(spec, tmp_path):
    texts = texts_of(root_of(spec, tmp_path))
    shown = ("February 2026", "90%", "Nov", "79%", "≥ 90%")
    anchors = [texts[each].get("text-anchor") for each in shown]
    assert anchors == ["end", "end", "middle", "middle", "start"]


@pytest.mark.skipif(CHROMIUM is None, reason="no browser")
@pytest.mark.parametrize("language", LONG_LANGUAGES)
def test_a_browser_shows_what_the_png_shows(spec, tmp_path, language):
    svg = write(spec, tmp_path / "c.svg", language)
    shot = tmp_path / "shot.png"
    page = tmp_path / "c.html"
    page.write_text(f'<body style="margin:0"><img src="{svg.name}">', encoding="utf-8")
    flags = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]
    flags += [f"--user-data-dir={tmp_path / 'profile'}", f"--screenshot={shot}"]
    size = f"--window-size={SIZE.width:.0f},{SIZE.height:.0f}"
    command = [str(CHROMIUM), *flags, size, page.as_uri()]
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    png = QImage(str(write(spec, tmp_path / "c.png", language)))
    assert agree(png, QImage(str(shot))) < 0.01
