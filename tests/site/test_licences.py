"""What is shipped is listed, each with the text of its licence, on the site and as an SBOM."""

import html
import json
import re
from pathlib import Path

import pytest

from site_templates.build.sbom import sbom
from site_templates.build.shipped import shipped

REPOSITORY = Path(__file__).resolve().parents[2]
PAGE = REPOSITORY / "site" / "licences" / "index.html"
ROW = re.compile(r'<tr><td>(.*?)<br><span>(.*?)</span></td><td>.*?</td><td><a href="([^"]+\.txt)">')
SHIPPED = {one.name: one for one in shipped()}


def test_the_page_lists_everything_that_is_shipped() -> None:
    rows = ROW.findall(PAGE.read_text(encoding="utf-8"))
    listed = {html.unescape(re.sub("<[^>]*>", "", name)): html.unescape(v) for name, v, _ in rows}
    assert listed == {name: one.version for name, one in SHIPPED.items()}
    assert {"pyodide", "lit", "Jinja2", "mkdocs-material", "workbox-precaching"} <= set(listed)


@pytest.mark.parametrize("name", SHIPPED)
def test_the_whole_text_of_a_licence_is_there(name: str) -> None:
    (file,) = (
        file
        for shown, _, file in ROW.findall(PAGE.read_text(encoding="utf-8"))
        if html.unescape(re.sub("<[^>]*>", "", shown)) == name
    )
    text = (PAGE.parent / file).read_text(encoding="utf-8")
    assert len(text) > 700
    assert re.search("copyright|licen[cs]e", text, re.IGNORECASE)


def test_every_wheel_that_the_browser_is_given_is_listed() -> None:
    folders = ("build/wheels", "build/wheels-later")
    wheels = {path.name for one in folders for path in (REPOSITORY / one).glob("*.whl")}
    names = {wheel.partition("-")[0].replace("_", "-") for wheel in wheels} - {"afterword"}
    assert names <= {name.lower() for name in SHIPPED}


def test_every_package_with_code_in_a_file_of_the_app_is_listed() -> None:
    bundles = (REPOSITORY / "build" / "bundles").glob("*.json")
    inputs = {
        path for one in bundles for path in json.loads(one.read_text(encoding="utf-8"))["inputs"]
    }
    packages = {
        found[1]
        for path in inputs
        if (found := re.search(r"node_modules/((?:@[^/]+/)?[^/]+)", path))
    }
    assert len(packages) > 8
    assert packages <= set(SHIPPED)


def test_the_sbom_lists_the_same_with_licences_and_is_the_same_each_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    text = sbom()
    assert sbom() == text
    read = json.loads(text)
    assert (read["bomFormat"], read["specVersion"]) == ("CycloneDX", "1.6")
    assert {one["name"]: one["version"] for one in read["components"]} == {
        name: one.version for name, one in SHIPPED.items()
    }
    assert all(one["licenses"] for one in read["components"])
    assert str(REPOSITORY) not in text
