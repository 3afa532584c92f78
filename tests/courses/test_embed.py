"""`/embed/` in frames on another site's page: faults E1 to E7, height, choices, storage."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, FrameLocator, Page, Playwright, expect

from site_templates.build.embed import sandbox_tokens
from tests.browser.conftest import RequestsLog, SiteServer
from tests.browser.person import ENGINE_READY_MS, import_records, open_planner, tell_interview
from tests.browser.test_accessibility import AXE, RUN
from tests.courses.conftest import HEARS, HostServer, firefox

FULL = sandbox_tokens()
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
FIRST_QUESTION = "How do things stand with this application?"


def framed(site: SiteServer, choices: str, tokens: str | None = FULL, more: str = "") -> str:
    sandbox = "" if tokens is None else f'sandbox="{tokens}"'
    address = f"{site.url}embed/?{choices}".replace("&", "&amp;")
    return f'<iframe src="{address}" {sandbox} width=390 height=700 {more}></iframe>'


def frame(page: Page) -> FrameLocator:
    return page.frame_locator("iframe")


def heard(page: Page) -> list[Any]:
    messages: list[Any] = page.evaluate("heard")
    return messages


# ---------------------------------------------------------------- messages


def test_e1_messages_from_elsewhere_are_ignored(
    school: Page, host: HostServer, site_server: SiteServer
) -> None:
    """Another frame speaks to ours as H5P and as anything; only its parent is ever answered."""
    attacker = """
      <script>
        const strike = () => {
          const frame = parent.frames[0];
          for (const message of [
            { context: "h5p", action: "hello" },
            { context: "h5p", action: "resizePrepared" },
            { subject: "lti.frameResize", height: 1 },
            { type: "import", records: [1] }, "erase", null, {}, [], 7,
          ]) frame.postMessage(message, "*");
        };
        setInterval(strike, 50);
      </script>"""
    evil = host.add("evil", attacker).replace("localhost", "127.0.0.1")
    address = host.add(
        "lesson", framed(site_server, "view=ask") + f'<iframe src="{evil}"></iframe>'
    )
    school.goto(address)
    app = school.frame_locator("iframe >> nth=0")
    expect(app.get_by_role("heading", name=FIRST_QUESTION)).to_be_visible()
    answer(app)
    stranger = next(one for one in school.frames if "/evil" in one.url)
    stranger.wait_for_function("performance.now() > 1500")
    assert stranger.evaluate("heard") == []
    expect(app.get_by_role("heading", name="Has an interview taken place?")).to_be_visible()


def test_e1_what_the_parent_says_beyond_the_handshake_changes_nothing(
    school: Page, host: HostServer, site_server: SiteServer
) -> None:
    school.goto(host.add("lesson", framed(site_server, "view=ask")))
    expect(frame(school).get_by_role("heading", name=FIRST_QUESTION)).to_be_visible()
    before = frame(school).locator("body").inner_text()
    school.evaluate(
        """() => {
          for (const message of [{ type: "import" }, { context: "h5p", action: "erase" }, "x", null,
            { context: "h5p", action: "resize", scrollHeight: 9 }, { subject: "lti.put_data" }])
            frames[0].postMessage(message, "*");
        }"""
    )
    answer(frame(school))
    frame(school).get_by_role("link", name="Back").click()
    expect(frame(school).get_by_role("heading", name=FIRST_QUESTION)).to_be_visible()
    assert frame(school).locator("body").inner_text() == before


def test_e2_a_parent_without_an_origin_is_told_nothing(
    school: Page, host: HostServer, site_server: SiteServer
) -> None:
    """Such a parent could only be reached by a message to everybody."""
    inner = framed(site_server, "view=ask") + HEARS
    quoted = inner.replace('"', "&quot;")
    tokens = FULL.replace("allow-same-origin ", "")
    outer = f'<iframe srcdoc="{quoted}" sandbox="{tokens}" width=400 height=800></iframe>'
    school.goto(host.add("lesson", outer))
    app = frame(school).frame_locator("iframe")
    expect(
        app.get_by_text("gives the frame too few rights").or_(
            app.get_by_role("heading", name=FIRST_QUESTION)
        )
    ).to_be_visible()
    between = next(one for one in school.frames if one.parent_frame == school.main_frame)
    between.wait_for_function("performance.now() > 1000")
    assert between.evaluate("window.heard") == []


def test_the_height_is_told_in_three_ways_and_nothing_else(
    school: Page, host: HostServer, site_server: SiteServer
) -> None:
    school.goto(
        host.add(
            "lesson",
            framed(site_server, "view=ask")
            + """<script>addEventListener("message", ({ data, source, origin }) => {
              if (data.context !== "h5p") return;
              const answers = { hello: "hello", prepareResize: "resizePrepared" };
              const action = answers[data.action];
              if (action) source.postMessage({ context: "h5p", action }, origin);
            });</script>""",
        )
    )
    expect(frame(school).get_by_role("heading", name=FIRST_QUESTION)).to_be_visible()
    school.wait_for_function("heard.some((one) => one.action === 'resize')")
    height = frame(school).locator("#all").evaluate("(all) => all.getBoundingClientRect().bottom")
    school.wait_for_function(
        "(least) => heard.some((one) => one.subject === 'lti.frameResize' && one.height >= least)",
        arg=int(height),
    )
    kinds = {
        json.dumps([one.get("subject"), one.get("type"), one.get("context"), sorted(one)])
        for one in heard(school)
    }
    assert kinds == {
        '["lti.frameResize", null, null, ["height", "subject"]]',
        '[null, "plugin.resize", null, ["payload", "type"]]',
        '[null, null, "h5p", ["action", "context"]]',
        '[null, null, "h5p", ["action", "clientHeight", "context", "scrollHeight"]]',
        '[null, null, "h5p", ["action", "context", "scrollHeight"]]',
    }
    payloads = [one["payload"] for one in heard(school) if "payload" in one]
    assert all(set(payload) == {"height", "width"} for payload in payloads)


# ---------------------------------------------------------------- rights


def answer(app: FrameLocator | Page) -> None:
    """Answer the first question."""
    app.get_by_label("Nothing is decided yet").check()
    app.get_by_role("button", name="Continue").click()
    expect(app.get_by_role("heading", name="Has an interview taken place?")).to_be_visible()


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


# ---------------------------------------------------------------- choices


def test_choices_in_the_address_are_followed(
    school: Page, host: HostServer, site_server: SiteServer
) -> None:
    choices = "view=ask&node=promise&theme=dark&accent=ffee00&lang=en-GB"
    school.goto(host.add("lesson", framed(site_server, choices)))
    app = frame(school)
    question = "What did they say about when you would hear?"
    expect(app.get_by_role("heading", name=question)).to_be_visible()
    expect(app.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    expect(app.get_by_role("button", name="Continue")).to_have_css(
        "background-color", "rgb(255, 238, 0)"
    )
    expect(app.get_by_role("button", name="Continue")).to_have_css("color", "rgb(0, 0, 0)")


@pytest.mark.parametrize(
    "choices",
    [
        "view=<script>&case=../../x&node=__proto__&theme=x&lang=%00&accent=url(x)",
        "view=ask&node=constructor&accent=zzzzzz",
        "",
    ],
)
def test_choices_that_are_none_count_as_not_made(
    choices: str, page: Page, site_server: SiteServer
) -> None:
    page.goto(f"{site_server.url}embed/?{choices}")
    expect(page.get_by_role("heading", name=FIRST_QUESTION)).to_be_visible()


def found_by_axe(page: Page, address: str, words: str) -> list[str]:
    """Faults of access in both colours, on a narrow phone."""
    page.set_viewport_size({"width": 320, "height": 640})
    found: list[str] = []
    for theme in ("light", "dark"):
        page.goto(f"{address}&theme={theme}")
        expect(page.get_by_role("heading", name=words)).to_be_visible()
        page.evaluate(AXE.read_text(encoding="utf-8"))
        found += page.evaluate(RUN)["found"]
        found += ["too wide"] * (page.evaluate("document.documentElement.scrollWidth") > 320)
    return found


@pytest.mark.parametrize("accent", ["ffff00", "000000", "7f7f7f", "ff0000"])
def test_any_accent_can_be_read(accent: str, page: Page, site_server: SiteServer) -> None:
    address = f"{site_server.url}embed/?view=ask&accent={accent}"
    assert found_by_axe(page, address, FIRST_QUESTION) == []


@pytest.mark.parametrize(
    ("choices", "words"),
    [
        ("view=plan", "Just had an interview?"),
        ("view=draft", "Write the message"),
        ("view=case&case=after-the-holidays", "It will take"),
    ],
)
def test_every_view_has_no_fault_of_access(
    choices: str, words: str, page: Page, site_server: SiteServer
) -> None:
    assert found_by_axe(page, f"{site_server.url}embed/?{choices}", words) == []


def test_links_to_the_site_open_a_tab_of_their_own(
    school: Page, host: HostServer, site_server: SiteServer
) -> None:
    school.goto(host.add("lesson", framed(site_server, "view=ask&node=offer")))
    with school.context.expect_page() as opened:
        frame(school).get_by_role("link", name="This advice on the map").click()
    expect(opened.value).to_have_url(f"{site_server.url}flow/offer/")
    expect(frame(school).get_by_role("heading", name="Answer their offer")).to_be_visible()
    expect(frame(school).get_by_role("button", name="Keep this")).to_have_count(0)


# ---------------------------------------------------------------- other makers' browsers

if firefox():

    def test_e3_and_e4_in_firefox_a_frame_works_or_says_why_not(
        playwright: Playwright, host: HostServer, site_server: SiteServer
    ) -> None:
        browser = playwright.firefox.launch(channel="moz-firefox", executable_path=firefox()[0])
        page = browser.new_page()
        page.goto(host.add("lesson", framed(site_server, "view=ask")))
        answer(frame(page))
        page.goto(host.add("lesson", framed(site_server, "view=ask", "allow-scripts")))
        expect(frame(page).get_by_role("status")).to_contain_text("In its own tab")
        browser.close()
