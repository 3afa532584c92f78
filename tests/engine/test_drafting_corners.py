"""Drafts and checks where a record says little, or says it oddly."""

import datetime as dt
from typing import Any

import pytest
from afterword.checks import check
from afterword.drafting import draft
from afterword.drafting.names import display_name, greeting_name
from afterword.drafting.tidy import listed, tidy

from tests.engine.applications import application, at, person

AFTER = at("2026-11-05T18:00")
LATER = at("2026-11-20T09:00")
SENT = {"at": "2026-11-12T10:00", "kind": "check_in_sent", "to": ["a"]}


def missing(step: str, now: dt.datetime = AFTER, **fields: Any) -> list[str]:
    record = application(**{"contacts": [person("a")]} | fields)
    return [one.field for one in draft(record, step, to=("a",), now=now).missing]


def test_a_note_about_an_offer_asks_by_when_to_decide() -> None:
    assert "log[].decide_by" in missing("competing_offer_note")


def test_a_second_check_in_asks_for_the_first() -> None:
    assert "log[].at" in missing("second_check_in", LATER)
    assert "log[0].text" in missing("second_check_in", LATER, log=[SENT])


def test_a_first_call_is_named_as_a_call_in_the_second_message() -> None:
    called = {"at": "2026-11-12T10:00", "kind": "called", "to": ["a"], "reached": False}
    record = application(contacts=[person("a")], log=[called], sender="Ana Ruiz")
    made = draft(record, "second_check_in", to=("a",), now=LATER)
    assert "call" in made.body
    assert "log[0].text" not in [one.field for one in made.missing]


def test_a_reply_to_a_reply_keeps_its_subject() -> None:
    first = SENT | {"subject": "Re: Our talk", "text": "Hello"}
    record = application(contacts=[person("a")], log=[first], sender="Ana Ruiz")
    assert draft(record, "second_check_in", to=("a",), now=LATER).subject == "Re: Our talk"


@pytest.mark.parametrize(
    ("given", "shown", "greeted"),
    [
        ("DANA REYES", "Dana Reyes", "Dana"),
        ("dana@example.com", "dana@example.com", ""),
        ("???", "???", ""),
    ],
)
def test_a_name_is_shown_and_greeted_as_people_write_it(
    given: str, shown: str, greeted: str
) -> None:
    assert display_name(given) == shown
    assert greeting_name(given) == greeted


def test_a_shouted_role_keeps_its_short_words() -> None:
    assert display_name("SENIOR IT MANAGER", role=True) == "Senior IT Manager"


def test_a_list_of_one_is_that_one() -> None:
    assert listed(["the calm desk"]) == "the calm desk"


def test_a_note_that_says_nothing_is_not_asked_back() -> None:
    debrief = {"topics": [{"contact": "a", "text": "we talked about - nothing"}]}
    interviews = [{"ends": "2026-11-05T15:00", "debrief": debrief}]
    record = application(interviews=interviews, contacts=[person("a")], sender="Ana Ruiz")
    made = draft(record, "thank_you", to=("a",), now=AFTER)
    assert "nothing" not in made.body
    assert all("nothing" not in one.question for one in made.missing)


def test_a_list_with_commas_in_it_gets_semicolons() -> None:
    assert listed(["lost files, again", "angry calls"]) == "lost files, again; and angry calls"


@pytest.mark.parametrize("note", ["the “calm desk", "the calm (desk", 'the "calm desk'])
def test_a_mark_that_was_never_closed_is_taken_off(note: str) -> None:
    assert tidy(note) == ("the calm desk",)


def test_once_hired_an_invitation_to_a_network_is_nobodys_business() -> None:
    hired = application(log=[{"at": "2026-11-10T09:00", "kind": "hired"}])
    text = "Dear Dana,\n\nMay I connect with you on LinkedIn?\n\nBest,\nAna"
    found = check(text, record=hired, step="check_in", now=LATER)
    assert "social_media_invitation" not in {one.code for one in found}


def test_a_word_of_the_companys_name_may_stand_twice() -> None:
    record = application(company="Long Long Bridge")
    text = "Dear Dana,\n\nThank you for the tour of Long Long Bridge.\n\nBest,\nAna"
    found = check(text, record=record, step="thank_you", now=AFTER)
    assert not any("twice" in one.message for one in found)


def test_the_subject_of_the_job_may_be_written_in_capitals() -> None:
    record = application(experience="six years of SAP ERP HCM")
    text = "Dear Dana,\n\nThank you for showing me SAP ERP HCM.\n\nBest,\nAna"
    found = check(text, record=record, step="thank_you", now=AFTER)
    assert not any("shouting" in one.message for one in found)


def test_other_companies_names_are_found_where_the_record_lies_beside_them() -> None:
    text = "Dear Dana,\n\nThank you for your time. I would gladly join Kestrel Foods.\n\nBest,\nAna"
    found = check(
        text,
        record=application(),
        step="thank_you",
        elsewhere=("Kestrel Foods", "Northwind Traders"),
        now=AFTER,
    )
    assert "wrong_company" in {one.code for one in found}


@pytest.mark.parametrize(
    ("people", "raised"), [(["Dana"], []), (["Ben Okafor", "Dana Reyes"], ["Ms. Reyes"])]
)
def test_a_title_goes_with_a_family_name_that_is_known(
    people: list[str], raised: list[str]
) -> None:
    contacts = [person(str(i), name=name) for i, name in enumerate(people)]
    text = "Dear Ms. Dana,\n\nThank you for your time.\n\nBest,\nAna"
    found = check(
        text,
        record=application(contacts=contacts),
        step="thank_you",
        to=tuple(one["id"] for one in contacts),
        now=AFTER,
    )
    fixes = [one.fix for one in found if one.code == "wrong_name"]
    assert [one.text for one in fixes if one is not None] == raised


def test_where_nothing_is_known_no_day_and_no_company_is_wrong() -> None:
    known = application(interviews=[{"ends": "2026-11-25T15:00"}], company="Zest")
    for record, day in ((None, "today, Thursday 5 November,"), (known, "today")):
        text = f"Thank you for meeting me {day} at Zest."
        found = check(text, record=record, step="thank_you", now=AFTER)
        assert not {"wrong_date", "wrong_company"} & {one.code for one in found}


def test_a_station_is_no_company() -> None:
    text = "I would be glad to meet Dana at Paddington Station."
    found = check(text, record=application(), step="thank_you", now=AFTER)
    assert "wrong_company" not in {one.code for one in found}
