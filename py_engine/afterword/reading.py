"""Read untrusted JSON into dataclasses, and say in plain words what does not fit.

A model is an ordinary frozen dataclass. Its type hints decide what is accepted, so the same hints
also give the JSON Schema (`afterword.schema`). Every problem of a document is collected, not only
the first, because a form shows each one beside its own field.
"""

import dataclasses
import datetime as dt
import functools
import json
import re
import types
import typing
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Literal, TypeVar

__all__ = ["KnownTo", "Matches", "Problem", "Reader", "Within", "hints_of", "is_optional", "quote"]

Model = TypeVar("Model")

FIRST_YEAR = 2000
LAST_YEAR = 2100
LONGEST_TEXT = 20_000
"""Characters in one text field: far more than a person types, far less than a page chokes on."""

LONGEST_QUOTE = 60
"""Characters of a wrong value that a message repeats."""

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")
_LOCAL_TIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?\Z")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_MISSING = object()


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong with a document: where, what was found, what was expected."""

    field: str
    found: str
    expected: str

    @property
    def message(self) -> str:
        """The three in one line, for a terminal or beside a form field."""
        return f"{self.field or 'the document'}: expected {self.expected}, found {self.found}"

    def as_json(self) -> dict[str, str]:
        """The problem as the page receives it."""
        return {
            "field": self.field,
            "found": self.found,
            "expected": self.expected,
            "message": self.message,
        }


@dataclass(frozen=True)
class Matches:
    """Constraint for a text field: all of it matches `pattern`; `expected` says so in words."""

    pattern: str
    expected: str


@dataclass(frozen=True)
class Within:
    """Constraint for a whole number: `least` and `most` are both allowed."""

    least: int
    most: int


@dataclass(frozen=True)
class KnownTo:
    """Constraint for a text field: `knows` accepts it; `expected` says in words what it wants."""

    knows: Callable[[str], bool]
    expected: str


def quote(value: object) -> str:
    """A value as a person recognises it in a message: JSON, shortened."""
    if value is _MISSING:
        return "nothing"
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= LONGEST_QUOTE else text[: LONGEST_QUOTE - 1] + "…"


def hints_of(model: type[Any]) -> Mapping[str, Any]:
    """The resolved type hints of a dataclass, constraints included."""
    return _hints(typing.cast("Hashable", model))


@functools.cache
def _hints(model: Hashable) -> Mapping[str, Any]:
    return typing.get_type_hints(model, include_extras=True)


def is_optional(hint: Any) -> bool:
    """Whether a type hint admits None."""
    return typing.get_origin(hint) in (typing.Union, types.UnionType) and type(
        None
    ) in typing.get_args(hint)


def _without_none(hint: Any) -> Any:
    return next(part for part in typing.get_args(hint) if part is not type(None))


class Reader:
    """Reads one document; afterwards `problems` holds what did not fit, in document order."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def add(self, field: str, found: object, expected: str) -> None:
        """Note a problem at `field`, a path such as ``interviews[0].ends``."""
        self.problems.append(Problem(field, quote(found), expected))

    def model(self, model: type[Model], data: object, where: str = "") -> Model | None:
        """Read `data` as `model`; None when something in it was wrong.

        A model has a field `extra`, which keeps what the others do not name.
        """
        if not isinstance(data, Mapping):
            self.add(where, data, "an object with named fields")
            return None
        before = len(self.problems)
        hints = hints_of(model)
        values: dict[str, Any] = {}
        for field in dataclasses.fields(typing.cast("Any", model)):
            if field.name == "extra":
                continue
            path = f"{where}.{field.name}" if where else field.name
            found = data.get(field.name, _MISSING)
            required = (
                field.default is dataclasses.MISSING
                and field.default_factory is dataclasses.MISSING
            )
            if found is _MISSING and not required:
                continue
            values[field.name] = self.value(hints[field.name], found, path)
        values["extra"] = {key: data[key] for key in data if key not in hints or key == "extra"}
        return model(**values) if len(self.problems) == before else None

    def value(self, hint: Any, found: object, where: str) -> Any:
        """Read one value by its type hint."""
        if is_optional(hint):
            return None if found is None else self.value(_without_none(hint), found, where)
        origin = typing.get_origin(hint)
        if origin is Annotated:
            base, *constraints = typing.get_args(hint)
            return self._constrained(base, constraints, found, where)
        if origin is Literal:
            return self._choice(typing.get_args(hint), found, where)
        if origin is tuple:
            return self._list(typing.get_args(hint)[0], found, where)
        if dataclasses.is_dataclass(hint):
            return self.model(typing.cast("type[Any]", hint), found, where)
        return self._scalar(hint, found, where)

    def _constrained(self, base: Any, constraints: Iterable[Any], found: object, where: str) -> Any:
        before = len(self.problems)
        value = self.value(base, found, where)
        for constraint in constraints:
            if isinstance(constraint, Matches):
                found_match = re.fullmatch(constraint.pattern, value or "", re.DOTALL)
                fits = found_match is not None
                expected = constraint.expected
            elif isinstance(constraint, KnownTo):
                fits = isinstance(value, str) and constraint.knows(value)
                expected = constraint.expected
            else:
                fits = isinstance(value, int) and constraint.least <= value <= constraint.most
                expected = f"a whole number from {constraint.least} to {constraint.most}"
            if not fits:
                del self.problems[before:]
                self.add(where, found, expected)
        return value

    def _choice(self, options: tuple[str, ...], found: object, where: str) -> Any:
        if isinstance(found, str) and found in options:
            return found
        self.add(where, found, "one of " + ", ".join(options))
        return None

    def _list(self, item: Any, found: object, where: str) -> Any:
        if not isinstance(found, list | tuple):
            self.add(where, found, "a list")
            return ()
        return tuple(self.value(item, one, f"{where}[{index}]") for index, one in enumerate(found))

    def _scalar(self, hint: Any, found: object, where: str) -> Any:
        expected = _EXPECTED[hint]
        if hint is str and isinstance(found, str) and len(found) <= LONGEST_TEXT:
            # A lone surrogate cannot be written to any file; the marker keeps its place visible.
            return _LONE_SURROGATE.sub("\N{REPLACEMENT CHARACTER}", found)
        if hint is bool and isinstance(found, bool):
            return found
        if hint is int and isinstance(found, int) and not isinstance(found, bool):
            return found
        if hint in (dt.date, dt.datetime) and isinstance(found, str):
            moment = _moment(hint, found)
            if moment is not None:
                return moment
        if hint is str and isinstance(found, str):
            expected = f"at most {LONGEST_TEXT:,} characters"
        self.add(where, found, expected)
        return None


_EXPECTED: dict[Any, str] = {
    str: "text",
    bool: "true or false",
    int: "a whole number",
    dt.date: f"a real date such as 2026-11-05, from {FIRST_YEAR} to {LAST_YEAR}",
    dt.datetime: (
        f"a real local date and time such as 2026-11-05T15:00, from {FIRST_YEAR} to {LAST_YEAR}"
    ),
}


def _moment(kind: type[dt.date], text: str) -> dt.date | None:
    """A calendar date or local date-time; week dates and the basic form are refused."""
    if not (_LOCAL_TIME if kind is dt.datetime else _DATE).match(text):
        return None
    try:
        moment = kind.fromisoformat(text)
    except ValueError:
        return None
    return moment if FIRST_YEAR <= moment.year <= LAST_YEAR else None
