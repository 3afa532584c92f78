"""The main job by those who use no pointer, and what those hear who do not see the page.

An interview is entered, its plan read and a message drafted: with keys alone, and looked at as the
tree that the browser hands to a screen reader.
"""

import itertools
import re
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import SiteServer
from tests.browser.person import ENGINE_READY_MS, PROMISES, open_planner, tell_interview

NOW = "2026-11-05T18:00:00-05:00"
INTERACTIVE = {"button", "checkbox", "combobox", "link", "radio", "searchbox", "textbox", "tab"}
MOST_STOPS = 80
INTERVIEW = {
    "company": "Northwind Traders",
    "role": "Executive assistant",
    "interviews": [{"ends": "2026-11-05T15:00"}],
}


def go_to(page: Page, goal: Locator) -> None:
    """Press Tab until the focus is there, as somebody does who sees where it is."""
    expect(goal).to_be_visible(timeout=ENGINE_READY_MS)
    for _ in range(MOST_STOPS):
        if goal.evaluate("(element) => element.getRootNode().activeElement === element"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"{MOST_STOPS} times Tab do not lead to {goal}")


def type_into(page: Page, label: str, text: str) -> None:
    go_to(page, page.get_by_label(label, exact=True).first)
    page.keyboard.type(text)


def press(page: Page, role: Any, name: str) -> None:
    go_to(page, page.get_by_role(role, name=name).first)
    page.keyboard.press("Enter")


def heard(page: Page) -> list[tuple[str, str]]:
    """Role and name of everything in the accessibility tree that is not passed over."""
    session = page.context.new_cdp_session(page)
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    session.detach()
    return [
        (node["role"]["value"], node.get("name", {}).get("value", "").strip())
        for node in nodes
        if not node["ignored"]
    ]


def assert_nothing_nameless(page: Page) -> None:
    assert [role for role, name in heard(page) if role in INTERACTIVE and not name] == []


def assert_told(page: Page, heading: str) -> None:
    """What can be used has a name, one heading leads, and what the page is about is among them."""
    assert_nothing_nameless(page)
    tree = heard(page)
    assert ("heading", heading) in tree
    assert {"banner", "main", "contentinfo"} <= {role for role, _ in tree}


def test_with_keys_alone_from_an_interview_to_a_draft(page: Page, site_server: SiteServer) -> None:
    page.clock.set_fixed_time(NOW)
    open_planner(page, site_server.url)
    press(page, "link", "I just had an interview")
    type_into(page, "Company", "Northwind Traders")
    type_into(page, "Role", "Executive assistant")
    ended = page.get_by_role("group", name="When did it end?")
    go_to(page, ended.get_by_label("Time", exact=True))
    page.keyboard.press("Control+A")
    page.keyboard.type("15:00")
    type_into(page, "Name", "Dana Reyes")
    go_to(page, page.get_by_label(PROMISES["none"]))
    page.keyboard.press("Space")
    press(page, "button", "Show my plan")
    expect(page.get_by_role("heading", name="Executive assistant")).to_be_visible(
        timeout=ENGINE_READY_MS
    )
    go_to(page, page.locator("summary", has_text="Send a thank-you note"))
    page.keyboard.press("Enter")
    press(page, "link", "Open the draft")
    message = page.get_by_role("textbox").first
    expect(message).to_be_visible(timeout=ENGINE_READY_MS)


def test_what_a_screen_reader_is_told_from_an_interview_to_i_sent_it(
    page: Page, site_server: SiteServer
) -> None:
    """Each view of the main job, as the tree says it, with what is found in a text."""
    page.clock.set_fixed_time(NOW)
    open_planner(page, site_server.url)
    page.get_by_role("link", name="I just had an interview").click()
    expect(page.get_by_label("Company")).to_be_visible()
    assert {"Company", "Role", "Name"} <= {name for role, name in heard(page) if role == "textbox"}
    page.go_back()
    tell_interview(page, INTERVIEW)
    expect(page.locator("aw-step").first).to_be_visible(timeout=ENGINE_READY_MS)
    assert_nothing_nameless(page)
    assert ("heading", "Executive assistant") in heard(page)

    page.locator("summary", has_text="Send a thank-you note").click()
    page.get_by_role("link", name="Open the draft").click()
    message = page.get_by_label("Message")
    expect(message).to_have_value(re.compile("[Tt]hank"), timeout=ENGINE_READY_MS)
    message.fill("Thanks for the talk. What is the salary?")
    expect(page.get_by_role("heading", name="Before you send it")).to_be_visible()
    problem = page.locator("aw-findings li", has_text="Must change").first
    expect(problem).to_be_visible(timeout=ENGINE_READY_MS)
    tree = heard(page)
    assert ("heading", "Send a thank-you note") in tree
    assert any(role == "textbox" and name == "Message" for role, name in tree)
    assert_nothing_nameless(page)
    expect(message).to_have_accessible_description(re.compile("underlined", re.IGNORECASE))
    said = " ".join(name for role, name in tree if role == "StaticText")
    assert "Must change" in said
    assert "salary" in said

    press(page, "button", "I sent it")
    press(page, "button", "Note it")
    expect(page.get_by_role("heading", name="Executive assistant")).to_be_focused()
    assert_nothing_nameless(page)
    page.get_by_role("link", name="What happened").or_(page.locator("aw-timeline")).first.wait_for()
    assert any("thank-you" in name for role, name in heard(page) if role == "StaticText")


def test_what_a_screen_reader_is_told_of_a_page_of_the_guide(
    page: Page, site_server: SiteServer
) -> None:
    page.goto(f"{site_server.url}guide/waiting/")
    expect(page.get_by_role("heading", name="Waiting", exact=True)).to_be_visible()
    assert_told(page, "Waiting")
    tree = heard(page)
    assert ("columnheader", "They said") in tree
    assert any(role == "link" and name.startswith("Source 1: ") for role, name in tree)
    levels = page.locator("article :is(h1, h2, h3)").evaluate_all(
        "(all) => all.map((heading) => Number(heading.tagName[1]))"
    )
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))


def test_a_nameless_control_is_noticed(page: Page, site_server: SiteServer) -> None:
    page.goto(f"{site_server.url}about/")
    page.evaluate("document.querySelector('article').append(document.createElement('button'))")
    assert ("button", "") in heard(page)
