"""The guide is written in plain words: the reading level of its own sentences, page by page."""

import pytest

from tests.site.reading import PAGES, grade, own_text

HIGHEST_GRADE = 8


@pytest.mark.parametrize("page", PAGES)
def test_a_page_of_the_guide_reads_easily(page: str) -> None:
    text = own_text(page)
    assert len(text.split()) > 60
    assert grade(text) <= HIGHEST_GRADE


def test_the_measure_tells_hard_words_from_easy_ones() -> None:
    easy = "Go home. Then write to them. Say thanks, and say why you fit the job."
    hard = (
        "Subsequent to the conclusion of the evaluation conversation, candidates should "
        "communicate appreciation to the organisational representatives without unnecessary delay."
    )
    assert grade(easy) < 4
    assert grade(hard) > 16
