"""Names of clients and languages in rows of their own, over the figures of each."""

from __future__ import annotations

import pytest

from kpidesk.domain.cell import Cell
from kpidesk.services.tables.import_plan import (
    IGNORE_IT,
    UNASSIGNED,
    FigureRemark,
    FigureState,
    LeftOutDetail,
    QuestionKey,
    QuestionKind,
)
from kpidesk.services.tables.plan import plan
from kpidesk.services.tables.recognition.recognise import recognise
from kpidesk.services.tables.roles import Axis, IgnoreReason, Role, RoleKind, ignored
from tests.services.tables.table_context import (
    asked,
    context,
    figures,
    grid_of,
    left_out,
    page,
    planned,
    simple,
)

MONTHS = "\tAug 2026\tSep 2026\n"
ACME = "Positive answers\t41\t44\nSurvey answers\t45\t50\n"
BETA = "Positive answers\t20\t21\nSurvey answers\t22\t25\n"
BY_MONTH = (
    "Month\tPositive answers\tSurvey answers\n"
    "Acme\nAug 2026\t41\t45\nSep 2026\t44\t50\n"
    "Beta & Co\nAug 2026\t20\t22\nSep 2026\t21\t25\n"
)
_AMOUNTS = {
    "Acme": (("satisfied_answers", 41, 44), ("survey_answers", 45, 50)),
    "Beta & Co": (("satisfied_answers", 20, 21), ("survey_answers", 22, 25)),
}
READ = {
    (measure, month, client, None): amount
    for client, rows in _AMOUNTS.items()
    for measure, *amounts in rows
    for month, amount in zip(("2026-08", "2026-09"), amounts, strict=True)
}
OF_ACME = {key: amount for key, amount in READ.items() if key[2] == "Acme"}
OF_BETA = {key: amount for key, amount in READ.items() if key[2] == "Beta & Co"}


def table(first="Acme\n", second="Beta & Co\n", head=MONTHS):
    return head + first + ACME + second + BETA


def indented(text):
    return "".join(f"\t{line}\n" for line in text.splitlines())


@pytest.mark.parametrize(
    "text",
    [
        "My figures 2026\n\n" + table(),
        table("Acme\n", "\nbeta & co\n"),
        table("\nAcme\n\n"),
        # The headings of columns are repeated under each name.
        "Acme\n" + MONTHS + ACME + "Beta & Co\n" + MONTHS + BETA,
        "Acme\nKey figures\n" + MONTHS + ACME + "Beta & Co\n" + MONTHS + BETA,
        # The names have a column of their own.
        "\t" + MONTHS + "Acme\n" + indented(ACME) + "Beta & Co\n" + indented(BETA),
        "Client\t" + MONTHS + "Acme\n" + indented(ACME) + "Beta & Co\n" + indented(BETA),
        # Totals stay what they are, and so do notes between groups.
        table("Acme\n", "Total\t86\t94\nBeta & Co\n") + "Total\t42\t46\n",
        table("Key figures\nAcme\n", "checked by Ana\nBeta & Co\n") + "checked by Ana\n",
        BY_MONTH,
    ],
)
def test_a_name_alone_stands_over_the_rows_below_it(text):
    found = planned(text, page(cell=Cell(1)))
    assert figures(found) == READ
    assert found.complete
    assert not any(each.remarks for each in found.figures)
    lines = [role.kind for role in found.roles.rows if role.kind is RoleKind.CLIENT]
    assert len(lines) == 2


def test_names_of_languages_stand_over_rows_too():
    found = planned(table("French\n", "german\n"))
    assert {key[3] for key in figures(found)} == {"fr", "de"}
    assert found.complete
    # Codes are also those of countries.
    assert not simple(planned(table("FR\n", "DE\n")))


def test_a_table_of_the_page_may_have_groups():
    text = "Acme\nPositive answers\t41\nBeta & Co\nPositive answers\t20\n"
    found = planned(text, page("2026-08"))
    assert {key[2]: amount for key, amount in figures(found).items()} == {
        "Acme": 41,
        "Beta & Co": 20,
    }


@pytest.mark.parametrize("name", ["Gamma Ltd", "checked by Ana", "—"])
def test_under_an_unknown_name_the_client_is_asked(name):
    text = table("Acme\n", f"{name}\n")
    found = planned(text)
    assert figures(found) == OF_ACME
    assert asked(found) == ["client"]
    (question,) = found.questions
    assert question.figures == 4
    assert figures(planned(text, answers={question.key: "beta & co"})) == READ
    created = planned(text, answers={question.key: "create"})
    assert {each.client for each in created.figures} == {"Acme", name}


def test_an_unknown_name_that_is_left_out_is_listed_with_its_figures():
    text = table("Acme\n", "Gamma Ltd\n")
    (question,) = planned(text).questions
    found = planned(text, answers={question.key: IGNORE_IT})
    assert figures(found) == OF_ACME
    (cell,) = found.left_out
    assert (cell.row, cell.column, cell.text, cell.figures) == (4, 0, "Gamma Ltd", 4)
    assert cell.detail is LeftOutDetail.IGNORED


def test_an_unknown_language_leaves_its_rows_out():
    found = planned(table("French\n", "Klingonish\n"))
    assert {key[3] for key in figures(found)} == {"fr"}
    assert left_out(found) == [(4, 0, "Klingonish", "unknown_name")]
    assert found.left_out[0].figures == 4


def test_figures_above_the_first_name_are_asked_about():
    text = table("", "Beta & Co\n")
    found = planned(text, page(cell=Cell(1)))
    assert figures(found) == OF_BETA
    assert asked(found) == ["blanks"]
    key = QuestionKey(QuestionKind.BLANKS, Axis.ROW, 3)
    unassigned = planned(text, page(cell=Cell(1)), {key: UNASSIGNED})
    assert {each[2] for each in figures(unassigned)} == {None, "Beta & Co"}
    ignored_rows = planned(text, page(cell=Cell(1)), {key: IGNORE_IT})
    assert figures(ignored_rows) == OF_BETA
    assert {each.detail for each in ignored_rows.left_out} == {LeftOutDetail.IGNORED}


@pytest.mark.parametrize(
    ("second", "reason"),
    [
        ("Total\n", "total"),
        ("Beta & Co\tok\n", "other_table"),
        ("Beta & Co\t42\t46\n", "other_table"),
        ("French\n", "other_table"),
        ("2025\n", "other_table"),
        ("\tAug 2025\tSep 2025\n", "other_table"),
    ],
)
def test_rows_under_another_line_are_left_out_with_the_reason(second, reason):
    found = planned(table("Acme\n", second))
    assert figures(found) == OF_ACME
    assert {each[3] for each in left_out(found)} == {reason}
    assert sum(each.figures for each in found.left_out) >= 4


def test_a_name_that_means_several_things_ends_the_table():
    clients = context().clients
    named = (clients[0], type(clients[1])(2, "Promoters"))
    found = planned(table("Acme\n", "Promoters\n"), clients=named)
    assert figures(found) == OF_ACME
    assert {each[3] for each in left_out(found)} == {"other_table"}


def test_a_name_below_all_figures_is_over_none():
    found = planned(MONTHS + ACME + "Acme\n")
    assert {key[2] for key in figures(found)} == {None}
    assert not asked(found)


def test_an_unknown_name_with_figures_may_be_a_group_with_its_sums():
    found = planned(MONTHS + "Acme\n" + ACME + "Gamma Ltd\t42\t46\nPromoters\t20\t21\n")
    assert {each.remarks for each in found.figures if each.row == 5} == {(FigureRemark.UNDER_LINE,)}


def test_a_name_among_texts_beside_figures_is_no_group():
    """The name of another row may stand in place of the text."""
    text = "\tAug 2026\t\n\tPromoters\tRequests resolved\nAcme\n12 (est.)\t107\t17\n"
    assert not figures(planned(text))


@pytest.mark.parametrize("between", ["Survey answers\t\t\n", "Total\t41\t44\n"])
def test_rows_after_a_blank_one_have_the_name_above_with_a_remark(between):
    rows = f"Acme\nPositive answers\t41\t44\n{between}\nSurvey answers\t45\t50\n"
    found = planned(MONTHS + rows)
    assert figures(found) == OF_ACME
    assert {each.remarks for each in found.figures if each.row == 5} == {(FigureRemark.FROM_ABOVE,)}


def test_a_name_that_the_user_leaves_out_takes_its_figures_along():
    grid, found = grid_of(table()), context()
    roles = recognise(grid, found).with_row(4, ignored(IgnoreReason.CHOSEN))
    left = plan(grid, roles, found)
    assert figures(left) == OF_ACME
    assert [(each.row, each.figures, each.detail) for each in left.left_out] == [
        (4, 4, LeftOutDetail.IGNORED)
    ]


def test_a_row_may_be_made_a_name_by_hand():
    grid, found = grid_of(table("Gamma Ltd\n", "Delta Ltd\n")), context()
    roles = recognise(grid, found)
    assert not simple(plan(grid, roles, found))
    by_hand = plan(grid, roles.with_row(1, Role(RoleKind.CLIENT)), found)
    assert asked(by_hand) == ["client", "client"]
    answers = {each.key: "create" for each in by_hand.questions}
    read = plan(grid, roles.with_row(1, Role(RoleKind.CLIENT)), found, answers)
    assert {key[2] for key in figures(read)} == {"Gamma Ltd", "Delta Ltd"}


def test_clients_beside_their_figures_are_asked_where_blank():
    text = "\t\tAug 2026\tSep 2026\n" + "".join(
        f"{client}\t{first}\n\t{second}\n"
        for client, (first, second) in (
            ("Acme", ACME.splitlines()),
            ("Beta & Co", BETA.splitlines()),
        )
    )
    found = planned(text)
    assert asked(found) == ["blanks"]
    assert all(each.state is FigureState.ASKED for each in found.figures if each.row in (2, 4))
    (question,) = found.questions
    assert figures(planned(text, answers={question.key: "above"})) == READ


def test_a_client_at_the_corner_is_said():
    found = planned("Acme" + MONTHS + ACME)
    assert {each.remarks for each in found.figures} == {(FigureRemark.CLIENT_ABOVE,)}


def test_a_client_among_names_of_figures_is_not_called_unknown():
    found = planned(MONTHS + "Acme\t86\t94\n" + ACME)
    assert [(each.text, each.detail) for each in found.left_out] == [("Acme", LeftOutDetail.CLIENT)]
    assert {each.remarks for each in found.figures} == {(FigureRemark.CLIENT_ABOVE,)}
