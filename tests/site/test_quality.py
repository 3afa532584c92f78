"""The report on the pages' quality names what falls short, not the faults of the theme."""

from typing import Any

import pytest

from tests.bench.quality import faults_of_ours, shortfalls

FULL = {"accessibility": 100, "best-practices": 100, "seo": 100, "performance": 95, "lost": []}
PAGES = ("/", "/guide/thank-you/", "/ask/", "/flow/", "/sources/")


def scores(**changed: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Full scores of every page; `changed` by the page's name, `start` for the first."""
    found = {page: dict(FULL) for page in PAGES}
    for name, change in changed.items():
        found["/" if name == "start" else f"/{name}/"] |= change
    return found


def test_full_scores_fall_short_nowhere() -> None:
    assert shortfalls(scores()) == []


@pytest.mark.parametrize("name", ["accessibility", "best-practices", "seo"])
def test_a_point_lost_is_named_with_its_page_and_the_audit_that_took_it(name: str) -> None:
    found = shortfalls(scores(ask={name: 99, "lost": ["color-contrast"]}))
    assert found == [f"/ask/: {name} 99 of 100, lost to color-contrast"]


def test_a_page_that_has_to_be_fast_may_not_be_slower_than_the_least_score() -> None:
    assert shortfalls(scores(start={"performance": 94})) == ["/: performance 94, expected 95"]


def test_a_page_that_need_not_be_fast_is_not_held_to_it() -> None:
    assert shortfalls(scores(flow={"performance": 40})) == []


def message(said: str, kind: str = "error") -> dict[str, Any]:
    """What the checker of HTML says about line 7 of a page."""
    url = "file:/somewhere/site/ask/index.html"
    return {"type": kind, "url": url, "lastLine": 7, "message": said}


def test_a_fault_of_ours_is_named_with_its_page_and_line() -> None:
    found = faults_of_ours([message("Stray end tag “div”.")])
    assert found == ["ask/index.html, line 7: Stray end tag “div”."]


def test_remarks_and_the_themes_own_faults_are_passed_over() -> None:
    theme = "Bad value “” for attribute “tabindex” on element “label”: The empty string is not…"
    assert faults_of_ours([message("A remark.", kind="info"), message(theme)]) == []


def test_a_fault_that_only_ends_like_one_of_the_themes_is_ours() -> None:
    said = "Here: Bad value “” for attribute “tabindex” on element “label”"
    assert len(faults_of_ours([message(said)])) == 1
