"""What a person does on the planner's pages, in their own terms."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

from playwright.sync_api import FrameLocator, Locator, Page, expect

PROMISES = {
    "none": "Nothing, or I did not ask",
    "by_date": "By a certain day",
    "within": "Within a number of days, weeks or months",
    "few_days": "In a few days",
    "this_week": "This week",
    "next_week": "Next week",
    "end_of_month": "By the end of the month",
    "after_holidays": "After the holidays",
}
PARTS = {
    "hiring_manager": "Would be my manager",
    "interviewer": "Interviewed me",
    "recruiter": "Recruiter or agency",
}
ENGINE_READY_MS = 60_000


_UNTIL = """async (arg) => {
  const condition = %s;
  const end = performance.now() + 30_000;
  while (!(await condition(arg))) {
    if (performance.now() > end) throw new Error("waited for thirty seconds");
    await new Promise(requestAnimationFrame);
  }
}"""


def until(page: Page, condition: str, arg: Any = None) -> None:
    """Wait until a function of the page's says yes.

    Playwright's own way evaluates a text again and again, which the site's policy forbids.
    """
    page.evaluate(_UNTIL % condition, arg)


def open_planner(page: Page, url: str) -> None:
    """Open the planner, and wait until it shows its first view."""
    page.goto(f"{url}planner/")
    expect(page.get_by_role("heading", name="Today", exact=True)).to_be_visible()


def import_records(page: Page, folder: Path, *records: dict[str, Any]) -> None:
    """Bring applications in as a backup file, from "Your data"."""
    kept = [{"id": record["id"], "versions": [{"schema": 1, "body": record}]} for record in records]
    backup = {
        "format": "afterword-backup",
        "schema": 1,
        "exported_at": "2026-11-01T12:00:00.000Z",
        "records": kept,
        "set_aside": [],
    }
    file = folder / "backup.json"
    file.write_text(json.dumps(backup), encoding="utf-8")
    page.get_by_role("link", name="Your data").click()
    expect(page.get_by_role("heading", name="Your data")).to_be_focused()
    page.get_by_label("Import a backup").set_input_files(file)
    page.get_by_role("button", name="Import", exact=True).click()
    expect(page.get_by_text("Imported.")).to_be_visible()


def fill_when(page: Page | FrameLocator, question: str, moment: str) -> None:
    """Type a date, and a time where `moment` has one, into the group asking `question`."""
    group = page.get_by_role("group", name=question, exact=True)
    date, _, time = moment.partition("T")
    year, month, day = date.split("-")
    group.get_by_label("Day", exact=True).fill(day)
    group.get_by_label("Month", exact=True).fill(month)
    group.get_by_label("Year", exact=True).fill(year)
    if time:
        group.get_by_label("Time", exact=True).fill(time)


def fill_person(card: Locator, contact: dict[str, Any]) -> None:
    """Type one person into their card."""
    card.get_by_label("Name").fill(contact["name"])
    more = card.get_by_text("Role, e-mail and part")
    if not card.get_by_label("Their role").is_visible():
        more.click()
    card.get_by_label("Their role").fill(contact.get("title", ""))
    card.get_by_label("E-mail").fill(contact.get("email", ""))
    card.get_by_label("Their part in this").select_option(
        label=PARTS[contact.get("part", "interviewer")]
    )


def tell_interview(page: Page | FrameLocator, record: dict[str, Any], country: str = "") -> None:
    """Answer the five questions of "I just had an interview"."""
    page.get_by_role("link", name="I just had an interview").click()
    page.get_by_label("Company").fill(record["company"])
    page.get_by_label("Role", exact=True).fill(record["role"])
    interview = record["interviews"][0]
    fill_when(page, "When did it end?", interview["ends"])
    cards = page.locator("aw-person")
    for index, contact in enumerate(record.get("contacts", [])):
        if index:
            page.get_by_role("button", name="Add another person").click()
        fill_person(cards.nth(index), contact)
    page.get_by_label(PROMISES[interview.get("promise", {}).get("kind", "none")]).check()
    if country:
        page.get_by_label("Country").select_option(label=country)
    page.get_by_role("button", name="Show my plan").click()


def note_what_happened(page: Page, record: dict[str, Any], entry: dict[str, Any]) -> None:
    """Log one entry, from the application's page."""
    page.get_by_role("link", name="Something else").click()
    page.get_by_label("What happened?").select_option(value=entry["kind"])
    fill_when(page, "When?", entry["at"])
    names = {contact["id"]: contact["name"] for contact in record.get("contacts", [])}
    for contact in entry.get("to", []):
        page.get_by_label(names[contact]).check()
    if "promise" in entry:
        page.get_by_label(PROMISES[entry["promise"]["kind"]]).check()
    if "channel" in entry:
        page.get_by_label("How?").select_option(value=entry["channel"])
    page.get_by_role("button", name="Note it").click()
    expect(page.get_by_text("Noted.")).to_be_visible()


def write_debrief(page: Page, record: dict[str, Any]) -> None:
    """Finish the debrief's sentences, from the application's page."""
    debrief = record["interviews"][0].get("debrief", {})
    page.get_by_role("link", name="Change: Notes from the interview").click()
    sentences = {
        "I bring": record.get("experience"),
        "What stood out to me was": debrief.get("stood_out"),
        "I especially enjoyed talking with you about": debrief["topics"][0]["text"],
        "For myself: this went well": debrief.get("went_well"),
        "For myself: this did not go so well": debrief.get("went_badly"),
        "Anything else, for yourself": record.get("notes"),
    }
    for beginning, text in sentences.items():
        if text:
            page.get_by_label(beginning).fill(text)
    contact = debrief["topics"][0].get("contact")
    if contact and len(record.get("contacts", [])) > 1:
        names = {one["id"]: one["name"] for one in record["contacts"]}
        page.get_by_label("With whom?").select_option(label=names[contact])
    page.get_by_role("button", name="Done").click()


def spoken_day(moment: str) -> str:
    """A date as the page shows it to an American reader, without the year."""
    day = dt.date.fromisoformat(moment[:10])
    return f"{day:%A}, {day:%B} {day.day}"
