"""`update list`: the updates of one client or of all, and what is due."""

from __future__ import annotations

from collections.abc import Mapping

from kpidesk.cli.console import Console
from kpidesk.cli.output import print_json
from kpidesk.cli.text_table import lines
from kpidesk.domain.updates.update_summary import UpdateSummary
from kpidesk.i18n.locales.day_text import short_day
from kpidesk.i18n.period_words import period_title
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.updates.update_words import state_name, title_words
from kpidesk.services.clients.clients import client_names
from kpidesk.services.ports import PracticeReader
from kpidesk.services.updates.update_query import UpdateQuery

_NONE = QT_TRANSLATE_NOOP("Update", "There are no updates, and none is due.")
_HEADINGS = (
    QT_TRANSLATE_NOOP("Update", "Period", "the heading of a column"),
    QT_TRANSLATE_NOOP("Update", "Client", "the heading of a column"),
    QT_TRANSLATE_NOOP("Update", "State", "the heading of a column: draft, ready, sent"),
    QT_TRANSLATE_NOOP("Update", "Sent on", "the heading of a column of days"),
    QT_TRANSLATE_NOOP("Update", "Due", "the heading of a column"),
)
_DUE = QT_TRANSLATE_NOOP("Update", "due", "in a list of updates")


def run(
    client: int | None,
    query: UpdateQuery,
    records: PracticeReader,
    console: Console,
    *,
    as_json: bool,
) -> int:
    """Print the list, the latest periods first."""
    found, names = query.listing(client), client_names(records)
    if as_json:
        print_json([_data(each, names) for each in found])
    elif not found:
        console.say(console.words(_NONE))
    else:
        headings = [console.words(each) for each in _HEADINGS]
        rows = [_row(each, names, console) for each in found]
        console.say(lines(headings, rows, [False] * len(headings)))
    return 0


def _row(each: UpdateSummary, names: Mapping[int, str], console: Console) -> list[str]:
    words = console.words
    return [
        period_title(words, each.key.period),
        title_words(words, _client(each, names)),
        state_name(words, each.state) if each.state else "",
        short_day(words, each.sent_on),
        words(_DUE) if each.due else "",
    ]


def _data(each: UpdateSummary, names: Mapping[int, str]) -> dict[str, object]:
    return {
        "client": _client(each, names),
        "period": str(each.key.period),
        "form": each.form,
        "state": each.state,
        "correction": each.correction,
        "sent_on": each.sent_on.isoformat() if each.sent_on else None,
        "due": each.due,
    }


def _client(each: UpdateSummary, names: Mapping[int, str]) -> str | None:
    return None if each.key.client is None else names[each.key.client]
