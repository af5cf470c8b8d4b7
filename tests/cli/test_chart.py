"""`chart`: formats, sizes, looks, languages, and no half file where it cannot be drawn."""

from __future__ import annotations

import os
import re
import struct
from datetime import date

import pytest

ENGLISH, FRENCH = "Average resolution time", "Temps moyen de résolution"


@pytest.fixture
def draw(kpidesk, tmp_path, unknown_language):
    """`draw("--size 800x450", "a.png")` draws `art` of two months."""
    kpidesk("client add Paul --language fr")
    kpidesk(f"client add Zoe --language {unknown_language}")
    kpidesk("set 2026-02 requests=2 request_hours=5")
    kpidesk("set 2026-03 requests=2 request_hours=4 --client Paul")
    kpidesk("set 2026-03 requests=1 request_hours=1 --client Zoe")

    def run(options: str = "", name: str = "chart.svg", **told: bool):
        return kpidesk(f"chart art -o '{tmp_path / name}' {options}", **told)

    return run


@pytest.fixture
def svg(draw, tmp_path):
    """The text of an SVG drawn so."""

    def run(options: str = "") -> str:
        assert draw(options).status == 0
        return (tmp_path / "chart.svg").read_text(encoding="utf-8")

    return run


@pytest.mark.parametrize(
    ("name", "first"),
    [("a.png", b"\x89PNG"), ("a.svg", b"<?xml"), ("a.pdf", b"%PDF"), ("A.PNG", b"\x89PNG")],
)
def test_formats(draw, tmp_path, name, first):
    answer = draw("", name)
    assert (answer.status, answer.err) == (0, "")
    assert answer.out == f"Saved: {tmp_path / name}\n"
    assert (tmp_path / name).read_bytes().startswith(first)


@pytest.mark.parametrize(
    ("options", "pixels", "per_metre"),
    [
        ("", (1440, 864), 7559),
        ("--size mail --dpi 96", (720, 432), 3780),
        ("--size slide", (1920, 1080), 5669),
        ("--size 800x450", (800, 450), 3780),
        ("--size 800x450 --dpi 300", (2500, 1406), 11811),
    ],
)
def test_sizes_and_dots(draw, tmp_path, options, pixels, per_metre):
    assert draw(options, "a.png").status == 0
    data = (tmp_path / "a.png").read_bytes()
    assert struct.unpack_from(">II", data, 16) == pixels
    dots = struct.unpack_from(">II", data, data.index(b"pHYs") + 4)
    assert dots == pytest.approx((per_metre, per_metre), abs=1)


def test_a_vector_is_as_large_as_asked(svg):
    found = re.search(r'viewBox="0 0 (\d+) (\d+)"', svg("--size 600x400"))
    assert found is not None
    assert found.groups() == ("600", "400")


def test_themes(svg):
    light, dark = svg("--theme light"), svg("--theme dark")
    assert svg() == light
    assert dark != light


def test_the_language_asked_for_wins(svg):
    assert ENGLISH in svg()
    assert FRENCH in svg("--language fr")
    assert FRENCH in svg("--language fr_CA --client Zoe")
    assert ENGLISH in svg("--language en --client Paul")


def test_else_it_is_the_client_s_else_the_program_s(draw, svg, kpidesk, tmp_path, unknown_language):
    assert FRENCH in svg("--client Paul")
    answer = draw("--client Zoe")
    assert (answer.status, f"is not available in “{unknown_language}”" in answer.err) == (0, True)
    assert "The chart is in English" in answer.err
    assert ENGLISH in (tmp_path / "chart.svg").read_text(encoding="utf-8")
    french = kpidesk(["--language", "fr", "chart", "art", "-o", str(tmp_path / "f.svg")])
    assert french.status == 0
    assert FRENCH in (tmp_path / "f.svg").read_text(encoding="utf-8")


def test_the_span_and_the_client_are_those_of_show(svg):
    assert "February 2026 – March 2026" in svg()
    assert "February" not in svg("--from 2026-03")
    assert "Paul" in svg("--client paul")


@pytest.mark.parametrize(
    ("options", "name", "words"),
    [
        ("--theme neon", "a.svg", "no theme “neon”"),
        ("--size 10x10", "a.svg", "is not a size"),
        ("--size huge", "a.svg", "is not a size"),
        ("--dpi 20", "a.png", "“20” is not a resolution"),
        ("--dpi 2e2", "a.png", "“2e2” is not a resolution"),
        ("--dpi 99999999999", "a.png", "is not a resolution"),
        ("--size 4000x4000 --dpi 400", "a.png", "16,667 x 16,667 pixels would be too large"),
        ("--language xx", "a.svg", "is not available in “xx”"),
        ("--language ''", "a.svg", "is not available in “”"),
        ("--client Nobody", "a.svg", "no client called “Nobody”"),
        ("", "a.gif", ".png, .svg, and .pdf"),
        ("", "a", ".png, .svg, and .pdf"),
    ],
)
def test_what_is_unknown_is_refused(draw, tmp_path, options, name, words):
    before = sorted(tmp_path.iterdir())
    answer = draw(options, name)
    assert (answer.status, answer.out) == (2, "")
    assert words in answer.err
    assert sorted(tmp_path.iterdir()) == before


def test_what_is_missing_is_named(kpidesk, tmp_path):
    assert "-o FILE is missing" in kpidesk("chart art").err
    assert "KPI is missing" in kpidesk(f"chart -o {tmp_path / 'a.svg'}").err


@pytest.mark.parametrize("suffix", ["png", "svg", "pdf"])
def test_where_nothing_can_be_written_no_half_file_stays(draw, tmp_path, suffix):
    (tmp_path / f"folder.{suffix}").mkdir()
    for name, why in (
        (f"none/a.{suffix}", "its folder does not exist"),
        (f"folder.{suffix}", "a folder has that name"),
    ):
        before = sorted(tmp_path.rglob("*"))
        answer = draw("", name)
        assert (answer.status, why in answer.err) == (1, True)
        assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="this user may write anywhere")
def test_a_folder_that_lets_nobody_write(draw, tmp_path):
    folder = tmp_path / "shut"
    folder.mkdir(mode=0o500)
    answer = draw("", "shut/a.svg")
    assert (answer.status, "does not let you write" in answer.err) == (1, True)
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("suffix", ["png", "svg", "pdf"])
def test_a_painting_that_breaks_leaves_the_former_chart(draw, tmp_path, monkeypatch, suffix):
    file = tmp_path / f"a.{suffix}"
    file.write_text("the former chart")
    before = sorted(tmp_path.iterdir())

    def fail(*_):
        raise RuntimeError

    monkeypatch.setattr(f"kpidesk.export.chart_{suffix}.paint_chart", fail)
    answer = draw("", file.name, foreseen=False)
    assert (answer.status, answer.out) == (1, "")
    assert file.read_text() == "the former chart"
    assert sorted(tmp_path.iterdir()) == before


def test_no_figures_is_a_chart_with_a_warning(kpidesk, tmp_path):
    kpidesk("set 2026-03 requests=1")
    chart = tmp_path / "a.svg"
    answer = kpidesk(["chart", "csat", "-o", str(chart)])
    assert answer.status == 0
    assert answer.err == "There are no monthly figures for this.\n"
    assert chart.exists()


def test_the_last_value_s_warning_is_said(kpidesk, tmp_path):
    kpidesk("set 2026-03 tasks_completed=9 tasks_assigned=8")
    answer = kpidesk(["chart", "tcr", "-o", str(tmp_path / "a.svg")])
    assert answer.status == 0
    assert "March 2026: " in answer.err


def test_overlays_a_title_and_unfinished_periods_by_choice(kpidesk, tmp_path):
    for month in range(1, 12):
        kpidesk(f"set 2026-{month:02} satisfied_answers=5 survey_answers=6")
    today = date(2026, 11, 21)
    file = tmp_path / "c.svg"

    def drawn(options=""):
        assert kpidesk(f"chart csat -o {file} {options}", today).status == 0
        return file.read_text(encoding="utf-8")

    plain = drawn()
    assert "period not over yet" not in plain
    assert "likely range" in plain
    assert "period not over yet" in drawn("--unfinished")
    assert "3 months taken together" in drawn("--rolling 3")
    kpidesk("set 2025-10 satisfied_answers=5 survey_answers=6")
    assert "a year before" in drawn("--last-year --from 2026-01")
    assert "Fine" in drawn("--title Fine --limits")
    assert kpidesk(f"chart csat -o {file} --rolling 5").status == 2


def test_a_measure_by_itself(draw, kpidesk, tmp_path):
    draw()
    file = tmp_path / "m.svg"
    assert kpidesk(f"chart requests -o {file} --client Paul --language en").status == 0
    text = file.read_text(encoding="utf-8")
    assert "Requests resolved" in text
    assert not any(each in text for each in ("enchmark", "Minimum value"))
    refused = kpidesk(f"chart leads -o {file} --client Paul")
    assert refused.status == 2
    assert "the whole business only" in refused.err


def test_numbers_are_those_of_the_client_s_region_or_the_country_asked_for(kpidesk, svg):
    kpidesk("client add Uma --language en-GB")
    kpidesk("set 2026-04 requests=1 request_hours=1234.5 --client Uma")
    assert "1,234.5" in svg("--client Uma")
    kpidesk("client edit Uma --region DE")
    assert "1.234,5" in svg("--client Uma")
    assert "1,234.5" in svg("--client Uma --language en-US")
    assert "1'234,5" in svg("--client Uma --language fr-CH").replace("&apos;", "'")


def test_letters_without_a_font_are_named(draw, unknown_letter, tmp_path):
    answer = draw(f"--title 'Leads {unknown_letter}'", "letters.png")
    assert answer.status == 0
    assert f"This computer has no font for “Leads {unknown_letter}”" in answer.err
    assert "install Noto Sans" in answer.err
