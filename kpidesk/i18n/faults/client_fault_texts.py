"""The sentences about client cards, packages and closed periods, by code."""

from kpidesk.i18n.text import QT_TRANSLATE_NOOP

CLIENTS = {
    "client_gone": QT_TRANSLATE_NOOP("Fault", "This client is no longer in the file."),
    "period_closed": QT_TRANSLATE_NOOP(
        "Fault", "{closed} is closed. Reopen it to change “{measure}”.", "why a figure is not saved"
    ),
    "client_period_closed": QT_TRANSLATE_NOOP(
        "Fault", "{closed} is closed for “{client}”. Reopen it to change “{measure}”."
    ),
    "period_not_over": QT_TRANSLATE_NOOP(
        "Fault", "{period} is not over. It can be closed after {last}.", "{last} is a date"
    ),
    "closed_within": QT_TRANSLATE_NOOP(
        "Fault",
        "{longer} is closed, including {period}. Reopen {longer} first.",
        "why a figure is not saved",
    ),
    "away_within": QT_TRANSLATE_NOOP(
        "Fault",
        "All of {longer} is marked as away, including {period}. Undo that for {longer} first.",
    ),
    "card_text_long": QT_TRANSLATE_NOOP(
        "Fault", "A text can have {most} characters at most. This one has {length}."
    ),
    "summary_long": QT_TRANSLATE_NOOP(
        "Fault",
        "The summary is too long: it has {length} characters, and {most} are allowed. Please "
        "shorten it.",
        "of an update to a client",
    ),
    "card_text_control": QT_TRANSLATE_NOOP(
        "Fault",
        "This text contains a control character ({character}) that cannot be shown. Please type "
        "it again without it.",
        "{character} is a code such as U+0007",
    ),
    "region_malformed": QT_TRANSLATE_NOOP(
        "Fault", "“{region}” is not a country code. Write one such as US, FR or DE."
    ),
    "work_ends_first": QT_TRANSLATE_NOOP(
        "Fault", "The work can’t end ({last}) before it starts ({first})."
    ),
    "package_hours_missing": QT_TRANSLATE_NOOP("Fault", "A package needs more than zero hours."),
    "package_carry": QT_TRANSLATE_NOOP(
        "Fault", "A block of hours has no next period, so nothing is carried over."
    ),
    "package_carried": QT_TRANSLATE_NOOP(
        "Fault",
        "Hours carried over at the start need a package that carries hours over. A negative "
        "number needs one that carries all hours over.",
    ),
    "package_not_monthly": QT_TRANSLATE_NOOP(
        "Fault",
        "A monthly package starts on the first day of a month and ends on the last day of one. "
        "Change {day}.",
    ),
    "package_ends_first": QT_TRANSLATE_NOOP("Fault", "The package can’t end before it starts."),
    "package_twice": QT_TRANSLATE_NOOP("Fault", "Two packages can’t start at the same time."),
    "logo_too_large": QT_TRANSLATE_NOOP(
        "Fault", "A logo can be at most {limit} kB. Please save a smaller one.", "kilobytes"
    ),
    "logo_format": QT_TRANSLATE_NOOP("Fault", "A logo must be a PNG or SVG file."),
    "logo_damaged": QT_TRANSLATE_NOOP("Fault", "This picture is damaged, or much too large."),
    "logo_unsafe": QT_TRANSLATE_NOOP(
        "Fault",
        "This SVG file has links, scripts, animations or embedded pictures in it. Please save it "
        "as plain SVG or as PNG.",
    ),
}
#: About arguments of the command line.
CLIENT_COMMANDS = {
    "logo_missing": QT_TRANSLATE_NOOP("Fault", "“{file}” is missing or cannot be read."),
    "package_malformed": QT_TRANSLATE_NOOP(
        "Fault",
        "“{given}” is not a package. Write one such as 20/month, 5/week or 50/block, or none.",
    ),
    "package_missing": QT_TRANSLATE_NOOP(
        "Fault", "{argument} describes a package, but --package is missing."
    ),
    "hours_malformed": QT_TRANSLATE_NOOP(
        "Fault", "“{given}” is not a number of hours. Write them as 17.5 or 17:30."
    ),
    "day_malformed": QT_TRANSLATE_NOOP(
        "Fault", "“{given}” is neither a period nor a day. Write 2026-03 or 2026-03-15."
    ),
    "carry_unknown": QT_TRANSLATE_NOOP(
        "Fault", "“{given}” is not a way to carry hours over. Choose from: {known}."
    ),
    "rhythm_unknown": QT_TRANSLATE_NOOP(
        "Fault", "“{given}” is not a rhythm. Choose from: {known}."
    ),
    "paper_unknown": QT_TRANSLATE_NOOP(
        "Fault", "“{given}” is not a paper size. Choose from: {known}."
    ),
    "removal_unconfirmed": QT_TRANSLATE_NOOP(
        "Fault",
        "Removing “{client}” permanently deletes all figures, notes and drafts; “client archive” "
        "only hides the client. To remove, add --yes.",
    ),
}
