"""The memory of a started engine, kept on the device: it changes how soon, and nothing else."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, Route

from site_templates.build.runtime_node import REPOSITORY
from tests.browser.asking import ABOUT, PLAN, RECORD, ask, wait_for_state

REQUESTS = json.loads(
    (REPOSITORY / "site_templates" / "build" / "runtime_requests.json").read_text(encoding="utf-8")
)
REJECTION = {
    "verb": "draft",
    "step": "rejection_reply",
    "now": "2026-11-12T09:00",
    "record": {**RECORD, "log": [{"at": "2026-11-11T09:00", "kind": "rejected"}]},
}
WORD_OF_HERS = "Quetzalcoatlus"
KEPT = """async () => {
  const cache = await caches.open("afterword-snapshots");
  const keys = await cache.keys();
  return keys.map(({ url }) => url);
}"""
UNTIL_KEPT = f"""async (wanted) => {{
  const kept = {KEPT};
  for (;;) {{
    const [url] = await kept();
    if (url !== undefined && (wanted === null || url === wanted)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }}
}}"""
FIND = """async (word) => {
  const cache = await caches.open("afterword-snapshots");
  const bytes = await (await cache.match((await cache.keys())[0])).arrayBuffer();
  const texts = ["utf-8", "utf-16le"].map((name) => new TextDecoder(name).decode(bytes));
  return texts.some((text) => text.includes(word));
}"""
DAMAGE = """async () => {
  const cache = await caches.open("afterword-snapshots");
  const [key] = await cache.keys();
  const bytes = await (await cache.match(key)).arrayBuffer();
  new Uint8Array(bytes)[bytes.byteLength >> 1] ^= 1;
  await cache.put(key, new Response(bytes));
}"""
RENAME = """async () => {
  const cache = await caches.open("afterword-snapshots");
  const [key] = await cache.keys();
  const response = await cache.match(key);
  await cache.delete(key);
  await cache.put(key.url.replace(/snapshot-.*/, "snapshot-0123456789ab"), response);
}"""


def how_it_started(page: Page) -> list[bool]:
    """For each start of the engine on this page, whether it was from a snapshot."""
    starts: list[bool] = page.evaluate(
        "performance.getEntriesByName('afterword-engine-ready').map((e) => e.detail.restored)"
    )
    return starts


def answers_of(page: Page) -> list[dict[str, Any]]:
    return [ask(page, request) for request in REQUESTS]


def wait_until_kept(page: Page, url: str | None = None) -> None:
    page.evaluate(UNTIL_KEPT, url)


@pytest.fixture
def visited(open_probe: Callable[[], Page]) -> Callable[[], Page]:
    """Opens the page on a device where the snapshot has been taken; the first visit is over."""
    page = open_probe()
    named = {**RECORD, "company": WORD_OF_HERS}
    assert ask(page, {**PLAN, "record": named})["result"]["record"]
    assert how_it_started(page) == [False]
    wait_until_kept(page)
    return open_probe


def test_a_later_visit_starts_from_the_snapshot_and_gives_the_same_answers(
    open_probe: Callable[[], Page],
) -> None:
    page = open_probe()
    plain = answers_of(page)
    wait_until_kept(page)
    page = open_probe()
    assert answers_of(page) == plain
    assert how_it_started(page) == [True]


def test_the_snapshot_holds_nothing_that_anybody_entered(visited: Callable[[], Page]) -> None:
    page = visited()
    assert page.evaluate(FIND, "Northwind Traders")  # it was asked about somebody made up
    assert not page.evaluate(FIND, WORD_OF_HERS)


def test_a_plan_does_not_wait_for_files_and_a_draft_does(
    visited: Callable[[], Page], page: Page
) -> None:
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/runtime/engine-*.zip", hold)
    page = visited()
    assert ask(page, PLAN)["result"]["steps"]
    assert how_it_started(page) == [True]
    page.evaluate("(request) => { window.drafted = ask(request) }", REJECTION)
    assert ask(page, ABOUT, 100)["code"] == "TimeoutError"
    for route in held:
        route.continue_()
    assert page.evaluate("drafted")["result"]["subject"]


def test_a_damaged_snapshot_is_dropped_and_the_engine_starts_in_the_plain_way(
    visited: Callable[[], Page],
) -> None:
    page = visited()
    page.evaluate(DAMAGE)
    page = visited()
    assert "version" in ask(page, ABOUT)["result"]
    assert how_it_started(page) == [False]
    wait_until_kept(page)
    page = visited()
    ask(page, ABOUT)
    assert how_it_started(page) == [True]


def test_a_snapshot_of_another_build_is_not_used_and_does_not_stay(
    visited: Callable[[], Page],
) -> None:
    page = visited()
    (of_this_build,) = page.evaluate(KEPT)
    page.evaluate(RENAME)
    page = visited()
    ask(page, ABOUT)
    assert how_it_started(page) == [False]
    wait_until_kept(page, of_this_build)


def test_an_engine_that_is_started_again_does_not_trust_the_snapshot(
    visited: Callable[[], Page],
) -> None:
    page = visited()
    ask(page, ABOUT)
    page.evaluate("window.restart()")
    ask(page, ABOUT)
    assert how_it_started(page) == [True, False]


def test_where_nothing_can_be_kept_the_engine_starts_all_the_same(
    open_probe: Callable[[], Page], page: Page
) -> None:
    page.add_init_script(
        "caches.open = () => Promise.reject(new DOMException('no', 'QuotaExceededError'))"
    )
    page = open_probe()
    assert "version" in ask(page, ABOUT)["result"]
    wait_for_state(page, "ready")
    assert how_it_started(page) == [False]
