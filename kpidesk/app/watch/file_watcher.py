"""Watches the open practice file for changes by other programs, and keeps what they take away."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer

from kpidesk.app.practice.messages import FileMessages
from kpidesk.app.practice.practice_handle import PracticeHandle
from kpidesk.app.practice.practice_manager import PracticeManager
from kpidesk.app.practice.practice_session import PracticeSession
from kpidesk.app.start.appearance import Appearance
from kpidesk.app.watch.file_check import FileCheck
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.errors import Fault, NotDone
from kpidesk.i18n.faults import lost_file_texts as texts
from kpidesk.i18n.faults.fault_words import fault_sentence
from kpidesk.i18n.sentences import sentences
from kpidesk.storage.error_mapping import mapped_errors, not_done
from kpidesk.ui.message import Message, Tone
from kpidesk.ui.page import commit_typed
from kpidesk.ui.window.main_window import MainWindow
from kpidesk.ui.window.notice_page import NoticeChoice, PageNotice

#: How often a file that was lost is looked for.
_LOOK_AGAIN_MS = 2000


class _Loss(NamedTuple):
    """How a session lost its file, what was kept of it, or why it could not be kept."""

    session: PracticeSession
    fault: NotDone
    kept: Path | None
    failure: NotDone | None


class FileWatcher(QObject):
    """Looks at the file when the window is activated and when a change was refused.

    A session that has lost its file is told so as long as that is true. What was saved is kept
    once, before the file is opened again or the window closes.
    """

    def __init__(
        self,
        window: MainWindow,
        practices: PracticeManager,
        appearance: Appearance,
        today: Callable[[], date],
        backups: Callable[[], Path],
    ) -> None:
        super().__init__(practices)
        self._window, self._practices, self._appearance = window, practices, appearance
        self._today, self._backups = today, backups
        self._messages = FileMessages(window, appearance)
        self._loss: _Loss | None = None
        self._check: FileCheck | None = None
        self._checking = False
        #: The session whose figures another content of the same file lacks.
        self._overwritten: PracticeSession | None = None
        self._again = QTimer(self, interval=_LOOK_AGAIN_MS)
        self._again.timeout.connect(self._look_again)
        practices.practice_opened.connect(self._on_opened)
        practices.reopen_requested.connect(self._on_reopen_requested)
        practices.backup_failed.connect(self._on_backup_failed)

    def look(self) -> None:
        """Notice what other programs did to the file."""
        session = self._practices.current
        if session is None or self._practices.task.busy:
            return
        handle, page = session.handle, self._window.page
        if not handle.read_only:
            self.notice(session)
        elif handle.backup is None and handle.displaced() is not None:
            self._practices.open_to_read(handle.path, handle.obstacle)
        elif handle.changed_elsewhere() and page is not None:
            # An empty tuple of changes: hidden pages have to read everything again.
            session.workspace.changed.emit(())
            page.expire()

    def notice(self, session: PracticeSession) -> NotDone | None:
        """Returns why a session has lost its file, if it has; keeps what it had, and says so."""
        fault = session.handle.lost()
        before = self._loss if self._loss is not None and self._loss.session == session else None
        if fault is None:
            if before is not None:
                self._loss = None
                self._window.banner.dismiss()
                self.show()
        elif before is None or before.fault.code != fault.code:
            self._loss = self._keep(session, fault)
            self.show()
            self._again.start()
        return fault

    def _look_again(self) -> None:
        if self._loss is None:
            self._again.stop()
        else:
            self.look()

    def begin_checks(self) -> None:
        """Look for damage in the current file, and in each that is opened from now on."""
        self._checking = True
        self._begin_check()

    def stop(self) -> None:
        """Give up what is done in the background."""
        if self._check is not None:
            self._check.stop()

    def explains(self, fault: Fault) -> bool:
        """Returns whether a fault is one of the file, which is then shown in place of it."""
        session = self._practices.current
        if session is None:
            return False
        if session.handle.displaced() is not None:
            self.notice(session)
            return True
        if fault.code == "file_damaged":
            self._practices.give_up(fault)
            return True
        return False

    def show(self) -> None:
        """Show in the banner what is to be said of the current file."""
        session, loss = self._practices.current, self._loss
        if session is None:
            return
        if loss is None or loss.session != session:
            self._show_why_read_only(session.handle)
            return
        act = self._choices(loss)[0]
        text = self._sentence(loss)
        self._window.banner.say(Message(text, Tone.ERROR, act.text, act.act))

    def _show_why_read_only(self, handle: PracticeHandle) -> None:
        practices = self._practices
        if handle.backup is not None:
            restore = partial(practices.restore_requested.emit, handle.backup)
            self._messages.is_backup(handle.backup, restore, practices.leave_requested.emit)
        elif handle.read_only:
            self._messages.is_read_only(handle, practices.switch_to_writing)

    def closing_notice(self, session: PracticeSession, leave: Callable[[], object]) -> PageNotice:
        """Returns the page for a session that has lost its file when the window closes."""
        self.notice(session)
        assert self._loss is not None
        words = self._appearance.words
        close = NoticeChoice(words(texts.CLOSE), leave)
        return PageNotice(
            words(texts.IS_LOST),
            self._sentence(self._loss),
            (*self._choices(self._loss), close),
        )

    def open_again(self) -> None:
        """Open what is under the name of the current file now; figures not saved come along."""
        loss = self._loss
        if loss is None or self._practices.task.busy:
            return
        path = loss.session.handle.path
        if loss.fault.code == "file_moved":
            path = path.with_name(str(loss.fault.values["name"]))
        self._leave(loss, partial(self._practices.open, path))

    def _put_back(self) -> None:
        """Give what was kept the name of the file that was deleted, and open it."""
        loss = self._loss
        if loss is not None and loss.kept is not None and not self._practices.task.busy:
            kept, path = loss.kept, loss.session.handle.path
            self._leave(loss, lambda: self._rename_and_open(kept, path))

    def _rename_and_open(self, kept: Path, path: Path) -> None:
        try:
            with mapped_errors(path):
                if not path.exists():
                    kept.rename(path)
        except NotDone as fault:
            text = fault_sentence(self._appearance.words, fault, ready_made())
            self._window.bar.say(Message(text, Tone.ERROR))
            path = kept
        self._practices.open(path)

    def _leave(self, loss: _Loss, then: Callable[[], object]) -> None:
        """Close the session without a backup: its file has another content now."""
        commit_typed(self._window.page)

        def close() -> None:
            # The pages first: they save when they are hidden.
            self._window.set_workspace(None)
            self._practices.close(loss.session)
            self._overwritten = loss.session if loss.fault.code == "file_overwritten" else None
            self._loss = None
            then()

        drafts = loss.session.workspace.drafts
        if drafts.unsaved and drafts.journal_fault is not None:
            self._practices.guard.release(loss.session, close, lambda: None)
        else:
            # The journal has the unsaved figures; they return when the file is opened.
            close()

    def _keep(self, session: PracticeSession, fault: NotDone) -> _Loss:
        from kpidesk.app.watch.lost_content import keep_content

        words, kept, failure = self._appearance.words, None, None
        try:
            kept = keep_content(session, fault, self._backups(), words, self._today())
        except NotDone as error:
            failure = error
        return _Loss(session, fault, kept, failure)

    def _sentence(self, loss: _Loss) -> str:
        words, code = self._appearance.words, loss.fault.code
        said = [words.fill(texts.WHAT[code], loss.fault.values)]
        if loss.failure is not None:
            why = fault_sentence(words, loss.failure, ready_made())
            said.append(words(texts.NOT_KEPT, why=why))
        elif loss.kept is not None:
            beside = loss.kept.parent == loss.session.handle.path.parent
            if code == "file_overwritten":
                text = texts.LISTED_BESIDE if beside else texts.LISTED
            else:
                text = texts.KEPT_BESIDE if beside else texts.KEPT
            said.append(words(text, kept=loss.kept.name if beside else loss.kept))
        elif code == "file_overwritten":
            said.append(words(texts.NOTHING_LOST))
        return sentences(words, *said)

    def _choices(self, loss: _Loss) -> tuple[NoticeChoice, ...]:
        words = self._appearance.words
        match loss.fault.code:
            case "file_unsound":
                restore = self._window.actions.restore.trigger
                return (NoticeChoice(words(texts.RESTORE), restore),)
            case "file_gone" if loss.kept is not None:
                return (NoticeChoice(words(texts.PUT_BACK), self._put_back),)
        return (NoticeChoice(words(texts.OPEN_AGAIN), self.open_again),)

    def _on_opened(self) -> None:
        session = self._practices.current
        if session is None:
            return
        self.show()
        self.stop()
        if self._checking:
            self._begin_check()
        # Not at once: the page that was refused shows its own message first.
        session.handle.on_lost = lambda _: QTimer.singleShot(0, self, self.look)
        former, self._overwritten = self._overwritten, None
        if former is not None and former.handle.path == session.handle.path:
            self._offer(former, session)

    def _on_reopen_requested(self) -> None:
        self.look()
        self.open_again()

    def _on_backup_failed(self, former: PracticeSession, error: Exception) -> None:
        """Say why a practice that was left has no backup; without its file it is closed."""
        if self.notice(former) is None or self._loss is None:
            self._messages.no_backup(error, partial(self._practices.leave, former))
            return
        self._window.bar.say(Message(self._sentence(self._loss), Tone.WARNING))
        if former in self._practices.leaving:
            self._practices.close(former)

    def _begin_check(self) -> None:
        session = self._practices.current
        if session is not None:
            damaged = partial(self._on_damaged, session)
            self._check = FileCheck(session.handle.path, damaged, self)
            session.handle.before_writing.append(self._check.wait)

    def _on_damaged(self, session: PracticeSession) -> None:
        session.handle.damage = not_done("file_unsound", session.handle.path)
        self.notice(session)

    def _offer(self, former: PracticeSession, session: PracticeSession) -> None:
        """Offer to enter again what the file lost, if it is the same practice."""
        if former.changes.identity != session.changes.identity or session.handle.read_only:
            return
        missing = former.changes.missing_in(session.handle.records)
        if missing:
            from kpidesk.ui.unsaved.reentry_dialog import ReentryDialog

            words = self._appearance.words
            text, show = words(texts.REENTER, n=len(missing)), words(texts.REENTER_SHOW)
            dialog = partial(ReentryDialog, session.workspace, missing, self._window.shell)
            message = Message(text, Tone.WARNING, show, lambda: dialog().open())
            self._window.bar.say(message)
