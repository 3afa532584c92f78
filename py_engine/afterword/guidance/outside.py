"""What guides outside the sources say, as a check on the numbers of the rules.

No rule rests on them. They are compared with the rules, and shown to whoever asks whether others
say the same.
"""

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from afterword.data import load_data
from afterword.timing.parameters import parameter

__all__ = ["Guide", "OutsideQuestion", "Survey", "outside_questions", "surveys"]

_DAYS: Mapping[str, float] = {"hour": 1 / 24, "day": 1, "business_day": 7 / 5, "check-in": 1}
"""About how many calendar days (or times) one of a parameter's unit is."""


@dataclass(frozen=True)
class Guide:
    """One guide's numbers, by its publisher and the address it was found under.

    `least` and `most` count the question's unit; a guide that names no end has no `most`.
    """

    publisher: str
    at: str
    least: float
    says: str
    most: float | None = None


@dataclass(frozen=True)
class OutsideQuestion:
    """A question that our rules answer between two parameters, and what guides answer."""

    id: str
    question: str
    after: str
    unit: Literal["day", "time"]
    opens: str
    closes: str
    guides: tuple[Guide, ...]

    @property
    def ours(self) -> tuple[float, float]:
        """From when and until when our rules answer it, in about the question's unit."""
        begin = _in_days(self.opens)
        end = _in_days(self.closes)
        # Where the end is counted from the opening rather than from the same anchor.
        return begin, begin + end if self.closes == "prompt.closes" else end

    def agrees(self, guide: Guide) -> bool:
        """Whether some time that the guide recommends lies within ours."""
        begin, end = self.ours
        return guide.least <= end and (guide.most is None or guide.most >= begin)


@dataclass(frozen=True)
class Survey:
    """What people who hire answered, and the claims that this speaks for."""

    publisher: str
    asked: str
    at: str
    found: tuple[str, ...]
    claims: tuple[str, ...]


def _in_days(name: str) -> float:
    found = parameter(name)
    return found.value * _DAYS[found.unit]


@functools.cache
def _data() -> Mapping[str, list[dict[str, Any]]]:
    data: Mapping[str, Any] = load_data("afterword.guidance", "outside")
    return data


@functools.cache
def outside_questions() -> tuple[OutsideQuestion, ...]:
    """Every question put to other guides."""
    return tuple(
        OutsideQuestion(**(entry | {"guides": tuple(Guide(**guide) for guide in entry["guides"])}))
        for entry in _data()["question"]
    )


@functools.cache
def surveys() -> tuple[Survey, ...]:
    """Every survey of people who hire."""
    return tuple(
        Survey(**(entry | {"found": tuple(entry["found"]), "claims": tuple(entry["claims"])}))
        for entry in _data()["survey"]
    )
