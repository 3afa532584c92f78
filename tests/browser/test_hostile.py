"""What stands in a field, a file, a link or an address is shown as text, and nothing runs."""

import itertools
import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Dialog, FilePayload, Page, expect

from tests.browser.conftest import Complaints, RequestsLog, SiteServer
from tests.browser.gallery import go, settle
from tests.browser.person import ENGINE_READY_MS, open_planner
from tests.browser.stored import backup_of
from tests.browser.test_practice import packed
from tests.engine.hostile import HOSTILE, application_of

TEXTS = [text for text in HOSTILE if len(text) < 200]
GROUP = 45
"""Texts that stand behind one another in each field of one application."""

FOUND = """() => {
  const active = "script:not([src]), iframe, object, embed, base, form[action], img, video, audio,"
    + "meta[http-equiv=refresh], link[href*=elsewhere], marquee, plaintext, template, style";
  const found = [];
  const look = (root) => {
    for (const one of root.querySelectorAll("*")) {
      if (one.matches(active)) found.push(one.outerHTML.slice(0, 200));
      for (const { name, value } of one.attributes) {
        if (name.startsWith("on") || /^\\s*(javascript|vbscript|data):/i.test(value)) {
          found.push(`${one.localName} ${name}=${value.slice(0, 99)}`);
        }
      }
      if (one.shadowRoot) look(one.shadowRoot);
    }
  };
  const apps = "afterword-planner, afterword-ask, afterword-practice, afterword-words";
  for (const app of document.querySelectorAll(apps)) if (app.shadowRoot) look(app.shadowRoot);
  return { ran: window.ran ?? null, polluted: ({}).polluted ?? null, found };
}"""
"""What in the app's own elements could only have come out of a text; none of it is ever ours."""

NOTHING: dict[str, Any] = {"ran": None, "polluted": None, "found": []}

THROUGH = """async (addresses) => {
  const failed = [];
  const note = ({ message, reason }) => failed.push(`${location.hash}: ${message ?? reason}`);
  addEventListener("error", note);
  addEventListener("unhandledrejection", note);
  const here = location.pathname;
  for (const one of addresses) {
    location.hash = one;
    await new Promise(requestAnimationFrame);
    await new Promise((done) => setTimeout(done));
  }
  return { failed, left: location.pathname !== here };
}"""
"""Go to one fragment after the other, and tell what went wrong on the way."""


@pytest.fixture(scope="module")
def visit(
    browser: Browser, browser_context_args: dict[str, Any], refused: tuple[int, list[str]]
) -> Iterator[tuple[Page, SiteServer]]:
    """One page for the whole file; whatever it did, it asked nobody, and opened no dialog."""
    refused[1].clear()
    server = SiteServer()
    context = browser.new_context(**browser_context_args)
    complaints, requests = Complaints(context), RequestsLog(refused[1])
    context.on("request", requests.add)
    page = context.new_page()
    dialogs: list[str] = []

    def dismiss(dialog: Dialog) -> None:
        dialogs.append(dialog.message)
        dialog.dismiss()

    page.on("dialog", dismiss)
    yield page, server
    context.close()
    server.stop()
    assert (requests.left(server.origin), dialogs, complaints.forbidden) == ([], [], [])


def grouped() -> list[str]:
    return [" ".join(TEXTS[start : start + GROUP]) for start in range(0, len(TEXTS), GROUP)]


def records() -> list[dict[str, Any]]:
    made = []
    for number, text in enumerate(grouped()):
        line = re.sub(r"\s+", " ", text)
        plain = {"company": line, "role": line, "name": line, "title": line, "sender": line}
        made.append({**application_of(text, plain), "id": f"h{number}"})
    return made


def test_i3_i4_i6_an_imported_text_is_shown_as_text_in_every_view(
    visit: tuple[Page, SiteServer],
) -> None:
    page, server = visit
    page.clock.set_fixed_time("2026-11-05T19:30:00-05:00")
    open_planner(page, server.url)
    go(page, "data", "Your data")
    file = json.dumps(backup_of(*records())).encode()
    page.get_by_label("Import a backup").set_input_files(
        FilePayload(name="backup.json", mimeType="application/json", buffer=file)
    )
    expect(page.get_by_text("What this file would bring")).to_be_visible()
    assert page.evaluate(FOUND) == NOTHING
    page.get_by_role("button", name="Import", exact=True).click()
    expect(page.get_by_text("Imported.")).to_be_visible()
    go(page, "", "Today")
    settle(page)
    assert page.evaluate(FOUND) == NOTHING
    for number, record in enumerate(records()):
        for view in ("", "/people", "/debrief", "/rounds", "/details", "/log/reply_received"):
            page.evaluate("(hash) => { location.hash = hash; }", f"#/at/h{number}{view}")
            settle(page)
            assert page.evaluate(FOUND) == NOTHING, view
        page.evaluate("(hash) => { location.hash = hash; }", f"#/at/h{number}/draft/thank_you/c1")
        message = page.get_by_role("textbox", name="Message")
        expect(message).to_have_value(re.compile("."), timeout=ENGINE_READY_MS)
        settle(page)
        assert page.evaluate(FOUND) == NOTHING
        assert record["contacts"][0]["name"][:5] in message.input_value()


def test_i3_i4_what_is_typed_into_every_field_is_text(visit: tuple[Page, SiteServer]) -> None:
    page, server = visit
    open_planner(page, server.url)
    for text in grouped():
        go(page, "new", "I just had an interview")
        for field in page.locator("input:visible, textarea:visible").all():
            if field.get_attribute("type") in {None, "text", "email", "search", "url"}:
                field.fill(text)
        page.get_by_role("button", name="Show my plan").press("Enter")
        settle(page)
        assert page.evaluate(FOUND) == NOTHING
        page.reload()


ADDRESSES = {
    "planner/": ["#/{}", "#/at/{}", "#/at/h0/draft/{}/{}", "#/at/h0/log/{}", "#/at/h0/call/{}"],
    "ask/": ["#{}", "#stage={}", "#{}=yes"],
    "practice/": ["#case={}", "#own={}", "#{}"],
}


@pytest.mark.parametrize("address", ADDRESSES)
def test_whatever_stands_after_the_hash_is_no_program_and_no_error(
    address: str, visit: tuple[Page, SiteServer]
) -> None:
    page, server = visit
    page.goto(f"{server.url}{address}")
    expect(page.get_by_role("heading").first).to_be_visible()
    forms = itertools.cycle(ADDRESSES[address])
    fragments = [
        form.format(*[text if number % 2 or "%" in text else quote(text, safe="")] * 2)
        for number, (form, text) in enumerate(zip(forms, TEXTS, strict=False))
    ]
    assert page.evaluate(THROUGH, fragments) == {"failed": [], "left": False}
    assert page.evaluate(FOUND) == NOTHING


def test_a_practice_case_in_a_link_is_shown_as_text(visit: tuple[Page, SiteServer]) -> None:
    page, server = visit
    for text, record in zip(grouped(), records(), strict=True):
        case = {"title": text[:120], "now": "2026-11-06T09:00", "story": text, "record": record}
        page.goto(f"{server.url}practice/#own={packed(case)}")
        page.reload()
        expect(page.get_by_role("heading").first).to_be_visible()
        settle(page)
        assert page.evaluate(FOUND) == NOTHING


@pytest.mark.parametrize("name", ["view", "case", "node", "theme", "lang", "accent"])
def test_whatever_is_chosen_for_a_frame_is_no_program_and_no_error(
    name: str, visit: tuple[Page, SiteServer]
) -> None:
    page, server = visit
    for text in (*grouped()[::3], "constructor", "__proto__", "\u202ex"):
        page.goto(f"{server.url}embed/?{name}={quote(text, safe='')}#{quote(text, safe='')}")
        expect(page.get_by_role("heading").first).to_be_attached()
        assert page.evaluate(FOUND) == NOTHING


def test_what_would_have_come_out_of_a_text_is_found(visit: tuple[Page, SiteServer]) -> None:
    page, server = visit
    page.goto(f"{server.url}ask/")
    expect(page.get_by_role("heading").first).to_be_visible()
    page.evaluate(
        """() => {
          const image = document.createElement("img");
          image.setAttribute("title", " javascript:1");
          document.querySelector("afterword-ask").shadowRoot.append(image);
        }"""
    )
    assert len(page.evaluate(FOUND)["found"]) == 2
