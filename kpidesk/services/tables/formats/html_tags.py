"""Splits HTML into tags and texts, in one pass.

The parser of the standard library needs time that grows with the square of the length where
comments or tags are not closed: minutes for a hostile clipboard of 2 MB.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import NamedTuple

from kpidesk.domain.errors import WrongRequest

# Possessive, so that a tag without an end is given up at once.
_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]*+)((?:[^\"'>]++|\"[^\"]*+\"|'[^']*+')*+)>")
_ATTRIBUTE = re.compile(r"([a-zA-Z-]{1,40})\s*=\s*(?:\"([^\"]*+)\"|'([^']*+)'|([^\s\"'>]++))")
#: Markup that is no tag, with its end; without one it reaches to the end of the text.
_OTHER = (("<!--", "-->"), ("<!", ">"), ("<?", ">"))
#: Elements whose contents are not shown.
_UNSEEN = frozenset(("script", "style", "title", "template"))


class Tag(NamedTuple):
    """The start or the end of an element; its name is in lower case."""

    name: str
    is_end: bool
    written: str

    def attributes(self) -> dict[str, str]:
        """Returns the attributes by their names in lower case."""
        return {
            name.lower(): html.unescape(double or single or bare)
            for name, double, single, bare in _ATTRIBUTE.findall(self.written)
        }


def tags_and_texts(text: str) -> Iterator[Tag | str]:
    """Yields the tags and the texts between them; texts have no entities any more.

    Raises WrongRequest `table_damaged` for a tag without an end.
    """
    position = 0
    while position < len(text):
        start = text.find("<", position)
        if start < 0:
            start = len(text)
        if start > position:
            yield html.unescape(text[position:start])
        position = start
        other = next((end for mark, end in _OTHER if text.startswith(mark, start)), None)
        if other:
            position = _after(text, other, start)
        elif text[start + 1 : start + 2] == "/" or text[start + 1 : start + 2].isalpha():
            found = _TAG.match(text, start)
            if found is None:
                raise WrongRequest("table_damaged")
            position = found.end()
            tag = Tag(found[2].lower(), bool(found[1]), found[3])
            if tag.name in _UNSEEN and not tag.is_end:
                position = _end_of_element(text, tag.name, position)
            yield tag
        elif start < len(text):
            yield "<"
            position = start + 1


def _after(text: str, mark: str, start: int) -> int:
    found = text.find(mark, start)
    return len(text) if found < 0 else found + len(mark)


def _end_of_element(text: str, name: str, start: int) -> int:
    found = re.compile(f"</{name}", re.IGNORECASE).search(text, start)
    return found.start() if found else len(text)
