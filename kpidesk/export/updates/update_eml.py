"""Writes a mail with an update as an `.eml` file, which mail programs open as a draft.

The file has no sender, date or id of a message: the program that sends it adds them.
"""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass
from email.header import Header
from email.message import EmailMessage
from email.policy import SMTP
from html import escape

from kpidesk.domain.updates.sent_update import KeptUpdate

#: A picture as `update_html` writes it; texts are escaped and hold no quotation marks.
_PICTURE = re.compile(r'src="data:image/png;base64,([A-Za-z0-9+/=]*)"')
_ADDRESS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
_END = "\n</div>\n</body>"
_BODY = re.compile(r"<div\b[^>]*>\n")
#: A header has one line.
_LINE_ENDS = re.compile("[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
#: Marks of direction: a header is plain text, and mail programs show them as spaces.
_ISOLATES = re.compile("[\u2066-\u2069]")
#: Never part of a body: neither base64 nor quoted-printable writes `=_`.
_BOUNDARY = "=_update_{}"
_ENCODING = "quoted-printable"


@dataclass(frozen=True)
class UpdateMail:
    """What a mail is made from. `to` is used where it is an address, `file_name` ends in .pdf.

    `attached` says at the end what is in the PDF.
    """

    subject: str
    greeting: str
    html: str
    text: str
    pdf: bytes
    file_name: str
    to: str = ""
    attached: str = ""


def update_mail(kept: KeptUpdate, to: str) -> UpdateMail:
    """Returns the mail with an update, from its files and parts alone."""
    subject, greeting, name, attached = (
        str(kept.parts.get(each, "")) for each in ("subject", "greeting", "file_name", "attached")
    )
    file_name = f"{name}.pdf"
    return UpdateMail(subject, greeting, kept.html, kept.text, kept.pdf, file_name, to, attached)


def update_eml(mail: UpdateMail) -> bytes:
    """Returns the bytes of the file: text, HTML with its pictures as parts, and the PDF."""
    greeted_html, text = greeted(mail)
    html, pictures = _with_parts(_ended(greeted_html, mail.attached))
    end = f"\n{mail.attached}\n" if mail.attached else ""
    body = _alternatives(f"{text}{end}", html)
    related = _multipart("related")
    related.set_param("type", "multipart/alternative")
    related.attach(body)
    for number, picture in enumerate(pictures, start=1):
        related.attach(
            _part(picture, "image", "png", "inline", f"{number}.png", _content_id(number))
        )
    whole = _multipart("mixed")
    whole["MIME-Version"] = "1.0"
    if _ADDRESS.fullmatch(mail.to):
        whole["To"] = mail.to
    whole["X-Unsent"] = "1"
    whole.attach(related)
    whole.attach(_part(mail.pdf, "application", "pdf", "attachment", mail.file_name))
    return _subject(mail.subject) + whole.as_bytes()


def greeted(mail: UpdateMail) -> tuple[str, str]:
    """Returns the HTML and the text with the greeting before all."""
    text = f"{mail.greeting}\n\n{mail.text}" if mail.greeting else mail.text
    return _greeted(mail.html, mail.greeting), text


def _subject(text: str) -> bytes:
    """Returns the header; `EmailMessage` may lose spaces where it folds letters beyond ASCII."""
    said = _ISOLATES.sub("", _LINE_ENDS.sub(" ", text)).strip()
    plain = said.isascii() and "=?" not in said
    header = Header(said, "us-ascii" if plain else "utf-8", header_name="Subject")
    return b"Subject: " + header.encode(linesep="\r\n").encode("ascii") + b"\r\n"


def _multipart(kind: str) -> EmailMessage:
    message = EmailMessage(SMTP)
    message["Content-Type"] = f"multipart/{kind}"
    message.set_boundary(_BOUNDARY.format(kind))
    return message


def _alternatives(text: str, html: str) -> EmailMessage:
    both = _multipart("alternative")
    for content, kind in ((text, "plain"), (html, "html")):
        part = EmailMessage(SMTP)
        part.set_content(content, subtype=kind, charset="utf-8", cte=_ENCODING)
        del part["MIME-Version"]
        both.attach(part)
    return both


def _part(
    content: bytes, main: str, kind: str, place: str, name: str, content_id: str = ""
) -> EmailMessage:
    part = EmailMessage(SMTP)
    part.set_content(content, main, kind, disposition=place, filename=name)
    del part["MIME-Version"]
    if content_id:
        part["Content-ID"] = f"<{content_id}>"
    return part


def _content_id(number: int) -> str:
    return f"picture{number}@update"


def _with_parts(html: str) -> tuple[str, list[bytes]]:
    """Returns the HTML with references in place of its pictures, and these."""
    pictures: list[bytes] = []

    def reference(found: re.Match[str]) -> str:
        pictures.append(base64.b64decode(found[1]))
        return f'src="cid:{_content_id(len(pictures))}"'

    return _PICTURE.sub(reference, html), pictures


def _greeted(html: str, greeting: str) -> str:
    """Returns the HTML with the greeting before all."""
    style = "margin:0 0 12px 0;font-size:15px;line-height:22px;color:#1b2733"
    said = "".join(
        f'<p style="{style}">{escape(each)}</p>\n' for each in greeting.split("\n") if each
    )
    return _BODY.sub(lambda found: found[0] + said, html, count=1)


def _ended(html: str, text: str) -> str:
    """Returns the HTML with a text after all, as its small print."""
    style = "margin:10px 0 0 0;font-size:12px;line-height:17px;color:#4f5b67"
    before, end, after = html.rpartition(_END)
    said = f'\n<p style="{style}">{escape(text)}</p>' if text and end else ""
    return f"{before}{said}{end}{after}"
