"""How soon the engine answers its first question, ours against Pyodide as it comes."""

import json
import os
import shutil
import statistics
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Playwright, sync_playwright

from site_templates.build.app import esbuild
from site_templates.build.browser import installed_browser
from site_templates.build.runtime_node import PYODIDE, REPOSITORY
from tests.bench.server import TRANSPORT, Compressed, serving

__all__ = ["measure_bytes", "measure_start"]

_RUNTIME = REPOSITORY / "build" / "runtime"
_WORK = REPOSITORY / "build" / "bench"
_HERE = Path(__file__).parent
_SIDES = ("ours", "stock")
_VISITS = ("first", "repeat")


def measure_bytes() -> dict[str, int]:
    """What the browser transfers before the engine is ready, brotli 11, by file."""
    compressed = Compressed(_WORK / "compressed")
    files = json.loads((_RUNTIME / "runtime.json").read_text(encoding="utf-8"))["files"]
    sizes = {
        key: len(compressed.read(_RUNTIME / file["path"], "br")) for key, file in files.items()
    }
    return {**sizes, "total": sum(sizes.values())}


def measure_start(rounds: int) -> dict[str, Any]:
    """Time first and repeat visits in real Chromium, both sides in turn in every round.

    A first visit has an empty cache; the repeat visit follows in the same browser context. A time
    is milliseconds from the start of the navigation to the answered question.
    """
    pages = _make_pages()
    times: dict[str, list[float]] = {f"{s} {v}": [] for s in _SIDES for v in _VISITS}
    with (
        serving({"/ours/runtime/": _RUNTIME, "/": pages}, Compressed(_WORK / "compressed")) as base,
        sync_playwright() as playwright,
        _launch(playwright) as browser,
    ):
        for number in range(-1, rounds):  # the first round warms up, and is not counted
            for side in _SIDES if number % 2 else reversed(_SIDES):
                for visit, ms in _visit(browser, f"{base}/{side}/").items():
                    if number >= 0:
                        times[f"{side} {visit}"].append(ms)
    return {
        "transport": TRANSPORT,
        "rounds": rounds,
        "times": _summary(times),
        "ratios": {visit: _ratio(times, visit) for visit in _VISITS},
    }


def _launch(playwright: Playwright) -> Browser:
    sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
    return playwright.chromium.launch(executable_path=installed_browser(), args=sandbox)


def _visit(browser: Browser, address: str) -> dict[str, float]:
    context = browser.new_context()
    measured = {}
    for visit in _VISITS:
        page = context.new_page()
        page.goto(address, wait_until="commit")
        page.wait_for_function("window.answered")
        answered = page.evaluate("window.answered")
        if "steps" not in answered["answer"]:
            raise SystemExit(f"{address}: expected a plan, found {answered['answer']}")
        measured[visit] = answered["ms"]
        page.close()
    context.close()
    return measured


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


def _ratio(times: Mapping[str, list[float]], visit: str) -> float:
    ours, stock = (statistics.median(times[f"{side} {visit}"]) for side in _SIDES)
    return round(ours / stock, 3)


def _make_pages() -> Path:
    """Lay out one page per side; Pyodide's files and the wheels are copied as they are."""
    pages = _WORK / "pages"
    shutil.rmtree(pages, ignore_errors=True)
    (pages / "ours" / "app").mkdir(parents=True)
    stock = pages / "stock"
    shutil.copytree(PYODIDE, stock / "pyodide", ignore=shutil.ignore_patterns("*.map", "*.d.ts"))
    wheels = sorted((REPOSITORY / "build" / "wheels").glob("*.whl"))
    for wheel in wheels:
        shutil.copyfile(wheel, stock / wheel.name)
    (stock / "wheels.json").write_text(json.dumps([wheel.name for wheel in wheels]))
    shutil.copyfile(_HERE / "stock_worker.js", stock / "stock_worker.js")
    esbuild(str(_HERE / "ours.ts"), f"--outfile={pages / 'ours' / 'app' / 'bench.js'}")
    esbuild(str(_HERE / "stock.ts"), f"--outfile={stock / 'bench.js'}")
    _write_page(pages / "ours", "app/bench.js")
    _write_page(stock, "bench.js")
    return pages


def _write_page(folder: Path, script: str) -> None:
    page = f'<!doctype html><meta charset="utf-8"><script type="module" src="{script}"></script>'
    (folder / "index.html").write_text(page, encoding="utf-8")
