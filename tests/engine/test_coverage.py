"""Every claim acts somewhere, every part of the product rests on one, and none is made up."""

import dataclasses

from afterword.drafting import STEPS
from afterword.guidance import claims
from afterword.guidance.coverage import (
    Place,
    draft_references,
    faults,
    places,
    places_of,
)

ON_A_PAGE_ALONE = {"guide/not-one-job.md": ("Not hanging on one job", ("recruiter-help",))}
"""The engine knows no page; tests of the site hold that the guide really has it."""

FOUND = places(ON_A_PAGE_ALONE)


def test_every_claim_acts_and_every_part_rests_on_a_claim() -> None:
    assert faults(FOUND) == ()


def test_a_claim_that_nothing_carries_is_named() -> None:
    for claim in claims():
        without = tuple(
            dataclasses.replace(
                place, references=tuple(one for one in place.references if one != claim)
            )
            for place in FOUND
        )
        assert f"{claim} acts nowhere" in faults(without)


def test_a_question_an_advice_a_number_and_a_check_without_a_claim_are_named() -> None:
    for kind in ("question", "outcome", "parameter", "check", "draft"):
        bare = Place(kind, "it", "It", ())
        assert faults((*FOUND, bare)) == (f"{kind} it rests on no claim",)


def test_a_reference_to_no_claim_is_named() -> None:
    odd = Place("reason", "it", "It", ("made-up",))
    assert faults((*FOUND, odd)) == ("reason it names made-up, which is no claim",)


def test_every_step_that_is_drafted_says_which_claims_it_follows() -> None:
    assert set(STEPS) <= set(draft_references())


def test_every_kind_of_place_is_collected() -> None:
    kinds = {place.kind for place in FOUND}
    assert kinds == {
        "question",
        "outcome",
        "parameter",
        "reason",
        "check",
        "length",
        "draft",
        "page",
    }


def test_places_of_a_claim_are_those_that_name_it() -> None:
    names = {(place.kind, place.id) for place in places_of("deadline-plus-1bd", FOUND)}
    assert {("question", "time_after_date"), ("parameter", "promised.opens")} <= names
    assert ("outcome", "offer") not in names
