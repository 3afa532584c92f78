"""Text stays text: no plan, draft or check does what somebody wrote in a field."""

import pytest

from tests.engine.hostile import HOSTILE, PLAIN, answered, application_of, record_of


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_what_is_written_changes_no_plan_and_runs_in_no_draft(text: str) -> None:
    record = record_of(text)
    assert answered(verb="validate", record=record) == {"problems": []}
    made, plain = (
        answered(verb="plan", record=one) for one in (record, application_of("x", PLAIN))
    )
    for one in ("outcome", "steps"):
        assert len(made[one]) == len(plain[one])
    assert [step["due"] for step in made["steps"]] == [step["due"] for step in plain["steps"]]
    draft = answered(verb="draft", record=record, step="thank_you", to=["c1"])
    written = f"{draft['subject']} {draft['body']}"
    for result in ("1337", "Undefined", "<class ", "uid="):
        assert result in text or result not in written
    assert answered(verb="check", text=f"Dear Dana,\n\n{text}", record=record) is not None
