"""What is kept of an update when it is sent: its files, its parts, and its exact values."""

from __future__ import annotations

from dataclasses import replace

from kpidesk.charts.updates.document import UpdateDocument
from kpidesk.domain.updates.sent_update import KeptUpdate, SentFigure
from kpidesk.domain.updates.update import UpdateState
from kpidesk.drawing.updates.update_pages import UpdatePages
from kpidesk.export.updates.mail_pictures import mail_pictures
from kpidesk.export.updates.update_html import update_html
from kpidesk.export.updates.update_parts import update_parts
from kpidesk.export.updates.update_pdf import update_pdf
from kpidesk.export.updates.update_text import update_text
from kpidesk.services.updates.facts import UpdateFacts


def kept_update(facts: UpdateFacts, document: UpdateDocument, pages: UpdatePages) -> KeptUpdate:
    """Returns the PDF, the rich and the plain text and the parts of an update.

    Raises NotDone `write_failed`.
    """
    pictures = mail_pictures(document, pages.words)
    sent = replace(facts, update=facts.update._replace(state=UpdateState.SENT))
    return KeptUpdate(
        pdf=update_pdf(document, pages),
        html=update_html(document, pictures),
        text=update_text(document),
        parts=update_parts(sent, document),
    )


def sent_figures(facts: UpdateFacts, document: UpdateDocument) -> tuple[SentFigure, ...]:
    """Returns the exact values of the hours and figures in an update, and how they are written."""
    shown = {each.figure: each.shown for each in document.every_figure}
    figures = (
        SentFigure(each.figure, each.point.value if each.point else None, shown[each.figure])
        for each in facts.figures
        if each.figure in shown
    )
    return (*(document.hours.amounts if document.hours else ()), *figures)
