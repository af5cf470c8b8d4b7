"""The shape of the words about KPIs and measures."""

from __future__ import annotations

from typing import NamedTuple

from kpidesk.i18n.text import Text


class KpiTexts(NamedTuple):
    """What the program says about one KPI.

    `short` has at most 24 characters and stands on a tile; `limits` say where the KPI misleads
    one person; `advice` says what she can do about it.
    """

    name: Text
    short: Text
    what: Text
    why: Text
    formula: Text
    example: Text
    limits: tuple[Text, ...]
    advice: tuple[Text, ...]

    @property
    def texts(self) -> tuple[Text, ...]:
        """Every text of it, in the order it is shown."""
        head = (self.name, self.short, self.what, self.why, self.formula, self.example)
        return (*head, *self.limits, *self.advice)


class MeasureTexts(NamedTuple):
    """What the program says about one measure.

    `counts` says what belongs in the figure; `hint` adds what helps while it is typed.
    """

    name: Text
    counts: Text
    hint: Text | None = None

    @property
    def texts(self) -> tuple[Text, ...]:
        """Every text of it, in the order it is shown."""
        said = (self.name, self.counts)
        return said if self.hint is None else (*said, self.hint)
