"""Buttons with words on them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QWidget


def button(
    text: str,
    on_click: Callable[[], object],
    parent: QWidget | None = None,
    *,
    primary: bool = False,
    quiet: bool = False,
) -> QPushButton:
    """A button. One on a page is `primary`; `quiet` ones have no frame."""
    made = QPushButton(text, parent)
    made.setAutoDefault(False)
    if primary:
        made.setProperty("primary", True)
    if quiet:
        made.setProperty("quiet", True)
    made.clicked.connect(lambda _=False: on_click())
    return made
