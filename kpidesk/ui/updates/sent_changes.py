"""What has changed since an update was sent, and the correction that it asks for."""

from __future__ import annotations

from dataclasses import replace

from kpidesk.domain.change import Change
from kpidesk.domain.updates.update import UpdateKey, UpdateState
from kpidesk.export.reader import reader_of
from kpidesk.export.updates.corrections import first_summary
from kpidesk.i18n.locales.day_text import short_day
from kpidesk.i18n.updates.figure_words import figure_value
from kpidesk.i18n.updates.hours_words import hours_value, sent_name
from kpidesk.ui.updates import texts
from kpidesk.ui.workspace import Workspace


def draft_correction(workspace: Workspace, key: UpdateKey) -> bool:
    """Begin a correction of the sent update; returns False after a fault, which is told."""
    updates = workspace.services.updates

    def draft() -> tuple[Change, ...]:
        facts = replace(updates.facts(updates.update(key)), corrected=updates.differences(key))
        theirs = reader_of(facts.client, facts.card, workspace.words, facts.update.language).words
        return updates.draft_correction(key, first_summary(facts, theirs))

    return workspace.do(lambda words: words(texts.DID_CORRECT), draft)


def sent_changes(workspace: Workspace, key: UpdateKey) -> list[str]:
    """Returns the day on which the update was sent, and a line for each figure.

    Returns nothing where nothing was sent for the key, or all values are as sent.
    """
    records, words = workspace.services.records, workspace.words
    # The services of updates are only loaded for a sheet that has a sent one.
    if not any(
        each.key == key and each.state is UpdateState.SENT for each in records.update_summaries()
    ):
        return []
    updates = workspace.services.updates
    differences = updates.differences(key)
    if not differences:
        return []
    facts, none = updates.facts(updates.update(key)), words(texts.NO_VALUE)
    # Both values as the client reads them.
    theirs = reader_of(facts.client, facts.card, words, facts.update.language).words
    now = {
        each.figure: words.name(figure_value(theirs, each.series.kpi, each.point).shown)
        for each in facts.figures
        if each.point is not None and each.point.value is not None
    }
    now |= {
        each.sent.figure: words.name(hours_value(theirs, each.now))
        for each in differences
        if each.sent.of_package and each.now is not None
    }
    return [
        words(texts.WAS_SENT, day=short_day(words, differences[0].sent_on)),
        *(
            words(
                texts.CHANGED_SINCE,
                figure=sent_name(words, each.sent),
                sent=words.name(each.sent.shown) or none,
                now=now.get(each.sent.figure, none),
            )
            for each in differences
        ),
    ]
