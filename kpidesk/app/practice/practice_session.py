"""What belongs to one practice while it is held open."""

from __future__ import annotations

from typing import NamedTuple

from kpidesk.app.practice.auto_backup import Safekeeping
from kpidesk.app.practice.practice_handle import OpenedPractice
from kpidesk.ui.workspace import Desk


class Holding(NamedTuple):
    """A practice that is held open: its file, what the pages work with, its backups."""

    opened: OpenedPractice
    desk: Desk
    keeping: Safekeeping
