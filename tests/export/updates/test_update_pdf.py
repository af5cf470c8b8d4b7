"""The PDF of an update: searchable, small, the same bytes each time, and nobody's secrets."""

from __future__ import annotations

import re
import shutil
import subprocess
from io import BytesIO

import pytest
from pypdf import PdfReader

from kpidesk.domain.clients.client_card import Paper
from kpidesk.domain.clients.logo import LogoFormat
from kpidesk.drawing.updates.update_pages import lay_out_update
from kpidesk.export.pdf_update import without_dates
from kpidesk.export.updates.update_pdf import update_pdf
from kpidesk.i18n.words import words_in
from tests.support.update_documents import DOCUMENTS
from tests.support.update_month import full_month
from tests.support.update_parts import logo

LARGEST = 250_000


def written(document):
    return update_pdf(document, lay_out_update(document, words_in("en")))


def read(document):
    return PdfReader(BytesIO(written(document)), strict=True)


@pytest.mark.parametrize("kind", DOCUMENTS)
def test_there_is_a_page_for_each_page_in_a_small_file(kind):
    document = DOCUMENTS[kind]()
    pages = lay_out_update(document, words_in("en"))
    data = update_pdf(document, pages)
    reader = PdfReader(BytesIO(data), strict=True)
    assert len(reader.pages) == pages.count
    assert reader.trailer["/Root"]["/Lang"] == document.language
    assert len(data) < LARGEST


@pytest.mark.parametrize(("paper", "size"), [(Paper.A4, (595, 842)), (Paper.LETTER, (612, 792))])
def test_the_paper_is_the_clients(paper, size):
    box = read(full_month(paper=paper)).pages[0].mediabox
    assert (round(box.width), round(box.height)) == size


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="nothing here searches a PDF")
def test_words_are_found():
    command = ["pdftotext", "-enc", "UTF-8", "-", "-"]
    found = subprocess.run(
        command, input=written(full_month()), check=True, capture_output=True
    ).stdout.decode()
    for text in ("Café Zoë", "mars 2026", "En bonne voie", "Satisfaction des clients", "5 sur 6"):
        assert text in found


def test_fonts_are_embedded():
    fonts = {}
    for page in read(full_month()).pages:
        fonts |= page["/Resources"]["/Font"]
    assert fonts
    for font in fonts.values():
        (inner,) = font.get_object()["/DescendantFonts"]
        descriptor = inner.get_object()["/FontDescriptor"]
        assert {"/FontFile2", "/FontFile3", "/FontFile"} & set(descriptor)
        assert "/ToUnicode" in font.get_object()


def test_a_large_logo_becomes_smaller():
    huge = logo(1500, 1500, LogoFormat.PNG)
    document = full_month(sender_logo=huge)
    data = written(document)
    assert len(data) < LARGEST
    drawn = [page["/Resources"].get("/XObject", {}) for page in PdfReader(BytesIO(data)).pages]
    found = [each.get_object() for objects in drawn for each in objects.values()]
    images = [each for each in found if each["/Subtype"] == "/Image"]
    assert images
    assert all(max(each["/Width"], each["/Height"]) <= 600 for each in images)


def test_the_author_is_the_sender_if_there_is_one():
    assert read(full_month()).metadata.author == "Inès Marchand"
    assert not read(full_month(sender="")).metadata.author


def test_the_same_update_has_the_same_bytes():
    assert written(full_month()) == written(full_month())
    assert written(full_month()) != written(full_month(title="Another"))


def test_no_time_and_no_name_of_the_program_is_in_it():
    data = written(full_month())
    assert not re.search(rb"CreationDate|ModDate|CreateDate|D:20\d\d", data)
    assert b"kpidesk" not in data.lower()
    assert b"kpi desk" not in data.lower()
    assert not read(full_month()).metadata.creator


def test_what_is_no_pdf_stays_as_it_is():
    assert without_dates(b"nothing") == b"nothing"
