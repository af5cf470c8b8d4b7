"""The drafts of a desk: what she typed that is neither saved nor held, kept in the file too."""

from __future__ import annotations

from collections import UserDict
from collections.abc import Callable

from kpidesk.domain.entry import Place
from kpidesk.domain.errors import NotDone
from kpidesk.services.entry.drafts import Drafts


class KeptDrafts(UserDict[Place, str]):
    """Begins with the file's drafts and writes each change through.

    A file that cannot be written is told of and caught up with at the next change; with
    `read_only` it is never written.
    """

    def __init__(
        self,
        drafts: Drafts,
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
        self._behind: set[Place] = set()

    def __setitem__(self, place: Place, text: str) -> None:
        if self.data.get(place) != text or place in self._behind:
            self.put_aside(place, text)
            self._catch_up()

    def __delitem__(self, place: Place) -> None:
        del self.data[place]
        self._behind.add(place)
        self._catch_up()

    def put_aside(self, place: Place, text: str) -> None:
        """Keep a draft, for now in memory alone: the file cannot be written anyway."""
        self.data[place] = text
        self._behind.add(place)

    def _catch_up(self) -> None:
        self._write()
        self._changed()

    def _write(self) -> None:
        if self._read_only:
            return
        try:
            for place in tuple(self._behind):
                text = self.data.get(place)
                if text is None:
                    self._drafts.drop(place)
                else:
                    self._drafts.keep(place, text)
                self._behind.discard(place)
        except NotDone as fault:
            self._tell(fault)
