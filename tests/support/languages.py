"""The offered languages, for tests that take seconds in each of them."""

from __future__ import annotations

import pytest

from kpidesk.i18n.languages import SOURCE, offered_languages

#: English in each run, the other languages in the long one.
LONG_LANGUAGES = tuple(
    pytest.param(code, marks=() if code == SOURCE else pytest.mark.long)
    for code in offered_languages()
)
