"""What `show` and `chart` ask. No words, hence no Qt."""

from __future__ import annotations

import argparse

from kpidesk.services.series.series_query import Question


def question(args: argparse.Namespace) -> Question:
    """The question that the arguments of `show` and `chart` ask."""
    return Question(args.kpi, args.by, args.first, args.last, args.client, args.service_language)
