"""A translation is found where a build put it, or made where nobody did."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from kpidesk.system import bundled_files as bundle
from kpidesk.system import paths, qm_cache, translations

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="eo" sourcelanguage="en">
<context>
    <name>Probe</name>
    <message>
        <source>Period</source>
        <translation>{word}</translation>
    </message>
</context>
</TS>
"""


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The translations folder of a checkout that nobody built, with an empty cache."""
    folder = tmp_path / "translations"
    folder.mkdir()
    (tmp_path / "pyproject.toml").touch()
    monkeypatch.setattr(bundle, "PACKAGE", tmp_path / "kpidesk")
    monkeypatch.setattr(paths, "cache_folder", lambda: tmp_path / "cache")
    return folder


def said(file: Path | None) -> str:
    translator = QTranslator()
    assert translator.load(str(file))
    return translator.translate("Probe", "Period")


def write(checkout: Path, word: str) -> Path:
    source = checkout / "kpidesk_eo.ts"
    source.write_text(TS.format(word=word), encoding="utf-8")
    return source


def test_a_bare_checkout_compiles_into_the_cache_once(checkout: Path, tmp_path: Path) -> None:
    write(checkout, "Periodo")
    first = translations.compiled("eo")
    assert first is not None
    assert first.is_relative_to(tmp_path / "cache")
    assert said(first) == "Periodo"
    made = first.stat().st_mtime_ns
    assert translations.compiled("eo") == first
    assert first.stat().st_mtime_ns == made
    assert [path.name for path in first.parent.iterdir()] == [first.name]


def test_a_changed_source_is_compiled_again(checkout: Path) -> None:
    write(checkout, "Periodo")
    translations.compiled("eo")
    write(checkout, "Tempo")
    assert said(translations.compiled("eo")) == "Tempo"


def test_a_built_file_is_used_until_its_source_is_newer(checkout: Path) -> None:
    source = write(checkout, "Periodo")
    built = source.with_suffix(".qm")
    made = translations.compiled("eo")
    assert made is not None
    built.write_bytes(made.read_bytes())
    assert translations.compiled("eo") == built
    write(checkout, "Tempo")
    after = built.stat().st_mtime + 10
    os.utime(source, (after, after))
    assert said(translations.compiled("eo")) == "Tempo"


def test_a_wheel_holds_no_source(checkout: Path) -> None:
    built = checkout / "kpidesk_eo.qm"
    built.touch()
    assert translations.compiled("eo") == built


def test_an_unknown_language_is_none(checkout: Path) -> None:
    assert translations.compiled("xx") is None


def test_no_compiler_is_none_and_not_an_error(
    checkout: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    write(checkout, "Periodo")
    monkeypatch.setattr(qm_cache, "_lrelease", lambda: checkout / "no-such-program")
    assert translations.compiled("eo") is None
    assert "eo" in caplog.text


def test_a_broken_source_is_none_and_leaves_nothing(checkout: Path, tmp_path: Path) -> None:
    (checkout / "kpidesk_eo.ts").write_text("<TS", encoding="utf-8")
    assert translations.compiled("eo") is None
    assert list((tmp_path / "cache" / "translations").iterdir()) == []


def test_a_country_is_written_as_qt_writes_it(checkout: Path) -> None:
    (checkout / "kpidesk_pt_BR.ts").write_text(TS.format(word="Período"), encoding="utf-8")
    assert said(translations.compiled("pt-BR")) == "Período"


def test_an_unfinished_text_appears_in_english(checkout: Path) -> None:
    text = TS.format(word="Periodo").replace("<translation>", '<translation type="unfinished">')
    (checkout / "kpidesk_eo.ts").write_text(text, encoding="utf-8")
    translator = QTranslator()
    assert translator.load(str(translations.compiled("eo")))
    assert not translator.translate("Probe", "Period")


@pytest.mark.parametrize(
    ("states", "share"),
    [
        ([""], 1.0),
        (['type="unfinished"', ""], 0.5),
        (["type='unfinished'", "", ""], 2 / 3),
        (['type="vanished"', 'type="obsolete"', ""], 1.0),
        ([], 1.0),
    ],
)
def test_the_share_of_finished_texts(checkout: Path, states: list[str], share: float) -> None:
    texts = "".join(f"<message><translation {each}>x</translation></message>" for each in states)
    source = checkout / "kpidesk_pt_BR.ts"
    source.write_text(f"<TS><context>{texts}</context></TS>", encoding="utf-8")
    assert translations.finished_share(source) == pytest.approx(share)
    assert translations.finished_shares() == {"pt-BR": pytest.approx(share)}


def test_the_shares_that_a_build_wrote_are_used_until_a_source_is_newer(checkout: Path) -> None:
    source = write(checkout, "Periodo")
    written = checkout / translations.FINISHED_FILE
    written.write_text("eo 0.2500\n", encoding="utf-8")
    os.utime(source, (1, 1))
    assert translations.finished_shares() == {"eo": 0.25}
    os.utime(written, (0, 0))
    assert translations.finished_shares() == {"eo": 1.0}
    source.unlink()
    written.write_text("{", encoding="utf-8")
    assert translations.finished_shares() == {}


def test_shares_that_were_counted_are_not_counted_again(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = write(checkout, "Periodo")
    assert translations.finished_shares() == {"eo": 1.0}
    with monkeypatch.context() as patch:
        patch.setattr(translations, "finished_share", lambda _: pytest.fail("counted again"))
        assert translations.finished_shares() == {"eo": 1.0}
    later = source.stat().st_mtime + 10
    text = source.read_text(encoding="utf-8")
    source.write_text(text.replace("<translation>", '<translation type="unfinished">'), "utf-8")
    os.utime(source, (later, later))
    assert translations.finished_shares() == {"eo": 0.0}
    assert sorted(path.name for path in checkout.iterdir()) == ["finished.txt", "kpidesk_eo.ts"]


def test_a_share_is_never_rounded_up() -> None:
    assert translations.shares_as_text({"eo": 0.94999, "fr": 1.0}) == "eo 0.9499\nfr 1.0000\n"
