"""Every screen of the planner in every state worth looking at, by name.

The pictures and the accessibility tests look at the same screens.
"""

import json
import re
from collections.abc import Callable

from playwright.sync_api import FilePayload, Page, expect

from tests.browser.gallery_records import ALL, CARD, CHANGED, HARBOUR, MAPLE, NOW, WILLOW, Record
from tests.browser.person import ENGINE_READY_MS, fill_when
from tests.browser.stored import backup_of, break_engine

__all__ = ["NOW", "SCREENS", "settle", "start"]


def _backup(*records: Record) -> FilePayload:
    return FilePayload(
        name="backup.json",
        mimeType="application/json",
        buffer=json.dumps(backup_of(*records)).encode(),
    )


def _choose(page: Page, *records: Record) -> None:
    page.get_by_label("Import a backup").set_input_files(_backup(*records))
    expect(page.get_by_text("What this file would bring")).to_be_visible()


def _bring(page: Page, *records: Record) -> None:
    go(page, "data", "Your data")
    _choose(page, *records)
    page.get_by_role("button", name="Import", exact=True).click()
    expect(page.get_by_text("Imported.")).to_be_visible()


def start(page: Page, url: str) -> None:
    """Open the planner on that evening, with the applications on the device."""
    page.clock.set_fixed_time(NOW)
    page.goto(f"{url}planner/")
    _bring(page, *ALL)
    go(page, "", "Today")
    page.get_by_role("button", name="All right").click()


def go(page: Page, address: str, heading: str | re.Pattern[str]) -> None:
    """Show the view at an address after `#/`, from wherever the page is."""
    page.evaluate("(hash) => { location.hash = hash; }", f"#/{address}")
    expect(page.get_by_role("heading", name=heading, level=1)).to_be_visible(
        timeout=ENGINE_READY_MS
    )


def settle(page: Page) -> None:
    """Wait until nothing on the page is on its way."""
    for words in ("Working out the plan…", "Reading it through…", "Making a draft from your notes"):
        expect(page.get_by_text(words).locator("visible=true")).to_have_count(
            0, timeout=ENGINE_READY_MS
        )
    expect(page.get_by_text("Getting the planner ready")).to_be_hidden(timeout=ENGINE_READY_MS)
    page.evaluate("document.fonts.ready.then(() => undefined)")


def _today(page: Page) -> None:
    go(page, "", "Today")
    expect(page.get_by_role("region", name="Waiting")).to_contain_text(
        "Nothing to do until", timeout=ENGINE_READY_MS
    )


def _today_not_today(page: Page) -> None:
    _today(page)
    page.get_by_role("button", name="Not today").first.click()


def _today_search(page: Page) -> None:
    _today(page)
    page.get_by_label("Search your applications").fill("willow")
    expect(page.get_by_text("One found.")).to_be_visible()


def _new(page: Page) -> None:
    go(page, "new", "I just had an interview")


def _new_problems(page: Page) -> None:
    _new(page)
    page.get_by_role("button", name="Show my plan").click()
    expect(page.get_by_text("Please look at this")).to_be_visible(timeout=ENGINE_READY_MS)


def _new_ahead(page: Page) -> None:
    go(page, "new/ahead", "I have an interview coming up")


def _application(page: Page, key: str = "northwind", role: str = "Executive assistant") -> None:
    go(page, f"at/{key}", role)
    expect(page.get_by_role("region", name="Now", exact=True)).to_be_visible(
        timeout=ENGINE_READY_MS
    )


def _application_why(page: Page) -> None:
    _application(page)
    step = page.locator("aw-step").first
    for why in ("Why these dates?", "Why this?", "Why this person, and how else?"):
        step.get_by_text(why).click()
    page.get_by_text("The same as text").click()


def _draft(page: Page) -> None:
    go(page, "at/northwind/draft/thank_you/dana", re.compile("thank"))
    expect(page.get_by_role("textbox", name="Message")).to_have_value(
        re.compile("."), timeout=ENGINE_READY_MS
    )


def _draft_findings(page: Page) -> None:
    _draft(page)
    page.get_by_role("textbox", name="Message").fill(
        "Dear Dana,\n\nThank you for your time on Thursday. I really really need this job. "
        "What is the salary?\n\nI especially enjoyed talking with you about the move to the new "
        "office!!!\n\nBest,\nSam Okafor"
    )
    expect(page.get_by_text("Underlined: see below")).to_be_visible(timeout=ENGINE_READY_MS)


def _draft_sent(page: Page) -> None:
    _draft(page)
    page.get_by_role("button", name="I sent it").click()


def _card(page: Page) -> None:
    _bring(page, CARD)
    page.clock.set_fixed_time("2026-12-14T10:00:00-05:00")
    go(page, "at/card/draft/holiday_card/dana", re.compile("card"))
    expect(page.get_by_label("Card")).to_have_value(re.compile("."), timeout=ENGINE_READY_MS)


def _call(page: Page) -> None:
    go(page, "", "Today")  # a call that was begun is begun anew
    go(page, "at/harbour/call/check_in", "The call")
    expect(page.get_by_text("Did you reach somebody who knows?")).to_be_visible(
        timeout=ENGINE_READY_MS
    )


def _call_end(page: Page) -> None:
    _call(page)
    for label in ("Yes", "Not yet", "Yes", "They named a date"):
        page.locator(".answers").get_by_role("button", name=label, exact=True).click()
    expect(page.get_by_role("button", name="Note it")).to_be_visible()


def _call_noted(page: Page) -> None:
    _call_end(page)
    fill_when(page, "By which day?", "2026-11-12")
    page.get_by_role("button", name="Note it").click()
    expect(page.get_by_text("Noted. What comes next:")).to_be_visible()


def _data(page: Page) -> None:
    go(page, "data", "Your data")


def _import_preview(page: Page) -> None:
    _data(page)
    _choose(page, CHANGED, {**MAPLE, "id": "another"}, HARBOUR)


def _choice(page: Page) -> None:
    _import_preview(page)
    page.get_by_label("Bring the different ones too").check()
    page.get_by_role("button", name="Import", exact=True).click()
    expect(page.get_by_text("Imported.")).to_be_visible()
    page.evaluate("location.hash = '#/at/willow'")
    expect(page.get_by_text("This was changed in two places")).to_be_visible()


def _data_deleted(page: Page) -> None:
    _application(page, "maple", "Librarian")
    page.get_by_role("button", name="Delete this application").click()
    expect(page.get_by_text("was deleted.")).to_be_visible()
    _data(page)
    page.get_by_role("button", name="Erase everything").click()


def _debrief(page: Page) -> None:
    go(page, "at/northwind/debrief", "Notes from the interview")
    message = page.get_by_role("region", name="Your next message, so far")
    expect(message).to_contain_text("Dear Dana", timeout=ENGINE_READY_MS)


def _part(part: str, heading: str, key: str = "northwind") -> Callable[[Page], None]:
    return lambda page: go(page, f"at/{key}/{part}", heading)


def _opened(key: str, role: str) -> Callable[[Page], None]:
    return lambda page: _application(page, key, role)


def _sample(page: Page) -> None:
    go(page, "", "Today")
    page.get_by_role("button", name="Look at a made-up example").click()
    expect(page.get_by_role("heading", name="Events coordinator")).to_be_visible()


def _nothing(page: Page) -> None:
    """Nothing is due: of all applications one is left, which waits."""
    page.clock.set_fixed_time(NOW)
    page.get_by_role("link", name="Your data").click()
    page.get_by_role("button", name="Erase everything").click()
    page.get_by_role("button", name="Yes, erase everything on this device").click()
    expect(page.get_by_text("0 applications")).to_be_visible()
    _bring(page, WILLOW)
    go(page, "", "Today")
    expect(page.get_by_text("Nothing to do today")).to_be_visible(timeout=ENGINE_READY_MS)


def _engine_missing(page: Page) -> None:
    """The engine's worker breaks at once; the records are there."""
    break_engine(page)
    page.reload()
    expect(page.get_by_role("button", name="Start again")).to_be_visible()


def _application_engine_missing(page: Page) -> None:
    go(page, "at/willow", "Copy editor")


SCREENS: dict[str, Callable[[Page], None]] = {
    "today": _today,
    "today-not-today": _today_not_today,
    "today-search": _today_search,
    "new": _new,
    "new-problems": _new_problems,
    "new-ahead": _new_ahead,
    "application": _application,
    "application-why": _application_why,
    "application-waiting": _opened("willow", "Copy editor"),
    "application-overdue": _opened("harbour", "Dispatcher"),
    "application-offer": _opened("cedar", "Editor"),
    "application-ahead": _opened("lumen", "Senior coordinator for patient communication"),
    "log": _part("log/reply_received", "What happened?"),
    "rounds": _part("rounds", "Interviews"),
    "people": _part("people", "People"),
    "debrief": _debrief,
    "details": _part("details", "Settings for this one"),
    "draft": _draft,
    "draft-findings": _draft_findings,
    "draft-sent": _draft_sent,
    "call": _call,
    "call-end": _call_end,
    "call-noted": _call_noted,
    "data": _data,
    "import-preview": _import_preview,
    "choice": _choice,
    "data-deleted": _data_deleted,
    "sample": _sample,
    "card": _card,
    "today-nothing": _nothing,
    "engine-missing": _engine_missing,
    "engine-missing-application": _application_engine_missing,
}
"""How to come to each screen, in an order in which all can be walked through on one page."""
