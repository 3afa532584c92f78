"""The engine's own sentences, filled in: dates, reasons, warnings. Words live in phrases.toml."""

import datetime as dt
import functools
import tomllib
from collections.abc import Mapping
from importlib import resources
from typing import Any

__all__ = ["phrase", "say_date", "say_moment"]


@functools.cache
def _data() -> Mapping[str, Any]:
    file = resources.files("afterword") / "phrases.toml"
    return tomllib.loads(file.read_text(encoding="utf-8"))


def phrase(name: str, /, **values: object) -> str:
    """The sentence `name`, such as ``warning.no_region``, with `values` put in.

    Dates and moments among the values are written as people say them.
    """
    group, _, key = name.partition(".")
    template: str = _data()[group][key]
    return template.format_map({key: _said(value) for key, value in values.items()})


def say_date(day: dt.date) -> str:
    """``Thu 12 Nov 2026``, the same everywhere, whatever the machine's locale."""
    words = _data()["date"]
    said: str = words["day"].format(
        weekday=words["weekdays"][day.weekday()],
        day=day.day,
        month=words["months"][day.month - 1],
        year=day.year,
    )
    return said


def say_moment(moment: dt.date) -> str:
    """A date, with the time of day when it has one."""
    if not isinstance(moment, dt.datetime):
        return say_date(moment)
    said: str = _data()["date"]["moment"].format(
        date=say_date(moment.date()), time=f"{moment:%H:%M}"
    )
    return said


def _said(value: object) -> object:
    return say_moment(value) if isinstance(value, dt.date) else value
