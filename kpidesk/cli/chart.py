"""`chart`: a KPI drawn into a file, in the language of whoever gets it."""

from __future__ import annotations

import argparse

from kpidesk.charts.build import chart_spec
from kpidesk.charts.sizes import parse_size
from kpidesk.cli.console import Console
from kpidesk.cli.show_json import question
from kpidesk.domain.errors import WrongRequest
from kpidesk.i18n.languages import LANGUAGES, language_of
from kpidesk.i18n.words import Words
from kpidesk.services.reading import Reading
