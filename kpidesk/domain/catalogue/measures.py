"""The measures of the ready-made sets."""

from __future__ import annotations

from kpidesk.domain.measure import Measure, Nature, Unit

MEASURES = (
    Measure("satisfied_answers", Nature.FLOW),
    Measure("survey_answers", Nature.FLOW),
    Measure("multilingual_resolution_hours", Nature.FLOW, Unit.HOURS),
    Measure("multilingual_tickets", Nature.FLOW),
    Measure("languages_spoken", Nature.LEVEL),
    Measure("assistants", Nature.LEVEL),
    Measure("multilingual_clients_kept", Nature.COHORT),
    Measure("multilingual_clients_start", Nature.COHORT),
    Measure("accurate_communications", Nature.FLOW),
    Measure("checked_communications", Nature.FLOW),
    Measure("multilingual_tasks", Nature.FLOW),
    Measure("multilingual_hours", Nature.FLOW, Unit.HOURS),
    Measure("promoters", Nature.FLOW),
    Measure("passives", Nature.FLOW),
    Measure("detractors", Nature.FLOW),
    Measure("satisfied_clients", Nature.PRACTICE_FLOW),
    Measure("surveyed_clients", Nature.PRACTICE_FLOW),
    Measure("request_hours", Nature.FLOW, Unit.HOURS),
    Measure("requests", Nature.FLOW),
    Measure("clients_end", Nature.CLOSING),
    Measure("clients_new", Nature.PRACTICE_FLOW),
    Measure("clients_start", Nature.OPENING),
    Measure("tasks_completed", Nature.FLOW),
    Measure("tasks_assigned", Nature.FLOW),
    Measure("productive_hours", Nature.FLOW, Unit.HOURS),
    Measure("available_hours", Nature.PRACTICE_FLOW, Unit.HOURS),
    Measure("leads", Nature.PRACTICE_FLOW),
    Measure("services_offered", Nature.LEVEL),
    Measure("clients_served", Nature.LEVEL),
)
