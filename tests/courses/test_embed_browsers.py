"""Frames in browsers of other makers: what works with which rights, and what a frame keeps."""

from collections.abc import Iterator

import pytest

from tests.browser.conftest import SiteServer
from tests.courses.conftest import HostServer
from tests.courses.drivers import BROWSERS, OtherPage, missing, opened
from tests.courses.framing import FIRST_QUESTION, FULL, framed

HERE = [name for name in BROWSERS if not missing(name)]
KEPT = "Object.keys(localStorage).filter((key) => key.includes('afterword:')).sort()"


@pytest.fixture(scope="module", params=HERE)
def other(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[OtherPage]:
    with opened(request.param, tmp_path_factory.mktemp("profile")) as page:
        yield page


@pytest.mark.parametrize("tokens", ["allow-scripts allow-same-origin", FULL, None])
def test_e3_with_scripts_and_its_origin_it_works(
    tokens: str | None, other: OtherPage, host: HostServer, site_server: SiteServer
) -> None:
    other.goto(host.add("lesson", framed(site_server, "view=ask", tokens)))
    other.see(FIRST_QUESTION, "h1, h2, legend")
    other.press("Nothing is decided yet", "label")
    other.press("Continue", "button")
    other.see("Has an interview taken place?", "h1, h2, legend")


def test_e3_with_fewer_rights_the_advice_and_the_way_out_are_there(
    other: OtherPage, host: HostServer, site_server: SiteServer
) -> None:
    """To WebKit the policy's own site is nobody's where a frame has no origin: no script runs."""
    other.goto(host.add("lesson", framed(site_server, "view=ask", "allow-scripts")))
    other.see("Send a thank-you note", "a")
    other.see("pen in its own tab", "a")


def test_e4_what_a_frame_keeps_it_keeps_under_names_of_its_own(
    other: OtherPage, host: HostServer, site_server: SiteServer
) -> None:
    """What the engine plans is shown, so Python has run in the frame of another site's page."""
    other.goto(host.add("lesson", framed(site_server, "view=plan")))
    other.press("Look at a made-up example", "button, a")
    other.see("Nothing to do", "h2, h3, a, p")
    kept = other.value(KEPT)
    assert kept
    assert all(key.startswith("framed/") for key in kept)
