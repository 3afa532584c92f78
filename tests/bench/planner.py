"""The planner full to the brim: 1,000 applications with 20 log entries each, and its own size.

Long tasks of the page's thread, from the opening of the page to the end of typing, are drawn into
`build/bench/planner.svg`.
"""

import datetime as dt
import json
import statistics
from pathlib import Path
from typing import Any

from playwright.sync_api import FilePayload, Page

from site_templates.build.runtime_node import REPOSITORY
from tests.bench.browser import compressed, opened
from tests.bench.long_tasks import draw
from tests.browser.person import until

__all__ = ["measure_planner"]

_RECORDS = 1_000
_ENTRIES = 20
_IMPORTED_ON = "2026-11-05T19:30:00-05:00"
_VISITED_ON = ("2026-11-06", "2026-11-07", "2026-11-08")
"""A day for each visit: what is remembered of the same day is shown before the engine is there."""
_PATIENCE_MS = 120_000
_PICTURE = REPOSITORY / "build" / "bench" / "planner.svg"
_WORDS = "Thank you for the tour of the office, and for your patience with my questions. "

_WATCH = """
self.bench = { tasks: [], marks: {}, delays: [] };
new PerformanceObserver((list) => bench.tasks.push(
  ...list.getEntries().map(({ startTime, duration }) => [startTime, duration])
)).observe({ type: "longtask", buffered: true });
const Real = Worker;
self.Worker = class extends Real {
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
    of all visits. A delay is from the key's event to the frame that shows its letter.
    """
    today: list[float] = []
    delays: list[float] = []
    with opened() as (browser, base):
        context = browser.new_context(timezone_id="America/Toronto", locale="en-US")
        context.set_default_timeout(_PATIENCE_MS)
        page = context.new_page()
        _fill(page, f"{base}/site/planner/")
        for day in _VISITED_ON[: max(1, rounds)]:
            page.close()
            page = context.new_page()
            measured = _visit(page, f"{base}/site/planner/", day)
            today.append(measured["marks"]["today"] - measured["marks"]["ready"])
            delays += measured["delays"]
        context.close()
    _PICTURE.write_text(draw(measured["tasks"], measured["marks"]), encoding="utf-8")
    return {
        "today_after_engine_ready_ms": round(statistics.median(today)),
        "longest_delay_of_typing_ms": round(max(delays), 1),
        "median_delay_of_typing_ms": round(statistics.median(delays), 1),
        "longest_task_ms": round(max([ms for _, ms in measured["tasks"]], default=0)),
        "bundle_bytes": _bundle_bytes(),
    }


def _fill(page: Page, address: str) -> None:
    """Bring the applications in as a person does, with a backup."""
    page.clock.set_fixed_time(_IMPORTED_ON)
    page.goto(f"{address}#/data")
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


def _visit(page: Page, address: str, day: str) -> dict[str, Any]:
    """Open Today on a new day, then write a message letter by letter."""
    page.add_init_script(_WATCH)
    page.clock.set_fixed_time(f"{day}T09:00:00-05:00")
    page.goto(address, wait_until="commit")
    until(page, _SHOWN_FRESH, day)
    page.evaluate("location.hash = '#/at/r0/draft/thank_you/c1'")
    message = page.get_by_role("textbox", name="Message")
    message.click()
    until(page, "() => document.activeElement !== document.body")
    page.evaluate("bench.delays.length = 0; bench.marks.typing = performance.now()")
    message.press_sequentially(_WORDS * 2, delay=20)
    page.evaluate("bench.marks.typed = performance.now()")
    measured: dict[str, Any] = page.evaluate("bench")
    return measured


def _bundle_bytes() -> int:
    """The code of the planner's page, brotli 11: everything but what only other pages load."""
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
