"""What is said of a chart that was copied: nothing of it is seen until it is pasted."""

from __future__ import annotations

from kpidesk.charts.sizes import Size
from kpidesk.export.chart_batch import Drawing
from kpidesk.i18n.languages import LANGUAGES
from kpidesk.i18n.words import Words
from kpidesk.ui.charts import texts


def copied_text(words: Words, made: Drawing, size: Size) -> str:
    """The language that the chart is in, by its own name, and its size in CSS pixels."""
    language, number = made.look.words.language, words.formats.number
    return words(
        texts.COPIED,
        language=LANGUAGES.get(language, language),
        width=number(round(size.width)),
        height=number(round(size.height)),
    )
