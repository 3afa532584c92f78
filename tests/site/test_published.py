"""What a published page says of itself to others: its address, its card, its place in the list."""

import os
import re
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from site_templates.build.embed import EMBEDDABLE

REPOSITORY = Path(__file__).resolve().parents[2]
SITE = REPOSITORY / "site"
ADDRESS = "https://afterword.example/"
LARGEST_CARD = 40_000


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages as they are built where the address is known."""
    folder = tmp_path_factory.mktemp("published")
    subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", folder],
        check=True,
        cwd=REPOSITORY,
        env={**os.environ, "AFTERWORD_SITE_URL": ADDRESS, "NO_MKDOCS_2_WARNING": "1"},
    )
    return folder


def said(page: Path, pattern: str) -> str:
    (found,) = re.findall(pattern, page.read_text(encoding="utf-8"))
    return str(found)


def test_every_published_page_names_its_address_and_its_own_card(published: Path) -> None:
    pages = [page for page in published.rglob("*.html") if page.name != "404.html"]
    cards = set()
    for page in pages:
        address = ADDRESS + page.relative_to(published).as_posix().removesuffix("index.html")
        assert said(page, r'<link rel="canonical" href="([^"]*)">') == address
        assert said(page, r'<meta property="og:url" content="([^"]*)">') == address
        card = said(page, r'<meta property="og:image" content="([^"]*)">')
        assert card.startswith(ADDRESS)
        assert (SITE / card.removeprefix(ADDRESS)).is_file(), card
        cards.add(card)
    assert len(cards) == len(pages) > 50


def test_every_published_page_has_a_title_and_a_description_of_its_own(published: Path) -> None:
    pages = [page for page in published.rglob("*.html") if page.name != "404.html"]
    for pattern in (r"<title>([^<]*)</title>", r'<meta name="description" content="([^"]*)">'):
        assert len({said(page, pattern) for page in pages}) == len(pages)


def test_pages_that_a_frame_can_show_and_no_others_say_so_by_oembed(published: Path) -> None:
    link = r'<link rel="alternate" type="application/json\+oembed" href="([^"]*)"'
    found = {
        page.parent.relative_to(published).as_posix() + "/": told
        for page in published.rglob("*.html")
        for told in re.findall(link, page.read_text(encoding="utf-8"))
    }
    assert found == {page: f"{ADDRESS}{page}oembed.json" for page in EMBEDDABLE}


def test_a_page_without_an_address_names_none() -> None:
    for page in SITE.rglob("*.html"):
        assert "site.invalid" not in page.read_text(encoding="utf-8")


def test_cards_are_small_pictures_that_nobody_downloads_to_read_offline() -> None:
    cards = list((SITE / "cards").rglob("*.png"))
    for card in cards:
        content = card.read_bytes()
        assert struct.unpack(">II", content[16:24]) == (800, 420)
        assert 3_000 < len(content) < LARGEST_CARD, card.name
    worker = (SITE / "service_worker.js").read_text(encoding="utf-8")
    assert '"url":"index.html"' in worker
    assert '"url":"cards/' not in worker
