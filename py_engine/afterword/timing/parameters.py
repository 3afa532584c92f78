"""The numbers of the rules, read from ``parameters.toml``: the only place that holds one."""

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from afterword.data import load_data

__all__ = [
    "Distance",
    "MonthDay",
    "Parameter",
    "RulesVersion",
    "month_day",
    "parameter",
    "parameters",
    "rules_history",
    "rules_version",
]


@dataclass(frozen=True, kw_only=True)
class Distance:
    """How far from an anchor: `value` counts `unit` (day, business_day, week, month, hour).

    `roll` says where the result moves when it is no business day; `id` names the parameter, if any.
    """

    value: int
    unit: str
    roll: Literal["following"] | None = None
    id: str | None = None

    @property
    def words(self) -> str:
        """The distance as people say it: ``5 business days``, ``24 hours``."""
        if self.unit == "o'clock":
            return f"{self.value:02}:00"
        count = abs(self.value)
        name = self.unit.replace("_", " ")
        return f"{count} {name}" if count == 1 else f"{count} {name}s"


@dataclass(frozen=True, kw_only=True)
class Parameter(Distance):
    """One number of the rules with its unit, and the claims it comes from.

    Units beside those of a distance are o'clock and check-in; `reading` is set where the number is
    our reading.
    """

    id: str
    label: str
    references: tuple[str, ...]
    reading: str | None = None


@dataclass(frozen=True)
class MonthDay:
    """A day of the year, such as 25 December, and the claims it comes from."""

    id: str
    label: str
    month: int
    day: int
    references: tuple[str, ...]
    reading: str | None = None


@dataclass(frozen=True)
class RulesVersion:
    """One published version of the rules, and why the advice changed."""

    version: str
    because: str


@functools.cache
def _data() -> Mapping[str, Any]:
    data: Mapping[str, Any] = load_data("afterword.timing", "parameters")
    return data


@functools.cache
def parameters() -> Mapping[str, Parameter | MonthDay]:
    """Every parameter by its id, such as ``check_in.opens``."""
    found: dict[str, Parameter | MonthDay] = {}
    for group, entries in _data().items():
        if not isinstance(entries, Mapping):
            continue
        for name, entry in entries.items():
            values = entry | {"id": f"{group}.{name}", "references": tuple(entry["references"])}
            found[values["id"]] = MonthDay(**values) if "month" in values else Parameter(**values)
    return found


def parameter(name: str) -> Parameter:
    """The parameter `name`, which counts something."""
    found = parameters()[name]
    if not isinstance(found, Parameter):
        raise TypeError(f"{name} is a day of the year, not a distance")
    return found


def month_day(name: str) -> MonthDay:
    """The parameter `name`, which is a day of the year."""
    found = parameters()[name]
    if not isinstance(found, MonthDay):
        raise TypeError(f"{name} is a distance, not a day of the year")
    return found


def rules_version() -> str:
    """The version of the rules, as every plan states it."""
    version: str = _data()["version"]
    return version


def rules_history() -> tuple[RulesVersion, ...]:
    """Every published version of the rules, newest first."""
    return tuple(RulesVersion(**entry) for entry in _data()["history"])
