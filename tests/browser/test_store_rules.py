"""What the store promises beside the table of faults: room, a second copy, typed text, lists."""

import re
from pathlib import Path

from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import SiteServer
from tests.browser.person import ENGINE_READY_MS, open_planner, until
from tests.browser.stored import (
    MIRROR,
    SAVED,
    body,
    bring,
    change_company,
    exported,
    open_settings,
    open_store,
    type_company,
)

CAPACITY = 5_242_880
TO_SHARE = """
(share) => {
  const used = Object.entries(localStorage).reduce((sum, [k, v]) => sum + k.length + v.length, 0);
  const key = `filler-${share}`;
  localStorage.setItem(key, "x".repeat(Math.floor(5242880 * share) - used - key.length));
}
"""
HOME = "Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.includes(':r:')))"
WORK = """
Object.keys(localStorage).filter((key) => key.startsWith("afterword:1:w:"))
  .map((key) => localStorage.getItem(key))
"""


# ---------------------------------------------------------------- room


def test_room_that_runs_out_is_told_at_60_percent_and_long_notes_are_refused_at_85(
    page: Page, site_server: SiteServer
) -> None:
    bring(page, site_server, body("northwind"))
    notes = f"{site_server.url}planner/#/at/northwind/debrief"
    for share, warned, fits in ((0.58, False, True), (0.62, True, True), (0.86, True, False)):
        page.evaluate(TO_SHARE, share)
        page.goto(notes)
        page.reload()
        field = page.get_by_label("Anything else, for yourself")
        expect(field).to_be_visible(timeout=ENGINE_READY_MS)
        percent = page.get_by_text(re.compile(rf"{round(share * 100)} % of the room"))
        expect(percent).to_be_visible(visible=warned)
        long = "words " * round((share - 0.5) * 5_000)
        field.fill(long)
        field.blur()
        if fits:
            expect(page.get_by_text(SAVED)).to_be_visible()
        else:
            expect(
                page.get_by_text("storage is nearly full, and this note is long")
            ).to_be_visible()
            expect(field).to_have_value(long)
            until(page, f"(long) => ({WORK.strip()}).some((text) => text.includes(long))", long)
    # A short change still fits, and so does making the note shorter.
    field.fill("short")
    field.blur()
    expect(page.get_by_text(SAVED)).to_be_visible()
    assert exported(page)["records"][0]["versions"][0]["body"]["notes"] == "short"


def test_a_new_application_for_which_there_is_no_room_is_said_not_to_be_saved_while_it_is_typed(
    page: Page, site_server: SiteServer
) -> None:
    open_planner(page, site_server.url)
    page.evaluate("localStorage.removeItem('afterword:1:ballast')")
    page.evaluate(TO_SHARE, 1 - 20 / CAPACITY)
    page.get_by_role("link", name="New", exact=True).click()
    page.get_by_label("Company").fill("Contoso")
    expect(page.get_by_text("Not saved: storage is full. Export now").first).to_be_visible()
    page.evaluate(
        "Object.keys(localStorage).forEach((k) => k[0] === 'f' && localStorage.removeItem(k))"
    )
    page.get_by_role("button", name="Try again").click()
    expect(page.get_by_text("Not saved: storage is full").first).to_be_hidden()
    page.reload()
    expect(page.get_by_label("Company")).to_have_value("Contoso")


# ---------------------------------------------------------------- the second copy


def test_saved_is_said_only_once_the_second_copy_has_it(
    page: Page, site_server: SiteServer
) -> None:
    bring(page, site_server, body("northwind"))
    open_settings(page, site_server, "northwind")
    page.evaluate(
        """() => {
             const { put } = IDBObjectStore.prototype;
             window.held = [];
             IDBObjectStore.prototype.put = function (...entry) {
               // A transaction stays open as long as requests keep coming.
               const busy = () => { if (window.held) this.get("x").onsuccess = busy; };
               busy();
               return put.apply(this, entry);
             };
           }"""
    )
    change_company(page, "On its way")
    expect(page.get_by_text("Saving…")).to_be_visible()
    until(page, f"() => JSON.stringify({HOME}).includes('On its way')")
    expect(page.get_by_text(SAVED)).to_be_hidden()
    page.evaluate("() => { window.held = null; }")
    expect(page.get_by_text(SAVED)).to_be_visible()
    assert page.evaluate(MIRROR).items() >= page.evaluate(HOME).items()


def test_a_second_copy_that_never_answers_counts_as_missing(
    page: Page, site_server: SiteServer
) -> None:
    bring(page, site_server, body("northwind"))
    open_settings(page, site_server, "northwind")
    page.clock.install()
    page.evaluate(
        """() => {
             IDBObjectStore.prototype.put = function () {
               const busy = () => { this.get("x").onsuccess = busy; };
               busy();
               return this.get("x");
             };
           }"""
    )
    change_company(page, "Kept at home")
    expect(page.get_by_text("Saving…")).to_be_visible()
    page.clock.run_for(10_000)
    expect(page.get_by_text("Kept in this tab only: the second copy is missing")).to_be_visible()
    expect(page.get_by_text("so a crash could take it")).to_be_visible()


def test_a_second_copy_that_is_damaged_is_written_anew_while_home_is_whole(
    page: Page, site_server: SiteServer
) -> None:
    open_store(page, site_server)
    page.evaluate("(one) => { edit(one.id, () => one); return settled(); }", body("northwind"))
    (key,) = page.evaluate(HOME)
    page.evaluate(
        """async (key) => {
             const open = indexedDB.open("afterword");
             await new Promise((done) => (open.onsuccess = done));
             const change = open.result.transaction("texts", "readwrite");
             change.objectStore("texts").put("half a te", key);
             await new Promise((done) => (change.oncomplete = done));
             open.result.close();
           }""",
        key,
    )
    open_store(page, site_server)
    assert page.evaluate("store().aside.size") == 0
    assert page.evaluate(MIRROR) == page.evaluate(HOME)


def test_old_versions_go_only_when_they_are_far_behind_and_in_the_second_copy(
    page: Page, site_server: SiteServer
) -> None:
    open_store(page, site_server)
    edits = """
    async ([id, count, fails]) => {
      const { put } = IDBObjectStore.prototype;
      const refuse = () => { throw new DOMException("no", "DataError"); };
      if (fails) IDBObjectStore.prototype.put = refuse;
      for (let index = 0; index < count; index += 1) {
        edit(id, (body) => ({ ...body, company: "C", role: `${index}`, interviews: [] }));
        await settled();
      }
      IDBObjectStore.prototype.put = put;
      return Object.keys(localStorage).filter((key) => key.includes(`:r:${id}:`)).length;
    }
    """
    assert page.evaluate(edits, ["northwind", 100, True]) == 100
    kept = page.evaluate(edits, ["contoso", 100, False])
    assert 20 <= kept <= 30
    page.evaluate(TO_SHARE, 0.7)
    open_store(page, site_server)
    page.evaluate(edits, ["contoso", 1, False])
    count = "Object.keys(localStorage).filter((key) => key.includes(':r:contoso:')).length"
    until(page, f"() => {count} <= 6")
    assert page.evaluate(count) >= 4
    open_store(page, site_server)
    assert page.evaluate("store().entry('contoso').body.role") == "0"
    assert page.evaluate("store().entry('northwind').body.role") == "99"


# ---------------------------------------------------------------- typed text


def open_settings_with_a_still_clock(page: Page, site_server: SiteServer) -> None:
    """No timer of the page's fires but those that the test lets fire."""
    bring(page, site_server, body("northwind"))
    page.clock.install()
    open_settings(page, site_server, "northwind")
    page.clock.pause_at("2030-01-01T12:00:00Z")


def test_typed_text_is_kept_within_half_a_second_and_when_the_page_is_left(
    page: Page, site_server: SiteServer
) -> None:
    open_settings_with_a_still_clock(page, site_server)
    type_company(page, "Half a second ago")
    page.clock.run_for(500)
    assert any("Half a second ago" in text for text in page.evaluate(WORK))
    type_company(page, "As the page went")
    page.goto("about:blank")
    open_settings(page, site_server, "northwind")
    expect(page.get_by_label("Company", exact=True)).to_have_value("As the page went")


def test_a_page_that_goes_out_of_sight_saves_what_is_typed(
    page: Page, site_server: SiteServer
) -> None:
    """A phone may end the browser as soon as another app is in front."""
    open_settings_with_a_still_clock(page, site_server)
    type_company(page, "Typed on the way out")
    page.evaluate(
        """() => {
             Object.defineProperty(document, "visibilityState", { value: "hidden" });
             document.dispatchEvent(new Event("visibilitychange"));
           }"""
    )
    expect(page.get_by_text(SAVED)).to_be_visible()
    assert "Typed on the way out" in str(page.evaluate(MIRROR))


def test_of_two_forms_begun_in_two_tabs_neither_is_lost(
    context: BrowserContext, site_server: SiteServer
) -> None:
    for company in ("Contoso", "Fabrikam"):
        page = context.new_page()
        open_planner(page, site_server.url)
        page.get_by_role("link", name="New", exact=True).click()
        page.get_by_label("Company").fill(company)
        until(page, f"() => ({WORK.strip()}).some((text) => text.includes('{company}'))")
    for page in context.pages:
        page.close()
    found = set()
    for _ in range(2):
        page = context.new_page()
        open_planner(page, site_server.url)
        page.get_by_role("link", name="New", exact=True).click()
        expect(page.get_by_label("Company")).not_to_have_value("")
        found.add(page.get_by_label("Company").input_value())
        page.get_by_label("Role", exact=True).fill("Clerk")
        page.get_by_role("group", name="When did it end?").get_by_label("Time").fill("9:00")
        page.get_by_role("button", name="Show my plan").click()
        expect(page.get_by_role("heading", name="Clerk")).to_be_visible(timeout=60_000)
        page.close()
    assert found == {"Contoso", "Fabrikam"}


def test_typed_text_that_cannot_be_read_is_set_aside_byte_for_byte(
    page: Page, site_server: SiteServer
) -> None:
    bring(page, site_server, body("northwind"))
    page.evaluate("localStorage.setItem('afterword:1:w:gone:r:northwind', '{\"base\":[')")
    open_planner(page, site_server.url)
    page.get_by_role("button", name="See what was set aside").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Download").click()
    assert Path(download.value.path()).read_text(encoding="utf-8") == '{"base":['
    assert page.evaluate(WORK) == []


def test_what_two_tabs_added_to_a_list_of_texts_is_put_together(
    context: BrowserContext, site_server: SiteServer
) -> None:
    one, other = context.new_page(), context.new_page()
    open_store(one, site_server)
    kept = body("northwind", planner={"ticked": ["first", "second"]})
    one.evaluate("(one) => { edit(one.id, () => one); return settled(); }", kept)
    open_store(other, site_server)
    base = one.evaluate("store().entry('northwind').base")
    save = """
    async ([ticked, base]) => {
      const { body } = store().entry("northwind");
      store().save("northwind", { ...body, planner: { ticked } }, base);
      await settled();
    }
    """
    one.evaluate(save, [["first", "second", "third"], base])
    other.evaluate(save, [["second", "fourth"], base])
    open_store(one, site_server)
    entry = one.evaluate("store().entry('northwind')")
    assert entry["state"] == "ok"
    assert sorted(entry["body"]["planner"]["ticked"]) == ["fourth", "second", "third"]
