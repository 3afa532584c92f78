"""Take a picture of every screen: `python -m tests.browser.screenshots`, into build/screenshots/.

Each is taken on a phone (390 and 320 wide) in light and dark, and once on a desktop. Names given
as arguments pick some of the screens.
"""

import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal

from playwright.sync_api import Browser, Page, expect, sync_playwright

from site_templates.build.browser import installed_browser
from tests.browser.conftest import PHONE, SiteServer
from tests.browser.gallery import NOW, SCREENS, settle, start

TARGET = Path(__file__).resolve().parents[2] / "build" / "screenshots"
Scheme = Literal["light", "dark"]
LOOKS: tuple[tuple[int, Scheme], ...] = (
    (390, "light"),
    (390, "dark"),
    (320, "light"),
    (320, "dark"),
    (1280, "light"),
)


def take(
    browser: Browser, server: SiteServer, width: int, scheme: Scheme, wanted: set[str]
) -> None:
    """The pictures at one width and in one colour scheme."""
    folder = TARGET / f"{width}-{scheme}"
    phone: dict[str, Any] = {**PHONE, "viewport": {"width": width, "height": 844}}
    desktop: dict[str, Any] = {
        "viewport": {"width": width, "height": 900},
        "locale": PHONE["locale"],
        "timezone_id": PHONE["timezone_id"],
        "reduced_motion": "reduce",
    }
    context = browser.new_context(**(phone if width < 1000 else desktop), color_scheme=scheme)
    page = context.new_page()

    def shot(name: str) -> None:
        page.evaluate("window.scrollTo(0, 0)")
        page.screenshot(path=folder / f"{name}.png", full_page=True, animations="disabled")

    if not wanted:
        _empty(page, server.url)
        shot("today-empty")
    start(page, server.url)
    for number, (name, come) in enumerate(SCREENS.items(), 1):
        if not wanted or name in wanted:
            come(page)
            settle(page)
            shot(f"{number:02}-{name}")
            if name == "card":
                page.emulate_media(media="print")
                shot(f"{number:02}-{name}-printed")
                page.emulate_media(media="screen")
    context.close()


def _empty(page: Page, url: str) -> None:
    page.clock.set_fixed_time(NOW)
    page.goto(f"{url}planner/")
    expect(page.get_by_role("heading", name="Just had an interview?")).to_be_visible()
    settle(page)


def main(arguments: Sequence[str]) -> None:
    """Take all pictures anew, or those named."""
    if not arguments:
        shutil.rmtree(TARGET, ignore_errors=True)
    server = SiteServer()
    sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=installed_browser(), args=sandbox)
        for width, scheme in LOOKS:
            print(f"screenshots: {width} wide, {scheme}", flush=True)
            take(browser, server, width, scheme, set(arguments))
        browser.close()
    server.stop()


if __name__ == "__main__":
    main(sys.argv[1:])
