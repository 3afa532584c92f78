"""The guide and the pages made from data: whole, true to the engine, and linked without a gap."""

import datetime as dt
import html
import json
import re
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urljoin, urlsplit

import pytest
from afterword.checks import checks
from afterword.flow.proof import prove
from afterword.flow.walker import load_flow
from afterword.guidance import claims, disagreements
from afterword.guidance.coverage import faults, places
from afterword.guidance.outside import outside_questions, surveys
from afterword.plan import plan
from afterword.record import read_record
from afterword.schema import schemas
from afterword.timing.parameters import parameters, rules_history

from site_templates.build.pages import pages_of_claims
from site_templates.build.pages_ask import flow_data
from site_templates.build.pages_guide import guide_pages
from site_templates.build.pages_reference import command_help, help_parts
from site_templates.build.site import robots_text

REPOSITORY = Path(__file__).resolve().parents[2]
SITE = REPOSITORY / "site"
FLOW = load_flow()
GUIDE = guide_pages(REPOSITORY / "docs")
PAGES = sorted(
    path.relative_to(SITE).as_posix() for path in SITE.rglob("*.html") if path.name != "404.html"
)
SUBJECTS = {
    "before",
    "at-the-end",
    "debrief",
    "thank-you",
    "whom",
    "channel",
    "waiting",
    "checking-in",
    "call",
    "holidays",
    "another-offer",
    "rejection",
    "offer",
    "move-on",
    "senior",
    "not-one-job",
}


class Content(HTMLParser):
    """The words, links and ids of a page's main part."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: set[str] = set()
        self.words: list[str] = []
        self._inside = 0
        self.feed(text)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self._inside += tag == "article"
        self.ids.add(values.get("id") or "")
        if tag == "a" and values.get("href"):
            self.links.append(values["href"] or "")

    def handle_endtag(self, tag: str) -> None:
        self._inside -= tag == "article"

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.words.append(data)


@cache
def read(page: str) -> Content:
    return Content((SITE / page).read_text(encoding="utf-8"))


def said(text: str) -> str:
    return " ".join(text.split())


def test_every_subject_of_the_guide_has_its_page() -> None:
    assert {Path(page.path).stem for page in GUIDE} == SUBJECTS | {"index"}


def test_every_claim_acts_with_the_guide_and_the_guide_names_no_other() -> None:
    assert faults(places(pages_of_claims(GUIDE))) == ()


@pytest.mark.parametrize("name", sorted(SUBJECTS))
def test_a_page_of_the_guide_begins_with_what_to_do_and_says_who_says_so(name: str) -> None:
    (page,) = (one for one in GUIDE if one.path == f"guide/{name}.md")
    content = read(f"guide/{name}/index.html")
    assert "First:" in content.text
    assert page.claims
    for claim in page.claims:
        assert f"../../sources/#{claim}" in content.links
        assert said(claims()[claim].statement) in content.text


def test_the_start_page_shows_a_plan_as_the_engine_makes_it() -> None:
    example = REPOSITORY / "docs" / "examples" / "fresh.json"
    record = read_record(json.loads(example.read_text(encoding="utf-8")))
    content = read("index.html")
    for step in plan(record, dt.datetime(2026, 11, 5, 15, 30)).steps:
        assert step.title in content.text
        assert f"{step.opens:%a} {step.opens.day} {step.opens:%b}" in content.text
        assert f"flow/{step.kind}/" in content.links


def test_every_page_of_the_guide_and_every_advice_has_a_picture_in_the_colours_of_the_page() -> (
    None
):
    pages = [f"guide/{name}" for name in SUBJECTS] + [f"flow/{name}" for name in FLOW.outcomes]
    for page in pages:
        text = (SITE / page / "index.html").read_text(encoding="utf-8")
        drawn = re.findall(r'<svg[^>]* class="aw-picture".*?</svg>', text, re.DOTALL)
        assert len(drawn) == 1, page
        assert not re.search(r"#[0-9a-f]{3}", drawn[0]), page


def test_no_number_of_the_guide_is_typed() -> None:
    counted = re.compile(r"\b\d+ (?:business )?(?:hour|day|week|month)s?\b")
    for file in (REPOSITORY / "docs" / "guide").glob("*.md"):
        assert counted.findall(file.read_text(encoding="utf-8")) == [], file.name


@pytest.mark.parametrize("name", sorted(FLOW.nodes))
def test_a_question_has_a_page_with_all_its_answers(name: str) -> None:
    node, content = FLOW.nodes[name], read(f"flow/{name}/index.html")
    assert said(node.question) in content.text
    assert said(node.why) in content.text
    assert said(node.reading or "") in content.text
    for option in node.options:
        assert said(option.label) in content.text
        assert f"../{option.leads_to}/" in content.links
    for claim in node.references:
        assert f"../../sources/#{claim}" in content.links


@pytest.mark.parametrize("name", sorted(FLOW.outcomes))
def test_an_advice_has_a_page_with_its_reasons_and_what_leads_there(name: str) -> None:
    outcome, content = FLOW.outcomes[name], read(f"flow/{name}/index.html")
    assert said(outcome.text) in content.text
    for claim in outcome.references:
        assert f"../../sources/#{claim}" in content.links
    for node in FLOW.nodes.values():
        if any(option.leads_to == name for option in node.options):
            assert f"../{node.id}/" in content.links


def drawing_in(page: str) -> str:
    start = page.index('class="aw-map"')
    return page[start : page.index("</svg>", start)]


def test_the_map_links_every_question_and_every_advice_as_drawing_and_as_text() -> None:
    page = (SITE / "flow" / "index.html").read_text(encoding="utf-8")
    drawing = drawing_in(page)
    alone = (SITE / "flow" / "map.svg").read_text(encoding="utf-8")
    text = page[page.index('id="as-text"') :]
    for name in (*FLOW.nodes, *FLOW.outcomes):
        for place in (drawing, alone, text):
            assert f'href="{name}/"' in place


def test_the_map_holds_every_word_of_the_flow() -> None:
    page = (SITE / "flow" / "index.html").read_text(encoding="utf-8")
    drawing = drawing_in(page)
    words = said(html.unescape(re.sub(r"<[^>]+>", "", drawing)))
    for node in FLOW.nodes.values():
        assert said(node.question) in words
        for option in node.options:
            assert said(option.label) in words


def test_links_into_the_questions_stand_where_their_answers_lead() -> None:
    followed = 0
    for page in PAGES:
        for link in read(page).links:
            path, _, fragment = link.partition("#")
            if path.endswith("ask/") and fragment:
                answers = dict(parse_qsl(fragment))
                assert len(FLOW.walk(answers).path) == len(answers), f"{page}: {link}"
                followed += 1
    assert followed > len(FLOW.nodes)


def test_sources_hold_every_claim_and_every_disagreement() -> None:
    content = read("sources/index.html")
    assert set(claims()) <= content.ids
    for claim in claims().values():
        assert said(claim.statement).rstrip(".") in content.text
    for one in disagreements():
        assert said(one.question) in content.text
        assert said(one.reading) in content.text


def test_sources_hold_what_other_guides_say_and_where_they_differ() -> None:
    content = read("sources/index.html")
    for question in outside_questions():
        assert f"others-{question.id}" in content.ids
        for guide in question.guides:
            differs = "" if question.agrees(guide) else " Differs."
            words = f"{guide.says}{differs} {guide.publisher}, {guide.at}"
            assert words in content.text
    for survey in surveys():
        for found in survey.found:
            assert found in content.text


def test_proof_says_what_was_proved() -> None:
    proof, content = prove(FLOW), read("proof/index.html")
    assert proof.faults == ()
    for number in (proof.questions, proof.options, proof.outcomes, proof.paths):
        assert str(number) in content.words
    assert "Never more than two unanswered follow ups" in content.text


def test_reference_holds_every_number_check_command_and_version() -> None:
    numbers = read("reference/parameters/index.html").text
    for parameter in parameters().values():
        assert parameter.label in numbers
        assert parameter.id in numbers
        assert said(parameter.reading or "") in numbers
    found = read("reference/checks/index.html").text
    for check in checks().values():
        assert said(check.summary) in found
        assert said(check.why) in found
    commands = read("reference/command-line/index.html").text
    assert len(command_help()) > 6
    for words in command_help().values():
        for lead, arguments in help_parts(words):
            assert lead in commands
            assert all(f"{name} {about}" in commands for name, about in arguments if about)
    changes = read("reference/changes/index.html").text
    for version in rules_history():
        assert said(version.because) in changes


def test_the_published_schemas_are_the_engines_own() -> None:
    for name, schema in schemas().items():
        file = SITE / "reference" / "schema" / f"{name}.json"
        assert json.loads(file.read_text(encoding="utf-8")) == schema


def test_the_questions_data_is_the_flow_as_it_is_now() -> None:
    built = json.loads((REPOSITORY / "build" / "pages" / "flow.json").read_text(encoding="utf-8"))
    assert built == json.loads(json.dumps(flow_data(GUIDE)))


def test_no_link_within_the_site_is_broken() -> None:
    links = [(page, link) for page in PAGES for link in read(page).links]
    assert len(links) > 1000
    within = [(page, link) for page, link in links if not urlsplit(link).scheme]
    assert [place for place in within if not leads_somewhere(*place)] == []


def leads_somewhere(page: str, link: str) -> bool:
    parts = urlsplit(urljoin(f"/{page.removesuffix('index.html')}", link))
    file = SITE / unquote(parts.path).lstrip("/")
    if file.is_dir():
        file /= "index.html"
    if not file.is_file():
        return False
    # What stands behind # on these pages belongs to their scripts.
    by_script = parts.path in ("/ask/", "/planner/", "/practice/")
    if not parts.fragment or by_script or file.suffix != ".html":
        return True
    return unquote(parts.fragment) in read(file.relative_to(SITE).as_posix()).ids


def test_everyone_may_read_everything_and_the_list_of_pages_holds_them_all() -> None:
    robots = (SITE / "robots.txt").read_text(encoding="utf-8")
    assert robots.startswith("User-agent: *\nAllow: /\n")
    listed = re.findall(r"<loc>[^<]*?//[^/<]+/([^<]*)</loc>", (SITE / "sitemap.xml").read_text())
    # What a frame shows is no page to come to by a search.
    pages = (page for page in PAGES if page != "embed/index.html")
    assert sorted(listed) == sorted(page.removesuffix("index.html") for page in pages)


def test_robots_name_the_list_of_pages_where_the_address_is_known(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("AFTERWORD_SITE_URL", "https://afterword.example/")
    assert "Sitemap: https://afterword.example/sitemap.xml\n" in robots_text()


def test_a_page_that_is_missing_leads_on() -> None:
    links = Content((SITE / "404.html").read_text(encoding="utf-8")).links
    assert {"/", "/planner/", "/ask/", "/guide/", "/flow/", "/sources/"} <= {
        link.replace("/.", "/") for link in links
    }
