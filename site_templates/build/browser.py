"""Find a browser for the tests, or install one; print the path of its program.

In this order: Chromium or Chrome of this machine; Playwright's own Chromium, which is downloaded
where that is possible; as root on Debian or Ubuntu, Chromium from apt.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

__all__ = ["WANTED", "installed_browser"]

_NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/snap/bin/chromium",
)
WANTED = (
    "The browser tests need Chromium or Chrome, and none could be installed: install one of them"
    " (for instance with `apt-get install chromium`), or run `playwright install chromium`."
)
"""What a person is told on a machine where the tests cannot run."""


def installed_browser() -> Path | None:
    """The program of this machine's Chromium or Chrome, or None."""
    for name in _NAMES:
        found = shutil.which(name)
        if found is not None and _runs(found):
            return Path(found)
    return None


def main() -> None:
    """Print the path, after installing a browser where there is none."""
    found = _any_browser()
    for install in (_install_playwrights_own, _install_with_apt):
        if found is None:
            install()
            found = _any_browser()
    if found is None:
        raise SystemExit(WANTED)
    print(f"browser: {found}")


def _runs(program: str) -> bool:
    """Whether it is a browser; some systems have a script of that name that only gives advice."""
    answer = subprocess.run([program, "--version"], check=False, capture_output=True, text=True)
    return answer.returncode == 0 and "Chrom" in answer.stdout


def _any_browser() -> Path | None:
    with sync_playwright() as playwright:
        own = Path(playwright.chromium.executable_path)
    return installed_browser() or (own if own.exists() else None)


def _install_playwrights_own() -> None:
    print("browser: none is installed; trying Playwright's own", flush=True)
    command = [sys.executable, "-m", "playwright", "install", "chromium"]
    subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _install_with_apt() -> None:
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        return
    print("browser: installing Chromium with apt-get", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for arguments in (["update", "-qq"], ["install", "-y", "-qq", "chromium"]):
        subprocess.run(
            ["apt-get", *arguments], check=False, env=environment, stdout=subprocess.DEVNULL
        )


if __name__ == "__main__":
    main()
