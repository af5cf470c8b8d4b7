"""What belongs to one practice while it is held open."""

from __future__ import annotations

from typing import NamedTuple

from kpidesk.app.practice.auto_backup import AutoBackup
from kpidesk.app.practice.practice_handle import PracticeHandle
from kpidesk.ui.workspace import Workspace


class PracticeSession(NamedTuple):
    """A practice that is held open: its file, what the pages work with, its backups."""

    opened: PracticeHandle
    workspace: Workspace
    keeping: AutoBackup
