"""Backups and erasing: what the browser says, what a backup holds, and what can be taken back."""

import json

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import SiteServer
from tests.browser.person import ENGINE_READY_MS, fill_when, open_planner, until
from tests.browser.stored import (
    MIRROR,
    SAVED,
    backup_of,
    body,
    bring,
    change_company,
    choose_file,
    exported,
    open_settings,
)


def test_the_browsers_answer_is_shown_once_at_the_first_save_with_the_age_of_the_backup(
    page: Page, site_server: SiteServer
) -> None:
    page.add_init_script(
        """navigator.storage.persist = () => {
             sessionStorage.asked = Number(sessionStorage.asked ?? 0) + 1;
             return Promise.resolve(true);
           };"""
    )
    open_planner(page, site_server.url)
    assert page.evaluate("sessionStorage.asked ?? 0") == 0
    bring(page, site_server, body("northwind"))
    page.get_by_role("link", name="Today", exact=True).click()
    answer = page.get_by_text("The browser has promised not to clear it on its own.")
    expect(answer).to_contain_text("You have no backup yet.")
    page.get_by_role("button", name="All right").click()
    expect(answer).to_be_hidden()
    open_settings(page, site_server, "northwind")
    change_company(page, "Northwind")
    expect(page.get_by_text(SAVED)).to_be_visible()
    expect(answer).to_be_hidden()
    assert page.evaluate("sessionStorage.asked") == "1"


def test_installing_is_offered_with_the_browsers_answer_where_the_browser_lets_a_page_do_so(
    page: Page, site_server: SiteServer
) -> None:
    bring(page, site_server, body("northwind"))
    page.evaluate(
        """() => dispatchEvent(Object.assign(new Event("beforeinstallprompt"), {
             prompt: () => { window.prompted = true; return Promise.resolve(); } }))"""
    )
    page.get_by_role("link", name="Today", exact=True).click()
    page.get_by_role("button", name="Install as an app").click()
    assert page.evaluate("window.prompted") is True
    expect(page.get_by_role("button", name="Install as an app")).to_be_hidden()


def test_where_only_the_menu_installs_it_says_how_and_what_that_is_good_for(
    page: Page, site_server: SiteServer
) -> None:
    """As in Safari on a phone, which tells no page that it may offer installing."""
    page.add_init_script("navigator.standalone = false")
    bring(page, site_server, body("northwind"))
    page.get_by_role("link", name="Today", exact=True).click()
    expect(page.get_by_text("seven days without a visit")).to_contain_text("Add to Home Screen")


def test_the_age_of_the_backup_is_told_in_days(page: Page, site_server: SiteServer) -> None:
    page.clock.set_fixed_time("2026-11-05T12:00:00-05:00")
    bring(page, site_server, body("northwind"))
    expect(page.get_by_text("You have no backup yet.")).to_be_visible()
    exported(page)
    expect(page.get_by_text("Last backup: today.")).to_be_visible()
    page.clock.set_fixed_time("2026-11-14T12:00:00-05:00")
    page.reload()
    expect(page.get_by_text("Last backup: 9 days ago.")).to_be_visible()


def test_an_import_and_an_erasure_can_be_taken_back(page: Page, site_server: SiteServer) -> None:
    bring(page, site_server, body("northwind", notes="é 漢 🙂"))
    before = exported(page)
    choose_file(page, json.dumps({**before, "records": [before["records"][0] | {"id": "other"}]}))
    page.get_by_role("button", name="Import", exact=True).click()
    expect(
        page.get_by_text("Two applications").or_(page.get_by_text("2 applications"))
    ).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("One application,")).to_be_visible()
    assert exported(page) == before
    page.get_by_role("button", name="Erase everything").click()
    page.get_by_role("button", name="Yes, erase everything on this device").click()
    expect(page.get_by_text("0 applications")).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("One application,")).to_be_visible()
    assert exported(page) == before
    page.reload()
    expect(page.get_by_text("One application,")).to_be_visible()
    assert exported(page) == before


@pytest.mark.parametrize("what", ["one", "all"])
def test_erasing_leaves_no_trace_of_a_record(
    page: Page, site_server: SiteServer, what: str
) -> None:
    bring(page, site_server, body("northwind", notes="a secret"))
    page.get_by_role("link", name="Today", exact=True).click()
    until(page, "() => Object.keys(localStorage).some((key) => key.includes(':g:'))")
    aside = "afterword:1:x:afterword:1:r:northwind:9-abc"
    page.evaluate("(key) => localStorage.setItem(key, 'a secret')", aside)
    page.goto(f"{site_server.url}planner/#/at/northwind")
    page.reload()
    page.get_by_role("button", name="Delete this application").click()
    page.get_by_role("link", name="Your data").click()
    if what == "one":
        page.get_by_role("button", name="Erase for good").click()
    else:
        page.get_by_role("button", name="Erase everything").click()
        page.get_by_role("button", name="Yes, erase everything on this device").click()
    expect(page.get_by_text("Erased.")).to_be_visible()
    left = json.dumps([page.evaluate("({ ...localStorage })"), page.evaluate(MIRROR)])
    assert "a secret" not in left
    assert ":g:northwind" not in left


def open_data(page: Page) -> None:
    page.get_by_role("link", name="Your data").click()
    expect(page.get_by_role("heading", name="Your data")).to_be_focused()


def set_usual(page: Page) -> None:
    open_data(page)
    page.get_by_label("Your name, for the end of a message").fill("Robin Vale")
    page.get_by_label("Time zone").select_option("Asia/Dubai")
    page.get_by_role("checkbox", name="Saturday").check()
    page.get_by_label("How soon to check in").select_option("patient")


def test_a_backup_brings_usual_settings_and_what_was_begun_and_a_new_application_has_them(
    page: Page, site_server: SiteServer
) -> None:
    open_planner(page, site_server.url)
    set_usual(page)
    page.get_by_role("link", name="New", exact=True).click()
    page.get_by_label("Company").fill("Fabrikam")
    kept = exported(page)
    page.get_by_role("button", name="Erase everything").click()
    page.get_by_role("button", name="Yes, erase everything on this device").click()
    expect(page.get_by_text("Erased.")).to_be_visible()
    open_planner(page, site_server.url)
    choose_file(page, kept)
    names = "your name, time zone, weekend and days off, how soon to check in"
    expect(page.get_by_text(f"Your usual settings: {names}")).to_be_visible()
    expect(page.get_by_text("An application you had begun to enter")).to_be_visible()
    page.get_by_role("button", name="Import", exact=True).click()
    expect(page.get_by_text("Imported.")).to_be_visible()
    expect(page.get_by_label("Your name, for the end")).to_have_value("Robin Vale")
    page.get_by_role("link", name="New", exact=True).click()
    expect(page.get_by_label("Company")).to_have_value("Fabrikam")
    page.get_by_label("Role", exact=True).fill("Clerk")
    fill_when(page, "When did it end?", "2026-11-05T15:00")
    page.get_by_label("Time", exact=True).press("Enter")
    expect(page.get_by_role("heading", name="Clerk")).to_be_visible(timeout=ENGINE_READY_MS)
    made = exported(page)["records"][0]["versions"][0]["body"]
    assert (made["sender"], made["time_zone"], made["cadence"], made["calendar"]["weekend"]) == (
        "Robin Vale",
        "Asia/Dubai",
        "patient",
        [5],
    )


def test_settings_that_are_here_stay_and_an_import_of_others_can_be_taken_back(
    page: Page, site_server: SiteServer
) -> None:
    open_planner(page, site_server.url)
    open_data(page)
    page.get_by_label("Your name, for the end of a message").fill("Robin Vale")
    settings = {"sender": "Somebody Else", "date_language": "de", "cadence": "patient"}
    choose_file(page, backup_of(body("northwind")) | {"settings": settings})
    expect(page.get_by_text("left as they are: your name")).to_be_visible()
    page.get_by_role("button", name="Import", exact=True).click()
    expect(page.get_by_text("Imported.")).to_be_visible()
    assert exported(page)["settings"] == settings | {"sender": "Robin Vale"}
    choose_file(page, backup_of() | {"settings": {"region": "CA-ON"}})
    page.get_by_role("button", name="Import", exact=True).click()
    expect(page.get_by_label("State or province")).to_have_value("ON")
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_label("State or province")).to_have_count(0)


def test_what_the_store_refused_is_in_a_backup_and_a_deleted_application_is_not(
    page: Page, site_server: SiteServer
) -> None:
    bring(page, site_server, body("northwind"), body("contoso"))
    page.goto(f"{site_server.url}planner/#/at/contoso")
    page.get_by_role("button", name="Delete this application").click()
    open_settings(page, site_server, "northwind")
    page.evaluate(
        """const sender = new BroadcastChannel("afterword:1");
           sender.postMessage({ from: "other", schema: 99, asks: false });"""
    )
    expect(page.get_by_text("A newer version of the planner is open")).to_be_visible()
    page.get_by_label("Company", exact=True).fill("Typed too late")
    page.get_by_label("Company", exact=True).blur()
    records = exported(page)["records"]
    companies = [[one["body"]["company"] for one in record["versions"]] for record in records]
    assert companies == [["Northwind Traders", "Typed too late"]]


def test_dates_are_said_in_the_language_that_was_chosen(
    page: Page, site_server: SiteServer
) -> None:
    page.clock.set_fixed_time("2026-11-05T12:00:00-05:00")
    bring(page, site_server, body("northwind"))
    page.get_by_label("Language of dates").select_option("de")
    page.get_by_role("link", name="Today", exact=True).click()
    expect(page.get_by_text("Donnerstag, 5. November", exact=True)).to_be_visible()
    page.reload()
    expect(page.get_by_text("Donnerstag, 5. November", exact=True)).to_be_visible()
    open_data(page)
    page.get_by_label("Language of dates").select_option("")
    page.get_by_role("link", name="Today", exact=True).click()
    expect(page.get_by_text("Thursday, November 5", exact=True)).to_be_visible()
