"""KPI Desk: key figures of a solo virtual assistant, kept and charted on the user's own computer."""

__version__ = "0.1.0"
