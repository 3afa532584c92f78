"""The engine's own sentences, filled in: dates, reasons, warnings. Words live in phrases.toml."""

import datetime as dt
import functools
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from afterword.data import load_data

__all__ = ["Reason", "fill", "phrase", "reason", "reasons", "say_date", "say_moment", "say_month"]


@dataclass(frozen=True)
class Reason:
    """A sentence of advice, and the claims it rests on."""

    text: str
    references: tuple[str, ...]


@functools.cache
def _data() -> Mapping[str, Any]:
    data: Mapping[str, Any] = load_data("afterword", "phrases")
    return data


def phrase(name: str, /, **values: object) -> str:
    """The sentence `name`, such as ``event.reply``, with `values` put in.

    Dates and moments among the values are written as people say them.
    """
    group, _, key = name.partition(".")
    return _filled(_data()[group][key], values)


def reason(name: str, /, **values: object) -> Reason:
    """The reason `name`, such as ``channel.email``, with `values` put in."""
    group, _, key = name.partition(".")
    entry = _data()[group][key]
    return Reason(_filled(entry["text"], values), tuple(entry["references"]))


def reasons() -> Mapping[str, tuple[str, ...]]:
    """The claims behind every reason, by its name."""
    return {
        f"{group}.{key}": tuple(entry["references"])
        for group, entries in _data().items()
        for key, entry in entries.items()
        if isinstance(entry, Mapping)
    }


def fill(template: str, /, **values: object) -> str:
    """A sentence of another file, with `values` put in as in `phrase`."""
    return _filled(template, values)


def _filled(template: str, values: Mapping[str, object]) -> str:
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


def say_month(day: dt.date) -> str:
    """``Feb 2026``: the month a day is in."""
    words = _data()["date"]
    said: str = words["month"].format(month=words["months"][day.month - 1], year=day.year)
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
