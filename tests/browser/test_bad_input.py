"""What cannot be right is said beside its field in the engine's words, and stays as typed."""

from typing import Any

import pytest
from afterword import find_problems
from playwright.sync_api import Page, expect

from tests.browser.conftest import SiteServer
from tests.browser.person import ENGINE_READY_MS, fill_when, open_planner, tell_interview

RECORD: dict[str, Any] = {
    "company": "Northwind Traders",
    "role": "Executive assistant",
    "interviews": [{"ends": "2026-11-05T15:00"}],
}


def words_of_engine(change: dict[str, Any]) -> str:
    """What the page says beside the one field that is wrong in this record."""
    (problem,) = find_problems({**RECORD, **change})
    return f"Expected {problem.expected}; found {problem.found}."


def answer(page: Page, company: str, ends: str) -> None:
    interview = {"ends": ends}
    tell_interview(page, {**RECORD, "company": company, "interviews": [interview]})


def test_a_missing_company_is_said_beside_its_field_and_the_summary_takes_the_focus(
    page: Page, site_server: SiteServer
) -> None:
    open_planner(page, site_server.url)
    answer(page, company="", ends="2026-11-05T15:00")
    words = "Write the company's name."
    summary = page.get_by_role("alert").filter(has_text="Please look at this")
    expect(summary).to_be_focused(timeout=ENGINE_READY_MS)
    expect(summary).to_contain_text(f"Company: {words}")
    company = page.get_by_label("Company")
    expect(company).to_have_accessible_description(words)
    expect(page.get_by_label("Role", exact=True)).to_have_value(RECORD["role"])
    summary.get_by_role("button").click()
    expect(company).to_be_focused()


@pytest.mark.parametrize(
    "ends", ["2026-02-30T15:00", "2026-W47-01T15:00", "2027-02-29T15:00", "9999-01-01T15:00"]
)
def test_d6_an_impossible_date_is_said_beside_its_field_and_stays_as_typed(
    page: Page, site_server: SiteServer, ends: str
) -> None:
    open_planner(page, site_server.url)
    answer(page, company=RECORD["company"], ends=ends)
    group = page.get_by_role("group", name="When did it end?")
    words = words_of_engine({"interviews": [{"ends": ends}]})
    expect(group.get_by_text(words)).to_be_visible(timeout=ENGINE_READY_MS)
    page.reload()
    expect(page.get_by_label("Company")).to_have_value(RECORD["company"])
    expect(group.get_by_label("Year")).to_have_value(ends[:4])


def test_d6_the_twenty_ninth_of_february_of_a_leap_year_is_accepted(
    page: Page, site_server: SiteServer
) -> None:
    open_planner(page, site_server.url)
    answer(page, company=RECORD["company"], ends="2028-02-29T15:00")
    expect(page.get_by_role("heading", name=RECORD["role"])).to_be_visible(timeout=ENGINE_READY_MS)


def test_an_unknown_time_zone_is_said_beside_its_field_and_stays_as_typed(
    page: Page, site_server: SiteServer
) -> None:
    open_planner(page, site_server.url)
    answer(page, company=RECORD["company"], ends="2026-11-05T15:00")
    page.get_by_role("link", name="Change: Settings for this one").click()
    zone = page.get_by_label("Time zone")
    zone.fill("America/Torono")
    page.get_by_role("button", name="Done").click()
    words = words_of_engine({"time_zone": "America/Torono"})
    expect(zone).to_have_accessible_description(words, timeout=ENGINE_READY_MS)
    expect(zone).to_have_value("America/Torono")
    expect(zone).to_be_focused()


def test_an_entry_of_the_log_without_a_real_date_is_not_noted(
    page: Page, site_server: SiteServer
) -> None:
    open_planner(page, site_server.url)
    answer(page, company=RECORD["company"], ends="2026-11-05T15:00")
    page.get_by_role("link", name="They answered", exact=True).click()
    fill_when(page, "When?", "2026-11-31T10:00")
    page.get_by_role("button", name="Note it").click()
    entry = {"at": "2026-11-31T10:00", "kind": "reply_received"}
    words = words_of_engine({"log": [entry]})
    expect(page.get_by_text(words)).to_be_visible(timeout=ENGINE_READY_MS)
    expect(
        page.get_by_role("group", name="When?", exact=True).get_by_label("Day", exact=True)
    ).to_have_value("31")
