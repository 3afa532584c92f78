"""The whole browser is killed after "Saved" was shown: what was saved is there at the next start.

The id in the name is the fault's. A killed browser loses up to half a minute of localStorage; what
the second copy confirmed brings it back.
"""

import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, Playwright, expect

from tests.browser.conftest import SiteServer
from tests.browser.stored import SAVED, body, bring, open_settings

RESTORED = "restored from the second copy on this device"


class KilledBrowser:
    """A browser in a process group of its own, over one profile, started as often as wanted."""

    def __init__(
        self, playwright: Playwright, program: str, arguments: list[str], profile: Path
    ) -> None:
        self._playwright = playwright
        self._port = profile / "DevToolsActivePort"
        self._command = [
            program,
            *arguments,
            "--headless=new",
            f"--user-data-dir={profile}",
            "--remote-debugging-port=0",
            "about:blank",
        ]
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> Page:
        """Start it, and return its first page."""
        self._port.unlink(missing_ok=True)
        self._process = subprocess.Popen(
            self._command,
            start_new_session=True,
            stderr=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
        )
        browser = self._playwright.chromium.connect_over_cdp(self._address(self._process))
        return browser.contexts[0].pages[0]

    def kill(self) -> None:
        """End every process of it at once, as a phone does that needs the memory."""
        if self._process is None:
            return
        os.killpg(self._process.pid, signal.SIGKILL)
        self._process.communicate()
        self._process = None

    @staticmethod
    def _address(process: subprocess.Popen[bytes]) -> str:
        """What the browser says it can be spoken to at."""
        assert process.stderr is not None
        for line in process.stderr:
            if line.startswith(b"DevTools listening on "):
                return line.split()[-1].decode()
        pytest.fail("the browser did not start")


@pytest.fixture
def killed_browser(
    playwright: Playwright, browser_type_launch_args: dict[str, Any], tmp_path: Path
) -> Iterator[KilledBrowser]:
    browser = KilledBrowser(
        playwright,
        browser_type_launch_args["executable_path"],
        browser_type_launch_args["args"],
        tmp_path / "profile",
    )
    yield browser
    browser.kill()


@pytest.fixture(scope="session")
def kills(pytestconfig: pytest.Config) -> int:
    """How often the browser is killed: `make kill` does it more often."""
    return int(pytestconfig.getoption("--kills"))


def test_s10_a_browser_killed_right_after_saved_was_shown_has_lost_nothing(
    killed_browser: KilledBrowser, site_server: SiteServer, kills: int
) -> None:
    restored = 0
    page = killed_browser.start()
    bring(page, site_server, body("northwind"))
    open_settings(page, site_server, "northwind")
    for number in range(kills):
        for field, text in (("Company", f"Company {number}"), ("Role", f"Role {number}")):
            page.get_by_label(field, exact=True).fill(text)
            page.get_by_label(field, exact=True).blur()
            expect(page.get_by_text(SAVED)).to_be_visible()
        killed_browser.kill()
        page = killed_browser.start()
        open_settings(page, site_server, "northwind")
        expect(page.get_by_label("Company", exact=True)).to_have_value(f"Company {number}")
        expect(page.get_by_label("Role", exact=True)).to_have_value(f"Role {number}")
        restored += page.get_by_text(RESTORED).is_visible()
    assert restored, "home had everything each time: the kills came too late to be a test"
