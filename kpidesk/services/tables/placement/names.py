"""Finds the measures, clients and service languages that headings name."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import NamedTuple

from kpidesk.domain.cell import Client, folded_name, service_language
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.tables.text_match import folded
from kpidesk.domain.tables.vocabulary import TableVocabulary, TableWord
from kpidesk.services.tables.grid import Grid, GridCell
from kpidesk.services.tables.import_plan import (
    CREATE_CLIENT,
    FROM_ABOVE,
    IGNORE_IT,
    UNASSIGNED,
    Answers,
    LeftOutDetail,
    LeftOutReason,
    QuestionKey,
    QuestionKind,
    TableQuestion,
    TableReading,
)
from kpidesk.services.tables.periods.line import HeadingLine, Refusal
from kpidesk.services.tables.roles import Axis, IgnoreReason, RoleKind, TableRoles

_TITLE = IgnoreReason.TITLE
_UNKNOWN = Refusal(LeftOutReason.UNKNOWN_NAME)
_IGNORED = Refusal(LeftOutReason.UNKNOWN_NAME, LeftOutDetail.IGNORED)
_CLIENT = Refusal(LeftOutReason.UNKNOWN_NAME, LeftOutDetail.CLIENT)
_TOTAL = Refusal(LeftOutReason.TOTAL)
#: So alike are two spellings of one name at least.
_SIMILAR = 0.6
#: The questions about blank names.
BLANKS: Mapping[RoleKind, QuestionKind] = {
    RoleKind.CLIENT: QuestionKind.BLANKS,
    RoleKind.SERVICE_LANGUAGE: QuestionKind.BLANK_LANGUAGES,
}
CONTRADICTION = Refusal(LeftOutReason.UNKNOWN_NAME, LeftOutDetail.CONTRADICTION)


class Named(NamedTuple):
    """A name that was found: a measure's id, a client's name or a language's code.

    None is *Not assigned*; `is_new` is a client to be added.
    """

    name: str | None
    is_new: bool = False


NameSaid = Named | QuestionKey | Refusal


@dataclass(slots=True)
class NameReader:
    """Finds names, each text once; collects the questions for unknown ones."""

    vocabulary: TableVocabulary
    measures: Sequence[str]
    clients: Sequence[Client]
    answers: Answers
    #: Whether a blank client or language is *Not assigned* without a question.
    blanks_unassigned: bool = False
    #: The measures of the page, whose names there come first.
    on_page: Collection[str] = ()
    #: Measures that the figures cannot be of: a heading that names one that is not shown may mean
    #: another one, and is asked about.
    unfitting: Collection[str] = ()
    #: The service languages that the practice has entries for.
    served: frozenset[str | None] = frozenset()
    questions: dict[QuestionKey, TableQuestion] = field(default_factory=dict)
    _found: dict[tuple[RoleKind, str], NameSaid] = field(default_factory=dict)

    def said(self, line: HeadingLine) -> Mapping[int, NameSaid]:
        """Returns what the cells of a line name, by position; blank ones of clients are asked."""
        kind = line.role.kind
        said: dict[int, NameSaid] = {}
        blanks: list[int] = []
        for at, cell in line.cells.items():
            if at in line.left_out:
                said[at] = _IGNORED
                continue
            if not cell.text:
                blanks.append(at)
                continue
            key = kind, cell.text
            if key not in self._found:
                self._found[key] = self._read(kind, cell.text)
            said[at] = self._found[key]
        if blanks and kind in BLANKS:
            said.update(self._blanks(line, blanks, said))
        return said

    @property
    def is_client_among_measures(self) -> bool:
        """Whether the name of a client stands where those of figures are."""
        return _CLIENT in self._found.values()

    def _read(self, kind: RoleKind, text: str) -> NameSaid:
        if kind is RoleKind.MEASURE:
            return self._measure(text)
        if kind is RoleKind.CLIENT:
            return self._client(text)
        return self._language(text)

    def _measure(self, text: str) -> NameSaid:
        known, shown = self.vocabulary.measure, self.on_page
        found = known(text, shown) or known(unguarded(text), shown)
        if found in self.unfitting and found not in shown:
            found = None
        if found is not None and len(self.vocabulary.sharing(text, shown)) < 2:
            return Named(found)
        if found is None and TableWord.TOTAL in self.vocabulary.means(text):
            return _TOTAL
        key = QuestionKey(QuestionKind.MEASURE, Axis.TABLE, 0, folded(text))
        answer = self.answers.get(key)
        if answer == IGNORE_IT:
            return _IGNORED
        if answer in self.measures:
            return Named(answer)
        sharing = self.vocabulary.sharing(text, shown)
        likely = sorted(self.measures, key=lambda e: (e not in sharing, *self._rank(text, e)))
        readings = tuple(TableReading(each, text) for each in (*likely, IGNORE_IT))
        self.questions[key] = TableQuestion(key, readings, optional=True, assumed=found)
        is_client = any(folded_name(each.name) == folded_name(text) for each in self.clients)
        return _CLIENT if found is None and is_client else _UNKNOWN

    def _rank(self, text: str, measure: str) -> tuple[bool, float]:
        """Returns the order of an answer: figures that are shown, of like names, as on screen."""
        wanted = folded(text)
        names = [name for name, ids in self.vocabulary.measures.items() if measure in ids]
        return measure not in self.on_page, -max((_likeness(wanted, n) for n in names), default=0)

    def _client(self, text: str) -> NameSaid:
        known = {folded_name(each.name): each.name for each in self.clients}
        for spelling in (text, unguarded(text)):
            name = known.get(folded_name(spelling))
            if name is not None:
                return Named(name)
        if TableWord.TOTAL in self.vocabulary.means(text):
            return _TOTAL
        key = QuestionKey(QuestionKind.CLIENT, Axis.TABLE, 0, folded_name(text))
        answer = self.answers.get(key)
        if answer == CREATE_CLIENT:
            return Named(unguarded(text), is_new=True)
        if answer == UNASSIGNED:
            return Named(None)
        if answer == IGNORE_IT:
            return _IGNORED
        if answer is not None and folded_name(answer) in known:
            return Named(known[folded_name(answer)])
        wanted = folded_name(text)
        likely = sorted(known, key=lambda each: -SequenceMatcher(None, wanted, each).ratio())
        names = (CREATE_CLIENT, *(known[each] for each in likely), UNASSIGNED, IGNORE_IT)
        self.questions[key] = TableQuestion(key, tuple(TableReading(each, text) for each in names))
        return key

    def _language(self, text: str) -> NameSaid:
        code = self.vocabulary.languages.get(folded(text))
        if code is not None:
            return Named(code)
        if TableWord.TOTAL in self.vocabulary.means(text):
            return _TOTAL
        try:
            code = service_language(text)
        except WrongRequest:
            return _UNKNOWN
        # Any short word could be a code: only those of languages that exist or are served count.
        known = code.partition("-")[0] in self.vocabulary.languages or code in self.served
        return Named(code) if known else _UNKNOWN

    def _blanks(
        self, line: HeadingLine, blanks: Sequence[int], said: Mapping[int, NameSaid]
    ) -> Mapping[int, NameSaid]:
        """Returns what blank cells name: nothing assigned, or the same as above, as answered.

        Nothing is above the first name over groups of rows.
        """
        kind = BLANKS[line.role.kind]
        key = QuestionKey(kind, line.axis, line.index)
        answer = self.answers.get(key)
        if line.axis is Axis.ROW and not line.heads:
            return dict.fromkeys(blanks, _UNKNOWN)
        if self.blanks_unassigned or not said:
            answer = UNASSIGNED
        if answer == UNASSIGNED:
            return dict.fromkeys(blanks, Named(None))
        other = IGNORE_IT if line.heads else FROM_ABOVE
        if answer == other:
            below = dict.fromkeys(blanks, _IGNORED)
            return below if line.heads else _from_above(said, blanks)
        readings = tuple(TableReading(each) for each in (UNASSIGNED, other))
        self.questions[key] = TableQuestion(key, readings)
        return dict.fromkeys(blanks, key)


def _likeness(one: str, other: str) -> float:
    """Returns how alike two names are, from 0 to 1; 0 where they may be alike by chance."""
    ratio = SequenceMatcher(None, one, other).ratio()
    shares_word = not set(one.split()).isdisjoint(other.split())
    return ratio if shares_word or ratio >= _SIMILAR else 0


def unguarded(text: str) -> str:
    """Returns a name without the apostrophe that an export puts before the start of a formula."""
    guarded = text.startswith("'") and text[1:2] in ("=", "+", "-", "@")
    return text[1:] if guarded else text


def _from_above(said: Mapping[int, NameSaid], blanks: Sequence[int]) -> Mapping[int, NameSaid]:
    found: dict[int, NameSaid] = {}
    last: NameSaid = Named(None)
    for at in sorted({*said, *blanks}):
        last = said.get(at, last)
        found[at] = last
    return {at: found[at] for at in blanks}


def agreed(said: Sequence[NameSaid | None]) -> NameSaid | None:
    """Returns what several headings name together; None where none of them names anything."""
    given = [each for each in said if each is not None]
    if len(given) < 2:
        return given[0] if given else None
    for kind in (Refusal, QuestionKey):
        for each in given:
            if isinstance(each, kind):
                return each
    return CONTRADICTION if len(set(given)) > 1 else given[0]


def without_contradiction(
    said: Sequence[Mapping[int, NameSaid]],
) -> Sequence[Mapping[int, NameSaid]]:
    """Returns the names of several columns; refused where these differ anywhere.

    Columns that name different measures or clients belong to different tables.
    """
    rows = {row for each in said for row in each}
    for row in rows if len(said) > 1 else ():
        if agreed([each.get(row) for each in said]) == CONTRADICTION:
            return [dict.fromkeys(rows, CONTRADICTION) for _ in said]
    return said


def client_above(
    grid: Grid, roles: TableRoles, corners: Iterable[GridCell], clients: Sequence[Client]
) -> bool:
    """Returns whether a title, a corner or the name of the sheet contains the name of a client."""
    titles = [row for row, role in zip(grid.rows, roles.rows, strict=True) if role.why is _TITLE]
    cells = (*corners, *(cell for row in titles for cell in row))
    texts = [grid.name or "", *(cell.text for cell in cells if cell.text)]
    said = [f" {folded(each)} " for each in texts]
    return any(f" {folded(each.name)} " in text for each in clients for text in said)
