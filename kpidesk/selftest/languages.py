"""Self-test: the translation of every language is in the package."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.i18n.kpi_texts.lookup import kpi_texts
from kpidesk.i18n.languages import SOURCE, offered_languages
from kpidesk.i18n.words import Words
from kpidesk.selftest.expectation import expect


def check(_: Path) -> Iterator[str]:
    """Load each language and see that most texts about KPIs are translated."""
    texts = [text for kpi in ready_made().kpis if (w := kpi_texts(kpi.id)) for text in w.texts]
    for language, own_name in offered_languages().items():
        words = Words(language)
        said = sum(words(text) != text for text in texts)
        expect(language == SOURCE or said > len(texts) // 2, f"{language} is not translated")
        yield f"{language} ({own_name}) loaded"
