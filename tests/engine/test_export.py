"""Files for other programs, read back by independent parsers."""

import dataclasses
import datetime as dt
import email
import email.policy
import json
from typing import Any

import pytest
from afterword.export.eml import message_file
from afterword.export.ics import cancel_file, reminder_file
from afterword.export.vcf import contact_file
from afterword.plan import plan
from afterword.record import Contact, Record
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar, Component

from tests.engine.applications import application, at
from tests.engine.test_bridge import NOW as BRIDGE_NOW
from tests.engine.test_bridge import RECORD as CASE
from tests.engine.test_bridge import ask, refused
from tests.engine.test_cli import NOW as THEN
from tests.engine.test_cli import RECORD, run

STAMP = dt.datetime(2026, 11, 6, 17, 0, tzinfo=dt.UTC)
NOW = at("2026-11-06T09:00")
THANKED = {"at": "2026-11-05T19:00", "kind": "thank_you_sent"}


def events(text: str) -> list[Any]:
    return list(Calendar.from_ical(text).walk("VEVENT"))


def reminders(record: Record, now: dt.datetime = NOW, stamp: dt.datetime = STAMP) -> str:
    return reminder_file([(record, plan(record, now))], stamp)


def test_each_step_to_send_gets_an_event_with_an_alarm() -> None:
    found = events(reminders(application(log=[THANKED])))
    assert [str(one["summary"]) for one in found] == [
        "Check in, briefly: Northwind Traders",
        "Check in a second and last time: Northwind Traders",
    ]
    for one in found:
        (alarm,) = one.walk("VALARM")
        assert alarm["action"] == "DISPLAY"


def test_o2_an_all_day_event_ends_the_day_after_it() -> None:
    first = events(reminders(application(log=[THANKED])))[0]
    assert first.decoded("dtstart") == dt.date(2026, 11, 12)
    assert first.decoded("dtend") == dt.date(2026, 11, 13)


def test_a_step_with_a_time_of_day_keeps_it_on_the_wall_clock() -> None:
    found = events(reminders(application(), at("2026-11-05T15:30")))
    thanks = next(one for one in found if "thank-you" in one["summary"])
    assert thanks.decoded("dtstart") == at("2026-11-05T17:00")


def test_what_was_due_already_is_for_today() -> None:
    found = events(reminders(application(log=[THANKED]), at("2026-11-25T09:00")))
    assert found[0].decoded("dtstart") == dt.date(2026, 11, 25)


def test_a_later_file_moves_the_same_event() -> None:
    record = application(log=[THANKED])
    moved = dataclasses.replace(record, cadence="patient")
    before = events(reminders(record))[0]
    after = events(reminders(moved, stamp=STAMP + dt.timedelta(minutes=5)))[0]
    assert before["uid"] == after["uid"]
    assert before["sequence"] < after["sequence"]
    assert before.decoded("dtstart") < after.decoded("dtstart")


def test_a_cancel_file_takes_out_the_event_that_was_put_in() -> None:
    record = application(log=[THANKED])
    made = plan(record, NOW)
    wanted = next(step.id for step in made.steps if step.kind == "check_in")
    (put_in,) = events(reminder_file([(record, made)], STAMP, only=[wanted]))
    later = STAMP + dt.timedelta(days=1)
    (taken_out,) = events(cancel_file(record, [wanted], later))
    assert taken_out["uid"] == put_in["uid"]
    assert taken_out["status"] == "CANCELLED"
    assert taken_out["sequence"] > put_in["sequence"]


def test_nothing_private_is_in_a_reminder() -> None:
    private = "PRIVATE"
    record = application(
        notes=private,
        experience=private,
        interviews=[{"ends": "2026-11-05T15:00", "debrief": {"went_badly": private}}],
        log=[THANKED],
    )
    assert private not in reminders(record)


@given(st.text(min_size=1, max_size=80).filter(str.strip))
def test_o1_o3_no_text_breaks_out_of_its_property(company: str) -> None:
    plain = company.encode("utf-8", "replace").decode("utf-8")
    record = application(company="x" + plain, log=[THANKED])
    text = reminders(record)
    found = events(text)
    assert len(found) == 2
    assert text.count("BEGIN:VEVENT") - plain.count("BEGIN:VEVENT") * 2 == 2
    for line in text.split("\r\n"):
        assert len(line.encode()) <= 75


def test_a_message_file_is_read_back_as_it_was_written() -> None:
    contact = Contact(id="c1", name="Zoë Ångström", email="zoe@example.com")
    text = message_file("Thank you – and more", "Dear Zoë,\n\nthank you.\n", [contact])
    read = email.message_from_string(text, policy=email.policy.default)
    assert read["Subject"] == "Thank you – and more"
    assert read["To"].addresses[0].display_name == "Zoë Ångström"
    assert read.get_content() == "Dear Zoë,\n\nthank you.\n"


@pytest.mark.parametrize("field", ["Hello\r\nBcc: x@example.com", "Hello\nBcc: x@example.com"])
def test_o4_no_field_adds_a_header(field: str) -> None:
    contact = Contact(id="c1", name=field, email="a@example.com")
    read = email.message_from_string(message_file(field, "Hello", [contact]))
    assert read["Bcc"] is None
    assert read["Subject"] == "Hello Bcc: x@example.com"


def test_a_contact_without_a_usable_address_is_left_out() -> None:
    contacts = [
        Contact(id="c1", name="A", email="nowhere"),
        Contact(id="c2", name="B"),
        Contact(id="c3", name="C", email="c@exa(mple.com"),
        Contact(id="c4", name="D", email="d@[example.com"),
    ]
    assert email.message_from_string(message_file("Hi", "Hi", contacts))["To"] is None


def test_the_command_line_writes_both_files() -> None:
    written = run("plan", str(RECORD), *THEN, "--format", "ics")
    assert len(events(written.stdout)) == 3
    message = run("draft", str(RECORD), "--step", "holiday_card", *THEN, "--format", "eml")
    assert email.message_from_string(message.stdout)["To"] == "Dana Reyes <dana@example.com>"


def test_a_contact_file_is_read_back_as_it_was_written() -> None:
    contact = Contact(id="c1", name="Zoë Ångström", title="Head; of, sales", email="z@example.com")
    text = contact_file(application(), contact)
    card = Component.from_ical(text)
    assert card["fn"] == "Zoë Ångström"
    assert "TITLE:Head\\; of\\, sales\r\n" in text
    assert "ORG:Northwind Traders\r\n" in text
    assert card["email"] == "z@example.com"


def test_an_agencys_recruiter_is_not_filed_under_the_company() -> None:
    contact = Contact(id="c1", name="A", part="recruiter")
    assert "ORG" not in contact_file(application(), contact)


@given(st.text(min_size=1, max_size=80).filter(str.strip))
def test_o1_o3_no_name_breaks_out_of_a_contact_file(name: str) -> None:
    plain = name.encode("utf-8", "replace").decode("utf-8")
    text = contact_file(application(), Contact(id="c1", name="x" + plain, title=plain))
    lines = text.split("\r\n")
    assert [line for line in lines if line.startswith("END:")] == ["END:VCARD"]
    assert all(len(line.encode()) <= 75 for line in lines)


def test_reminders_name_the_steps_that_are_in_them() -> None:
    item = {"record": CASE, "now": BRIDGE_NOW}
    made = ask(verb="reminders", items=[item], stamp="2026-12-14T15:00")
    (steps,) = made["steps"]
    assert made["file"].count("BEGIN:VEVENT") == len(steps) > 1
    first = next(iter(steps))
    one = ask(verb="reminders", items=[item], stamp="2026-12-14T15:00", only=[first])
    assert one["steps"] == [{first: steps[first]}]
    assert one["file"].count("BEGIN:VEVENT") == 1
    gone = ask(verb="cancellation", record=CASE, steps=list(steps), stamp="2026-12-15T15:00")
    assert gone["file"].count("STATUS:CANCELLED") == len(steps)


def test_a_message_and_a_contact_come_as_files() -> None:
    contact = CASE["contacts"][0]
    to = [contact["id"]]
    message = ask(verb="message", record=CASE, subject="Hello", body="Dear Dana", to=to)
    assert contact["email"] in message["file"]
    card = ask(verb="contact", record=CASE, contact=contact["id"])
    assert card["file"].startswith("BEGIN:VCARD\r\nVERSION:3.0")


@pytest.mark.parametrize(
    ("request_fields", "expected"),
    [
        ({"verb": "reminders", "items": "all", "stamp": BRIDGE_NOW}, "items: expected a list"),
        ({"verb": "reminders", "items": [], "stamp": "now"}, "stamp: expected"),
        (
            {"verb": "contact", "record": CASE, "contact": "nobody"},
            "contact: expected the id",
        ),
    ],
)
def test_a_file_that_cannot_be_made_says_why(request_fields: dict[str, Any], expected: str) -> None:
    assert refused(json.dumps(request_fields))["message"].startswith(expected)
