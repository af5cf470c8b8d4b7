"""Where a benchmark comes from, and its ranges as they were published."""

from __future__ import annotations

from kpidesk.domain.kpi import Kpi, Published, Scope, Source, Wording
from kpidesk.domain.ladder import Ladder, Origin
from kpidesk.domain.period import Period
from kpidesk.i18n.charts.level_words import level_in_sentence
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.sentences import side_by_side
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.unit_words import bound_with_unit, first_bound
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
#: By whether it is a client's: without a source, with one, and both inside a sentence.
_OWN = {
    False: (
        QT_TRANSLATE_NOOP("Chart", "Custom benchmark, not a published one"),
        QT_TRANSLATE_NOOP(
            "Chart", "Custom benchmark: {source}", "{source} is what the user wrote about it"
        ),
    ),
    True: (
        QT_TRANSLATE_NOOP("Chart", "Custom benchmark for this client, not a published one"),
        QT_TRANSLATE_NOOP(
            "Chart",
            "Custom benchmark for this client: {source}",
            "{source} is what the user wrote about it",
        ),
    ),
}
_OWN_INSIDE = {
    False: (
        QT_TRANSLATE_NOOP("Chart", "custom benchmark", "of a benchmark, in a sentence"),
        QT_TRANSLATE_NOOP(
            "Chart",
            "custom benchmark ({source})",
            "in a sentence; {source} is what the user wrote about it",
        ),
    ),
    True: (
        QT_TRANSLATE_NOOP("Chart", "custom benchmark for this client", "in a sentence"),
        QT_TRANSLATE_NOOP(
            "Chart",
            "custom benchmark for this client ({source})",
            "in a sentence; {source} is what the user wrote about it",
        ),
    ),
}
_SINCE = QT_TRANSLATE_NOOP(
    "Chart",
    "From {period} on: {now}; before that: {before}",
    "below a chart: where its levels come from; {now} and {before} are benchmarks",
)
_SEVERAL = QT_TRANSLATE_NOOP(
    "Chart",
    "Several benchmarks: {benchmarks}",
    "below a chart: where its levels come from; {benchmarks} is a list of them",
)
_PUBLISHED_INSIDE = QT_TRANSLATE_NOOP(
    "Chart", "published, {article} ({scope})", "of a benchmark, in a sentence"
)
_INSIDE_ON = QT_TRANSLATE_NOOP("Chart", "published on {day}", "of a benchmark, in a sentence")
_NONE_INSIDE = QT_TRANSLATE_NOOP("Chart", "no benchmark", "in a sentence, in place of one")
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


_BEFORE_AND_AFTER = 2


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
    if not any(ladder.thresholds for ladder in ladders):
        return (words(_NONE),) if kpi.denominator else ()
    if len(ladders) == 1:
        return _alone(words, kpi, ladders[0])
    forms = zip(*(_inside(words, kpi, each) for each in ladders), strict=True)
    if since is None or len(ladders) > _BEFORE_AND_AFTER:
        listed = (words.formats.listed(dict.fromkeys(form)) for form in forms)
        return tuple(words(_SEVERAL, benchmarks=each) for each in listed)
    period = period_name(words, since)
    return tuple(words(_SINCE, period=period, now=now, before=before) for before, now in forms)


def own_benchmark(words: Words, ladder: Ladder) -> str:
    """Returns whose own benchmark a ladder is, with its source; empty for a published one."""
    if not ladder.is_own:
        return ""
    plain, with_source = _OWN[ladder.origin is Origin.CLIENT]
    return words(with_source, source=ladder.source) if ladder.source else words(plain)


def own_benchmark_in_short(words: Words, ladder: Ladder) -> str:
    """Returns `own benchmark` within a line; empty for a published one."""
    return words(_OWN_INSIDE[False][0]) if ladder.is_own else ""


def _alone(words: Words, kpi: Kpi, ladder: Ladder) -> tuple[str, ...]:
    if ladder.is_own:
        short = words(_OWN[ladder.origin is Origin.CLIENT][0])
        return tuple(dict.fromkeys((own_benchmark(words, ladder), short)))
    if kpi.source is None:
        return (words(_OWN[False][0]),)
    day, article, scope = _source(words, kpi.source)
    return (
        words(_PUBLISHED, article=article, scope=scope),
        words(_PUBLISHED_SHORT, article=article),
        words(_PUBLISHED_ON, day=day),
    )


def _inside(words: Words, kpi: Kpi, ladder: Ladder) -> tuple[str, str]:
    """Returns where a ladder is from within a sentence, in full and in short."""
    if not ladder.thresholds:
        return words(_NONE_INSIDE), words(_NONE_INSIDE)
    if not ladder.is_own and kpi.source is not None:
        day, article, scope = _source(words, kpi.source)
        return words(_PUBLISHED_INSIDE, article=article, scope=scope), words(_INSIDE_ON, day=day)
    plain, with_source = _OWN_INSIDE[ladder.origin is Origin.CLIENT]
    short = words(plain)
    return words(with_source, source=ladder.source) if ladder.source else short, short


def _source(words: Words, source: Source) -> tuple[str, str, str]:
    """Returns the day, the article and the scope of a source."""
    day = words.formats.day(source.published_on)
    return day, words(_ARTICLES[source.article], day=day), words(_SCOPES[source.scope])


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
        low=first_bound(words, low, kpi),
        high=bound_with_unit(words, high, kpi),
    )
