"""Fuzz the engine for long, guided by the code that an input reaches: `make fuzz`.

`make fuzz ARGS='--cases 1000'` looks for a shorter time, and `--only promise` at one target. What
fails is kept in `build/fuzz/`; once it is mended it goes into `tests/fuzz/pinned/`, as
`<target>-<what it was>`.
"""

import argparse
import subprocess
import sys
from pathlib import Path

import atheris

REPOSITORY = Path(__file__).resolve().parents[2]
WORK = REPOSITORY / "build" / "fuzz"

SHARES = {"any_request": 0.6, "promise": 0.25, "checks": 0.075, "record": 0.075}
"""Of all cases: those that are run through quickly get more of them."""


def main() -> None:
    """Run every target in a process of its own, and say which failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--cases", type=int, default=1_000_000, help="of all (default: a million)")
    parser.add_argument("--only", choices=SHARES)
    parser.add_argument("--target", choices=SHARES, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.target:
        _fuzz(arguments.target, arguments.cases)
        return
    failed = []
    for name in [arguments.only] if arguments.only else SHARES:
        share = 1 if arguments.only else SHARES[name]
        cases = max(1, round(arguments.cases * share))
        print(f"fuzz: {name}, {cases:,} cases", flush=True)
        command = [sys.executable, "-m", "tests.fuzz", "--target", name, "--cases", str(cases)]
        if subprocess.run(command, check=False, cwd=REPOSITORY).returncode != 0:
            failed.append(name)
    if failed:
        sys.exit(f"fuzz: expected every input to be answered; see build/fuzz/ of {failed}")


def _fuzz(name: str, cases: int) -> None:
    with atheris.instrument_imports(include=["afterword"]):
        from tests.fuzz.targets import TARGETS  # noqa: PLC0415 - its imports are instrumented
    corpus = WORK / name
    corpus.mkdir(parents=True, exist_ok=True)
    limits = [f"-runs={cases}", "-max_len=400", "-timeout=20", "-verbosity=0"]
    atheris.Setup([name, *limits, f"-artifact_prefix={WORK / name}-", str(corpus)], TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
