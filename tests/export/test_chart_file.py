"""Charts as files: size, words, fonts, metadata, and nothing half written."""

import re
import shutil
import struct
import subprocess
import zlib
from fractions import Fraction

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from kpidesk.charts.build import chart_spec
from kpidesk.charts.palette import DARK
from kpidesk.charts.sizes import parse_size
from kpidesk.domain.annotations import Note, Target
from kpidesk.domain.cell import Client
from kpidesk.domain.errors import NotDone, WrongRequest
from kpidesk.domain.period import parse_period
from kpidesk.drawing.chart_style import ChartStyle
from kpidesk.export.chart_bytes import SUFFIXES
from kpidesk.export.chart_file import export_chart
from kpidesk.i18n.charts.description_words import chart_description
from kpidesk.i18n.words import Words
from tests.export.conftest import agree

NAME = "Bakery <img src=/etc/passwd> & Söhne"
MAIL = parse_size("mail")


@pytest.fixture
def spec(make_series):
    series = make_series(
        [82, 84, None, 81, 88, 91, 79, 85, 86, 84, 83],
        partial=[3],
        unfinished=[10],
        client=Client(1, NAME),
        language="es",
    )
    notes = [Note(parse_period("2025-05"), "<b>bold</b> & new")]
    return chart_spec(series, [Target("csat", parse_period("2025-06"), Fraction(85))], notes)


def written(spec, folder, suffix, style=None, **how):
    path = folder / f"chart{suffix}"
    export_chart(spec, style or ChartStyle(Words("en")), path, **how)
    return path


def png_chunks(data):
    at, found = 8, {}
    while at < len(data):
        length, kind = struct.unpack(">I4s", data[at : at + 8])
        body = data[at + 8 : at + 8 + length]
        assert zlib.crc32(kind + body) == struct.unpack(">I", data[at + 8 + length :][:4])[0]
        found[kind.decode()] = body
        at += 12 + length
    return found


@pytest.mark.parametrize(
    ("name", "dpi", "pixels", "per_metre"),
    [
        ("mail", None, (1440, 864), 7559),
        ("a5", None, (2480, 1748), 11811),
        ("800x450", 300, (2500, 1406), 11811),
        ("slide", None, (1920, 1080), 5669),
    ],
)
def test_a_png_has_its_pixels_and_its_dots(spec, tmp_path, name, dpi, pixels, per_metre):
    chunks = png_chunks(written(spec, tmp_path, ".png", size=parse_size(name, dpi)).read_bytes())
    assert struct.unpack(">II", chunks["IHDR"][:8]) == pixels
    assert struct.unpack(">IIB", chunks["pHYs"]) == (per_metre, per_metre, 1)
    assert set(chunks) == {"IHDR", "pHYs", "IDAT", "IEND"}


def test_the_dpi_changes_no_layout(spec, tmp_path):
    small = QImage(str(written(spec, tmp_path, ".png", size=parse_size("mail", 96))))
    (tmp_path / "big").mkdir()
    big = QImage(str(written(spec, tmp_path / "big", ".png", size=parse_size("mail", 288))))
    assert agree(small, big.scaled(small.size()).convertToFormat(small.format())) < 0.01


def test_a_pdf_is_one_page_of_vectors_with_words_to_search(spec, tmp_path):
    pdf = PdfReader(written(spec, tmp_path, ".pdf", size=parse_size("a5")))
    assert len(pdf.pages) == 1
    page = pdf.pages[0]
    assert [float(page.mediabox.width), float(page.mediabox.height)] == pytest.approx(
        [210 / 25.4 * 72, 148 / 25.4 * 72], abs=1
    )
    assert list(page.images) == []
    text = " ".join(page.extract_text().split())
    for words in (NAME, "Customer satisfaction (CSAT)", "Target 85%", "<b>bold</b> & new"):
        assert words in text, words
    for font in page["/Resources"]["/Font"].values():
        assert "Bold" not in font.get_object()["/BaseFont"], "a second face costs a lot of time"
        descendant = font.get_object()["/DescendantFonts"][0].get_object()
        assert "/FontFile2" in descendant["/FontDescriptor"].get_object()
        assert "/ToUnicode" in font.get_object()


def test_words_in_a_pdf_are_found_letter_by_letter(make_series, tmp_path):
    series = make_series([80, 81, 82], unfinished=[2])
    pdf = PdfReader(written(chart_spec(series), tmp_path, ".pdf"))
    assert "last finished" in " ".join(pdf.pages[0].extract_text().split())


@pytest.mark.promise("S9")
def test_a_pdf_says_no_more_of_itself_than_its_title(spec, tmp_path):
    path = written(spec, tmp_path, ".pdf")
    said = {name: str(value) for name, value in (PdfReader(path).metadata or {}).items()}
    assert said.pop("/Title") == "Customer satisfaction (CSAT), multilingual interactions"
    assert said.pop("/Creator") == "KPI Desk"
    assert said.pop("/Producer").startswith("Qt ")
    assert re.fullmatch(r"D:\d{14}.*", said.pop("/CreationDate"))
    said.pop("/ModDate", None)
    assert said.pop("/Trapped", "/False") == "/False"
    assert all(value == "" for value in said.values()), said
    assert str(tmp_path).encode() not in path.read_bytes()


def test_an_svg_keeps_words_as_words(spec, make_series, tmp_path):
    description = chart_description(Words("en"), make_series([80, 82]))
    text = written(spec, tmp_path, ".svg", description=description).read_text(encoding="utf-8")
    assert "<title>Customer satisfaction (CSAT), multilingual interactions</title>" in text
    assert f"<desc>{description}</desc>" in text
    assert "Bakery &lt;img src=/etc/passwd&gt; &amp; Söhne" in text
    assert "<image" not in text
    assert "clip" not in text
    assert "non-scaling-stroke" not in text
    assert str(tmp_path) not in text


def test_an_svg_names_a_family_that_every_viewer_has(spec, tmp_path):
    text = written(spec, tmp_path, ".svg").read_text(encoding="utf-8")
    families = set(re.findall(r'font-family="([^"]*)"', text))
    assert families
    assert all(each.endswith(", sans-serif") for each in families)


def test_an_svg_of_a_right_to_left_language_is_all_shapes(spec, tmp_path, stretched):
    path = written(spec, tmp_path, ".svg", ChartStyle(stretched("ar_EG", 1.0)))
    text = path.read_text(encoding="utf-8")
    assert "<text" not in text
    assert text.count("<path") > 40


@pytest.mark.parametrize("language", ["en", "ar_EG"])
def test_an_svg_shows_what_the_png_shows(spec, tmp_path, stretched, language):
    style = ChartStyle(Words("en") if language == "en" else stretched(language, 1.0))
    png = QImage(str(written(spec, tmp_path, ".png", style)))
    svg = written(spec, tmp_path, ".svg", style)
    drawn = QImage(png.size(), QImage.Format.Format_RGB32)
    drawn.fill(QColor("white"))
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(svg.read_bytes())).render(painter, QRectF(drawn.rect()))
    painter.end()
    assert agree(png, drawn) < 0.01


def test_dark_on_wish(spec, tmp_path):
    image = QImage(str(written(spec, tmp_path, ".png", ChartStyle(Words("en"), DARK))))
    assert image.pixelColor(0, 0).name() == DARK.ground


@pytest.mark.parametrize("name", ["chart.gif", "chart", "chart.pdf.exe"])
def test_other_formats_are_refused(spec, tmp_path, name):
    with pytest.raises(WrongRequest) as caught:
        export_chart(spec, ChartStyle(Words("en")), tmp_path / name)
    assert caught.value.code == "format_unknown"
    assert caught.value.values["known"] == SUFFIXES
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_missing_folder_is_said_and_not_made(spec, tmp_path, suffix):
    with pytest.raises(NotDone) as caught:
        export_chart(spec, ChartStyle(Words("en")), tmp_path / "no" / f"chart{suffix}")
    assert caught.value.values == {"file": f"chart{suffix}", "why": "folder_missing"}
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_failure_leaves_the_old_file(spec, tmp_path, suffix, monkeypatch):
    path = written(spec, tmp_path, suffix)
    before = path.read_bytes()

    def burst(*_args, **_kw):
        raise RuntimeError("in the middle of it")

    monkeypatch.setattr("kpidesk.drawing.paint_layout.draw_items", burst)
    with pytest.raises(RuntimeError):
        written(spec, tmp_path, suffix, size=parse_size("800x450"))
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_capital_suffixes_and_names_in_any_script(spec, tmp_path, suffix):
    path = tmp_path / f"Übersicht ☂ 図表{suffix.upper()}"
    export_chart(spec, ChartStyle(Words("en")), path)
    assert path.stat().st_size > 1000


@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="nothing here turns PDF to pixels")
@pytest.mark.parametrize("language", ["en", "ar_EG"])
def test_a_pdf_shows_what_the_png_shows(spec, tmp_path, stretched, language):
    style = ChartStyle(Words("en") if language == "en" else stretched(language, 1.0))
    png = QImage(str(written(spec, tmp_path, ".png", style)))
    pdf = written(spec, tmp_path, ".pdf", style)
    pixels = ["-scale-to-x", str(png.width()), "-scale-to-y", str(png.height())]
    target = tmp_path / "from_pdf"
    subprocess.run(["pdftoppm", "-png", "-singlefile", *pixels, pdf, target], check=True)
    assert agree(png, QImage(f"{target}.png")) < 0.01
