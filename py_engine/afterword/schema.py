"""JSON Schemas of what goes in and comes out, generated from the dataclasses themselves.

``python -m afterword.schema`` prints them all as one JSON object, by name.
"""

import dataclasses
import datetime as dt
import json
import re
import sys
import typing
from typing import Annotated, Any, Literal

from afterword.checks import Finding
from afterword.drafting import Draft
from afterword.planning.model import Plan
from afterword.planning.overview import Overview
from afterword.practice import Comparison, Decision
from afterword.reading import Matches, Within, hints_of, is_optional
from afterword.record import Record

__all__ = ["DRAFT_2020", "MODELS", "schema_of", "schemas"]

DRAFT_2020 = "https://json-schema.org/draft/2020-12/schema"

MODELS: dict[str, type[Any]] = {
    "record": Record,
    "plan": Plan,
    "overview": Overview,
    "draft": Draft,
    "finding": Finding,
    "decision": Decision,
    "comparison": Comparison,
}
"""What is published, by name."""

_SCALARS: dict[Any, dict[str, Any]] = {
    str: {"type": "string"},
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    dt.date: {"type": "string", "format": "date"},
    dt.datetime: {
        "type": "string",
        "pattern": r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$",
        "description": "local date and time, without a zone",
    },
    type(None): {"type": "null"},
}


def schemas() -> dict[str, dict[str, Any]]:
    """The JSON Schema of every published model, by name."""
    return {name: schema_of(model) for name, model in MODELS.items()}


def schema_of(model: type[Any]) -> dict[str, Any]:
    """The JSON Schema (2020-12) of a dataclass; parts it is made of are under ``$defs``."""
    parts: dict[str, Any] = {}
    schema = _object(model, parts)
    found = {"$schema": DRAFT_2020, "title": model.__name__, **schema}
    return found | ({"$defs": parts} if parts else {})


def _object(model: type[Any], parts: dict[str, Any]) -> dict[str, Any]:
    hints = hints_of(model)
    read = "extra" in hints
    properties: dict[str, Any] = {}
    required: list[str] = []
    for field in dataclasses.fields(model):
        if field.name == "extra":
            continue
        properties[field.name] = _of(hints[field.name], parts)
        # What is written always holds every field; what is read may leave out any default.
        if not read or (
            field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
        ):
            required.append(field.name)
    return {
        "description": _summary(model),
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": read,
    }


def _of(hint: Any, parts: dict[str, Any]) -> dict[str, Any]:
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin is Annotated:
        return _constrained(inner[0], inner[1:], parts)
    if origin is Literal:
        return {"enum": list(inner)}
    if origin is tuple:
        return {"type": "array", "items": _of(inner[0], parts)}
    if is_optional(hint) or len(inner) > 1:
        return {"anyOf": [_of(one, parts) for one in inner]}
    if dataclasses.is_dataclass(hint):
        name = typing.cast("type[Any]", hint).__name__
        if name not in parts:
            parts[name] = {}
            parts[name] = _object(typing.cast("type[Any]", hint), parts)
        return {"$ref": f"#/$defs/{name}"}
    return dict(_SCALARS[hint])


def _constrained(base: Any, constraints: tuple[Any, ...], parts: dict[str, Any]) -> dict[str, Any]:
    schema = _of(base, parts)
    for constraint in constraints:
        if isinstance(constraint, Matches):
            schema |= {"pattern": f"^{constraint.pattern}$", "description": constraint.expected}
        elif isinstance(constraint, Within):
            schema |= {"minimum": constraint.least, "maximum": constraint.most}
        else:
            schema |= {"description": constraint.expected}
    return schema


def _summary(model: type[Any]) -> str:
    return re.sub(r"\s+", " ", (model.__doc__ or "").split("\n\n")[0]).strip()


if __name__ == "__main__":
    json.dump(schemas(), sys.stdout, indent=2, ensure_ascii=False)
