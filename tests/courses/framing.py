"""How somebody else's page frames `/embed/`, and what is done in the frame."""

from typing import Any

from playwright.sync_api import FrameLocator, Page, expect

from site_templates.build.embed import sandbox_tokens
from tests.browser.conftest import SiteServer

FULL = sandbox_tokens()
FIRST_QUESTION = "How do things stand with this application?"


def framed(site: SiteServer, choices: str, tokens: str | None = FULL, more: str = "") -> str:
    sandbox = "" if tokens is None else f'sandbox="{tokens}"'
    address = f"{site.url}embed/?{choices}".replace("&", "&amp;")
    return f'<iframe src="{address}" {sandbox} width=390 height=700 {more}></iframe>'


def frame(page: Page) -> FrameLocator:
    return page.frame_locator("iframe")


def heard(page: Page) -> list[Any]:
    messages: list[Any] = page.evaluate("heard")
    return messages


def answer(app: FrameLocator | Page) -> None:
    """Answer the first question."""
    app.get_by_label("Nothing is decided yet").check()
    app.get_by_role("button", name="Continue").click()
    expect(app.get_by_role("heading", name="Has an interview taken place?")).to_be_visible()
