"""Make the packages for courses from the built site, in `site/packages/`: `/teach/` offers them.

- ``afterword-scorm12.zip``: the whole site for any learning system that takes SCORM 1.2.
- ``afterword-cartridge.imscc``: links to the site, as a Common Cartridge 1.3.
- ``afterword-site.zip``: the site itself, to host anywhere.

The same site makes the same bytes: entries are sorted, and carry the time of ``SOURCE_DATE_EPOCH``.
"""

import datetime as dt
import os
import re
import shutil
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from site_templates.build.app import esbuild
from site_templates.build.csp import policy_of, with_policy
from site_templates.build.packages_manifests import cartridge_files, scorm_manifest
from site_templates.build.site import PLACEHOLDER

__all__ = ["PACKAGES", "with_file_names", "write_zip"]

_REPOSITORY = Path(__file__).resolve().parents[2]
_SITE = _REPOSITORY / "site"
_COURSE = _REPOSITORY / "site_templates" / "app" / "course"
_BUILD = _REPOSITORY / "build" / "packages"

PACKAGES = ("afterword-scorm12.zip", "afterword-cartridge.imscc", "afterword-site.zip")

_NOT_IN_A_COURSE = re.compile(
    r"service_worker\.js|404\.html|robots\.txt|_headers|hosting/.*|sitemap\.xml|manifest\.webmanifest"
    r"|.*oembed\.json|embed/frame\.js|assets/javascripts/lunr/.*|.*\.map"
)
"""What belongs to an address of the site's own, and a learning system has no use for."""

_LINK = re.compile(r'\b(href|src)="([^"#?:]*/|(?:[^"#?:]*/)?\.{1,2})([#?][^"]*)?"')


def main() -> None:
    """Write all packages anew."""
    print("packages: SCORM 1.2, Common Cartridge, site", flush=True)
    target = _SITE / "packages"
    shutil.rmtree(target, ignore_errors=True)
    files = {
        path.relative_to(_SITE).as_posix(): path.read_bytes()
        for path in _SITE.rglob("*")
        if path.is_file()
    }
    target.mkdir()
    scorm, cartridge, site = (target / name for name in PACKAGES)
    write_zip(scorm, _scorm(files))
    write_zip(cartridge, cartridge_files(os.environ.get("AFTERWORD_SITE_URL", PLACEHOLDER)))
    write_zip(site, files)


def _scorm(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """The site with its links naming files, in a frame that talks to the learning system."""
    shutil.rmtree(_BUILD, ignore_errors=True)
    common = ("--format=iife", f"--outdir={_BUILD}")
    esbuild(str(_COURSE / "scorm12.ts"), str(_COURSE / "packaged.ts"), *common)
    packed = {
        name: _packaged(name, content) if name.endswith(".html") else content
        for name, content in files.items()
        if not _NOT_IN_A_COURSE.fullmatch(name)
    }
    around = (_COURSE / "scorm.html").read_text(encoding="utf-8")
    packed["scorm.html"] = with_policy(around, policy_of([around]), "scorm.html").encode()
    for script in ("scorm12.js", "packaged.js"):
        packed[script] = (_BUILD / script).read_bytes()
    packed["imsmanifest.xml"] = scorm_manifest("scorm.html", sorted(packed))
    return packed


def _packaged(name: str, content: bytes) -> bytes:
    """A page that knows it lies in a package."""
    root = "../" * name.count("/")
    html = with_file_names(content.decode("utf-8"))
    html = "".join(_without_manifest(html))
    script = f'<script src="{root}packaged.js"></script>'
    return html.replace("</head>", f"{script}</head>", 1).encode("utf-8")


def _without_manifest(html: str) -> Iterator[str]:
    """A package cannot be installed as an app of its own."""
    for line in html.splitlines(keepends=True):
        if 'rel="manifest"' not in line:
            yield line


def with_file_names(html: str) -> str:
    """The page with links to folders made links to the pages in them.

    Learning systems serve files by their whole names; only web servers know a folder's page.
    """
    return _LINK.sub(_with_file_name, html)


def _with_file_name(link: re.Match[str]) -> str:
    attribute, path, rest = link.group(1, 2, 3)
    folder = path if path.endswith("/") else f"{path}/"
    return f'{attribute}="{folder}index.html{rest or ""}"'


def write_zip(path: Path, files: Mapping[str, bytes]) -> None:
    """Write an archive whose bytes depend on nothing but the files and ``SOURCE_DATE_EPOCH``."""
    at = dt.datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), dt.UTC)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, at.timetuple()[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o100644 << 16
            entry.create_system = 3
            archive.writestr(entry, files[name])


if __name__ == "__main__":
    main()
