"""A slow phone on a slow network: what is on screen when, and the memory that the engine takes."""

import statistics
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page

from tests.bench.browser import opened
from tests.browser.conftest import PHONE
from tests.browser.person import until

__all__ = ["measure_slow"]

_SLOWER = 4
"""How many times slower the page's thread runs. Browsers slow no workers by it: the engine itself
runs as fast as this machine does."""
_NETWORK = {
    "offline": False,
    "latency": 170,
    "downloadThroughput": 9_000_000 / 8,
    "uploadThroughput": 3_000_000 / 8,
}
_PATIENCE_MS = 120_000
_IS_KEPT = """
async () => (await (await caches.open("afterword-snapshots")).keys()).length > 0
"""
_PLAN_SHOWN = """
() => {
  const within = (root, name) => root?.querySelector(name)?.shadowRoot;
  const view = within(within(document, "afterword-planner"), "aw-application");
  return view?.querySelector("aw-step") != null;
}
"""


def measure_slow(rounds: int) -> dict[str, Any]:
    """Times from the start of a visit, in milliseconds, and memory in megabytes; medians.

    The first visit is cold: the form is filled in the moment it is there, and what then takes time
    is the engine, whose bytes are still to come. The repeat visit opens the planner at the same
    plan, with the device's snapshot.
    """
    visits = []
    with opened() as (browser, base):
        for _ in range(max(1, min(rounds, 3))):
            context = browser.new_context(**PHONE)  # type: ignore[arg-type]
            context.set_default_timeout(_PATIENCE_MS)
            visits.append(_visits(browser, context, f"{base}/site/planner/"))
            context.close()
    return {key: round(statistics.median(one[key] for one in visits)) for key in visits[0]}


def _visits(browser: Browser, context: BrowserContext, address: str) -> dict[str, float]:
    page = _slow_page(context)
    page.goto(f"{address}#/new", wait_until="commit")
    page.get_by_label("Company").wait_for()
    form = _now(page)
    page.get_by_label("Company").fill("Northwind Traders")
    page.get_by_label("Role", exact=True).fill("Bookkeeper")
    page.get_by_label("Time", exact=True).fill("3 pm")
    page.get_by_role("button", name="Show my plan").click()
    until(page, _PLAN_SHOWN)
    plan = _now(page)
    until(page, _IS_KEPT)
    memory = _memory_mb(browser)
    application = page.url
    page.close()
    page = _slow_page(context)
    page.goto(application, wait_until="commit")
    until(page, "() => performance.getEntriesByName('afterword-engine-ready').length > 0")
    until(page, _PLAN_SHOWN)
    repeat = _now(page)
    page.close()
    return {
        "form_on_screen_ms": form,
        "first_plan_ms": plan,
        "repeat_plan_ms": repeat,
        "page_and_worker_mb": memory,
    }


def _slow_page(context: BrowserContext) -> Page:
    page = context.new_page()
    browser = context.new_cdp_session(page)
    browser.send("Network.emulateNetworkConditions", _NETWORK)
    browser.send("Emulation.setCPUThrottlingRate", {"rate": _SLOWER})
    return page


def _now(page: Page) -> float:
    now: float = page.evaluate("performance.now()")
    return now


def _memory_mb(browser: Browser) -> float:
    """What the largest process of a page occupies; a page's workers live in its process."""
    processes = browser.new_browser_cdp_session().send("SystemInfo.getProcessInfo")["processInfo"]
    pages = [process["id"] for process in processes if process["type"] == "renderer"]
    return max(map(_resident_mb, pages))


def _resident_mb(process: int) -> float:
    status = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
    (kilobytes,) = (line.split()[1] for line in status.splitlines() if line.startswith("VmRSS"))
    return int(kilobytes) / 1_024
