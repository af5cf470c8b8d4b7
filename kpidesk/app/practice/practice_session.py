"""One open practice of the window."""

from __future__ import annotations

from typing import NamedTuple

from kpidesk.app.practice.auto_backup import AutoBackup
from kpidesk.app.practice.practice_handle import PracticeHandle
from kpidesk.ui.workspace import Workspace


class PracticeSession(NamedTuple):
    """An open practice: its file, the workspace of its pages, its automatic backups."""

    handle: PracticeHandle
    workspace: Workspace
    auto_backup: AutoBackup
