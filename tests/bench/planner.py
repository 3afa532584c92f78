"""The planner full to the brim: 1,000 applications with 20 log entries each, and its own size.

Long tasks of the page's thread, from the opening of the page to the end of typing, are drawn into
`build/bench/planner.svg`. Only the date is set: Playwright's clock brings timers and frames of its
own, which would be measured in place of the browser's.
"""

import datetime as dt
import json
import statistics
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, FilePayload, Page

from site_templates.build.runtime_node import REPOSITORY
from tests.bench.browser import compressed, opened
from tests.bench.long_tasks import draw
from tests.browser.person import until

__all__ = ["measure_planner"]

_RECORDS = 1_000
_ENTRIES = 20
_IMPORTED_ON = "2026-11-05"
_VISITED_ON = ("2026-11-06", "2026-11-07", "2026-11-08", "2026-11-09")
"""A day for each visit: what is remembered of the same day is shown before the engine is there. The
first is the one after the import, when nothing is remembered and all must be planned to rank it."""
_PATIENCE_MS = 120_000
_PICTURE = REPOSITORY / "build" / "bench" / "planner.svg"
_WORDS = "Thank you for the tour of the office, and for your patience with my questions. "

_WATCH = """
self.bench = { tasks: [], marks: {}, delays: [] };
new PerformanceObserver((list) => bench.tasks.push(
  ...list.getEntries().map(({ startTime, duration }) => [startTime, duration])
)).observe({ type: "longtask", buffered: true });
const RealWorker = Worker;
self.Worker = class extends RealWorker {
  constructor(...rest) {
    super(...rest);
    this.addEventListener("message", ({ data }) => {
      if (data.kind === "ready") bench.marks.ready ??= performance.now();
    });
  }
};
addEventListener("input", ({ timeStamp }) => {
  requestAnimationFrame(() => bench.delays.push(performance.now() - timeStamp));
}, true);
const within = (root, name) => root?.querySelector(name)?.shadowRoot;
(function look() {
  const today = within(within(document, "afterword-planner"), "aw-today");
  const card = within(today, "aw-due, aw-waiting");
  if (card?.querySelector("h3")) bench.marks.shown = performance.now();
  else requestAnimationFrame(look);
})();
"""
_DATE = """
const Real = Date;
self.Date = class extends Real {
  constructor(...parts) { super(...(parts.length > 0 ? parts : [%d])); }
  static now() { return %d; }
};
"""
_SHOWN_FRESH = """(day) => {
  const today = document.querySelector("afterword-planner")?.shadowRoot?.querySelector("aw-today");
  const cards = [...(today?.shadowRoot?.querySelectorAll("aw-due, aw-waiting") ?? [])];
  const fresh = cards.length > 0 && cards.every(({ glance }) => glance?.as_of === day);
  if (fresh) bench.marks.today ??= performance.now();
  return fresh;
}"""


def measure_planner(rounds: int) -> dict[str, Any]:
    """How soon Today is there, how long typing waits, and what the planner's own code weighs.

    Times are in milliseconds, medians over the visits but for the longest delay of typing, which is
    of all visits. A delay is from the key's event to the frame that shows its letter. Typing begins
    once with Today complete, and once as soon as the message is there after the page was opened.
    """
    with opened() as (browser, base):
        context = browser.new_context(timezone_id="America/Toronto", locale="en-US")
        context.set_default_timeout(_PATIENCE_MS)
        address = f"{base}/site/planner/"
        _fill(context, address)
        first, *visits = [
            _visit(context, address, day) for day in _VISITED_ON[: max(2, min(rounds + 1, 4))]
        ]
        at_once = _visit(context, address, _VISITED_ON[-1], straight=True)
        context.close()
    _PICTURE.write_text(draw(visits[-1]["tasks"], visits[-1]["marks"]), encoding="utf-8")
    delays = [delay for visit in (first, *visits, at_once) for delay in visit["delays"]]
    return {
        "records_shown_after_page_start_ms": round(
            statistics.median(visit["marks"]["shown"] for visit in visits)
        ),
        "today_after_engine_ready_ms": round(statistics.median(map(_today, visits))),
        "today_after_an_import_ms": round(_today(first)),
        "longest_delay_of_typing_ms": round(max(delays), 1),
        "median_delay_of_typing_ms": round(statistics.median(delays), 1),
        "longest_task_ms": round(max([ms for _, ms in visits[-1]["tasks"]], default=0)),
        "bundle_bytes": _bundle_bytes(),
    }


def _today(visit: Mapping[str, Any]) -> float:
    """From the engine being ready to Today being complete and of that day."""
    marks = visit["marks"]
    return float(marks["today"] - marks["ready"])


@contextmanager
def _page_on(context: BrowserContext, day: str) -> Iterator[Page]:
    """A page on which it is nine in the morning of that day, for good."""
    at = dt.datetime.fromisoformat(f"{day}T09:00:00-05:00").timestamp() * 1_000
    page = context.new_page()
    page.add_init_script(_DATE % (at, at))
    yield page
    page.close()


def _fill(context: BrowserContext, address: str) -> None:
    """Bring the applications in as a person does, with a backup."""
    backup = {
        "format": "afterword-backup",
        "schema": 1,
        "exported_at": "2026-11-01T12:00:00.000Z",
        "records": [
            {"id": one["id"], "versions": [{"schema": 1, "body": one}]}
            for one in map(_record, range(_RECORDS))
        ],
        "set_aside": [],
    }
    file = FilePayload(
        name="backup.json", mimeType="application/json", buffer=json.dumps(backup).encode()
    )
    with _page_on(context, _IMPORTED_ON) as page:
        page.goto(f"{address}#/data")
        page.get_by_label("Import a backup").set_input_files(file)
        page.get_by_role("button", name="Import", exact=True).click()
        page.get_by_text("Imported.").wait_for()
        page.get_by_text("Saved on this device").first.wait_for()


def _record(number: int) -> dict[str, Any]:
    """An application as it stands; every tenth waits for its thank-you."""
    held = dt.datetime(2026, 9, 1, 10) + dt.timedelta(days=number % 50)
    new = number % 10 == 0
    entries = [
        {
            "id": f"e{index}",
            "at": (held + dt.timedelta(hours=5, minutes=index)).isoformat(timespec="minutes"),
            "kind": "reply_received",
            "to": ["c1"],
        }
        for index in range(_ENTRIES)
    ]
    ends = "2026-11-05T15:00" if new else held.isoformat(timespec="minutes")
    return {
        "schema": 1,
        "id": f"r{number}",
        "company": f"Company {number}",
        "role": "Bookkeeper",
        "time_zone": "America/Toronto",
        "contacts": [{"id": "c1", "name": "Dana Reyes"}],
        "interviews": [
            {
                "id": "i1",
                "ends": ends,
                "contacts": ["c1"],
                "debrief": {"stood_out": "the calm of the office"},
            }
        ],
        "log": entries,
    }


def _visit(
    context: BrowserContext, address: str, day: str, *, straight: bool = False
) -> dict[str, Any]:
    """Open Today on a new day, or a message straight away; then write it letter by letter."""
    message_address = "#/at/r0/draft/thank_you/c1"
    with _page_on(context, day) as page:
        page.add_init_script(_WATCH)
        if straight:
            page.goto(address + message_address, wait_until="commit")
        else:
            page.goto(address, wait_until="commit")
            until(page, _SHOWN_FRESH, day)
            page.evaluate("(hash) => (location.hash = hash)", message_address)
        message = page.get_by_role("textbox", name="Message")
        message.click()
        until(page, "() => document.activeElement !== document.body")
        page.evaluate("bench.delays.length = 0; bench.marks.typing = performance.now()")
        message.press_sequentially(_WORDS * 2, delay=20)
        page.evaluate("bench.marks.typed = performance.now()")
        measured: dict[str, Any] = page.evaluate("bench")
    return measured


def _bundle_bytes() -> int:
    """The code the planner starts with, brotli 11; what is fetched later is not in it."""
    app = REPOSITORY / "site" / "app"
    entry = next(app.glob("main-*.js"))
    needed = _imported_by({entry, next(app.glob("planner-*.js"))}, app)
    return sum(len(compressed().read(path, "br")) for path in needed)


def _imported_by(files: set[Path], app: Path) -> set[Path]:
    """Those files, and the chunks that they import when they start."""
    found = set(files)
    for file in files:
        code = file.read_text(encoding="utf-8")
        chunks = {chunk for chunk in app.glob("chunk-*.js") if f'from"./{chunk.name}"' in code}
        found |= chunks | {c for c in app.glob("chunk-*.js") if f'import"./{c.name}"' in code}
    return found if found == files else _imported_by(found, app)
