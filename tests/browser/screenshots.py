"""Take a picture of every screen: `python -m tests.browser.screenshots`, into build/screenshots/.

Each is taken on a phone (390 and 320 wide) in light and dark, with the case of the tests and the
page's clock at the moment the case is told.
"""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, expect, sync_playwright

from site_templates.build.browser import installed_browser
from tests.browser.conftest import PHONE, SiteServer
from tests.browser.person import ENGINE_READY_MS, open_planner
from tests.browser.test_main_job import CASE, NOW, type_everything

REPOSITORY = Path(__file__).resolve().parents[2]
TARGET = REPOSITORY / "build" / "screenshots"
WIDTHS = (390, 320)
SCHEMES = ("light", "dark")

Shot = Callable[[str], None]


def tour(page: Page, url: str, record: dict[str, Any], shot: Shot) -> None:
    """Walk through every screen with `record`, taking a picture of each."""
    open_planner(page, url)
    shot("today-empty")
    page.goto(f"{url}planner/#/new")
    expect(page.get_by_label("Company")).to_be_visible()
    shot("new")
    page.get_by_role("button", name="Show my plan").click()
    expect(page.get_by_text("Please look at this")).to_be_visible(timeout=ENGINE_READY_MS)
    shot("new-problems")
    page.goto(f"{url}planner/#/new/ahead")
    shot("new-ahead")
    page.goto(f"{url}planner/#/")
    type_everything(page, record)
    expect(page.get_by_text("Noted.")).to_be_hidden(timeout=ENGINE_READY_MS)
    shot("application")
    page.locator("aw-step").first.get_by_text("Why these dates?").click()
    page.locator("aw-step").first.get_by_text("Why this?").click()
    shot("application-why")
    page.get_by_role("link", name="Write it").click()
    expect(page.get_by_label("Card")).to_have_value(re.compile("."), timeout=ENGINE_READY_MS)
    expect(page.get_by_text("Reading it through…")).to_be_hidden()
    shot("draft")
    page.get_by_role("button", name="I sent it").click()
    shot("draft-sent")
    page.get_by_role("link", name="Back to the plan").click()
    for link, name in (
        ("They answered", "log"),
        ("Change: People", "people"),
        ("Change: Notes from the interview", "debrief"),
        ("Change: Settings for this one", "details"),
    ):
        page.get_by_role("link", name=link, exact=True).click()
        expect(page.get_by_role("heading", level=1).last).to_be_visible()
        shot(name)
        page.go_back()
    page.goto(f"{url}planner/#/")
    expect(page.get_by_role("heading", name="To do now")).to_be_visible(timeout=ENGINE_READY_MS)
    shot("today")
    page.goto(f"{url}planner/#/data")
    shot("data")


def take(browser: Browser, server: SiteServer, width: int, scheme: str) -> None:
    """The tour at one width and in one colour scheme."""
    options: dict[str, Any] = {
        **PHONE,
        "viewport": {"width": width, "height": 844},
        "color_scheme": scheme,
    }
    context = browser.new_context(**options)
    page = context.new_page()
    page.clock.set_fixed_time(f"{NOW}:00-05:00")
    record = json.loads(CASE.read_text(encoding="utf-8"))
    number = 0

    def shot(name: str) -> None:
        nonlocal number
        number += 1
        page.evaluate("document.fonts.ready")
        path = TARGET / f"{width}-{scheme}" / f"{number:02}-{name}.png"
        page.screenshot(path=path, full_page=True, animations="disabled")

    tour(page, server.url, record, shot)
    context.close()


def main() -> None:
    """Take all pictures anew."""
    server = SiteServer()
    with sync_playwright() as playwright:
        program = installed_browser()
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        for width in WIDTHS:
            for scheme in SCHEMES:
                print(f"screenshots: {width} wide, {scheme}", flush=True)
                take(browser, server, width, scheme)
        browser.close()
    server.stop()


if __name__ == "__main__":
    main()
