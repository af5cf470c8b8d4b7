"""One open practice of the window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QObject

from kpidesk.app.practice.auto_backup import AutoBackup
from kpidesk.app.practice.practice_handle import PracticeHandle
from kpidesk.app.start.appearance import Appearance
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.services.container import services_for
from kpidesk.ui.workspace import Workspace


class PracticeSession(NamedTuple):
    """An open practice: its file, the workspace of its pages, its automatic backups."""

    handle: PracticeHandle
    workspace: Workspace
    auto_backup: AutoBackup


def make_workspace(
    handle: PracticeHandle, appearance: Appearance, today: Callable[[], date], parent: QObject
) -> Workspace:
    """Returns the workspace of a file that was opened. Raises NotDone where it cannot be read."""
    return Workspace(
        services_for(handle, ready_made(), today),
        appearance.words,
        appearance.theme,
        file=handle.path,
        read_only=handle.read_only,
        parent=parent,
    )
