"""Where a benchmark comes from, and its ranges as they were published."""

from __future__ import annotations

from kpidesk.domain.kpi import Kpi, Published, Scope, Wording
from kpidesk.domain.ladder import Ladder, Origin
from kpidesk.domain.period import Period
from kpidesk.i18n.charts.level_words import level_in_sentence
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.sentences import side_by_side
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.unit_words import bound_with_unit
from kpidesk.i18n.words import Words

_ARTICLES = {
    "multilingual_article": QT_TRANSLATE_NOOP(
        "Chart", "article on multilingual assistant services, {day}", "the source of a benchmark"
    ),
    "agency_article": QT_TRANSLATE_NOOP(
        "Chart", "article on remote assistant agencies, {day}", "the source of a benchmark"
    ),
}
_SCOPES = {
    Scope.UNSAID: QT_TRANSLATE_NOOP("Chart", "no region, no study named"),
    Scope.UNITED_STATES: QT_TRANSLATE_NOOP("Chart", "United States, no study named"),
    Scope.E_COMMERCE: QT_TRANSLATE_NOOP("Chart", "e-commerce, no study named"),
}
_PUBLISHED = QT_TRANSLATE_NOOP(
    "Chart", "Published benchmark: {article} ({scope})", "below a chart: where its levels come from"
)
_PUBLISHED_SHORT = QT_TRANSLATE_NOOP(
    "Chart", "Published benchmark: {article}", "below a chart: where its levels come from"
)
_PUBLISHED_ON = QT_TRANSLATE_NOOP(
    "Chart", "Benchmark published on {day}", "below a chart, short: where its levels come from"
)
_OWN = QT_TRANSLATE_NOOP("Chart", "Own benchmark, not a published one")
_OWN_SINCE = QT_TRANSLATE_NOOP(
    "Chart",
    "Own benchmark from {period} on; before that: {published}",
    "below a chart: where its levels come from",
)
_OWN_UNTIL = QT_TRANSLATE_NOOP(
    "Chart",
    "Own benchmark before {period}; from then on: {published}",
    "below a chart: where its levels come from",
)
_MIXED = QT_TRANSLATE_NOOP("Chart", "Own benchmark for part of the time; else: {published}")
_PUBLISHED_INSIDE = QT_TRANSLATE_NOOP(
    "Chart", "published, {article} ({scope})", "after “before that:”: where the levels come from"
)
_INSIDE_ON = QT_TRANSLATE_NOOP("Chart", "published on {day}", "of a benchmark, in a sentence")
_NONE = QT_TRANSLATE_NOOP("Chart", "There is no published benchmark")
_RANGE = {
    Wording.RANGE: QT_TRANSLATE_NOOP("Chart", "{levels}: {low}–{high}", "as published: 75–85 %"),
    Wording.ABOUT_RANGE: QT_TRANSLATE_NOOP(
        "Chart",
        "{levels}: about {low}–{high}",
        "a level as an article states it: typical: about 75–85%",
    ),
    Wording.ABOUT: QT_TRANSLATE_NOOP(
        "Chart", "{levels}: about {high}", "a level as an article states it: typical: about 3 hours"
    ),
    Wording.AT_LEAST: QT_TRANSLATE_NOOP(
        "Chart", "{levels}: {high} or more", "a level as an article states it"
    ),
    Wording.MORE_THAN: QT_TRANSLATE_NOOP(
        "Chart", "{levels}: more than {high}", "a level as an article states it"
    ),
    Wording.LESS_THAN: QT_TRANSLATE_NOOP(
        "Chart", "{levels}: less than {high}", "a level as an article states it"
    ),
    Wording.REACHING: QT_TRANSLATE_NOOP(
        "Chart",
        "{levels}: reaching {high}",
        "a level as an article states it: exceptional: reaching 90%",
    ),
}
_BOTH = QT_TRANSLATE_NOOP("Chart", "{one} and {other}", "two levels given to one range")
_AS_PUBLISHED = QT_TRANSLATE_NOOP(
    "Chart", "As published: {ranges}", "below a chart: the levels as the article states them"
)


def source_line(
    words: Words, kpi: Kpi, ladders: tuple[Ladder, ...], since: Period | None = None
) -> str:
    """Returns the benchmark's source: published, with article, day and scope, or the user's own.

    `since` is the first period of the second ladder, where there are two. Empty for a measure
    by itself.
    """
    return next(iter(source_lines(words, kpi, ladders, since)), "")


def source_lines(
    words: Words, kpi: Kpi, ladders: tuple[Ladder, ...], since: Period | None = None
) -> tuple[str, ...]:
    """Returns `source_line` in ever shorter forms: in full, without scope, the day alone.

    None for a measure by itself.
    """
    used = [ladder for ladder in ladders if ladder.thresholds]
    if not used:
        return (words(_NONE),) if kpi.denominator else ()
    own = [ladder.origin is Origin.OWN for ladder in used]
    if all(own) or kpi.source is None:
        return (words(_OWN),)
    day = words.formats.day(kpi.source.published_on)
    article = words(_ARTICLES[kpi.source.article], day=day)
    scope = words(_SCOPES[kpi.source.scope])
    if not any(own):
        full = words(_PUBLISHED, article=article, scope=scope)
        return full, words(_PUBLISHED_SHORT, article=article), words(_PUBLISHED_ON, day=day)
    inside = (words(_PUBLISHED_INSIDE, article=article, scope=scope), words(_INSIDE_ON, day=day))
    if since is None:
        return tuple(words(_MIXED, published=each) for each in inside)
    mixed = _OWN_SINCE if own[-1] else _OWN_UNTIL
    period = period_name(words, since)
    return tuple(words(mixed, period=period, published=each) for each in inside)


def published_ranges(words: Words, kpi: Kpi) -> str:
    """Returns all published ranges in one line; empty for a KPI without a source."""
    said = side_by_side(*(published_range(words, each, kpi) for each in kpi.published))
    return words(_AS_PUBLISHED, ranges=said) if said else ""


def published_range(words: Words, published: Published, kpi: Kpi) -> str:
    """Returns a range as the source states it: `typical: 75–85%`."""
    names = [level_in_sentence(words, level) for level in published.levels]
    levels = names[0] if len(names) == 1 else words(_BOTH, one=names[0], other=names[-1])
    low, high = published.figures[0], published.figures[-1]
    return words(
        _RANGE[published.wording],
        levels=levels,
        low=words.formats.number(low, 6, trim=True),
        high=bound_with_unit(words, high, kpi),
    )
