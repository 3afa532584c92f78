"""Clocks and time zones that change or are wrong: which dates the person sees.

The id in each name is the fault's. D6, dates that do not exist, is in `test_bad_input.py`.
"""

import datetime as dt
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from afterword import plan, read_record
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.conftest import SiteServer
from tests.browser.person import ENGINE_READY_MS, open_planner, spoken_day
from tests.browser.stored import DEBRIEFED, SAVED, body, bring, exported, open_settings

DOUBT = "Plans are counted from the clock: please check it."


def open_plan(page: Page, server: SiteServer) -> list[str]:
    """Open an application's page, and return its plan's days as ISO text and in words."""
    page.goto(f"{server.url}planner/#/at/northwind")
    page.reload()
    expect(page.get_by_role("heading", name="Timeline")).to_be_visible(timeout=ENGINE_READY_MS)
    days = "days => days.map(day => `${day.dateTime} ${day.textContent}`)"
    shown: list[str] = page.locator("aw-step time").evaluate_all(days)
    assert shown
    return shown


Travel = Callable[[BrowserContext, str], Page]


@pytest.fixture
def travel(browser: Browser, browser_context_args: dict[str, Any]) -> Iterator[Travel]:
    """Take what a browser keeps to another time zone, as a phone does on a journey."""
    contexts: list[BrowserContext] = []

    def there(context: BrowserContext, zone: str) -> Page:
        state = context.storage_state(indexed_db=True)
        abroad = {**browser_context_args, "timezone_id": zone, "storage_state": state}
        contexts.append(browser.new_context(**abroad))
        return contexts[-1].new_page()

    yield there
    for context in contexts:
        context.close()


@pytest.mark.parametrize("zone", ["Asia/Tokyo", "Pacific/Honolulu"])
def test_d1_a_device_that_changes_its_time_zone_shows_the_same_dates(
    page: Page, site_server: SiteServer, travel: Travel, zone: str
) -> None:
    late = "2026-11-06T23:30:00-05:00"  # already the seventh in Tokyo
    page.clock.set_fixed_time(late)
    bring(page, site_server, body("northwind"))
    at_home = open_plan(page, site_server)
    abroad = travel(page.context, zone)
    abroad.clock.set_fixed_time(late)
    assert open_plan(abroad, site_server) == at_home
    open_settings(abroad, site_server, "northwind")
    group = abroad.get_by_role("group", name="When the interview ended")
    expect(group.get_by_label("Day", exact=True)).to_have_value("5")
    expect(group.get_by_label("Time", exact=True)).to_have_value("15:00")
    assert exported(abroad) == exported(page)


@pytest.mark.parametrize(
    ("moment", "day"),
    [("2026-11-05T23:59:00-05:00", "2026-11-05"), ("2026-11-06T00:01:00-05:00", "2026-11-06")],
)
def test_d2_around_midnight_today_is_the_day_on_the_wall(
    page: Page, site_server: SiteServer, moment: str, day: str
) -> None:
    """Greenwich has been at the sixth for hours on the evening of the fifth."""
    page.clock.set_fixed_time(moment)
    bring(page, site_server, body("northwind", interviews=DEBRIEFED))
    page.get_by_role("link", name="Today", exact=True).click()
    expect(page.get_by_text(spoken_day(day), exact=True)).to_be_visible()
    page.get_by_role("button", name="Done: Send a thank-you note").click(timeout=ENGINE_READY_MS)
    expect(page.get_by_text(SAVED)).to_be_visible()
    (record,) = exported(page)["records"]
    (entry,) = record["versions"][0]["body"]["log"]
    assert entry["at"].startswith(day)
    page.get_by_role("link", name="New", exact=True).click()
    group = page.get_by_role("group", name="When did it end?")
    expect(group.get_by_label("Day", exact=True)).to_have_value(str(int(day[-2:])))


@pytest.mark.parametrize(
    ("before", "after", "ends"),
    [
        # The clocks of Toronto go forward at two: between these lie two minutes.
        ("2026-03-08T01:59:00-05:00", "2026-03-08T03:01:00-04:00", "2026-03-07T15:00"),
        # A wall-clock time that never was, as somebody may still type it.
        ("2026-03-08T09:00:00-04:00", "2026-03-08T21:00:00-04:00", "2026-03-08T02:30"),
        # They go back at two: half past one comes twice.
        ("2026-11-01T01:30:00-04:00", "2026-11-01T01:30:00-05:00", "2026-10-31T15:00"),
    ],
    ids=["around_the_gap", "in_the_gap", "fold"],
)
def test_d3_where_an_hour_is_missing_or_comes_twice_the_plan_is_the_same(
    page: Page, site_server: SiteServer, before: str, after: str, ends: str
) -> None:
    interviews = [{"id": "i1", "ends": ends, "contacts": ["c1"]}]
    record = body("northwind", interviews=interviews)
    page.clock.set_fixed_time(after)
    bring(page, site_server, record)
    shown = iso_days(open_plan(page, site_server))
    page.clock.set_fixed_time(before)
    assert iso_days(open_plan(page, site_server)) == shown
    planned = plan(read_record(record), dt.datetime.fromisoformat(after[:16]))
    assert shown[1::3] == [step.due.isoformat()[:16] for step in planned.steps]


def iso_days(shown: list[str]) -> list[str]:
    """The days without the words, which say how far off they are."""
    return [one.split()[0] for one in shown]


@pytest.mark.parametrize("wrong", ["2019-01-01T09:00:00Z", "2031-01-01T09:00:00Z"])
def test_d4_a_clock_that_is_years_off_is_pointed_out_and_nothing_is_lost(
    page: Page, site_server: SiteServer, wrong: str
) -> None:
    page.clock.set_fixed_time("2026-11-06T09:00:00-05:00")
    bring(page, site_server, body("northwind"))
    expect(page.get_by_text(DOUBT)).to_be_hidden()
    before = exported(page)
    page.clock.set_fixed_time(wrong)
    open_planner(page, site_server.url)
    expect(page.get_by_text(DOUBT)).to_be_visible()
    expect(
        page.get_by_text(f"something here was saved on {spoken_day('2026-11-06')}")
    ).to_be_visible()
    assert exported(page) == before
    page.clock.set_fixed_time("2026-11-06T09:05:00-05:00")
    open_planner(page, site_server.url)
    expect(page.get_by_text(DOUBT)).to_be_hidden()


def test_d4_the_person_can_say_that_the_clock_is_right(page: Page, site_server: SiteServer) -> None:
    """As after years without a visit, or when the clock was wrong at the save and not now."""
    page.clock.set_fixed_time("2026-11-06T09:00:00-05:00")
    bring(page, site_server, body("northwind"))
    page.clock.set_fixed_time("2031-01-01T09:00:00Z")
    open_planner(page, site_server.url)
    page.get_by_role("button", name="The clock is right").click()
    expect(page.get_by_text(DOUBT)).to_be_hidden()
    page.reload()
    expect(page.get_by_role("heading", name="Today", exact=True)).to_be_visible()
    expect(page.get_by_text(DOUBT)).to_be_hidden()


def test_d5_beyond_the_table_of_holidays_the_plan_says_until_when_they_are_known(
    page: Page, site_server: SiteServer
) -> None:
    calendars = page.request.get(f"{site_server.url}calendars/CA.json")
    last = json.loads(calendars.text())["last_year"]
    ends = f"{last + 1}-06-25T15:00"
    page.clock.set_fixed_time(f"{ends}:00-04:00")
    interviews = [{"id": "i1", "ends": ends, "contacts": ["c1"]}]
    bring(page, site_server, body("northwind", region="CA-ON", interviews=interviews))
    open_plan(page, site_server)
    expect(
        page.get_by_text(f"The holidays of Ontario are known for 2020 to {last}.")
    ).to_be_visible()


def test_t7_a_clock_that_steps_back_goes_unnoticed_and_the_newest_edit_stays(
    page: Page, site_server: SiteServer
) -> None:
    page.clock.set_fixed_time("2026-11-06T09:00:00-05:00")
    bring(page, site_server, body("northwind"))
    for moment, company in (("09:30", "First"), ("08:00", "Second"), ("08:00", "Third")):
        page.clock.set_fixed_time(f"2026-11-06T{moment}:00-05:00")
        open_settings(page, site_server, "northwind")
        page.get_by_label("Company", exact=True).fill(company)
        page.get_by_label("Company", exact=True).blur()
        expect(page.get_by_text(SAVED)).to_be_visible()
    page.reload()
    expect(page.get_by_label("Company", exact=True)).to_have_value("Third")
    expect(page.get_by_text("changed in two places")).to_be_hidden()
    expect(page.get_by_text(DOUBT)).to_be_hidden()
