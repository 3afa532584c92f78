"""Write one table of public holidays per country, and the list of time zones.

The tables hold what the `holidays` library says of the years 2020 to 2036, in English, for its
default categories. They are part of the engine's wheel; the site serves them one by one.
"""

import json
import shutil
import warnings
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import date, timedelta
from importlib import resources
from importlib.metadata import version
from pathlib import Path
from typing import Any

import holidays
from babel import Locale

__all__ = ["FIRST_YEAR", "LAST_YEAR", "country_codes", "country_table", "index_entry"]

_REPOSITORY = Path(__file__).resolve().parents[2]
_CALENDARS = _REPOSITORY / "py_engine" / "afterword" / "calendars"
_INDEX = _REPOSITORY / "build" / "calendars" / "index.json"

FIRST_YEAR = 2020
LAST_YEAR = 2036
_ENGLISH = "en_US"
_WEEK = 7


def main() -> None:
    """Write the tables, the time zones and the index of countries."""
    tables = _CALENDARS / "tables"
    shutil.rmtree(tables, ignore_errors=True)
    tables.mkdir(parents=True)
    codes = country_codes()
    index = []
    print(f"calendars: writing the public holidays of {len(codes)} countries", flush=True)
    with ProcessPoolExecutor() as pool:
        for table in pool.map(country_table, codes, chunksize=8):
            _write(tables / f"{table['country']}.json", table)
            index.append(index_entry(table))
    index.sort(key=lambda entry: str(entry["name"]))
    _INDEX.parent.mkdir(parents=True, exist_ok=True)
    _write(_INDEX, index)
    _write(_CALENDARS / "time_zones.json", time_zones())


def country_codes() -> tuple[str, ...]:
    """Every country of the library by its ISO 3166-1 code, sorted."""
    return tuple(sorted(holidays.list_supported_countries(include_aliases=False)))


def time_zones() -> list[str]:
    """Every name of the IANA time zone database, sorted."""
    zones = (resources.files("tzdata") / "zones").read_text(encoding="utf-8")
    return sorted(zones.split())


def country_table(code: str) -> dict[str, Any]:
    """Make the table of one country.

    Args:
        code: ISO 3166-1 alpha-2 code, such as ``US``.

    Returns:
        Holidays by date for the whole country; weekends by the day from which they hold; and for
        each subdivision what it adds (or calls by another name) and what it does not keep.
        Subdivisions whose weekend differs have ``weekends`` of their own.
    """
    first_year, last_year = _years_covered(code)
    years = range(first_year, last_year + 1)
    whole = _load(code, None, years)
    common = _names_by_date(whole)
    weekends = _weekends(whole)
    subdivisions = {}
    names = whole.get_subdivision_aliases()
    for subdivision in whole.subdivisions:
        own = _load(code, subdivision, years)
        kept = _names_by_date(own)
        entry: dict[str, Any] = {
            "name": next(iter(names.get(subdivision) or ()), subdivision),
            "added": {day: name for day, name in kept.items() if common.get(day) != name},
            "removed": [day for day in common if day not in kept],
        }
        own_weekends = _weekends(own)
        if own_weekends != weekends:
            entry["weekends"] = own_weekends
        subdivisions[subdivision] = entry
    return {
        "schema": 1,
        "country": code,
        "name": Locale("en").territories[code],
        "source": f"holidays {version('holidays')}",
        "first_year": first_year,
        "last_year": last_year,
        "weekends": weekends,
        "holidays": common,
        "subdivisions": subdivisions,
    }


def index_entry(table: dict[str, Any]) -> dict[str, Any]:
    """What the list of countries says of one: code, name, and its subdivisions' names."""
    subdivisions = {code: entry["name"] for code, entry in table["subdivisions"].items()}
    return {"country": table["country"], "name": table["name"], "subdivisions": subdivisions}


def _years_covered(code: str) -> tuple[int, int]:
    """First and last year for which the library has all it knows of a country.

    It states the years of some countries, and of others it warns when it is asked for a year.
    """
    covered = []
    for year in range(FIRST_YEAR, LAST_YEAR + 1):
        with warnings.catch_warnings(record=True) as said:
            warnings.simplefilter("always")
            calendar = _load(code, None, range(year, year + 1))
        if not said and calendar.start_year <= year <= calendar.end_year:
            covered.append(year)
    return min(covered), max(covered)


def _load(code: str, subdivision: str | None, years: range) -> holidays.HolidayBase:
    # A country whose names are in English only knows of no languages, and takes any.
    return holidays.country_holidays(
        code, subdivision, years=years, language=_ENGLISH, expand=False
    )


def _names_by_date(calendar: holidays.HolidayBase) -> dict[str, str]:
    return {day.isoformat(): name for day, name in sorted(calendar.items())}


def _weekends(calendar: holidays.HolidayBase) -> list[dict[str, Any]]:
    """The days of the weekend (Monday is 0), with the first day on which they hold."""
    rows: list[dict[str, Any]] = []
    for week in _weeks():
        if rows and all(calendar.is_weekend(day) == _is_in(day, rows) for day in week):
            continue
        for day in week:
            if not rows or calendar.is_weekend(day) != _is_in(day, rows):
                following = (day + timedelta(days=n) for n in range(_WEEK))
                days = sorted(d.weekday() for d in following if calendar.is_weekend(d))
                rows.append({"from": day.isoformat(), "days": days})
    return rows


def _is_in(day: date, rows: list[dict[str, Any]]) -> bool:
    return day.weekday() in rows[-1]["days"]


def _weeks() -> Iterator[tuple[date, ...]]:
    day = date(FIRST_YEAR, 1, 1)
    while day.year <= LAST_YEAR:
        yield tuple(day + timedelta(days=n) for n in range(_WEEK))
        day += timedelta(days=_WEEK)


def _write(path: Path, content: object) -> None:
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    path.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
