"""The planner's views as a whole: how they come, what a key does, what a new one starts with."""

import re

from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import SiteServer
from tests.browser.person import ENGINE_READY_MS, open_planner, until
from tests.browser.stored import DEBRIEFED, body, break_engine, bring


def test_a_view_that_nobody_opened_yet_is_there_when_the_connection_is_not(
    page: Page, site_server: SiteServer
) -> None:
    with page.expect_response("**/app/later-*.js"):
        open_planner(page, site_server.url)
    until(page, "() => customElements.get('aw-data') !== undefined")
    page.route("**/*", lambda route: route.abort())
    page.get_by_role("link", name="Your data").click()
    expect(page.get_by_role("heading", name="Your data")).to_be_focused()


def test_a_view_that_has_not_come_yet_says_so_and_comes(
    page: Page, site_server: SiteServer
) -> None:
    waiting: list[Route] = []

    def wait(route: Route) -> None:
        waiting.append(route)

    page.route("**/app/later-*.js", wait)
    page.goto(f"{site_server.url}planner/#/data")
    expect(page.get_by_text("Getting this page")).to_be_visible()
    for route in waiting:
        route.continue_()
    expect(page.get_by_role("heading", name="Your data")).to_be_visible()


def test_a_view_that_cannot_be_had_says_so_and_comes_with_a_reload(
    page: Page, site_server: SiteServer
) -> None:
    page.route("**/app/later-*.js", lambda route: route.abort())
    page.goto(f"{site_server.url}planner/#/data")
    expect(page.get_by_text("This page could not be loaded")).to_be_visible()
    with page.expect_event("load"):
        page.get_by_role("button", name="Reload").click()
    page.unroute("**/app/later-*.js")
    page.reload()
    expect(page.get_by_role("heading", name="Your data")).to_be_visible()


def test_what_comes_later_today_is_said_with_its_hour(page: Page, site_server: SiteServer) -> None:
    page.clock.set_fixed_time("2026-11-05T16:10:00-05:00")
    bring(page, site_server, body("northwind", interviews=DEBRIEFED))
    page.get_by_role("link", name="Today", exact=True).click()
    expect(page.get_by_role("heading", name="Nothing to do just now")).to_be_visible(
        timeout=ENGINE_READY_MS
    )
    expect(page.get_by_role("heading", name="Nothing to do today")).to_be_hidden()
    page.get_by_role("link", name="Bookkeeper").click()
    now = page.get_by_role("region", name="Now", exact=True)
    expect(now).to_contain_text("Nothing to do until Thursday, November 5, 5:00 PM, today")


def test_a_name_for_the_end_of_a_message_is_asked_for_beside_it(
    page: Page, site_server: SiteServer
) -> None:
    page.clock.set_fixed_time("2026-11-05T18:10:00-05:00")
    bring(page, site_server, body("northwind", interviews=DEBRIEFED))
    page.goto(f"{site_server.url}planner/#/at/northwind/draft/thank_you/c1")
    name = page.get_by_label("What name do you sign with?")
    expect(name).to_be_visible(timeout=ENGINE_READY_MS)
    name.fill("Robin Vale")
    name.press("Tab")
    expect(page.get_by_label("Message")).to_have_value(re.compile("Robin Vale$"))
    expect(name).to_be_hidden()


def test_without_its_engine_the_planner_shows_the_last_plan_and_says_why_once(
    page: Page, site_server: SiteServer
) -> None:
    page.clock.set_fixed_time("2026-11-05T18:10:00-05:00")
    bring(page, site_server, body("northwind", interviews=DEBRIEFED))
    page.get_by_role("link", name="Today", exact=True).click()
    expect(page.get_by_role("link", name="Write it")).to_be_visible(timeout=ENGINE_READY_MS)
    break_engine(page)
    page.goto(f"{site_server.url}planner/#/at/northwind")
    page.reload()
    expect(page.get_by_text("The plan as of Thursday, November 5.")).to_be_visible()
    expect(page.get_by_text("could not be loaded")).to_have_count(1)
