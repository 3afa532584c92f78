"""What an author chooses in the address of a frame, and whether every choice can be used."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import SiteServer
from tests.browser.test_accessibility import AXE, RUN
from tests.courses.conftest import HostServer
from tests.courses.framing import FIRST_QUESTION, frame, framed


def test_choices_in_the_address_are_followed(
    school: Page, host: HostServer, site_server: SiteServer
) -> None:
    choices = "view=ask&node=promise&theme=dark&accent=ffee00&lang=en-GB"
    school.goto(host.add("lesson", framed(site_server, choices)))
    app = frame(school)
    question = "What did they say about when you would hear?"
    expect(app.get_by_role("heading", name=question)).to_be_visible()
    expect(app.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    expect(app.get_by_role("button", name="Continue")).to_have_css(
        "background-color", "rgb(255, 238, 0)"
    )
    expect(app.get_by_role("button", name="Continue")).to_have_css("color", "rgb(0, 0, 0)")


@pytest.mark.parametrize(
    "choices",
    [
        "view=<script>&case=../../x&node=__proto__&theme=x&lang=%00&accent=url(x)",
        "view=ask&node=constructor&accent=zzzzzz",
        "",
    ],
)
def test_choices_that_are_none_count_as_not_made(
    choices: str, page: Page, site_server: SiteServer
) -> None:
    page.goto(f"{site_server.url}embed/?{choices}")
    expect(page.get_by_role("heading", name=FIRST_QUESTION)).to_be_visible()


def found_by_axe(page: Page, address: str, words: str) -> list[str]:
    """Faults of access in both colours, on a narrow phone."""
    page.set_viewport_size({"width": 320, "height": 640})
    found: list[str] = []
    for theme in ("light", "dark"):
        page.goto(f"{address}&theme={theme}")
        expect(page.get_by_role("heading", name=words)).to_be_visible()
        page.evaluate(AXE.read_text(encoding="utf-8"))
        found += page.evaluate(RUN)["found"]
        found += ["too wide"] * (page.evaluate("document.documentElement.scrollWidth") > 320)
    return found


@pytest.mark.parametrize("accent", ["ffff00", "000000", "7f7f7f", "ff0000"])
def test_any_accent_can_be_read(accent: str, page: Page, site_server: SiteServer) -> None:
    address = f"{site_server.url}embed/?view=ask&accent={accent}"
    assert found_by_axe(page, address, FIRST_QUESTION) == []


@pytest.mark.parametrize(
    ("choices", "words"),
    [
        ("view=plan", "Just had an interview?"),
        ("view=draft", "Write the message"),
        ("view=case&case=after-the-holidays", "It will take"),
    ],
)
def test_every_view_has_no_fault_of_access(
    choices: str, words: str, page: Page, site_server: SiteServer
) -> None:
    assert found_by_axe(page, f"{site_server.url}embed/?{choices}", words) == []


def test_links_to_the_site_open_a_tab_of_their_own(
    school: Page, host: HostServer, site_server: SiteServer
) -> None:
    school.goto(host.add("lesson", framed(site_server, "view=ask&node=offer")))
    with school.context.expect_page() as opened:
        frame(school).get_by_role("link", name="This advice on the map").click()
    expect(opened.value).to_have_url(f"{site_server.url}flow/offer/")
    expect(frame(school).get_by_role("heading", name="Answer their offer")).to_be_visible()
    expect(frame(school).get_by_role("button", name="Keep this")).to_have_count(0)
