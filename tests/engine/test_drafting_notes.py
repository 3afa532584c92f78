"""Notes of any shape come out as words that fit their sentence, or are asked back."""

import tomllib
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from afterword.drafting.fitting import fit
from afterword.drafting.tidy import Fitted, tidy
from hypothesis import given
from hypothesis import strategies as st

CASES = Path(__file__).parents[1] / "cases" / "drafts" / "notes.toml"
NAMES = ("Northwind Traders", "Dana Reyes")
KINDS = ("about", "theirs", "noun", "did", "bring", "answer", "colon")


@pytest.mark.parametrize(
    "case",
    tomllib.loads(CASES.read_text(encoding="utf-8"))["note"],
    ids=lambda case: f"{case['kind']}: {case['note'][:40]}",
)
def test_a_note_becomes_what_its_case_says(case: dict[str, Any]) -> None:
    found = fit(case["note"], case["kind"], NAMES)
    if isinstance(found, Fitted):
        assert found.text == case["becomes"]
        assert found.form == case.get("form", "noun")
    else:
        assert found.reason == case["asked"]


@given(note=st.text(), kind=st.sampled_from(KINDS))
def test_no_note_breaks_the_fitting_and_none_brings_line_breaks_or_stops(
    note: str, kind: str
) -> None:
    found = fit(note, kind)
    if isinstance(found, Fitted):
        assert found.text == " ".join(found.text.split())
        assert not found.text.endswith((".", "!", "?", ","))
        assert any(one.isalnum() for one in found.text)


@given(note=st.text(st.characters(codec="utf-8", categories=["L", "N", "Zs"])))
def test_tidying_keeps_every_letter_of_a_plain_note(note: str) -> None:
    def letters(text: str) -> list[str]:
        return [one for one in unicodedata.normalize("NFC", text).casefold() if one.isalpha()]

    kept = letters("".join(tidy(note)))
    assert kept == letters(note) or not tidy(note)
