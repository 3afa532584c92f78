"""Storage that fails, is damaged or is cleared: what the person sees, and what is not lost.

The id in each name is the fault's. Faults are provoked in the page's real storage.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import SiteServer
from tests.browser.person import ENGINE_READY_MS, open_planner, tell_interview
from tests.browser.stored import SAVED, body, bring, open_settings

RECORD: dict[str, Any] = {
    "company": "Northwind Traders",
    "role": "Executive assistant",
    "interviews": [{"ends": "2026-11-05T15:00"}],
}
OTHER = {**RECORD, "company": "Contoso", "role": "Bookkeeper"}
NOTE = "Ask about the garden."

VERSIONS = "Object.keys(localStorage).filter((key) => key.startsWith('afterword:1:r:'))"
IN_MIRROR = """
async (change) => {
  const open = indexedDB.open("afterword");
  await new Promise((done) => (open.onsuccess = done));
  const transaction = open.result.transaction("texts", "readwrite");
  const texts = transaction.objectStore("texts");
  for (const [key, text] of Object.entries(change)) {
    if (text === null) texts.delete(key); else texts.put(text, key);
  }
  await new Promise((done) => (transaction.oncomplete = done));
  open.result.close();
}
"""
FILL = """
() => {
  for (let size = 1 << 22; size >= 1; size >>= 1) {
    for (let n = 0; n < 4; n += 1) {
      try { localStorage.setItem(`filler-${size}-${n}`, "x".repeat(size)); } catch { break; }
    }
  }
}
"""


def plan(page: Page, url: str, record: dict[str, Any]) -> None:
    """Enter an interview, and stay on its page."""
    open_planner(page, url)
    tell_interview(page, record)
    expect(page.get_by_role("heading", name=record["role"])).to_be_visible(timeout=ENGINE_READY_MS)
    expect(page.get_by_text(SAVED)).to_be_visible()


def open_notes(page: Page) -> None:
    page.get_by_role("link", name="Change: Notes from the interview").click()
    expect(page.get_by_label("Anything else, for yourself")).to_be_visible()


def write_note(page: Page, text: str) -> None:
    """Write into the private notes of the application that is open, and leave the field."""
    notes = page.get_by_label("Anything else, for yourself")
    notes.fill(text)
    notes.blur()


def newest_version(page: Page) -> tuple[str, str]:
    """Key and text of the record's version with the highest counter."""
    keys = page.evaluate(VERSIONS)
    key = max(keys, key=lambda key: int(key.rsplit(":")[-1].split("-")[0]))
    return key, page.evaluate("(key) => localStorage.getItem(key)", key)


def damage(page: Page, key: str, text: str) -> None:
    """Put bytes in place of a version, at home and in the second copy."""
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [key, text])
    page.evaluate(IN_MIRROR, {key: text})


def test_s1_a_full_storage_is_said_and_neither_records_nor_typed_text_are_lost(
    page: Page, site_server: SiteServer
) -> None:
    plan(page, site_server.url, RECORD)
    open_notes(page)
    page.evaluate("localStorage.removeItem('afterword:1:ballast')")
    page.evaluate(FILL)
    write_note(page, NOTE)
    expect(page.get_by_text("Not saved: storage is full. Export now").first).to_be_visible()
    expect(page.get_by_label("Anything else, for yourself")).to_have_value(NOTE)
    page.evaluate(
        "Object.keys(localStorage).filter((key) => key.startsWith('filler'))"
        ".forEach((key) => localStorage.removeItem(key))"
    )
    page.get_by_role("button", name="Try again").click()
    expect(page.get_by_text(SAVED)).to_be_visible()
    assert NOTE in newest_version(page)[1]


def test_s1_the_ballast_lets_one_more_save_fit(page: Page, site_server: SiteServer) -> None:
    plan(page, site_server.url, RECORD)
    open_notes(page)
    page.evaluate(FILL)
    write_note(page, NOTE)
    expect(page.get_by_text(SAVED)).to_be_visible()
    assert NOTE in newest_version(page)[1]
    assert page.evaluate("localStorage.getItem('afterword:1:ballast')") is None


def test_s3_one_broken_record_is_set_aside_and_the_others_stay(
    page: Page, site_server: SiteServer
) -> None:
    plan(page, site_server.url, OTHER)
    plan(page, site_server.url, RECORD)
    keys = page.evaluate(VERSIONS)
    broken = next(key for key in keys if "Contoso" not in page.evaluate(f"localStorage['{key}']"))
    damage(page, broken, '{"schema":1,"par')
    open_planner(page, site_server.url)
    expect(page.get_by_text("Something stored here could not be read.")).to_be_visible()
    expect(page.get_by_text("Contoso")).to_be_visible()
    expect(page.get_by_text("Northwind Traders")).to_be_hidden()
    page.get_by_role("button", name="See what was set aside").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Download").click()
    assert Path(download.value.path()).read_text() == '{"schema":1,"par'
    assert page.evaluate(f"localStorage['afterword:1:x:{broken}']") == '{"schema":1,"par'


def test_s4_s5_a_flipped_bit_pauses_saving_and_offers_the_version_before(
    page: Page, site_server: SiteServer
) -> None:
    plan(page, site_server.url, RECORD)
    open_notes(page)
    write_note(page, NOTE)
    expect(page.get_by_text(SAVED)).to_be_visible()
    key, text = newest_version(page)
    flipped = text.replace("garden", "gardem")
    damage(page, key, flipped)
    page.reload()
    expect(page.get_by_role("heading", name="The latest version could not be read")).to_be_visible()
    write_note(page, "typed over it")
    expect(page.get_by_text("Not saved: this record is read-only")).to_be_visible()
    assert page.evaluate(f"localStorage['afterword:1:x:{key}']") == flipped
    page.get_by_role("button", name="Go on with this version").click()
    expect(page.get_by_role("heading", name="The latest version could not be read")).to_be_hidden()
    write_note(page, "written again")
    expect(page.get_by_text(SAVED)).to_be_visible()
    assert "written again" in newest_version(page)[1]
    assert page.evaluate(f"localStorage['afterword:1:x:{key}']") == flipped


def test_s5_a_version_damaged_at_home_comes_back_from_the_second_copy(
    page: Page, site_server: SiteServer
) -> None:
    plan(page, site_server.url, RECORD)
    key, text = newest_version(page)
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [key, text[:-9]])
    open_planner(page, site_server.url)
    expect(page.get_by_text("Northwind Traders")).to_be_visible()
    assert page.evaluate("(key) => localStorage.getItem(key)", key) == text


def test_s6_keys_of_others_are_neither_shown_nor_removed(
    page: Page, site_server: SiteServer
) -> None:
    open_planner(page, site_server.url)
    page.evaluate("localStorage.setItem('r:somebody-else', 'theirs')")
    plan(page, site_server.url, RECORD)
    page.get_by_role("link", name="Your data").click()
    expect(page.get_by_text("One application,")).to_be_visible()
    page.get_by_role("button", name="Erase everything").click()
    page.get_by_role("button", name="Yes, erase everything on this device").click()
    expect(page.get_by_text("Erased.")).to_be_visible()
    assert page.evaluate(VERSIONS) == []
    assert page.evaluate("localStorage.getItem('r:somebody-else')") == "theirs"


def test_s7_what_another_tab_clears_comes_back_while_the_planner_is_open(
    context: BrowserContext, page: Page, site_server: SiteServer
) -> None:
    bring(page, site_server, body("northwind"))
    page.get_by_role("link", name="Today", exact=True).click()
    other = context.new_page()
    other.goto(f"{site_server.url}about/")
    other.evaluate("localStorage.clear()")
    expect(page.get_by_text("restored from the second copy on this device.")).to_be_visible()
    expect(page.get_by_role("link", name="Bookkeeper").first).to_be_visible()
    assert len(page.evaluate(VERSIONS)) == 1


def test_s7_what_another_script_clears_comes_back_from_the_second_copy(
    page: Page, site_server: SiteServer
) -> None:
    plan(page, site_server.url, RECORD)
    page.evaluate("localStorage.clear()")
    open_planner(page, site_server.url)
    expect(
        page.get_by_text("One record was restored from the second copy on this device.")
    ).to_be_visible()
    expect(page.get_by_text("Northwind Traders")).to_be_visible()


@pytest.fixture
def no_storage(page: Page) -> Callable[[], None]:
    """Make the browser refuse both kinds of storage from the next page on."""

    def refuse() -> None:
        page.add_init_script(
            """
            const refuse = () => { throw new DOMException("refused", "SecurityError"); };
            for (const name of ["localStorage", "indexedDB"]) {
              Object.defineProperty(window, name, { get: refuse, configurable: true });
            }
            """
        )

    return refuse


def test_s8_without_storage_the_visit_works_in_memory_and_can_be_exported(
    page: Page, site_server: SiteServer, no_storage: Callable[[], None]
) -> None:
    no_storage()
    open_planner(page, site_server.url)
    expect(page.get_by_text("This browser keeps nothing for this site")).to_be_visible()
    tell_interview(page, RECORD)
    expect(page.get_by_role("heading", name=RECORD["role"])).to_be_visible(timeout=ENGINE_READY_MS)
    with page.expect_download() as download:
        page.get_by_role("button", name="Export now").click()
    backup = json.loads(Path(download.value.path()).read_text())
    assert backup["records"][0]["versions"][0]["body"]["company"] == RECORD["company"]


def test_s8_without_storage_a_backup_can_be_brought_in_for_this_visit(
    page: Page, site_server: SiteServer, no_storage: Callable[[], None]
) -> None:
    no_storage()
    bring(page, site_server, body("northwind"))
    page.get_by_role("link", name="Today", exact=True).click()
    expect(page.get_by_role("link", name="Bookkeeper").first).to_be_visible()


REFUSE_BOTH = """
() => {
  const full = () => { throw new DOMException("no", "QuotaExceededError"); };
  window.before = [Storage.prototype.setItem, IDBObjectStore.prototype.put];
  Storage.prototype.setItem = full;
  IDBObjectStore.prototype.put = full;
}
"""
ALLOW_BOTH = "() => { [Storage.prototype.setItem, IDBObjectStore.prototype.put] = window.before; }"


def test_s12_when_both_stores_refuse_it_is_said_and_what_is_in_memory_is_exported(
    page: Page, site_server: SiteServer
) -> None:
    bring(page, site_server, body("northwind"))
    open_settings(page, site_server, "northwind")
    page.evaluate(REFUSE_BOTH)
    company = page.get_by_label("Company", exact=True)
    company.fill("Only in this page")
    company.blur()
    expect(page.get_by_text("Storage is not working: export what is here")).to_be_visible()
    with page.expect_download() as download:
        page.get_by_role("button", name="Export now").click()
    backup = json.loads(Path(download.value.path()).read_text())
    assert backup["records"][0]["versions"][0]["body"]["company"] == "Only in this page"
    page.evaluate(ALLOW_BOTH)
    page.get_by_role("button", name="Try again").click()
    expect(page.get_by_text(SAVED)).to_be_visible()
    page.reload()
    expect(company).to_have_value("Only in this page")
