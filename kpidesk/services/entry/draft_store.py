"""The drafts of a desk: what she typed that is neither saved nor held, kept in the file too."""

from __future__ import annotations

from collections import UserDict
from collections.abc import Callable

from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import NotDone
from kpidesk.services.entry.drafts import DraftService


class DraftStore(UserDict[EntryKey, str]):
    """Begins with the file's drafts and writes each change through.

    A file that cannot be written is told of and caught up with at the next change; with
    `read_only` it is never written.
    """

    def __init__(
        self,
        drafts: DraftService,
        tell: Callable[[NotDone], object],
        changed: Callable[[], object],
        *,
        read_only: bool,
    ) -> None:
        """`tell` hears of a file that cannot be written, `changed` that there are others now."""
        super().__init__()
        self._changed = changed
        self.data.update(drafts.all())
        self._drafts, self._tell, self._read_only = drafts, tell, read_only
        #: Places of which the file says something else.
        self._behind: set[EntryKey] = set()

    def __setitem__(self, key: EntryKey, text: str) -> None:
        if self.data.get(key) != text or key in self._behind:
            self.put_aside(key, text)
            self._catch_up()

    def __delitem__(self, key: EntryKey) -> None:
        del self.data[key]
        self._behind.add(key)
        self._catch_up()

    def put_aside(self, key: EntryKey, text: str) -> None:
        """Keep a draft, for now in memory alone: the file cannot be written anyway."""
        self.data[key] = text
        self._behind.add(key)

    def _catch_up(self) -> None:
        self._write()
        self._changed()

    def _write(self) -> None:
        if self._read_only:
            return
        try:
            for key in tuple(self._behind):
                text = self.data.get(key)
                if text is None:
                    self._drafts.drop(key)
                else:
                    self._drafts.keep(key, text)
                self._behind.discard(key)
        except NotDone as fault:
            self._tell(fault)
