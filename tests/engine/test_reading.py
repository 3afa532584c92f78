"""Reading a record: what does not fit is named, field by field."""

import datetime as dt
from typing import Any

import pytest
from afterword.calendars import calendar_for
from afterword.record import find_problems

from tests.engine.applications import INTERVIEW, person


def problems(**fields: Any) -> list[tuple[str, str, str]]:
    data = {"company": "Northwind Traders", "role": "Analyst", "interviews": [{"ends": INTERVIEW}]}
    return [(one.field, one.found, one.expected) for one in find_problems(data | fields)]


@pytest.mark.parametrize(
    ("fields", "field", "expected"),
    [
        ({"company": 5}, "company", "a name, not blank"),
        ({"company": ["Northwind"]}, "company", "a name, not blank"),
        ({"notes": "a" * 20_001}, "notes", "at most 20,000 characters"),
        ({"notes": 5}, "notes", "text"),
        ({"contacts": {}}, "contacts", "a list"),
        ({"calendar": {"weekend": [7]}}, "calendar.weekend[0]", "a whole number from 0 to 6"),
        ({"calendar": {"weekend": [[1]]}}, "calendar.weekend[0]", "a whole number"),
        ({"calendar": {"weekend": [0, 1, 2, 3, 4, 5, 6]}}, "calendar.weekend", "at least one day"),
        ({"contacts": [person("c1"), person("c1")]}, "contacts[1].id", "an id not used before"),
        (
            {"interviews": [{"ends": INTERVIEW, "arranged_by": "c9"}]},
            "interviews[0].arranged_by",
            "the id of one of the contacts",
        ),
        (
            {
                "interviews": [
                    {
                        "ends": INTERVIEW,
                        "promise": {
                            "kind": "after_holidays",
                            "begin": "2026-12-24",
                            "resume": "2026-12-20",
                        },
                    }
                ]
            },
            "interviews[0].promise.resume",
            "a day after the holidays begin",
        ),
        (
            {"log": [{"at": INTERVIEW, "kind": "called", "promise": {"kind": "within"}}]},
            "log[0].promise.count",
            "how many",
        ),
        (
            {"log": [{"at": INTERVIEW, "kind": "called", "reached": "yes"}]},
            "log[0].reached",
            "true",
        ),
    ],
)
def test_what_does_not_fit_is_named(fields: dict[str, Any], field: str, expected: str) -> None:
    found = problems(**fields)
    assert found[0][0] == field
    assert found[0][2].startswith(expected)


def test_every_problem_is_named_not_only_the_first() -> None:
    assert [field for field, _, _ in problems(company=" ", role="", region="Ontario")] == [
        "company",
        "role",
        "region",
    ]


def test_a_day_before_the_table_has_the_weekend_of_its_first_year() -> None:
    emirates = calendar_for("AE")
    assert emirates is not None
    assert emirates.is_weekend(dt.date(2010, 11, 5))
    assert not emirates.knows(dt.date(2010, 11, 5))
