"""Put the whole site together in `site/`: pages, the app, the runtime, calendars, offline copy."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from site_templates.build.app import esbuild, metafile
from site_templates.build.csp import add_policy
from site_templates.build.embed import add_embed
from site_templates.build.hosting import add_hosting
from site_templates.build.licences import add_licences

_REPOSITORY = Path(__file__).resolve().parents[2]
_BUILD = _REPOSITORY / "build"
_TEMPLATES = _REPOSITORY / "site_templates"
_STEPS = Path(__file__).parent

__all__ = ["PLACEHOLDER", "robots_text"]

PLACEHOLDER = "https://site.invalid/"
"""Stands for the site's address where none was given; the service worker knows the real one."""


def main() -> None:
    """Build into a new folder, and put it in the place of the old one at the end."""
    fresh = _BUILD / "site-new"
    shutil.rmtree(fresh, ignore_errors=True)
    print("site: rendering the pages", flush=True)
    _render_pages(fresh)
    _node("icons.ts", _TEMPLATES / "theme" / "icons", fresh / "icons")
    _node("cards.ts", _BUILD / "pages" / "cards.json", _TEMPLATES / "theme", fresh / "cards")
    _add_app(fresh)
    add_embed(fresh, _entry(), os.environ.get("AFTERWORD_SITE_URL"))
    service_worker = _bundle_service_worker()
    add_licences(fresh)
    add_policy(fresh)
    add_hosting(fresh)
    _node("precache.ts", fresh, service_worker)
    site = _REPOSITORY / "site"
    shutil.rmtree(site, ignore_errors=True)
    fresh.rename(site)


def _entry() -> str:
    """The bundle that every page loads, below the site's folder."""
    entry: str = json.loads((_BUILD / "app" / "app.json").read_text(encoding="utf-8"))["entry"]
    return entry


def _assembly() -> str:
    """The engine's WebAssembly, below the site's folder."""
    runtime = json.loads((_BUILD / "runtime" / "runtime.json").read_text(encoding="utf-8"))
    return f"runtime/{runtime['files']['assembly']['path']}"


def _render_pages(fresh: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", fresh],
        check=True,
        cwd=_REPOSITORY,
        env={
            **os.environ,
            "AFTERWORD_APP": _entry(),
            "AFTERWORD_ASSEMBLY": _assembly(),
            "NO_MKDOCS_2_WARNING": "1",
        },
    )
    (fresh / "sitemap.xml.gz").unlink()
    # They stand in the pages themselves, in the colours of the page.
    shutil.rmtree(fresh / "pictures")
    (fresh / "robots.txt").write_text(robots_text(), encoding="utf-8")
    for page in fresh.rglob("*.html"):
        page.write_text(_without_placeholder(page.read_text(encoding="utf-8")), encoding="utf-8")


def robots_text() -> str:
    """Everyone may read everything; the list of pages is named where the address is known."""
    address = os.environ.get("AFTERWORD_SITE_URL", PLACEHOLDER)
    allowed = "User-agent: *\nAllow: /\n"
    return allowed if address == PLACEHOLDER else f"{allowed}Sitemap: {address}sitemap.xml\n"


def _without_placeholder(html: str) -> str:
    """Drop the lines that name an address which is not the site's own."""
    kept = (line for line in html.splitlines(keepends=True) if PLACEHOLDER not in line)
    return "".join(kept)


def _add_app(fresh: Path) -> None:
    shutil.copytree(_BUILD / "app", fresh / "app", ignore=shutil.ignore_patterns("app.json"))
    shutil.copytree(_BUILD / "runtime", fresh / "runtime")
    tables = _REPOSITORY / "py_engine" / "afterword" / "calendars" / "tables"
    shutil.copytree(tables, fresh / "calendars")
    shutil.copy(_BUILD / "calendars" / "index.json", fresh / "calendars" / "index.json")


def _bundle_service_worker() -> Path:
    """Bundle it; the last step tells it the files to keep, which is all that is there by then."""
    bundled = _BUILD / "service_worker" / "service_worker.js"
    esbuild(
        str(_TEMPLATES / "app" / "service_worker" / "service_worker.ts"),
        f"--outfile={bundled}",
        metafile("service_worker"),
        '--define:process.env.NODE_ENV="production"',
        f"--define:__AFTERWORD_PLACEHOLDER__={json.dumps(PLACEHOLDER)}",
    )
    return bundled


def _node(script: str, *arguments: Path) -> None:
    subprocess.run(["node", _STEPS / script, *arguments], check=True, cwd=_REPOSITORY)


if __name__ == "__main__":
    main()
