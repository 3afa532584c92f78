"""How soon the engine answers its first question, ours against Pyodide as it comes."""

import json
import statistics
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from playwright.sync_api import Browser, Page

from tests.bench.browser import RUNTIME, compressed, opened
from tests.bench.server import TRANSPORT

__all__ = ["measure_bytes", "measure_start"]

_VISITS = ("ours first", "ours repeat", "ours offline copy", "stock first", "stock repeat")
_PATIENCE_MS = 120_000
"""A busy machine is to be seen in the figures, not to end the run."""
_UNTIL_SNAPSHOT_IS_KEPT = """async () => {
  const cache = await caches.open("afterword-snapshots");
  while ((await cache.keys()).length === 0) await new Promise((r) => setTimeout(r, 100));
}"""
_RATIOS = {
    "first": ("ours first", "stock first"),
    "repeat": ("ours repeat", "stock repeat"),
    "offline copy": ("ours offline copy", "stock repeat"),
}


def measure_bytes() -> dict[str, Any]:
    """What the browser transfers before the engine is ready, brotli 11, by file."""
    files = json.loads((RUNTIME / "runtime.json").read_text(encoding="utf-8"))["files"]
    sizes = {
        key: len(compressed().read(RUNTIME / file["path"], "br")) for key, file in files.items()
    }
    return {**sizes, "total": sum(sizes.values())}


def measure_start(rounds: int) -> dict[str, Any]:
    """Time first and repeat visits in real Chromium, all sides in turn in every round.

    A first visit has an empty cache; the repeat visit follows in the same browser context, ours
    once the device has taken its snapshot, which it does when the page has been quiet. For the
    visit from the offline copy the built site was opened before, and its service worker answers.
    A time is milliseconds from the start of the navigation to the answered question.
    """
    times: dict[str, list[float]] = {visit: [] for visit in _VISITS}
    with opened() as (browser, base):
        sides: tuple[Callable[[], dict[str, float]], ...] = (
            partial(_first_and_repeat, browser, f"{base}/ours/", "ours"),
            partial(_first_and_repeat, browser, f"{base}/stock/", "stock"),
            partial(_from_offline_copy, browser, base),
        )
        for number in range(-1, rounds):  # the first round warms up, and is not counted
            for side in sides if number % 2 else reversed(sides):
                for visit, ms in side().items():
                    if number >= 0:
                        times[visit].append(ms)
            if number >= 0:
                print(f"bench: round {number + 1} of {rounds}", flush=True)
    medians = {visit: statistics.median(values) for visit, values in times.items()}
    return {
        "transport": TRANSPORT,
        "rounds": rounds,
        "times": _summary(times),
        "ratios": {
            name: round(medians[ours] / medians[stock], 3)
            for name, (ours, stock) in _RATIOS.items()
        },
    }


def _first_and_repeat(browser: Browser, address: str, side: str) -> dict[str, float]:
    context = browser.new_context()
    context.set_default_timeout(_PATIENCE_MS)
    page = context.new_page()
    first = _time_to_answer(page, address)
    if side == "ours":
        page.evaluate(_UNTIL_SNAPSHOT_IS_KEPT)
    page.close()
    repeat = _time_to_answer(context.new_page(), address)
    context.close()
    return {f"{side} first": first, f"{side} repeat": repeat}


def _from_offline_copy(browser: Browser, base: str) -> dict[str, float]:
    context = browser.new_context()
    context.set_default_timeout(_PATIENCE_MS)
    page = context.new_page()
    page.goto(f"{base}/site/")
    page.evaluate("navigator.serviceWorker.ready.then(() => undefined)")
    page.close()
    measured = {"ours offline copy": _time_to_answer(context.new_page(), f"{base}/site/bench.html")}
    context.close()
    return measured


def _time_to_answer(page: Page, address: str) -> float:
    page.goto(address, wait_until="commit")
    page.wait_for_function("window.answered")
    answered = page.evaluate("window.answered")
    if "steps" not in answered["answer"]:
        raise SystemExit(f"{address}: expected a plan, found {answered['answer']}")
    ms: float = answered["ms"]
    return ms


def _summary(times: Mapping[str, list[float]]) -> dict[str, dict[str, Any]]:
    return {
        name: {
            "median_ms": round(statistics.median(values)),
            "lowest_ms": round(min(values)),
            "highest_ms": round(max(values)),
            "all_ms": [round(value) for value in values],
        }
        for name, values in times.items()
    }
