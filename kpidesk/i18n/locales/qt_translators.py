"""Translates the texts of Qt itself: buttons, menus of fields, dialogs of files and printing."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QTranslator

from kpidesk.i18n.locales import qm_files
from kpidesk.i18n.locales.locale import qt_locale
from kpidesk.system.translations import QT_TEXTS


def qt_translators(language: str) -> list[QTranslator]:
    """Returns the translators to install, in this order: the last one is asked first.

    Qt's own texts exist for most languages. `translations/qt_*.ts` has what they lack, or say in
    other words than the program: a folder is no directory.
    """
    folder = qm_files.packed_folder()
    folder = folder or QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    own, added = QTranslator(), QTranslator()
    found = []
    if own.load(qt_locale(language), "qtbase", "_", folder):
        found.append(own)
    if qm_files.load(added, language, QT_TEXTS):
        found.append(added)
    return found
