"""Change timing and walker bit by bit, and count what no test notices: `make mutate`.

mutmut works on a copy of the engine in `build/mutation`, with the tests that state what those do.
The survivors are listed by function; docs/decisions says why those of the last run are let live.
"""

import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

REPOSITORY = Path(__file__).parents[1]
FOLDER = REPOSITORY / "build" / "mutation"
TESTS = ("test_plan_cases", "test_flow", "test_invariants", "test_overview", "test_calendars")
SETTINGS = """
[tool.pytest.ini_options]
pythonpath = ["."]
addopts = ["--import-mode=importlib", "-p", "no:cacheprovider", "--hypothesis-profile=few"]

[tool.mutmut]
source_paths = ["afterword/timing/", "afterword/flow/walker.py"]
also_copy = ["afterword", "tests"]
pytest_add_cli_args_test_selection = ["tests/engine"]
"""


def main() -> None:
    """Lay the copy out, run mutmut on it, print the functions with survivors."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(REPOSITORY / "py_engine/afterword", FOLDER / "afterword", ignore=ignored)
    shutil.copytree(REPOSITORY / "tests/cases", FOLDER / "tests/cases", ignore=ignored)
    (FOLDER / "tests/engine").mkdir()
    shutil.copy(REPOSITORY / "tests/conftest.py", FOLDER / "tests")
    for file in (REPOSITORY / "tests/engine").glob("*.py"):
        if not file.name.startswith("test_") or file.stem in TESTS:
            shutil.copy(file, FOLDER / "tests/engine")
    (FOLDER / "pyproject.toml").write_text(SETTINGS, encoding="utf-8")
    mutmut = (sys.executable, "-m", "mutmut")
    subprocess.run([*mutmut, "run", *sys.argv[1:]], cwd=FOLDER, check=True)
    results = subprocess.run(
        [*mutmut, "results"], cwd=FOLDER, check=True, capture_output=True, encoding="utf-8"
    )
    for function, count in survivors(results.stdout).most_common():
        print(f"{count:4} {function}")


def survivors(results: str) -> Counter[str]:
    """How many mutants of each function no test noticed, out of mutmut's own list."""
    return Counter(re.findall(r"([\w.ǁ]+)__mutmut_\d+: (?:survived|no tests)", results))


if __name__ == "__main__":
    main()
