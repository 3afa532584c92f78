"""Take the pictures that a system shows before it installs the site: `make store-pictures`.

They are kept with the theme, and named in its manifest with their sizes.
"""

import os
from typing import Any

from playwright.sync_api import Browser, sync_playwright

from site_templates.build.browser import installed_browser
from site_templates.build.runtime_node import REPOSITORY
from tests.browser.conftest import PHONE, SiteServer
from tests.browser.gallery import SCREENS, settle, start

TARGET = REPOSITORY / "site_templates" / "theme" / "screenshots"
PHONE_PICTURES = {"today": "today", "application": "plan", "draft-findings": "draft"}
"""Screens of the gallery, and the pictures' names."""

_DESKTOP = {
    "viewport": {"width": 1280, "height": 900},
    "locale": PHONE["locale"],
    "timezone_id": PHONE["timezone_id"],
    "reduced_motion": "reduce",
}


def take(browser: Browser, url: str, context: dict[str, Any], pictures: dict[str, str]) -> None:
    """What is seen of these screens without scrolling."""
    page = browser.new_context(**context).new_page()
    start(page, url)
    for screen, name in pictures.items():
        SCREENS[screen](page)
        settle(page)
        page.evaluate("window.scrollTo(0, 0)")
        page.screenshot(path=TARGET / f"{name}.png", animations="disabled")
    page.context.close()


def main() -> None:
    """Take all of them anew."""
    TARGET.mkdir(exist_ok=True)
    server = SiteServer()
    sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=installed_browser(), args=sandbox)
        phone = {**PHONE, "viewport": {"width": 390, "height": 844}, "device_scale_factor": 2}
        take(browser, server.url, phone, PHONE_PICTURES)
        take(browser, server.url, _DESKTOP, {"today": "today-wide"})
        browser.close()
    server.stop()


if __name__ == "__main__":
    main()
