"""Pages that have nothing but the store, and records brought in as a person brings them."""

import functools
import json
import os
import shutil
import tempfile
from pathlib import Path
from typing import Any
from unittest import mock

from playwright.sync_api import FilePayload, Page, Route, expect

from site_templates.build.app import esbuild
from tests.browser.conftest import SiteServer
from tests.browser.person import open_planner

ROOT = Path(__file__).resolve().parents[2]
APP = Path("site_templates/app")
MAIN = APP / "page" / "main.ts"
STORE = APP / "page" / "store"
PROBE = Path("tests/browser/store_probe.ts")
SAVED = "Saved on this device"
"""Interviews with notes written down: the thank-you note is what comes next."""
DEBRIEFED = [
    {
        "id": "i1",
        "ends": "2026-11-05T15:00",
        "contacts": ["c1"],
        "debrief": {"topics": [{"text": "the garden behind the shop", "contact": "c1"}]},
    }
]
MIRROR = """
async () => {
  const open = indexedDB.open("afterword");
  await new Promise((done) => (open.onsuccess = done));
  const texts = open.result.transaction("texts").objectStore("texts");
  const keys = texts.getAllKeys(), values = texts.getAll();
  await new Promise((done) => (values.onsuccess = done));
  open.result.close();
  return Object.fromEntries(keys.result.map((key, index) => [key, values.result[index]]));
}
"""
"""Everything the second copy holds, by key."""
IMPORT = "Import a backup"

# A planner of the future: two schemas on. Its second step dies while the test wants it to.
NEWER_MIGRATIONS = """
export const SCHEMA = 3;
export const MIGRATIONS = new Map([
  [1, (body) => ({ ...body, employer: body.company, steps: [...(body.steps ?? []), "1 to 2"] })],
  [2, (body) => {
    if (sessionStorage.getItem("dies")) throw new Error("a step with a bug");
    return { ...body, steps: [...(body.steps ?? []), "2 to 3"] };
  }],
]);
export function migrate(body, from, to = SCHEMA, steps = MIGRATIONS) {
  let current = body;
  for (let schema = from; schema < to; schema += 1) {
    current = { ...steps.get(schema)(current), schema: schema + 1 };
  }
  return current;
}
"""


@functools.cache
def _bundle(entry: Path, *, newer: bool) -> str:
    """Code of the page as one script; `newer` is the same code with migrations of the future."""
    with tempfile.TemporaryDirectory() as folder:
        top = ROOT
        if newer:
            top = Path(folder) / "newer"
            shutil.copytree(ROOT / APP, top / APP)
            (top / STORE / "migrations.ts").write_text(NEWER_MIGRATIONS, encoding="utf-8")
            (top / PROBE).parent.mkdir(parents=True)
            shutil.copy(ROOT / PROBE, top / PROBE)
            for name in ("package.json", "tsconfig.base.json"):
                shutil.copy(ROOT / name, top)
            (top / "build").symlink_to(ROOT / "build")
        bundle = Path(folder) / "bundle.js"
        with mock.patch.dict(os.environ, {"NODE_PATH": str(ROOT / "node_modules")}):
            build = f'--define:__AFTERWORD_BUILD__="{"newer" if newer else "probe"}"'
            esbuild(str(top / entry), f"--outfile={bundle}", build)
        return bundle.read_text(encoding="utf-8")


def be_newer(page: Page) -> None:
    """From now on this tab gets the planner of the future: the whole page, with its migrations."""
    script = _bundle(MAIN, newer=True)
    # Else the offline copy answers, with the planner of today, and no route is asked.
    devtools = page.context.new_cdp_session(page)
    devtools.send("Network.enable")
    devtools.send("Network.setBypassServiceWorker", {"bypass": True})
    page.route(
        "**/app/main-*.js",
        lambda route: route.fulfill(body=script, content_type="text/javascript"),
    )


def open_store(page: Page, server: SiteServer, *, newer: bool = False, start: bool = True) -> None:
    """Open a page of the site that has nothing but the store, and wait until it is ready."""
    script = f'<!doctype html><script type="module">{_bundle(PROBE, newer=newer)}</script>'

    def answer(route: Route) -> None:
        route.fulfill(body=script, content_type="text/html; charset=utf-8")

    page.route("**/store_probe.html", answer)
    page.goto(f"{server.url}store_probe.html")
    page.wait_for_function("'openStore' in window")
    if start:
        page.evaluate("() => openStore().ready")


def body(name: str, **fields: Any) -> dict[str, Any]:
    """A record as the planner keeps it, with a field this code does not know."""
    return {
        "schema": 1,
        "id": name,
        "company": f"{name.title()} Traders",
        "role": "Bookkeeper",
        "time_zone": "America/Toronto",
        "contacts": [{"id": "c1", "name": "Dana Reyes", "part": "interviewer", "met": True}],
        "interviews": [{"id": "i1", "ends": "2026-11-05T15:00", "contacts": ["c1"]}],
        "log": [],
        "carried": {"unknown": [1, "two", None]},
        **fields,
    }


def backup_of(*bodies: dict[str, Any]) -> dict[str, Any]:
    """A backup as the planner writes it."""
    return {
        "format": "afterword-backup",
        "schema": 1,
        "exported_at": "2026-11-06T12:00:00.000Z",
        "records": [
            {"id": one["id"], "versions": [{"schema": one["schema"], "body": one}]}
            for one in bodies
        ],
        "set_aside": [],
    }


def choose_file(page: Page, content: object) -> None:
    """Choose a backup on the page of the person's data; text is taken as it is."""
    page.get_by_role("link", name="Your data").click()
    text = content if isinstance(content, str) else json.dumps(content)
    file = FilePayload(name="backup.json", mimeType="application/json", buffer=text.encode())
    page.get_by_label(IMPORT).set_input_files(file)


def bring(page: Page, server: SiteServer, *bodies: dict[str, Any]) -> None:
    """Import records, as a person does with a backup."""
    open_planner(page, server.url)
    choose_file(page, backup_of(*bodies))
    page.get_by_role("button", name="Import", exact=True).click()
    expect(page.get_by_text("Imported.")).to_be_visible()


def open_settings(page: Page, server: SiteServer, record: str) -> None:
    """Open the fields of one application that need no engine."""
    page.goto(f"{server.url}planner/#/at/{record}/details")
    expect(page.get_by_label("Company", exact=True)).to_be_visible()


BROKEN = "broken for a test"


def break_engine(page: Page) -> None:
    """From its next start on, the engine's worker breaks at once, and says ``BROKEN``."""
    page.add_init_script(
        f"const BROKEN = {json.dumps(BROKEN)};"
        """{
          const Real = Worker;
          const program = `throw new Error(${JSON.stringify(BROKEN)})`;
          const broken = new Blob([program], { type: "text/javascript" });
          self.Worker = class extends Real {
            constructor(url, options) { super(URL.createObjectURL(broken), options); }
          };
        }"""
    )


def type_company(page: Page, text: str) -> None:
    page.get_by_label("Company", exact=True).fill(text)


def change_company(page: Page, text: str) -> None:
    """Type it, and leave the field: what is left is saved."""
    type_company(page, text)
    page.get_by_label("Company", exact=True).blur()


def exported(page: Page) -> dict[str, Any]:
    """What the person gets when they export a backup, but for the time it was made."""
    page.get_by_role("link", name="Your data").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Export a backup").click()
    backup: dict[str, Any] = json.loads(Path(download.value.path()).read_text(encoding="utf-8"))
    del backup["exported_at"]
    return backup
