"""One application over its whole course: ahead, in several rounds, with a calendar of its own."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import SiteServer
from tests.browser.person import ENGINE_READY_MS, fill_when, import_records, open_planner
from tests.browser.test_planner_today import NOW, WILLOW


@pytest.fixture
def application(page: Page, site_server: SiteServer, tmp_path: Path) -> Page:
    page.clock.set_fixed_time(NOW)
    open_planner(page, site_server.url)
    import_records(page, tmp_path, WILLOW)
    page.goto(f"{site_server.url}planner/#/at/willow")
    expect(page.get_by_role("figure")).to_be_visible(timeout=ENGINE_READY_MS)
    return page


def test_the_timeline_shows_every_step_and_says_the_same_as_text(application: Page) -> None:
    figure = application.get_by_role("figure")
    picture = figure.get_by_role("img")
    to_come = application.locator("aw-step").filter(has=application.locator("dd.closes"))
    titles = to_come.locator("h3").all_text_contents()
    assert titles
    figure.get_by_text("The same as text").click()
    for title in titles:
        expect(picture.locator("text", has_text=title).first).to_be_attached()
        expect(figure.locator("details")).to_contain_text(title)
    expect(picture).to_contain_text("Today")
    dates = application.locator("aw-step dd.closes time").all_text_contents()
    for date in dates:
        expect(figure.locator("details")).to_contain_text(date)


def test_another_interview_makes_the_plan_start_from_it(application: Page) -> None:
    application.get_by_role("link", name="Change: Interviews").click()
    application.get_by_role("button", name="Another interview").click()
    application.get_by_role("button", name="Save").click()
    expect(application.get_by_text("Write the time too, such as 15:00.")).to_be_visible()
    fill_when(application, "When did it end?", "2026-11-04T13:00")
    application.get_by_label("Lin Moor").check()
    application.get_by_role("button", name="Save").click()
    expect(application.get_by_text("Interview 2")).to_be_visible()
    application.get_by_role("button", name="Done").click()
    now = application.get_by_role("region", name="Now", exact=True)
    expect(now).not_to_contain_text("Nothing to do today")
    application.get_by_role("link", name="Change: Interviews").click()
    application.get_by_role("button", name="Edit: Interview 2").click()
    application.get_by_role("button", name="Remove this interview").click()
    expect(application.get_by_text("Interview 2")).to_be_hidden()
    application.get_by_role("button", name="Undo").click()
    expect(application.get_by_text("Interview 2")).to_be_visible()


def test_a_day_off_there_moves_the_plan(application: Page) -> None:
    until = application.get_by_text("Nothing to do until")
    expect(until).to_contain_text("Monday, November 23")
    application.get_by_role("link", name="Change: Settings for this one").click()
    fill_when(application, "Another day off", "2026-11-23")
    application.get_by_role("button", name="Add this day off").click()
    expect(application.get_by_role("button", name="Remove Monday, November 23")).to_be_visible()
    application.get_by_role("button", name="Done").click()
    expect(until).to_contain_text("Tuesday, November 24")


def test_their_own_weekend_moves_the_plan(application: Page) -> None:
    until = application.get_by_text("Nothing to do until")
    application.get_by_role("link", name="Change: Settings for this one").click()
    for day in ("Sunday", "Monday"):
        application.get_by_label(day, exact=True).check()
    application.get_by_role("button", name="Done").click()
    expect(until).to_contain_text("Saturday, November 21")


def test_the_law_of_a_place_is_switched_on_and_off(application: Page) -> None:
    law = "Ontario: whether they have decided, within 45 days"
    told = application.get_by_text("they must tell you whether a hiring decision")
    figure = application.get_by_role("figure")
    until = application.get_by_text("Nothing to do until")
    expect(until).to_contain_text("Monday, November 23")
    expect(told).to_be_hidden()
    application.get_by_role("link", name="Change: Settings for this one").click()
    application.get_by_text("Law where you apply").click()
    application.get_by_label(law).check()
    application.get_by_role("button", name="Done").click()
    expect(told).to_be_visible()
    expect(figure.get_by_role("img")).to_contain_text(law)
    expect(until).to_contain_text("Monday, November 23")
    application.reload()
    expect(told).to_be_visible(timeout=ENGINE_READY_MS)
    application.get_by_role("link", name="Change: Settings for this one").click()
    application.get_by_label(law).uncheck()
    application.get_by_role("button", name="Done").click()
    expect(until).to_be_visible()
    expect(told).to_be_hidden()


def test_an_entry_corrected_by_mistake_comes_back(application: Page) -> None:
    application.get_by_role("link", name="Edit: I sent a thank-you").click()
    application.get_by_role("button", name="Remove this entry").click()
    expect(application.get_by_text("Nothing noted yet.")).to_be_visible()
    application.get_by_role("button", name="Undo").click()
    application.get_by_role("link", name="Edit: I sent a thank-you").click()
    application.get_by_label("What happened?").select_option("called")
    application.get_by_role("button", name="Save").click()
    expect(application.get_by_role("link", name="Edit: I called")).to_be_visible()
    application.get_by_role("button", name="Undo").click()
    expect(application.get_by_role("link", name="Edit: I sent a thank-you")).to_be_visible()


def test_a_deleted_application_comes_back(application: Page) -> None:
    application.get_by_role("button", name="Delete this application").click()
    expect(application.get_by_text("Copy editor at Willow Press was deleted.")).to_be_visible()
    application.get_by_role("button", name="Undo").click()
    expect(application.get_by_role("link", name="Copy editor, Willow Press")).to_be_visible()


def test_an_interview_ahead_has_a_list_to_tick_off(page: Page, site_server: SiteServer) -> None:
    page.clock.set_fixed_time(NOW)
    open_planner(page, site_server.url)
    page.get_by_role("link", name="I have one coming up").click()
    page.get_by_label("Company").fill("Willow Press")
    page.get_by_label("Role", exact=True).fill("Copy editor")
    fill_when(page, "When will it end?", "2026-11-09T15:00")
    page.get_by_role("button", name="Show my plan").click()
    todo = page.get_by_role("region", name="Before and at the interview")
    ask = todo.get_by_label("ask what happens next and when")
    ask.check(timeout=ENGINE_READY_MS)
    expect(page.get_by_text("Saved on this device")).to_be_visible()
    page.reload()
    expect(ask).to_be_checked(timeout=ENGINE_READY_MS)
