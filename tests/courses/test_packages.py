"""The packages for courses: as their formats want them, the same bytes each time, all in them."""

import json
import re
import threading
import zipfile
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from playwright.sync_api import FrameLocator, Page, expect

from site_templates.build.packages import with_file_names, write_zip
from site_templates.build.packages_manifests import CARTRIDGE_LINKS, cartridge_files
from site_templates.build.serve import HOST
from tests.browser.conftest import SITE, RequestsLog
from tests.browser.person import ENGINE_READY_MS
from tests.browser.test_practice import CASES, decide, packed

PACKAGES = SITE / "packages"
SCORM_AGAIN = SITE.parent / "node_modules" / "scorm-again" / "dist" / "scorm12.min.js"
CP = "{http://www.imsproject.org/xsd/imscp_rootv1p1p2}"
ADL = "{http://www.adlnet.org/xsd/adlcp_rootv1p2}"
CC = "{http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1}"
WEB_LINK = "{http://www.imsglobal.org/xsd/imsccv1p3/imswl_v1p3}"


def archive(name: str) -> zipfile.ZipFile:
    return zipfile.ZipFile(PACKAGES / name)


# ---------------------------------------------------------------- SCORM 1.2


def test_the_scorm_manifest_names_every_file_once_and_launches_one() -> None:
    package = archive("afterword-scorm12.zip")
    root = ET.fromstring(package.read("imsmanifest.xml"))  # noqa: S314 - our own file
    assert [child.tag for child in root] == [
        f"{CP}metadata",
        f"{CP}organizations",
        f"{CP}resources",
    ]
    assert root.findtext(f"{CP}metadata/{CP}schema") == "ADL SCORM"
    assert root.findtext(f"{CP}metadata/{CP}schemaversion") == "1.2"
    organizations = root.find(f"{CP}organizations")
    (resource,) = root.iter(f"{CP}resource")
    (item,) = root.iter(f"{CP}item")
    assert organizations is not None
    assert organizations.get("default") == organizations[0].get("identifier")
    assert item.get("identifierref") == resource.get("identifier")
    assert resource.get(f"{ADL}scormtype") == "sco"
    files = [file.attrib["href"] for file in resource]
    assert resource.get("href") in files
    assert sorted(files) == sorted(set(package.namelist()) - {"imsmanifest.xml"})


def test_no_page_of_the_scorm_package_links_to_a_folder() -> None:
    package = archive("afterword-scorm12.zip")
    pages = [name for name in package.namelist() if name.endswith(".html")]
    assert len(pages) > 60
    for page in pages:
        html = package.read(page).decode()
        links = re.findall(r'\b(?:href|src)="([^"#?:]+)[^"]*"', html)
        assert [link for link in links if link.endswith(("/", ".."))] == [], page


@pytest.mark.parametrize(
    ("link", "there"),
    [
        ('href="../"', 'href="../index.html"'),
        ('href=".."', 'href="../index.html"'),
        ('href="."', 'href="./index.html"'),
        ('href="../ask/#stage=offer"', 'href="../ask/index.html#stage=offer"'),
        ('href="#top"', 'href="#top"'),
        ('href="https://a.example/b/"', 'href="https://a.example/b/"'),
        ('src="../app/main.js"', 'src="../app/main.js"'),
    ],
)
def test_links_to_folders_name_the_pages_in_them(link: str, there: str) -> None:
    assert with_file_names(f"<a {link}>") == f"<a {there}>"


class _Files(SimpleHTTPRequestHandler):
    """A learning system's files: by their whole names only, and with types it does not know."""

    def guess_type(self, path: Any) -> str:
        wrong = {".mjs": "text/plain", ".wasm": "application/octet-stream"}
        return wrong.get(Path(path).suffix) or super().guess_type(path)

    def list_directory(self, path: Any) -> None:  # noqa: ARG002 - the base class's parameter
        self.send_error(404)

    def send_head(self) -> Any:
        if self.path.partition("?")[0].endswith("/"):
            self.send_error(404)
            return None
        return super().send_head()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's
        """Say nothing."""


LMS = """<!doctype html><title>A learning system</title>
<script src="scorm-again.js"></script>
<script>
  const kept = JSON.parse(sessionStorage.getItem("cmi") ?? "null");
  window.API = new Scorm12API({ autocommit: false, logLevel: 5 });
  if (kept) API.loadFromJSON(kept.cmi, "cmi");
  window.calls = [];
  for (const name of ["LMSInitialize", "LMSCommit", "LMSFinish"])
    API.on(name, () => {
      calls.push(name);
      sessionStorage.setItem("cmi", JSON.stringify(API.renderCMIToJSONObject()));
    });
</script>
<iframe src="package/42/scorm.html" width="390" height="800" title="lesson"></iframe>"""


@pytest.fixture(scope="module")
def learning_system(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of a learning system that runs the package under scorm-again."""
    folder = tmp_path_factory.mktemp("lms")
    archive("afterword-scorm12.zip").extractall(folder / "package" / "42")
    (folder / "lms.html").write_text(LMS, encoding="utf-8")
    (folder / "scorm-again.js").write_bytes(SCORM_AGAIN.read_bytes())
    server = ThreadingHTTPServer((HOST, 0), partial(_Files, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://{HOST}:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


def lesson(page: Page) -> FrameLocator:
    return page.frame_locator("iframe").frame_locator("iframe")


def cmi(page: Page, element: str) -> str:
    value: str = page.evaluate("(name) => API.lmsGetValue(name)", f"cmi.{element}")
    return value


def test_under_a_learning_system_it_scores_suspends_and_resumes(
    page: Page, learning_system: str, requests_log: RequestsLog
) -> None:
    """Answer one case, leave, come back: it is all there. And nothing comes from outside."""
    page.goto(f"{learning_system}/lms.html")
    app = lesson(page)
    expect(app.get_by_text("Your course keeps your answers and your score.")).to_be_visible()
    expect(app.get_by_text("Keep my answers on this device")).to_have_count(0)
    assert cmi(page, "core.lesson_status") == "incomplete"
    case = CASES["three-days-of-silence"]
    app.get_by_role("link", name=case.data["title"]).click()
    decide(app, case, case.data["key"])
    heading = app.get_by_role("heading", name="You and the plan agree")
    expect(heading).to_be_visible(timeout=ENGINE_READY_MS)
    page.wait_for_function("calls.includes('LMSCommit')")
    assert cmi(page, "core.score.raw") == str(round(100 / len(CASES)))
    app.get_by_role("link", name="All cases").click()
    app.get_by_role("link", name="For teachers", exact=True).click()
    expect(app.get_by_role("heading", name="Put it into your course")).to_be_visible()
    page.goto(f"{learning_system}/lms.html")
    expect(app.get_by_text("1 of 19 cases done")).to_be_visible()
    app.get_by_role("link", name=case.data["title"]).click()
    expect(app.get_by_label("Nothing for now: wait")).to_be_checked()
    expect(heading).to_be_visible(timeout=ENGINE_READY_MS)
    assert requests_log.left(learning_system) == []


def attempts(*left: str) -> list[dict[str, Any]]:
    counts = {"own": None, "score": 100, "first": 100, "tries": 1}
    return [
        {"id": name, "decision": {**case.data["key"], "messages": []}, **counts}
        for name, case in CASES.items()
        if name not in left
    ]


def test_the_last_case_answered_completes_it(page: Page, learning_system: str) -> None:
    case = CASES["three-days-of-silence"]
    kept = {"suspend_data": packed(attempts(case.id)), "core": {"lesson_status": "incomplete"}}
    page.goto(f"{learning_system}/scorm-again.js")
    page.evaluate("(kept) => sessionStorage.setItem('cmi', kept)", json.dumps({"cmi": kept}))
    page.goto(f"{learning_system}/lms.html")
    app = lesson(page)
    expect(app.get_by_text("18 of 19 cases done")).to_be_visible()
    app.get_by_role("link", name="Go on with the next case").click()
    decide(app, case, case.data["key"])
    expect(app.get_by_role("heading", name="You and the plan agree")).to_be_visible(
        timeout=ENGINE_READY_MS
    )
    page.wait_for_function("API.lmsGetValue('cmi.core.lesson_status') === 'completed'")
    assert cmi(page, "core.score.raw") == "100"
    assert 0 < len(cmi(page, "suspend_data")) <= 4096


def test_suspend_data_that_cannot_be_read_begins_anew(page: Page, learning_system: str) -> None:
    kept = {"suspend_data": "not of ours", "core": {"lesson_status": "incomplete"}}
    page.goto(f"{learning_system}/scorm-again.js")
    page.evaluate("(kept) => sessionStorage.setItem('cmi', kept)", json.dumps({"cmi": kept}))
    page.goto(f"{learning_system}/lms.html")
    expect(lesson(page).get_by_role("link", name="Begin with the first case")).to_be_visible()


# ---------------------------------------------------------------- Common Cartridge 1.3

ADDRESS = "https://school.example/afterword/"


def test_the_cartridge_is_as_the_format_wants_it() -> None:
    """The rules of the schemas of version 1.3 that a cartridge of web links touches."""
    files = cartridge_files(ADDRESS)
    root = ET.fromstring(files["imsmanifest.xml"])  # noqa: S314 - our own file
    assert root.tag == f"{CC}manifest"
    assert [child.tag for child in root] == [
        f"{CC}metadata",
        f"{CC}organizations",
        f"{CC}resources",
    ]
    metadata, organizations, resources = root
    assert [child.tag.partition("}")[2] for child in metadata] == ["schema", "schemaversion", "lom"]
    assert [child.text for child in metadata[:2]] == ["IMS Common Cartridge", "1.3.0"]
    assert metadata[2].tag.startswith("{http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest}")
    (organization,) = organizations
    assert organization.get("structure") == "rooted-hierarchy"
    # One root item, which has no title of its own; every other item has one, as its first child.
    (top,) = organization
    assert [child.tag for child in top] == [f"{CC}item"]
    items = list(top.iter(f"{CC}item"))[1:]
    assert all(item[0].tag == f"{CC}title" and item[0].text for item in items)
    ids = [one.get("identifier") for one in root.iter() if "identifier" in one.attrib]
    assert len(ids) == len(set(ids))
    assert all(re.fullmatch(r"[A-Za-z_][\w.-]*", name or "") for name in ids)
    wanted = {item.get("identifierref") for item in items} - {None}
    assert wanted == {resource.get("identifier") for resource in resources}
    for resource in resources:
        (file,) = resource
        assert resource.get("type") == "imswl_xmlv1p3"
        assert resource.get("href") is None, "a web link's file is named by its file element alone"
        link = ET.fromstring(files[file.get("href") or ""])  # noqa: S314 - our own file
        assert [link.tag, *(child.tag for child in link)] == [
            f"{WEB_LINK}webLink",
            f"{WEB_LINK}title",
            f"{WEB_LINK}url",
        ]
        assert set(link[1].attrib) <= {"href", "target", "windowFeatures"}
    assert len(files) == len(resources) + 1


def test_the_cartridges_links_lead_to_pages_of_the_site() -> None:
    for page in (page for _, page in CARTRIDGE_LINKS.values()):
        assert (SITE / page / "index.html").is_file()
    held = archive("afterword-cartridge.imscc").namelist()
    assert held == sorted(cartridge_files(ADDRESS))


# ---------------------------------------------------------------- all of them


def test_the_site_package_is_the_site() -> None:
    package = archive("afterword-site.zip")
    files = {
        path.relative_to(SITE).as_posix(): path
        for path in SITE.rglob("*")
        if path.is_file() and PACKAGES not in path.parents
    }
    assert sorted(files) == package.namelist()
    assert package.read("index.html") == files["index.html"].read_bytes()


def test_the_same_files_make_the_same_bytes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    write_zip(tmp_path / "one.zip", {"b": b"2", "a": b"1" * 5_000})
    write_zip(tmp_path / "two.zip", {"a": b"1" * 5_000, "b": b"2"})
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()
    for name in ("afterword-scorm12.zip", "afterword-cartridge.imscc"):
        held = archive(name)
        write_zip(tmp_path / name, {entry: held.read(entry) for entry in held.namelist()})
        assert (tmp_path / name).read_bytes() == (PACKAGES / name).read_bytes()
