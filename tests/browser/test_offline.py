"""The site without its server, below another path, and when a new build arrives."""

import json
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, Playwright, expect

from tests.browser.conftest import SITE, RequestsLog, SiteServer
from tests.browser.person import until

REPOSITORY = Path(__file__).resolve().parents[2]
APP = REPOSITORY / "build" / "app" / "app.json"
PAGES = {
    "": "Afterword: what to do after a job interview",
    "about/": "About - Afterword",
    "planner/": "Planner - Afterword",
}


def open_and_wait_until_kept(page: Page, url: str) -> None:
    page.goto(url)
    expect(page.locator("html")).to_have_attribute("data-aw-offline", "ready")


@pytest.fixture
def two_builds(tmp_path: Path) -> Iterator[tuple[SiteServer, Callable[[], None]]]:
    """A server of the site, and how to put another build in its place."""
    site = tmp_path / "site"
    shutil.copytree(SITE, site)
    server = SiteServer(site)

    def deploy() -> None:
        about = site / "about" / "index.html"
        about.write_text(about.read_text().replace("About Afterword", "About the next build"))
        index = site / "search" / "search_index.json"
        index.write_text(index.read_text() + "\n")
        worker = REPOSITORY / "build" / "service_worker" / "service_worker.js"
        steps = REPOSITORY / "site_templates" / "build"
        subprocess.run(["node", steps / "precache.ts", site, worker], check=True, cwd=REPOSITORY)

    yield server, deploy
    server.stop()


def look_again(page: Page) -> None:
    """What happens when a person comes back to the tab."""
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")


def test_w6_every_page_works_after_the_server_is_gone(page: Page, site_server: SiteServer) -> None:
    open_and_wait_until_kept(page, site_server.url)
    site_server.stop()
    for path, title in PAGES.items():
        page.goto(site_server.url + path)
        expect(page).to_have_title(title)
        expect(page.locator("h1").first).to_be_visible()
    site_server.start()


def test_the_footer_says_when_the_site_is_ready_for_offline_use(
    page: Page, site_server: SiteServer
) -> None:
    open_and_wait_until_kept(page, site_server.url)
    expect(page.locator(".aw-footer")).to_contain_text("Ready to use offline.")


def test_an_address_without_its_last_slash_works_offline(
    page: Page, site_server: SiteServer
) -> None:
    open_and_wait_until_kept(page, site_server.url)
    site_server.stop()
    page.goto(f"{site_server.url}planner")
    expect(page).to_have_url(f"{site_server.url}planner/")
    expect(page).to_have_title(PAGES["planner/"])
    site_server.start()


def test_an_address_that_is_no_page_is_answered_with_the_404_page_offline(
    page: Page, site_server: SiteServer
) -> None:
    open_and_wait_until_kept(page, site_server.url)
    site_server.stop()
    page.goto(f"{site_server.url}no/such/page/")
    expect(page.get_by_role("heading", level=1)).to_have_text("This page is not here")
    site_server.start()


def test_search_works_offline(page: Page, site_server: SiteServer) -> None:
    open_and_wait_until_kept(page, site_server.url)
    site_server.stop()
    page.goto(f"{site_server.url}about/")
    page.locator(".md-header label[for=__search]").first.click()
    page.get_by_role("textbox", name="Search").press_sequentially("licence")
    expect(page.locator(".md-search-result__item").first).to_contain_text("Licences")
    site_server.start()


def test_e7_no_request_leaves_the_site(
    page: Page, site_server: SiteServer, requests_log: RequestsLog
) -> None:
    for path in PAGES:
        open_and_wait_until_kept(page, site_server.url + path)
    worker = f"{site_server.url}service_worker.js"
    assert worker in requests_log.urls
    assert f"{site_server.url}search/search_index.json" in requests_log.urls
    assert requests_log.left(site_server.origin) == []


def test_below_a_path_the_site_asks_for_nothing_outside_it_and_works_offline(
    page: Page, requests_log: RequestsLog
) -> None:
    server = SiteServer(prefix="/afterword/")
    open_and_wait_until_kept(page, server.url)
    for path in PAGES:
        page.goto(server.url + path)
    assert [url for url in requests_log.urls if not url.startswith(server.url)] == []
    server.stop()
    for path, title in PAGES.items():
        page.goto(server.url + path)
        expect(page).to_have_title(title)


def test_a_click_changes_the_page_without_starting_it_anew(page: Page) -> None:
    server = SiteServer(prefix="/afterword/")
    open_and_wait_until_kept(page, server.url)
    # The first visit began before the service worker was there to complete the sitemap.
    page.reload()
    page.evaluate("window.sameDocument = true")
    page.get_by_role("link", name="Plan my follow-up").click()
    expect(page).to_have_url(f"{server.url}planner/")
    expect(page).to_have_title(PAGES["planner/"])
    assert page.evaluate("window.sameDocument") is True
    server.stop()


def test_a_calendar_is_kept_once_it_was_asked_for(page: Page, site_server: SiteServer) -> None:
    open_and_wait_until_kept(page, site_server.url)
    fetch = "path => fetch(path).then(answer => answer.json()).then(table => table.name)"
    kept = "() => caches.keys().then(names => Promise.all(names.map(name => caches.open(name)\
        .then(cache => cache.match('calendars/CA.json'))))).then(found => found.some(Boolean))"
    assert page.evaluate(fetch, "calendars/CA.json") == "Canada"
    until(page, kept)
    site_server.stop()
    assert page.evaluate(fetch, "calendars/CA.json") == "Canada"
    site_server.start()


def test_w1_w4_a_new_build_takes_over_on_consent_and_loads_the_page_once(
    page: Page, two_builds: tuple[SiteServer, Callable[[], None]]
) -> None:
    server, deploy = two_builds
    open_and_wait_until_kept(page, f"{server.url}about/")
    loads: list[str] = []
    page.on("load", lambda loaded: loads.append(loaded.url))
    deploy()
    look_again(page)
    expect(page.locator(".aw-notice")).to_be_visible()
    expect(page.get_by_role("heading", level=1)).to_have_text("About Afterword")
    page.get_by_role("button", name="Use it now").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("About the next build")
    expect(page.locator("html")).to_have_attribute("data-aw-offline", "ready")
    assert loads == [f"{server.url}about/"]


def test_w3_a_part_of_another_build_is_said_to_be_missing_and_one_fresh_page_offered(
    page: Page, site_server: SiteServer
) -> None:
    page.route("**/app/ask-*.js", lambda route: route.fulfill(status=404))
    page.goto(f"{site_server.url}ask/")
    notice = page.locator(".aw-notice")
    expect(notice).to_contain_text("A part of this page could not be loaded.")
    page.unroute("**/app/ask-*.js")
    loads: list[str] = []
    page.on("load", lambda loaded: loads.append(loaded.url))
    notice.get_by_role("button", name="Load the page anew").click()
    expect(page.get_by_role("button", name="Continue")).to_be_visible()
    expect(notice).to_be_hidden()
    assert loads == [f"{site_server.url}ask/"]


def test_w7_where_there_is_no_room_for_an_offline_copy_the_site_works_online(
    page: Page, site_server: SiteServer
) -> None:
    quota = {"origin": site_server.origin, "quotaSize": 100_000}
    page.context.new_cdp_session(page).send("Storage.overrideQuotaForOrigin", quota)
    page.goto(f"{site_server.url}ask/")
    expect(page.locator("html")).to_have_attribute("data-aw-offline", "failed")
    expect(page.get_by_text("This page could not be kept for offline use.")).to_be_visible()
    expect(page.get_by_role("button", name="Continue")).to_be_visible()


SCRIPT_NAME = re.compile(r"((?:app|[\"']\.)/\w+-\w+)((?:-\d+)?)\.js")


def rewrite(site: Path, words: Mapping[str, str]) -> None:
    """Change words in all pages and scripts, and the names of the scripts, as a build does."""

    def renamed(found: re.Match[str]) -> str:
        return f"{found[1]}-{1 - int(found[2] or 0)}.js"

    scripts = [*(site / "app").glob("*.js")]
    for file in [*site.rglob("*.html"), *scripts]:
        text = SCRIPT_NAME.sub(renamed, file.read_text(encoding="utf-8"))
        for old, new in words.items():
            text = text.replace(old, new)
        file.write_text(text, encoding="utf-8")
    for script in scripts:
        script.rename(site / SCRIPT_NAME.sub(renamed, f"app/{script.name}"))


def test_w1_of_builds_deployed_under_open_tabs_none_is_mixed_with_another(
    page: Page,
    two_builds: tuple[SiteServer, Callable[[], None]],
    tmp_path: Path,
    pytestconfig: pytest.Config,
) -> None:
    server, deploy = two_builds
    other = page.context.new_page()
    for tab in (page, other):
        open_and_wait_until_kept(tab, f"{server.url}about/")
    broken: list[str] = []
    page.context.on("weberror", lambda error: broken.append(str(error.error)))
    last = ("About Afterword", json.loads(APP.read_text(encoding="utf-8"))["build"])
    for number in range(pytestconfig.getoption("--deploys")):
        title, build = f"Build {number}", f"{number:012}"
        rewrite(tmp_path / "site", {last[0]: title, last[1]: build})
        last = (title, build)
        deploy()
        look_again(page)
        page.get_by_role("button", name="Use it now").click()
        for tab in (page, other):
            expect(tab.get_by_role("heading", level=1)).to_have_text(title)
            expect(tab.locator("html")).to_have_attribute("data-aw-offline", "ready")
            expect(tab.locator(".aw-notice")).to_be_hidden()
    assert broken == []


def test_w5_unsaved_text_is_never_replaced_by_a_new_build(
    page: Page, two_builds: tuple[SiteServer, Callable[[], None]]
) -> None:
    server, deploy = two_builds
    open_and_wait_until_kept(page, f"{server.url}about/")
    veto = "window.unsaved = event => event.preventDefault();\
        window.addEventListener('afterword:before-reload', window.unsaved)"
    page.evaluate(veto)
    deploy()
    look_again(page)
    page.get_by_role("button", name="Use it now").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("About Afterword")
    expect(page.locator(".aw-notice")).to_be_visible()
    page.evaluate("window.removeEventListener('afterword:before-reload', window.unsaved)")
    page.get_by_role("button", name="Use it now").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("About the next build")


def test_w5_another_tab_with_unsaved_text_is_asked_and_not_reloaded(
    page: Page, two_builds: tuple[SiteServer, Callable[[], None]]
) -> None:
    server, deploy = two_builds
    open_and_wait_until_kept(page, f"{server.url}about/")
    other = page.context.new_page()
    open_and_wait_until_kept(other, f"{server.url}about/")
    other.evaluate(
        "window.addEventListener('afterword:before-reload', event => event.preventDefault())"
    )
    deploy()
    look_again(page)
    page.get_by_role("button", name="Use it now").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("About the next build")
    expect(other.locator("html")).to_have_attribute("data-aw-offline", "reload_needed")
    expect(other.get_by_role("heading", level=1)).to_have_text("About Afterword")
    expect(other.locator(".aw-notice")).to_be_visible()


def test_w2_a_page_sent_in_place_of_a_script_is_not_kept_and_the_old_build_stays(
    page: Page, two_builds: tuple[SiteServer, Callable[[], None]], tmp_path: Path
) -> None:
    server, deploy = two_builds
    open_and_wait_until_kept(page, f"{server.url}about/")
    deploy()
    index = tmp_path / "site" / "search" / "search_index.json"
    index.write_text("<!doctype html><title>Log in to this network</title>")
    page.evaluate(
        """async () => {
            const registration = await navigator.serviceWorker.getRegistration();
            registration.addEventListener("updatefound", () => {
                const fresh = registration.installing;
                fresh.addEventListener("statechange", () => { window.outcome = fresh.state; });
            });
        }"""
    )
    look_again(page)
    until(page, "() => window.outcome === 'redundant'")
    server.stop()
    page.goto(f"{server.url}about/")
    expect(page.get_by_role("heading", level=1)).to_have_text("About Afterword")
    server.start()


def test_the_site_can_be_installed_and_its_icon_leads_to_a_new_interview_and_to_today(
    playwright: Playwright, browser_type_launch_args: dict[str, Any], tmp_path: Path
) -> None:
    server = SiteServer(prefix="/afterword/")
    # Nothing can be installed from the private windows that tests have otherwise.
    context = playwright.chromium.launch_persistent_context(tmp_path, **browser_type_launch_args)
    page = context.new_page()
    open_and_wait_until_kept(page, f"{server.url}planner/")
    browser = context.new_cdp_session(page)
    assert browser.send("Page.getInstallabilityErrors")["installabilityErrors"] == []
    assert browser.send("Page.getAppId")["appId"] == f"{server.url}planner/"
    described = browser.send("Page.getAppManifest")
    assert described["errors"] == []
    shortcuts = described["manifest"]["shortcuts"]
    assert [shortcut["name"] for shortcut in shortcuts] == ["I just had an interview", "Today"]
    for shortcut in shortcuts:
        page.goto(shortcut["url"])
        expect(page.get_by_role("heading", name=shortcut["name"], exact=True)).to_be_visible()
    context.close()
    server.stop()
