"""A tab whose process ends while somebody types: all but the last half second is back.

The id in each name is the fault's.
"""

import contextlib

from playwright.sync_api import BrowserContext, Page, expect
from playwright.sync_api import Error as PlaywrightError

from tests.browser.conftest import SiteServer
from tests.browser.person import ENGINE_READY_MS, until
from tests.browser.stored import DEBRIEFED, body, bring, open_settings

NOTE = "Ask about the garden."
VERSIONS = "Object.keys(localStorage).filter((key) => key.startsWith('afterword:1:r:'))"


def crash(page: Page) -> None:
    """End the page's process, as a bug of the browser would."""
    with page.expect_event("crash"), contextlib.suppress(PlaywrightError):
        page.goto("chrome://crash", timeout=5_000)
    page.close()


def test_s11_what_a_crashed_tab_left_behind_comes_to_a_tab_that_is_open_already(
    context: BrowserContext, page: Page, site_server: SiteServer
) -> None:
    bring(page, site_server, body("northwind"))
    open_settings(page, site_server, "northwind")
    page.clock.install()
    page.clock.pause_at("2030-01-01T12:00:00Z")
    page.get_by_label("Company", exact=True).fill("Typed before the crash")
    page.clock.run_for(500)
    other = context.new_page()
    open_settings(other, site_server, "northwind")
    expect(other.get_by_label("Company", exact=True)).to_have_value("Northwind Traders")
    crash(page)
    expect(other.get_by_label("Company", exact=True)).to_have_value("Typed before the crash")


def test_s11_text_typed_before_a_tab_crashes_is_back(
    context: BrowserContext, page: Page, site_server: SiteServer
) -> None:
    notes = f"{site_server.url}planner/#/at/northwind/debrief"
    bring(page, site_server, body("northwind"))
    page.goto(notes)
    page.get_by_label("Anything else, for yourself").press_sequentially(NOTE)
    until(
        page,
        "(note) => Object.entries(localStorage).some(([key, text]) =>"
        " /:[rw]:/.test(key) && text.includes(note))",
        arg=NOTE,
    )
    crash(page)
    again = context.new_page()
    again.goto(notes)
    expect(again.get_by_label("Anything else, for yourself")).to_have_value(NOTE)


def test_s11_a_message_being_written_is_back_after_its_tab_crashed(
    context: BrowserContext, page: Page, site_server: SiteServer
) -> None:
    """All but the last half second: typing had not paused long enough for it to be a version."""
    page.clock.install(time="2026-11-05T18:00:00-05:00")
    bring(page, site_server, body("northwind", interviews=DEBRIEFED))
    where = f"{site_server.url}planner/#/at/northwind/draft/thank_you/c1"
    page.goto(where)
    message = page.get_by_label("Message")
    expect(message).not_to_have_value("", timeout=ENGINE_READY_MS)
    page.clock.pause_at("2026-11-05T18:30:00-05:00")
    message.fill("Dear Dana, thank you")
    page.clock.run_for(500)
    assert len(page.evaluate(VERSIONS)) == 1
    message.press("End")
    message.press_sequentially(" - lost")
    crash(page)
    again = context.new_page()
    again.clock.resume()
    again.goto(where)
    expect(again.get_by_label("Message")).to_have_value("Dear Dana, thank you")
    expect(again.get_by_role("button", name="Start again from your notes")).to_be_visible(
        timeout=ENGINE_READY_MS
    )
    expect(again.get_by_label("Message")).to_have_value("Dear Dana, thank you")
