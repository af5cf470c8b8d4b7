"""Many charts into a folder, and one onto the clipboard."""

from __future__ import annotations

from itertools import islice

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer

from kpidesk.charts.build import chart_spec
from kpidesk.charts.sizes import parse_size
from kpidesk.domain.errors import NotDone
from kpidesk.drawing.chart_style import ChartStyle
from kpidesk.export.chart_batch import (
    ExportOutcome,
    ExportRequest,
    export_charts,
    free_path,
)
from kpidesk.export.chart_mime import PNG, SVG, chart_mime
from kpidesk.export.client_chart import Drawing
from kpidesk.i18n.words import Words


@pytest.fixture
def drawn(make_series):
    return Drawing(
        chart_spec(make_series([82, 84, 81])), ChartStyle(Words("fr")), "same name", "said"
    )


def wish(key, drawing, steps=0):
    def make():
        yield from [None] * steps
        if isinstance(drawing, Exception):
            raise drawing
        if drawing is not None:
            yield drawing

    return ExportRequest(key, make)


def test_names_that_are_taken_get_a_number(drawn, tmp_path):
    (tmp_path / "same name.svg").write_text("hers")
    done = list(export_charts([wish("a", drawn), wish("b", drawn)], tmp_path, ".svg"))
    assert [each.path.name for each in done] == ["same name (2).svg", "same name (3).svg"]
    assert (tmp_path / "same name.svg").read_text() == "hers"
    assert free_path(tmp_path, "other", ".svg").name == "other.svg"


@pytest.mark.promise("S6")
def test_a_link_to_nowhere_is_a_name_that_is_taken(drawn, tmp_path):
    link, elsewhere = tmp_path / "same name.svg", tmp_path / "elsewhere.svg"
    link.symlink_to(elsewhere)
    (done,) = export_charts([wish("a", drawn)], tmp_path, ".svg")
    assert done.path.name == "same name (2).svg"
    assert link.is_symlink()
    assert not elsewhere.exists()


def test_a_folder_that_may_not_be_looked_into_is_a_fault(drawn, tmp_path, monkeypatch):
    def denied(path, **_):
        raise PermissionError(13, "denied", str(path))

    monkeypatch.setattr("pathlib.Path.stat", denied)
    (done,) = export_charts([wish("a", drawn)], tmp_path / "closed", ".svg")
    assert done.fault.code == "write_failed"


def test_what_fails_or_is_empty_stops_nothing(drawn, tmp_path):
    fault = NotDone("words_missing", language="fr")
    wishes = [wish("bad", fault, steps=1), wish("none", None), wish("good", drawn, steps=2)]
    done = list(export_charts(wishes, tmp_path, ".pdf"))
    good = tmp_path / "same name.pdf"
    assert [each for each in done if each] == [
        ExportOutcome("bad", fault=fault),
        ExportOutcome("none"),
        ExportOutcome("good", good),
    ]
    assert done.count(None) == 3, "each step of the making is a step of the batch"
    assert [path.name for path in tmp_path.iterdir()] == [good.name]


def test_whoever_stops_asking_leaves_whole_files_only(drawn, tmp_path):
    steps = export_charts([wish(str(n), drawn, 1) for n in range(9)], tmp_path, ".png")
    assert len([each for each in islice(steps, 5) if each]) == 2
    steps.close()
    files = sorted(path.name for path in tmp_path.iterdir())
    assert files == ["same name (2).png", "same name.png"]
    assert all(not QImage(str(tmp_path / name)).isNull() for name in files)


def test_the_clipboard_gets_a_picture_and_a_drawing(drawn):
    data = chart_mime(drawn.spec, drawn.style, size=parse_size("mail"), description="said")
    assert data.hasImage()
    image = QImage.fromData(data.data(PNG), "PNG")
    assert (image.width(), image.height(), image.dotsPerMeterX()) == (1440, 864, 7559)
    svg = bytes(data.data(SVG).data())
    assert b"<desc>said</desc>" in svg
    assert QSvgRenderer(QByteArray(svg)).isValid()


def test_a_picture_that_memory_cannot_hold_is_refused(drawn):
    size = parse_size("mail")._replace(width=4e6, height=4e6)
    with pytest.raises(NotDone, match="memory_short"):
        chart_mime(drawn.spec, drawn.style, size=size)
