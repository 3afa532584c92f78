"""A window: when a step opens, is due and closes, with the anchor it is counted from.

`due` is the recommended moment. A date as a bound means the whole day; a date-time the minute.
"""

import datetime as dt
from dataclasses import dataclass

from afterword.phrases import phrase
from afterword.timing.business_days import DAY
from afterword.timing.derivation import Dated, Note, note
from afterword.timing.parameters import Parameter, parameter

__all__ = [
    "Anchor",
    "Window",
    "begin_of",
    "continued",
    "end_of",
    "hours_after",
    "not_before",
    "sociable",
]


@dataclass(frozen=True)
class Anchor:
    """The moment a window is counted from; `assumed` when nobody stated it."""

    event: str
    at: dt.date
    assumed: bool = False

    @property
    def label(self) -> str:
        """The event in words, such as "the interview ended"."""
        return phrase(f"event.{self.event}", distance=parameter("thank_you.closes").words)

    @property
    def start(self) -> Note:
        """The first note of a derivation: what is counted from."""
        return note("start", self.at, "start", at=self.at, event=self.label)

    @property
    def dated(self) -> Dated:
        """The anchor as the beginning of a derivation."""
        return Dated(self.at, (self.start,))


@dataclass(frozen=True)
class Window:
    """When a step opens, is due and closes, each with its derivation."""

    anchor: Anchor
    opens: Dated
    due: Dated
    closes: Dated
    parameters: tuple[Parameter, ...] = ()

    def __post_init__(self) -> None:
        bounds = (begin_of(self.opens.at), end_of(self.due.at), end_of(self.closes.at))
        if not bounds[0] <= bounds[1] <= bounds[2]:
            raise ValueError(f"a window must open, be due and close in order, not {bounds}")


def begin_of(moment: dt.date) -> dt.datetime:
    """The first instant of a bound."""
    return moment if isinstance(moment, dt.datetime) else dt.datetime.combine(moment, dt.time.min)


def end_of(moment: dt.date) -> dt.datetime:
    """The last instant of a bound."""
    return moment if isinstance(moment, dt.datetime) else dt.datetime.combine(moment, dt.time.max)


def continued(first: Dated, then: Dated) -> Dated:
    """The second date, its derivation begun with the first's."""
    return Dated(then.at, (*first.notes, *then.notes))


def not_before(dated: Dated, earliest: dt.date, why: str) -> Dated:
    """The same day, or `earliest` where that is later; `why` names the reason in words."""
    if dated.at >= earliest:
        return dated
    reason = phrase(f"reason.{why}")
    return dated.then(
        note("adjust", earliest, "not_before", to=earliest, reason=reason), at=earliest
    )


def hours_after(start: dt.datetime, distance: Parameter) -> Dated:
    """The moment so many hours on by the wall clock, across a change of the clocks too."""
    end = start + dt.timedelta(hours=distance.value)
    values = {"from": start, "distance": distance.words, "to": end}
    return Dated(end, (Note("hours", end, "forward", values, distance.id),))


def sociable(moment: dt.datetime) -> Dated:
    """The first moment from `moment` on at an hour when people send messages."""
    earliest, latest = parameter("sociable.from"), parameter("sociable.until")
    if moment.time() < dt.time(earliest.value):
        moved = dt.datetime.combine(moment.date(), dt.time(earliest.value))
    elif moment.time() > dt.time(latest.value):
        moved = dt.datetime.combine(moment.date() + DAY, dt.time(earliest.value))
    else:
        return Dated(moment)
    values = {"from": moment, "earliest": earliest.words, "latest": latest.words, "to": moved}
    return Dated(moved, (Note("hours", moved, "sociable", values, earliest.id),))
