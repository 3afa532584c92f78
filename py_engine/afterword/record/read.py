"""Read a record from JSON, and check what no single field of it shows."""

import dataclasses
import hashlib
import json
from collections.abc import Iterable, Mapping

from afterword.reading import Problem, Reader
from afterword.record.model import Promise, Record

__all__ = ["InvalidRecord", "find_problems", "read_record"]

DAYS_OF_WEEK = 7


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
