"""Somebody else's page around the site: on another port, and to the browser another site."""

import json
import threading
from collections.abc import Iterator, Mapping
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright

from site_templates.build.serve import HOST
from tests.browser.conftest import (
    PHONE,
    Complaints,
    RequestsLog,
    browser_context_args,
    browser_type_launch_args,
    context,
    refused,
    requests_log,
    site_server,
)
from tests.courses.drivers import BROWSERS, PACKAGES, missing

__all__ = [
    "browser_context_args",
    "browser_type_launch_args",
    "context",
    "refused",
    "requests_log",
    "site_server",
]

HEARS = (
    "<script>window.heard = []; addEventListener('message', (e) => heard.push(e.data));</script>"
)
"""Keeps what a page is told."""


class HostServer:
    """A few pages of a school's. `localhost` is another site than 127.0.0.1, where Afterword is."""

    def __init__(self) -> None:
        self.pages: dict[str, str] = {}
        self._server = ThreadingHTTPServer((HOST, 0), partial(_Pages, self.pages))
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.origin = f"http://localhost:{self._server.server_address[1]}"

    def add(self, name: str, body: str) -> str:
        """Put a page there, and return its address."""
        self.pages[f"/{name}"] = f"<!doctype html><title>A lesson</title>{HEARS}{body}"
        return f"{self.origin}/{name}"

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()


class _Pages(BaseHTTPRequestHandler):
    def __init__(self, pages: Mapping[str, str], *args: Any) -> None:
        self._pages = pages
        super().__init__(*args)

    def do_GET(self) -> None:
        page = self._pages.get(self.path.partition("?")[0])
        self.send_response(404 if page is None else 200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write((page or "").encode())

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's
        """Say nothing."""


@pytest.fixture
def host() -> Iterator[HostServer]:
    """A server of somebody else's pages."""
    server = HostServer()
    yield server
    server.stop()


QUIET = "--disable-features=MediaRouter,OptimizationHints"
PARTITIONING = {"partitioned": QUIET, "shared": f"{QUIET},ThirdPartyStoragePartitioning"}
"""The last switch of a name counts, and Playwright's own list of features holds partitioning."""


def _switches(arguments: dict[str, Any], state: str) -> dict[str, Any]:
    kept = [switch for switch in arguments["args"] if "disable-features=" not in switch]
    return {**arguments, "args": [*kept, PARTITIONING[state]]}


@pytest.fixture(params=PARTITIONING)
def keeping(
    request: pytest.FixtureRequest,
    playwright: Playwright,
    browser_type_launch_args: dict[str, Any],
    refused: tuple[int, list[str]],
    tmp_path: Path,
) -> Iterator[tuple[str, BrowserContext]]:
    """A person's browser: one that partitions the storage of frames, and one that shares it."""
    arguments = _switches(browser_type_launch_args, request.param)
    options = school_options(refused)
    # Sharing at all is an older browser's way: today's default refuses what it does not partition.
    (tmp_path / "profile" / "Default").mkdir(parents=True)
    preferences = {"profile": {"cookie_controls_mode": 0, "block_third_party_cookies": False}}
    (tmp_path / "profile" / "Default" / "Preferences").write_text(json.dumps(preferences))
    context = playwright.chromium.launch_persistent_context(
        tmp_path / "profile", **arguments, **options
    )
    yield request.param, context
    context.close()


@pytest.fixture
def denying(
    playwright: Playwright,
    browser_type_launch_args: dict[str, Any],
    refused: tuple[int, list[str]],
) -> Iterator[Page]:
    """A page in a private window that gives frames from other sites no storage at all."""
    browser = playwright.chromium.launch(**_switches(browser_type_launch_args, "shared"))
    yield browser.new_page(**school_options(refused))
    browser.close()


@pytest.fixture
def school(context: BrowserContext, refused: tuple[int, list[str]]) -> Iterator[Page]:
    """A page in a browser that reaches this machine by both of its names, and nothing else."""
    browser = context.browser
    assert browser is not None
    yield from _school(browser, refused)


def _school(browser: Browser, refused: tuple[int, list[str]]) -> Iterator[Page]:
    context = browser.new_context(**school_options(refused))
    complaints = Complaints(context)
    yield context.new_page()
    assert complaints.forbidden == []
    context.close()


def school_options(refused: tuple[int, list[str]]) -> dict[str, Any]:
    """Options of a context: a phone, and a proxy that refuses all but this machine."""
    bypass = f"{HOST},localhost"
    return {**PHONE, "proxy": {"server": f"http://{HOST}:{refused[0]}", "bypass": bypass}}


@pytest.fixture
def school_log(school: Page, refused: tuple[int, list[str]]) -> RequestsLog:
    """What the school's page and the frames in it ask for."""
    refused[1].clear()
    log = RequestsLog(refused[1])
    school.context.on("request", log.add)
    return log


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Say which browsers frames were not looked at in."""
    for name in filter(missing, BROWSERS):
        terminalreporter.write_line(
            f"NOT RUN in {name}: tests of frames. It is not here (apt install {PACKAGES[name]})"
        )
