"""Records in an older or a newer form, and migrations between them.

The id in each name is the fault's. A planner of the future is the same store with migrations of its
own: those cannot be provoked from outside, so these pages have nothing but the store.
"""

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import SiteServer
from tests.browser.person import open_planner
from tests.browser.stored import SAVED, body, bring, exported, open_settings, open_store

FIXTURES = Path(__file__).resolve().parents[1] / "cases" / "stored"
WRITE = "(entries) => { for (const [key, raw] of entries) localStorage.setItem(key, raw); }"
SAVE = "(bodies) => { for (const body of bodies) edit(body.id, () => body); return settled(); }"
RAW = "Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.includes(':r:')))"


def save(page: Page, *bodies: dict[str, Any]) -> None:
    assert page.evaluate(SAVE, bodies) == "saved"


def test_v1_a_record_of_a_newer_planner_is_shown_read_only_and_exported_byte_for_byte(
    page: Page, site_server: SiteServer
) -> None:
    """As after a new build was taken back: the page of today finds what the newer one wrote."""
    bring(page, site_server, body("northwind"), body("contoso"))
    newer = page.context.new_page()
    open_store(newer, site_server, newer=True)
    newer.evaluate(
        "() => { edit('northwind', (body) => ({ ...body, role: 'Head' })); return settled(); }"
    )
    newer.close()
    raw = page.evaluate(RAW)
    open_planner(page, site_server.url)
    card = page.get_by_role("article", name="Head at Northwind Traders")
    expect(card.get_by_text("Needs your decision")).to_be_visible()
    card.get_by_role("link", name="Open the plan").click()
    expect(page.get_by_role("heading", name="Written by a newer planner")).to_be_visible()
    with page.expect_download() as download:
        page.get_by_role("button", name="Export it as it is").click()
    exported_text = Path(download.value.path()).read_text(encoding="utf-8")
    (newest,) = (text for text in raw.values() if json.loads(text)["schema"] == 3)
    assert exported_text == newest
    open_settings(page, site_server, "northwind")
    page.get_by_label("Company", exact=True).fill("Not to be written")
    page.get_by_label("Company", exact=True).blur()
    expect(page.get_by_text("Not saved: this record is read-only")).to_be_visible()
    assert page.evaluate(RAW) == raw
    backup = {one["id"]: one["versions"] for one in exported(page)["records"]}
    written, typed = backup["northwind"]
    assert written["schema"] == 3
    assert written["body"]["steps"] == ["1 to 2", "2 to 3"]
    assert typed["body"]["company"] == "Not to be written"
    # What this planner can read goes on being edited.
    open_settings(page, site_server, "contoso")
    page.get_by_label("Company", exact=True).fill("Contoso of Toronto")
    page.get_by_label("Company", exact=True).blur()
    expect(page.get_by_text(SAVED)).to_be_visible()


def test_v1_a_record_of_a_newer_planner_is_deleted_and_restored_without_being_written_anew(
    page: Page, site_server: SiteServer
) -> None:
    open_store(page, site_server, newer=True)
    save(page, body("northwind"))
    raw = page.evaluate(RAW)
    open_settings(page, site_server, "northwind")
    page.goto(f"{site_server.url}planner/#/at/northwind")
    page.get_by_role("button", name="Delete this application").click()
    expect(page.get_by_text("was deleted.")).to_be_visible()
    expect(page.get_by_text("Just had an interview?")).to_be_visible()
    page.get_by_role("link", name="Your data").click()
    page.get_by_role("button", name="Restore").click()
    page.get_by_role("link", name="Today", exact=True).click()
    expect(page.get_by_text("Needs your decision")).to_be_visible()
    assert page.evaluate(RAW) == raw


def test_v2_every_schema_there_ever_was_is_read_with_its_unknown_fields(
    page: Page, site_server: SiteServer
) -> None:
    """One stored text of each schema is kept as it was written; none may be missing."""
    open_store(page, site_server)
    schema = page.evaluate("migrations.SCHEMA")
    files = {one: FIXTURES / f"schema_{one}.json" for one in range(1, schema + 1)}
    assert sorted(FIXTURES.iterdir()) == sorted(files.values())
    for number, file in files.items():
        stored = json.loads(file.read_text(encoding="utf-8"))
        assert json.loads(stored["text"])["schema"] == number
        page.evaluate(WRITE, [[stored["key"], stored["text"]]])
        open_store(page, site_server)
        entry = page.evaluate("(id) => store().entry(id)", stored["record"])
        assert entry["state"] == "ok"
        assert entry["body"].items() >= {**stored["says"], "schema": schema}.items()


def test_v2_no_migration_is_missing(page: Page, site_server: SiteServer) -> None:
    open_store(page, site_server)
    schema = page.evaluate("migrations.SCHEMA")
    assert page.evaluate("migrations.known()") == list(range(1, schema))


def test_v2_a_planner_of_the_future_reads_the_records_of_today(
    page: Page, site_server: SiteServer
) -> None:
    open_store(page, site_server)
    save(page, body("northwind"))
    open_store(page, site_server, newer=True)
    entry = page.evaluate("store().entry('northwind')")
    assert entry["state"] == "ok"
    says = {**body("northwind"), "schema": 3, "steps": ["1 to 2", "2 to 3"]}
    assert entry["body"] == {**says, "employer": "Northwind Traders"}


def test_v3_a_migration_that_dies_leaves_the_old_copy_and_resumes_at_the_next_start(
    page: Page, site_server: SiteServer
) -> None:
    open_store(page, site_server)
    save(page, body("northwind"), body("contoso"))
    raw = page.evaluate(RAW)
    page.evaluate("sessionStorage.setItem('dies', 'yes')")
    open_store(page, site_server, newer=True)
    assert page.evaluate("store().entries()") == []
    assert sorted(page.evaluate("[...store().aside.values()]")) == sorted(raw.values())
    assert page.evaluate(RAW) == raw
    page.evaluate("sessionStorage.removeItem('dies')")
    open_store(page, site_server, newer=True)
    entries = {one["id"]: one for one in page.evaluate("store().entries()")}
    assert {name: one["state"] for name, one in entries.items()} == {
        "northwind": "ok",
        "contoso": "ok",
    }
    assert page.evaluate("store().aside.size") == 0
    assert page.evaluate(RAW) == raw


def test_v3_a_migration_that_runs_twice_in_two_tabs_gives_one_record(
    page: Page, site_server: SiteServer
) -> None:
    other = page.context.new_page()
    open_store(page, site_server)
    save(page, body("northwind"))
    for one in (page, other):
        open_store(one, site_server, newer=True)
    page.evaluate("() => { edit('northwind', (b) => ({ ...b, role: 'One' })); return settled(); }")
    other.evaluate(
        "() => { edit('northwind', (b) => ({ ...b, notes: 'Two' })); return settled(); }"
    )
    open_store(page, site_server, newer=True)
    entry = page.evaluate("store().entry('northwind')")
    assert entry["state"] == "ok"
    assert (entry["body"]["role"], entry["body"]["notes"]) == ("One", "Two")
    assert entry["body"]["steps"] == ["1 to 2", "2 to 3"]


@pytest.mark.parametrize("newer", [False, True])
def test_v2_a_backup_of_today_is_read_by_this_planner_and_by_one_of_the_future(
    page: Page, site_server: SiteServer, *, newer: bool
) -> None:
    open_store(page, site_server)
    save(page, body("northwind"))
    backup = page.evaluate("JSON.stringify(backup())")
    page.evaluate("() => store().erase(null)")
    open_store(page, site_server, newer=newer)
    page.evaluate("(text) => importAll(text)", backup)
    says = page.evaluate("store().entry('northwind').body")
    assert says["carried"] == body("northwind")["carried"]
    assert says.get("steps", []) == (["1 to 2", "2 to 3"] if newer else [])
