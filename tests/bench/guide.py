"""What a page of the guide weighs beside an empty page of the theme, and how far it shifts."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser

from site_templates.build.runtime_node import REPOSITORY
from tests.bench.browser import compressed, opened
from tests.bench.server import serving
from tests.browser.conftest import PHONE

__all__ = ["measure_guide"]

_PAGE = "guide/thank-you/"
_EMPTY = """
site_name: Empty
theme:
  name: material
  font: false
plugins: [search]
"""
_WEIGHT = """
() => performance.getEntriesByType("resource")
  .concat(performance.getEntriesByType("navigation"))
  .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)
"""
_SHIFT = """
self.shifted = 0;
new PerformanceObserver((list) => {
  for (const { value } of list.getEntries()) shifted += value;
}).observe({ type: "layout-shift", buffered: true });
"""


def measure_guide(_: int) -> Mapping[str, Any]:
    """Bytes of a first visit, compressed, and the sum of all layout shifts of it."""
    with opened() as (browser, base), _empty() as blank:
        page, shift = _visit(browser, f"{base}/site/{_PAGE}")
        empty, _shift = _visit(browser, f"{blank}/")
    return {
        "page_bytes": page,
        "empty_page_of_the_theme_bytes": empty,
        "more_than_an_empty_page_bytes": page - empty,
        "layout_shift": round(shift, 4),
    }


@contextmanager
def _empty() -> Iterator[str]:
    """The address of a site of one empty page, as the theme makes it."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Path(folder) / "mkdocs.yml"
        settings.write_text(_EMPTY, encoding="utf-8")
        docs, site = Path(folder) / "docs", Path(folder) / "site"
        docs.mkdir()
        (docs / "index.md").write_text("# Empty\n", encoding="utf-8")
        command = [
            sys.executable,
            "-m",
            "mkdocs",
            "build",
            "--quiet",
            "-f",
            str(settings),
            "-d",
            str(site),
        ]
        quiet = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
        subprocess.run(command, check=True, cwd=REPOSITORY, env=quiet)
        with serving({"/": site}, compressed()) as address:
            yield address


def _visit(browser: Browser, address: str) -> tuple[int, float]:
    # The service worker fetches the site for offline use, once the page stands: no part of it.
    phone: dict[str, Any] = {**PHONE, "service_workers": "block"}
    context = browser.new_context(**phone)
    page = context.new_page()
    page.add_init_script(_SHIFT)
    page.goto(address, wait_until="networkidle")
    weight: int = page.evaluate(_WEIGHT)
    shift: float = page.evaluate("shifted")
    context.close()
    return weight, shift
