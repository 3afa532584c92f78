"""The site on a host that sends the headers it is told to send."""

import re
import threading
from collections.abc import Iterator, Mapping
from fnmatch import fnmatchcase
from functools import partial
from http.server import ThreadingHTTPServer
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from site_templates.build.policy import HEADERS
from site_templates.build.serve import HOST, _Handler
from tests.browser.conftest import SITE
from tests.browser.person import ENGINE_READY_MS, open_planner, tell_interview
from tests.courses.conftest import HostServer, school_options

ROLE = "Executive assistant"
RECORD = {
    "company": "Northwind Traders",
    "role": ROLE,
    "interviews": [{"ends": "2026-11-05T15:00"}],
}
FIRST_QUESTION = "How do things stand with this application?"


def rules() -> dict[str, dict[str, str]]:
    """What `_headers` says, by pattern of paths."""
    found: dict[str, dict[str, str]] = {}
    for line in (SITE / "_headers").read_text(encoding="utf-8").splitlines():
        if line.startswith("/"):
            headers = found.setdefault(line, {})
        elif line:
            name, _, value = line.strip().partition(": ")
            headers[name] = value
    return found


def sent_for(path: str) -> Mapping[str, str]:
    """All headers whose pattern matches; those that two rules set are joined, as hosts do it."""
    sent: dict[str, list[str]] = {}
    for pattern, headers in rules().items():
        if fnmatchcase(path, pattern):
            for name, value in headers.items():
                sent.setdefault(name, []).append(value)
    return {name: ", ".join(values) for name, values in sent.items()}


class _Host(_Handler):
    def end_headers(self) -> None:
        for name, value in sent_for(urlsplit(self.path).path).items():
            if name != "Cache-Control":  # the base class has its own
                self.send_header(name, value)
        super().end_headers()


@pytest.fixture
def url() -> Iterator[str]:
    """The site's address on such a host."""
    handler = partial(_Host, prefix="/", directory=str(SITE))
    server = ThreadingHTTPServer((HOST, 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://{HOST}:{server.server_address[1]}/"
    server.shutdown()
    server.server_close()


def test_the_planner_works_where_the_policy_comes_as_a_header_too(page: Page, url: str) -> None:
    open_planner(page, url)
    tell_interview(page, RECORD)
    expect(page.get_by_role("heading", name=ROLE)).to_be_visible(timeout=ENGINE_READY_MS)


def test_only_the_page_for_frames_may_be_framed_by_others(
    browser: Browser, host: HostServer, url: str, refused: tuple[int, list[str]]
) -> None:
    frames = f'<iframe src="{url}embed/?view=ask"></iframe><iframe src="{url}planner/"></iframe>'
    school = browser.new_page(**school_options(refused))
    with school.expect_console_message(lambda message: "frame-ancestors" in message.text):
        school.goto(host.add("lesson", frames))
    embedded = school.frame_locator("iframe >> nth=0")
    expect(embedded.get_by_role("heading", name=FIRST_QUESTION)).to_be_visible()
    expect(school.frame_locator("iframe >> nth=1").locator("afterword-planner")).to_have_count(0)
    school.close()


@pytest.mark.parametrize("page", ["/", "/index.html", "/404.html", "/planner/", "/flow/offer/"])
def test_a_page_is_sent_one_policy_that_ends_with_who_may_frame_it(page: str) -> None:
    sent = sent_for(page)
    assert set(HEADERS.items()) <= set(sent.items())
    assert sent["Content-Security-Policy"].endswith("; frame-ancestors 'self'")
    assert sent["Content-Security-Policy"].count("default-src") == 1


def test_the_page_for_frames_is_sent_the_same_policy_for_all() -> None:
    everywhere, framed = (
        sent_for(path)["Content-Security-Policy"].rpartition("; ") for path in ("/", "/embed/")
    )
    assert framed == (everywhere[0], "; ", "frame-ancestors *")


def test_what_is_kept_for_ever_has_a_hash_in_its_name_and_pages_have_none() -> None:
    kept = [path for path, headers in rules().items() if "Cache-Control" in headers]
    assert len(kept) > 20
    assert all((SITE / path[1:]).is_file() for path in kept)
    assert not [path for path in kept if path.endswith((".html", ".json", "service_worker.js"))]


@pytest.mark.parametrize("server", ["nginx.conf", "Caddyfile"])
def test_the_snippets_for_servers_say_what_the_headers_file_says(server: str) -> None:
    text = (SITE / "hosting" / server).read_text(encoding="utf-8")
    for path in ("/", "/embed/"):
        assert f'"{sent_for(path)["Content-Security-Policy"]}"' in text
    for name, value in HEADERS.items():
        assert f'{name} "{value}"' in text
    (hashed,) = set(re.findall(r"\^/\(app\|runtime\)\S*\)", text))
    kept = {path for path, headers in rules().items() if "Cache-Control" in headers}
    files = {f"/{file.relative_to(SITE).as_posix()}" for file in SITE.rglob("*") if file.is_file()}
    assert {path for path in files if re.search(hashed, path)} == kept
