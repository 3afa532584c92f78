"""The planner's views as a whole: how they come, what a key does, what a new one starts with."""

from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import SiteServer
from tests.browser.person import open_planner, until


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
