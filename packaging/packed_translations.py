"""Packs the translations of the program and of Qt into one compressed resource file of Qt."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QTranslator
from translate import compile_all, tool

from kpidesk.i18n.locales.locale import qt_locale
from kpidesk.i18n.locales.qm_files import PACKED_FOLDER
from kpidesk.system.translations import PACKED_FILE

RESOURCE_COMPILER = "rcc" if sys.platform == "win32" else "Qt/libexec/rcc"


def pack(root: Path, languages: Iterable[str], target: Path) -> None:
    """Write all compiled translations and Qt's own in these languages into the target folder.

    Beside the packed file goes the one with the finished shares, which is read before Qt's
    resources are.
    """
    with tempfile.TemporaryDirectory() as aside:
        *made, shares = compile_all(root, Path(aside))
        shares.rename(target / shares.name)
        content = ET.Element("RCC")
        folder = ET.SubElement(content, "qresource", prefix=PACKED_FOLDER.removeprefix(":"))
        for file in (*made, *qt_files(languages)):
            ET.SubElement(folder, "file", alias=file.name).text = str(file)
        # The first version of the format has no time stamps; zlib is in every build of Qt.
        options = ["--binary", "--format-version", "1", "--compress-algo", "zlib"]
        options += ["--compress", "9", "--threshold", "0", "-", "-o", target / PACKED_FILE]
        command = [tool(RESOURCE_COMPILER), *options]
        subprocess.run(command, input=ET.tostring(content), cwd=aside, check=True)


def qt_files(languages: Iterable[str]) -> Iterator[Path]:
    """Yields the files that Qt loads for its own texts in these languages."""
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for language in languages:
        found = QTranslator()
        if found.load(qt_locale(language), "qtbase", "_", folder):
            yield Path(found.filePath())
