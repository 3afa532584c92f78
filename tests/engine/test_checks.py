"""Each check finds what it is about, and leaves good messages alone."""

import datetime as dt
import importlib
import tomllib

import pytest
from afterword.checks import Check, check, checks
from afterword.checks._message import Message
from afterword.checks._patterns import Ways, any_of
from afterword.checks._reading import read
from afterword.checks._words import misspelled
from afterword.guidance import claims
from afterword.record import read_record

from tests.engine.checks_quality import CASES, HELD_OUT, WIDER, Case, cases, quality

NOW = dt.datetime(2026, 11, 5, 19, 0)
AFTER_THE_PROMISE = dt.datetime(2026, 11, 16, 9, 0)
ALL = list(cases())
WIDER_CASES = list(cases(WIDER))
LEAST_PRECISION, LEAST_RECALL = 0.95, 0.85


@pytest.mark.parametrize("case", ALL, ids=lambda case: f"{case.code}: {case.text[:40]}")
def test_a_case_is_judged_as_its_file_says(case: Case) -> None:
    found = [one for one in case.findings() if one.code == case.code]
    assert bool(found) == case.bad
    if case.finds is not None:
        assert case.finds in [case.text[one.start : one.end] for one in found]


@pytest.mark.parametrize(
    "case", [case for case in ALL if not case.bad], ids=lambda case: case.text[:40]
)
def test_a_passing_text_of_one_check_raises_no_must_finding_of_another(case: Case) -> None:
    assert [one.code for one in case.findings() if one.severity == "must"] == []


@pytest.mark.parametrize("code", checks())
def test_wider_cases_are_judged_as_their_file_says_and_no_good_one_raises_a_must(code: str) -> None:
    wrong = []
    for case in (one for one in WIDER_CASES if one.code == code):
        found = case.findings()
        raised = any(one.code == code for one in found)
        graver = [one.code for one in found if one.severity == "must" and not case.bad]
        if raised != case.bad or graver:
            wrong.append((case.text, graver))
    assert wrong == []


def test_texts_that_no_way_was_written_for_are_mostly_judged_right() -> None:
    told = {one.code: one for one in quality(HELD_OUT)}
    assert told["every must"].precision >= LEAST_PRECISION
    assert told["every must"].recall >= LEAST_RECALL


@pytest.mark.parametrize("one", checks().values(), ids=lambda one: one.code)
def test_a_check_says_what_why_and_where_from(one: Check) -> None:
    assert one.reference in claims()
    for text in (one.summary, one.why, one.bad, one.good):
        assert text
    assert one.summary.endswith(".")
    if one.severity == "must":
        own = [case for case in ALL if case.code == one.code]
        assert sum(case.bad for case in own) >= 12
        assert sum(not case.bad for case in own) >= 12


@pytest.mark.parametrize("one", checks().values(), ids=lambda one: one.code)
def test_the_examples_of_a_check_are_judged_as_it_says(one: Check) -> None:
    base = tomllib.loads((CASES / "record.toml").read_text(encoding="utf-8"))
    record = read_record(base["record"])

    def codes(text: str) -> set[str]:
        now = AFTER_THE_PROMISE if one.code == "promised_date_missing" else NOW
        found = check(text, record=record, step=one.step, to=("c1",), beside=(one.beside,), now=now)
        return {finding.code for finding in found}

    assert one.code in codes(one.bad)
    assert one.code not in codes(one.good)


def test_a_way_of_saying_a_thing_is_tried_only_on_texts_that_hold_its_words() -> None:
    ways = any_of(
        """
        (?:the )?<rest> hope|hop(?:e|ing) against
        i need <job>s?(?! more)|\\d+ times
        """,
        rest="last|only <job>",
        job="chance|shot",
    )
    for text in (
        "my last hope",
        "Hoping against it",
        "The only\nshot hope",
        "I need chances",
        "9 times",
    ):
        assert ways.search(text) is not None
    for text in ("hope", "we need chances", "I need chance more", "my lasting hope", "I need hope"):
        assert ways.search(text) is None


def test_every_way_of_every_check_is_a_pattern_that_says_something() -> None:
    for name in checks():
        module = importlib.import_module(f"afterword.checks.{name}")
        for ways in (value for value in vars(module).values() if isinstance(value, Ways)):
            assert ways.patterns()
            assert not [one.pattern for one in ways.patterns() if one.search(" ")]


def test_words_of_two_sentences_do_not_make_a_way_of_saying_a_thing() -> None:
    ways = any_of(r"warm(?: \w+)? bread")
    assert ways.search("A warm brown bread.") is not None
    assert ways.search("A warm day. Some bread.") is None


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("salry", "salary"),
        ("sallary", "salary"),
        ("salery", "salary"),
        ("slaary", "salary"),
        ("salary", None),
        ("saarly", None),
        ("salad", None),
    ],
)
def test_a_word_with_one_slip_is_the_word_that_was_meant(written: str, meant: str | None) -> None:
    assert misspelled(written) == meant


def test_without_a_record_nothing_is_known() -> None:
    message = Message("Thank you.", "check_in", dt.datetime(2026, 11, 5, 18))
    assert message.promised == ()
    assert message.about == ""
    assert not message.known_names


def test_short_forms_fillers_and_slips_are_read_for_what_they_mean() -> None:
    reading = read("i'm really, really glad. dont u know? what's the salery, and i can't say")
    assert reading.text == "i am glad. do not you know? what is the salary, and i cannot say"


def test_a_place_in_the_reading_leads_back_to_the_text() -> None:
    text = "i'm really sad, u see, about the salery."
    reading = read(text)
    for said, stands in (
        ("i am sad", "i'm really sad"),
        ("you see", "u see"),
        ("salary.", "salery."),
        ("about", "about"),
    ):
        start = reading.text.index(said)
        start, end = reading.place(start, start + len(said))
        assert text[start:end] == stands


@pytest.mark.parametrize("step", ["thank_you", "check_in", "rejection_reply"])
def test_a_harmless_sentence_raises_nothing_that_blocks_or_chides(step: str) -> None:
    file = CASES / "good_sentences.toml"
    record = read_record(tomllib.loads((CASES / "record.toml").read_text("utf-8"))["record"])
    tones = {"over_familiar", "form_letter", "personal_issues", "dashed_off"}
    for sentence in tomllib.loads(file.read_text(encoding="utf-8"))["sentences"]:
        found = check(sentence, record=record, step=step, to=("c1",), now=NOW)
        assert [one.code for one in found if one.severity == "must" or one.code in tones] == []


def test_text_quoted_below_a_reply_is_not_checked() -> None:
    reply = "I am following up on my message below. Is there any news?\n\n"
    for quoted in (
        "> I need this job and want a salary of 60,000.\n> Dear [Name]",
        "On Thursday 12 November 2026, Alex Morgan wrote:\nI need this job. Dear [Name]",
        "-----Original Message-----\nI need this job. Dear [Name]",
        "From: Alex\nSent: Thursday\nSubject: Hello\n\nI need this job. Dear [Name]",
    ):
        assert check(reply + quoted, step="second_check_in", now=NOW) == ()


def test_places_count_code_points_and_a_fix_stands_in_the_same_place() -> None:
    record = read_record(
        {
            "company": "Northwind Traders",
            "role": "Office manager",
            "contacts": [{"id": "c1", "name": "Dana Reyes"}],
            "interviews": [{"ends": "2026-11-05T15:00"}],
        }
    )
    text = "Dear Dana,\n\n👍🏽 I would be thrilled to join Contoso."
    (found,) = [
        one
        for one in check(text, record=record, to=("c1",), step="check_in", now=NOW)
        if one.code == "wrong_company"
    ]
    assert text[found.start : found.end] == "Contoso"
    assert found.fix is not None
    fixed = text[: found.fix.start] + found.fix.text + text[found.fix.end :]
    assert fixed.endswith("join Northwind Traders.")


def test_without_a_record_a_text_is_still_checked() -> None:
    codes = {one.code for one in check("Dear [Name], I need this job.", now=NOW)}
    assert {"placeholder_left", "desperation", "no_thanks"} <= codes


def test_a_good_message_raises_nothing() -> None:
    messages = tomllib.loads((CASES / "good_messages.toml").read_text(encoding="utf-8"))
    base = tomllib.loads((CASES / "record.toml").read_text(encoding="utf-8"))
    for entry in messages["message"]:
        found = check(
            entry["text"],
            record=read_record(base["record"] | entry.get("record", {})),
            step=entry["step"],
            to=tuple(entry.get("to", ("c1",))),
            now=entry.get("now", base["now"]),
        )
        assert [(one.code, entry["text"][one.start : one.end]) for one in found] == []


def test_no_whole_message_of_any_step_and_trade_is_held_up() -> None:
    wrong = []
    messages = tomllib.loads((CASES / "good_letters.toml").read_text(encoding="utf-8"))["message"]
    for entry in messages:
        record = read_record(
            {
                "company": entry["company"],
                "role": entry["role"],
                "sender": "Alex Morgan",
                "contacts": [{"id": "c1", "name": entry["contact"], "part": "hiring_manager"}],
                "interviews": [
                    {
                        "ends": "2026-11-05T15:00",
                        "contacts": ["c1"],
                        "promise": {"kind": "by_date", "date": "2026-11-13"},
                    }
                ],
            }
        )
        now = NOW if entry["step"] == "thank_you" else dt.datetime(2026, 11, 17, 10)
        found = check(entry["text"], record=record, step=entry["step"], to=("c1",), now=now)
        places = [
            (one.code, entry["text"][one.start : one.end])
            for one in found
            if one.severity == "must"
        ]
        wrong += [(entry["company"], entry["step"], *place) for place in places]
    assert len(messages) >= 60
    assert wrong == []
