"""The built wheel, on its own: it passes the engine's tests without the source tree."""

import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel's files, as an installer lays them out."""
    (wheel,) = (REPOSITORY / "build" / "wheels").glob("afterword-*.whl")
    folder = tmp_path_factory.mktemp("wheel")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def python(unpacked: Path, *arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": os.pathsep.join((str(unpacked), str(folder)))},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_the_engine_tests_pass_against_the_wheel_alone(unpacked: Path, tmp_path: Path) -> None:
    for part in ("engine", "cases"):
        shutil.copytree(REPOSITORY / "tests" / part, tmp_path / "tests" / part)
    shutil.copy(REPOSITORY / "tests" / "conftest.py", tmp_path / "tests")
    shutil.copy(REPOSITORY / "pyproject.toml", tmp_path)
    where = python(unpacked, "-c", "import afterword; print(afterword.__file__)", folder=tmp_path)
    assert Path(where.stdout.strip()).is_relative_to(unpacked)
    options = ("-q", "-p", "no:cacheprovider")
    result = python(
        unpacked, "-m", "pytest", *options, "--hypothesis-profile=few", "tests", folder=tmp_path
    )
    assert result.returncode == 0, result.stdout[-4000:]
    passed = re.search(r"(\d+) passed", result.stdout)
    assert passed is not None
    assert int(passed[1]) > 100
