"""The numbers of the rules, held against what guides outside the sources say."""

import pytest
from afterword.guidance import claims
from afterword.guidance.outside import Guide, OutsideQuestion, outside_questions, surveys
from afterword.timing.parameters import parameters

QUESTIONS = {one.id: one for one in outside_questions()}


@pytest.mark.parametrize("name", QUESTIONS)
def test_most_guides_recommend_a_time_within_ours(name: str) -> None:
    question = QUESTIONS[name]
    agreeing = [guide for guide in question.guides if question.agrees(guide)]
    assert len(agreeing) * 2 >= len(question.guides)


@pytest.mark.parametrize("name", QUESTIONS)
def test_a_question_names_parameters_and_each_guide_once_with_its_address(name: str) -> None:
    question = QUESTIONS[name]
    assert {question.opens, question.closes} <= set(parameters())
    publishers = [guide.publisher for guide in question.guides]
    assert len(set(publishers)) == len(publishers)
    for guide in question.guides:
        assert "." in guide.at
        assert guide.says.endswith(".")
        assert guide.most is None or guide.least <= guide.most


def test_guides_that_differ_are_told_apart() -> None:
    assert not QUESTIONS["how-often"].agrees(Guide("Weekly", "a.example", 3, "Weekly."))
    assert not QUESTIONS["no-date"].agrees(Guide("Hasty", "a.example", 1, "The next day.", 2))
    assert not QUESTIONS["no-date"].agrees(Guide("Slow", "a.example", 30, "In a month."))
    assert QUESTIONS["no-date"].agrees(Guide("Open", "a.example", 3, "From the third day on."))


def test_a_window_counts_business_days_as_part_of_a_week() -> None:
    assert QUESTIONS["no-date"].ours == pytest.approx((7, 14))
    assert QUESTIONS["named-date"].ours == pytest.approx((1.4, 8.4))


def test_the_guides_do_not_all_agree_with_us_and_that_is_kept() -> None:
    differing: list[tuple[OutsideQuestion, Guide]] = [
        (question, guide)
        for question in outside_questions()
        for guide in question.guides
        if not question.agrees(guide)
    ]
    assert differing


def test_surveys_speak_for_known_claims() -> None:
    for survey in surveys():
        assert survey.found
        assert set(survey.claims) <= set(claims())
