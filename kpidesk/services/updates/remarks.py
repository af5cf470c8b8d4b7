"""Finds the remarks on an update: what to look at before it is sent."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from kpidesk.analysis.evidence.evidence import MANY
from kpidesk.domain.catalogue.packages import HOURS_USED
from kpidesk.domain.cell import Client, folded_name, is_language
from kpidesk.domain.clients.client_mention import names_client
from kpidesk.domain.period import Length
from kpidesk.domain.updates.remark import Remark, RemarkCode
from kpidesk.domain.updates.reusable_text import TextField, fields_of
from kpidesk.domain.updates.update import UpdateForm, UpdatePart
from kpidesk.services.ports import PracticeReader
from kpidesk.services.updates.facts import UpdateFacts, UpdateFigure
from kpidesk.services.updates.stop_words import language_of_text


def remarks(
    records: PracticeReader, facts: UpdateFacts, languages: Collection[str]
) -> tuple[Remark, ...]:
    """Returns the remarks on an update; `languages` are the codes of those offered."""
    return (
        *_about_period(facts),
        *_about_figures(records, facts),
        *_about_language(facts, languages),
        *_about_words(records, facts),
        *_about_sender(facts),
        *_about_content(facts),
    )


def _about_period(facts: UpdateFacts) -> Iterator[Remark]:
    if not facts.update.key.period.ended(facts.today):
        yield Remark(RemarkCode.PERIOD_NOT_OVER)
    elif not (facts.closed or facts.away):
        yield Remark(RemarkCode.PERIOD_NOT_CLOSED)


def _about_figures(records: PracticeReader, facts: UpdateFacts) -> Iterator[Remark]:
    period, owner = facts.update.key.period, facts.update.key.client
    held = dict.fromkeys(
        each.key.measure
        for each in records.held()
        if owner in (None, each.key.cell.client)
        and each.key.period.first_day <= period.last_day
        and period.first_day <= each.key.period.last_day
    )
    if held:
        yield Remark(RemarkCode.FIGURES_HELD, tuple(held))
    if facts.hours_missing and not facts.away and UpdatePart.HOURS in facts.update.parts:
        yield Remark(RemarkCode.FIGURES_MISSING, (HOURS_USED,))
    if facts.hours_of is not None and UpdatePart.HOURS in facts.update.parts:
        yield Remark(RemarkCode.HOURS_OF_LONGER, text=str(facts.hours_of))
    if _hides_figures(facts):
        yield Remark(RemarkCode.FIGURES_NOT_SHOWN)
    if UpdatePart.FIGURES not in facts.update.parts:
        return
    partial = tuple(each.figure for each in facts.figures if each.point and each.point.partial)
    if partial:
        yield Remark(RemarkCode.FIGURES_PARTIAL, partial)
    few = tuple(each.figure for each in facts.figures if _from_few(each))
    if few:
        yield Remark(RemarkCode.FEW_ANSWERS, few)
    unfit = tuple(each.figure for each in facts.figures if _is_unfit(each, facts.client))
    if unfit:
        yield Remark(RemarkCode.NOT_FOR_LANGUAGE, unfit)


def _hides_figures(facts: UpdateFacts) -> bool:
    """Returns whether a short update has no figures only because of its form."""
    update = facts.update
    left_out = UpdatePart.FIGURES in update.layout.left_out
    return update.form is UpdateForm.WEEK and not left_out and _has_values(facts)


def _has_values(facts: UpdateFacts) -> bool:
    return any(each.point and each.point.value is not None for each in facts.figures)


def _from_few(each: UpdateFigure) -> bool:
    point = each.point
    if not each.series.kpi.surveyed or point is None or point.value is None:
        return False
    return point.counts is not None and point.counts.n < MANY


def _is_unfit(each: UpdateFigure, client: Client | None) -> bool:
    """Returns whether a KPI with a value is not for clients who speak the client's language."""
    excluded, language = each.series.kpi.not_for_language, client.language if client else None
    valued = each.point is not None and each.point.value is not None
    return valued and excluded is not None and is_language(language, excluded)


def _about_language(facts: UpdateFacts, languages: Collection[str]) -> Iterator[Remark]:
    wanted = facts.update.language or (facts.client.language if facts.client else None)
    if wanted is None:
        return
    base = _base(wanted)
    offered = {_base(each) for each in languages}
    if base not in offered:
        yield Remark(RemarkCode.LANGUAGE_MISSING, text=wanted)
    for figure, name, text in _written(facts):
        found = language_of_text(text, offered | {base})
        if found is not None and found != base:
            figures = (figure,) if figure else ()
            yield Remark(RemarkCode.OTHER_LANGUAGE, figures, name, found)


def _about_words(records: PracticeReader, facts: UpdateFacts) -> Iterator[Remark]:
    own = folded_name(facts.client.name) if facts.client else None
    filled = _filled(facts)
    # The business's own review may name clients.
    others = [each.name for each in records.clients() if own and folded_name(each.name) not in own]
    for figure, name, text in _written(facts):
        figures = (figure,) if figure else ()
        for each in (name for name in fields_of(text) if name not in filled):
            yield Remark(RemarkCode.FIELD_EMPTY, figures, name, each)
        for other in others:
            if names_client(text, other):
                yield Remark(RemarkCode.OTHER_CLIENT, figures, name, other)


def _filled(facts: UpdateFacts) -> set[str]:
    """Returns the names of the fields that have a value."""
    found = {TextField.CLIENT.value, TextField.PERIOD.value}
    if facts.card and facts.card.contact:
        found.add(TextField.CONTACT)
    if facts.update.key.period.length.rank <= Length.MONTH.rank:
        found.add(TextField.MONTH)
    valued = (each.figure for each in facts.figures if each.point and each.point.value is not None)
    return found.union(valued)


def _about_sender(facts: UpdateFacts) -> Iterator[Remark]:
    if not facts.sender.name:
        yield Remark(RemarkCode.SENDER_MISSING)


def _about_content(facts: UpdateFacts) -> Iterator[Remark]:
    """Yields a remark where the client would read nothing but names and dates."""
    update, parts = facts.update, facts.update.parts
    if not (
        update.form is UpdateForm.AWAY
        or (UpdatePart.STATUS in parts and update.status)
        or (UpdatePart.FIGURES in parts and _has_values(facts))
        or (UpdatePart.HOURS in parts and (facts.balance or facts.blocks))
        or (UpdatePart.PLANNED in parts and facts.planned)
        or any(text.strip() for _, name, text in _written(facts) if name in parts)
    ):
        yield Remark(RemarkCode.NOTHING_TOLD)


def _written(facts: UpdateFacts) -> Iterator[tuple[str, str, str]]:
    """Yields the figure (or nothing), the field and the text of all that the user wrote."""
    words = facts.update.words
    if UpdatePart.NOTES not in facts.update.layout.left_out:
        for note in facts.notes:
            yield note.measure or "", "notes", note.text
    for name in ("status_line", "summary", "done", "in_progress", "needed", "next"):
        yield "", name, getattr(words, name) or ""
    for name in ("subject", "greeting"):
        yield "", name, getattr(words, name) or ""
    for name in ("sentences", "comments"):
        for figure, text in getattr(words, name).items():
            yield figure, name, text


def _base(language: str) -> str:
    return language.replace("_", "-").partition("-")[0].lower()
