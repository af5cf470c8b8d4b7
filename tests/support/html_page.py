"""Reads the tags and the text of an HTML page."""

from __future__ import annotations

from contextlib import closing
from html.parser import HTMLParser


class HtmlPage(HTMLParser):
    """The start tags with their attributes, and the text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        with closing(self):
            self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data
