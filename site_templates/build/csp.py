"""Write the Content-Security-Policy into every page of a built site.

Every page carries the hashes of all pages' inline scripts: the theme changes pages without loading
them, and the first page's policy then holds for all of them.
"""

import base64
import hashlib
import re
from collections.abc import Iterable
from pathlib import Path

from site_templates.build.policy import policy

__all__ = ["add_policy", "policy_of", "with_policy"]

_CHARSET = re.compile(r'<meta charset="?utf-8"?\s*/?>', re.IGNORECASE)
_SCRIPT = re.compile(r"<script(?P<attributes>[^>]*)>(?P<text>.*?)</script>", re.DOTALL)
_STYLE = re.compile(r"<style(?P<attributes>[^>]*)>(?P<text>.*?)</style>", re.DOTALL)
_IS_DATA = re.compile(r'\btype="?application/(ld\+)?json\b')
_HANDLER = re.compile(r"""<[a-z][^<>]*\s(?P<name>on[a-z]+|style)\s*=\s*["']""")


def add_policy(site: Path) -> None:
    """Put the policy into the head of every page below ``site``, before anything it binds.

    Raises:
        SystemExit: A page has what no hash can allow (an attribute with code or style), or no
            place for the policy.
    """
    pages = {path: path.read_text(encoding="utf-8") for path in sorted(site.rglob("*.html"))}
    # A drawing that is opened alone is a page, where a host sends the policy with every file.
    drawings = [path.read_text(encoding="utf-8") for path in sorted(site.rglob("*.svg"))]
    said = policy_of([*pages.values(), *drawings])
    for path, html in pages.items():
        path.write_text(with_policy(html, said, path.relative_to(site).as_posix()), "utf-8")


def policy_of(pages: Iterable[str]) -> str:
    """The policy that lets the inline scripts and styles of all these pages run, and no others."""
    scripts: set[str] = set()
    styles: set[str] = set()
    for html in pages:
        scripts.update(_hash(text) for text in _inline(_SCRIPT, html))
        styles.update(_hash(text) for text in _inline(_STYLE, html))
    return policy(scripts, styles)


def with_policy(html: str, said: str, name: str) -> str:
    """A page with the policy right after its character set.

    Raises:
        SystemExit: As :func:`add_policy` has it.
    """
    refused = _HANDLER.search(_SCRIPT.sub("", html))
    if refused is not None:
        raise SystemExit(
            f"{name}: expected no attribute that holds code or style, as the site's policy "
            f"forbids them; found {refused['name']!r} in {refused[0][:80]!r}"
        )
    meta = f'<meta http-equiv="Content-Security-Policy" content="{said}">'
    changed, places = _CHARSET.subn(lambda found: f"{found[0]}\n{meta}", html, count=1)
    if places == 0:
        raise SystemExit(f'{name}: expected <meta charset="utf-8"> to put the policy after')
    return changed


def _inline(pattern: re.Pattern[str], html: str) -> Iterable[str]:
    for element in pattern.finditer(html):
        attributes = element["attributes"]
        if " src=" not in attributes and not _IS_DATA.search(attributes):
            yield element["text"]


def _hash(text: str) -> str:
    # What the browser hashes is what its parser made of the text: one kind of line end.
    content = text.replace("\r\n", "\n").replace("\r", "\n").encode()
    return f"sha256-{base64.b64encode(hashlib.sha256(content).digest()).decode()}"
