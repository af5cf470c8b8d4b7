"""Writes an update as a PDF: vectors, embedded fonts, searchable text."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageSize, QPdfWriter

from kpidesk.charts.updates.document import UpdateDocument
from kpidesk.domain.errors import NotDone
from kpidesk.drawing.updates.update_pages import UpdatePages, paint_update_page
from kpidesk.export.device_painter import device_painter
from kpidesk.export.pdf_update import with_language, without_dates
from kpidesk.i18n.sentences import side_by_side

_PER_INCH, _POINTS = 1200, 72
#: Metadata without the time, the id and the program that Qt would write.
_METADATA = (
    b"<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>"
    b"<x:xmpmeta xmlns:x='adobe:ns:meta/'/><?xpacket end='w'?>"
)


def update_pdf(document: UpdateDocument, pages: UpdatePages) -> bytes:
    """Returns the bytes of the PDF, the same ones for the same document.

    Raises NotDone `write_failed` where Qt cannot write it.
    """
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_PER_INCH)
    writer.setPageSize(QPageSize(QSizeF(pages.width, pages.height), QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(side_by_side(document.title, document.period))
    writer.setCreator("")
    writer.setDocumentXmpMetadata(_METADATA)
    if document.sender:
        writer.setAuthor(document.sender)
    scale = _PER_INCH / _POINTS
    with device_painter(writer) as painter:
        if not painter.isActive():
            raise NotDone("write_failed", file=document.file_name, why="unknown")
        painter.scale(scale, scale)
        for index in range(pages.count):
            if index and not writer.newPage():
                raise NotDone("write_failed", file=document.file_name, why="unknown")
            paint_update_page(painter, pages, index)
    return with_language(without_dates(bytes(data.data())), document.language)
