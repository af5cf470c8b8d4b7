"""Names that measures had on screen in the past: tables that users keep may still have them."""

from __future__ import annotations

#: A name, and the id of the measure that it meant.
FORMER_MEASURE_NAMES = (
    ("Surveyed clients", "surveyed_clients"),
    ("Satisfied answers", "satisfied_answers"),
    ("Package hours", "package_hours"),
    ("Paketstunden", "package_hours"),
    ("Horas del paquete", "package_hours"),
    ("Heures du forfait", "package_hours"),
    ("Ore del pacchetto", "package_hours"),
    ("Godziny pakietu", "package_hours"),
    ("Horas do pacote", "package_hours"),
    ("套餐工时", "package_hours"),
    ("ساعات الباقة", "package_hours"),
    ("Oras ng package", "package_hours"),
)
