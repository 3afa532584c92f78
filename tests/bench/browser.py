"""The browser that is measured, and the pages it is shown."""

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from site_templates.build.app import esbuild
from site_templates.build.browser import installed_browser
from site_templates.build.runtime_node import PYODIDE, REPOSITORY
from tests.bench.server import Compressed, serving

__all__ = ["RUNTIME", "compressed", "opened"]

RUNTIME = REPOSITORY / "build" / "runtime"
_SITE = REPOSITORY / "site"
_WORK = REPOSITORY / "build" / "bench"
_HERE = Path(__file__).parent


def compressed() -> Compressed:
    """The files' compressed forms, kept from one run to the next."""
    return Compressed(_WORK / "compressed")


@contextmanager
def opened() -> Iterator[tuple[Browser, str]]:
    """A browser, and the address of a server that has a page for each side.

    ``ours/`` is a page with nothing but the engine's client, ``stock/`` has Pyodide as it comes,
    and ``site/`` is the built site with the page ``bench.html`` added to it.
    """
    pages = _make_pages()
    folders = {"/ours/runtime/": RUNTIME, "/site/": _SITE, "/": pages}
    sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
    with (
        serving(folders, compressed()) as base,
        sync_playwright() as playwright,
        playwright.chromium.launch(executable_path=installed_browser(), args=sandbox) as browser,
    ):
        yield browser, base


def _make_pages() -> Path:
    """Lay out one page per side; Pyodide's files and the wheels are copied as they are."""
    pages = _WORK / "pages"
    shutil.rmtree(pages, ignore_errors=True)
    ours = pages / "ours"
    esbuild(str(_HERE / "ours.ts"), f"--outfile={ours / 'app' / 'bench.js'}")
    # As the planner's page does.
    runtime = json.loads((RUNTIME / "runtime.json").read_text(encoding="utf-8"))
    assembly = f"runtime/{runtime['files']['assembly']['path']}"
    preload = f'<link rel="preload" href="{assembly}" as="fetch" crossorigin>'
    _write_page(ours / "index.html", "app/bench.js", preload)
    shutil.copytree(ours / "app", pages / "site" / "app")
    _write_page(pages / "site" / "bench.html", "app/bench.js", preload)
    stock = pages / "stock"
    shutil.copytree(PYODIDE, stock / "pyodide", ignore=shutil.ignore_patterns("*.map", "*.d.ts"))
    wheels = sorted((REPOSITORY / "build" / "wheels").glob("*.whl"))
    for wheel in wheels:
        shutil.copyfile(wheel, stock / wheel.name)
    (stock / "wheels.json").write_text(json.dumps([wheel.name for wheel in wheels]))
    shutil.copyfile(_HERE / "stock_worker.js", stock / "stock_worker.js")
    esbuild(str(_HERE / "stock.ts"), f"--outfile={stock / 'bench.js'}")
    _write_page(stock / "index.html", "bench.js")
    return pages


def _write_page(page: Path, script: str, head: str = "") -> None:
    loaded = f'<script type="module" src="{script}"></script>'
    page.write_text(f'<!doctype html><meta charset="utf-8">{head}{loaded}', encoding="utf-8")
