"""A temporary copy of a backup of an older schema, brought up to date to be read."""

from __future__ import annotations

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory


class UpdatedCopy:
    """Copies a backup and migrates the copy; the backup stays as it is. Close it when done."""

    def __init__(self, backup: Path) -> None:
        self._backup = backup
        # Only the user can enter it.
        self._folder = TemporaryDirectory(prefix="kpidesk-")
        self.path = Path(self._folder.name) / backup.name

    def make(self) -> None:
        """Make the copy. Raises the codes of `migrate`."""
        from kpidesk import __version__
        from kpidesk.storage.error_mapping import mapped_errors
        from kpidesk.storage.migration.migrate import migrate

        with mapped_errors(self._backup):
            shutil.copyfile(self._backup, self.path)
        migrate(self.path, self.path.parent / "before", app_version=__version__)

    def close(self) -> None:
        """Remove the copy."""
        self._folder.cleanup()
