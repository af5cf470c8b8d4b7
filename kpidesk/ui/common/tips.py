"""Tool tips: Qt takes a text that looks like markup for markup, and would load its pictures."""

from __future__ import annotations

from html import escape


def plain_tip(text: str) -> str:
    """A tool tip that shows the text as it is, whatever is in it."""
    return f"<p>{escape(text)}</p>" if text else ""
