"""Updates and reusable texts, as values for JSON."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping

from kpidesk.domain.clients.logo import Logo
from kpidesk.domain.settings.sender import SENDER_LOGO, SENDER_NAME, SENDER_ROLE, sender_roles
from kpidesk.domain.updates.reusable_text import ReusableText
from kpidesk.domain.updates.sent_update import KeptUpdate, SentUpdate
from kpidesk.domain.updates.update import UpdateWords
from kpidesk.services.practice.contents import PracticeContents, UpdateRecord


def update_data(record: UpdateRecord) -> Mapping[str, object]:
    """Returns an update with its words; of a sent one also the file, as base64."""
    update, sent, kept = record.update, record.sent, record.kept
    figures = update.layout.figures
    return {
        "client": record.client,
        "period": str(update.key.period),
        "correction": update.correction,
        "form": update.form,
        "state": update.state,
        "status": update.status,
        "language": update.language,
        "words": _words(update.words),
        "figures": None if figures is None else list(figures),
        "left_out": sorted(update.layout.left_out),
        "sent": _sent(sent, kept) if sent and kept else None,
    }


def text_data(text: ReusableText, client: str | None) -> Mapping[str, object]:
    """Returns a reusable text."""
    return {
        "name": text.name,
        "text": text.text,
        "client": client,
        "language": text.language,
    }


def sender_data(contents: PracticeContents) -> Mapping[str, object]:
    """Returns who sends updates."""
    settings = contents.settings
    return {
        "name": settings.get(SENDER_NAME),
        "role": settings.get(SENDER_ROLE),
        "roles": sender_roles(settings),
        "logo": logo_data(contents.logos.get(settings.get(SENDER_LOGO, ""))),
    }


def logo_data(logo: Logo | None) -> Mapping[str, object] | None:
    """Returns a logo with its bytes as base64."""
    if logo is None:
        return None
    return {"format": logo.format, "content": b64encode(logo.content).decode()}


def _words(words: UpdateWords) -> Mapping[str, object]:
    return {
        "status_line": words.status_line,
        "summary": words.summary,
        "done": words.done,
        "in_progress": words.in_progress,
        "needed": words.needed,
        "next": words.next,
        "fulfilled": list(words.fulfilled),
        "subject": words.subject,
        "greeting": words.greeting,
        "sentences": dict(words.sentences),
        "comments": dict(words.comments),
    }


def _sent(sent: SentUpdate, kept: KeptUpdate) -> Mapping[str, object]:
    return {
        "on": sent.sent_on.isoformat(),
        "client_name": sent.client_name or None,
        "language": sent.language,
        "values": [
            {
                "figure": each.figure,
                "value": None if each.value is None else str(each.value),
                "shown": each.shown,
            }
            for each in sent.figures
        ],
        "sha256": sent.pdf_hash,
        "pdf": b64encode(kept.pdf).decode(),
        "html": kept.html,
        "text": kept.text,
        "parts": dict(kept.parts),
    }
