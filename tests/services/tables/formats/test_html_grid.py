from __future__ import annotations

import contextlib

import pytest

from kpidesk.domain.errors import WrongRequest
from kpidesk.services.tables.formats.html_grid import read_html
from kpidesk.services.tables.formats.limits import CLIPBOARD
from kpidesk.services.tables.grid import CellRange

#: As a spreadsheet writes it: styles in a comment, attributes with `>`, hidden rows.
SHEET = """<html><head><style><!-- td {border: 1px} --></style></head><body><!--StartFragment-->
<TABLE><tr><td rowspan=2>Measure</td><td colspan="3">2026&nbsp;</td></tr>
<tr style='display: none'><td>Jan<td>Feb<td data-formula="a>b">Mar</tr>
<tr><th>Leads</th><td>1&nbsp;234<td> 5 <b>6</b>
</td><td>a<br>b &amp; c</td></tr><tr><td></td></tr></table><!--EndFragment--></body></html>"""


def texts(grid):
    return [[cell.text for cell in row] for row in grid.rows]


def test_a_table_with_spans():
    (grid,) = read_html(SHEET, CLIPBOARD)
    assert texts(grid) == [
        ["Measure", "2026", "", ""],
        ["", "Jan", "Feb", "Mar"],
        ["Leads", "1\u00a0234", "5 6", "a\nb & c"],
    ]
    assert grid.merged == (CellRange(0, 0, 1, 0), CellRange(0, 1, 0, 3))
    assert grid.hidden_rows == {1}


def test_a_table_in_a_cell_is_a_table_of_its_own():
    html = "<table><tr><td>x<table><tr><td>1<td>2</table>y</td><td>3</table><table></table>"
    found = [texts(grid) for grid in read_html(html, CLIPBOARD)]
    assert found == [[["xy", "3"]], [["1", "2"]]]


def test_words_keep_their_spaces_across_tags():
    (grid,) = read_html("<table><td>Sa<b>tis</b>fied <i>answers</i></td></table>", CLIPBOARD)
    assert texts(grid) == [["Satisfied answers"]]


@pytest.mark.parametrize("html", ["", "<p>1</p>", "<table></table>", "<table><tr><td> </table>"])
def test_without_a_table_it_is_empty(html):
    with pytest.raises(WrongRequest, match="table_empty"):
        read_html(html, CLIPBOARD)


#: Where a parser may need time with the square of the length, or memory.
PATTERNS = (
    "<!--", "<![CDATA[", "</", "<a ", "&", "<!", "<?", "<a b='", "<script>", "&#", '<td "',
    "\"<a'\"'", "<table>", "<td>", "<tr>", "<br>", "<td rowspan=99999>", "<table><td>", "&amp",
)  # fmt: skip


@pytest.mark.parametrize("pattern", PATTERNS)
@pytest.mark.timeout(10)
def test_hostile_markup_is_read_or_refused(pattern):
    html = "<table><tr><td>1" + pattern * (CLIPBOARD.size // len(pattern) - 10)
    with contextlib.suppress(WrongRequest):
        (grid, *_) = read_html(html, CLIPBOARD)
        assert grid.rows[0][0].text.startswith("1")
    with pytest.raises(WrongRequest, match="table_too_large"):
        read_html(html + html, CLIPBOARD)
