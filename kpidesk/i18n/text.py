"""Marks texts for translation without Qt: lupdate extracts them, `Words` translates them.

Names in `i18n`: a module `*_texts` holds texts marked for translation, as constants; a module
`*_words` holds functions that make words from codes and values; `Words` is the translator of one
language.
"""

from __future__ import annotations


class Text(str):
    """A text of the program in its source language, English, with the place to look it up."""

    __slots__ = ("comment", "context")
    context: str
    comment: str | None

    def __new__(cls, text: str, context: str, comment: str | None = None) -> Text:
        """Mark `text`; `comment` tells equal texts of one context apart."""
        marked = super().__new__(cls, text)
        marked.context = context
        marked.comment = comment
        return marked


def QT_TRANSLATE_NOOP(
    context: str,
    text: str,
    comment: str | None = None,
    _plural: int | None = None,
) -> Text:
    """Mark a literal text for extraction. A literal fourth argument asks for plural forms."""
    return Text(text, context, comment)
