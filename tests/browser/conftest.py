"""A real browser, the built site on a server that can go away, and a log of every request."""

import os
import socketserver
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Playwright, Request

from site_templates.build.app import esbuild
from site_templates.build.browser import WANTED, installed_browser
from site_templates.build.serve import HOST, make_server

SITE = Path(__file__).resolve().parents[2] / "site"

PROBE_HTML = '<!doctype html><script type="module" src="app/engine_probe.js"></script>'

PHONE = {
    "viewport": {"width": 390, "height": 844},
    "device_scale_factor": 2,
    "has_touch": True,
    "is_mobile": True,
    "locale": "en-US",
    "timezone_id": "America/Toronto",
    "reduced_motion": "reduce",
}


class SiteServer:
    """The site on one address of this machine; it can be stopped, and started again there.

    Attributes:
        url: Address of the start page, with a slash at its end.
        origin: The same without its path.
    """

    def __init__(self, site: Path = SITE, prefix: str = "/") -> None:
        self._site = site
        self._prefix = prefix
        self._port = 0
        self.start()
        self.origin = f"http://{HOST}:{self._port}"
        self.url = f"{self.origin}{prefix}"

    def start(self) -> None:
        self._server = make_server(self._site, self._port, self._prefix)
        self._port = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()


class RequestsLog:
    """Every request of a browser context, those of workers and service workers among them."""

    def __init__(self, refused: list[str]) -> None:
        self.urls: list[str] = []
        self._refused = refused

    def add(self, request: Request) -> None:
        self.urls.append(request.url)

    def left(self, origin: str) -> list[str]:
        """The requests that went, or tried to go, anywhere but to ``origin``."""
        network = [url for url in self.urls if urlsplit(url).scheme not in {"blob", "data"}]
        return [url for url in network if not url.startswith(f"{origin}/")] + self._refused


class _Refuser(socketserver.StreamRequestHandler):
    """A proxy that notes what it is asked for, and hangs up."""

    def handle(self) -> None:
        self.server.refused.append(self.rfile.readline().decode("latin-1").strip())  # type: ignore[attr-defined]


@pytest.fixture(scope="session")
def refused() -> Iterator[tuple[int, list[str]]]:
    """Port of a proxy for all but this machine, and the requests that arrived there.

    Playwright tells of the requests of pages and workers; this notes those of anything else.
    """
    with socketserver.ThreadingTCPServer((HOST, 0), _Refuser) as server:
        server.daemon_threads = True
        requests: list[str] = []
        server.refused = requests  # type: ignore[attr-defined]
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_address[1], requests
        server.shutdown()


@pytest.fixture(scope="session")
def browser_type_launch_args(
    browser_type_launch_args: dict[str, Any],
    playwright: Playwright,
    browser_name: str,
) -> dict[str, Any]:
    """Start this machine's browser, or Playwright's own; without either the run ends."""
    if browser_name != "chromium":
        return browser_type_launch_args
    own = Path(playwright.chromium.executable_path)
    program = own if "AFTERWORD_OWN_BROWSERS" in os.environ else installed_browser() or own
    if not program.exists():
        pytest.exit(WANTED, returncode=1)
    sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
    quiet = [
        "--disable-background-networking",
        "--disable-component-update",
        # What the browser itself would ask its maker about, forms being filled in among it.
        "--disable-features=AutofillServerCommunication,MediaRouter,OptimizationHints",
        "--disable-sync",
        "--no-first-run",
        # The browser asks its maker what the fields of a form mean; that is not the site's doing.
        "--autofill-server-url=http://127.0.0.1:9/",
    ]
    return {
        **browser_type_launch_args,
        "executable_path": str(program),
        "args": [*sandbox, *quiet],
    }


@pytest.fixture(scope="session")
def browser_context_args(
    browser_context_args: dict[str, Any], refused: tuple[int, list[str]], browser_name: str
) -> dict[str, Any]:
    """A phone, held in one hand in Toronto, whose way to other machines is closed and watched."""
    proxy = {"server": f"http://{HOST}:{refused[0]}", "bypass": HOST}
    # Playwright's Firefox has no phone's screen.
    held = {key: on for key, on in PHONE.items() if browser_name != "firefox" or key != "is_mobile"}
    return {**browser_context_args, **held, "proxy": proxy}


@pytest.fixture
def site_server() -> Iterator[SiteServer]:
    """The built site at the root of an address of its own."""
    if not (SITE / "service_worker.js").is_file():
        pytest.exit("There is no built site to test: run `make test`, or `make site` first.", 1)
    server = SiteServer()
    yield server
    server.stop()


class Complaints:
    """What the browser wrote to the consoles of a context's pages, frames and workers.

    Attributes:
        forbidden: What the site's policy kept a page from.
        errors: All errors.
    """

    def __init__(self, context: BrowserContext) -> None:
        self.forbidden: list[str] = []
        self.errors: list[str] = []
        context.on("console", self._add)
        context.on("weberror", lambda error: self.errors.append(str(error.error)))

    def _add(self, message: ConsoleMessage) -> None:
        if "Content Security Policy" in message.text or "requires 'Trusted" in message.text:
            self.forbidden.append(message.text)
        if message.type == "error":
            self.errors.append(message.text)


@pytest.fixture
def context(context: BrowserContext) -> Iterator[BrowserContext]:
    """The test's browser context: in no test may a page do what the site's policy forbids."""
    complaints = Complaints(context)
    yield context
    assert complaints.forbidden == []


@pytest.fixture
def requests_log(context: BrowserContext, refused: tuple[int, list[str]]) -> RequestsLog:
    """What the test's browser context asks for, from now on."""
    refused[1].clear()
    log = RequestsLog(refused[1])
    context.on("request", log.add)
    return log


@pytest.fixture(scope="session")
def probe(tmp_path_factory: pytest.TempPathFactory) -> str:
    bundle = tmp_path_factory.mktemp("probe") / "engine_probe.js"
    esbuild(str(Path(__file__).with_name("engine_probe.ts")), f"--outfile={bundle}")
    return bundle.read_text(encoding="utf-8")


@pytest.fixture
def open_probe(page: Page, site_server: SiteServer, probe: str) -> Iterator[Callable[[], Page]]:
    """Opens a page of the site that has nothing but the engine's client."""
    page.route(
        "**/app/engine_probe.js",
        lambda route: route.fulfill(body=probe, content_type="text/javascript"),
    )
    page.route(
        "**/engine_probe.html",
        lambda route: route.fulfill(body=PROBE_HTML, content_type="text/html"),
    )

    def opened() -> Page:
        page.goto(f"{site_server.url}engine_probe.html")
        page.wait_for_function("window.ask")
        return page

    yield opened
    page.unroute_all(behavior="ignoreErrors")
