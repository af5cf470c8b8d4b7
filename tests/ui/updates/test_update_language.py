"""The language of an update for a client that has none: the window's, from its beginning on."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kpidesk.domain.updates.update import UpdatePart, UpdateState
from kpidesk.i18n.updates.remark_words import remark_words
from kpidesk.i18n.words import Words
from kpidesk.services.updates.facts import Sender
from kpidesk.system.preferences import Preferences
from kpidesk.ui.clients.client_state import change_language
from kpidesk.ui.updates.page import UpdatesPage
from kpidesk.ui.workspace import Workspace


@pytest.fixture
def show(preferences: Preferences, qtbot) -> Callable[[Workspace], UpdatesPage]:
    def show(workspace: Workspace) -> UpdatesPage:
        page = UpdatesPage(workspace, preferences)
        qtbot.addWidget(page)
        page.resize(1300, 760)
        page.show()
        return page

    return show


@pytest.fixture
def begin(make_workspace, show, qtbot) -> Callable[..., Workspace]:
    """Writes a line of an update to a client with a language or none, in an English window."""

    def begin(language: str | None) -> UpdatesPage:
        def fill(practice):
            with practice.transaction() as transaction:
                transaction.add_client("Ada", language)

        page = show(make_workspace(fill=fill))
        field = page.composer.lists[UpdatePart.DONE]
        field.insertPlainText("Menu translated")
        field.left.emit()
        qtbot.waitUntil(lambda: not page.composition._turn.isActive())
        return page

    return begin


def stored(page: UpdatesPage):
    return page.workspace.services.updates.update(page.key)


def in_french(page: UpdatesPage, show) -> UpdatesPage:
    """Returns the page again in a French window over the same file."""
    page.workspace.words = Words("fr")
    return show(page.workspace)


def test_a_draft_keeps_its_language_in_a_window_of_another_one(begin, show):
    page = begin(None)
    assert page.composition.reader.words.language == "en"
    assert page.composer.choices.language.currentData() == "en"
    again = in_french(page, show)
    assert again.composition.reader.words.language == "en"
    assert again.composer.choices.language.currentData() == "en"


def test_a_new_draft_has_the_language_of_the_window(begin, show):
    page = begin(None)
    again = in_french(page, show)
    later = again.workspace.services.updates.update(
        page.key._replace(period=page.key.period.shifted(1))
    )
    assert later.language is None
    again.composition.load(later.key)
    assert again.composition.reader.words.language == "fr"


def test_a_draft_follows_the_language_of_its_client(begin, show):
    page = begin("fr")
    assert stored(page).language is None
    assert page.composition.reader.words.language == "fr"


def test_a_draft_follows_a_language_that_its_client_is_given(begin):
    page = begin(None)
    workspace = page.workspace
    (client,) = workspace.services.records.clients()
    workspace.do(lambda words: "", lambda: change_language(workspace, client, "de"))
    assert stored(page).language is None
    assert page.composition.reader.words.language == "de"
    workspace.undo_stack.undo()
    assert stored(page).language == "en"


def test_a_correction_keeps_the_language_of_what_was_sent(begin, show):
    page = begin(None)
    page.actions_.send.trigger()
    assert stored(page).state is UpdateState.SENT
    updates = page.workspace.services.updates
    page.workspace.do(lambda words: "", lambda: updates.draft_correction(page.key))
    assert in_french(page, show).composition.reader.words.language == "en"


@pytest.mark.parametrize("language", [None, "fr"])
def test_what_the_user_does_is_asked_for_in_the_language_of_the_update(begin, language):
    page = begin(language)
    sender = page.workspace.services.sender
    asked = "What you do is not given in the language of the update (français)."

    def is_asked() -> bool:
        page.composition.compose_now()
        return asked in [remark_words(Words("en"), each, page.key.period) for each in remarks()]

    remarks = page.composition.remarks
    assert not is_asked(), "the user gave nothing"
    page.workspace.done("", sender.change(Sender("Robin", "Virtual assistant")))
    page.refresh()
    assert is_asked() is (language == "fr")
    given = Sender("Robin", "Virtual assistant", roles={"fr": "Assistante virtuelle"})
    page.workspace.done("", sender.change(given))
    page.refresh()
    assert not is_asked()
