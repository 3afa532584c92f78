"""Gather what a release consists of in `build/release/`.

Called as `python -m site_templates.build.release TAG`. The wheel, the whole site, the packages for
courses, the list of parts (SBOM), the notes out of the changelog, and the SHA-256 of each.
"""

import hashlib
import re
import shutil
import sys
from pathlib import Path

from afterword.version import VERSION

__all__ = ["notes", "sums"]

_REPOSITORY = Path(__file__).resolve().parents[2]
_TARGET = _REPOSITORY / "build" / "release"
_FILES = ("build/wheels/afterword-*.whl", "site/packages/*", "build/sbom/*.json")


def main() -> None:
    """Gather the files, or say what is missing.

    Raises:
        SystemExit: the tag is not this version's, the changelog has no notes for it, or a file is
            not there.
    """
    tag = sys.argv[1] if len(sys.argv) > 1 else ""
    if tag != f"v{VERSION}":
        raise SystemExit(f"release: expected the tag v{VERSION}, found {tag!r}")
    told = notes((_REPOSITORY / "CHANGELOG.md").read_text(encoding="utf-8"), VERSION)
    shutil.rmtree(_TARGET, ignore_errors=True)
    _TARGET.mkdir(parents=True)
    for pattern in _FILES:
        found = sorted(_REPOSITORY.glob(pattern))
        if not found:
            raise SystemExit(f"release: expected {pattern}, found no such file")
        for file in found:
            shutil.copy(file, _TARGET)
    (_TARGET / "SHA256SUMS").write_text(sums(_TARGET), encoding="utf-8")
    (_TARGET / "NOTES.md").write_text(told, encoding="utf-8")
    print("release:", ", ".join(sorted(file.name for file in _TARGET.iterdir())))


def notes(changelog: str, version: str) -> str:
    """What the changelog says under the heading of `version`.

    Raises:
        SystemExit: there is no such heading, or nothing under it.
    """
    heading = rf"^## \[?{re.escape(version)}(?![\w.])[^\n]*\n"
    found = re.search(heading + r"(.*?)(?=^## |\Z)", changelog, re.MULTILINE | re.DOTALL)
    if found is None or not found[1].strip():
        raise SystemExit(f"release: expected notes under “## {version}” in CHANGELOG.md")
    return found[1].strip() + "\n"


def sums(folder: Path) -> str:
    """The SHA-256 of each file of a folder, as `sha256sum --check` reads them."""
    lines = [
        f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n"
        for file in sorted(folder.iterdir())
    ]
    return "".join(lines)


if __name__ == "__main__":
    main()
