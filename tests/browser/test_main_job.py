"""The main job as a person does it: from an interview to a plan and a card, then without a server.

The record is "the case that must work as told"; what the page shows is compared with what the
command line prints for the same record at the same moment.
"""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.conftest import RequestsLog, SiteServer
from tests.browser.person import (
    ENGINE_READY_MS,
    note_what_happened,
    open_planner,
    spoken_day,
    tell_interview,
    write_debrief,
)

CASE = Path(__file__).resolve().parents[1] / "cases" / "records" / "after_the_holidays.json"
NOW = "2026-12-14T10:00"
OWN_SENTENCE = "P.S. The paper stars in your window made my day."
PRIVATE = ("lay-off", "unhappy", "eliminated", "temp job")


@pytest.fixture
def record() -> dict[str, Any]:
    case: dict[str, Any] = json.loads(CASE.read_text(encoding="utf-8"))
    return case


def planned_by_command_line() -> dict[str, Any]:
    command = [sys.executable, "-m", "afterword", "plan", str(CASE), "--now", NOW]
    printed = subprocess.run([*command, "--format", "json"], check=True, capture_output=True)
    plan: dict[str, Any] = json.loads(printed.stdout)
    return plan


def type_everything(page: Page, record: dict[str, Any]) -> None:
    tell_interview(page, record, country="United States")
    expect(page.get_by_role("heading", name=record["role"])).to_be_visible(timeout=ENGINE_READY_MS)
    page.get_by_role("link", name="Change: Settings for this one").click()
    page.get_by_label("Time zone").fill(record["time_zone"])
    page.get_by_label("Do you want the role?").select_option("yes")
    page.get_by_label("Do you like the company?").select_option("yes")
    page.get_by_label("Your name, for the end of a message").fill(record["sender"])
    page.get_by_role("button", name="Done").click()
    write_debrief(page, record)
    for entry in record["log"]:
        note_what_happened(page, record, entry)


def assert_shows_plan(page: Page, plan: dict[str, Any]) -> None:
    """Every step of the plan stands on the page: same dates, same reasons, same order."""
    now = page.get_by_role("region", name="Now", exact=True)
    expect(now.get_by_role("heading", name=plan["today"]["title"])).to_be_visible(
        timeout=ENGINE_READY_MS
    )
    expect(now).to_contain_text(plan["today"]["text"])
    steps = page.locator("aw-step")
    done = [step for step in plan["steps"] if step["state"] == "done"]
    to_come = [step for step in plan["steps"] if step["state"] != "done"]
    expect(steps).to_have_count(len(plan["steps"]))
    if done:
        page.get_by_text(f"Done ({len(done)})").click()
    for index, step in enumerate(to_come + done):
        assert_shows_step(steps.nth(index), step)


def assert_shows_step(shown: Locator, step: dict[str, Any]) -> None:
    expect(shown.get_by_role("article", name=step["title"])).to_be_visible()
    if not shown.get_by_text("Why these dates?").is_visible():
        shown.get_by_role("heading", name=step["title"]).click()
    expect(shown).to_contain_text(step["text"])
    if step["state"] != "done":
        for bound in ("opens", "due", "closes"):
            moment = shown.locator(f"dd.{bound} time")
            expect(moment).to_have_attribute("datetime", step[bound])
            expect(moment).to_contain_text(spoken_day(step[bound]))
    shown.get_by_text("Why these dates?").click()
    expect(shown.get_by_text(step["anchor"]["label"]).first).to_be_visible()
    expect(shown.locator(".derivation li")).to_have_text(
        [line["text"] for line in step["derivation"]]
    )
    shown.get_by_text("Why this?").click()
    expect(shown.locator(".path > li > p:first-child")).to_have_text(
        [entry["question"] for entry in step["path"]]
    )
    expect(shown.locator(".path > li strong")).to_have_text(
        [entry["label"] for entry in step["path"]]
    )


def test_a_person_plans_an_interview_writes_the_card_and_goes_on_without_a_server(
    page: Page,
    context: BrowserContext,
    site_server: SiteServer,
    requests_log: RequestsLog,
    record: dict[str, Any],
) -> None:
    plan = planned_by_command_line()
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=site_server.origin)
    page.clock.set_fixed_time(f"{NOW}:00-05:00")

    open_planner(page, site_server.url)
    type_everything(page, record)
    assert_shows_plan(page, plan)

    page.get_by_role("link", name="Write it").click()
    card = page.get_by_label("Card")
    expect(card).to_have_value(re.compile("ten years"), timeout=ENGINE_READY_MS)
    for word in PRIVATE:
        assert word not in card.input_value().lower()
    card.press("Control+End")
    card.press_sequentially(f"\n\n{OWN_SENTENCE}")
    page.get_by_role("button", name="Copy the text").click()
    expect(page.get_by_text("Copied.")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == card.input_value()
    expect(page.get_by_text("Saved on this device")).to_be_visible()
    written = card.input_value()

    page.reload()
    expect(page.get_by_label("Card")).to_have_value(written, timeout=ENGINE_READY_MS)
    page.get_by_role("link", name="Back to the plan").click()
    assert_shows_plan(page, plan)

    expect(page.locator("html")).to_have_attribute("data-aw-offline", "ready")
    site_server.stop()
    page.reload()
    assert_shows_plan(page, plan)
    page.get_by_role("link", name="Write it").click()
    expect(page.get_by_label("Card")).to_have_value(written, timeout=ENGINE_READY_MS)
    page.get_by_role("button", name="Start again from your notes").click()
    expect(page.get_by_label("Card")).to_have_value(re.compile("ten years"))
    assert OWN_SENTENCE not in page.get_by_label("Card").input_value()
    site_server.start()

    assert requests_log.left(site_server.origin) == []
