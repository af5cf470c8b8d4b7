"""The drafts of a workspace: typed texts that are neither saved nor held."""

from __future__ import annotations

from collections import UserDict
from collections.abc import Callable

from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import NotDone
from kpidesk.services.entry.drafts import DraftService


class DraftStore(UserDict[EntryKey, str]):
    """A mapping that starts with the file's drafts and writes each change to the file.

    Where the file cannot be written, the change is reported and written at the next one; with
    `read_only` nothing is written.
    """

    def __init__(
        self,
        drafts: DraftService,
        tell: Callable[[NotDone], object],
        changed: Callable[[], object],
        *,
        read_only: bool,
    ) -> None:
        """`tell` is called with the fault of a failed write, `changed` after each change."""
        super().__init__()
        self._changed = changed
        self.data.update(drafts.all())
        self._drafts, self._tell, self._read_only = drafts, tell, read_only
        #: Keys whose draft in the file is outdated.
        self._unwritten: set[EntryKey] = set()

    def __setitem__(self, key: EntryKey, text: str) -> None:
        if self.data.get(key) != text or key in self._unwritten:
            self.keep_in_memory(key, text)
            self._flush()

    def __delitem__(self, key: EntryKey) -> None:
        del self.data[key]
        self._unwritten.add(key)
        self._flush()

    @property
    def unwritten(self) -> dict[EntryKey, str]:
        """The drafts that the file does not have."""
        return {key: self.data[key] for key in self._unwritten if key in self.data}

    def keep_in_memory(self, key: EntryKey, text: str) -> None:
        """Keep a draft in memory only, since the file cannot be written now."""
        self.data[key] = text
        self._unwritten.add(key)

    def _flush(self) -> None:
        self._write()
        self._changed()

    def _write(self) -> None:
        if self._read_only:
            return
        try:
            for key in tuple(self._unwritten):
                text = self.data.get(key)
                if text is None:
                    self._drafts.drop(key)
                else:
                    self._drafts.keep(key, text)
                self._unwritten.discard(key)
        except NotDone as fault:
            self._tell(fault)
