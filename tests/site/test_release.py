"""What a release is made of: its notes, its sums, and the workflows that make it."""

import hashlib
import re
from pathlib import Path

import pytest

from site_templates.build.release import notes, sums

REPOSITORY = Path(__file__).parents[2]
WORKFLOWS = sorted((REPOSITORY / ".github" / "workflows").glob("*.yml"))

CHANGELOG = """# Changelog

## Unreleased

- Not yet.

## 1.2.0 (2026-12-01)

### Added

- A thing.

## 1.1.0

- An older thing.
"""


def test_the_notes_of_a_release_are_its_part_of_the_changelog() -> None:
    assert notes(CHANGELOG, "1.2.0") == "### Added\n\n- A thing.\n"
    assert notes(CHANGELOG, "1.1.0") == "- An older thing.\n"


@pytest.mark.parametrize("version", ["1.2", "1.3.0", "1x2.0"])
def test_a_version_without_notes_is_not_released(version: str) -> None:
    with pytest.raises(SystemExit, match="expected notes under"):
        notes(CHANGELOG, version)


def test_the_sums_are_of_every_file(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"a")
    assert sums(tmp_path) == f"{hashlib.sha256(b'a').hexdigest()}  a.txt\n"


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.stem)
def test_a_workflow_runs_pinned_actions_and_targets_of_the_makefile(workflow: Path) -> None:
    text = workflow.read_text(encoding="utf-8")
    makefile = (REPOSITORY / "Makefile").read_text(encoding="utf-8")
    uses = re.findall(r"uses: (.*)", text)
    assert uses
    for use in uses:
        assert re.fullmatch(r"[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", use)
    runs = re.findall(r"run: (.*)", text)
    for run in runs:
        # A system without make runs the script of the target itself.
        target = re.match(r"make (\w+)|\.ci/(\w+)", run)
        assert target, run
        assert re.search(rf"^{target[1] or target[2]}:", makefile, re.MULTILINE), run
    assert "\npermissions: {}\n" in text
