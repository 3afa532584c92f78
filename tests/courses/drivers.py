"""Browsers of other makers, where Debian's packages of them are: one page, driven by WebDriver.

Playwright drives builds of its own, which do not come from a distribution, and its way to a plain
Firefox asks for commands that the extended-support release does not have. So Firefox is spoken to
by Marionette and WebKitGTK by its WebDriver; the few commands needed are the same in both.
"""

import itertools
import json
import os
import socket
import subprocess
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from shutil import which
from typing import Any, Protocol

from site_templates.build.serve import HOST

__all__ = ["BROWSERS", "PACKAGES", "OtherPage", "missing", "opened"]

_HELPERS = """
const [words, kind, done] = arguments;
const every = function* (root) {
  for (const one of root.querySelectorAll("*")) {
    yield one;
    if (one.shadowRoot) yield* every(one.shadowRoot);
  }
};
const shown = (one) => one.getClientRects().length > 0;
const says = (one) => one.textContent.replace(/\\s+/g, " ").includes(words);
const find = () => [...every(document)].find((one) => one.matches(kind) && shown(one) && says(one));
const end = performance.now() + 30000;
const look = () => {
  const found = find();
  if (found) done(act(found));
  else if (performance.now() > end) done("nothing in: " + document.body.innerText.slice(0, 300));
  else requestAnimationFrame(look);
};
look();
"""


class _Channel(Protocol):
    def send(self, command: str, body: Mapping[str, Any]) -> Any: ...


class OtherPage:
    """A page in a browser, and the frame in it that is looked at."""

    def __init__(self, channel: _Channel) -> None:
        self._channel = channel

    def goto(self, address: str) -> None:
        """Open a page, and look into its first frame."""
        self._channel.send("frame", {"id": None})
        self._channel.send("url", {"url": address})
        self._channel.send("frame", {"id": 0})

    def see(self, words: str, kind: str) -> None:
        """Wait until an element of a kind (a CSS selector) shows some words."""
        self._do("const act = () => 'done';", words, kind)

    def press(self, words: str, kind: str) -> None:
        """Press an element once it is there."""
        self._do("const act = (one) => { one.click(); return 'done'; };", words, kind)

    def value(self, expression: str) -> Any:
        """What an expression is worth in the frame."""
        return self._channel.send("execute/sync", {"script": f"return {expression}", "args": []})

    def _do(self, act: str, words: str, kind: str) -> None:
        body = {"script": act + _HELPERS, "args": [words, kind]}
        answer = self._channel.send("execute/async", body)
        assert answer == "done", f"“{words}”: {answer}"


_MARIONETTE = {
    "session": "NewSession",
    "url": "Navigate",
    "frame": "SwitchToFrame",
    "timeouts": "SetTimeouts",
    "execute/sync": "ExecuteScript",
    "execute/async": "ExecuteAsyncScript",
}


class _Marionette:
    """Firefox's own protocol: JSON with its length before it."""

    def __init__(self, port: int) -> None:
        with socket.create_connection((HOST, port), timeout=60) as connection:
            self._stream = connection.makefile("rwb")
        self._numbers = itertools.count(1)
        self._read()

    def send(self, command: str, body: Mapping[str, Any]) -> Any:
        number = next(self._numbers)
        message = json.dumps([0, number, f"WebDriver:{_MARIONETTE[command]}", body]).encode()
        self._stream.write(b"%d:%b" % (len(message), message))
        self._stream.flush()
        _, _, error, result = self._read()
        assert error is None, f"{command}: {error}"
        return result.get("value") if isinstance(result, dict) else result

    def close(self) -> None:
        self._stream.close()

    def _read(self) -> Any:
        length = b""
        while (letter := self._stream.read(1)) != b":":
            length += letter
        return json.loads(self._stream.read(int(length)))


class _WebDriver:
    """The W3C's protocol, over HTTP."""

    def __init__(self, port: int) -> None:
        self._base = f"http://{HOST}:{port}/session"

    def send(self, command: str, body: Mapping[str, Any]) -> Any:
        address = self._base if command == "session" else f"{self._base}/{command}"
        request = urllib.request.Request(  # noqa: S310 (this machine's own driver)
            address,
            json.dumps(body).encode(),
            {"Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=60) as answer:  # noqa: S310
            value = json.load(answer)["value"]
        if command == "session":
            self._base += f"/{value['sessionId']}"
        return value


@contextmanager
def _program(*command: str, **environment: str) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={**os.environ, **environment},
    ) as process:
        try:
            yield process
        finally:
            process.terminate()


@contextmanager
def _firefox(folder: Path) -> Iterator[_Channel]:
    settings = {
        "marionette.port": 0,
        "app.update.enabled": False,
        "browser.shell.checkDefaultBrowser": False,
        "datareporting.policy.dataSubmissionEnabled": False,
        "network.captive-portal-service.enabled": False,
        "network.connectivity-service.enabled": False,
    }
    lines = [f"user_pref({json.dumps(key)}, {json.dumps(to)});" for key, to in settings.items()]
    (folder / "user.js").write_text("\n".join(lines), encoding="utf-8")
    command = (BROWSERS["Firefox"][0], "--headless", "--marionette", "--no-remote")
    with _program(*command, "--profile", str(folder), HOME=str(folder)) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if "Listening on port" in line:
                with closing(_Marionette(int(line.rsplit(maxsplit=1)[1]))) as channel:
                    yield channel
                return
        raise AssertionError("Firefox ended before it could be driven")


@contextmanager
def _webkit(folder: Path) -> Iterator[_Channel]:
    with ExitStack() as stack:
        display = os.environ.get("DISPLAY")
        if not display:
            screen = stack.enter_context(_program("Xvfb", "-displayfd", "1", "-nolisten", "tcp"))
            assert screen.stdout is not None
            display = f":{screen.stdout.readline().strip()}"
        with socket.socket() as free:
            free.bind((HOST, 0))
            port = free.getsockname()[1]
        command = (BROWSERS["WebKit"][0], f"--port={port}", f"--host={HOST}")
        driver = _program(*command, DISPLAY=display, HOME=str(folder), LIBGL_ALWAYS_SOFTWARE="1")
        process = stack.enter_context(driver)
        while process.poll() is None:
            try:
                socket.create_connection((HOST, port), timeout=10).close()
                break
            except ConnectionRefusedError:
                continue
        yield _WebDriver(port)


BROWSERS = {"Firefox": ("firefox-esr", _firefox), "WebKit": ("WebKitWebDriver", _webkit)}
"""By name, the program on the path and what starts it."""

PACKAGES = {"Firefox": "firefox-esr", "WebKit": "webkit2gtk-driver xvfb"}


def missing(name: str) -> bool:
    """Whether this machine cannot start a browser."""
    needs = [BROWSERS[name][0]]
    if name == "WebKit" and not os.environ.get("DISPLAY"):
        needs.append("Xvfb")
    return not all(map(which, needs))


@contextmanager
def opened(name: str, folder: Path) -> Iterator[OtherPage]:
    """A page in a browser that keeps its profile in a folder.

    Raises:
        AssertionError: The browser does not start, or refuses a command.
    """
    with BROWSERS[name][1](folder) as channel:
        channel.send("session", {"capabilities": {"alwaysMatch": {}}})
        channel.send("timeouts", {"script": 40_000})
        yield OtherPage(channel)
