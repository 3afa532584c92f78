"""The application record: what a person told us about one role at one company.

Only `company`, `role` and one interview's end are needed; every other field has a stated default.
Moments are wall-clock times in the record's own time zone and carry no zone themselves. Unknown
fields are kept in `extra`, so that a file written by another version loses nothing.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal

from afterword.calendars import time_zone_names
from afterword.reading import KnownTo, Matches, Within

__all__ = [
    "SCHEMA",
    "CalendarOverride",
    "Challenge",
    "Contact",
    "Debrief",
    "Interest",
    "Interview",
    "Link",
    "LogEntry",
    "LogKind",
    "Promise",
    "PromiseKind",
    "Record",
    "Topic",
]

SCHEMA = 1
"""The record format this code writes. A newer one is refused, never rewritten."""

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
    """One application. `notes` are private: no draft uses them.

    `overlays` names the law of places that the person switched on, see `afterword.overlays`.
    """

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
    overlays: tuple[Key, ...] = ()
    calendar: CalendarOverride = field(default_factory=CalendarOverride)
    interest: Interest = field(default_factory=Interest)
    experience: str = ""
    contacts: tuple[Contact, ...] = ()
    log: tuple[LogEntry, ...] = ()
    notes: str = ""
    extra: Extra = field(default_factory=dict)
