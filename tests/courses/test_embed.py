"""`/embed/` in frames on another site's page: what it may and what it keeps, faults E3 to E7."""

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import RequestsLog, SiteServer
from tests.browser.person import ENGINE_READY_MS, import_records, open_planner, tell_interview
from tests.courses.conftest import HostServer
from tests.courses.framing import FIRST_QUESTION, FULL, answer, frame, framed

RECORD = {
    "id": "real",
    "company": "Secret Ventures",
    "role": "Analyst",
    "interviews": [{"ends": "2026-11-05T15:00"}],
}
LESSON = {
    "company": "Lesson Works",
    "role": "Learner",
    "interviews": [{"ends": "2026-11-05T15:00"}],
}


# ---------------------------------------------------------------- rights


def test_e3_without_scripts_the_advice_is_there(
    school: Page, host: HostServer, site_server: SiteServer
) -> None:
    school.goto(host.add("lesson", framed(site_server, "view=case", "")))
    expect(frame(school).get_by_role("link", name="Send a thank-you note")).to_be_visible()
    expect(frame(school).get_by_role("link", name="Open in its own tab")).to_be_visible()


@pytest.mark.parametrize("view", ["ask", "plan", "draft", "case"])
def test_e3_without_an_origin_the_advice_and_the_way_out_are_there(
    view: str, school: Page, host: HostServer, site_server: SiteServer
) -> None:
    tokens = "allow-scripts allow-popups allow-popups-to-escape-sandbox"
    school.goto(host.add("lesson", framed(site_server, f"view={view}", tokens)))
    notice = frame(school).get_by_role("status")
    expect(notice).to_contain_text("In its own tab everything works")
    expect(frame(school).get_by_role("link", name="Send a thank-you note")).to_be_visible()
    with school.context.expect_page() as opened:
        notice.get_by_role("link").click()
    expect(opened.value.get_by_role("heading", level=1).first).to_be_attached()


@pytest.mark.parametrize(
    "tokens",
    [
        "allow-scripts allow-same-origin",
        "allow-scripts allow-same-origin allow-forms",
        "allow-scripts allow-same-origin allow-popups",
        FULL,
        None,
    ],
)
def test_e3_with_scripts_and_its_origin_it_works(
    tokens: str | None, school: Page, host: HostServer, site_server: SiteServer
) -> None:
    school.goto(host.add("lesson", framed(site_server, "view=ask", tokens)))
    answer(frame(school))
    link = frame(school).get_by_role("link", name="Open in its own tab")
    expect(link).to_have_attribute("href", re.compile(r"/ask/#$"))


def test_e4_without_storage_it_says_so_and_can_be_exported(
    denying: Page, host: HostServer, site_server: SiteServer
) -> None:
    denying.goto(host.add("lesson", framed(site_server, "view=plan")))
    app = frame(denying)
    notice = app.get_by_role("status").filter(has_text="This frame may keep nothing")
    expect(notice.get_by_role("link")).to_have_attribute("href", f"{site_server.url}planner/")
    tell_interview(app, LESSON)
    expect(app.get_by_text("Lesson Works").first).to_be_visible(timeout=ENGINE_READY_MS)
    with denying.expect_download() as saved:
        app.get_by_role("button", name="Export now").click()
    backup = json.loads(saved.value.path().read_text(encoding="utf-8"))
    assert [one["versions"][0]["body"]["company"] for one in backup["records"]] == ["Lesson Works"]


@pytest.mark.parametrize("page", ["embed/?view=plan", "planner/"])
def test_e5_in_a_frame_nothing_is_deleted_imported_or_restored(
    page: str, school: Page, host: HostServer, site_server: SiteServer
) -> None:
    school.goto(
        host.add("lesson", f'<iframe src="{site_server.url}{page}" width=390 height=800></iframe>')
    )
    app = frame(school)
    tell_interview(app, LESSON)
    expect(app.get_by_text("Settings for this one")).to_be_visible(timeout=ENGINE_READY_MS)
    expect(app.get_by_role("button", name="Archive")).to_be_visible()
    expect(app.get_by_role("button", name=re.compile("Delete|Remove|Erase"))).to_have_count(0)
    app.get_by_role("link", name="Your data").click()
    expect(app.get_by_text("Another page shows this one in a frame.")).to_be_visible()
    expect(app.get_by_role("button", name="Export a backup")).to_be_visible()
    expect(app.get_by_label("Import a backup")).to_have_count(0)
    expect(app.get_by_role("button", name=re.compile("Erase|Restore"))).to_have_count(0)


def test_e6_where_files_and_the_clipboard_are_barred_the_text_can_be_taken_by_hand(
    school: Page, host: HostServer, site_server: SiteServer
) -> None:
    tokens = "allow-scripts allow-same-origin"
    school.goto(host.add("lesson", framed(site_server, "view=draft", tokens)))
    app = frame(school)
    app.get_by_label("Company").fill("Northwind Traders")
    app.get_by_label("Role").fill("Analyst")
    app.get_by_label("To whom?").fill("Dana Reyes")
    app.get_by_label("I especially enjoyed talking with you about").fill("the move")
    app.get_by_role("button", name="Make a draft").click()
    message = app.get_by_label("A thank-you note")
    expect(message).to_have_value(re.compile("the move"), timeout=ENGINE_READY_MS)
    app.get_by_role("button", name="Copy the text").click()
    expect(app.get_by_text("Select the text and copy it yourself.")).to_be_visible()
    selected = message.evaluate("(area) => area.selectionEnd - area.selectionStart")
    assert selected == len(message.input_value())


def test_e7_no_view_asks_anything_of_a_third_party(
    school: Page, host: HostServer, site_server: SiteServer, school_log: RequestsLog
) -> None:
    for view, words in {
        "view=ask": FIRST_QUESTION,
        "view=plan": "Just had an interview?",
        "view=draft": "Write the message",
        "view=case&case=one-interviewer": "Home again, three hours later",
    }.items():
        school.goto(host.add("lesson", framed(site_server, view)))
        expect(frame(school).get_by_role("heading", name=words)).to_be_visible()
    away = [url for url in school_log.left(site_server.origin) if not url.startswith(host.origin)]
    assert away == []


# ---------------------------------------------------------------- storage

SPY = """
window.asked = 0;
Document.prototype.requestStorageAccess = function () { asked += 1; return Promise.resolve(); };
Document.prototype.requestStorageAccessFor = () => { asked += 1; return Promise.resolve(); };
navigator.storage.persist = () => { asked += 1; return Promise.resolve(true); };
Notification.requestPermission = () => { asked += 1; return Promise.resolve("denied"); };
"""


def test_e4_what_a_frame_keeps_is_apart_from_the_persons_own(
    keeping: tuple[str, BrowserContext],
    host: HostServer,
    site_server: SiteServer,
    tmp_path: Path,
) -> None:
    """With storage partitioned by the browser, and with storage shared: the frame never sees it."""
    state, context = keeping
    context.add_init_script(SPY)
    page = context.new_page()
    open_planner(page, site_server.url)
    import_records(page, tmp_path, RECORD)
    page.goto(host.add("lesson", framed(site_server, "view=plan")))
    app = frame(page)
    tell_interview(app, LESSON)
    inside = next(one for one in page.frames if "/embed/" in one.url)
    inside.wait_for_function("Object.keys(localStorage).some((key) => key.includes(':1:r:'))")
    keys = inside.evaluate(
        "Object.keys(localStorage).filter((key) => /(^|\\/)afterword:1:r:/.test(key))"
    )
    assert any(key.startswith("framed/") for key in keys)
    # That the browser does what the test's name says is measured, not believed.
    assert any(key.startswith("afterword:") for key in keys) == (state == "shared")
    app.get_by_role("link", name="Today").click()
    expect(app.get_by_text("Lesson Works").first).to_be_visible()
    expect(app.get_by_text("Secret Ventures")).to_have_count(0)
    assert inside.evaluate("asked") == 0
    open_planner(page, site_server.url)
    expect(page.get_by_text("Secret Ventures").first).to_be_visible()
    expect(page.get_by_text("Lesson Works")).to_have_count(0)
