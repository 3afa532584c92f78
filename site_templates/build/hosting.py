"""Write what hosts are told to send with files: `_headers`, and snippets for two servers.

Hosts that read `_headers` join the values of all rules that match a path, so a policy that is
another for `/embed/` must not meet it twice: every folder has a rule of its own.
"""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from site_templates.build.policy import HEADERS, frame_ancestors

__all__ = ["add_hosting"]

_META = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">')

_FOR_EVER = "public, max-age=31536000, immutable"
_HASHED = r"^/(app|runtime)/.*-[0-9a-zA-Z]{8,12}(\.[a-z]+$|/)"
"""Paths of files whose names, or whose folder's, hold a hash of their content."""


def add_hosting(site: Path) -> None:
    """Write ``_headers``, ``hosting/nginx.conf`` and ``hosting/Caddyfile`` into a built site.

    Args:
        site: Its folder; the pages carry their policy already.
    """
    start = _META.search((site / "index.html").read_text(encoding="utf-8"))
    if start is None:
        raise SystemExit("index.html: expected the policy that `csp` writes, found none")
    said = start[1]
    folders = sorted({path.parts[0] for path in _pages(site) if len(path.parts) > 1})
    files = sorted(path.name for path in _pages(site) if len(path.parts) == 1)
    paths = ["", *files, *(f"{folder}/*" for folder in folders)]
    policies = {path: f"{said}; {frame_ancestors(path)}" for path in paths}
    (site / "_headers").write_text(_headers(policies, _hashed(site)), encoding="utf-8")
    hosting = site / "hosting"
    hosting.mkdir()
    own, framed = (f"{said}; {frame_ancestors(page)}" for page in ("", "embed/"))
    (hosting / "nginx.conf").write_text(_nginx(own, framed), encoding="utf-8")
    (hosting / "Caddyfile").write_text(_caddy(own, framed), encoding="utf-8")


def _pages(site: Path) -> Iterable[Path]:
    return (path.relative_to(site) for path in site.rglob("*.html"))


def _hashed(site: Path) -> Iterable[str]:
    files = (path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file())
    return sorted(name for name in files if re.search(_HASHED, f"/{name}"))


def _headers(policies: Mapping[str, str], hashed: Iterable[str]) -> str:
    rules: dict[str, Mapping[str, str]] = {"*": HEADERS}
    rules |= {path: {"Content-Security-Policy": said} for path, said in policies.items()}
    rules |= {path: {"Cache-Control": _FOR_EVER} for path in hashed}
    return "\n".join(
        "".join((f"/{path}\n", *(f"  {name}: {value}\n" for name, value in headers.items())))
        for path, headers in rules.items()
    )


def _nginx(own: str, framed: str) -> str:
    """For inside a `server` block; a location that adds a header inherits none, so none does."""
    common = "".join(f'add_header {name} "{value}" always;\n' for name, value in HEADERS.items())
    return f"""\
# For nginx. The `map` blocks go beside your `server`, the lines after them into it. Where the site
# lies below a path, put that before /embed/ and /(app|runtime)/.
map $uri $afterword_policy {{
  default "{own}";
  ~^/embed/ "{framed}";
}}
map $uri $afterword_caching {{
  default "no-cache";
  "~{_HASHED}" "{_FOR_EVER}";
}}

add_header Content-Security-Policy $afterword_policy always;
add_header Cache-Control $afterword_caching always;
{common}error_page 404 /404.html;
types {{
  include mime.types;
  application/manifest+json webmanifest;
  application/wasm wasm;
}}
"""


def _caddy(own: str, framed: str) -> str:
    common = "".join(f'\t{name} "{value}"\n' for name, value in HEADERS.items())
    return f"""\
# For Caddy: into the block of your site.
@embed path /embed/*
@site not path /embed/*
@hashed path_regexp {_HASHED}
@changing not path_regexp {_HASHED}
header @site Content-Security-Policy "{own}"
header @embed Content-Security-Policy "{framed}"
header @hashed Cache-Control "{_FOR_EVER}"
header @changing Cache-Control "no-cache"
header {{
{common}}}
"""
