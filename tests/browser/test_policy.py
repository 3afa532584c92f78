"""Nothing the site does is forbidden by its own policy, and the policy forbids what it says."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple

import pytest
from playwright.sync_api import Browser, Page, expect

from site_templates.build.serve import HOST
from tests.browser.conftest import SITE, Complaints, RequestsLog, SiteServer
from tests.browser.gallery import SCREENS, settle, start
from tests.browser.stored import BROKEN

PAGES = sorted(page.relative_to(SITE).parent.as_posix() for page in SITE.rglob("index.html"))

CANARY = "window.ran = true"
"""What an attacker's text would do, were it a program."""


class Crawler(NamedTuple):
    """One page for the whole file, and what is known of it."""

    page: Page
    server: SiteServer
    complaints: Complaints
    requests: RequestsLog


@pytest.fixture(scope="module")
def crawler(
    browser: Browser, browser_context_args: dict[str, Any], refused: tuple[int, list[str]]
) -> Iterator[Crawler]:
    refused[1].clear()
    server = SiteServer()
    context = browser.new_context(**browser_context_args)
    complaints, requests = Complaints(context), RequestsLog(refused[1])
    context.on("request", requests.add)
    yield Crawler(context.new_page(), server, complaints, requests)
    context.close()
    server.stop()


class _Noting(BaseHTTPRequestHandler):
    """Answers everybody, and notes who came."""

    def do_GET(self) -> None:
        self.server.asked.append(self.path)  # type: ignore[attr-defined]
        self.send_response(204)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's
        """Say nothing."""


@pytest.fixture
def elsewhere() -> Iterator[tuple[str, list[str]]]:
    """Another site, which this browser can reach: its address, and what it was asked for."""
    with ThreadingHTTPServer((HOST, 0), _Noting) as server:
        asked: list[str] = []
        server.asked = asked  # type: ignore[attr-defined]
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://{HOST}:{server.server_address[1]}", asked
        server.shutdown()


def test_no_page_is_kept_from_anything_complains_or_asks_elsewhere(crawler: Crawler) -> None:
    page, server, complaints, requests = crawler
    for address in PAGES:
        page.goto(f"{server.url}{address}/")
        expect(page.get_by_role("heading").first).to_be_attached()
        assert complaints.errors == [], address
    assert requests.left(server.origin) == []
    assert len(requests.urls) > len(PAGES)


def test_no_screen_of_the_planner_is_kept_from_anything_complains_or_asks_elsewhere(
    crawler: Crawler,
) -> None:
    page, server, complaints, requests = crawler
    start(page, server.url)
    for name, come in SCREENS.items():
        come(page)
        settle(page)
        assert [error for error in complaints.errors if BROKEN not in error] == [], name
    assert requests.left(server.origin) == []
    assert any(url.endswith(".wasm") for url in requests.urls)


ATTEMPTS = {
    "an inline script": f"""() => {{
        const script = document.createElement("script");
        script.textContent = "{CANARY}";
        document.body.append(script);
    }}""",
    "a handler in an attribute": f"""() => {{
        const image = document.createElement("img");
        image.setAttribute("onerror", "{CANARY}");
        image.src = "data:,";
        document.body.append(image);
    }}""",
    "a link that is a program": f"""() => {{
        const link = document.createElement("a");
        link.href = "javascript:{CANARY}";
        document.body.append(link);
        link.click();
    }}""",
    "a request to another site": "() => fetch('ELSEWHERE/', { mode: 'no-cors' }).catch(() => 0)",
    "a picture of another site": """() => new Promise((done) => {
        const image = new Image();
        image.onerror = done;
        image.src = "ELSEWHERE/x.png";
    })""",
    "a frame of another site": """() => {
        const frame = document.createElement("iframe");
        frame.src = "ELSEWHERE/";
        document.body.append(frame);
    }""",
    "a form sent away": """() => {
        const form = document.createElement("form");
        form.action = "ELSEWHERE/";
        document.body.append(form);
        form.submit();
    }""",
    "a style in an attribute": """() => {
        document.body.setAttribute("style", "background: url(ELSEWHERE/)");
    }""",
}
"""What somebody might get into a page, by what it is."""


@pytest.mark.parametrize("what", ATTEMPTS)
def test_what_gets_into_a_page_neither_runs_nor_reaches_another_site(
    what: str, crawler: Crawler, elsewhere: tuple[str, list[str]]
) -> None:
    page, server, complaints, _ = crawler
    address, asked = elsewhere
    page.goto(f"{server.url}about/")
    with page.expect_console_message(lambda message: "Content Security Policy" in message.text):
        page.evaluate(ATTEMPTS[what].replace("ELSEWHERE", address))
    assert page.evaluate("window.ran") is None
    assert asked == []
    assert complaints.forbidden
    complaints.forbidden.clear()
    complaints.errors.clear()


def test_the_engines_worker_is_bound_by_the_pages_policy(
    crawler: Crawler, elsewhere: tuple[str, list[str]]
) -> None:
    page, server, *_ = crawler
    page.goto(f"{server.url}planner/")
    with page.expect_worker(lambda worker: worker.url.startswith("blob:")) as started:
        page.goto(f"{server.url}planner/")
    worker = started.value
    reached = worker.evaluate(
        "(url) => fetch(url, { mode: 'no-cors' }).then(() => 'reached', () => 'refused')",
        elsewhere[0],
    )
    made = worker.evaluate(
        """() => new Promise((done) => setTimeout(() => {
          try {
            done(Function("return 'a program made of text'")());
          } catch (refusal) {
            done(refusal.name);
          }
        }))"""
    )
    assert reached == "refused"
    assert made == "EvalError"
