"""What `show` and `chart` ask. No words, hence no Qt."""

from __future__ import annotations

import argparse

from kpidesk.services.series.series_query import SeriesQuery


def question(args: argparse.Namespace) -> SeriesQuery:
    """The question that the arguments of `show` and `chart` ask."""
    return SeriesQuery(args.kpi, args.by, args.first, args.last, args.client, args.service_language)
