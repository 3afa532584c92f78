"""No rule of axe-core finds a fault in any view of the planner, and the main job needs no mouse."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import SiteServer
from tests.browser.gallery import NOW, SCREENS, settle, start
from tests.browser.person import ENGINE_READY_MS, open_planner
from tests.browser.test_accessibility import faults


@pytest.fixture(scope="module")
def gallery(browser: Browser, browser_context_args: dict[str, object]) -> Iterator[Page]:
    """A page that all screens are walked through on, in their order."""
    server = SiteServer()
    context = browser.new_context(**browser_context_args)  # type: ignore[arg-type]
    page = context.new_page()
    start(page, server.url)
    yield page
    context.close()
    server.stop()


@pytest.mark.parametrize("name", SCREENS)
def test_a_screen_has_no_fault(name: str, gallery: Page) -> None:
    SCREENS[name](gallery)
    settle(gallery)
    assert faults(gallery) == {}


def test_the_empty_planner_has_no_fault(page: Page, site_server: SiteServer) -> None:
    open_planner(page, site_server.url)
    settle(page)
    assert faults(page) == {}


def focused(page: Page) -> dict[str, str]:
    """What has the focus, inside of whatever elements, and whether that is to be seen."""
    found: dict[str, str] = page.evaluate(
        """() => {
          let one = document.activeElement;
          while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
          const style = getComputedStyle(one);
          const ring = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
          return { tag: one.localName, text: (one.ariaLabel ?? one.textContent).trim(),
            seen: ring ? "yes" : "no" };
        }"""
    )
    return found


def tab_to(page: Page, name: str) -> None:
    """Press Tab until something of that name has the focus; every stop on the way shows it."""
    for _ in range(80):
        page.keyboard.press("Tab")
        there = focused(page)
        assert there["seen"] == "yes", f"the focus cannot be seen on {there}"
        if name in there["text"] or name == there["tag"]:
            return
    raise AssertionError(f"Tab never came to {name!r}")


def test_the_main_job_by_keyboard_alone(page: Page, site_server: SiteServer) -> None:
    page.clock.set_fixed_time(NOW)
    open_planner(page, site_server.url)
    tab_to(page, "I just had an interview")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="I just had an interview")).to_be_focused()
    tab_to(page, "input")
    page.keyboard.type("Northwind Traders")
    page.keyboard.press("Tab")
    page.keyboard.type("Bookkeeper")
    page.get_by_label("Time", exact=True).focus()
    page.keyboard.type("3 pm")
    tab_to(page, "Show my plan")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Bookkeeper")).to_be_focused(timeout=ENGINE_READY_MS)
    expect(page.get_by_role("link", name="Write down what was said").first).to_be_visible(
        timeout=ENGINE_READY_MS
    )
    tab_to(page, "Write down what was said")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Notes from the interview")).to_be_focused()
    expect(page.get_by_label("What stood out to me was")).to_be_visible(timeout=ENGINE_READY_MS)
    page.get_by_label("What stood out to me was").focus()
    page.keyboard.type("the calm of the office")
    tab_to(page, "Done")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Bookkeeper")).to_be_focused()
    expect(page.get_by_role("link", name="Write it")).to_be_visible()
    tab_to(page, "Write it")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Send a thank-you note")).to_be_focused(
        timeout=ENGINE_READY_MS
    )
    expect(page.get_by_role("textbox", name="Message")).not_to_have_value(
        "", timeout=ENGINE_READY_MS
    )
    tab_to(page, "I sent it")
    page.keyboard.press("Enter")
    expect(page.get_by_role("group", name="When?")).to_be_visible()
    tab_to(page, "Note it")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Bookkeeper")).to_be_focused()
    expect(page.get_by_text("I sent a thank-you", exact=True).last).to_be_visible()
