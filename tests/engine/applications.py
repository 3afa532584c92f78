"""Small records for tests: a default application, changed where a test needs it."""

import datetime as dt
from typing import Any

from afterword.record import Record, read_record

INTERVIEW = "2026-11-05T15:00"


def at(text: str) -> dt.datetime:
    """A local date-time, written as in a record."""
    return dt.datetime.fromisoformat(text)


def application(**fields: Any) -> Record:
    """A record of one interview on Thursday 5 November 2026 at three, with `fields` on top."""
    given: dict[str, Any] = {
        "company": "Northwind Traders",
        "role": "Analyst",
        "interviews": [{"ends": INTERVIEW}],
    }
    return read_record(given | fields)


def person(key: str, part: str = "interviewer", **fields: Any) -> dict[str, Any]:
    """A contact named for its id."""
    return {"id": key, "name": f"Person {key.upper()}", "part": part} | fields
