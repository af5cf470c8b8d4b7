"""KPI Desk: key figures of a solo virtual assistant, kept and charted on her own computer."""

__version__ = "0.1.0"
