"""`/ask/` as a person uses it: answer, go back, change, share, and go on to the planner."""

import re
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest
from afterword.flow.walker import Trace, load_flow
from playwright.sync_api import Browser, Page, expect

from site_templates.build.pages_windows import window_of
from tests.browser.conftest import SiteServer

FLOW = load_flow()
CHECK_IN = {
    "stage": "running",
    "interview_held": "yes",
    "competing_offer": "no",
    "notes_written": "yes",
    "thanked": "yes",
    "round_ahead": "no",
    "call_agreed": "no",
    "thanked_late": "no",
    "follow_ups": "none",
    "promise": "few_days",
    "time_after_few_days": "time",
}


def trace_of(answers: dict[str, str]) -> Trace:
    return FLOW.walk(answers)


def open_questions(page: Page, site: SiteServer, answers: dict[str, str] | None = None) -> None:
    page.goto(f"{site.url}ask/#{urlencode(answers or {})}")


def choose(page: Page, node: str, answer: str) -> None:
    """Answer one question: it must be the one that is asked."""
    question = FLOW.nodes[node]
    expect(page.get_by_role("heading", name=question.question)).to_be_visible()
    page.get_by_label(question.option(answer).label, exact=True).check()
    page.get_by_role("button", name="Continue").click()


def change(page: Page, node: str) -> None:
    question = re.escape(FLOW.nodes[node].question)
    page.get_by_role("link", name=re.compile(f"^Change.*{question}$")).click()


def answers_in(page: Page) -> dict[str, str]:
    found = dict(parse_qsl(urlsplit(page.url).fragment))
    found.pop("page", None)
    return found


def see_advice(page: Page, answers: dict[str, str]) -> None:
    """The advice, in the words of the way to it, is what the page shows."""
    outcome = trace_of(answers).outcome
    assert outcome is not None
    expect(page.get_by_role("heading", name=outcome.title, exact=True)).to_be_visible()
    expect(page.get_by_text(outcome.text)).to_be_visible()
    expect(page.get_by_text(window_of(trace_of(answers)))).to_be_visible()


def test_answers_lead_to_the_advice_with_its_window_and_its_reasons(
    page: Page, site_server: SiteServer
) -> None:
    open_questions(page, site_server)
    for node, answer in CHECK_IN.items():
        choose(page, node, answer)
    expect(page.get_by_role("heading", name="Check your answers")).to_be_visible()
    page.get_by_role("link", name="See what to do").click()
    see_advice(page, CHECK_IN)
    for claim in FLOW.outcomes["check_in"].references:
        expect(page.locator(f"a[href$='sources/#{claim}']")).to_be_visible()
    assert answers_in(page) == CHECK_IN


@pytest.mark.parametrize("outcome", sorted(FLOW.outcomes))
def test_a_shared_address_shows_the_same_advice(
    outcome: str, page: Page, site_server: SiteServer
) -> None:
    trace = next(trace for trace in FLOW.paths() if trace.end.id == outcome)
    answers = {step.node.id: step.option.answer for step in trace.path}
    open_questions(page, site_server, answers)
    see_advice(page, answers)


def test_back_goes_back_question_by_question(page: Page, site_server: SiteServer) -> None:
    open_questions(page, site_server)
    choose(page, "stage", "running")
    choose(page, "interview_held", "yes")
    page.go_back()
    expect(page.get_by_role("heading", name=FLOW.nodes["interview_held"].question)).to_be_visible()
    page.go_back()
    expect(page.get_by_role("heading", name=FLOW.nodes["stage"].question)).to_be_visible()


def test_one_answer_changes_and_the_others_stay(page: Page, site_server: SiteServer) -> None:
    open_questions(page, site_server, CHECK_IN)
    question = FLOW.nodes["time_after_few_days"]
    change(page, "time_after_few_days")
    expect(page.get_by_label(question.option("time").label, exact=True)).to_be_checked()
    choose(page, "time_after_few_days", "not_yet")
    page.get_by_role("link", name="See what to do").click()
    see_advice(page, CHECK_IN | {"time_after_few_days": "not_yet"})


def test_a_changed_answer_asks_what_is_new_on_the_way_and_nothing_else(
    page: Page, site_server: SiteServer
) -> None:
    open_questions(page, site_server, CHECK_IN)
    change(page, "promise")
    choose(page, "promise", "date")
    choose(page, "time_after_date", "not_yet")
    expect(page.get_by_role("heading", name="Check your answers")).to_be_visible()


def test_what_would_change_the_advice_leads_there(page: Page, site_server: SiteServer) -> None:
    open_questions(page, site_server, CHECK_IN)
    page.get_by_role("link", name=FLOW.outcomes["wait"].title).first.click()
    see_advice(page, CHECK_IN | {"time_after_few_days": "not_yet"})


def test_continuing_without_an_answer_says_what_is_missing(
    page: Page, site_server: SiteServer
) -> None:
    open_questions(page, site_server)
    page.get_by_role("button", name="Continue").click()
    problem = page.get_by_role("alert")
    expect(problem).to_contain_text("Choose an answer")
    expect(problem).to_be_focused()
    problem.get_by_role("link").click()
    first = FLOW.nodes["stage"].options[0]
    expect(page.get_by_label(first.label, exact=True)).to_be_focused()


def test_skipping_to_the_content_keeps_the_answers(page: Page, site_server: SiteServer) -> None:
    open_questions(page, site_server, CHECK_IN)
    see_advice(page, CHECK_IN)
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to content")).to_be_focused()
    page.keyboard.press("Enter")
    title = FLOW.outcomes["check_in"].title
    expect(page.get_by_role("heading", name=title, exact=True)).to_be_focused()
    assert answers_in(page) == CHECK_IN


def test_a_link_with_an_answer_of_an_older_version_asks_again(
    page: Page, site_server: SiteServer
) -> None:
    open_questions(page, site_server, {"stage": "running", "interview_held": "perhaps"})
    expect(page.get_by_role("alert")).to_contain_text("no longer offered")
    choose(page, "interview_held", "no")
    page.get_by_role("link", name="See what to do").click()
    see_advice(page, {"stage": "running", "interview_held": "no"})


def test_questions_need_no_engine_and_store_nothing(page: Page, site_server: SiteServer) -> None:
    page.route(re.compile(r"/runtime/"), lambda route: route.abort())
    open_questions(page, site_server, CHECK_IN)
    see_advice(page, CHECK_IN)
    stored = page.evaluate("Object.keys(localStorage).filter((key) => !key.includes('__palette'))")
    assert [key for key in stored if "few_days" in page.evaluate(f"localStorage[{key!r}]")] == []


def test_an_application_is_begun_with_what_they_said(page: Page, site_server: SiteServer) -> None:
    open_questions(page, site_server, CHECK_IN)
    page.get_by_role("button", name="Keep this as an application").click()
    expect(page).to_have_url(re.compile(r"/planner/#/new$"))
    expect(page.get_by_label("In a few days")).to_be_checked()


def test_without_scripts_the_questions_can_be_followed_page_by_page(
    browser: Browser, site_server: SiteServer
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site_server.url}ask/")
    page.get_by_role("link", name="follow them page by page").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(FLOW.nodes["stage"].question)
    page.get_by_role("link", name=FLOW.nodes["interview_held"].question).first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(FLOW.nodes["interview_held"].question)
    context.close()
