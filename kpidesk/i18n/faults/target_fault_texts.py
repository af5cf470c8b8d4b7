"""The sentences about targets, by code."""

from kpidesk.i18n.text import QT_TRANSLATE_NOOP

TARGETS = {
    "bound_malformed": QT_TRANSLATE_NOOP(
        "Fault", "“{typed}” is not a value. Write a number such as 90 or 2.5."
    ),
    "bound_ambiguous": QT_TRANSLATE_NOOP(
        "Fault",
        "“{typed}” can be read in two ways. Write it without a thousands separator.",
        "a number such as 1.234",
    ),
    "target_impossible": QT_TRANSLATE_NOOP(
        "Fault", "“{kpi}” can never reach this value. Check the target.", "a target of a KPI"
    ),
    "target_missing": QT_TRANSLATE_NOOP(
        "Fault", "“{kpi}” has no target from {period} that could be removed or ended."
    ),
    "target_backwards": QT_TRANSLATE_NOOP(
        "Fault", "The lower end of the range is above the upper end."
    ),
    "target_action_unknown": QT_TRANSLATE_NOOP(
        "Fault", "“{given}” is not a command for targets. Choose from: {known}."
    ),
    "target_malformed": QT_TRANSLATE_NOOP(
        "Fault",
        "“{given}” is not a target. Write a value such as 90, a range such as 60..90, ..40 for at "
        "most, 40.. for at least, or none to end a target.",
    ),
    "target_needs_range": QT_TRANSLATE_NOOP(
        "Fault",
        "For “{kpi}” neither more nor less is better. Write a range such as 60..90.",
        "on the command line",
    ),
}
