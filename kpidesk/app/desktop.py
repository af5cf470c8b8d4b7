"""The program with a window: what runs before the first paint, and what after it.

Order: Qt without its import hook, application, preferences, an empty window, its first paint;
then words, the practice by plain SQLite, its services, the page; then, while idle, the modules
that are needed next. Garbage is not collected until the page is shown.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

from kpidesk.app.start.appearance import Appearance
from kpidesk.app.start.application import Application, start_application
from kpidesk.app.start.first_paint import FirstPaint
from kpidesk.app.start.other_window import ShowRequests, other_window_shown
from kpidesk.app.start.window_geometry import restore_geometry
from kpidesk.domain.errors import Fault, NotDone
from kpidesk.system.paths import default_practice
from kpidesk.system.preferences import Preferences
from kpidesk.ui.window.shell import Shell

if TYPE_CHECKING:
    from kpidesk.app.data.archive_exporter import ArchiveExporter
    from kpidesk.app.practice.client_remover import ClientRemover
    from kpidesk.app.practice.practice_manager import PracticeManager
    from kpidesk.app.start.quick_arguments import WindowRequest
    from kpidesk.app.start.startup_report import StartupReport
    from kpidesk.app.watch.file_watcher import FileWatcher
    from kpidesk.ui.window.main_window import MainWindow
    from kpidesk.ui.window.window_commands import WindowCommands

#: A hidden window is never painted; the practice opens after this time all the same.
_PATIENCE_MS = 1000
_ICON_MS = 300
#: Platforms without a screen destroy the clipboard after Python, which crashes on data of Python's.
_STATIC_CLIPBOARD = ("offscreen", "minimal")


def open_window(
    request: WindowRequest, today: Callable[[], date], say: Callable[[Fault], int]
) -> int:
    """Open the window and run until it is closed. Returns the exit status.

    `say` reports a fault where there is no window, and returns a status. Raises NotDone
    `display_missing`.
    """
    if request.startup_report is None and other_window_shown(_practice(request)):
        return 0
    application = start_application(lambda: say(NotDone("display_missing")))
    desktop = Desktop(application, request, today, say)
    desktop.show()
    status = application.exec()
    desktop.dispose()
    return status


def _practice(request: WindowRequest) -> Path:
    """Returns the practice file that the window would open."""
    if request.sample:
        from kpidesk.app.sample.sample_file import sample_file

        return sample_file()
    last = Preferences().last_file if request.startup_report is None else None
    return request.file or last or default_practice()


class Desktop(QObject):
    """Wires the window's objects and connects their signals."""

    window: MainWindow
    practices: PracticeManager
    file_watcher: FileWatcher
    client_remover: ClientRemover

    def __init__(
        self,
        application: Application,
        request: WindowRequest,
        today: Callable[[], date],
        say: Callable[[Fault], int],
    ) -> None:
        super().__init__(application)
        self._application, self._request = application, request
        self._today, self._say = today, say
        self._preferences = Preferences()
        self._appearance = Appearance(application, self._preferences, request.language)
        self.shell = Shell(self._appearance.translation, self._appearance.colours)
        self._report: StartupReport | None = None
        self._archive_exporter: ArchiveExporter | None = None

    def show(self) -> None:
        """Show the empty window; everything else follows its first paint."""
        restore_geometry(self.shell, self._preferences)
        FirstPaint(self.shell, self._on_first_paint, patience=_PATIENCE_MS)
        self.shell.show()

    def dispose(self) -> None:
        """Delete the window while the application still exists."""
        if self._application.platformName() in _STATIC_CLIPBOARD:
            self._application.clipboard().clear()
        self.shell.deleteLater()
        self._application.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it
        """Refresh a read-only practice when the window is activated."""
        if event.type() is QEvent.Type.WindowActivate:
            self.file_watcher.look()
        return False

    def _on_first_paint(self) -> None:
        if self._request.startup_report is not None:
            from kpidesk.app.start.startup_report import StartupReport

            self._report = StartupReport(self.shell, self._request.startup_report, self._end)
        self._build_window()
        self._wire()
        self._open_first()
        self.window.settle()
        QTimer.singleShot(_ICON_MS, self, self._show_icon)  # not needed for the first paint

    def _show_icon(self) -> None:
        from PySide6.QtGui import QIcon

        from kpidesk.system.bundled_files import bundled

        self._application.setWindowIcon(QIcon(str(bundled("resources") / "kpidesk.svg")))

    def _build_window(self) -> None:
        from kpidesk.app.start.page_factories import page_factories
        from kpidesk.ui.navigation import Destination, PageId
        from kpidesk.ui.window.main_window import MainWindow

        self._appearance.apply_style()
        appearance = self._appearance
        known = page_factories(
            lambda: self.practices.open_sample(),  # noqa: PLW0108 - created later
            lambda: self.window.restore_requested.emit(),  # noqa: PLW0108 - the same
            _has_backups,
            lambda client, backups: self.client_remover.remove(client, backups=backups),
            appearance,
            self._preferences,
        )
        self.window = MainWindow(self.shell, appearance.words, appearance.colours, known, _commands)
        mark = partial(self.window.actions.mark_choices, self._preferences)
        self.window.menus.view.aboutToShow.connect(mark)
        if self._report is None and self._preferences.page_id in list(PageId):
            self.window.go(Destination(PageId(self._preferences.page_id)))

    def _wire(self) -> None:
        from kpidesk.app.backups.restorer import Restorer
        from kpidesk.app.practice.client_remover import ClientRemover
        from kpidesk.app.practice.open_failure import OpenFailure
        from kpidesk.app.practice.practice_manager import PracticeManager
        from kpidesk.app.practice.shutdown import Shutdown
        from kpidesk.app.sample.sample_year import SampleYear
        from kpidesk.app.start.crash_reporter import CrashReporter
        from kpidesk.app.start.end_signals import EndSignals
        from kpidesk.app.watch.file_watcher import FileWatcher
        from kpidesk.system.preferences import backup_folder

        appearance, preferences, window = self._appearance, self._preferences, self.window
        CrashReporter(self._tell, self).install()
        today, backups = self._today, backup_folder
        self.practices = PracticeManager(window, appearance, preferences, today, backups)
        self.file_watcher = FileWatcher(window, self.practices, appearance, today, backups)
        OpenFailure(self.practices, window, appearance, backups)
        Restorer(window, self.practices, appearance, preferences, backups)
        self.client_remover = ClientRemover(window, self.practices, appearance, backups)
        SampleYear(self.practices, appearance, today)
        self.practices.practice_opened.connect(self._on_practice_opened)
        self.practices.refused.connect(self._on_refused)
        closing = Shutdown(
            window, self.practices, self.file_watcher, appearance, preferences, self._end
        )
        EndSignals(closing.begin_without_asking, self)
        # A window that asked for time would block the end of the session.
        self._application.commitDataRequest.connect(lambda _: closing.end_at_once())
        appearance.changed.connect(self.practices.update_appearance)
        appearance.changed.connect(self.file_watcher.show)
        window.scheme_requested.connect(appearance.choose_scheme)
        window.language_requested.connect(appearance.choose_language)
        window.actions.export_all.triggered.connect(self._export_all)
        window.actions.check.triggered.connect(self._check_data)
        self._application.file_given.connect(lambda name: self.practices.open(Path(name)))
        self.shell.installEventFilter(self)

    def _open_first(self) -> None:
        request, practices, file = self._request, self.practices, _practice(self._request)
        is_first = request.file is None and self._preferences.last_file is None
        if request.sample:
            practices.open_sample()
        elif is_first or self._report is not None:
            # For a report there is no user to ask.
            practices.open_or_make(file)
        else:
            practices.open(file)

    def _export_all(self) -> None:
        from kpidesk.app.data.archive_exporter import ArchiveExporter
        from kpidesk.system.paths import documents_folder

        if self._archive_exporter is None:
            window, folder = self.window, documents_folder()
            self._archive_exporter = ArchiveExporter(window, self.practices, folder)
        self._archive_exporter.open()

    def _check_data(self) -> None:
        from kpidesk.app.data.data_checker import check_in_window
        from kpidesk.system.preferences import backup_folder

        check_in_window(self.window, self.practices, backup_folder())

    def _on_practice_opened(self) -> None:
        self.practices.practice_opened.disconnect(self._on_practice_opened)
        if self._report is not None:
            self._report.practice_opened(self.window)
            return
        page = self.window.page
        if page is not None:
            FirstPaint(page, self._on_page, patience=_PATIENCE_MS)

    def _on_page(self) -> None:
        """Start what the first page need not wait for."""
        from kpidesk.app.practice.free_space import SpaceCheck
        from kpidesk.app.start.crash_handler import watch_for_crashes
        from kpidesk.app.start.crash_reporter import report_cut_off
        from kpidesk.app.start.garbage_collector import GarbageCollector
        from kpidesk.app.start.preload import Preloader
        from kpidesk.app.watch.sync_notice import SyncNotice

        GarbageCollector(self)
        self._appearance.complete()
        report_cut_off(watch_for_crashes(), self.window, self._appearance)
        SpaceCheck(self.practices, self.window, self._appearance)
        self._requests = ShowRequests(self._come_to_front, self)
        self.practices.practice_opened.connect(self._watch_requests)
        self._watch_requests()
        Preloader(self.window).start()
        self.file_watcher.begin_checks()
        SyncNotice(self.window, self.practices, self._appearance, self._preferences).look()

    def _watch_requests(self) -> None:
        session = self.practices.current
        own = session is not None and not session.handle.read_only
        self._requests.watch(session.handle.path if session is not None and own else None)

    def _come_to_front(self) -> None:
        """Show the window to a user who started the program again."""
        if self.shell.isMinimized():
            self.shell.showNormal()
        self.shell.show()
        self.shell.raise_()
        self.shell.activateWindow()
        # Where the system forbids raising a window, its entry in the task bar blinks.
        self._application.alert(self.shell)

    def _on_refused(self, fault: Fault) -> None:
        if self._report is not None:
            self._end(self._say(fault))

    def _tell(self, fault: Fault) -> None:
        """Report an uncaught exception in the message bar."""
        from kpidesk.domain.catalogue.catalogue import ready_made
        from kpidesk.i18n.faults.fault_words import fault_sentence
        from kpidesk.ui.message import Message, Tone

        if self._report is not None:
            self._end(self._say(fault))
            return
        if self.file_watcher.explains(fault):
            return
        text = fault_sentence(self._appearance.words, fault, ready_made())
        self.window.bar.say(Message(text, Tone.ERROR))

    def _end(self, status: int = 0) -> None:
        self._application.exit(status)


def _has_backups() -> bool:
    from kpidesk.storage.backup.location import has_files
    from kpidesk.system.bundled_files import PRACTICE_SUFFIX
    from kpidesk.system.preferences import backup_folder

    return has_files(backup_folder(), PRACTICE_SUFFIX)


def _commands(shell: Shell) -> WindowCommands:
    from kpidesk.system.paths import data_folder
    from kpidesk.system.preferences import backup_folder
    from kpidesk.ui.window.window_commands import WindowCommands

    return WindowCommands(shell, data_folder(), backup_folder)
