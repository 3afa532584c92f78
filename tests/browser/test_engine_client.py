"""The page's engine, as page code uses it: one worker, real Pyodide, and what can befall them."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route

from tests.browser.asking import ABOUT, PLAN, RECORD, ask, wait_for_state
from tests.browser.conftest import PROBE_HTML


def test_the_first_question_is_answered_and_the_states_tell_how_far_loading_is(
    open_probe: Callable[[], Page],
) -> None:
    page = open_probe()
    assert ask(page, PLAN)["result"]["record"]
    states = page.evaluate("window.states")
    received = [state["received"] for state in states if state["kind"] == "loading"]
    assert states[-1] == {"kind": "ready"}
    assert received == sorted(received)
    assert received[0] == 0
    loading = next(state for state in reversed(states) if state["kind"] == "loading")
    assert any(0 < bytes_so_far < loading["total"] for bytes_so_far in received)
    assert loading["received"] == loading["total"]


def test_questions_put_while_loading_wait_and_are_answered_in_their_order(
    open_probe: Callable[[], Page],
) -> None:
    page = open_probe()
    order = page.evaluate(
        """async () => {
             const order = [];
             const requests = ["one", "two", "three"].map((verb) => ({ verb }));
             await Promise.all(requests.map((r) => ask(r).then(() => order.push(r.verb))));
             return order;
           }"""
    )
    assert order == ["one", "two", "three"]


def test_a_waiting_question_can_be_aborted_and_the_others_are_answered(
    open_probe: Callable[[], Page],
) -> None:
    page = open_probe()
    aborted, answered = page.evaluate(
        "([plan, about]) => Promise.all([ask(plan, 0), ask(about)])", [PLAN, ABOUT]
    )
    assert aborted["code"] == "TimeoutError"
    assert "version" in answered["result"]


def test_what_is_wrong_with_a_record_comes_back_field_by_field(
    open_probe: Callable[[], Page],
) -> None:
    page = open_probe()
    record = {**RECORD, "interviews": [{"ends": "2026-02-30T10:00"}]}
    refused = ask(page, {**PLAN, "record": record})
    assert refused["code"] == "invalid_record"
    assert [problem["field"] for problem in refused["problems"]] == ["interviews[0].ends"]


def test_the_table_of_a_regions_country_is_fetched_once_and_before_the_plan(
    open_probe: Callable[[], Page],
) -> None:
    page = open_probe()
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url))
    plan = {**PLAN, "record": {**RECORD, "region": "CA-ON"}}
    first, second = ask(page, plan), ask(page, plan)
    assert first == second
    assert len([url for url in fetched if url.endswith("/calendars/CA.json")]) == 1
    assert not [w for w in first["result"]["warnings"] if "calendar" in w["code"]]


def test_a_table_that_cannot_be_fetched_leaves_a_plan_with_a_warning(
    open_probe: Callable[[], Page],
) -> None:
    page = open_probe()
    page.route("**/calendars/*.json", lambda route: route.fulfill(status=404))
    plan = ask(page, {**PLAN, "record": {**RECORD, "region": "CA-ON"}})["result"]
    assert plan["steps"]
    assert plan["warnings"]


def test_a_table_that_cannot_be_had_is_waited_for_once_until_the_device_is_online_again(
    open_probe: Callable[[], Page],
) -> None:
    page = open_probe()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.rsplit("/")[-1]))
    page.route("**/calendars/*.json", lambda route: route.abort())
    plan = {**PLAN, "record": {**RECORD, "region": "CA-ON"}}
    assert ask(page, plan)["result"]["warnings"]
    assert ask(page, plan)["result"]["warnings"]
    assert asked.count("CA.json") == 1
    page.unroute("**/calendars/*.json")
    page.evaluate("window.dispatchEvent(new Event('online'))")
    codes = [warning["code"] for warning in ask(page, plan)["result"]["warnings"]]
    assert not [code for code in codes if "calendar" in code]
    assert asked.count("CA.json") == 2


@pytest.mark.parametrize("where", ["record", "now"])
def test_i1_a_request_nested_too_deep_is_refused_and_the_engine_lives(
    open_probe: Callable[[], Page], where: str
) -> None:
    page = open_probe()
    outcome = page.evaluate(
        """([plan, where]) => {
             let deep = "end";
             for (let level = 0; level < 5000; level += 1) deep = [deep];
             return ask({ ...plan, [where]: deep });
           }""",
        [PLAN, where],
    )
    assert outcome["code"] == "bad_request"
    assert "levels deep" in outcome["message"]
    assert "version" in ask(page, ABOUT)["result"]


def test_i1_a_request_of_many_megabytes_is_refused_and_the_engine_lives(
    open_probe: Callable[[], Page],
) -> None:
    page = open_probe()
    outcome = page.evaluate(
        "plan => ask({ ...plan, now: 'x'.repeat(5_000_001) })",
        PLAN,
    )
    assert (outcome["code"], "too long" in outcome["message"]) == ("bad_request", True)
    assert "version" in ask(page, ABOUT)["result"]


def test_i6_half_a_character_becomes_a_visible_marker(open_probe: Callable[[], Page]) -> None:
    page = open_probe()
    outcome = page.evaluate("() => ask({ verb: 'half \\ud800 emoji' })")
    assert outcome["code"] == "bad_request"
    assert "half \N{REPLACEMENT CHARACTER} emoji" in outcome["message"]


def test_p1_an_engine_that_dies_is_started_again(open_probe: Callable[[], Page]) -> None:
    page = open_probe()
    ask(page, ABOUT)
    # So deep a text ends Python for good; the client lets none through, so it is put past it.
    page.workers[0].evaluate(
        """() => dispatchEvent(new MessageEvent("message", {
             data: { kind: "call", request: "[".repeat(500_000) } }))"""
    )
    page.wait_for_function("window.states.filter((state) => state.kind === 'ready').length === 2")
    assert "version" in ask(page, ABOUT)["result"]


def test_p2_an_engine_that_does_not_answer_is_cut_off_and_the_next_question_answered(
    open_probe: Callable[[], Page],
) -> None:
    page = open_probe()
    ask(page, ABOUT)
    page.workers[0].evaluate("() => { setTimeout(() => { for (;;); }, 0); }")
    lost, answered = page.evaluate(
        "([plan, about]) => Promise.all([ask(plan), ask(about)])", [PLAN, ABOUT]
    )
    assert lost["code"] == "engine_restarted"
    assert "try again" in lost["message"]
    assert "version" in answered["result"]


def test_p3_where_webassembly_is_blocked_a_clear_word_is_given(
    open_probe: Callable[[], Page], page: Page
) -> None:
    policy = "script-src 'self'; worker-src 'self' blob:"
    headers = {"content-security-policy": policy, "content-type": "text/html"}
    # Of two routes, the one that was set last answers.
    page.route(
        "**/engine_probe.html", lambda route: route.fulfill(body=PROBE_HTML, headers=headers)
    )
    open_probe()
    outcome = ask(page, PLAN)
    state = wait_for_state(page, "error")
    assert "does not let the page run WebAssembly" in state["message"]
    assert outcome["code"] == "engine_unavailable"
    assert outcome["message"] == state["message"]


def test_a_host_that_does_not_know_webassembly_serves_the_engine_all_the_same(
    open_probe: Callable[[], Page], page: Page
) -> None:
    def mislabelled(route: Route) -> None:
        response = route.fetch()
        headers = {**response.headers, "content-type": "text/plain"}
        route.fulfill(response=response, headers=headers)

    page.route("**/*.wasm", mislabelled)
    open_probe()
    assert "version" in ask(page, ABOUT)["result"]


@pytest.mark.parametrize("missing", [r"/pyodide\.asm\.wasm$", r"/library-\w+\.zip$", r"/worker-"])
def test_w2_a_missing_file_is_an_error_in_words_and_a_restart_mends_it(
    open_probe: Callable[[], Page], page: Page, missing: str
) -> None:
    page.route(re.compile(missing), lambda route: route.fulfill(status=404))
    open_probe()
    assert "could not be loaded" in wait_for_state(page, "error")["message"]
    page.unroute(re.compile(missing))
    page.evaluate("window.restart()")
    assert "version" in ask(page, ABOUT)["result"]


def test_w2_a_page_sent_in_place_of_the_wasm_is_an_error_in_words(
    open_probe: Callable[[], Page], page: Page
) -> None:
    page.route("**/*.wasm", lambda route: route.fulfill(body="<!doctype html>", status=200))
    open_probe()
    message = wait_for_state(page, "error")["message"]
    assert "expected WebAssembly, found something else" in message


def test_a_page_that_slept_while_it_waited_does_not_take_its_engine_for_dead(
    open_probe: Callable[[], Page], page: Page
) -> None:
    page.clock.install()
    open_probe()
    ask(page, ABOUT)
    page.workers[0].evaluate(
        "() => { setTimeout(() => { const end = Date.now() + 1500; while (Date.now() < end); }); }"
    )
    page.evaluate("plan => { window.asleep = ask(plan); }", PLAN)
    page.clock.fast_forward("30:00")
    assert page.evaluate("window.asleep")["result"]["steps"]
