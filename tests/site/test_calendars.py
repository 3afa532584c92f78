"""The tables of public holidays say what the `holidays` library says."""

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import available_timezones

import holidays
import pytest

from site_templates.build import calendars

REPOSITORY = Path(__file__).resolve().parents[2]
TABLES = REPOSITORY / "py_engine" / "afterword" / "calendars" / "tables"

# Countries whose subdivisions add, rename and remove days, and whose weekends differ or change.
SAMPLE = ("AE", "AU", "BN", "CA", "CH", "DE", "ES", "GB", "HK", "IL", "IN", "LK", "MY", "NP", "US")


def read(code: str) -> dict[str, Any]:
    table: dict[str, Any] = json.loads((TABLES / f"{code}.json").read_text(encoding="utf-8"))
    return table


def days_of(table: dict[str, Any]) -> list[date]:
    first, last = date(table["first_year"], 1, 1), date(table["last_year"], 12, 31)
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def weekend_on(day: date, rows: list[dict[str, Any]]) -> list[int]:
    in_force = [row for row in rows if row["from"] <= day.isoformat()]
    days: list[int] = in_force[-1]["days"]
    return days


def test_every_country_of_the_library_has_a_table() -> None:
    assert {path.stem for path in TABLES.glob("*.json")} == set(calendars.country_codes())


@pytest.mark.parametrize("code", SAMPLE)
def test_a_table_agrees_with_the_library_on_every_day_of_every_subdivision(code: str) -> None:
    table = read(code)
    days = days_of(table)
    years = range(table["first_year"], table["last_year"] + 1)
    parts: dict[str | None, dict[str, Any]] = {None: {}, **table["subdivisions"]}
    assert tuple(table["subdivisions"]) == holidays.country_holidays(code).subdivisions
    for subdivision, part in parts.items():
        library = holidays.country_holidays(
            code, subdivision, years=years, language="en_US", expand=False
        )
        removed = part.get("removed", [])
        named = {day: name for day, name in table["holidays"].items() if day not in removed}
        named |= part.get("added", {})
        assert named == {day.isoformat(): name for day, name in library.items()}
        rows = part.get("weekends", table["weekends"])
        wrong = [
            day
            for day in days
            if library.is_weekend(day) != (day.weekday() in weekend_on(day, rows))
        ]
        assert wrong == []


def test_subdivisions_that_do_not_keep_a_day_say_so() -> None:
    removing = [
        (path.stem, code)
        for path in TABLES.glob("*.json")
        for code, part in read(path.stem)["subdivisions"].items()
        if part["removed"]
    ]
    assert len(removing) >= 42


def test_the_years_are_those_the_library_knows() -> None:
    assert (read("US")["first_year"], read("US")["last_year"]) == (2020, 2036)
    assert read("LK")["last_year"] == holidays.country_holidays("LK").end_year
    assert read("GW")["first_year"] == holidays.country_holidays("GW").start_year


def test_a_country_is_not_covered_for_years_the_library_warns_of() -> None:
    assert read("IN")["last_year"] == 2035
    with pytest.warns(UserWarning, match="only from 2001 to 2035"):
        holidays.country_holidays("IN", years=2036)


def test_a_weekend_that_changed_is_dated() -> None:
    assert read("AE")["weekends"] == [
        {"from": "2020-01-01", "days": [4, 5]},
        {"from": "2022-01-02", "days": [5, 6]},
    ]


def test_names_are_in_english() -> None:
    assert read("DE")["holidays"]["2026-10-03"] == "German Unity Day"
    assert read("JP")["holidays"]["2026-11-03"] == "Culture Day"


def test_the_index_lists_every_country_with_its_subdivisions() -> None:
    index = json.loads((REPOSITORY / "build/calendars/index.json").read_text(encoding="utf-8"))
    assert [entry["name"] for entry in index] == sorted(entry["name"] for entry in index)
    listed = {entry["country"]: entry["subdivisions"] for entry in index}
    assert set(listed) == set(calendars.country_codes())
    assert listed["CA"]["ON"] == "Ontario"


def test_the_time_zones_are_those_of_the_database() -> None:
    zones = json.loads((TABLES.parent / "time_zones.json").read_text(encoding="utf-8"))
    assert zones == sorted(set(zones))
    assert {"America/Toronto", "Asia/Kathmandu", "Europe/Kyiv", "UTC"} <= set(zones)
    assert set(zones) <= available_timezones()
