"""The sentences of what is wrong with a ladder of the user's own, by code."""

from kpidesk.i18n.text import QT_TRANSLATE_NOOP

LADDERS = {
    "ladder_bound_empty": QT_TRANSLATE_NOOP(
        "Fault", "The bound of “{level}” is empty.", "{level} is a level such as: typical"
    ),
    "ladder_bound_outside": QT_TRANSLATE_NOOP(
        "Fault",
        "“{kpi}” cannot be {bound}. Please look at the bound of “{level}” again.",
        "{level} is a level such as: typical; {bound} a number",
    ),
    "ladder_without_bounds": QT_TRANSLATE_NOOP(
        "Fault", "A benchmark needs at least one bound: typical, above average or exceptional."
    ),
    "ladder_must_rise": QT_TRANSLATE_NOOP(
        "Fault",
        "For “{kpi}” higher is better: its bounds rise from typical to exceptional, with ≥ or >.",
    ),
    "ladder_must_fall": QT_TRANSLATE_NOOP(
        "Fault",
        "For “{kpi}” lower is better: its bounds fall from typical to exceptional, with ≤ or <.",
    ),
    "ladder_signs_differ": QT_TRANSLATE_NOOP(
        "Fault", "The signs of the bounds differ. Use ≥ and >, or ≤ and <, for all levels."
    ),
    "ladder_order": QT_TRANSLATE_NOOP(
        "Fault",
        "The bounds are not in order: {bound} for “{level}” has to be better than {low} for "
        "“{worse}”.",
        "{bound} and {low} are numbers, {level} and {worse} levels such as: typical",
    ),
    "ladder_overlap": QT_TRANSLATE_NOOP(
        "Fault",
        "“{worse}” and “{level}” overlap: both begin at {bound}.",
        "{bound} is a number, {worse} and {level} are levels such as: typical",
    ),
    "ladder_source_long": QT_TRANSLATE_NOOP(
        "Fault", "The source can have {most} characters at most. This one has {length}."
    ),
}
#: What only the command line says.
LADDER_COMMANDS = {
    "ladder_action_unknown": QT_TRANSLATE_NOOP(
        "Fault", "“{given}” is not a command for benchmarks. Choose from: {known}."
    ),
    "ladder_step_malformed": QT_TRANSLATE_NOOP(
        "Fault", "“{given}” is not a level with its bound. Write one such as typical=75."
    ),
    "ladder_step_twice": QT_TRANSLATE_NOOP("Fault", "“{level}” has two bounds. Give it one."),
    "ladder_step_empty": QT_TRANSLATE_NOOP(
        "Fault",
        "“{level}” has no bound. Put a bound with > or < in quotes, as '{step}=>85': without them "
        "the shell takes > as a redirection. It may have made a file here that is named like the "
        "bound (85, say), which you can delete.",
        "on the command line; {level} is a level, {step} its name there",
    ),
}
