"""What `make new-check` and `make new-overlay` write works at once."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from site_templates.build.new import new_check, new_overlay

REPOSITORY = Path(__file__).parents[2]

TRIED = """
from afterword import checks
from afterword.overlays import overlays
one = checks.checks()["too_cheerful"]
found = [finding.code for finding in checks.check(one.bad, step="thank_you")]
assert "too_cheerful" in found, found
assert "too_cheerful" not in [finding.code for finding in checks.check(one.good, step="thank_you")]
assert overlays()["of_nowhere"].covers(overlays()["of_nowhere"].valid_from)
"""


def test_a_check_and_an_overlay_that_were_begun_work_at_once(tmp_path: Path) -> None:
    for folder in ("py_engine/afterword", "tests/cases/checks"):
        ignored = shutil.ignore_patterns("tables", "__pycache__")
        shutil.copytree(REPOSITORY / folder, tmp_path / folder, ignore=ignored)
    for file in (*new_check(tmp_path, "too_cheerful"), *new_overlay(tmp_path, "of_nowhere")):
        assert file.is_file()
    environment = os.environ | {"PYTHONPATH": str(tmp_path / "py_engine")}
    now = TRIED.replace('step="thank_you")', 'step="thank_you", now=NOW)')
    program = f"import datetime as dt\nNOW = dt.datetime(2026, 11, 5, 19)\n{now}"
    result = subprocess.run(
        [sys.executable, "-c", program],
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert result.returncode == 0, result.stderr
    with pytest.raises(SystemExit, match="is there already"):
        new_check(tmp_path, "too_cheerful")
