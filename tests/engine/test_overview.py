"""Several applications together, and what would change an advice."""

import datetime as dt
from typing import Any

from afterword.plan import plan
from afterword.planning.overview import Overview, overview
from afterword.record import Record

from tests.engine.applications import application, at

THANKED = {"at": "2026-11-05T19:00", "kind": "thank_you_sent"}
NOW = at("2026-11-13T09:00")


def named(company: str, **fields: Any) -> Record:
    return application(company=company, id=company.lower(), **fields)


def seen(*records: Record) -> Overview:
    return overview((record, NOW) for record in records)


def test_what_is_due_comes_first_the_soonest_to_close_on_top() -> None:
    waiting = named("Waiting", log=[THANKED, {"at": "2026-11-12T10:00", "kind": "reply_received"}])
    check_in = named("Checkin", log=[THANKED])
    overdue = named(
        "Overdue",
        interviews=[{"ends": "2026-10-20T15:00"}],
        log=[{"at": "2026-10-20T19:00", "kind": "thank_you_sent"}],
    )
    over = named("Over", log=[{"at": "2026-11-10T10:00", "kind": "withdrew"}])
    later = named(
        "Later",
        interest={"company": "yes"},
        log=[
            {"at": "2026-11-10T10:00", "kind": "rejected"},
            {"at": "2026-11-11T10:00", "kind": "rejection_reply_sent"},
        ],
    )
    items = seen(over, later, waiting, check_in, overdue).items
    assert [(item.company, item.group) for item in items] == [
        ("Overdue", "now"),
        ("Checkin", "now"),
        ("Waiting", "waiting"),
        ("Later", "later"),
        ("Over", "closed"),
    ]
    assert items[0].steps[0].state == "overdue"
    assert items[2].until == dt.date(2026, 11, 19)
    assert items[2].next_step == "Check in, briefly"


def test_an_overview_says_what_each_plan_says() -> None:
    record = named("Checkin", log=[THANKED])
    item, made = seen(record).items[0], plan(record, NOW)
    assert item.outcome == made.outcome
    assert item.steps == tuple(step for step in made.steps if step.state == "open")


def test_an_offer_gives_every_other_application_a_last_useful_day() -> None:
    offer = {"at": "2026-11-12T10:00", "kind": "offer_received", "decide_by": "2026-11-20"}
    told = {"at": "2026-11-12T11:00", "kind": "competing_offer_note_sent"}
    found = seen(
        named("Offering", log=[THANKED, offer]),
        named("Running", log=[THANKED]),
        named("Told", log=[THANKED, told]),
        named("Gone", log=[THANKED, {"at": "2026-11-10T10:00", "kind": "withdrew"}]),
    )
    assert [(one.record, one.latest) for one in found.tell_others] == [
        ("running", dt.date(2026, 11, 18))
    ]
    assert "Fri 20 Nov 2026" in found.tell_others[0].message
    assert found.tell_others[0].references == ("competing-offer",)


def test_an_offer_to_decide_on_today_leaves_today() -> None:
    offer = {"at": "2026-11-12T10:00", "kind": "offer_received", "decide_by": "2026-11-13"}
    found = seen(named("Offering", log=[THANKED, offer]), named("Running", log=[THANKED]))
    assert found.tell_others[0].latest == NOW.date()


def test_a_single_application_is_nudged_to_have_others() -> None:
    assert [one.code for one in seen(named("Only")).advice] == ["only_application"]
    assert seen(named("One"), named("Two")).advice == ()
    ended = named("Two", log=[{"at": "2026-11-10T10:00", "kind": "rejected"}])
    assert [one.code for one in seen(named("One"), ended).advice] == ["only_application"]


def test_the_nearest_answer_that_would_change_the_advice_is_named() -> None:
    made = plan(named("Running", log=[THANKED]), NOW)
    assert made.outcome == "check_in"
    change = made.today.change
    assert change is not None
    assert (change.node, change.answer, change.outcome) == ("time_of_silence", "not_yet", "wait")


def test_a_change_is_found_further_up_when_the_last_answer_changes_nothing() -> None:
    offer = {"at": "2026-11-12T10:00", "kind": "competing_offer", "decide_by": "2026-11-20"}
    made = plan(named("Running", log=[THANKED, offer]), NOW)
    assert made.outcome == "competing_offer_note"
    change = made.today.change
    assert change is not None
    assert (change.node, change.answer) == ("competing_offer", "no")
    assert change.outcome == "check_in"


def test_waiting_with_nothing_after_it_has_no_day_and_no_next_step() -> None:
    decided = {"at": "2026-11-12T10:00", "kind": "called", "reached": True, "decided": True}
    (item,) = seen(named("Decided", log=[THANKED, decided])).items
    assert (item.group, item.until, item.next_step) == ("waiting", None, None)


def test_waiting_may_go_on_through_more_than_one_boundary() -> None:
    rejected = [
        {"at": "2026-11-10T10:00", "kind": "rejected"},
        {"at": "2026-11-11T10:00", "kind": "rejection_reply_sent"},
        {"at": "2026-11-12T10:00", "kind": "stayed_in_touch"},
    ]
    patient = named("Patient", cadence="patient", log=[THANKED])
    early = overview([(patient, at("2026-11-10T09:00"))]).items[0]
    assert (early.until, early.next_step) == (dt.date(2026, 11, 19), "Check in, briefly")
    touched = named("Touched", interest={"company": "yes"}, log=[THANKED, *rejected])
    assert {item.company: item.until for item in seen(patient, touched).items} == {
        "Patient": dt.date(2026, 11, 19),
        "Touched": dt.date(2027, 2, 10),
    }


def test_an_offer_whose_day_has_passed_tells_nobody() -> None:
    offer = {"at": "2026-11-09T10:00", "kind": "offer_received", "decide_by": "2026-11-12"}
    found = seen(named("Offering", log=[THANKED, offer]), named("Running", log=[THANKED]))
    assert found.tell_others == ()
