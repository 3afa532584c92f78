"""A telephone call followed on its sheet: words to say, a tap to answer, the next date at once."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import SiteServer
from tests.browser.person import ENGINE_READY_MS, fill_when, import_records, open_planner
from tests.browser.test_planner_today import WILLOW


@pytest.fixture
def sheet(page: Page, site_server: SiteServer, tmp_path: Path) -> Page:
    """The sheet of a check-in by telephone, the day after the promised date has passed."""
    page.clock.set_fixed_time("2026-11-24T10:00:00-05:00")
    open_planner(page, site_server.url)
    import_records(page, tmp_path, WILLOW)
    page.goto(f"{site_server.url}planner/#/at/willow/call/check_in")
    expect(page.get_by_text("Did you reach somebody who knows?")).to_be_visible(
        timeout=ENGINE_READY_MS
    )
    return page


def answer(page: Page, question: str, label: str) -> None:
    group = page.get_by_role("group", name=question)
    group.get_by_role("button", name=label, exact=True).click()


def test_the_words_to_say_change_with_each_answer_and_the_date_they_name_is_noted(
    sheet: Page,
) -> None:
    say = sheet.get_by_role("region", name="Say", exact=True)
    expect(say).to_contain_text("Is this a good moment?")
    answer(sheet, "Did you reach somebody who knows?", "Yes")
    expect(sheet.get_by_role("heading", name="Have they made a decision?")).to_be_focused()
    expect(say).to_contain_text("able to make a decision")
    answer(sheet, "Have they made a decision?", "Not yet")
    answer(sheet, "Are you still being considered?", "Yes")
    answer(sheet, "When do they expect to decide?", "They named a date")

    sheet.get_by_role("button", name="Note it").click()
    expect(sheet.get_by_role("group", name="By which day?")).to_contain_text("Write the day.")
    fill_when(sheet, "By which day?", "2026-12-01")
    sheet.get_by_role("button", name="Note it").click()
    noted = sheet.get_by_role("status").filter(has_text="Noted. What comes next:")
    expect(noted).to_contain_text("Nothing to do until Wednesday, December 2, in 8 days")
    sheet.get_by_role("link", name="Open the plan").click()
    expect(sheet.get_by_text("By a certain day (Tuesday, December 1)")).to_be_visible()


def test_an_answer_can_be_taken_back(sheet: Page) -> None:
    answer(sheet, "Did you reach somebody who knows?", "Yes")
    answer(sheet, "Have they made a decision?", "Yes")
    expect(sheet.get_by_role("heading", name="Note what they decided")).to_be_visible()
    sheet.get_by_role("button", name="Change: Did you reach somebody who knows?").click()
    answer(sheet, "Did you reach somebody who knows?", "No")
    expect(sheet.get_by_role("heading", name="Note the call")).to_be_focused()


def test_a_decision_leads_on_to_noting_which_and_the_call_can_be_undone(sheet: Page) -> None:
    answer(sheet, "Did you reach somebody who knows?", "Yes")
    answer(sheet, "Have they made a decision?", "Yes")
    sheet.get_by_role("button", name="Note it").click()
    expect(sheet.get_by_role("link", name="They made me an offer")).to_be_visible()
    sheet.get_by_role("button", name="Undo").click()
    expect(sheet.get_by_role("heading", name="Note what they decided")).to_be_visible()
    sheet.get_by_role("link", name="Back to the plan").click()
    expect(sheet.get_by_text("I called", exact=True)).to_have_count(1)
