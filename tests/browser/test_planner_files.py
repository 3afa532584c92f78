"""What leaves the planner for other programs: reminders, messages, contacts, e-mail links."""

import email
import email.policy
import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import SiteServer
from tests.browser.gallery_records import NORTHWIND, NOW
from tests.browser.person import ENGINE_READY_MS, import_records, open_planner

READER = Path(__file__).parents[1] / "site" / "read_file.ts"
NASTY = 'Ltd\r\nBEGIN:VEVENT\nUID:x\u0085\u2028 Zoë; "Söhne", 🎉' + " und Töchter" * 12
PRIVATE = ("priorities", "forgot the name", "two years", "mentoring")
Arrive = Callable[..., Page]


@pytest.fixture
def arrive(page: Page, site_server: SiteServer, tmp_path: Path) -> Arrive:
    """Open the plan of an application on the evening of its interview."""

    def opened(view: str = "", **changes: Any) -> Page:
        page.clock.set_fixed_time(NOW)
        open_planner(page, site_server.url)
        import_records(page, tmp_path, {**NORTHWIND, **changes})
        page.goto(f"{site_server.url}planner/#/at/northwind{view}")
        return page

    return opened


def saved(page: Page, button: Locator) -> str:
    """The file that a button hands over."""
    with page.expect_download(timeout=ENGINE_READY_MS) as download:
        button.click(timeout=ENGINE_READY_MS)
    return Path(download.value.path()).read_bytes().decode("utf-8")


def read(file: str) -> dict[str, Any]:
    """A file's outermost component, as an independent parser reads it."""
    printed = subprocess.run(
        ["node", READER], input=file.encode(), check=True, capture_output=True
    ).stdout
    component: dict[str, Any] = json.loads(printed)
    return component


def reminders(page: Page, name: str = "Put the dates into my calendar") -> dict[str, Any]:
    return read(saved(page, page.get_by_role("button", name=name)))


def test_o1_o3_what_was_typed_stays_inside_its_property(arrive: Arrive) -> None:
    page = arrive(company=NASTY)
    file = saved(page, page.get_by_role("button", name="Put the dates into my calendar"))
    assert all(len(line.encode()) <= 75 for line in file.split("\r\n"))
    calendar = read(file)
    assert {event["name"] for event in calendar["inside"]} == {"vevent"}
    assert len(calendar["inside"]) == 5
    company = NASTY.replace("\r\n", "\n")
    for event in calendar["inside"]:
        assert event["values"]["summary"].endswith(f": {company}")
        assert event["values"]["uid"].endswith(".northwind@afterword")


def test_o2_a_whole_day_ends_with_the_day_after_it(arrive: Arrive) -> None:
    calendar = reminders(arrive())
    whole_days = [
        (event["values"]["dtstart"], event["values"]["dtend"])
        for event in calendar["inside"]
        if "T" not in event["values"]["dtstart"]
    ]
    assert ("2026-11-16", "2026-11-17") in whole_days


def test_a_reminder_sounds_and_holds_nothing_private(arrive: Arrive) -> None:
    page = arrive()
    file = saved(page, page.get_by_role("button", name="Put the dates into my calendar"))
    calendar = read(file)
    assert calendar["values"]["method"] == "PUBLISH"
    for event in calendar["inside"]:
        assert [alarm["values"]["action"] for alarm in event["inside"]] == ["DISPLAY"]
    flat = file.replace("\r\n ", "")
    assert not [word for word in PRIVATE if word in flat]


def test_one_step_has_a_reminder_of_its_own(arrive: Arrive) -> None:
    page = arrive()
    page.get_by_role("heading", name="Check in, briefly").click(timeout=ENGINE_READY_MS)
    calendar = reminders(page, "Remind me of this: Check in, briefly")
    (event,) = calendar["inside"]
    assert event["values"]["summary"] == "Check in, briefly: Northwind Traders"
    expect(page.get_by_text("Open the file to put the dates")).to_be_visible()


def test_a_moved_date_moves_in_the_calendar_and_an_answer_takes_it_out(arrive: Arrive) -> None:
    page = arrive()
    before = {event["values"]["uid"]: event["values"] for event in reminders(page)["inside"]}
    page.get_by_role("link", name="Change: Settings for this one").click()
    page.get_by_label("How soon to check in").select_option("patient")
    page.get_by_role("button", name="Done").click()
    page.clock.set_fixed_time("2026-11-05T19:31:00-05:00")
    expect(page.get_by_text("moved since")).to_be_visible()
    after = {
        event["values"]["uid"]: event["values"]
        for event in reminders(page, "Bring my calendar up to date")["inside"]
    }
    assert before.keys() == after.keys()
    assert all(int(after[uid]["sequence"]) > int(before[uid]["sequence"]) for uid in before)
    assert any(after[uid]["dtstart"] > before[uid]["dtstart"] for uid in before)

    page.get_by_role("link", name="They turned me down").click()
    page.get_by_role("button", name="Note it").click()
    page.clock.set_fixed_time("2026-11-05T19:32:00-05:00")
    expect(page.get_by_text("not needed any more")).to_be_visible()
    cancelled = reminders(page, "Take them out of my calendar")
    assert cancelled["values"]["method"] == "CANCEL"
    for event in cancelled["inside"]:
        values = event["values"]
        assert values["status"] == "CANCELLED"
        assert int(values["sequence"]) > int(after[values["uid"]]["sequence"])
    expect(page.get_by_text("not needed any more")).to_be_hidden()


def test_all_applications_go_into_one_file(arrive: Arrive, tmp_path: Path) -> None:
    page = arrive()
    import_records(page, tmp_path, {**NORTHWIND, "id": "second", "company": "Second"})
    calendar = reminders(page, "Put all dates into my calendar")
    uids = {event["values"]["uid"].rpartition(".")[2] for event in calendar["inside"]}
    assert uids == {"northwind@afterword", "second@afterword"}


def test_a_person_is_saved_as_a_contact(arrive: Arrive) -> None:
    page = arrive("/people")
    card = read(saved(page, page.get_by_role("button", name="Save as a contact: Dana Reyes")))
    assert card["name"] == "vcard"
    values = card["values"]
    assert (values["fn"], values["email"]) == ("Dana Reyes", "dana@example.com")
    assert (values["title"], values["org"]) == ("Office manager", "Northwind Traders")


def test_a_message_is_saved_for_an_email_program(arrive: Arrive) -> None:
    page = arrive("/draft/thank_you/dana")
    file = saved(page, page.get_by_role("button", name="Save as an e-mail file"))
    message = email.message_from_string(file.replace("\r\n", "\n"), policy=email.policy.default)
    assert message["To"] == "Dana Reyes <dana@example.com>"
    assert message["Subject"] == page.get_by_label("Subject").input_value()
    written = page.get_by_role("textbox", name="Message").input_value()
    assert message.get_content().strip() == written.strip()
    assert message["X-Unsent"] == "1"


def mail_link(page: Page) -> str:
    return page.get_by_role("link", name="Open in e-mail").get_attribute("href") or ""


def test_o4_nothing_typed_adds_a_header_to_an_email(arrive: Arrive) -> None:
    dana = {**NORTHWIND["contacts"][0], "email": "dana@example.com?bcc=x@example.com&cc=y"}
    page = arrive("/draft/thank_you/dana", contacts=[dana, *NORTHWIND["contacts"][1:]])
    body = "Dear Dana,\nthanks&bcc=spy@example.com\r\nBcc: spy@example.com #1 100 % +1"
    subject = "Thanks & more\u2028&cc=spy@example.com"
    page.get_by_role("textbox", name="Message").fill(body, timeout=ENGINE_READY_MS)
    page.get_by_label("Subject").fill(subject)
    link = urlsplit(mail_link(page))
    fields = parse_qsl(link.query, strict_parsing=True)
    # A plus is a plus in an e-mail link; the parser reads it as a space, so none may be bare.
    assert "+" not in link.query
    assert fields == [
        ("subject", subject),
        ("body", body.replace("\r\n", "\n").replace("\n", "\r\n")),
    ]
    assert "?" not in link.path
    assert "&" not in link.path


def test_o5_a_message_too_long_for_a_link_is_to_be_copied(arrive: Arrive) -> None:
    page = arrive("/draft/thank_you/dana")
    message = page.get_by_role("textbox", name="Message")
    expect(page.get_by_role("link", name="Open in e-mail")).to_be_visible(timeout=ENGINE_READY_MS)
    long = "Dear Dana,\n\n" + "thank you for the tour of the office. " * 60
    message.fill(long)
    expect(page.get_by_role("link", name="Open in e-mail")).to_be_hidden()
    expect(page.get_by_text("Too long for the e-mail button: copy the text.")).to_be_visible()
    expect(message).to_have_value(long)
    assert len(mail_link_that_fits(page)) <= 1_900


def mail_link_that_fits(page: Page) -> str:
    page.get_by_role("textbox", name="Message").fill("Dear Dana,\n\n" + "thank you, " * 60)
    return mail_link(page)


def test_e6_a_blocked_email_or_download_leaves_the_text_to_copy(
    browser: Browser,
    browser_context_args: dict[str, Any],
    site_server: SiteServer,
    tmp_path: Path,
) -> None:
    context = browser.new_context(**browser_context_args, accept_downloads=False)
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=site_server.origin)
    page = context.new_page()
    page.clock.set_fixed_time(NOW)
    open_planner(page, site_server.url)
    import_records(page, tmp_path, NORTHWIND)
    page.get_by_role("button", name="Export a backup").click()
    page.get_by_role("button", name="Copy it").click()
    expect(page.get_by_text("Copied.")).to_be_visible()
    backup = json.loads(page.evaluate("navigator.clipboard.readText()"))
    assert backup["records"][0]["id"] == "northwind"

    page.goto(f"{site_server.url}planner/#/at/northwind/draft/thank_you/dana")
    message = page.get_by_role("textbox", name="Message")
    expect(message).not_to_have_value("", timeout=ENGINE_READY_MS)
    page.get_by_role("link", name="Open in e-mail").click()
    expect(page.get_by_text("If no e-mail program opened, copy the text")).to_be_visible()
    page.get_by_role("button", name="Save as an e-mail file").click()
    expect(page.get_by_text("If there is none, copy the text instead.")).to_be_visible()
    page.get_by_role("button", name="Copy the text").click()
    expect(page.get_by_text("Copied.")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == message.input_value()
    context.close()


def test_e6_a_text_that_cannot_be_copied_is_selected(arrive: Arrive) -> None:
    page = arrive("/draft/thank_you/dana")
    message = page.get_by_role("textbox", name="Message")
    expect(message).not_to_have_value("", timeout=ENGINE_READY_MS)
    page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    page.get_by_role("button", name="Copy the text").click()
    expect(page.get_by_text("Select the text and copy it yourself")).to_be_visible()
    expect(message).to_be_focused()
    assert message.evaluate("field => field.selectionEnd - field.selectionStart") == len(
        message.input_value()
    )


def test_a_message_is_shared_where_the_platform_can(arrive: Arrive) -> None:
    page = arrive("/people")
    # No platform in a test has a sheet for sharing, so what it is handed is kept.
    page.evaluate("() => { navigator.share = async (data) => { self.shared = data; }; }")
    page.evaluate("location.hash = '#/at/northwind/draft/thank_you/dana'")
    page.get_by_role("button", name="Share").click(timeout=ENGINE_READY_MS)
    shared = page.evaluate("self.shared")
    assert shared["text"] == page.get_by_role("textbox", name="Message").input_value()
    assert shared["title"] == page.get_by_label("Subject").input_value()
    page.evaluate("() => { navigator.share = async () => { throw new Error('no'); }; }")
    page.get_by_role("button", name="Share").click()
    expect(page.get_by_text("Sharing did not work here. Copy the text instead.")).to_be_visible()
