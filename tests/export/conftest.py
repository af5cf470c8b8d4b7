"""Fonts need an application."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication


@pytest.fixture(scope="session", autouse=True)
def gui(qapp: QApplication) -> QApplication:
    """One for widgets, for there is only one in a process."""
    return qapp
