"""The application record: its format is in `model`, reading one and what may be wrong in `read`."""

from afterword.record.model import (
    SCHEMA,
    CalendarOverride,
    Challenge,
    Contact,
    Debrief,
    Interest,
    Interview,
    Link,
    LogEntry,
    LogKind,
    Promise,
    PromiseKind,
    Record,
    Topic,
)
from afterword.record.read import InvalidRecord, find_problems, read_record

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
