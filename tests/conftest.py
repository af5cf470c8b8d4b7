"""Runs every test without a screen, in user folders of its own."""

from __future__ import annotations

import gc
import importlib
import lzma
import os
import sqlite3
import sys
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import settings
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication

from kpidesk.analysis.point import LadderStep, LeftOut, Point, Reason, Series
from kpidesk.app.start.garbage_collector import collect_due
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.catalogue.constraints import LOWER_BOUND
from kpidesk.domain.cell import Client
from kpidesk.domain.ladder import Ladder
from kpidesk.domain.period import parse_period
from kpidesk.i18n.formats import Formats
from kpidesk.i18n.languages import language_of
from kpidesk.i18n.sample_words import sample_words
from kpidesk.i18n.text import Text
from kpidesk.i18n.words import Words
from kpidesk.services.sample.fill import SampleTexts, fill_sample
from kpidesk.storage.records.writer import open_practice
from kpidesk.storage.schema.creation import create_practice
from tests.support.pseudo_languages import pseudo_languages_offered

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before a QGuiApplication begins

# Each run draws other examples. KPIDESK_EXAMPLES=1000 looks harder.
settings.register_profile(
    "kpidesk", deadline=None, max_examples=int(os.environ.get("KPIDESK_EXAMPLES", "25"))
)
settings.load_profile("kpidesk")

SAMPLE_DAY = date(2026, 11, 21)
SPECIMENS = Path(__file__).parent / "storage" / "specimens"
FOLDERS = {
    "HOME": "",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CONFIG_HOME": ".config",
    "XDG_CACHE_HOME": ".cache",
    "XDG_DOCUMENTS_DIR": "Documents",
    "USERPROFILE": "",
    "WIN_PD_OVERRIDE_LOCAL_APPDATA": "Local",
    "WIN_PD_OVERRIDE_APPDATA": "Roaming",
    "WIN_PD_OVERRIDE_PERSONAL": "Documents",
}


@pytest.fixture(scope="session", autouse=True)
def sealed_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Sets the user's folders to empty ones for this run, and the system's language to English."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name, folder in FOLDERS.items():
            patch.setenv(name, str(home / folder))
        if sys.platform == "linux":
            patch.setenv("LC_ALL", "C.UTF-8")
            patch.delenv("LANGUAGE", raising=False)
        yield


@pytest.fixture(scope="session", autouse=True)
def garbage_collected_here() -> Iterator[None]:
    """Lets garbage be collected between tests only: in another thread it would destroy widgets."""
    gc.freeze()
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def due_garbage_collected(garbage_collected_here: None) -> Iterator[None]:
    """Collects what is due after each test, as the window does every few seconds."""
    yield
    collect_due()


@pytest.fixture
def unmeasured(monkeypatch: pytest.MonkeyPatch) -> None:
    """Processes that a test starts are not measured: coverage imports modules and writes files."""
    for name in ("COVERAGE_PROCESS_CONFIG", "COVERAGE_PROCESS_START"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="session", autouse=True)
def emptied_clipboard() -> Iterator[None]:
    """Clears the offscreen clipboard: content that outlives Python crashes the process."""
    yield
    if QGuiApplication.instance() is not None:
        QGuiApplication.clipboard().clear()


@pytest.fixture(scope="session")
def sample_practice(sealed_home: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A practice file with the English sample of SAMPLE_DAY, to be copied."""
    path = tmp_path_factory.mktemp("sample") / "sample.kpidesk"
    create_practice(path, "Sample")
    with open_practice(path) as practice:
        fill_sample(practice, ready_made(), SAMPLE_DAY, SampleTexts(**sample_words(Words("en"))))
    return path


@pytest.fixture
def tool(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], ModuleType]:
    """Imports a script of packaging/, which is not a package: its modules import by plain names."""
    monkeypatch.syspath_prepend(str(Path(__file__).parents[1] / "packaging"))

    def load(name: str) -> ModuleType:
        monkeypatch.delitem(sys.modules, name, raising=False)
        return importlib.import_module(name)

    return load


@pytest.fixture(scope="session")
def unknown_language() -> str:
    """The code of a language that the program does not have."""
    codes = {QLocale(language).name().partition("_")[0] for language in QLocale.Language}
    return next(code for code in sorted(codes) if len(code) == 2 and language_of(code) is None)


@pytest.fixture
def unknown_letter(qapp: QGuiApplication) -> str:
    """A letter that no font of this computer has, of a script that Qt warns of nowhere."""
    from kpidesk.drawing.missing_letters import missing_letters

    for letter in map(chr, (0x13000, 0x12000, 0x10A10, 0x16800, 0x1D980)):
        if missing_letters([letter]):
            return letter
    pytest.skip("this computer has fonts for all of these letters")


#: Ends of sentences in the scripts of the world; in Thai and Lao a sentence ends without a mark.
ENDS = frozenset(".!?…)\N{IDEOGRAPHIC FULL STOP}！？）؟۔।॥։።")
WITHOUT_A_MARK = ("THAI ", "LAO ")


@pytest.fixture
def is_sentence() -> Callable[[str], bool]:
    """Tells whether a text ends as a sentence does, in any script."""

    def ends(text: str) -> bool:
        last = text.rstrip()[-1:]
        return last in ENDS or unicodedata.name(last, "").startswith(WITHOUT_A_MARK)

    return ends


Values = Sequence[float | Reason | None]


@pytest.fixture
def make_series() -> Callable[..., Series]:
    return series_of


def series_of(
    values: Values,
    kpi_id: str = "csat",
    start: str = "2025-04",
    partial: Sequence[int] = (),
    unfinished: Sequence[int] = (),
    warnings: Mapping[int, tuple[str, ...]] | None = None,
    left_out: Mapping[int, tuple[LeftOut, ...]] | None = None,
    ladders: Mapping[int, Ladder] | None = None,
    client: Client | None = None,
    language: str | None = None,
) -> Series:
    """Makes a series; None is a period without entries, a Reason one without a value."""
    kpi, first = ready_made().kpi(kpi_id), parse_period(start)
    ladder, points = kpi.ladder, []
    for place, given in enumerate(values):
        ladder = (ladders or {}).get(place, ladder)
        if given is None:
            continue
        reason = given if isinstance(given, Reason) else None
        value = None if isinstance(given, Reason) else Fraction(given).limit_denominator(1000)
        warned = (warnings or {}).get(place, ())
        missing = (left_out or {}).get(place, ())
        level = None if value is None else ladder.rate(value)
        if LOWER_BOUND in warned and level is not ladder.best:
            level = None
        points.append(
            Point(
                period=first.shifted(place),
                value=value,
                level=level,
                ladder=ladder,
                partial=place in partial or bool(missing),
                unfinished=place in unfinished,
                reason=reason,
                warnings=warned,
                left_out=missing,
                amounts={measure.id: 120 for measure in ready_made().measures_of(kpi)},
                lengths=(first.length,),
            )
        )
    later = (LadderStep(first.shifted(n), each) for n, each in (ladders or {}).items())
    steps = (LadderStep(None, kpi.ladder), *later)
    made = Series(kpi, first.length, tuple(points), ladder, client, language)
    return made._replace(steps=steps)


@pytest.fixture
def revive() -> Callable[[str, Path], Path]:
    """Make a practice file of an earlier schema from the dump of that name."""
    return revived


def revived(name: str, path: Path) -> Path:
    dump = SPECIMENS / name
    data = dump.read_bytes()
    text = (lzma.decompress(data) if dump.suffix == ".xz" else data).decode("utf-8")
    path.parent.mkdir(parents=True, exist_ok=True)
    connection = sqlite3.connect(path)
    connection.executescript(text)
    connection.close()
    return path


@pytest.fixture
def pseudo_languages() -> Iterator[None]:
    """Offers the pseudo-languages of `support/pseudo_languages.py` during a test."""
    with pseudo_languages_offered():
        yield


class StretchedWords(Words):
    """Words with texts half as long again, in any language and its direction."""

    def __init__(self, language: str, stretch: float = 1.5) -> None:
        super().__init__("en")
        self.language = language
        self.formats = Formats(language)
        self._stretch = stretch

    def fill(self, text: Text, values: Mapping[str, object], n: int | None = None) -> str:
        said = super().fill(text, values, n)
        return said + " " + "wörtlich "[: max(1, round(len(said) * (self._stretch - 1)))].strip()


@pytest.fixture
def stretched() -> Callable[..., Words]:
    return StretchedWords
