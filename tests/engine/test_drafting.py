"""Drafts are made of the person's own notes, and of nothing else."""

import datetime as dt
from typing import Any

import pytest
from afterword.drafting import TONES, Draft, draft
from afterword.record import read_record

SPOKE = dt.datetime(2026, 11, 30, 18, 0)
WAITING = dt.datetime(2026, 12, 14, 10, 0)


def assistant(**changes: Any) -> dict[str, Any]:
    """The reader of the first article: ten years as an assistant, laid off, unhappy as a temp."""
    return {
        "company": "Meridian Health",
        "role": "Executive assistant",
        "sender": "Alex Morgan",
        "experience": "ten years as an executive assistant",
        "interest": {"role": "yes", "company": "yes"},
        "notes": "Laid off after the reorganization; hate the temp job at the medical company.",
        "contacts": [{"id": "c1", "name": "Dana Reyes", "part": "hiring_manager"}],
        "interviews": [
            {
                "id": "i1",
                "ends": "2026-11-30T15:00",
                "contacts": ["c1"],
                "debrief": {
                    "went_well": "I was on time.",
                    "went_badly": "I froze and talked about being laid off and my unhappy temping.",
                    "topics": [{"contact": "c1", "text": "How you plan board meetings."}],
                },
            }
        ],
        "log": [
            {"at": "2026-11-30T19:00", "kind": "thank_you_sent", "to": ["c1"]},
            {
                "at": "2026-12-02T10:00",
                "kind": "reply_received",
                "promise": {"kind": "after_holidays"},
            },
        ],
        **changes,
    }


def written(step: str, now: dt.datetime, data: dict[str, Any] | None = None, **how: Any) -> Draft:
    return draft(read_record(data or assistant()), step, now=now, **how)


@pytest.mark.parametrize("tone", TONES)
@pytest.mark.parametrize("wording", range(6))
def test_the_holiday_card_has_the_ten_years_and_nothing_of_the_trouble(
    tone: str, wording: int
) -> None:
    card = written("holiday_card", WAITING, tone=tone, wording=wording)
    assert card.ready
    assert "ten years as an executive assistant" in card.body
    for private in ("laid", "reorgani", "temp", "froze", "unhappy", "hate", "on time"):
        assert private not in card.body.lower()
    assert (
        "after the holidays" in card.body
        or "once the holidays are over" in card.body
        or ("when the holidays are over" in card.body)
    )


def test_a_thank_you_names_a_subject_of_the_interview_and_says_where_it_came_from() -> None:
    note = written("thank_you", SPOKE)
    assert "how you plan board meetings" in note.body
    used = {fact.field: fact.text for fact in note.facts_used}
    assert used["interviews[0].debrief.topics[0].text"] == "how you plan board meetings"
    assert all(fact.text in note.body + note.subject for fact in note.facts_used)


def test_without_any_note_of_the_interview_a_thank_you_is_not_ready_and_asks() -> None:
    data = assistant()
    data["interviews"][0]["debrief"] = {"went_badly": "everything"}
    note = written("thank_you", SPOKE, data)
    assert not note.ready
    asked = {one.field: one.question for one in note.missing}
    assert "Dana" in asked["interviews[0].debrief.topics[0].text"]


def test_a_check_in_mentions_the_time_they_gave_and_asks_one_question() -> None:
    note = written("check_in", dt.datetime(2027, 1, 11, 10, 0))
    assert "after the holidays" in note.body
    assert note.body.count("?") == 1


def test_the_same_input_gives_the_same_draft_and_another_wording_another() -> None:
    first, again = written("thank_you", SPOKE), written("thank_you", SPOKE)
    assert first == again
    assert written("thank_you", SPOKE, wording=1).body != first.body


@pytest.mark.parametrize(
    ("how", "found"),
    [({"tone": "cheeky"}, "tone"), ({"to": ("nobody",)}, "to")],
)
def test_an_unusable_argument_is_named_in_the_error(how: dict[str, Any], found: str) -> None:
    with pytest.raises(ValueError, match=rf"^{found}: expected .* found"):
        written("thank_you", SPOKE, **how)


def test_an_unknown_step_is_named_in_the_error() -> None:
    with pytest.raises(ValueError, match=r"^step: expected one of thank_you"):
        written("wait", SPOKE)
