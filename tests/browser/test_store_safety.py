"""Saves that fail, browsers that are killed, data that is erased: nothing that was saved is lost.

The id in each name is the fault's.
"""

import json

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import SiteServer
from tests.browser.person import open_planner
from tests.browser.stored import (
    SAVED,
    backup_of,
    body,
    bring,
    choose_file,
    exported,
    open_settings,
    open_store,
)

KILLS = 20

# Everything a person's visit writes; with `failing` the n-th write and `span` in all throw.
VISIT = """
async ([failing, span, bodies, backup, again]) => {
  Object.assign(faults, { failing: 0, writes: 0, span });
  await openStore().ready;
  faults.writes = 0;
  faults.failing = failing;
  let imported = "refused";
  for (const body of bodies) edit(body.id, () => body);
  await settled();
  edit(bodies[0].id, (body) => ({ ...body, role: "Edited" }));
  await settled();
  try { await importAll(backup); imported = "taken"; } catch {}
  store().remove(bodies[1].id);
  const safety = await settled();
  const writes = faults.writes;
  faults.failing = 0;
  if (again) { await store().retry(); await settled(); }
  return { writes, imported, safety, after: store().safety };
}
"""
SAYS = "Object.fromEntries(store().entries().map(({ id, state, body }) => [id, [state, body]]))"


@pytest.mark.parametrize("again", [True, False], ids=["tried_again", "page_closed"])
def test_s2_whichever_write_throws_each_record_is_as_before_or_after_and_never_half(
    page: Page, site_server: SiteServer, *, again: bool
) -> None:
    """The n-th write of a visit, for every n, and one, two and three in a row."""
    first, second = body("northwind"), body("contoso")
    imported = [body("fabrikam"), body("adatum")]
    visit = [[first, second], json.dumps(backup_of(*imported)), again]
    open_store(page, site_server)
    writes = page.evaluate(VISIT, [0, 1, *visit])["writes"]
    assert writes >= 10
    for span in (1, 2, 3):
        for failing in range(1, writes + 1):
            page.evaluate("() => store().erase(null)")
            result = page.evaluate(VISIT, [failing, span, *visit])
            page.evaluate("() => openStore().ready")
            says = page.evaluate(SAYS)
            assert {state for state, _ in says.values()} <= {"ok"}
            known = {
                "northwind": [first, {**first, "role": "Edited"}],
                "contoso": [second],
                "fabrikam": [imported[0]],
                "adatum": [imported[1]],
            }
            for name, (_, saying) in says.items():
                assert saying in known[name]
            taken = {"fabrikam", "adatum"} if result["imported"] == "taken" else set()
            assert says.keys() - {"northwind", "contoso"} == taken
            if again:
                assert result["after"] == "saved"
                assert says["northwind"][1] == known["northwind"][1]
                assert "contoso" not in says


def test_s2_a_missing_second_copy_is_said_until_it_is_there(
    page: Page, site_server: SiteServer
) -> None:
    bring(page, site_server, body("northwind"))
    open_settings(page, site_server, "northwind")
    page.evaluate(
        """() => {
             window.put = IDBObjectStore.prototype.put;
             IDBObjectStore.prototype.put = () => { throw new DOMException("no", "DataError"); };
           }"""
    )
    page.get_by_label("Company", exact=True).fill("Kept at home")
    page.get_by_label("Company", exact=True).blur()
    expect(page.get_by_text("Kept in this tab only")).to_be_visible()
    page.evaluate("() => { IDBObjectStore.prototype.put = window.put; }")
    page.get_by_role("button", name="Try again").click()
    expect(page.get_by_text(SAVED)).to_be_visible()
    page.evaluate("localStorage.clear()")
    page.reload()
    expect(page.get_by_label("Company", exact=True)).to_have_value("Kept at home")


def test_s9_after_all_site_data_was_erased_a_backup_is_asked_for_and_brings_it_back(
    page: Page, site_server: SiteServer
) -> None:
    bring(page, site_server, body("northwind"), body("contoso"))
    backup = exported(page)
    page.goto("about:blank")
    devtools = page.context.new_cdp_session(page)
    devtools.send(
        "Storage.clearDataForOrigin", {"origin": site_server.origin, "storageTypes": "all"}
    )
    open_planner(page, site_server.url)
    page.get_by_role("link", name="Import a backup").click()
    expect(page.get_by_text("You have no backup yet.")).to_be_visible()
    choose_file(page, backup)
    page.get_by_role("button", name="Import", exact=True).click()
    expect(page.get_by_text("Imported.")).to_be_visible()
    assert exported(page) == backup
