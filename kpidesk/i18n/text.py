"""Marks texts for translation without Qt: lupdate extracts them, `Words` translates them.

Names in `i18n`: a module `*_texts` holds texts marked for translation, as constants; a module
`*_words` holds functions that make words from codes and values; `Words` is the translator of one
language.
"""

from __future__ import annotations


class Text(str):
    """A text in English, the source language, with its translation context and comment."""

    __slots__ = ("comment", "context")
    context: str
    comment: str | None

    def __new__(cls, text: str, context: str, comment: str | None = None) -> Text:
        """Marks `text`; `comment` distinguishes equal texts of one context."""
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
    """Marks a literal text for extraction. A literal fourth argument asks for plural forms."""
    return Text(text, context, comment)
