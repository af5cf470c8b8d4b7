"""The document of an update: its worded parts in order, ready to be drawn or written as a mail."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from kpidesk.charts.spec import ChartSpec
from kpidesk.domain.clients.client_card import Paper
from kpidesk.domain.clients.logo import Logo
from kpidesk.domain.ladder import Level
from kpidesk.domain.updates.sent_update import SentFigure
from kpidesk.domain.updates.update import UpdateForm, UpdatePart, UpdateStatus


class ItemMark(StrEnum):
    """What stands before an item of a list."""

    DONE = "done"
    OPEN = "open"
    DOT = "dot"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class ListItem:
    """One item of a list; `aside` follows in a muted tone ("planned").

    `dates` are the beginnings and ends of the dates in the text, which stand out.
    """

    text: str
    mark: ItemMark
    aside: str = ""
    dates: tuple[tuple[int, int], ...] = ()

    @property
    def unbroken(self) -> str:
        """The text with spaces in its dates that do not break."""
        text = self.text
        for begin, end in self.dates:
            date = text[begin:end].replace(" ", "\N{NO-BREAK SPACE}")
            text = f"{text[:begin]}{date}{text[end:]}"
        return text


@dataclass(frozen=True, slots=True)
class ListBlock:
    """A list with its heading; `aside` stands at the heading's end ("2 of 3 planned").

    Without items `empty` is said instead.
    """

    part: UpdatePart
    heading: str
    items: tuple[ListItem, ...]
    aside: str = ""
    empty: str = ""


@dataclass(frozen=True, slots=True)
class HoursBlock:
    """The hours of the package: "18 h 30", "of 20 h", "1 h 30 left", "carried into April".

    `explanation` may be several lines, `left` and `total` may be empty. `share` is used ÷ total,
    and above 1 where too much was used; None draws no bar. `description` says the bar in words.
    `amounts` are the hours used and those to use.
    """

    heading: str
    used: str
    total: str
    left: str
    explanation: str
    share: Fraction | None
    description: str = ""
    amounts: tuple[SentFigure, ...] = ()


@dataclass(frozen=True, slots=True)
class FigureBlock:
    """A figure: a row on the first page, or a full chart on a later one.

    `value` and `unit` are apart ("83", "%") for two sizes of type, `shown` is both as they are
    written ("83 %", a dash without a value). `count` is "5 of 6", and empty for a measure.
    `sentence` is the user's own where given. `spec` is the small chart with at most twelve
    periods; `full`, `reading`, `key` and `source` are for the full chart. `level` is None without
    a ladder, and for a lower bound. `attention` marks it as the reason of a status.
    """

    figure: str
    name: str
    value: str
    unit: str
    shown: str
    count: str
    level: Level | None
    level_words: str
    target: str
    sentence: str
    comment: str
    spec: ChartSpec
    full: ChartSpec
    description: str
    reading: str = ""
    key: str = ""
    source: str = ""
    attention: bool = False

    @property
    def level_stands_out(self) -> bool:
        """Whether the level is marked: what has become worse may still be exceptional."""
        return self.attention and self.level in (None, Level.BELOW)


@dataclass(frozen=True)
class UpdateDocument:
    """Everything that an update says, in the reader's language and in the order of the page.

    `figures` are rows on the first page, `further` full charts on later pages; both may be
    empty. `months` name the first and the last period of the small charts. `language` is a
    language code with a region ("fr-CH"). `footer` is the only line of small print on a first
    page that others follow; `mail_print` is the small print of a mail, in short; `attached` is
    said in a mail with the PDF only.
    """

    form: UpdateForm
    language: str
    right_to_left: bool
    paper: Paper
    title: str
    period: str
    kind: str
    recipient: str
    sender: str
    sender_role: str
    sender_logo: Logo | None
    client_logo: Logo | None
    status: UpdateStatus | None
    status_label: str
    status_line: str
    summary: str
    hours: HoursBlock | None
    figures_heading: str
    months: tuple[str, str]
    figures: tuple[FigureBlock, ...]
    further: tuple[FigureBlock, ...]
    done: ListBlock | None
    in_progress: ListBlock | None
    needed: ListBlock | None
    next: ListBlock | None
    small_print: tuple[str, ...]
    footer: str
    asks_footer: str
    mail_print: tuple[str, ...]
    subject: str
    greeting: str
    file_name: str
    notes: ListBlock | None = None
    attached: str = ""

    @property
    def every_figure(self) -> tuple[FigureBlock, ...]:
        """The figures of all pages, each of them once."""
        blocks = {each.figure: each for each in (*self.figures, *self.further)}
        return tuple(blocks.values())
