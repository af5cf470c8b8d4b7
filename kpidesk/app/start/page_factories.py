"""The pages of the window, each imported when it is first shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from kpidesk.ui.navigation import PageId

if TYPE_CHECKING:
    from kpidesk.app.start.appearance import Appearance
    from kpidesk.domain.cell import Client
    from kpidesk.system.preferences import Preferences
    from kpidesk.ui.page import Page
    from kpidesk.ui.workspace import Workspace


def page_factories(
    sample: Callable[[], object],
    restore: Callable[[], object],
    has_backups: Callable[[], bool],
    remove_client: Callable[[Client, bool], object],
    appearance: Appearance,
    preferences: Preferences,
) -> Mapping[PageId, Callable[[Workspace], Page]]:
    """Returns what makes each page.

    `sample` opens the sample practice, `restore` the dialog of the backups, if there are any,
    `remove_client` removes a client for good, with the backups or without;
    `appearance` applies the settings of this computer.
    """

    def overview(workspace: Workspace) -> Page:
        from kpidesk.ui.overview.page import OverviewPage

        page = OverviewPage(workspace, has_backups)
        page.language_chosen.connect(appearance.choose_language)
        page.sample_requested.connect(sample)
        page.restore_requested.connect(restore)
        return page

    def settings(workspace: Workspace) -> Page:
        from kpidesk.system.preferences import backup_folder
        from kpidesk.ui.settings.page import SettingsPage

        page = SettingsPage(workspace, preferences, backup_folder)
        page.language_chosen.connect(appearance.choose_language)
        page.region_chosen.connect(appearance.choose_region)
        page.scheme_chosen.connect(appearance.choose_scheme)
        page.text_size_chosen.connect(appearance.choose_text_size)
        page.restore_requested.connect(restore)
        return page

    def clients(workspace: Workspace) -> Page:
        from kpidesk.ui.clients.page import ClientsPage

        page = ClientsPage(workspace)
        page.removal_requested.connect(remove_client)
        return page

    return {
        PageId.OVERVIEW: overview,
        PageId.ENTER: lambda workspace: _enter(workspace, preferences),
        PageId.HISTORY: _history,
        PageId.CHARTS: lambda workspace: _charts(workspace, preferences),
        PageId.CLIENTS: clients,
        PageId.UPDATES: lambda workspace: _updates(workspace, preferences),
        PageId.SETTINGS: settings,
    }


def _enter(workspace: Workspace, preferences: Preferences) -> Page:
    from kpidesk.ui.enter.page import EnterPage

    return EnterPage(workspace, preferences)


def _history(workspace: Workspace) -> Page:
    from kpidesk.ui.history.page import HistoryPage

    return HistoryPage(workspace)


def _charts(workspace: Workspace, preferences: Preferences) -> Page:
    from kpidesk.drawing.pyqtgraph_import import load_plot

    load_plot()
    from kpidesk.app.start.chart_dialogs import CHART_DIALOGS
    from kpidesk.ui.charts.page import ChartsPage

    return ChartsPage(workspace, CHART_DIALOGS, preferences)


def _updates(workspace: Workspace, preferences: Preferences) -> Page:
    from kpidesk.ui.updates.page import UpdatesPage

    return UpdatesPage(workspace, preferences)
