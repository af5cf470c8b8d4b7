"""What everyday words find in the window's own menus, in every language."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kpidesk.i18n.languages import offered_languages
from kpidesk.i18n.words import Words
from kpidesk.ui.charts import texts as chart_texts
from kpidesk.ui.charts.export import texts as export_texts
from kpidesk.ui.clients import texts as client_texts
from kpidesk.ui.common.labels import command_name
from kpidesk.ui.find import texts as find_texts
from kpidesk.ui.find.dialog import FindDialog
from kpidesk.ui.history import texts as history_texts
from kpidesk.ui.navigation import PageId
from kpidesk.ui.settings import texts as setting_texts
from kpidesk.ui.updates import texts as update_texts
from kpidesk.ui.window import texts
from kpidesk.ui.window.first_texts import PAGE_NAMES
from kpidesk.ui.window.main_window import MainWindow

#: What a user types who does not know the program's words, and one command that it leads to.
WORDS = {
    "text size": "Settings",
    "font": "Settings",
    "bigger text": "Settings",
    "zoom": "Settings",
    "dark mode": "Dark",
    "theme": "Dark",
    "delete": "Clients",
    "remove": "Clients",
    "archive": "Clients",
    "holiday": "Figures",
    "vacation": "Updates",
    "hours": "Clients",
    "backup": "Restore a Backup",
    "restore": "Restore a Backup",
    "undo": "Restore a Backup",
    "undo import": "Past Imports",
    "logo": "Clients",
    "email": "Updates",
    "send": "Updates",
    "print": "Print",
    "import": "Import a Table",
    "excel": "Import a Table",
    "csv": "Export Data",
    "language": "Settings",
    "client": "Clients",
    "customer": "Clients",
    "package": "Clients",
    "target": "Charts",
    "goal": "Charts",
    "benchmark": "Charts",
    "graph": "Charts",
    "note": "Figures",
    "report": "Updates",
    "pdf": "Updates",
    "reminder": "Overview",
    "dashboard": "Overview",
    "correct": "History",
    "help": "Keyboard Shortcuts",
    "shortcut": "Keyboard Shortcuts",
    "version": "About KPI Desk",
    "folder": "Where Is My Data?",
    "exit": "Quit",
    "demo": "Open the Sample Business",
}
#: Words that only join others, and begin too many words to lead anywhere by themselves.
JOINING = {"de", "mga", "na", "ng"}
#: The program's own words for what is on a page, and the page that they lead to.
OWN_WORDS = (
    (setting_texts.TEXT_SIZE, PageId.SETTINGS),
    (chart_texts.BENCHMARK, PageId.CHARTS),
    (chart_texts.BASELINE_TITLE, PageId.CHARTS),
    (chart_texts.GUIDANCE, PageId.CHARTS),
    (export_texts.ROLLING, PageId.CHARTS),
    (history_texts.CHANGES_TITLE, PageId.HISTORY),
    (client_texts.SALUTATION, PageId.CLIENTS),
    (client_texts.CARRY, PageId.CLIENTS),
    (update_texts.CORRECTION, PageId.UPDATES),
    (update_texts.TEXTS_TITLE, PageId.UPDATES),
    (client_texts.AWAY_THEN, PageId.CLIENTS),
    (client_texts.AWAY_THEN, PageId.ENTER),
)


@pytest.fixture
def found(
    show_window: Callable[..., MainWindow], sample_practice
) -> Callable[[str, Words], list[str]]:
    """Returns the names of what is found for typed words, in the dialog over the window."""
    dialogs: dict[str, FindDialog] = {}

    def find(typed: str, words: Words) -> list[str]:
        if words.language not in dialogs:
            window = show_window(words, sample_practice, lambda practice: None)
            window.actions.find.trigger()
            (dialogs[words.language],) = window.shell.findChildren(FindDialog)
        dialog = dialogs[words.language]
        dialog.field.setText(typed)
        dialog.field.textEdited.emit(typed)
        return [each.name for each in dialog._shown.values()]

    return find


def test_everyday_words_lead_to_commands(found) -> None:
    missed = {each: name for each, name in WORDS.items() if name not in found(each, Words("en"))}
    assert missed == {}


@pytest.mark.parametrize("language", offered_languages())
def test_the_words_of_each_command_find_it(found, language: str) -> None:
    words = Words(language)
    pages = {PAGE_NAMES[page]: text for page, text in find_texts.PAGE_WORDS.items()}
    for name, text in {**texts.COMMAND_WORDS, **pages}.items():
        for word in set(words(text).split()) - JOINING:
            assert command_name(words(name)) in found(word, words), word


@pytest.mark.parametrize("language", offered_languages())
def test_the_name_of_what_is_on_a_page_leads_there(found, language: str) -> None:
    words = Words(language)
    named = [(command_name(words(text)), PAGE_NAMES[page]) for text, page in OWN_WORDS]
    missed = [text for text, page in named if words(page) not in found(text, words)]
    assert missed == []
