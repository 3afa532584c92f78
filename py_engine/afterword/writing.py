"""Write dataclasses as JSON data: dates in ISO form, moments to the minute, tuples as lists."""

import dataclasses
import datetime as dt
from collections.abc import Mapping
from typing import Any

__all__ = ["as_json"]


def as_json(value: Any) -> Any:
    """`value` as plain JSON data; a field named `extra` gives its entries to its object."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return _object(value)
    if isinstance(value, dt.datetime):
        return value.isoformat(timespec="minutes")
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {key: as_json(one) for key, one in value.items()}
    if isinstance(value, tuple | list):
        return [as_json(one) for one in value]
    return value


def _object(value: Any) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for field in dataclasses.fields(value):
        one = getattr(value, field.name)
        if field.name == "extra":
            found |= as_json(one)
        else:
            found[field.name] = as_json(one)
    return found
