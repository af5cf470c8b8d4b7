"""`--help`: lists the commands."""

from __future__ import annotations

from kpidesk.cli.console import Console
from kpidesk.i18n.text import QT_TRANSLATE_NOOP

_INTRO = QT_TRANSLATE_NOOP(
    "Help", "KPI Desk keeps the KPIs of your work as a virtual assistant on your own computer."
)
_USE = QT_TRANSLATE_NOOP("Help", "kpidesk [--file FILE] [--language LANG] [COMMAND …]")
_VIEW = (
    "[--by week|month|quarter|year] [--from P] [--to P] [--client NAME] [--service-language CODE]"
)
_STYLE = "[--language LANG] [--theme light|dark] [--size WxH|mail|slide|a5] [--dpi N]"
_OVERLAYS = (
    "[--rolling 3|12] [--last-year] [--limits] [--title TEXT] [--unfinished] [--notes] "
    "[--private-notes]"
)
_TABLE = (
    "[--period P] [--client NAME] [--service-language CODE] [--map COLUMN=ROLE]… [--add-up] "
    "[--sheet NAME] [--dry-run] [--json]"
)
_TARGET = (
    "target set KPI|MEASURE VALUE|LOW..HIGH|none --from P [--client NAME] · "
    "target remove KPI|MEASURE --from P [--client NAME]"
)
_CARD = (
    "[--name NEW] [--language LANG] [--region CODE] [--contact TEXT] [--salutation TEXT] "
    "[--mail TEXT] [--paper a4|letter] [--logo FILE|none] [--rhythm week|month|none] "
    "[--figures IDS] [--remark TEXT] [--package HOURS/month|week|block|none] "
    "[--carry none|one|all] [--carried HOURS] [--from PERIOD|DATE] [--to PERIOD|DATE] "
    "[--since PERIOD|DATE] [--until PERIOD|DATE]"
)
_LADDER = (
    "ladder set KPI typical=75 'above_average=>85' exceptional=90 [--source TEXT] [--from P] "
    "[--client NAME]"
)
_NOTE = (
    "note PERIOD[..PERIOD|..] [MEASURE] TEXT [--client NAME] [--service-language CODE] [--shown]"
)
_COMMANDS = (
    (
        "[FILE.kpidesk] · --sample",
        QT_TRANSLATE_NOOP(
            "Help",
            "Open the window with your business, with the file given, or with a sample with "
            "made-up figures.",
        ),
    ),
    (
        "set PERIOD MEASURE=AMOUNT… [--client NAME] [--service-language CODE]",
        QT_TRANSLATE_NOOP(
            "Help",
            "Enter figures, all of them or none. Hours as 1.5, 1:30, 1h30 or 90 min; nothing "
            "after the = clears a figure.",
        ),
    ),
    (
        f"show KPI|MEASURE {_VIEW} [--json]",
        QT_TRANSLATE_NOOP("Help", "Show a KPI or a measure over periods, as a table or as JSON."),
    ),
    (
        f"chart KPI|MEASURE -o FILE.png|.svg|.pdf {_STYLE} {_OVERLAYS}",
        QT_TRANSLATE_NOOP(
            "Help",
            "Save a chart of a KPI or measure; periods and client are given as for show. Sizes "
            "are in pixels of 1/96 inch (default: mail, 720x432); --dpi makes a PNG finer, not "
            "larger on paper. Periods that are not over are left out without --unfinished. LANG "
            "can include a country for numbers and dates: en-GB.",
        ),
    ),
    (
        f"client add|edit NAME {_CARD}",
        QT_TRANSLATE_NOOP(
            "Help",
            "Add a client or change a card: language of updates (any of its names), country for "
            "numbers and dates, contact, greeting, figures shown, hours bought (20/month, "
            "5/week, 50/block) and how hours carry over. --from and --to are for the package, "
            "--since and --until for the work.",
        ),
    ),
    (
        "client show|archive|duplicate NAME · client list · client remove NAME --yes [--backups]",
        QT_TRANSLATE_NOOP(
            "Help",
            "Show a card, archive a client, copy a card to a new client, or list all clients. "
            "Remove a client permanently, with --backups from the backups, too. --json works "
            "with show and list.",
        ),
    ),
    (
        "close|reopen PERIOD [--client NAME] · away|back PERIOD [--client NAME]",
        QT_TRANSLATE_NOOP(
            "Help",
            "Close a period that is over, so that its figures cannot change; mark one as away, "
            "so that nothing is due. reopen and back undo this.",
        ),
    ),
    (
        "due [--json]",
        QT_TRANSLATE_NOOP("Help", "List what is due: periods that are over and not closed."),
    ),
    (
        "update CLIENT PERIOD|PERIOD --whole [-o FILE.pdf|.txt|.eml] [--language LANG] [--json]",
        QT_TRANSLATE_NOOP(
            "Help",
            "Save or print the update for a client, or the review of the whole business. A sent "
            "update is saved as it was sent. For a client with the name of a command, use "
            "--client: update 2026-03 --client send.",
        ),
    ),
    (
        "update send|unsend CLIENT PERIOD [--language LANG] · update list [CLIENT] [--json]",
        QT_TRANSLATE_NOOP(
            "Help",
            "Mark an update as sent, which keeps its files unchanged, or undo that; list the "
            "updates and what is due. KPI Desk itself sends nothing.",
        ),
    ),
    (
        "double-counting separate|two-views|ask",
        QT_TRANSLATE_NOOP(
            "Help",
            "Say whether figures by client and figures by service language are separate work or "
            "two views of the same work.",
        ),
    ),
    (
        "baseline list [--json] · baseline set|remove KPI --from P [--reason TEXT] [--client NAME]",
        QT_TRANSLATE_NOOP(
            "Help",
            "Start the usual limits again from a period, for example after a change in your work.",
        ),
    ),
    (
        f"{_TARGET} · target list [--json]",
        QT_TRANSLATE_NOOP(
            "Help",
            "Set what you promise from a period on: at least VALUE, or at most VALUE where lower "
            "is better; ..40 is at most, 40.. at least, none ends a target. Earlier periods keep "
            "theirs. The list says in how many complete periods each was met.",
        ),
    ),
    (
        f"ladder show|reset KPI [--from P] [--client NAME] [--as-business] [--json] · {_LADDER}",
        QT_TRANSLATE_NOOP(
            "Help",
            "Judge a KPI by a benchmark of your own, for all periods or from one period on; "
            "reset goes back to the published one. Put bounds with > or < in quotes. "
            "--as-business gives a client the benchmark of the business.",
        ),
    ),
    (
        f"{_NOTE} · note list [--client NAME] [--json]",
        QT_TRANSLATE_NOOP(
            "Help",
            "Write a note on a period, on a span, or from a period on (2026-03..); an empty TEXT "
            "removes it. It is private unless you add --shown: then it goes into updates for the "
            "client, and into charts with --notes. --private-notes adds all notes to a chart of "
            "the whole business.",
        ),
    ),
    (
        "export -o FILE.csv|.xlsx|.json [--for-reader]",
        QT_TRANSLATE_NOOP(
            "Help",
            "Save everything you entered in a file. A workbook has names in your language; a CSV "
            "file has IDs for programs, and with --for-reader names and your language’s "
            "separator and decimal mark.",
        ),
    ),
    (
        "export -o FILE.zip",
        QT_TRANSLATE_NOOP(
            "Help",
            "Save one archive for you only: these three files, all charts, the database and a "
            "page that explains them.",
        ),
    ),
    (
        f"import FILE.csv|.tsv|.xlsx|.json|.html {_TABLE}",
        QT_TRANSLATE_NOOP(
            "Help",
            "Enter the figures of a table, all of them or none. Name a column by its heading or "
            "as #3, a row as row:3; its role is period, client, service_language, measure, "
            "amount, ignore or the ID of a measure. Say what is unclear after a colon: "
            "period:dmy, period:week, amount:comma. --add-up adds up figures for the same place; "
            "--dry-run enters nothing.",
        ),
    ),
    (
        "import list [--json] · import undo ID",
        QT_TRANSLATE_NOOP("Help", "List the imported tables; undo one of the imports."),
    ),
    (
        "backup [-o FILE] · restore FILE · check",
        QT_TRANSLATE_NOOP("Help", "Make a verified backup, restore one, check for damage."),
    ),
    (
        "--self-test · --startup-report FILE · --version · --help",
        QT_TRANSLATE_NOOP(
            "Help",
            "Test the program; time its start; show its version; show this page.",
        ),
    ),
)
_PERIODS = QT_TRANSLATE_NOOP(
    "Help", "Periods: 2026-W07 (week), 2026-03 (month), 2026-Q1 (quarter), 2026 (year)."
)
_KPIS = QT_TRANSLATE_NOOP("Help", "KPIs and their measures:")


def run(console: Console) -> int:
    """Print the page."""
    words = console.words
    console.say(f"{words(_INTRO)}\n\n{words(_USE)}\n")
    for syntax, text in _COMMANDS:
        console.say(f"  {syntax}\n      {words(text)}")
    console.say(f"\n{words(_PERIODS)}\n{words(_KPIS)}")
    for kpi in console.catalogue.kpis:
        console.say(f"  {kpi.id:<15} {' '.join(kpi.measures)}")
    return 0
