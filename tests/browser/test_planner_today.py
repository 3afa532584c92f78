"""Today over several applications, as somebody uses it who comes back every few days."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import SiteServer
from tests.browser.person import ENGINE_READY_MS, fill_when, import_records, open_planner

Record = dict[str, Any]
Arrive = Callable[..., None]

HARBOUR: Record = {
    "schema": 1,
    "id": "harbour",
    "company": "Harbour Lines",
    "role": "Dispatcher",
    "time_zone": "America/Toronto",
    "contacts": [{"id": "ada", "name": "Ada Byrne", "part": "hiring_manager"}],
    "interviews": [
        {
            "id": "first",
            "ends": "2026-11-04T10:00",
            "contacts": ["ada"],
            "debrief": {"stood_out": "the calm of the control room"},
        }
    ],
}
WILLOW: Record = {
    "schema": 1,
    "id": "willow",
    "company": "Willow Press",
    "role": "Copy editor",
    "time_zone": "America/Toronto",
    "contacts": [{"id": "lin", "name": "Lin Moor", "part": "hiring_manager"}],
    "interviews": [
        {
            "id": "first",
            "ends": "2026-11-03T10:00",
            "contacts": ["lin"],
            "promise": {"kind": "by_date", "date": "2026-11-20"},
            "debrief": {"stood_out": "the care for commas"},
        }
    ],
    "log": [{"id": "t", "at": "2026-11-03T16:00", "kind": "thank_you_sent", "to": ["lin"]}],
}
OFFER: Record = {
    **WILLOW,
    "id": "cedar",
    "company": "Cedar Works",
    "role": "Editor",
    "log": [
        *WILLOW["log"],
        {
            "id": "o",
            "at": "2026-11-04T12:00",
            "kind": "offer_received",
            "decide_by": "2026-11-13",
        },
    ],
}
NOW = "2026-11-04T15:00:00-05:00"


@pytest.fixture
def arrive(page: Page, site_server: SiteServer, tmp_path: Path) -> Arrive:
    """Open Today with these applications on the device, on a Wednesday afternoon."""

    def opened(*records: Record) -> None:
        page.clock.set_fixed_time(NOW)
        open_planner(page, site_server.url)
        import_records(page, tmp_path, *records)
        page.get_by_role("link", name="Today", exact=True).click()

    return opened


def test_what_is_due_leads_to_its_draft_in_one_tap(page: Page, arrive: Arrive) -> None:
    arrive(WILLOW, HARBOUR)
    due = page.get_by_role("region", name="To do now")
    card = due.get_by_role("article", name="Dispatcher at Harbour Lines")
    expect(card).to_be_visible(timeout=ENGINE_READY_MS)
    expect(due.get_by_role("article")).to_have_count(1)
    card.get_by_role("link", name="Write it").click()
    expect(page.get_by_label("Message")).not_to_have_value("", timeout=ENGINE_READY_MS)


def test_waiting_says_until_when_and_why_silence_is_ordinary(page: Page, arrive: Arrive) -> None:
    arrive(WILLOW)
    expect(page.get_by_role("heading", name="Nothing to do today")).to_be_visible(
        timeout=ENGINE_READY_MS
    )
    waiting = page.get_by_role("region", name="Waiting")
    expect(waiting).to_contain_text("Nothing to do until Monday, November 23, in 3 weeks")
    waiting.get_by_text("Why this?").click()
    expect(waiting).to_contain_text("What would change this:")
    expect(waiting.locator(".path > li").first).to_be_visible()


def test_done_is_one_tap_and_can_be_taken_back(page: Page, arrive: Arrive) -> None:
    arrive(HARBOUR)
    due = page.get_by_role("region", name="To do now")
    due.get_by_role("button", name="Done").click(timeout=ENGINE_READY_MS)
    expect(page.get_by_role("region", name="Waiting")).to_contain_text("Dispatcher")
    page.get_by_role("button", name="Undo").click()
    expect(due.get_by_role("button", name="Done")).to_be_visible()
    due.get_by_role("link", name="Dispatcher").click()
    expect(page.get_by_text("Nothing noted yet.")).to_be_visible()


def test_not_today_puts_a_step_off_and_keeps_the_plans_own_date_in_sight(
    page: Page, arrive: Arrive
) -> None:
    arrive(HARBOUR)
    page.get_by_role("button", name="Not today").click(timeout=ENGINE_READY_MS)
    expect(page.get_by_role("button", name="Tomorrow")).to_be_focused()
    fill_when(page, "Another day", "2026-11-03")
    page.get_by_role("button", name="Put it off until then").click()
    expect(page.get_by_text("Choose a day after today")).to_be_visible()
    fill_when(page, "Another day", "2026-11-06")
    page.get_by_role("button", name="Put it off until then").click()
    waiting = page.get_by_role("region", name="Waiting")
    expect(waiting).to_contain_text("put off until Friday, November 6, in 2 days")
    expect(waiting).to_contain_text("The plan's own date stays: until Thursday, November 5")
    expect(page.get_by_text("Saved on this device")).to_be_visible()

    page.clock.set_fixed_time("2026-11-06T09:00:00-05:00")
    page.reload()
    due = page.get_by_role("region", name="To do now")
    expect(due).to_contain_text("Dispatcher", timeout=ENGINE_READY_MS)


def test_they_answered_is_one_tap_away(page: Page, arrive: Arrive) -> None:
    arrive(HARBOUR)
    page.get_by_role("link", name="They answered").click(timeout=ENGINE_READY_MS)
    expect(page.get_by_label("What happened?")).to_have_value("reply_received")


def test_an_offer_says_whom_else_to_tell_and_until_when(page: Page, arrive: Arrive) -> None:
    arrive(WILLOW, OFFER)
    tell = page.get_by_role("region", name="Tell the others of your offer")
    expect(tell).to_contain_text("Willow Press", timeout=ENGINE_READY_MS)
    expect(tell).to_contain_text("Cedar Works")
    expect(tell).to_contain_text("November")
    tell.get_by_role("link", name="Open the plan for Willow Press").click()
    expect(page.get_by_role("heading", name="Copy editor")).to_be_visible()


def test_the_number_due_stands_on_the_icon_where_there_is_one(page: Page, arrive: Arrive) -> None:
    # The platform's own badge cannot be read back, so what it is told is kept.
    page.add_init_script(
        "self.badges = []; navigator.setAppBadge = async (count) => { self.badges.push(count); };"
    )
    arrive(HARBOUR, WILLOW)
    page.get_by_role("button", name="Done").click(timeout=ENGINE_READY_MS)
    expect(page.get_by_role("heading", name="Nothing to do today")).to_be_visible()
    assert page.evaluate("self.badges")[-2:] == [1, 0]


def test_search_finds_by_company_role_and_person(page: Page, arrive: Arrive) -> None:
    arrive(HARBOUR, WILLOW)
    search = page.get_by_label("Search your applications")
    for words, found in (("willow", "Copy editor"), ("dispatch", "Dispatcher"), ("lin m", "Copy")):
        search.fill(words)
        expect(page.get_by_text("One found.")).to_be_visible()
        expect(page.locator("aw-today").get_by_role("article")).to_contain_text(found)
    search.fill("nobody")
    expect(page.get_by_text("None found.")).to_be_visible()


def test_an_archived_application_is_out_of_the_way_and_comes_back(
    page: Page, arrive: Arrive
) -> None:
    arrive(HARBOUR)
    page.get_by_role("link", name="Dispatcher").click(timeout=ENGINE_READY_MS)
    page.get_by_role("button", name="Archive").click()
    page.get_by_role("link", name="Today", exact=True).click()
    expect(page.get_by_role("region", name="To do now")).to_be_hidden()
    page.get_by_text("Archived (1)").click()
    page.get_by_role("link", name="Dispatcher").click()
    page.get_by_role("button", name="Take it out of the archive").click()
    page.get_by_role("link", name="Today", exact=True).click()
    expect(page.get_by_role("region", name="To do now")).to_contain_text("Dispatcher")


def test_the_made_up_example_stays_apart_and_goes_with_one_tap(page: Page, arrive: Arrive) -> None:
    arrive(WILLOW)
    page.get_by_role("button", name="Look at a made-up example").click()
    example = page.get_by_role("region", name="A made-up example")
    expect(example).to_contain_text("Nobody's application")
    page.get_by_role("link", name="Today", exact=True).click()
    expect(page.get_by_role("heading", name="Nothing to do today")).to_be_visible(
        timeout=ENGINE_READY_MS
    )
    expect(example).to_contain_text("Bluebird Books")
    expect(page.get_by_role("region", name="Waiting")).not_to_contain_text("Bluebird Books")
    example.get_by_role("link", name="Events coordinator").click()
    page.get_by_role("button", name="Remove the example").click()
    expect(page.get_by_role("button", name="Look at a made-up example")).to_be_visible()
    expect(page.locator("aw-today").get_by_role("article")).to_have_count(1)


def test_today_works_by_keyboard_alone(page: Page, arrive: Arrive) -> None:
    arrive(HARBOUR)
    expect(page.get_by_role("button", name="Done")).to_be_visible(timeout=ENGINE_READY_MS)
    page.get_by_role("link", name="Write it").focus()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Done")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    expect(page.get_by_role("region", name="Waiting")).to_contain_text("put off until")


def stored(page: Page, record: str) -> Record:
    """The latest stored body of a record, as an export holds it."""
    page.get_by_role("link", name="Your data").click()
    with page.expect_download() as export:
        page.get_by_role("button", name="Export a backup").click()
    backup = json.loads(Path(export.value.path()).read_text(encoding="utf-8"))
    (body,) = [one["versions"][0]["body"] for one in backup["records"] if one["id"] == record]
    kept: Record = body
    return kept


def test_a_day_put_off_is_kept_with_its_record(page: Page, arrive: Arrive) -> None:
    arrive(HARBOUR)
    page.get_by_role("button", name="Not today").click(timeout=ENGINE_READY_MS)
    page.get_by_role("button", name="In 3 days").click()
    assert stored(page, "harbour")["planner"]["snoozed"] == {"thank_you:first:ada": "2026-11-07"}
