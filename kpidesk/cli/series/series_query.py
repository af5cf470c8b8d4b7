"""The series query of `show` and `chart`. No words, hence no Qt."""

from __future__ import annotations

import argparse

from kpidesk.services.series.series_query import SeriesQuery


def query_from(args: argparse.Namespace) -> SeriesQuery:
    """Returns the query for the arguments of `show` and `chart`."""
    return SeriesQuery(args.kpi, args.by, args.first, args.last, args.client, args.service_language)
