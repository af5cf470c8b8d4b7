"""The texts about one KPI: what its module in a set's folder holds.

`KPI` is a `KpiTexts`; `MEASURES` maps each measure that no earlier KPI of the catalogue uses to
its `MeasureTexts`; `RULES` maps each constraint between its measures to its `RuleTexts`, and is
left out where there is none. The tests check what these docstrings ask for.
"""

from typing import NamedTuple

from kpidesk.i18n.text import Text


class KpiTexts(NamedTuple):
    """The texts about one KPI, in the context "Kpi" unless another is named.

    name: unique among the KPIs; its abbreviation follows in parentheses.
    short: unique, at most 24 characters, as it is shown on a tile.
    what: what the KPI is, in one or two sentences.
    why: what it is good for, in one or two sentences.
    formula: the formula in words: `100 × new clients ÷ leads`.
    example: the formula with figures, its result with the unit, and the level that the published
        ladder gives it: `200 leads and 20 new clients: 100 × 20 ÷ 200 = 10%, which is typical.`
    limits: at least four sentences on where the KPI misleads a person who works alone, among
        them how the levels were read where the source leaves something open.
    advice: two to four pieces of advice on what the user can do about the value.
    unit: the unit in full where the KPI's `KpiUnit` is too general, context "Chart":
        `hours per ticket`.
    caution: required with `Kpi.caution`, context "Chart"; `{bound}` is that value.

    All but names, formula and unit are sentences and end with a period or a question mark.
    """

    name: Text
    short: Text
    what: Text
    why: Text
    formula: Text
    example: Text
    limits: tuple[Text, ...]
    advice: tuple[Text, ...]
    unit: Text | None = None
    caution: Text | None = None

    @property
    def texts(self) -> tuple[Text, ...]:
        """Returns all texts of the context "Kpi", in the order they are shown."""
        head = (self.name, self.short, self.what, self.why, self.formula, self.example)
        return (*head, *self.limits, *self.advice)


class MeasureTexts(NamedTuple):
    """The texts about one measure, in the context "Measure".

    name: unique among the measures, a plural: `Survey answers`.
    counts: what belongs in the figure and what does not, in sentences.
    hint: what helps while it is typed, in a sentence.
    short: the name beside that of its KPI, where it can be shorter there: `Tickets resolved`.
    """

    name: Text
    counts: Text
    hint: Text | None = None
    short: Text | None = None

    @property
    def texts(self) -> tuple[Text, ...]:
        """Returns all texts of it, in the order they are shown."""
        said = (self.name, self.counts, self.hint, self.short)
        return tuple(each for each in said if each is not None)


class RuleTexts(NamedTuple):
    """The texts about one constraint between measures.

    `{part}` and `{whole}` are the two sums that it compares, with their unit.

    refused: for `Severity.REFUSED`, context "Fault": why the figures cannot be saved.
    saved: for `Severity.WARNED`, context "Remark", with `{period}`: what is unusual about figures
        that were saved.
    warning: for `Severity.WARNED`, context "Chart", without a capital: it follows a period's name.
    """

    refused: Text | None = None
    saved: Text | None = None
    warning: Text | None = None
