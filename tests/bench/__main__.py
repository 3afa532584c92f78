"""Print the benchmarks as tables, and write them as JSON to `build/bench/bench.json`.

What is measured anew replaces its part of the file; the other parts stay, each with its own date.
"""

import argparse
import dataclasses
import json
from collections.abc import Callable, Mapping
from typing import Any

from site_templates.build.runtime_node import REPOSITORY
from tests.bench.engine_start import measure_bytes, measure_start
from tests.bench.engine_work import measure_in_browser, measure_in_cpython
from tests.bench.guide import measure_guide
from tests.bench.machine import Conditions
from tests.bench.planner import measure_planner
from tests.bench.slow import measure_slow
from tests.engine.checks_quality import HELD_OUT, WIDER, quality
from tests.site.reading import PAGES, grade, own_text

_TARGET = REPOSITORY / "build" / "bench" / "bench.json"
_MOST = {
    "total": 4_200_000,
    "first": 0.28,
    "repeat": 0.18,
    "cpython plan_ms": 3,
    "cpython ratio_1000_to_10": 1.2,
    "browser plan_ms": 25,
    "browser overview_of_200_ms": 2_000,
    "browser longest_task_of_the_page_meanwhile_ms": 50,
    "browser check_of_300_words_ms": 30,
    "guide more_than_an_empty_page_bytes": 40_000,
    "guide layout_shift": 0,
    "slow first_plan_ms": 8_000,
    "slow repeat_plan_ms": 2_500,
    "planner records_shown_after_page_start_ms": 1_000,
    "planner today_after_engine_ready_ms": 1_500,
    "planner longest_delay_of_typing_ms": 50,
    "planner bundle_bytes": 70_000,
}
_HIGHEST_GRADE = 8
_KEPT = REPOSITORY / "docs" / "measured.json"
"""Figures that were committed, for the site's page on speed."""
_TITLES = {
    "bytes": "What the engine needs, brotli 11 (bytes)",
    "start": "First answer after the start of the visit (ms)",
    "slow": "The planner on a slow phone: processor 4 times slower, 9 Mbit/s, 170 ms (medians)",
    "browser": "The engine at work in a browser (medians)",
    "planner": "The planner with 1,000 applications (medians)",
    "guide": "A page of the guide on a phone, brotli 11, first visit",
    "cpython": "The engine at work in CPython (medians)",
    "words": "The guide's reading level, Flesch-Kincaid (years of school)",
}
_MEASURES: Mapping[str, tuple[str, Callable[[int], Mapping[str, Any]]]] = {
    "bytes": ("compressing what the browser loads", lambda _: measure_bytes()),
    "cpython": ("planning in CPython", measure_in_cpython),
    "browser": ("asking the engine in a browser", measure_in_browser),
    "guide": ("weighing a page of the guide", measure_guide),
    "planner": ("using a planner of 1,000 applications", measure_planner),
    "slow": ("starting on a slow phone", measure_slow),
    "start": ("starting the engine in a browser", measure_start),
    "words": ("reading the guide", lambda _: measure_words()),
    "checks": ("telling good messages from bad ones", lambda _: measure_checks()),
}


def main() -> None:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=7, help="interleaved rounds (default: 7)")
    parser.add_argument("--only", nargs="+", choices=_MEASURES, default=list(_MEASURES))
    parser.add_argument("--keep", action="store_true", help="write docs/measured.json as well")
    arguments = parser.parse_args()
    results = json.loads(_TARGET.read_text(encoding="utf-8")) if _TARGET.exists() else {}
    for name in arguments.only:
        what, measure = _MEASURES[name]
        print(f"bench: {what}", flush=True)
        conditions = Conditions()
        results[name] = {"figures": measure(arguments.rounds), "conditions": conditions.as_json()}
    _TARGET.parent.mkdir(parents=True, exist_ok=True)
    _TARGET.write_text(json.dumps(results, indent=2) + "\n", encoding="utf-8")
    for name in arguments.only:
        _print(name, results[name]["figures"], results[name]["conditions"])
    if arguments.keep:
        _keep(results)
    print(f"\nAll figures: {_TARGET.relative_to(REPOSITORY)}")


def _print(name: str, figures: Mapping[str, Any], conditions: Mapping[str, Any]) -> None:
    if name == "checks":
        _print_checks(figures)
    else:
        print(f"\n{_TITLES[name]}")
        if name == "start":
            _print_times(figures)
        for key, (value, most) in _rows(name, figures).items():
            limit = "" if most is None else f"  (at most {most:,})"
            print(f"  {key:<38} {value:>12,}{limit}")
    print(f"  {conditions['began']}, {conditions['machine']}")
    busy = f"{conditions['busy_before']:.0%} in use before, {conditions['busy_after']:.0%} after"
    print(f"  {busy}{': TOO BUSY, do not trust these times' * conditions['was_busy']}")


def _rows(name: str, figures: Mapping[str, Any]) -> dict[str, tuple[float, float | None]]:
    """Each figure of a measurement, with the most that it should be where that is known."""
    if name == "words":
        return {page: (level, _HIGHEST_GRADE) for page, level in figures.items()}
    if name == "start":
        ratios = figures["ratios"].items()
        return {f"ours / stock, {visit}": (ratio, _MOST.get(visit)) for visit, ratio in ratios}
    if name == "bytes":
        return {key: (size, _MOST.get(key)) for key, size in figures.items()}
    return {key: (value, _MOST.get(f"{name} {key}")) for key, value in figures.items()}


def _keep(results: Mapping[str, Any]) -> None:
    """Write what the site's page on speed shows.

    Raises:
        SystemExit: something was measured while the machine was busy, or was not measured at all.
    """
    wanted = [name for name in _TITLES if name != "words"]
    bad = [n for n in wanted if n not in results or results[n]["conditions"]["was_busy"]]
    if bad:
        raise SystemExit(f"bench: expected figures of a quiet machine, found none for {bad}")
    kept = [
        {
            "title": _TITLES[name],
            "rows": [
                {"what": key.replace("_", " "), "value": value, "most": most}
                for key, (value, most) in _rows(name, results[name]["figures"]).items()
            ],
            "conditions": results[name]["conditions"],
        }
        for name in wanted
    ]
    _KEPT.write_text(json.dumps(kept, indent=2) + "\n", encoding="utf-8")


_SETS = {
    "held out": ((HELD_OUT,), "that no way of saying a thing was written for: what to expect"),
    "written for": (("", WIDER), "that the checks were written with: what they must not lose"),
}


def measure_words() -> Mapping[str, float]:
    """The reading level of every page of the guide."""
    return {page: round(grade(own_text(page)), 1) for page in PAGES}


def measure_checks() -> Mapping[str, Any]:
    """Precision and recall of every check, by the set of cases and its code."""
    return {
        name: {one.code: dataclasses.asdict(one) for one in quality(*folders)}
        for name, (folders, _) in _SETS.items()
    }


def _print_checks(figures: Mapping[str, Any]) -> None:
    for name, measured in figures.items():
        print(f"\nWhat the checks get right, over texts {_SETS[name][1]}")
        print(f"  {'':<26} {'severity':<9} {'pass':>5} {'fail':>5} {'precision':>9} {'recall':>7}")
        for code, one in measured.items():
            counts = f"{one['passing']:>5} {one['failing']:>5}"
            print(
                f"  {code:<26} {one['severity']:<9} {counts} {one['precision']:>9.3f}"
                f" {one['recall']:>7.3f}"
            )


def _print_times(start: Mapping[str, Any]) -> None:
    print(f"  {'':<18} {'median':>7} {'lowest':>7} {'highest':>7}")
    for name, times in start["times"].items():
        columns = (times["median_ms"], times["lowest_ms"], times["highest_ms"])
        print(f"  {name:<18} " + " ".join(f"{ms:>7,}" for ms in columns))
    print(f"  {start['rounds']} rounds, transport: {start['transport']}")


if __name__ == "__main__":
    main()
