"""How long the engine works at plans, overviews and checks, in CPython and in the browser."""

import datetime as dt
import json
import statistics
import time
from collections.abc import Callable, Sequence
from typing import Any

import afterword
from playwright.sync_api import Page

from site_templates.build.runtime_node import REPOSITORY
from tests.bench.browser import opened

__all__ = ["measure_in_browser", "measure_in_cpython"]

_NOW = dt.datetime(2026, 12, 14, 10)
_WORDS = 300
_MANY = 200
_TIMED = """async (requests) => {
  const long = [];
  const observer = new PerformanceObserver((list) => {
    long.push(...list.getEntries().map((entry) => entry.duration));
  });
  observer.observe({ type: "longtask" });
  const taken = [];
  for (const request of requests) {
    const start = performance.now();
    await window.ask(request);
    taken.push(performance.now() - start);
  }
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
  return { taken, longest_task: Math.max(0, ...long) };
}"""


def measure_in_cpython(rounds: int) -> dict[str, float]:
    """Plans of one record, and of few and many different ones, in milliseconds for each plan.

    Few and many take turns in every round, and the few are planned again and again until there are
    as many plans. Times are the processor's, for this process alone.
    """
    one = afterword.read_record(_records(1)[0])
    few, many = (tuple(map(afterword.read_record, _records(count))) for count in (10, 1_000))

    def plans(records: Sequence[afterword.Record]) -> Callable[[], object]:
        return lambda: [afterword.plan(record, _NOW) for record in records]

    plans(few)()  # reads the data files
    singles = [_timed(plans((one,))) for _ in range(200)]
    pairs = [(_timed(plans(few * 100)) / 1_000, _timed(plans(many)) / 1_000) for _ in range(rounds)]
    each_of_few, each_of_many = (statistics.median(column) for column in zip(*pairs, strict=True))
    return {
        "plan_ms": round(statistics.median(singles), 3),
        "plan_of_10_each_ms": round(each_of_few, 3),
        "plan_of_1000_each_ms": round(each_of_many, 3),
        "ratio_1000_to_10": round(statistics.median(b / a for a, b in pairs), 3),
    }


def measure_in_browser(rounds: int) -> dict[str, float]:
    """Questions as a page asks them, there and back, in milliseconds; and the page's own work.

    A text is checked with every sentence new, and with one that grows, as while somebody types.
    """
    with opened() as (browser, base):
        page = browser.new_page()
        page.goto(f"{base}/ours/")
        page.wait_for_function("window.answered")
        page.evaluate("window.answered")
        moment = _NOW.isoformat(timespec="minutes")
        records = _records(_MANY)
        plan = {"verb": "plan", "record": records[0], "now": moment}
        items = [{"record": record, "now": moment} for record in records]
        check = {"verb": "check", "record": records[0], "now": moment, "step": "check_in"}
        text = _text(records[0])
        anew = [{**check, "text": text.replace(".", f" {n}.")} for n in range(10 * rounds)]
        typing = [{**check, "text": f"{text} {'and so on ' * n}"} for n in range(10 * rounds)]
        first_check, _ = _ask(page, anew[:1])
        one, _ = _ask(page, [plan] * (10 * rounds))
        checking, _ = _ask(page, anew[1:])
        while_typing, _ = _ask(page, typing)
        overview, blocked = _ask(page, [{"verb": "overview", "items": items}] * min(rounds, 5))
    return {
        "plan_ms": one,
        f"overview_of_{_MANY}_ms": overview,
        "longest_task_of_the_page_meanwhile_ms": blocked,
        f"check_of_{_WORDS}_words_ms": checking,
        "check_while_typing_ms": while_typing,
        "first_check_ms": first_check,
    }


def _ask(page: Page, requests: Sequence[object]) -> tuple[float, float]:
    measured = page.evaluate(_TIMED, requests)
    return round(statistics.median(measured["taken"]), 1), round(measured["longest_task"], 1)


def _timed(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return (time.process_time() - start) * 1_000


def _records(count: int) -> list[dict[str, Any]]:
    """Different applications, each with a person, a promise, a debrief and a log."""
    requests = REPOSITORY / "site_templates" / "build" / "runtime_requests.json"
    sample = next(
        request["record"]
        for request in json.loads(requests.read_text(encoding="utf-8"))
        if request["verb"] == "plan" and request["record"]
    )
    bare = {key: value for key, value in sample.items() if key != "region"}
    return [{**bare, "company": f"Company {number}"} for number in range(count)]


def _text(record: dict[str, Any]) -> str:
    """A message of so many words, made of what the engine itself drafts."""
    body = afterword.draft(afterword.read_record(record), "thank_you", now=_NOW).body
    words = body.split()
    return " ".join((words * (_WORDS // len(words) + 1))[:_WORDS])
