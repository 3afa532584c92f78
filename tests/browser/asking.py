"""The engine's client as page code uses it, asked from a test: see `engine_probe.ts`."""

from typing import Any

from playwright.sync_api import Page

__all__ = ["ABOUT", "PLAN", "RECORD", "ask", "wait_for_state"]

RECORD = {
    "company": "Northwind Traders",
    "role": "Executive assistant",
    "interviews": [{"ends": "2026-11-05T15:00"}],
}
PLAN = {"verb": "plan", "record": RECORD, "now": "2026-11-12T09:00"}
ABOUT = {"verb": "about"}


def ask(page: Page, request: object, abort_after: int | None = None) -> dict[str, Any]:
    outcome: dict[str, Any] = page.evaluate(
        "([request, ms]) => window.ask(request, ms ?? undefined)", [request, abort_after]
    )
    return outcome


def wait_for_state(page: Page, kind: str) -> dict[str, Any]:
    page.wait_for_function("kind => window.states.at(-1).kind === kind", arg=kind)
    state: dict[str, Any] = page.evaluate("window.states.at(-1)")
    return state
