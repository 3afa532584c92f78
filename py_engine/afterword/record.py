"""The application record: what a person told us about one role at one company.

Only `company`, `role` and one interview's end are needed; every other field has a stated default.
Moments are wall-clock times in the record's own time zone and carry no zone themselves. Unknown
fields are kept in `extra`, so that a file written by another version loses nothing.
"""

import dataclasses
import datetime as dt
import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal

from afterword.calendars import time_zone_names
from afterword.reading import KnownTo, Matches, Problem, Reader, Within

__all__ = [
    "SCHEMA",
    "CalendarOverride",
    "Challenge",
    "Contact",
    "Debrief",
    "Interest",
    "Interview",
    "InvalidRecord",
    "Link",
    "LogEntry",
    "LogKind",
    "Promise",
    "PromiseKind",
    "Record",
    "Topic",
    "find_problems",
    "read_record",
]

SCHEMA = 1
"""The record format this code writes. A newer one is refused, never rewritten."""

DAYS_OF_WEEK = 7

Name = Annotated[str, Matches(r".*\S.*", "a name, not blank")]
Key = Annotated[str, Matches(r"[\w.:-]{1,80}", "an id of letters, digits, and . : - _")]
Region = Annotated[
    str, Matches(r"[A-Z]{2}(-[^-/]{1,40})?", "a country code such as CA, or CA-ON with a region")
]
TimeZone = Annotated[
    str,
    KnownTo(lambda name: name in time_zone_names(), "a time zone name such as America/Toronto"),
]
Weekday = Annotated[int, Within(0, 6)]

Extra = Mapping[str, Any]

Answer = Literal["yes", "no", "unsure"]
Channel = Literal["email", "phone", "post", "in_person", "message"]
Part = Literal[
    "hiring_manager",
    "interviewer",
    "recruiter",
    "scheduler",
    "executive",
    "reception",
    "hr_mailbox",
]
PromiseKind = Literal[
    "none",
    "by_date",
    "within",
    "few_days",
    "this_week",
    "next_week",
    "end_of_month",
    "after_holidays",
]
LogKind = Literal[
    "thank_you_sent",
    "check_in_sent",
    "called",
    "reply_received",
    "holiday_card_sent",
    "competing_offer",
    "competing_offer_note_sent",
    "rejected",
    "rejection_reply_sent",
    "stayed_in_touch",
    "closing_note_sent",
    "offer_received",
    "withdrew",
    "hired",
    "closed",
]


@dataclass(frozen=True, kw_only=True)
class Interest:
    """Whether the person wants the role, and likes the company."""

    role: Answer = "unsure"
    company: Answer = "unsure"
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Contact:
    """Somebody at the company, or at the agency that arranged the interview."""

    name: Name
    id: Key = ""
    title: str = ""
    email: str = ""
    part: Part = "interviewer"
    met: bool = True
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Promise:
    """What they said about when there would be news, as it was said."""

    kind: PromiseKind = "none"
    date: dt.date | None = None
    count: Annotated[int, Within(1, 365)] | None = None
    unit: Literal["day", "business_day", "week", "month"] | None = None
    begin: dt.date | None = None
    resume: dt.date | None = None
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Topic:
    """A subject talked about, with whom: fits "I especially enjoyed talking with you about …"."""

    text: str
    contact: str = ""
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Challenge:
    """A challenge they named, and what the person did about a similar one."""

    theirs: str
    mine: str = ""
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Link:
    """An article, post or event that would be useful to them."""

    url: str
    about: str = ""
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Debrief:
    """Notes written after an interview. `went_badly` is private: it never reaches a draft."""

    went_well: str = ""
    went_badly: str = ""
    stood_out: str = ""
    forgot: str = ""
    answers: str = ""
    topics: tuple[Topic, ...] = ()
    challenges: tuple[Challenge, ...] = ()
    link: Link | None = None
    personal_discussed: bool = False
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Interview:
    """One round; `ends` may lie ahead. `arranged_by` is the contact who set it up."""

    ends: dt.datetime
    id: Key = ""
    medium: Literal["in_person", "video", "phone"] | None = None
    contacts: tuple[str, ...] = ()
    arranged_by: str | None = None
    promise: Promise = field(default_factory=Promise)
    debrief: Debrief = field(default_factory=Debrief)
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class LogEntry:
    """Something that happened. `text` and `subject` hold a message as it was really sent."""

    at: dt.datetime
    kind: LogKind
    to: tuple[str, ...] = ()
    channel: Channel | None = None
    promise: Promise | None = None
    asked_permission: bool = False
    reached: bool = False
    decided: bool = False
    decide_by: dt.date | None = None
    subject: str = ""
    text: str = ""
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class CalendarOverride:
    """The person's own calendar: weekend days (Monday is 0), days off, days worked all the same."""

    weekend: tuple[Weekday, ...] | None = None
    days_off: tuple[dt.date, ...] = ()
    working_days: tuple[dt.date, ...] = ()
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Record:
    """One application. `notes` are private: no draft uses them."""

    company: Name
    role: Name
    interviews: tuple[Interview, ...]
    schema: Annotated[int, Within(1, SCHEMA)] = SCHEMA
    id: Key = ""
    sender: str = ""
    seniority: Literal["standard", "executive"] = "standard"
    cadence: Literal["standard", "patient"] = "standard"
    region: Region | None = None
    time_zone: TimeZone | None = None
    calendar: CalendarOverride = field(default_factory=CalendarOverride)
    interest: Interest = field(default_factory=Interest)
    experience: str = ""
    contacts: tuple[Contact, ...] = ()
    log: tuple[LogEntry, ...] = ()
    notes: str = ""
    extra: Extra = field(default_factory=dict)


class InvalidRecord(ValueError):
    """A record that cannot be used; `problems` names each field, what was found and expected."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("; ".join(problem.message for problem in self.problems))


def read_record(data: object) -> Record:
    """Read a record from parsed JSON.

    Missing ids are filled in, stable for the same input, and the log is put in order of time.

    Raises:
        InvalidRecord: with every problem found.
    """
    reader = Reader()
    record = reader.model(Record, data)
    if record is not None:
        record = _with_ids(record)
        _check_whole(record, reader)
    if record is None or reader.problems:
        raise InvalidRecord(reader.problems)
    return _in_order(record)


def find_problems(data: object) -> tuple[Problem, ...]:
    """What is wrong with a record; empty when it can be used."""
    try:
        read_record(data)
    except InvalidRecord as invalid:
        return invalid.problems
    return ()


def _with_ids(record: Record) -> Record:
    contacts = tuple(
        contact if contact.id else dataclasses.replace(contact, id=f"c{number}")
        for number, contact in enumerate(record.contacts, 1)
    )
    interviews = tuple(
        interview if interview.id else dataclasses.replace(interview, id=f"i{number}")
        for number, interview in enumerate(record.interviews, 1)
    )
    return dataclasses.replace(
        record, id=record.id or _derived_id(record), contacts=contacts, interviews=interviews
    )


def _in_order(record: Record) -> Record:
    return dataclasses.replace(
        record,
        interviews=tuple(sorted(record.interviews, key=lambda interview: interview.ends)),
        log=tuple(sorted(record.log, key=lambda entry: entry.at)),
    )


def _derived_id(record: Record) -> str:
    first = min((one.ends.isoformat() for one in record.interviews), default="")
    named = json.dumps([record.company, record.role, first])
    return "r" + hashlib.sha256(named.encode()).hexdigest()[:16]


def _check_whole(record: Record, reader: Reader) -> None:
    """What no single field shows: ids, references between parts, and fields a kind requires."""
    if not record.interviews:
        reader.add("interviews", [], "at least one interview, with the time it ends")
    _check_unique("contacts", [contact.id for contact in record.contacts], reader)
    _check_unique("interviews", [interview.id for interview in record.interviews], reader)
    known = {contact.id for contact in record.contacts}
    for index, interview in enumerate(record.interviews):
        where = f"interviews[{index}]"
        _check_known(f"{where}.contacts", interview.contacts, known, reader)
        if interview.arranged_by is not None:
            _check_known(f"{where}.arranged_by", [interview.arranged_by], known, reader)
        _check_promise(f"{where}.promise", interview.promise, reader)
    for index, entry in enumerate(record.log):
        where = f"log[{index}]"
        _check_known(f"{where}.to", entry.to, known, reader)
        if entry.promise is not None:
            _check_promise(f"{where}.promise", entry.promise, reader)
        if entry.kind == "competing_offer" and entry.decide_by is None:
            reader.add(f"{where}.decide_by", None, "the date to decide by, such as 2026-11-20")
    weekend = record.calendar.weekend
    if weekend is not None and len(set(weekend)) == DAYS_OF_WEEK:
        reader.add("calendar.weekend", list(weekend), "at least one day of the week left to work")


def _check_unique(where: str, ids: list[str], reader: Reader) -> None:
    for index, one in enumerate(ids):
        if one in ids[:index]:
            reader.add(f"{where}[{index}].id", one, "an id not used before")


def _check_known(where: str, ids: Iterable[str], known: set[str], reader: Reader) -> None:
    for one in ids:
        if one not in known:
            reader.add(where, one, "the id of one of the contacts")


_NEEDED: Mapping[str, Mapping[str, str]] = {
    "by_date": {"date": "the date they named, such as 2026-11-13"},
    "within": {
        "count": "how many, as a whole number",
        "unit": "one of day, business_day, week, month",
    },
}


def _check_promise(where: str, promise: Promise, reader: Reader) -> None:
    for name, expected in _NEEDED.get(promise.kind, {}).items():
        if getattr(promise, name) is None:
            reader.add(f"{where}.{name}", None, expected)
    if promise.begin and promise.resume and promise.resume < promise.begin:
        reader.add(f"{where}.resume", promise.resume.isoformat(), "a day after the holidays begin")
