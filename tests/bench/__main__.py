"""Print the benchmarks as tables, and write them as JSON to `build/bench/bench.json`."""

import argparse
import json
from collections.abc import Mapping
from typing import Any

from site_templates.build.runtime_node import REPOSITORY
from tests.bench.engine_start import measure_bytes, measure_start

_MOST_BYTES = 4_400_000
_MOST_RATIO = {"first": 0.35, "repeat": 0.45}


def main() -> None:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=7, help="interleaved rounds (default: 7)")
    rounds = parser.parse_args().rounds
    print("bench: compressing what the browser loads (once for each new file)", flush=True)
    sizes = measure_bytes()
    print(f"bench: starting the engine in a browser, {rounds} rounds", flush=True)
    start = measure_start(rounds)
    results = {"bytes": sizes, "engine_start": start}
    target = REPOSITORY / "build" / "bench" / "bench.json"
    target.write_text(json.dumps(results, indent=2) + "\n", encoding="utf-8")
    _print_bytes(sizes)
    _print_start(start)
    print(f"\nAll figures: {target.relative_to(REPOSITORY)}")


def _print_bytes(sizes: Mapping[str, int]) -> None:
    print("\nWhat the engine needs, brotli 11 (bytes)")
    for name, size in sizes.items():
        print(f"  {name:<10} {size:>10,}")
    print(f"  {'at most':<10} {_MOST_BYTES:>10,}")


def _print_start(start: Mapping[str, Any]) -> None:
    print(f"\nFirst answer after the start of the visit (ms; {start['rounds']} rounds)")
    print(f"  {'':<14} {'median':>7} {'lowest':>7} {'highest':>7}")
    for name, times in start["times"].items():
        columns = (times["median_ms"], times["lowest_ms"], times["highest_ms"])
        print(f"  {name:<14} " + " ".join(f"{ms:>7,}" for ms in columns))
    for visit, ratio in start["ratios"].items():
        print(f"  ours / stock, {visit} visit: {ratio:.3f} (at most {_MOST_RATIO[visit]})")
    print(f"  transport: {start['transport']}")


if __name__ == "__main__":
    main()
