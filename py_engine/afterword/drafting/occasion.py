"""What a draft is written for: which step, to whom, about which interview, by which channel."""

import datetime as dt
from dataclasses import dataclass

from afterword.contacts import interviewers, recipients
from afterword.drafting.wording import stable_number
from afterword.history import History
from afterword.record import Contact, Interview, Record

__all__ = ["Occasion", "occasion_for"]


@dataclass(frozen=True)
class Occasion:
    """The step, the people, the interview and the channel of one draft.

    `panel` holds everyone who interviewed the person in that round, `place` the position of the
    first recipient among them.
    """

    history: History
    step: str
    channel: str
    contacts: tuple[Contact, ...]
    interview: Interview
    panel: tuple[Contact, ...]
    place: int

    @property
    def record(self) -> Record:
        """The record it is about."""
        return self.history.record

    @property
    def by_post(self) -> bool:
        """Whether it is written on a card, to be read days later."""
        return self.channel == "post"

    @property
    def at(self) -> str:
        """The interview's path in the record, such as ``interviews[0]``."""
        return f"interviews[{self.record.interviews.index(self.interview)}]"


def occasion_for(
    record: Record, step: str, *, to: tuple[str, ...], channel: str, now: dt.datetime
) -> Occasion:
    """Find the people and the interview a draft is about; without `to`, the best contact."""
    history = History(record, now)
    contacts = tuple(one for one in record.contacts if one.id in to)
    if not contacts:
        contacts = _default_contacts(history, step)
    interview = _interview_with(history, contacts)
    panel = interviewers(history, interview)
    first = contacts[0] if contacts else None
    place = 0
    if first is not None and first in panel and step.endswith("thank_you"):
        place = panel.index(first)
    elif first is not None:
        panel, place = (first,), stable_number(first.id) % 97
    return Occasion(history, step, channel, contacts, interview, panel, place)


def _default_contacts(history: History, step: str) -> tuple[Contact, ...]:
    if step.endswith("thank_you") and history.held:
        people = interviewers(history, history.held[-1])
        if people:
            return people[:1]
    return tuple(one.contact for one in recipients(history, step))


def _interview_with(history: History, contacts: tuple[Contact, ...]) -> Interview:
    """The latest interview with one of them, else the latest one held, else the first."""
    ids = {contact.id for contact in contacts}
    rounds = history.held or history.record.interviews
    with_them = [one for one in rounds if ids & set(one.contacts)]
    return (with_them or rounds)[-1]  # a record has one at least
