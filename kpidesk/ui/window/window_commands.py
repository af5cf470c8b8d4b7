"""Carries out the commands of the menus: dialogs and data export."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QMenu

from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.errors import Fault
from kpidesk.export.client_chart import client_chart
from kpidesk.export.data.data_file import export_data
from kpidesk.i18n.text import Text
from kpidesk.i18n.words import Words
from kpidesk.services.practice.contents import practice_contents
from kpidesk.services.tables.context import PageTarget
from kpidesk.system.bundled_files import PRACTICE_SUFFIX
from kpidesk.system.file_names import check_target
from kpidesk.system.paths import documents_folder
from kpidesk.ui.clients import texts as client_texts
from kpidesk.ui.clients.add_dialog import AddClientDialog
from kpidesk.ui.common.file_dialog import file_dialog
from kpidesk.ui.common.labels import command_name
from kpidesk.ui.find.dialog import FindDialog
from kpidesk.ui.find.targets import FindTarget, all_targets
from kpidesk.ui.find.texts import COMMANDS
from kpidesk.ui.help.about import AboutDialog
from kpidesk.ui.help.data_places import DataPlacesDialog
from kpidesk.ui.help.keys import KeysDialog, KeySection
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.page import Page
from kpidesk.ui.print.print_preview import print_charts, print_update, show_preview
from kpidesk.ui.print.table_printer import print_table
from kpidesk.ui.tables.dialog import TableDialog
from kpidesk.ui.tables.imports.dialog import ImportsDialog
from kpidesk.ui.tables.table_origin import TableOrigin
from kpidesk.ui.tracked_kpis.dialog import TrackingDialog
from kpidesk.ui.window import texts
from kpidesk.ui.window.first_texts import PAGE_NAMES
from kpidesk.ui.window.shell import PAGE_MENU, Shell
from kpidesk.ui.workspace import Workspace


class WindowCommands:
    """One method for each command. Without a workspace those that need one do nothing.

    No dialog blocks: what the user chooses is handed to a callback.
    """

    def __init__(self, shell: Shell, practices: Path, backups: Callable[[], Path]) -> None:
        """Dialogs for practice files start in `practices`; `backups` is where backups are."""
        self._shell, self._practices, self._backups = shell, practices, backups

    def new(self, words: Words, chosen: Callable[[Path], object]) -> None:
        """Ask for the file of a new practice."""
        dialog = self._file_dialog(words, texts.NEW, self._practices, [texts.PRACTICES])
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(PRACTICE_SUFFIX)
        # The app refuses an existing file with a message of its own.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.fileSelected.connect(lambda name: chosen(Path(name)))
        dialog.open()

    def open(self, words: Words, chosen: Callable[[Path], object]) -> None:
        """Ask which practice to open."""
        filters = [texts.PRACTICES, texts.ALL_FILES]
        dialog = self._file_dialog(words, texts.OPEN, self._practices, filters)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: chosen(Path(name)))
        dialog.open()

    def copy_file(self, workspace: Workspace | None, chosen: Callable[[Path], object]) -> None:
        """Ask for the file of a copy of the practice."""
        if workspace is None:
            return
        folder, filters = documents_folder(), [texts.PRACTICES]
        dialog = self._file_dialog(workspace.words, texts.COPY_FILE, folder, filters)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(PRACTICE_SUFFIX)
        dialog.selectFile(f"{workspace.file.stem} {workspace.today().isoformat()}{PRACTICE_SUFFIX}")
        dialog.fileSelected.connect(lambda name: chosen(Path(name)))
        dialog.open()

    def export(self, workspace: Workspace | None) -> None:
        """Ask for a file, and export the whole practice to it as data."""
        if workspace is None:
            return
        words, folder = workspace.words, documents_folder()
        dialog = self._file_dialog(words, texts.EXPORT, folder, list(texts.DATA_FILES.values()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        kinds = {words(text): kind for kind, text in texts.DATA_FILES.items()}
        dialog.setDefaultSuffix(next(iter(texts.DATA_FILES))[0])
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(kinds[chosen][0]))
        dialog.selectFile(workspace.file.stem)

        def export(name: str) -> None:
            _, for_reader = kinds[dialog.selectedNameFilter()]
            _export_to(workspace, Path(name), for_reader=for_reader)

        dialog.fileSelected.connect(export)
        dialog.open()

    def print(self, workspace: Workspace | None, page: Page | None) -> None:
        """Show the preview of the page's table or charts."""
        if workspace is None or page is None:
            return
        words = workspace.words
        title = words(texts.PRINT_TITLE)
        pages = page.update_to_print()
        if pages is not None:
            show_preview(
                partial(print_update, pages=pages), title, title, self._shell, upright=True
            )
            return
        try:
            table = page.table_to_print()
            if table is not None:
                mirrored = words.right_to_left
                shown = partial(print_table, table=table, mirrored=mirrored)
                show_preview(shown, table.title, title, self._shell)
                return
            service = workspace.services.series
            drawings = [client_chart(each, service, words) for each in page.series_to_print()]
        except Fault as fault:
            workspace.tell(fault)
            return
        if drawings:
            name = drawings[0].name if len(drawings) == 1 else title
            show_preview(partial(print_charts, drawings=drawings), name, title, self._shell)
        else:
            workspace.tell(words(texts.NOTHING_TO_PRINT))

    def import_table(self, workspace: Workspace | None, page: Page | None) -> None:
        """Ask for files, and show what their tables would enter."""
        if workspace is None:
            return
        filters = [texts.TABLES, texts.ALL_FILES]
        dialog = self._file_dialog(workspace.words, texts.IMPORT, documents_folder(), filters)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(
            lambda names: self.import_files(workspace, page, [Path(name) for name in names])
        )
        dialog.open()

    def import_files(
        self, workspace: Workspace | None, page: Page | None, files: Sequence[Path]
    ) -> None:
        """Show what the table of each file would enter, one after the other."""
        if workspace is not None and files:
            target = page.table_target() if page is not None else None
            cell = Cell(page.client_in_sight()) if page is not None else NOT_ASSIGNED
            self._show_file(workspace, target, cell, files, 0)

    def _show_file(
        self,
        workspace: Workspace,
        target: PageTarget | None,
        cell: Cell,
        files: Sequence[Path],
        at: int,
    ) -> None:
        origin = TableOrigin(files[at], number=at + 1, total=len(files))
        dialog = TableDialog(workspace, origin, target, self._shell, cell=cell)
        words, rest = workspace.words, files[at + 1 :]

        def ended(entered: int) -> None:
            if rest and (entered or dialog.is_unreadable):
                self._show_file(workspace, target, cell, files, at + 1)
            elif rest:
                names = words.formats.listed([each.name for each in rest])
                workspace.tell(words(texts.NOT_READ, files=names))

        dialog.finished.connect(ended)
        dialog.open()

    def show_table(
        self, workspace: Workspace | None, origin: TableOrigin, target: PageTarget | None
    ) -> None:
        """Show what a table would enter."""
        if workspace is None:
            return
        if origin.is_blank:
            workspace.tell(workspace.words(texts.NOTHING_TO_PASTE))
        else:
            TableDialog(workspace, origin, target, self._shell).open()

    def imports(self, workspace: Workspace | None) -> None:
        if workspace is not None:
            _show(ImportsDialog(workspace, self._shell))

    def find(
        self,
        workspace: Workspace | None,
        menus: Sequence[QMenu],
        go: Callable[[Destination], object],
    ) -> None:
        if workspace is not None:
            words = workspace.words
            pages = {page_id: words(text) for page_id, text in PAGE_NAMES.items()}
            also = {
                command_name(words(name)): words(text) for name, text in texts.COMMAND_WORDS.items()
            }
            targets = all_targets(workspace, pages, menus, go, also)
            if not workspace.read_only:
                name = command_name(words(client_texts.ADD))
                add = partial(self._add_client, workspace)
                targets.append(FindTarget(COMMANDS, name, pages[PageId.CLIENTS], add))
            _show(FindDialog(words, workspace.theme.colours, targets, self._shell))

    def _add_client(self, workspace: Workspace) -> None:
        _show(AddClientDialog(workspace, self._shell))

    def track(self, workspace: Workspace | None) -> None:
        if workspace is not None:
            _show(TrackingDialog(workspace, self._shell))

    def where(self, words: Words, workspace: Workspace | None) -> None:
        file = workspace.file if workspace is not None else None
        _show(DataPlacesDialog(words, file, self._backups(), self._shell))

    def keys(self, words: Words, menus: Sequence[QMenu], page: Page | None) -> None:
        """List the keys by menus; those of the page first."""
        others = {menus[PAGE_MENU]: page.keys()} if page is not None else {}
        sections = (
            KeySection(command_name(menu.title()), menu.actions(), others.get(menu, ()))
            for menu in (menus[PAGE_MENU], *menus[:PAGE_MENU], *menus[PAGE_MENU + 1 :])
        )
        _show(KeysDialog(words, sections, self._shell))

    def about(self, words: Words, workspace: Workspace | None) -> None:
        file = workspace.file if workspace is not None else None
        _show(AboutDialog(words, file, self._backups(), self._shell))

    def _file_dialog(
        self, words: Words, title: Text, folder: Path, filters: list[Text]
    ) -> QFileDialog:
        dialog = file_dialog(words, words(title), self._shell)
        dialog.setNameFilters([words(text) for text in filters])
        dialog.setDirectory(str(folder if folder.is_dir() else Path.home()))
        return dialog


def _export_to(workspace: Workspace, path: Path, *, for_reader: bool) -> None:
    try:
        check_target(path, workspace.file)
        contents = practice_contents(workspace.services.records, workspace.catalogue)
        export_data(contents, path, workspace.words, for_reader=for_reader)
    except Fault as fault:
        workspace.tell(fault)
        return
    workspace.tell(workspace.words(texts.EXPORTED, file=path))


def _show(dialog: QDialog) -> None:
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
