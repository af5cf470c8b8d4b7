"""The packed file of a build: the program finds its own texts and Qt's in it, and no others."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QDir, QLibraryInfo, QResource, QTranslator

from kpidesk.i18n.languages import LANGUAGES
from kpidesk.i18n.locales import qm_files
from kpidesk.i18n.locales.locale import qt_locale
from kpidesk.i18n.locales.qt_translators import qt_translators
from kpidesk.system import bundled_files, translations

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="eo" sourcelanguage="en">
<context>
    <name>{context}</name>
    <message><source>Period</source><translation>Periodo</translation></message>
</context>
</TS>
"""


@pytest.fixture
def packing(tool) -> ModuleType:
    return tool("packed_translations")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with texts of its own and of Qt in one language."""
    root = tmp_path / "project"
    (root / "translations").mkdir(parents=True)
    for texts, context in ((bundled_files.APPLICATION, "Probe"), (translations.QT_TEXTS, "QProbe")):
        ts = root / "translations" / f"{texts}_eo.ts"
        ts.write_text(TS.format(context=context), encoding="utf-8")
    return root


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The empty folder of a package's translations, which the program looks into."""
    folder = tmp_path / "package"
    folder.mkdir()
    monkeypatch.setattr(bundled_files, "bundled", lambda name: folder)
    qm_files.packed_folder.cache_clear()
    yield folder
    QResource.unregisterResource(str(folder / translations.PACKED_FILE))
    qm_files.packed_folder.cache_clear()


def test_the_program_finds_its_own_texts(packing: ModuleType, project: Path, package: Path) -> None:
    packing.pack(project, [], package)
    found, missing = QTranslator(), QTranslator()
    assert qm_files.load(found, "eo")
    assert found.translate("Probe", "Period") == "Periodo"
    assert not qm_files.load(missing, "fr")
    assert translations.finished_shares() == {"eo": 1.0}
    (qt,) = qt_translators("eo")
    assert qt.translate("QProbe", "Period") == "Periodo"


@pytest.mark.parametrize("language", [*LANGUAGES, "fr-CA"])
def test_qts_own_texts_come_with_each_language(
    packing: ModuleType, project: Path, package: Path, language: str
) -> None:
    loaded, folder = QTranslator(), QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    loaded.load(qt_locale(language), "qtbase", "_", folder)
    packing.pack(project, [language], package)
    wanted = [Path(each).name for each in [loaded.filePath()] if each]
    assert [Path(each.filePath()).name for each in qt_translators(language)] == wanted
    inside = QDir(qm_files.PACKED_FOLDER).entryList()
    assert sorted(inside) == sorted(["kpidesk_eo.qm", "qt_eo.qm", *wanted])


def test_the_same_texts_give_the_same_file(
    packing: ModuleType, project: Path, tmp_path: Path
) -> None:
    made = []
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        packing.pack(project, ["fr"], tmp_path / name)
        made.append({each.name: each.read_bytes() for each in (tmp_path / name).iterdir()})
    assert made[0] == made[1]
    assert set(made[0]) == {translations.PACKED_FILE, translations.FINISHED_FILE}
