"""Hold the built pages to Lighthouse and to the Nu HTML checker: `make lighthouse`.

The figures are printed, and written to `build/bench/quality.json`. The run fails where a page falls
short, where a fault of HTML is ours, and where something could not be checked.
"""

import json
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from site_templates.build.browser import installed_browser
from site_templates.build.runtime_node import REPOSITORY
from tests.bench.browser import compressed
from tests.bench.machine import Conditions
from tests.bench.server import serving

__all__ = ["faults_of_ours", "shortfalls"]

_SITE = REPOSITORY / "site"
_TARGET = REPOSITORY / "build" / "bench" / "quality.json"
_LIGHTHOUSE = REPOSITORY / "node_modules" / "lighthouse" / "cli" / "index.js"
_NU = REPOSITORY / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
_PAGES = ("", "guide/thank-you/", "ask/", "flow/", "sources/")
_FAST = ("", "guide/thank-you/")
_WHOLE = ("accessibility", "best-practices", "seo")
_LEAST_PERFORMANCE = 95
# Material writes these on its own switches and labels; browsers and screen readers take no harm.
_OF_THE_THEME = (
    r"Attribute “autocomplete” is only allowed when the input type is",
    r"The value of the “for” attribute of the “label” element must be the ID of a non-hidden",
    r"Bad value “” for attribute “tabindex” on element “label”",
)


def main() -> None:
    """Check, print, write.

    Raises:
        SystemExit: Something falls short, or could not be checked.
    """
    conditions = Conditions()
    wrong = list(_html())
    scores = _scores()
    wrong += shortfalls(scores)
    _TARGET.parent.mkdir(parents=True, exist_ok=True)
    found = {"scores": scores, "wrong": wrong, "conditions": conditions.as_json()}
    _TARGET.write_text(json.dumps(found, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    _print(scores, conditions)
    if wrong:
        raise SystemExit("\n".join(["", "Not as it should be:", *wrong]))


def _html() -> Iterator[str]:
    print("quality: the Nu HTML checker reads every page", flush=True)
    if shutil.which("java") is None:
        yield "The Nu HTML checker did not run: it needs Java 11 or newer, and there is none here."
        return
    # Its own default stack is too small for the schema of HTML on some machines.
    command = [
        "java",
        "-Xss8m",
        "-jar",
        str(_NU),
        "--skip-non-html",
        "--format",
        "json",
        "--stdout",
    ]
    done = subprocess.run([*command, str(_SITE)], capture_output=True, text=True, check=False)
    try:
        messages = json.loads(done.stdout)["messages"]
    except ValueError:
        yield f"The Nu HTML checker did not run: {done.stdout}{done.stderr}"
        return
    yield from faults_of_ours(messages)


def faults_of_ours(messages: Iterable[Mapping[str, Any]]) -> list[str]:
    """The checker's errors, without those that the theme brings on every page."""
    return [
        f"{message['url'].partition('/site/')[2]}, line {message.get('lastLine')}: {said}"
        for message in messages
        if message["type"] == "error"
        for said in [message["message"]]
        if not any(re.match(one, said) for one in _OF_THE_THEME)
    ]


def _scores() -> dict[str, dict[str, Any]]:
    """Lighthouse's scores by page, on its own phone and network; what takes points is named."""
    print("quality: compressing the site", flush=True)
    with serving({"/": _SITE}, compressed()) as base:
        return {f"/{page}": _score(f"{base}/{page}") for page in _PAGES}


def _score(address: str) -> dict[str, Any]:
    print(f"quality: Lighthouse looks at {address}", flush=True)
    flags = "--headless=new --no-first-run" + " --no-sandbox" * (os.geteuid() == 0)
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        options = ["--quiet", "--output=json", f"--output-path={report}", f"--chrome-flags={flags}"]
        subprocess.run(
            ["node", _LIGHTHOUSE, address, *options, "--no-enable-error-reporting"],
            check=True,
            env={**os.environ, "CHROME_PATH": str(installed_browser() or "")},
        )
        return _read(json.loads(report.read_text(encoding="utf-8")))


def _read(report: Mapping[str, Any]) -> dict[str, Any]:
    audits = report["audits"]
    scores: dict[str, Any] = {
        name: round(100 * (category["score"] or 0))
        for name, category in report["categories"].items()
    }
    scores["lost"] = sorted(
        reference["id"]
        for name in _WHOLE
        for reference in report["categories"][name]["auditRefs"]
        if reference["weight"] and audits[reference["id"]]["score"] not in (None, 1)
    )
    for name in ("first-contentful-paint", "largest-contentful-paint", "total-blocking-time"):
        scores[name] = round(audits[name]["numericValue"])
    scores["shift"] = round(audits["cumulative-layout-shift"]["numericValue"], 3)
    return scores


def shortfalls(scores: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """Where a page does not reach what it should."""
    found = [
        f"{page}: {name} {found[name]} of 100, lost to {', '.join(found['lost']) or 'no audit'}"
        for page, found in scores.items()
        for name in _WHOLE
        if found[name] < 100
    ]
    return found + [
        f"/{page}: performance {scores[f'/{page}']['performance']}, expected {_LEAST_PERFORMANCE}"
        for page in _FAST
        if scores[f"/{page}"]["performance"] < _LEAST_PERFORMANCE
    ]


def _print(scores: Mapping[str, Mapping[str, Any]], conditions: Conditions) -> None:
    columns = ("performance", *_WHOLE)
    print(f"\n{'':<20}" + "".join(f"{name:>16}" for name in columns))
    for page, found in scores.items():
        print(f"{page:<20}" + "".join(f"{found[name]:>16}" for name in columns))
    about = conditions.as_json()
    busy = ": TOO BUSY, do not trust the performance" * about["was_busy"]
    print(f"  {about['began']}, {about['busy_before']:.0%} of the processors in use before{busy}")


if __name__ == "__main__":
    main()
