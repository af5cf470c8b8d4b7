"""KPI Desk: keeps and charts the key figures of a solo virtual assistant, offline."""

__version__ = "0.1.0"
