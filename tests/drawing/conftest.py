"""Starts the application that fonts need."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication


@pytest.fixture(scope="session", autouse=True)
def gui(qapp: QApplication) -> QApplication:
    """An application for widgets, as a process has only one."""
    return qapp
