"""The HTML of an update: only what mail programs keep, and every text escaped."""

from __future__ import annotations

import base64
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QImage

from kpidesk.domain.updates.update import UpdateForm, UpdateLayout, UpdateStatus, UpdateWords
from kpidesk.export.updates.mail_pictures import BAR, mail_pictures
from kpidesk.export.updates.update_html import update_html
from kpidesk.export.updates.update_mime import update_mime
from kpidesk.export.updates.update_text import update_text

CLIENT = "Casa Lavanda"
KEPT = {"html", "head", "meta", "title", "body", "div", "p", "b", "span", "br"} | {
    *("table", "tr", "td", "ul", "ol", "li", "img")
}
ALONE = {"meta", "br", "img"}


class Reader(HTMLParser):
    """Collects the texts and the tags, which have to be closed in order."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.said, self.open, self.directions = [], [], [], []
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        found = dict(attrs)
        assert not any(name.startswith("on") for name in found)
        if tag in {"p", "table", "ul", "ol"}:
            self.directions.append(found.get("dir"))
        self.said.append(found.get("alt") or "")
        if tag not in ALONE:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.said.append(data)

    @property
    def text(self):
        return " ".join(" ".join(self.said).split())


def words_of(text):
    return " ".join(text.split())


@pytest.mark.parametrize("form", UpdateForm)
@pytest.mark.parametrize("status", [None, *UpdateStatus])
def test_only_plain_parts_and_all_words(make_update, form, status):
    own = UpdateWords(status_line="a line", done="one\ntwo", needed="what", next="then")
    _, document, words = make_update(CLIENT, form=form, status=status, words=own)
    pictures = mail_pictures(document, words)
    read = Reader(update_html(document, pictures))
    assert set(read.tags) <= KEPT
    assert read.tags.count("img") == len(pictures)
    assert read.tags.count("table") == (document.status is not None) + (document.needed is not None)
    for said in (document.summary, document.status_line, *document.mail_print):
        assert words_of(said) in read.text
    for block in document.every_figure:
        for said in (block.name, block.shown, block.count, block.sentence, block.description):
            assert words_of(said) in read.text
    for line in filter(None, update_text(document).split("\n")):
        bare = re.sub(r"^(- |\d+\. )", "", line)
        parts = [words_of(part) for part in bare.split(" · ")]
        assert line.startswith(document.kind) or all(part in read.text for part in parts)


def test_pictures_are_twice_as_wide_as_they_are_shown(make_update):
    _, document, words = make_update(CLIENT)
    pictures = mail_pictures(document, words)
    assert set(pictures) == {BAR, *(each.figure for each in document.every_figure)}
    for content in pictures.values():
        image = QImage.fromData(content)
        assert image.width() == 656
        assert not image.textKeys()
    html = update_html(document, pictures)
    embedded = re.findall(r'src="data:image/png;base64,([^"]+)" width="328"', html)
    assert [base64.b64decode(each) for each in embedded] == [
        pictures[BAR],
        *(pictures[each.figure] for each in document.every_figure),
    ]
    without = Reader(update_html(document, {}))
    assert "img" not in without.tags
    assert document.figures[0].sentence in without.text


def test_no_mark_or_label_is_cut_at_the_top_of_a_picture(make_update):
    layout = UpdateLayout(("csat", "tcr", "productive_hours", "tasks_completed"))
    for month in range(1, 11):
        _, document, words = make_update(CLIENT, f"2026-{month:02}", layout=layout)
        assert document.figures
        for name, content in mail_pictures(document, words).items():
            image = QImage.fromData(content)
            top = {image.pixelColor(x, 0).name() for x in range(image.width())}
            assert top == {"#ffffff"} or name == BAR


def test_bands_have_room_in_programs_that_ignore_the_margins_of_tables(make_update):
    own = UpdateWords(status_line="a line", summary="one\ntwo", done="three\nfour")
    _, document, _ = make_update(CLIENT, words=own, status=UpdateStatus.ON_TRACK)
    html = update_html(document, {})
    margins = [re.search(rf"margin:([^;]*);[^>]*>{word}<", html)[1] for word in ("one", "two")]
    assert [each.split()[0] for each in margins] == ["16px", "0px"]
    margins = [re.search(rf"margin:([^;]*);[^>]*>{word}<", html)[1] for word in ("three", "four")]
    assert [each.split()[2] for each in margins] == ["5px", "16px"]
    assert "margin:0;" not in html.partition("<p")[2].replace('<ul style="margin:0;', "")


def test_a_long_word_breaks_at_the_edge_of_the_column(make_update):
    _, document, _ = make_update(CLIENT)
    assert re.search(r"<div [^>]*overflow-wrap:break-word", update_html(document, {}))


def test_right_to_left_is_said_of_every_paragraph(make_update):
    _, document, words = make_update(CLIENT)
    turned = replace(document, right_to_left=True, language="ar-MA")
    assert mail_pictures(turned, words)
    html = update_html(turned, {})
    assert "\u2068Casa Lavanda\u2069 · " in html
    assert '<html lang="ar-MA" dir="rtl">' in html
    assert set(Reader(html).directions) == {"rtl"}
    assert set(Reader(update_html(document, {})).directions) == {None}


def test_the_clipboard_has_no_picture_flavour(make_update):
    _, document, words = make_update(CLIENT)
    text = update_text(document)
    data = update_mime(update_html(document, mail_pictures(document, words)), text)
    assert not data.hasImage()
    assert sorted(data.formats()) == ["text/html", "text/plain"]
    assert data.text() == text
    assert "data:image/png" in data.html()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(alphabet=st.one_of(st.sampled_from("<>&\"'{}/=\u202e\u0627"), st.characters())))
def test_any_text_is_text(make_update, text):
    own = UpdateWords(
        status_line=text,
        summary=text,
        done=text,
        in_progress=text,
        needed=text,
        next=text,
        sentences={"csat": text},
        comments={"csat": text},
    )
    _, document, _ = make_update(CLIENT, words=own, status=UpdateStatus.ON_TRACK)
    read = Reader(update_html(document, {}))
    assert set(read.tags) <= KEPT
    for said in (document.summary, document.status_line):
        assert words_of(said) in read.text


@pytest.mark.parametrize(("said", "marked"), [("Choose a draft.", True), ("اختر Canva.", False)])
def test_a_line_of_the_other_direction_keeps_its_full_stop_at_its_end(make_update, said, marked):
    _, document, words = make_update(CLIENT, words=UpdateWords(done=said, needed=said))
    document = replace(document, right_to_left=True)
    isolate = "\N{FIRST STRONG ISOLATE}" + said + "\N{POP DIRECTIONAL ISOLATE}"
    html = update_html(document, mail_pictures(document, words))
    for text in (html, update_text(document)):
        assert said in text
        assert (isolate in text) is marked


def test_dates_of_questions_are_bold(make_update):
    asked = UpdateWords(needed="<Prices> before April 7 & so on")
    _, document, words = make_update(CLIENT, words=asked)
    html = update_html(document, mail_pictures(document, words))
    assert "&lt;Prices&gt; before <b>April\N{NO-BREAK SPACE}7</b> &amp; so on" in html
