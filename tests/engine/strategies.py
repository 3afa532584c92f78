"""Random applications: records, logs, regions and clocks, as wide as people's lives."""

import calendar
import datetime as dt
import functools
import json
from importlib import resources
from typing import Any, get_args

from afterword.calendars import time_zone_names
from afterword.history import ENDINGS
from afterword.record import LogKind, PromiseKind, Record, read_record
from hypothesis import strategies as st

FIRST, LAST = dt.datetime(2020, 1, 1), dt.datetime(2036, 12, 31)

ZONES = (None, *sorted(time_zone_names()))

REGIONS = (None, "US", "CA-ON", "GB-SCT", "DE-BY", "AE", "IL", "IN-MH", "JP", "BR", "NP", "ZZ")
"""Those with something of their own: removed days, other weekends, one that changed, no table."""

TABLES = resources.files("afterword.calendars") / "tables"
COUNTRIES = sorted(file.name.removesuffix(".json") for file in TABLES.iterdir())

TURNS = ((1, 1), (1, 2), (1, 6), (1, 31), (2, 28), (2, 29), (3, 31), (12, 20), (12, 24), (12, 31))
"""Days around which months, leap years and the year-end holidays turn."""

PROMISE_KINDS = get_args(PromiseKind)
LOG_KINDS = get_args(LogKind)
WHILE_RUNNING = tuple(kind for kind in LOG_KINDS if kind not in ENDINGS)


@functools.cache
def regions_of(country: str) -> list[str]:
    """A country, and each of its subdivisions."""
    table = json.loads((TABLES / f"{country}.json").read_text(encoding="utf-8"))
    return [country, *(f"{country}-{part}" for part in table["subdivisions"])]


@st.composite
def any_region(draw: st.DrawFn) -> str:
    return draw(st.sampled_from(regions_of(draw(st.sampled_from(COUNTRIES)))))


regions = st.sampled_from(REGIONS) | any_region()


@st.composite
def turning_days(draw: st.DrawFn) -> dt.date:
    """A day at which something turns; where there is no 29 February, the day before."""
    year, (month, day) = draw(st.integers(FIRST.year, LAST.year)), draw(st.sampled_from(TURNS))
    return dt.date(year, month, min(day, calendar.monthrange(year, month)[1]))


@st.composite
def clock_changes(draw: st.DrawFn) -> dt.date:
    """The last Sunday of March or October, when clocks leave an hour out or repeat one."""
    year, month = draw(st.integers(FIRST.year, LAST.year)), draw(st.sampled_from((3, 10)))
    last = dt.date(year, month, 31)
    return last - dt.timedelta(days=(last.weekday() + 1) % 7)


def _whole_minute(moment: dt.datetime) -> dt.datetime:
    return moment.replace(second=0, microsecond=0)


moments = (
    st.datetimes(min_value=FIRST, max_value=LAST)
    | st.builds(dt.datetime.combine, turning_days(), st.times())
    | st.builds(dt.datetime.combine, clock_changes(), st.times(dt.time(0, 30), dt.time(3, 30)))
).map(_whole_minute)
days = st.integers(min_value=-3, max_value=60)


def _later(moment: dt.datetime, draw: st.DrawFn, most_days: int) -> dt.datetime:
    minutes = draw(st.integers(min_value=0, max_value=most_days * 24 * 60))
    return min(moment + dt.timedelta(minutes=minutes), LAST)


@st.composite
def promises(draw: st.DrawFn, said: dt.datetime) -> dict[str, Any]:
    kind = draw(st.sampled_from(PROMISE_KINDS))
    promise: dict[str, Any] = {"kind": kind}
    if kind == "by_date":
        promise["date"] = (said.date() + dt.timedelta(days=draw(days))).isoformat()
    elif kind == "within":
        promise["count"] = draw(st.integers(min_value=1, max_value=12))
        promise["unit"] = draw(st.sampled_from(("day", "business_day", "week", "month")))
    elif kind == "after_holidays" and draw(st.booleans()):
        begin = said.date() + dt.timedelta(days=draw(st.integers(min_value=0, max_value=40)))
        promise["begin"] = begin.isoformat()
        resume = begin + dt.timedelta(days=draw(st.integers(min_value=0, max_value=20)))
        promise["resume"] = resume.isoformat()
    return promise


@st.composite
def log_entries(draw: st.DrawFn, after: dt.datetime, kinds: tuple[str, ...]) -> dict[str, Any]:
    at = _later(after, draw, 70)
    kind = draw(st.sampled_from(kinds))
    entry: dict[str, Any] = {"at": at.isoformat(timespec="minutes"), "kind": kind}
    if kind == "called":
        entry |= {"reached": draw(st.booleans()), "decided": draw(st.booleans())}
    if kind == "check_in_sent":
        entry["asked_permission"] = draw(st.booleans())
    if kind in ("competing_offer", "offer_received"):
        entry["decide_by"] = (at.date() + dt.timedelta(days=draw(days))).isoformat()
    if kind in ("reply_received", "called") and draw(st.booleans()):
        entry["promise"] = draw(promises(at))
    if kind.endswith("_sent") and draw(st.booleans()):
        entry["to"] = [draw(st.sampled_from(("c1", "c2")))]
    return entry


@st.composite
def interviews(draw: st.DrawFn, start: dt.datetime) -> list[dict[str, Any]]:
    found = []
    for _ in range(draw(st.integers(min_value=1, max_value=3))):
        start = _later(start, draw, 30)
        one: dict[str, Any] = {
            "ends": start.isoformat(timespec="minutes"),
            "promise": draw(promises(start)),
            "contacts": draw(st.lists(st.sampled_from(("c1", "c2")), unique=True)),
        }
        if draw(st.booleans()):
            one["debrief"] = {
                "stood_out": "the team",
                "went_badly": draw(st.sampled_from(("", "a"))),
            }
        found.append(one)
    return found


@st.composite
def record_data(draw: st.DrawFn, log_kinds: tuple[str, ...] = LOG_KINDS) -> dict[str, Any]:
    start = draw(moments)
    parts = st.sampled_from(
        ("hiring_manager", "interviewer", "recruiter", "executive", "reception")
    )
    return {
        "company": "Northwind Traders",
        "role": "Analyst",
        "region": draw(regions),
        "time_zone": draw(st.sampled_from(ZONES)),
        "cadence": draw(st.sampled_from(("standard", "patient"))),
        "seniority": draw(st.sampled_from(("standard", "executive"))),
        "interest": {"company": draw(st.sampled_from(("yes", "no", "unsure")))},
        "calendar": {
            "weekend": draw(st.none() | st.lists(st.integers(0, 6), max_size=4, unique=True)),
            "days_off": [start.date().isoformat()] if draw(st.booleans()) else [],
        },
        "contacts": [
            {"id": "c1", "name": "Ana Ruiz", "part": draw(parts)},
            {"id": "c2", "name": "Ben Okafor", "part": draw(parts)},
        ],
        "interviews": draw(interviews(start)),
        "log": draw(st.lists(log_entries(start, log_kinds), max_size=8)),
    }


@st.composite
def records(draw: st.DrawFn, log_kinds: tuple[str, ...] = LOG_KINDS) -> Record:
    return read_record(draw(record_data(log_kinds)))


@st.composite
def asked(draw: st.DrawFn, log_kinds: tuple[str, ...] = LOG_KINDS) -> tuple[Record, dt.datetime]:
    """A record and the moment it is asked about: mostly near what happened, sometimes far off."""
    record = draw(records(log_kinds))
    known = [one.ends for one in record.interviews] + [one.at for one in record.log]
    near = draw(st.sampled_from(known))
    minutes = draw(st.integers(min_value=-3 * 24 * 60, max_value=60 * 24 * 60))
    now = draw(st.one_of(st.just(near + dt.timedelta(minutes=minutes)), moments))
    return record, min(max(now, FIRST), LAST)
