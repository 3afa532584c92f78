"""`/practice/` as a learner and an author use it: decide, compare, keep or not, hand in, write."""

import base64
import json
import re
import zlib
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, FrameLocator, Page, expect

from site_templates.build.pages_practice import PracticeCase, practice_cases
from tests.browser.conftest import RequestsLog, SiteServer
from tests.browser.person import ENGINE_READY_MS, fill_when, import_records, open_planner
from tests.browser.test_accessibility import faults

CASES = {case.id: case for case in practice_cases()}
ACTIONS = {
    "thank_you": "Thank them for the interview",
    "check_in": "Ask how things stand",
    "wait": "Nothing for now: wait",
    "holiday_card": "Send good wishes for the holidays",
    "call_back": "Call back, as agreed",
}
CHANNELS = {"email": "By e-mail", "phone": "On the phone", "post": "As a card, by post"}
HOSTILE = "<img src=x onerror=\"document.title='owned'\"> {{7*7}} \u202e"


def open_case(page: Page, site: SiteServer, case: str) -> None:
    page.goto(f"{site.url}practice/#case={case}")
    expect(page.get_by_role("heading", name=CASES[case].data["title"])).to_be_visible()


def decide(page: Page | FrameLocator, case: PracticeCase, decision: dict[str, Any]) -> None:
    """Fill in a decision as its file tells it, and compare."""
    page.get_by_label(ACTIONS[decision["action"]]).check()
    question = "Until which day" if decision["action"] == "wait" else "On which day?"
    fill_when_like(page, question, decision["on"])
    for contact in decision.get("to", []):
        page.get_by_role("checkbox", name=case.names((contact,))).check()
    if "channel" in decision:
        page.get_by_label(CHANNELS[decision["channel"]]).check()
    several = len(decision.get("messages", [])) > 1
    for message in decision.get("messages", []):
        to = tuple(message["to"])
        label = f"Your message to {case.names(to)}" if several else "Your message"
        if decision["channel"] == "phone":
            label = "What would you say?"
        page.get_by_label(label).fill(message["text"])
    page.get_by_role("button", name="Compare").click()


def fill_when_like(page: Page | FrameLocator, question: str, day: str) -> None:
    name = page.get_by_role("group", name=re.compile(question)).locator("legend").inner_text()
    fill_when(page, name, day)


def compared(page: Page, heading: str) -> None:
    expect(page.get_by_role("heading", name=heading)).to_be_focused(timeout=ENGINE_READY_MS)


@pytest.mark.parametrize("case", ["a-panel-of-three", "after-the-holidays", "call-back"])
def test_the_key_to_a_case_agrees_with_the_plan(
    case: str, page: Page, site_server: SiteServer
) -> None:
    open_case(page, site_server, case)
    decide(page, CASES[case], CASES[case].data["key"])
    compared(page, "You and the plan agree")


def test_a_difference_is_told_with_reasons_sources_and_findings(
    page: Page, site_server: SiteServer, requests_log: RequestsLog
) -> None:
    case = CASES["one-interviewer"]
    open_case(page, site_server, case.id)
    decide(page, case, case.data["mistake"][1]["decision"])
    compared(page, "You and the plan agree in 4 of 5")
    expect(
        page.get_by_text("This speaks of pay or benefits before there is an offer.")
    ).to_be_visible()
    expect(page.locator("a[href$='sources/#no-salary']")).to_be_visible()
    page.get_by_text("Why these dates?").click()
    expect(page.get_by_text("Counted from: the interview ended")).to_be_visible()
    page.get_by_text("One way to write it").click()
    expect(
        page.get_by_text(re.compile("the move to the harbour.*Alex Morgan", re.DOTALL))
    ).to_have_count(1)
    page.get_by_label("Your message").fill("Dear Dana")
    expect(page.get_by_text("You have changed your answer since.")).to_be_visible()
    assert requests_log.left(site_server.origin) == []


def test_comparing_without_an_answer_says_what_is_missing(
    page: Page, site_server: SiteServer
) -> None:
    open_case(page, site_server, "one-interviewer")
    page.get_by_role("button", name="Compare with the plan").click()
    problem = page.get_by_role("alert")
    expect(problem).to_be_focused()
    problem.get_by_role("button", name="Choose what you would do.").click()
    expect(page.get_by_label(ACTIONS["thank_you"])).to_be_focused()
    page.get_by_label(ACTIONS["wait"]).check()
    fill_when_like(page, "Until which day", "2026-02-30")
    page.get_by_role("button", name="Compare with the plan").click()
    expect(page.get_by_role("alert")).to_contain_text("This is no day of the calendar")


def storage(page: Page) -> str:
    kept: str = page.evaluate("JSON.stringify(localStorage)")
    return kept


def test_nothing_is_stored_unless_the_learner_asks(page: Page, site_server: SiteServer) -> None:
    case = CASES["three-days-of-silence"]
    open_case(page, site_server, case.id)
    decide(page, case, case.data["key"])
    compared(page, "You and the plan agree")
    assert "afterword-practice" not in storage(page)
    page.get_by_role("link", name="All cases").click()
    expect(page.get_by_text("1 of 19 cases done")).to_be_visible()
    page.get_by_label("Keep my answers on this device").check()
    page.reload()
    expect(page.get_by_text("1 of 19 cases done")).to_be_visible()
    open_case(page, site_server, case.id)
    expect(page.get_by_label(ACTIONS["wait"])).to_be_checked()
    expect(page.get_by_role("heading", name="You and the plan agree")).to_be_visible(
        timeout=ENGINE_READY_MS
    )
    page.get_by_role("link", name="All cases").click()
    page.get_by_label("Keep my answers on this device").uncheck()
    assert "afterword-practice" not in storage(page)


def test_s13_a_practice_case_leaves_real_applications_alone(
    page: Page, site_server: SiteServer, tmp_path: Path
) -> None:
    real = {
        "id": "real",
        "company": "Northwind Traders",
        "role": "Office assistant",
        "interviews": [{"ends": "2026-11-05T15:00"}],
    }
    open_planner(page, site_server.url)
    import_records(page, tmp_path, real)
    page.goto(f"{site_server.url}about/")
    before = storage(page)
    case = CASES["one-interviewer"]
    open_case(page, site_server, case.id)
    decide(page, case, case.data["key"])
    compared(page, "You and the plan agree")
    page.get_by_role("link", name="All cases").click()
    page.get_by_label("Keep my answers on this device").check()
    after = json.loads(storage(page))
    assert after.pop("afterword-practice:1")
    assert after == json.loads(before)


def test_kept_answers_that_cannot_be_read_are_set_aside(
    page: Page, site_server: SiteServer
) -> None:
    page.goto(f"{site_server.url}about/")
    page.evaluate("localStorage.setItem('afterword-practice:1', '{half')")
    page.goto(f"{site_server.url}practice/")
    expect(page.get_by_role("link", name="Begin with the first case")).to_be_visible()
    assert page.evaluate("localStorage['afterword-practice:set-aside']") == "{half"


def test_the_transcript_is_handed_in_as_a_page_or_as_data(
    page: Page, site_server: SiteServer
) -> None:
    case = CASES["one-interviewer"]
    open_case(page, site_server, case.id)
    message = {"to": ["dana"], "text": HOSTILE}
    decide(page, case, case.data["key"] | {"messages": [message]})
    page.get_by_label("Why?").fill("It is polite.")
    page.get_by_role("button", name="Compare again").click()
    compared(page, "You and the plan agree in 4 of 5")
    page.get_by_role("link", name="See your transcript").click()
    page.get_by_label("Your name").fill("Lee <b>Learner</b>")
    expect(page.get_by_text("2 tries; the first one came to")).to_be_visible()
    page.emulate_media(media="print")
    expect(page.get_by_role("button", name="Print")).to_be_hidden()
    expect(page.locator("aw-practice-transcript article")).to_contain_text(case.data["title"])
    page.emulate_media(media="screen")
    with page.expect_download() as saved:
        page.get_by_role("button", name="Save as data").click()
    data = json.loads(saved.value.path().read_text(encoding="utf-8"))
    assert data["format"] == "afterword-transcript"
    (one,) = data["cases"]
    assert one["decision"]["because"] == "It is polite."
    assert [part["part"] for part in one["parts"] if part["verdict"] != "agrees"] == ["words"]
    with page.expect_download() as saved:
        page.get_by_role("button", name="Save as a page").click()
    text = saved.value.path().read_text(encoding="utf-8")
    assert "<img" not in text
    assert "<b>" not in text
    assert "Lee &lt;b&gt;Learner&lt;/b&gt;" in text
    page = page.context.new_page()
    page.set_content(text)
    expect(page.get_by_role("heading", name=case.data["title"])).to_be_visible()
    expect(page.get_by_text("{{7*7}}")).to_be_visible()
    assert page.title() == "Your transcript"


def test_an_author_writes_a_case_and_a_link_carries_it_whole(
    page: Page, site_server: SiteServer
) -> None:
    page.goto(f"{site_server.url}practice/#write")
    page.get_by_role("button", name="Make the link").click()
    expect(page.get_by_role("alert")).to_contain_text(
        "Give the case a title.", timeout=ENGINE_READY_MS
    )
    page.get_by_label("Title", exact=True).fill(HOSTILE)
    page.get_by_label("The story").fill("You were there on Thursday.")
    fill_when(page, "Where does the clock stand?", "2026-11-13T09:00")
    page.get_by_label("Company").fill("Northwind Traders")
    page.get_by_label("Role", exact=True).fill("Analyst")
    fill_when(page, "When did the interview end?", "2026-11-05T15:00")
    page.get_by_label("Name of person 1").fill("Ana Ruiz")
    page.get_by_role("button", name="Add an event").click()
    fill_when(page, "When did event 1 happen?", "2026-11-05T19:00")
    page.get_by_role("button", name="Make the link").click()
    expect(page.get_by_role("heading", name="The link to your case")).to_be_focused()
    expect(page.get_by_text("Check in, briefly").first).to_be_visible()
    link = page.get_by_role("link", name=re.compile("#own=")).get_attribute("href") or ""
    page.goto("about:blank")
    page.goto(link)
    heading = page.get_by_role("heading", level=1).last
    expect(heading).to_contain_text("<img src=x", timeout=ENGINE_READY_MS)
    expect(heading).to_contain_text("⟨U+202E⟩")
    assert "owned" not in page.title()
    page.get_by_label(ACTIONS["check_in"]).check()
    page.get_by_role("button", name="Today").click()
    page.get_by_role("button", name="Compare with the plan").click()
    expect(page.get_by_text("The plan says so too: Check in, briefly.")).to_be_visible()


def packed(value: object) -> str:
    deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
    raw = deflate.compress(json.dumps(value).encode()) + deflate.flush()
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


CASE = {"title": "T", "now": "2026-11-13T09:00", "story": "S"}
DEEP: Any = 1
for _ in range(40):
    DEEP = [DEEP]
BAD_LINKS = {
    "cut short": packed(CASE)[:-9],
    "no text of a link at all": "%%%",
    "no case": packed([1, 2]),
    "no record": packed(CASE),
    "a record that is none": packed(CASE | {"record": {"company": ""}}),
    "too deep": packed(CASE | {"record": DEEP}),
    "too large when unpacked": packed(CASE | {"record": {"company": "x" * 2_000_000}}),
    "too long": "A" * 9_000,
    "no moment": packed(CASE | {"now": "soon", "record": {}}),
}


@pytest.mark.parametrize("fault", BAD_LINKS)
def test_a_link_that_carries_no_case_says_so(
    fault: str, page: Page, site_server: SiteServer
) -> None:
    page.goto(f"{site_server.url}practice/#own={BAD_LINKS[fault]}")
    heading = page.get_by_role("heading", name="This link holds no case that can be used")
    expect(heading).to_be_visible(timeout=ENGINE_READY_MS)
    page.get_by_role("link", name="All cases").click()
    expect(page.get_by_role("link", name="Begin with the first case")).to_be_visible()


@pytest.mark.parametrize("view", ["", "#case=one-interviewer", "#write", "#transcript"])
def test_every_view_has_no_fault_of_access(view: str, page: Page, site_server: SiteServer) -> None:
    if view == "#transcript":
        case = CASES["three-days-of-silence"]
        open_case(page, site_server, case.id)
        decide(page, case, case.data["key"])
        compared(page, "You and the plan agree")
        # Below the header that stays in place, a part of a button is hidden wherever one stops.
        page.evaluate("scrollTo(0, 0)")
        assert faults(page) == {}
        page.get_by_role("link", name="See your transcript").click()
    else:
        page.goto(f"{site_server.url}practice/{view}")
    expect(page.get_by_role("heading", level=1).nth(1)).to_be_visible()
    assert faults(page) == {}


def test_without_scripts_the_cases_and_the_key_can_be_read(
    browser: Browser, site_server: SiteServer
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site_server.url}practice/")
    for case in CASES.values():
        expect(page.get_by_role("heading", name=case.data["title"])).to_be_visible()
    page.get_by_role("link", name="the key", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Key to the practice cases")
    expect(page.get_by_text(CASES["one-interviewer"].data["teaches"])).to_be_visible()
    context.close()
