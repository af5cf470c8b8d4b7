"""The mail draft with an update: its parts, and what is never in it."""

from __future__ import annotations

import email
import getpass
import re
import socket
from email.policy import default

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.drawing.updates.update_pages import lay_out_update
from kpidesk.export.updates.kept_update import kept_update
from kpidesk.export.updates.mail_pictures import mail_pictures
from kpidesk.export.updates.update_eml import UpdateMail, update_eml, update_mail
from kpidesk.export.updates.update_html import update_html
from kpidesk.export.updates.update_text import update_text

CLIENT = "Casa Lavanda"
PDF = b"%PDF-1.7 \xff\x00 the file"
LINES = st.text(st.characters(exclude_categories=["Cs", "Cc"]))


def mail(document, words, **changes):
    html = update_html(document, mail_pictures(document, words))
    parts = {
        "subject": document.subject,
        "greeting": document.greeting,
        "html": html,
        "text": update_text(document),
        "pdf": PDF,
        "file_name": "2026-10_Café_update_fr.pdf",
        "to": "lucia@example.org",
    }
    return UpdateMail(**{**parts, **changes})


def parsed(content):
    return email.message_from_bytes(content, policy=default)


def test_text_html_with_pictures_and_the_file(make_update):
    _, document, words = make_update(CLIENT, language="fr")
    content = update_eml(mail(document, words))
    read = parsed(content)
    assert not read.defects
    kinds = [each.get_content_type() for each in read.walk()]
    pictures = len(mail_pictures(document, words))
    assert kinds == [
        *("multipart/mixed", "multipart/related", "multipart/alternative"),
        *("text/plain", "text/html"),
        *["image/png"] * pictures,
        "application/pdf",
    ]
    assert read["Subject"] == document.subject
    assert read["To"] == "lucia@example.org"
    assert read["X-Unsent"] == "1"
    attached = next(read.iter_attachments())
    files = [each for each in read.walk() if each.get_content_type() == "application/pdf"]
    assert attached is not None
    assert files[0].get_content() == PDF
    assert files[0].get_filename() == "2026-10_Café_update_fr.pdf"
    html = read.get_body(("html",)).get_content()
    named = re.findall(r'src="cid:([^"]+)"', html)
    ids = [each["Content-ID"] for each in read.walk() if each["Content-ID"]]
    assert ids == [f"<{each}>" for each in named]
    assert len(named) == pictures
    assert "data:" not in html
    plain = read.get_body(("plain",)).get_content()
    assert plain.startswith(document.greeting.split("\n", 1)[0])
    assert document.greeting.split("\n", 1)[0] in html


def test_nobody_and_no_moment_is_named(make_update):
    _, document, words = make_update(CLIENT)
    content = update_eml(mail(document, words))
    read = parsed(content)
    for each in read.walk():
        assert not {"from", "date", "message-id", "user-agent", "sender"} & {
            name.lower() for name in each
        }
    heads = re.sub(rb"[A-Za-z0-9+/=]{40,}", b"", content).lower()
    for canary in (socket.gethostname(), getpass.getuser(), "kpi desk", "kpidesk"):
        assert not re.search(rb"\b" + re.escape(canary.lower().encode()) + rb"\b", heads), canary
    assert update_eml(mail(document, words)) == content


@pytest.mark.parametrize(
    "to", ["", "Lucía", "a@b", "a@b.org\r\nBcc: c@d.org", "a@b.org, c@d.org", "<a@b.org>"]
)
def test_only_an_address_is_one(make_update, to):
    _, document, words = make_update(CLIENT)
    read = parsed(update_eml(mail(document, words, to=to)))
    assert read["To"] is None
    assert read["Bcc"] is None


def test_a_folded_subject_keeps_its_spaces():
    for length in range(1, 80):
        subject = f"Отчёт: {'я' * length} и книги на набережной – октябрь 2026 / March = ?"
        read = parsed(update_eml(UpdateMail(subject, "", "<div>\n</div>", "", PDF, "a.pdf")))
        assert read["Subject"] == subject


@given(LINES, st.text(st.characters(exclude_categories=["Cs"])))
def test_any_words_stay_in_their_part(subject, text):
    content = update_eml(UpdateMail(subject, text, "<div>\n</div>", text, PDF, "a.pdf"))
    read = parsed(content)
    assert len(list(read.walk())) == 6
    said = re.sub("[\u2066-\u2069]", "", subject)
    assert " ".join((read["Subject"] or "").split()) == " ".join(said.split())
    assert set(read.keys()) <= {"Content-Type", "MIME-Version", "Subject", "X-Unsent"}


def test_only_a_mail_with_the_file_says_that_it_is_attached(make_update):
    facts, document, words = make_update(CLIENT)
    kept = kept_update(facts, document, lay_out_update(document, words))
    assert not any("attached" in each for each in (kept.text, kept.html))
    read = parsed(update_eml(update_mail(kept, "")))
    for kind in ("plain", "html"):
        said = read.get_body((kind,)).get_content()
        assert said.count("Details and formulas are in the attached PDF.") == 1
    plain = read.get_body(("plain",)).get_content()
    assert plain.rstrip().endswith("in the attached PDF.")
