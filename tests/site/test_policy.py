"""The Content-Security-Policy in every page, and what hosts are told to send."""

import json
import re
import subprocess
import zipfile
from pathlib import Path

import pytest

from site_templates.build.csp import policy_of, with_policy

REPOSITORY = Path(__file__).resolve().parents[2]
SITE = REPOSITORY / "site"
PAGES = sorted(SITE.rglob("*.html"))
META = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">')
PAGE = '<!doctype html><meta charset="utf-8"><title>A page</title>'


def policies(html: str) -> list[str]:
    return META.findall(html)


def sources(said: str, directive: str) -> list[str]:
    (found,) = (part.split() for part in said.split("; ") if part.split()[0] == directive)
    return found[1:]


def weaknesses(said: str) -> list[dict[str, str]]:
    """What Google's evaluator finds, the harmless apart."""
    found: list[dict[str, str]] = json.loads(
        subprocess.run(
            ["node", REPOSITORY / "tests" / "site" / "evaluate_policy.ts"],
            input=said,
            capture_output=True,
            text=True,
            check=True,
            cwd=REPOSITORY,
        ).stdout
    )
    return [one for one in found if one["severity"] not in {"INFO", "STRICT_CSP", "NONE"}]


def test_every_page_has_one_policy_the_same_before_anything_it_binds() -> None:
    said = {tuple(policies(page.read_text(encoding="utf-8"))) for page in PAGES}
    assert len(PAGES) > 70
    assert [len(one) for one in said] == [1]
    for page in PAGES:
        html = page.read_text(encoding="utf-8")
        before, _, _ = html.partition(META.findall(html)[0])
        assert not re.search(r"<(script|style|link|img)\b", before)


def test_every_page_of_the_course_package_has_one_policy() -> None:
    with zipfile.ZipFile(SITE / "packages" / "afterword-scorm12.zip") as package:
        pages = [name for name in package.namelist() if name.endswith(".html")]
        for page in pages:
            assert len(policies(package.read(page).decode())) == 1, page


def test_no_text_becomes_a_program_and_nothing_is_asked_of_others() -> None:
    (said,) = policies(PAGES[0].read_text(encoding="utf-8"))
    scripts = sources(said, "script-src")
    assert set(scripts) - {one for one in scripts if one.startswith("'sha256-")} == {
        "'self'",
        "'wasm-unsafe-eval'",
    }
    assert sources(said, "default-src") == ["'none'"]
    assert sources(said, "connect-src") == ["'self'"]
    assert sources(said, "style-src")[0] == "'self'"
    assert "unsafe-inline" not in said
    assert not re.search(r"https?:|\*", said)


def test_googles_evaluator_finds_nothing_high() -> None:
    (said,) = policies(PAGES[0].read_text(encoding="utf-8"))
    found = weaknesses(said)
    # Files of our own are no way round the policy: none of them takes a script from its address.
    assert {(one["severity"], one["directive"], one["value"]) for one in found} <= {
        ("HIGH_MAYBE", "script-src", "'self'"),
        ("MEDIUM_MAYBE", "script-src", "'self'"),
    }, found


def test_googles_evaluator_is_asked_at_all() -> None:
    found = weaknesses("script-src 'unsafe-inline' *")
    assert "HIGH" in {one["severity"] for one in found}


@pytest.mark.parametrize(
    ("html", "found"),
    [
        (f'{PAGE}<p onclick="go()">', "onclick"),
        (f"{PAGE}<p style='color: red'>", "style"),
        ("<!doctype html><title>A page</title>", "policy after"),
    ],
)
def test_a_page_that_no_hash_can_allow_ends_the_build(html: str, found: str) -> None:
    with pytest.raises(SystemExit, match=found):
        with_policy(html, policy_of([html]), "some/page.html")


def test_hashes_are_those_of_the_scripts_and_styles_that_stand_in_pages() -> None:
    # echo -n 'go()' | openssl dgst -sha256 -binary | base64
    said = policy_of(
        [f'{PAGE}<script>go()</script><style>a{{}}</style><script src="x.js"></script>']
    )
    assert "'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='" in sources(said, "script-src")
    assert len([one for one in said.split() if "sha256" in one]) == 2
