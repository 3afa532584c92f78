"""Build one commit twice, in different places, and compare every byte: `make reproducible`.

The two builds lie in folders of different names, run in different time zones and languages and
with different rights for new files, each with tools that are set up anew.
"""

import hashlib
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[1]
COMPARED = ("site", "build/wheels", "build/sbom")

SURROUNDINGS: Mapping[str, Mapping[str, str]] = {
    "one": {"TZ": "Pacific/Kiritimati", "LANG": "C", "umask": "022"},
    "another/and-deeper": {"TZ": "America/St_Johns", "LANG": "C.UTF-8", "umask": "077"},
}


def build(folder: Path, surroundings: Mapping[str, str]) -> dict[str, str]:
    """The hash of every file that is built from the commit in a clone of its own."""
    subprocess.run(["git", "clone", "--quiet", REPOSITORY, folder], check=True)
    inherited = {
        name: value for name, value in os.environ.items() if name not in {"MAKEFLAGS", "MFLAGS"}
    }
    subprocess.run(
        ["bash", "-c", f"umask {surroundings['umask']}; make site wheel sbom"],
        check=True,
        cwd=folder,
        env={**inherited, "TZ": surroundings["TZ"], "LANG": surroundings["LANG"]},
    )
    files = (path for part in COMPARED for path in (folder / part).rglob("*") if path.is_file())
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in files
    }


def main() -> None:
    """Say what differs, if anything does."""
    with tempfile.TemporaryDirectory() as work:
        one, other = (build(Path(work) / name, around) for name, around in SURROUNDINGS.items())
    different = sorted(name for name in {*one, *other} if one.get(name) != other.get(name))
    if different:
        sys.exit(
            f"reproducible: expected two builds to be the same, found {len(different)} files that "
            f"differ: {', '.join(different)}"
        )
    print(f"reproducible: {len(one)} files are the same in both builds")


if __name__ == "__main__":
    main()
