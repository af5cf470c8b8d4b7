"""XML in workbooks, parsed without entities; elements may have a prefix."""

from __future__ import annotations

from typing import IO
from xml.sax.handler import ContentHandler
from xml.sax.xmlreader import AttributesImpl

from kpidesk.domain.errors import WrongRequest
from kpidesk.services.tables.formats.limits import Limits

_PRONUNCIATION = "rPh"


def parse_safely(stream: IO[bytes], handler: ContentHandler) -> None:
    """Parse XML that declares no entities and refers to no other files.

    Raises ValueError or SAXException for any other.
    """
    from defusedxml.sax import make_parser  # noqa: PLC0415 - needed for spreadsheets only

    parser = make_parser()
    parser.forbid_dtd = True
    parser.setContentHandler(handler)
    parser.parse(stream)


def local_name(name: str) -> str:
    """Returns the name of an element without its prefix."""
    return name.rpartition(":")[2] if ":" in name else name


class ElementHandler(ContentHandler):
    """Passes elements on by their local names, with the text of some of them.

    How a text is pronounced, which Japanese workbooks add to it, is left out.
    """

    def __init__(self) -> None:
        super().__init__()
        #: Where text goes; None drops it.
        self.text: list[str] | None = None
        self._is_pronunciation = False

    def begin(self, name: str, attrs: AttributesImpl) -> None:
        """Handle the start of an element."""
        raise NotImplementedError

    def end(self, name: str) -> None:
        """Handle the end of an element."""
        raise NotImplementedError

    def startElement(self, name: str, attrs: AttributesImpl) -> None:  # noqa: D102, N802
        name = local_name(name)
        if name == _PRONUNCIATION:
            self._is_pronunciation = True
        elif not self._is_pronunciation:
            self.begin(name, attrs)

    def endElement(self, name: str) -> None:  # noqa: D102, N802
        name = local_name(name)
        if name == _PRONUNCIATION:
            self._is_pronunciation = False
        elif not self._is_pronunciation:
            self.end(name)

    def characters(self, content: str) -> None:  # noqa: D102
        if self.text is not None and not self._is_pronunciation:
            self.text.append(content)


class StringTable(ElementHandler):
    """The texts that cells refer to by number."""

    def __init__(self, limits: Limits) -> None:
        super().__init__()
        self.strings: list[str] = []
        self._limits = limits
        self._parts: list[str] = []

    def begin(self, name: str, attrs: AttributesImpl) -> None:  # noqa: ARG002, D102
        if name == "t":
            self.text = self._parts
        elif name == "si":
            self._parts = []
            if len(self.strings) == self._limits.cells:
                raise WrongRequest("table_cells", limit=self._limits.cells)

    def end(self, name: str) -> None:  # noqa: D102
        if name == "t":
            self.text = None
        elif name == "si":
            self.strings.append("".join(self._parts))
