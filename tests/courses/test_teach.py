"""`/teach/`: what an author picks is what the frame shows and what the snippets carry."""

import json
import re
import zipfile

from playwright.sync_api import Page, expect

from site_templates.build.embed import EMBEDDABLE, oembed, sandbox_tokens
from tests.browser.conftest import SITE, SiteServer
from tests.browser.test_accessibility import faults
from tests.courses.conftest import HostServer


def open_teach(page: Page, site: SiteServer) -> None:
    page.goto(f"{site.url}teach/")
    expect(page.get_by_label("What to show")).to_be_visible()


def snippet(page: Page, label: str) -> str:
    return page.get_by_label(label).input_value()


def test_the_frame_shows_what_is_picked_and_grows_to_its_height(
    page: Page, site_server: SiteServer
) -> None:
    open_teach(page, site_server)
    frame = page.frame_locator("iframe")
    expect(frame.get_by_role("heading", name="Home again, three hours later")).to_be_visible()
    page.wait_for_function(
        "document.querySelector('afterword-teach').shadowRoot.querySelector('iframe').height > 700"
    )
    page.get_by_label("What to show").select_option("ask")
    page.get_by_label("Where to begin?").select_option("promise")
    page.get_by_label("Colours", exact=True).select_option("dark")
    question = "What did they say about when you would hear?"
    expect(frame.get_by_role("heading", name=question)).to_be_visible()
    expect(frame.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    assert "view=ask&amp;node=promise&amp;theme=dark" in snippet(page, "The frame, to paste")
    assert 'data-node="promise" data-theme="dark"' in snippet(page, "Or one line")


def test_what_is_pasted_works_in_somebody_elses_page(
    school: Page, host: HostServer, site_server: SiteServer
) -> None:
    open_teach(school, site_server)
    pasted = snippet(school, "The frame, to paste")
    for part in (f'sandbox="{sandbox_tokens()}"', "title=", 'loading="lazy"', "allow=", "<p><a "):
        assert part in pasted
    line = snippet(school, "Or one line")
    assert line.count("\n") == 0
    school.goto(host.add("pasted", pasted))
    words = "Home again, three hours later"
    expect(school.frame_locator("iframe").get_by_role("heading", name=words)).to_be_visible()
    school.goto(host.add("line", f"<p>Before</p>{line}<p>After</p>"))
    expect(school.frame_locator("iframe").get_by_role("heading", name=words)).to_be_visible()
    school.wait_for_function("parseInt(document.querySelector('iframe').style.height) > 700")
    assert school.evaluate("document.querySelector('iframe').title")


def test_the_cartridge_is_downloaded_with_the_sites_own_address(
    page: Page, site_server: SiteServer
) -> None:
    open_teach(page, site_server)
    with page.expect_download() as saved:
        page.get_by_role("link", name="Common Cartridge 1.3").click()
    assert saved.value.suggested_filename == "afterword-cartridge.imscc"
    with zipfile.ZipFile(saved.value.path()) as archive:
        link = archive.read("links/practice.xml").decode()
    assert f'href="{site_server.url}practice/"' in link


def test_every_package_offered_is_there(page: Page, site_server: SiteServer) -> None:
    open_teach(page, site_server)
    offered = page.locator("a[download]").evaluate_all("(links) => links.map((one) => one.href)")
    names = [address.removeprefix(f"{site_server.url}packages/") for address in offered]
    assert sorted(names) == sorted(path.name for path in (SITE / "packages").iterdir())


def test_the_page_has_no_fault_of_access(page: Page, site_server: SiteServer) -> None:
    open_teach(page, site_server)
    page.get_by_label("Another accent colour than Afterword's").check()
    page.evaluate(
        "document.querySelector('afterword-teach').shadowRoot.querySelector('iframe').remove()"
    )
    assert faults(page) == {}


def test_oembed_tells_the_frame_of_every_embeddable_page() -> None:
    address = "https://school.example/afterword/"
    for page, choices in EMBEDDABLE.items():
        assert (SITE / page / "index.html").is_file()
        told = oembed(address, choices)
        assert (told["version"], told["type"]) == ("1.0", "rich")
        assert {"html", "width", "height", "provider_name", "provider_url"} <= set(told)
        source = re.search(r'src="([^"]+)"', told["html"])
        assert source is not None
        assert source[1] == f"{address}embed/?{choices}"
        json.dumps(told)
