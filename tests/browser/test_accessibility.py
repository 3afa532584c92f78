"""No rule of axe-core finds a fault, in light and dark, on a narrow phone and on a desktop."""

from pathlib import Path
from typing import Any, Literal

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import SITE, SiteServer

AXE = Path(__file__).resolve().parents[2] / "node_modules" / "axe-core" / "axe.min.js"
WIDTHS = {"narrow": (320, 640), "desktop": (1280, 900)}
ASKED = {
    "ask/": "How do things stand with this application?",
    "ask/#stage=rejected": "Have you answered their rejection?",
    "ask/#stage=hired": "This application is closed",
    "ask/#stage=hired&page=check": "Check your answers",
}
PAGES = sorted(
    path.relative_to(SITE).as_posix().removesuffix("index.html") for path in SITE.rglob("*.html")
)
KINDS = (
    "",
    "404.html",
    "about/",
    "flow/",
    "flow/check_in/",
    "flow/time_of_silence/",
    "guide/",
    "guide/thank-you/",
    "guide/waiting/",
    "planner/",
    "proof/",
    "reference/checks/",
    "reference/command-line/",
    "sources/",
)
"""One page of each kind, looked at in every way; the others are made alike."""

SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")

RUN = """
async () => {
  const tags = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice",
    "experimental"];
  const options = { runOnly: tags, preload: false, resultTypes: ["violations"] };
  const { violations, passes } = await axe.run(options);
  const nodes = (rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(" ")}`);
  return { found: violations.flatMap(nodes), rules: passes.length };
}
"""


def faults(page: Page) -> dict[str, list[str]]:
    """What axe finds on the page as it is, by scheme and width."""
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found: dict[str, list[str]] = {}
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        for name, (width, height) in WIDTHS.items():
            page.set_viewport_size({"width": width, "height": height})
            result: dict[str, Any] = page.evaluate(RUN)
            assert result["rules"] > 10, "axe looked at nothing"
            too_wide = page.evaluate("document.documentElement.scrollWidth") > width
            found[f"{scheme}, {name}"] = result["found"] + ["wider than the screen"] * too_wide
    return {where: faults for where, faults in found.items() if faults}


@pytest.mark.parametrize("address", KINDS)
def test_a_kind_of_page_has_no_fault(address: str, page: Page, site_server: SiteServer) -> None:
    page.goto(f"{site_server.url}{address}")
    expect(page.get_by_role("heading").first).to_be_attached()
    assert faults(page) == {}


@pytest.mark.parametrize("address", sorted(set(PAGES) - set(KINDS)))
def test_every_other_page_has_no_fault(address: str, page: Page, site_server: SiteServer) -> None:
    page.goto(f"{site_server.url}{address}")
    expect(page.get_by_role("heading").first).to_be_attached()
    page.set_viewport_size({"width": 320, "height": 640})
    page.evaluate(AXE.read_text(encoding="utf-8"))
    assert page.evaluate(RUN)["found"] == []


@pytest.mark.parametrize("address", sorted(ASKED))
def test_every_kind_of_page_of_the_questions_has_no_fault(
    address: str, page: Page, site_server: SiteServer
) -> None:
    page.goto(f"{site_server.url}{address}")
    expect(page.get_by_role("heading", name=ASKED[address])).to_be_visible()
    assert faults(page) == {}


def test_what_axe_finds_is_told(page: Page, site_server: SiteServer) -> None:
    page.goto(f"{site_server.url}about/")
    page.evaluate("document.querySelector('article').insertAdjacentHTML('beforeend', '<img src>')")
    assert any("image-alt" in one for found in faults(page).values() for one in found)
