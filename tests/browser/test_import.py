"""Backups from anywhere: what the person sees of them, and that nothing here is harmed.

The id in each name is the fault's.
"""

import json
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import SiteServer
from tests.browser.person import ENGINE_READY_MS, open_planner
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

HERE = "northwind"
BIDI = "\u202e"
HOSTILE = "<img src=x onerror=window.harmed=1><svg onload=window.harmed=1>"


def import_all(page: Page) -> None:
    page.get_by_role("button", name="Import", exact=True).click()
    expect(page.get_by_text("Imported.")).to_be_visible()


def number(text: str) -> str:
    """A backup whose one record holds the number as it is written."""
    return json.dumps(backup_of(body("contoso", odd="NUMBER"))).replace('"NUMBER"', text)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("[" * 5_000 + "]" * 5_000, "nested 5000 levels deep; a backup has at most 32"),
        (number("[" * 40 + "]" * 40), "levels deep; a backup has at most 32"),
        (number('"' + "x" * 5_300_000 + '"'), "A backup has at most 5 MB"),
        (number("NaN"), "This file is not JSON"),
        (number("1e999"), "records[0].versions[0].body.odd cannot be kept exactly"),
        (number("9007199254740993"), "records[0].versions[0].body.odd cannot be kept exactly"),
        ("{}", "This is no backup of this planner"),
        (json.dumps(backup_of(body("contoso", log="no list"))), "body.log is not as in a backup"),
        (json.dumps(backup_of(body("contoso", schema=2))), "written by a newer planner (schema 2)"),
    ],
    ids=["deep", "deep_inside", "huge", "nan", "infinite", "inexact", "other", "type", "newer"],
)
def test_i1_a_file_that_cannot_be_taken_is_refused_with_the_reason(
    page: Page, site_server: SiteServer, content: str, reason: str
) -> None:
    bring(page, site_server, body(HERE))
    choose_file(page, content)
    refusal = page.get_by_role("alert").filter(has_text=reason)
    expect(refusal).to_contain_text("Nothing was changed.")
    assert exported(page)["records"] == backup_of(body(HERE))["records"]


def test_i2_keys_that_reach_a_prototype_are_dropped_and_listed(
    page: Page, site_server: SiteServer
) -> None:
    open_planner(page, site_server.url)
    text = json.dumps(backup_of(body("contoso", odd={"KEY": {"harmed": True}, "kept": 1})))
    choose_file(page, text.replace('"KEY"', '"__proto__"').replace('"carried"', '"constructor"'))
    dropped = page.get_by_text("Left out, because no record has a use for it")
    expect(dropped).to_contain_text("records[0].versions[0].body.odd.__proto__")
    expect(dropped).to_contain_text("records[0].versions[0].body.constructor")
    import_all(page)
    assert page.evaluate("({}).harmed") is None
    (record,) = exported(page)["records"]
    assert record["versions"][0]["body"]["odd"] == {"kept": 1}
    assert "constructor" not in record["versions"][0]["body"]


def written_everywhere(text: str) -> dict[str, Any]:
    """A record with one text in every field that holds words."""
    return body(
        HERE,
        company=f"Company {text}",
        role=f"Role {text}",
        sender=text,
        experience=text,
        notes=text,
        contacts=[
            {"id": "c1", "name": f"Dana {text}", "title": text, "part": "interviewer", "met": True}
        ],
        interviews=[
            {
                "id": "i1",
                "ends": "2026-11-05T15:00",
                "contacts": ["c1"],
                "debrief": {
                    "stood_out": text,
                    "topics": [{"text": text}],
                    "link": {"url": "javascript:window.harmed=1", "about": text},
                },
            }
        ],
    )


@pytest.mark.parametrize("text", [HOSTILE, "{{7*7}} ${7*7} {% raw %}"], ids=["i3", "i4"])
def test_i3_i4_markup_and_template_marks_are_shown_as_they_are_written(
    page: Page, site_server: SiteServer, text: str
) -> None:
    page.clock.set_fixed_time("2026-11-05T18:00:00-05:00")
    bring(page, site_server, written_everywhere(text))
    page.get_by_role("link", name="Today", exact=True).click()
    expect(page.get_by_text(f"Company {text}").first).to_be_visible()
    page.get_by_role("link", name=f"Role {text}").first.click(timeout=ENGINE_READY_MS)
    expect(page.get_by_role("heading", name=f"Role {text}")).to_be_visible()
    page.get_by_role("link", name="Write it").first.click(timeout=ENGINE_READY_MS)
    expect(page.get_by_label("Message")).not_to_have_value("", timeout=ENGINE_READY_MS)
    assert "49" not in page.get_by_label("Message").input_value()
    for part in ("details", "people", "debrief"):
        page.goto(f"{site_server.url}planner/#/at/{HERE}/{part}")
        expect(page.locator("aw-application h1").first).to_be_visible()
    assert page.evaluate("window.harmed") is None
    assert page.locator("a[href^='javascript:'], aw-application img").count() == 0


def test_i6_characters_that_cannot_be_seen_are_kept_and_marked(
    page: Page, site_server: SiteServer
) -> None:
    odd = body(HERE, company=f"North\ud800wind{BIDI}", role="Book\x00keeper")
    open_planner(page, site_server.url)
    choose_file(page, backup_of(odd))
    found = page.get_by_text("characters that cannot be seen")
    expect(found).to_contain_text("records[0].versions[0].body.company")
    expect(found).to_contain_text("records[0].versions[0].body.role")
    import_all(page)
    page.get_by_role("link", name="Today", exact=True).click()
    expect(page.get_by_text("North⟨U+D800⟩wind⟨U+202E⟩").first).to_be_visible()
    expect(page.get_by_text("Book⟨U+0000⟩keeper").first).to_be_visible()
    kept = exported(page)["records"][0]["versions"][0]["body"]
    assert (kept["company"], kept["role"]) == (odd["company"], odd["role"])


def test_i7_an_old_backup_is_shown_first_and_replaces_nothing_newer(
    page: Page, site_server: SiteServer
) -> None:
    old = body(HERE, role="As it was long ago")
    bring(page, site_server, body(HERE), body("contoso"))
    open_settings(page, site_server, HERE)
    page.get_by_label("Company", exact=True).fill("Newer here")
    page.get_by_label("Company", exact=True).blur()
    expect(page.get_by_text(SAVED)).to_be_visible()
    choose_file(page, backup_of(old, body("contoso"), body("fabrikam")))
    preview = page.get_by_role("region").or_(page.locator("section.card"))
    for words in ("1 new", "1 already here", "1 different from what is here"):
        expect(preview.get_by_text(words)).to_be_visible()
    import_all(page)
    records = {one["id"]: one["versions"] for one in exported(page)["records"]}
    assert [one["body"]["company"] for one in records[HERE]] == ["Newer here"]
    assert "fabrikam" in records
    choose_file(page, backup_of(old))
    page.get_by_label("Bring the different ones too").check()
    import_all(page)
    open_settings(page, site_server, HERE)
    expect(page.get_by_role("heading", name="changed in two places")).to_be_visible()
    for words in ("Newer here", "As it was long ago"):
        expect(page.locator("aw-choice").get_by_text(words)).to_be_visible()


def test_i8_an_import_that_dies_midway_changes_nothing(page: Page, site_server: SiteServer) -> None:
    bring(page, site_server, body(HERE))
    before = exported(page)
    choose_file(page, backup_of(*(body(name) for name in ("one", "two", "three"))))
    page.evaluate(
        """() => {
             const set = Storage.prototype.setItem;
             Storage.prototype.setItem = function (key, text) {
               if (key.includes(":r:two:")) throw new DOMException("full", "QuotaExceededError");
               return set.call(this, key, text);
             };
           }"""
    )
    page.get_by_role("button", name="Import", exact=True).click()
    expect(page.get_by_text("This could not be done. Nothing was changed.")).to_be_visible()
    assert exported(page) == before
    open_planner(page, site_server.url)
    assert exported(page) == before


def test_i9_after_export_erase_and_import_everything_is_identical(
    page: Page, site_server: SiteServer
) -> None:
    """A record in two versions and a text that was set aside are part of it."""
    backup = backup_of(body(HERE, notes="é 漢 🙂"), body("contoso"))
    backup["records"][1]["versions"].append(
        {"schema": 1, "body": body("contoso", role="Another version")}
    )
    backup["set_aside"] = [{"key": "afterword:1:x:afterword:1:r:lost:3-abc", "text": '{"half'}]
    open_planner(page, site_server.url)
    choose_file(page, backup)
    import_all(page)
    first = exported(page)
    page.get_by_role("button", name="Erase everything").click()
    page.get_by_role("button", name="Yes, erase everything on this device").click()
    expect(page.get_by_text("Erased.")).to_be_visible()
    assert page.evaluate("Object.keys(localStorage).filter((k) => k.includes(':r:'))") == []
    choose_file(page, first)
    import_all(page)
    second = exported(page)
    for one in (first, second):
        for record in one["records"]:
            record["versions"].sort(key=json.dumps)
        one["records"].sort(key=lambda record: record["id"])
    assert second == first
    assert (
        len(second["records"][1 if second["records"][0]["id"] != "contoso" else 0]["versions"]) == 2
    )
    assert second["set_aside"] == backup["set_aside"]


def test_an_import_can_be_taken_back(page: Page, site_server: SiteServer) -> None:
    open_store(page, site_server)
    text = json.dumps(backup_of(body(HERE), body("contoso")))
    left = page.evaluate(
        """async (text) => {
             const keys = await importAll(text);
             const count = store().entries().length;
             await store().undo(keys);
             return [count, store().entries().length, Object.keys(localStorage).length];
           }""",
        text,
    )
    assert left == [2, 0, page.evaluate("localStorage.getItem('afterword:1:ballast') ? 1 : 0")]
