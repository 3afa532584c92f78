"""Business days of real regions: holidays by name, weekends, overrides, and what is unknown."""

import datetime as dt

import pytest
from afterword.calendars import Calendar, calendar_for, plain_calendar, register, time_zone_names
from afterword.plan import plan
from afterword.timing.business_days import add_business_days, following, preceding

from tests.engine.applications import application, at
from tests.engine.strategies import COUNTRIES, regions_of


def known(region: str) -> Calendar:
    found = calendar_for(region)
    assert found is not None
    return found


def test_a_public_holiday_is_no_business_day_and_has_a_name() -> None:
    canada = known("CA-ON")
    assert not canada.is_business_day(dt.date(2026, 7, 1))
    assert canada.holiday_on(dt.date(2026, 7, 1)) == "Canada Day"
    assert canada.holiday_on(dt.date(2026, 7, 2)) is None


def test_a_subdivision_can_add_days_and_take_them_away() -> None:
    assert known("DE-BY").holiday_on(dt.date(2026, 11, 1)) is not None
    assert known("DE").holiday_on(dt.date(2026, 11, 1)) is None
    england, scotland = known("GB-ENG"), known("GB-SCT")
    easter_monday = dt.date(2026, 4, 6)
    assert england.holiday_on(easter_monday) is not None
    assert scotland.holiday_on(easter_monday) is None


def test_the_weekend_is_the_regions() -> None:
    friday, sunday = dt.date(2026, 11, 6), dt.date(2026, 11, 8)
    assert known("IL").is_weekend(friday)
    assert not known("IL").is_weekend(sunday)
    assert known("US").is_weekend(sunday)


def test_a_weekend_that_changed_is_right_before_and_after() -> None:
    emirates = known("AE")
    assert emirates.is_weekend(dt.date(2021, 11, 5))
    assert not emirates.is_weekend(dt.date(2021, 11, 7))
    assert not emirates.is_weekend(dt.date(2022, 11, 4))
    assert emirates.is_weekend(dt.date(2022, 11, 6))


def test_no_table_means_no_calendar() -> None:
    assert calendar_for("ZZ") is None
    assert calendar_for("US-ZZ") is None


def test_the_page_can_register_a_table_of_its_own() -> None:
    table = {
        "country": "QQ",
        "name": "Somewhere",
        "first_year": 2026,
        "last_year": 2026,
        "weekends": [{"from": "2020-01-01", "days": [6]}],
        "holidays": {"2026-11-10": "Founders' Day"},
        "subdivisions": {"N": {"name": "North", "added": {}, "removed": ["2026-11-10"]}},
    }
    register(table)
    assert known("QQ").holiday_on(dt.date(2026, 11, 10)) == "Founders' Day"
    assert known("QQ-N").holiday_on(dt.date(2026, 11, 10)) is None


def test_a_persons_own_days_come_before_the_regions() -> None:
    made = plan(
        application(
            region="US",
            calendar={"days_off": ["2026-11-09"], "working_days": ["2026-11-11"]},
        ),
        at("2026-11-05T18:00"),
    )
    check_in = next(step for step in made.steps if step.kind == "check_in")
    # Mon 9 is off, Veterans Day on Wed 11 is worked: Fri 6, Tue 10, Wed 11, Thu 12, Fri 13.
    assert check_in.opens == dt.date(2026, 11, 13)
    assert any("your day off" in entry.text for entry in check_in.derivation)


def test_a_persons_own_weekend_replaces_the_regions() -> None:
    made = plan(application(region="US", calendar={"weekend": [4, 5]}), at("2026-11-05T18:00"))
    check_in = next(step for step in made.steps if step.kind == "check_in")
    # Fri and Sat are off, and so is Veterans Day: Sun 8, Mon 9, Tue 10, Thu 12, Sun 15.
    assert check_in.opens == dt.date(2026, 11, 15)


def test_beyond_the_table_the_plan_says_until_when_holidays_are_known() -> None:
    made = plan(
        application(region="US", interviews=[{"ends": "2041-11-05T15:00"}]), at("2041-11-05T18:00")
    )
    warning = next(notice for notice in made.warnings if notice.code == "beyond_calendar")
    assert "known for 2020 to 2036" in warning.message


def test_a_region_without_a_table_is_said_and_weekdays_are_assumed() -> None:
    made = plan(application(region="ZZ"), at("2026-11-05T18:00"))
    assert [notice.code for notice in made.warnings] == ["no_calendar"]
    assert "ZZ" in made.warnings[0].message


@pytest.mark.parametrize(
    ("start", "count", "end"),
    [
        ("2026-11-05", 5, "2026-11-12"),
        ("2026-11-06", 1, "2026-11-09"),
        ("2026-11-07", 1, "2026-11-09"),
        ("2026-11-09", -1, "2026-11-06"),
        ("2026-12-25", -5, "2026-12-18"),
    ],
)
def test_business_days_are_counted_strictly_after_the_start(
    start: str, count: int, end: str
) -> None:
    found = add_business_days(dt.date.fromisoformat(start), count, plain_calendar())
    assert found == dt.date.fromisoformat(end)


def test_rolling_leaves_a_business_day_where_it_is() -> None:
    plain = plain_calendar()
    friday, saturday, monday = dt.date(2026, 11, 6), dt.date(2026, 11, 7), dt.date(2026, 11, 9)
    assert following(friday, plain) == preceding(friday, plain) == friday
    assert following(saturday, plain) == monday
    assert preceding(saturday, plain) == friday


def test_every_zone_name_is_known_and_nothing_else() -> None:
    assert {"America/Toronto", "UTC", "Asia/Kolkata"} <= time_zone_names()
    assert "Mars/Olympus" not in time_zone_names()


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_region_that_is_offered_is_one_a_record_takes(country: str) -> None:
    for region in regions_of(country):
        assert application(region=region).region == region
        assert calendar_for(region) is not None


def test_a_derivation_names_the_days_between_and_neither_end() -> None:
    interviews = [{"ends": "2026-11-07T11:00"}]
    made = plan(application(interviews=interviews), at("2026-11-07T18:00"))
    check_in = next(step for step in made.steps if step.kind == "check_in")
    assert [entry.text for entry in check_in.derivation if entry.bound == "opens"] == [
        "Counted from Sat 7 Nov 2026, 11:00: the interview ended",
        "Sat 7 Nov 2026 + 5 business days = Fri 13 Nov 2026",
        "Sun 8 Nov 2026 does not count: weekend",
    ]
