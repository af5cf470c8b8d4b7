"""`show` and `chart` of packages: the worked examples through the command line."""

import pytest

ADA = "--client Ada --json"


@pytest.fixture
def ada(kpidesk):
    """`ada("one", 18.5, 22)` is a client with 20 hours a month who used these from January on."""

    def fill(carry, *used):
        assert (
            kpidesk(f"client add Ada --package 20/month --carry {carry} --from 2026-01").status == 0
        )
        for month, hours in enumerate(used, start=1):
            kpidesk(f"set 2026-{month:02} productive_hours={hours} --client Ada")
        points = kpidesk(f"show package_use {ADA}").points.values()
        return [each["value"] for each in points], [each["package"] for each in points]

    return fill


def shown(package, *keys):
    return tuple(package[key] for key in keys)


def test_one(ada):
    values, (first, second) = ada("one", 18.5, 22)
    assert first == {
        "hours": 20,
        "carried_in": 0,
        "used": 18.5,
        "left": 1.5,
        "over": 0,
        "carried_out": 1.5,
        "expired": 0,
        "over_in": 0,
        "parts": 1,
        "day": None,
        "days": None,
    }
    assert values == [92.5, pytest.approx(102.3, abs=0.05)]
    assert shown(second, "carried_in", "over", "carried_out") == (1.5, 0.5, 0)


def test_what_was_carried_expires(ada):
    _, (_, second) = ada("one", 18.5, 1)
    assert shown(second, "carried_out", "expired") == (20, 0.5)


def test_none(ada):
    values, (only,) = ada("none", 23)
    assert (values, only["over"], only["carried_out"]) == ([115], 3, 0)


def test_all(ada):
    values, packages = ada("all", 45, 5, 5)
    assert values == [225, None, 50]
    keys = "over", "carried_out", "left"
    assert [shown(each, *keys) for each in packages] == [(25, -25, 0), (5, -10, 0), (0, 5, 5)]


def test_no_percentage_has_a_reason_and_there_is_no_ladder(ada, kpidesk):
    ada("all", 45, 5)
    data = kpidesk(f"show package_use {ADA}").data
    assert data["ladder"] is None
    assert data["points"][1]["reason"] == "zero_denominator"
    assert {each["level"] for each in data["points"]} == {None}


def test_a_block_is_one_point_of_no_period(kpidesk):
    kpidesk("client add Ada --package 50/block --from 2026-01-15")
    kpidesk("set 2026-01 productive_hours=20 --client Ada")
    kpidesk("set 2026-02 productive_hours=24 --client Ada")
    (point,) = kpidesk(f"show package_use {ADA}").data["points"]
    assert (point["period"], point["value"]) == (None, 88)
    keys = "hours", "used", "left", "from", "to"
    assert shown(point["package"], *keys) == (50, 44, 6, "2026-01-15", None)
    answer = kpidesk("show package_use --client Ada")
    assert "44 h of 50 h used since January 15, 2026, 6 h left" in answer.out


def test_a_weekly_package_by_month(kpidesk):
    kpidesk("client add Ada --package 5/week --from 2026-01")
    for month in ("01", "02"):
        kpidesk(f"set 2026-{month} productive_hours=20 --client Ada")
    points = kpidesk(f"show package_use {ADA}").points
    assert [points[each]["package"]["hours"] for each in ("2026-01", "2026-02")] == [25, 20]


def test_a_chart_has_the_hours_and_the_line(ada, kpidesk, tmp_path):
    ada("one", 18.5)
    file = tmp_path / "use.svg"
    assert kpidesk(f"chart package_use --client Ada -o {file}").status == 0
    text = " ".join(file.read_text(encoding="utf-8").split())
    assert "100%: the whole package" in text
    assert "18 h 30 of 20 h used, 1 h 30 left, 1 h 30 carried into February" in text
    assert "There is no published benchmark" in text


def test_hours_bought_are_those_of_the_card(ada, kpidesk):
    ada("none", 5)
    points = kpidesk(f"show package_hours {ADA} --to 2026-02").points
    assert [each["value"] for each in points.values()] == [20, 20]
