"""Several applications together: what is due over all of them, and what one means for another."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from afterword.history import History
from afterword.phrases import reason
from afterword.planning.layout import Leg, legs, waiting_ends
from afterword.planning.model import Notice, Step, StepKind
from afterword.planning.notices import notice
from afterword.record import Record
from afterword.timing.business_days import day_of
from afterword.timing.parameters import parameter
from afterword.timing.shifting import shift
from afterword.timing.window import end_of

__all__ = ["Overview", "OverviewItem", "TellOther", "overview"]

Group = Literal["now", "waiting", "later", "closed"]


@dataclass(frozen=True)
class OverviewItem:
    """One application at a glance.

    `steps` are those to do now; `until` is the day waiting ends, and `next_step` what comes then.
    """

    record: str
    company: str
    role: str
    group: Group
    outcome: StepKind
    title: str
    steps: tuple[Step, ...]
    until: dt.date | None
    next_step: str | None


@dataclass(frozen=True)
class TellOther:
    """An offer in one application, and the latest useful day to tell another one of it."""

    offer: str
    decide_by: dt.date
    record: str
    company: str
    latest: dt.date
    message: str
    references: tuple[str, ...]


@dataclass(frozen=True)
class Overview:
    """Every application, the most urgent first, and what they mean for each other."""

    items: tuple[OverviewItem, ...]
    tell_others: tuple[TellOther, ...]
    advice: tuple[Notice, ...]


def overview(entries: Iterable[tuple[Record, dt.datetime]]) -> Overview:
    """What is due over several applications.

    Args:
        entries: each record with the moment asked about, as wall-clock time in its time zone.

    Returns:
        The applications with something to do now first, the one whose window closes soonest on
        top; then those waiting, by the day that ends; then later ones and closed ones.
    """
    seen = list(entries)
    items = sorted((_item(record, now) for record, now in seen), key=_urgency)
    histories = [History(record, now) for record, now in seen]
    running = [history for history in histories if history.ending is None]
    return Overview(
        items=tuple(items),
        tell_others=tuple(_tell_others(histories)),
        advice=tuple(_advice(running)),
    )


def _item(record: Record, now: dt.datetime) -> OverviewItem:
    walk = legs(record, now)
    first = next(walk)
    ahead: list[Leg] = []
    if first.outcome.id == "wait":
        for leg in walk:
            ahead.append(leg)
            if leg.outcome.id != "wait":
                break
    return OverviewItem(
        record=record.id,
        company=record.company,
        role=record.role,
        group=_group(first),
        outcome=first.outcome.id,  # type: ignore[arg-type]  # outcomes are the step kinds
        title=first.outcome.title,
        steps=first.steps,
        until=waiting_ends(first, ahead),
        next_step=ahead[-1].outcome.title if ahead else None,
    )


def _group(leg: Leg) -> Group:
    if leg.outcome.id == "closed":
        return "closed"
    if leg.outcome.id == "wait":
        return "later" if leg.situation.history.ending else "waiting"
    return "now"


def _urgency(item: OverviewItem) -> tuple[int, dt.datetime, str, str]:
    rank = ("now", "waiting", "later", "closed").index(item.group)
    bounds = [step.closes for step in item.steps] or [item.until or dt.date.max]
    return rank, min(end_of(bound) for bound in bounds), item.company, item.record


def _tell_others(histories: list[History]) -> Iterator[TellOther]:
    """For each offer with a deadline, the latest useful day to tell each other application."""
    latest = parameter("competing_offer.latest")
    for mine in histories:
        offer = mine.ending
        if offer is None or offer.kind != "offer_received" or offer.decide_by is None:
            continue
        for other in histories:
            if other is mine or other.ending or not other.held or _told(other, offer.at):
                continue
            if offer.decide_by < other.today:
                continue
            day = max(day_of(shift(offer.decide_by, latest, other.calendar).at), other.today)
            why = reason(
                "overview.tell_other",
                company=other.record.company,
                offer=mine.record.company,
                decide_by=offer.decide_by,
                latest=day,
            )
            yield TellOther(
                offer=mine.record.id,
                decide_by=offer.decide_by,
                record=other.record.id,
                company=other.record.company,
                latest=day,
                message=why.text,
                references=why.references,
            )


def _told(history: History, since: dt.datetime) -> bool:
    return any(note.at >= since for note in history.entries("competing_offer_note_sent"))


def _advice(running: list[History]) -> Iterator[Notice]:
    if len(running) == 1:
        yield notice("only_application")
