"""What was built: pages, the list of files kept for offline use, the wheel, the locks."""

import json
import re
import struct
import zipfile
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import pytest

from site_templates.build.calendars import country_codes

REPOSITORY = Path(__file__).resolve().parents[2]
SITE = REPOSITORY / "site"
PAGES = sorted(path.relative_to(SITE).as_posix() for path in SITE.rglob("*.html"))
ADDRESS = re.compile(r"^(?:[a-z][a-z0-9+.-]*:)?//", re.IGNORECASE)


class Page(HTMLParser):
    """The parts of a page that the tests ask about."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.resources: list[str] = []
        self.links: list[str] = []
        self.descriptions: list[str] = []
        self.language: str | None = None
        self.title = ""
        self.headings = 0
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        places = [values[name] for name in ("src", "srcset", "action", "poster") if name in values]
        if "href" in values:
            (self.links if tag == "a" else places).append(values["href"])
        self.resources += places
        self.headings += tag == "h1"
        if tag == "html":
            self.language = values.get("lang")
        if tag == "meta" and values.get("name") == "description":
            self.descriptions.append(values["content"])

    def handle_data(self, data: str) -> None:
        # A title holds text alone; what follows its end tag is white space.
        self.title += data if self.lasttag == "title" else ""


@cache
def read(page: str) -> Page:
    return Page((SITE / page).read_text(encoding="utf-8"))


def test_the_site_has_its_pages() -> None:
    assert {"index.html", "planner/index.html", "about/index.html", "404.html"} <= set(PAGES)


@pytest.mark.parametrize("page", PAGES)
def test_a_page_loads_nothing_from_elsewhere(page: str) -> None:
    assert [place for place in read(page).resources if ADDRESS.match(place)] == []


@pytest.mark.parametrize("page", sorted(set(PAGES) - {"404.html"}))
def test_a_page_can_lie_below_any_path(page: str) -> None:
    places = read(page).resources + read(page).links
    assert [place for place in places if place.startswith("/")] == []


@pytest.mark.parametrize("page", PAGES)
def test_a_page_names_itself_and_its_language(page: str) -> None:
    assert "Afterword" in read(page).title
    assert read(page).language == "en"
    assert read(page).headings == 1
    (description,) = read(page).descriptions
    assert len(description) > 40


def test_pages_have_titles_of_their_own() -> None:
    titles = [read(page).title for page in PAGES if page != "404.html"]
    assert len(set(titles)) == len(titles)


def test_style_sheets_load_nothing_from_elsewhere() -> None:
    sheets = sorted(SITE.rglob("*.css"))
    assert sheets
    for sheet in sheets:
        places = re.findall(r"(?:url\(|@import\s)\s*[\"']?([^\"')]+)", sheet.read_text("utf-8"))
        assert [place for place in places if ADDRESS.match(place)] == [], sheet.name


def kept_files() -> set[str]:
    worker = (SITE / "service_worker.js").read_text(encoding="utf-8")
    return set(re.findall(r'"url":"([^"]+)"', worker))


def test_all_that_pages_load_is_kept_for_offline_use() -> None:
    kept = kept_files()
    for page in PAGES:
        folder = (SITE / page).parent
        for place in read(page).resources:
            # Only the 404 page, which answers for any address, counts from the site's root.
            base = SITE if place.startswith("/") else folder
            file = (base / place.lstrip("/")).resolve()
            if file.is_file():
                assert file.relative_to(SITE).as_posix() in kept, (page, place)


def test_the_app_and_all_of_the_runtime_are_kept_for_offline_use() -> None:
    kept = kept_files()
    manifest = json.loads((SITE / "runtime" / "runtime.json").read_text(encoding="utf-8"))
    booted = {f"runtime/{file['path']}" for key, file in manifest["files"].items() if key != "lock"}
    assert booted <= kept
    assert {path.relative_to(SITE).as_posix() for path in (SITE / "app").glob("*")} <= kept
    assert {"sitemap.xml", "manifest.webmanifest", "search/search_index.json"} <= kept
    assert "calendars/index.json" in kept
    assert "calendars/US.json" not in kept


def test_the_planner_asks_for_the_engine_at_once_and_other_pages_do_not() -> None:
    files = json.loads((SITE / "runtime" / "runtime.json").read_text(encoding="utf-8"))["files"]
    link = f'rel="preload" href="../runtime/{files["assembly"]["path"]}"'
    pages = {page.parent.name for page in SITE.rglob("index.html") if link in page.read_text()}
    assert pages == {"planner"}


def test_the_app_manifest_names_icons_that_exist_and_leaves_its_identity_to_its_address() -> None:
    manifest = json.loads((SITE / "manifest.webmanifest").read_text(encoding="utf-8"))
    assert [icon["src"] for icon in manifest["icons"] if not (SITE / icon["src"]).is_file()] == []
    # Without an id, the app is identified by its start page, resolved against where it is deployed.
    assert "id" not in manifest
    assert manifest["start_url"].startswith("./")


def size_of(picture: Path) -> str:
    width, height = struct.unpack(">II", picture.read_bytes()[16:24])  # where PNG has them
    return f"{width}x{height}"


def test_the_pictures_of_the_app_have_the_sizes_its_manifest_says() -> None:
    manifest = json.loads((SITE / "manifest.webmanifest").read_text(encoding="utf-8"))
    shown = {picture["src"]: picture["sizes"] for picture in manifest["screenshots"]}
    assert shown == {src: size_of(SITE / src) for src in shown}
    assert {picture["form_factor"] for picture in manifest["screenshots"]} == {"narrow", "wide"}


@cache
def wheel() -> zipfile.ZipFile:
    (path,) = (REPOSITORY / "build" / "wheels").glob("afterword-*-py3-none-any.whl")
    return zipfile.ZipFile(path)


def test_the_wheel_holds_the_whole_package_and_nothing_else() -> None:
    source = REPOSITORY / "py_engine"
    wanted = {
        path.relative_to(source).as_posix()
        for path in (source / "afterword").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    held = {name for name in wheel().namelist() if ".dist-info/" not in name}
    assert held == wanted
    tables = {name for name in held if name.startswith("afterword/calendars/tables/")}
    assert {Path(name).stem for name in tables} == set(country_codes())
    assert {"afterword/py.typed", "afterword/calendars/time_zones.json"} <= held


def test_the_wheel_needs_jinja2_alone_beside_clock_rules_on_windows_and_brings_the_command() -> (
    None
):
    (metadata,) = (name for name in wheel().namelist() if name.endswith(".dist-info/METADATA"))
    needs = re.findall(r"^Requires-Dist: (.+)$", wheel().read(metadata).decode(), re.MULTILINE)
    assert [need for need in needs if "extra ==" not in need] == [
        "jinja2>=3.1",
        "tzdata; sys_platform == 'win32'",
    ]
    commands = wheel().read(metadata.replace("METADATA", "entry_points.txt")).decode()
    assert "afterword = afterword.cli:main" in commands


def test_the_lock_of_python_packages_has_versions_and_hashes_and_no_address() -> None:
    lock = (REPOSITORY / "requirements.txt").read_text(encoding="utf-8")
    assert "://" not in lock
    packages = re.findall(r"^[a-z0-9](?:.*\\\n)*.*", lock, re.MULTILINE)
    assert len(packages) > 40
    assert [p for p in packages if "==" not in p or "--hash=sha256:" not in p] == []


def test_the_lock_of_node_packages_has_versions_and_hashes_and_no_address() -> None:
    lock = json.loads((REPOSITORY / "package-lock.json").read_text(encoding="utf-8"))
    packages = {name: entry for name, entry in lock["packages"].items() if name}
    assert len(packages) > 100
    assert [name for name, entry in packages.items() if "resolved" in entry] == []
    assert [name for name, entry in packages.items() if "integrity" not in entry] == []
