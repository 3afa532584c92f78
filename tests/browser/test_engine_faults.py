"""An engine that dies, hangs or cannot run: what the person sees on the planner's pages.

The id in each name is the fault's. How the page's client deals with each is in
`test_engine_client.py`; here the whole page has to live through it.
"""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserType, Page, Route, Worker, expect

from tests.browser.conftest import SiteServer
from tests.browser.person import ENGINE_READY_MS
from tests.browser.stored import DEBRIEFED, SAVED, body, bring, exported, open_settings

AFTERNOON = "2026-11-05T18:00:00-05:00"
OWN_WORDS = "Thank you for showing me the garden, Dana."
RESTARTING = "The planner stopped and is being started again. What you typed is kept."
RESTARTED = "The planner was started again. Nothing was lost."
DRAFTS = {"thank_you|c1": {"subject": "Thank you", "body": OWN_WORDS, "tone": "warm", "wording": 0}}

# So deep a text ends Python for good; the client lets none through, so it is put past it.
KILL = """() => dispatchEvent(new MessageEvent("message", {
  data: { kind: "call", request: "[".repeat(500_000) } }))"""
HANG = "() => { setTimeout(() => { for (;;); }, 0); }"


def open_draft(page: Page, server: SiteServer) -> None:
    """Open the thank-you note of an application that has one to write, and add words to it."""
    bring(page, server, body("northwind", interviews=DEBRIEFED, planner={"drafts": DRAFTS}))
    page.goto(f"{server.url}planner/#/at/northwind/draft/thank_you/c1")
    message = page.get_by_label("Message")
    expect(message).to_have_value(OWN_WORDS, timeout=ENGINE_READY_MS)
    expect(page.get_by_role("heading", name="Before you send it")).to_be_visible(
        timeout=ENGINE_READY_MS
    )


def engine_of(page: Page) -> Worker:
    """The engine's worker; the theme's search has one too, and so has the taking of a snapshot."""
    (worker,) = (one for one in page.workers if one.url.endswith("#answers"))
    return worker


def write_on(page: Page, more: str) -> None:
    message = page.get_by_label("Message")
    message.press("End")
    message.press("Control+End")
    message.press_sequentially(more)


def hold_the_engine_back(page: Page) -> Callable[[], None]:
    """Let no file of the engine arrive until the returned function is called."""
    held: list[Route] | None = []

    def hold(route: Route) -> None:
        if held is None:
            route.continue_()
        else:
            held.append(route)

    def release() -> None:
        nonlocal held
        waiting, held = held or [], None
        for route in waiting:
            route.continue_()

    page.context.route("**/runtime/**", hold)
    return release


def test_p1_an_engine_that_dies_is_started_again_and_the_message_being_written_stays(
    page: Page, site_server: SiteServer
) -> None:
    """How soon it is back is measured by `make bench`; here nobody has to do anything for it."""
    page.clock.set_fixed_time(AFTERNOON)
    open_draft(page, site_server)
    write_on(page, " More")
    release = hold_the_engine_back(page)
    engine_of(page).evaluate(KILL)
    expect(page.get_by_text(RESTARTING)).to_be_visible()
    expect(page.get_by_label("Message")).to_have_value(f"{OWN_WORDS} More")
    write_on(page, " and more")
    release()
    expect(page.get_by_text(RESTARTED)).to_be_visible(timeout=ENGINE_READY_MS)
    expect(page.get_by_text("please try again")).to_be_hidden()
    expect(page.get_by_label("Message")).to_have_value(f"{OWN_WORDS} More and more")
    write_on(page, ", dear friend of mine")
    expect(page.get_by_text("Reading it through")).to_be_hidden(timeout=ENGINE_READY_MS)
    expect(page.get_by_text(SAVED)).to_be_visible()
    draft = exported(page)["records"][0]["versions"][0]["body"]["planner"]["drafts"]
    assert draft["thank_you|c1"]["body"] == f"{OWN_WORDS} More and more, dear friend of mine"


def test_p2_an_engine_that_never_answers_is_cut_off_within_five_seconds_and_the_form_stays(
    page: Page, site_server: SiteServer
) -> None:
    """The page's clock is the test's, so five seconds are five seconds on a busy machine too."""
    page.clock.install(time=AFTERNOON)
    open_draft(page, site_server)
    page.clock.pause_at("2026-11-05T18:30:00-05:00")
    engine_of(page).evaluate(HANG)
    write_on(page, " More")
    page.clock.run_for(400)  # a pause in typing, after which the text is read through
    expect(page.get_by_text(RESTARTING)).to_be_hidden()
    page.clock.run_for(5_000)
    expect(page.get_by_text(RESTARTING)).to_be_visible()
    expect(page.get_by_label("Message")).to_have_value(f"{OWN_WORDS} More")
    page.clock.resume()
    expect(page.get_by_text(RESTARTED)).to_be_visible(timeout=ENGINE_READY_MS)
    expect(page.get_by_label("Message")).to_have_value(f"{OWN_WORDS} More")
    expect(page.get_by_text("Reading it through")).to_be_hidden(timeout=ENGINE_READY_MS)


@pytest.fixture
def without_webassembly(
    browser_type: BrowserType,
    browser_type_launch_args: dict[str, Any],
    browser_context_args: dict[str, Any],
) -> Iterator[Page]:
    """A page in a browser that has no WebAssembly at all, as in the strictest modes of some."""
    arguments = [*browser_type_launch_args["args"], "--js-flags=--jitless"]
    browser: Browser = browser_type.launch(**{**browser_type_launch_args, "args": arguments})
    yield browser.new_context(**browser_context_args).new_page()
    browser.close()


def test_p3_without_webassembly_records_are_read_and_changed_and_the_guide_works(
    without_webassembly: Page, site_server: SiteServer
) -> None:
    page = without_webassembly
    bring(
        page, site_server, body("northwind", notes="Ask about parking.", planner={"drafts": DRAFTS})
    )
    assert page.evaluate("typeof WebAssembly") == "undefined"
    word = page.get_by_text("This browser does not let the page run WebAssembly")
    expect(word.first).to_be_visible(timeout=ENGINE_READY_MS)
    page.get_by_role("link", name="Today", exact=True).click()
    page.get_by_role("link", name="Bookkeeper").first.click()
    expect(page.get_by_role("heading", name="Bookkeeper")).to_be_visible()
    page.get_by_role("link", name="Change: Notes from the interview").click()
    expect(page.get_by_label("Anything else, for yourself")).to_have_value("Ask about parking.")
    page.goto(f"{site_server.url}planner/#/at/northwind/draft/thank_you/c1")
    message = page.get_by_label("Message")
    expect(message).to_have_value(OWN_WORDS)
    message.fill("Other words.")
    message.blur()
    expect(page.get_by_text(SAVED)).to_be_visible()
    open_settings(page, site_server, "northwind")
    page.get_by_label("Company", exact=True).fill("Northwind of Toronto")
    page.get_by_label("Company", exact=True).blur()
    expect(page.get_by_text(SAVED)).to_be_visible()
    kept = exported(page)["records"][0]["versions"][0]["body"]
    assert kept["company"] == "Northwind of Toronto"
    assert kept["planner"]["drafts"]["thank_you|c1"]["body"] == "Other words."
    page.goto(f"{site_server.url}guide/")
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_before_the_engine_is_there_records_and_the_last_plan_are_shown_and_edits_are_stored(
    page: Page, site_server: SiteServer
) -> None:
    """The engine's files never arrive; that they are slow is the usual case on a first visit."""
    page.clock.set_fixed_time(AFTERNOON)
    bring(page, site_server, body("northwind", interviews=DEBRIEFED))
    page.get_by_role("link", name="Today", exact=True).click()
    expect(page.get_by_text("Send a thank-you note").first).to_be_visible(timeout=ENGINE_READY_MS)
    hold_the_engine_back(page)
    page.clock.set_fixed_time("2026-11-06T09:00:00-05:00")
    page.reload()
    expect(page.get_by_text("Send a thank-you note").first).to_be_visible()
    expect(page.get_by_text("As of Thursday, November 5; being worked out anew.")).to_be_visible()
    page.get_by_role("button", name="Done: Send a thank-you note").click()
    expect(page.get_by_text("What follows from it appears as soon as")).to_be_visible()
    expect(page.get_by_text(SAVED)).to_be_visible()
    page.get_by_role("link", name="New", exact=True).click()
    page.get_by_label("Company").fill("Contoso")
    page.get_by_label("Role", exact=True).fill("Clerk")
    page.get_by_role("button", name="Show my plan").click()
    expect(page.get_by_text("This is kept.")).to_be_visible()
    page.get_by_role("link", name="Today", exact=True).click()
    expect(page.get_by_role("link", name="Clerk")).to_be_visible()
    records = {one["id"]: one["versions"][0]["body"] for one in exported(page)["records"]}
    assert [entry["kind"] for entry in records["northwind"]["log"]] == ["thank_you_sent"]
    assert sorted(one["company"] for one in records.values()) == ["Contoso", "Northwind Traders"]
    page.get_by_role("link", name="New", exact=True).click()
    expect(page.get_by_label("Company")).to_have_value("")
    page.context.unroute_all(behavior="ignoreErrors")
