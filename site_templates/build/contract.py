"""Write `build/contract/contract.ts`: the engine's own model as types for the page's code."""

import subprocess
import sys
from pathlib import Path

_REPOSITORY = Path(__file__).resolve().parents[2]


def main() -> None:
    """Generate the JSON Schemas from the dataclasses, and the TypeScript types from those."""
    schemas = subprocess.run(
        [sys.executable, "-m", "afterword.schema"], check=True, stdout=subprocess.PIPE
    ).stdout
    types = subprocess.run(
        ["node", Path(__file__).with_suffix(".ts")],
        check=True,
        input=schemas,
        stdout=subprocess.PIPE,
        cwd=_REPOSITORY,
    ).stdout
    target = _REPOSITORY / "build" / "contract" / "contract.ts"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(types)


if __name__ == "__main__":
    main()
