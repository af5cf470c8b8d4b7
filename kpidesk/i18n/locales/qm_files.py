"""Loads compiled translations (.qm), in a package from one compressed resource file of Qt."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QResource, QTranslator

from kpidesk.system import bundled_files as bundle
from kpidesk.system.translations import PACKED_FILE, compiled, qm_name

#: Where Qt has the content of the packed file.
PACKED_FOLDER = ":/translations"


@cache
def packed_folder() -> str | None:
    """Returns the folder of Qt's resources with all .qm files of a package, or None without one."""
    packed = bundle.bundled("translations") / PACKED_FILE
    return PACKED_FOLDER if QResource.registerResource(str(packed)) else None


def load(translator: QTranslator, language: str, texts: str = bundle.APPLICATION) -> bool:
    """Load the texts of a language; returns False where there are none."""
    folder = packed_folder()
    file = f"{folder}/{qm_name(language, texts)}" if folder else compiled(language, texts)
    return file is not None and translator.load(str(file))
