"""The pages as people read them: with a keyboard, large text, their own colours, on paper."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import SiteServer

PAGES = ("", "guide/thank-you/", "guide/waiting/", "flow/", "flow/check_in/", "sources/", "proof/")

# What stands out of the window to the right, or is cut off where text should go on.
LOST = """
() => {
  const lost = [];
  const seen = (element) => element.checkVisibility({ visibilityProperty: true });
  for (const element of document.querySelectorAll("article *")) {
    if (element.closest("svg, .aw-map-frame, .aw-visually-hidden") || !seen(element)) continue;
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const hidden = Math.max(
      element.scrollWidth - element.clientWidth, element.scrollHeight - element.clientHeight);
    const cut = /hidden|clip/.test(style.overflow) && hidden > 1;
    if (box.right > innerWidth + 1 || cut) lost.push(`${element.tagName}.${element.className}`);
  }
  return lost;
}
"""

LOST_NAME = """
() => {
  const name = document.querySelector(".md-header__topic .md-ellipsis");
  return name.scrollWidth > name.clientWidth;
}
"""


def add_style(page: Page, rules: str) -> None:
    """Add rules by script, as the site's policy refuses an element that brings them."""
    page.evaluate(
        """(rules) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(rules);
          document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        }""",
        rules,
    )


@pytest.mark.parametrize("address", PAGES)
def test_text_twice_as_large_is_read_without_loss(
    address: str, page: Page, site_server: SiteServer
) -> None:
    page.goto(f"{site_server.url}{address}")
    size = "parseFloat(getComputedStyle(document.querySelector('article p')).fontSize)"
    before = page.evaluate(size)
    add_style(page, "html { font-size: 250% !important }")
    assert page.evaluate(size) == pytest.approx(2 * before)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert page.evaluate(LOST_NAME) is False
    assert page.evaluate(LOST) == []


def test_what_is_cut_off_is_found(page: Page, site_server: SiteServer) -> None:
    page.goto(f"{site_server.url}about/")
    add_style(page, "article p { height: 1em; overflow: hidden }")
    assert page.evaluate(LOST) != []


def test_the_size_of_the_map_is_chosen_with_the_keyboard(
    page: Page, site_server: SiteServer
) -> None:
    page.goto(f"{site_server.url}flow/")
    drawn = page.locator(".aw-map-frame .aw-map")

    def width() -> float:
        box = drawn.bounding_box()
        assert box is not None
        return box["width"]

    readable = width()
    page.get_by_label("To read").focus()
    page.keyboard.press("ArrowRight")
    expect(page.get_by_label("Large")).to_be_checked()
    assert width() > readable
    page.get_by_label("Whole").check()
    frame = page.locator(".aw-map-frame").bounding_box()
    assert frame is not None
    assert width() <= frame["width"]
    page.keyboard.press("Tab")
    expect(page.get_by_role("region", name="Map, scrolls sideways")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.locator(".aw-map-frame a").first).to_be_focused()


def test_a_map_on_a_phone_leaves_pinching_to_the_browser(
    page: Page, site_server: SiteServer
) -> None:
    page.goto(f"{site_server.url}flow/")
    viewport = page.locator("meta[name=viewport]").get_attribute("content") or ""
    assert not re.search(r"user-scalable|maximum-scale", viewport)
    assert (
        page.evaluate("getComputedStyle(document.querySelector('.aw-map')).touchAction") == "auto"
    )


@pytest.mark.parametrize("address", PAGES)
def test_the_content_is_two_keys_away(address: str, page: Page, site_server: SiteServer) -> None:
    page.goto(f"{site_server.url}{address}")
    expect(page.get_by_role("heading", level=1)).to_be_attached()
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Skip to content")
    expect(skip).to_be_focused()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("#"))
    page.keyboard.press("Tab")
    expect(page.locator("article :focus")).to_be_attached()


def test_a_place_on_the_page_is_found_again_without_loading_the_page_anew(
    page: Page, site_server: SiteServer
) -> None:
    page.goto(f"{site_server.url}sources/")
    loaded: list[str] = []
    page.on("request", lambda request: loaded.append(request.url))
    article = page.get_by_role("article")
    article.get_by_role("link", name="Where they disagree", exact=True).click()
    expect(page).to_have_url(re.compile("#where-they-disagree$"))
    expect(page.locator("#where-they-disagree")).to_be_in_viewport()
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_be_in_viewport()
    assert [url for url in loaded if url.endswith("/sources/")] == []
    page.get_by_role("link", name="How this works, and licences").click()
    expect(page.get_by_role("heading", name="About Afterword")).to_be_visible()
    page.go_back()
    expect(page.get_by_role("heading", name="Who says so")).to_be_visible()


def test_in_colours_of_their_own_pictures_and_bars_are_seen(
    browser: Browser, site_server: SiteServer
) -> None:
    context = browser.new_context(forced_colors="active", color_scheme="dark")
    page = context.new_page()
    page.goto(f"{site_server.url}guide/thank-you/")
    colours = page.evaluate(
        """() => {
          const paper = getComputedStyle(document.body).backgroundColor;
          const drawn = document.querySelector(".aw-picture g");
          return [paper, getComputedStyle(drawn).stroke, getComputedStyle(drawn).fill];
        }"""
    )
    paper, ink, card = colours
    assert ink != paper
    assert card == paper
    context.close()


def test_on_paper_there_is_the_page_and_nothing_around_it(
    page: Page, site_server: SiteServer
) -> None:
    page.goto(f"{site_server.url}guide/waiting/")
    page.emulate_media(media="print")
    for around in (".md-header", ".md-footer", ".md-sidebar--primary", ".aw-notice"):
        for element in page.locator(around).all():
            expect(element).to_be_hidden()
    expect(page.get_by_role("heading", name="Waiting", exact=True)).to_be_visible()
    expect(page.get_by_role("heading", name="Who says so")).to_be_visible()


def test_who_wants_less_motion_gets_none(page: Page, site_server: SiteServer) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.goto(f"{site_server.url}guide/waiting/")
    moving = page.evaluate(
        """() => [...document.querySelectorAll("*")].flatMap((element) => {
          const { transitionDuration, animationDuration } = getComputedStyle(element);
          const durations = `${transitionDuration},${animationDuration}`.split(",").map(parseFloat);
          return durations.some((seconds) => seconds > 0.01) ? [element.className] : [];
        })"""
    )
    assert moving == []


FOUND_FIRST = {
    "thank-you": "guide/thank-you/",
    "rejection": "guide/rejection/",
    "holidays": "guide/holidays/",
    "senior": "guide/senior/",
    "debrief": "guide/debrief/",
}
FOUND = {
    "Delft University": "sources/",
    "have you answered their rejection": "flow/rejection_answered/",
    "still a blank to fill in": "reference/checks/",
}
"""Words of what other guides say, of a question and of a check, and where they stand."""


def test_search_brings_the_guide_first_and_finds_all_the_rest(
    page: Page, site_server: SiteServer
) -> None:
    page.goto(f"{site_server.url}about/")
    page.locator("label[for=__search]").first.click()
    field = page.get_by_role("textbox", name="Search")
    found = page.locator(".md-search-result__item a")
    for words, address in (FOUND_FIRST | FOUND).items():
        field.fill("")
        field.press_sequentially(words)
        start = f"{site_server.url}{address}"
        if words in FOUND_FIRST:
            link = re.compile(f"^{re.escape(start)}")
            expect(found.first).to_have_attribute("href", link, timeout=15_000)
        else:
            expect(page.locator(f".md-search-result a[href^='{start}']").first).to_be_attached()
