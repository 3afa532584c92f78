"""Serve the site on this machine: `python -m site_templates.build.serve --port 8000`."""

import argparse
import contextlib
import errno
import socket
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

__all__ = ["HOST", "make_server"]

_SITE = Path(__file__).resolve().parents[2] / "site"

HOST = "127.0.0.1"
"""Only this machine can reach the server."""


class _Handler(SimpleHTTPRequestHandler):
    """Files below one prefix, as a plain static host sends them, but never from a cache."""

    # A machine's own list of types may lack these, or have them wrong.
    extensions_map = {  # noqa: RUF012 - so the base class has it
        **SimpleHTTPRequestHandler.extensions_map,
        ".css": "text/css",
        ".html": "text/html",
        ".js": "text/javascript",
        ".json": "application/json",
        ".mjs": "text/javascript",
        ".png": "image/png",
        ".svg": "image/svg+xml",
        ".wasm": "application/wasm",
        ".webmanifest": "application/manifest+json",
        ".xml": "application/xml",
        ".zip": "application/zip",
    }

    def __init__(self, *args: object, prefix: str, directory: str) -> None:
        self._prefix = prefix
        super().__init__(*args, directory=directory)  # type: ignore[arg-type]

    def translate_path(self, path: str) -> str:
        inside = urlsplit(path).path.startswith(self._prefix)
        return super().translate_path(path[len(self._prefix) - 1 :] if inside else "/\0")

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        """Say nothing: the address on the terminal stays in sight."""


class _Server(ThreadingHTTPServer):
    """A server whose end is the end of its connections too.

    Browsers open connections ahead of their requests; one of those would be answered by its thread
    after the server was closed.
    """

    def __init__(self, *args: object) -> None:
        self._connections: set[socket.socket] = set()
        super().__init__(*args)  # type: ignore[arg-type]

    def get_request(self) -> tuple[socket.socket, Any]:
        connection, address = super().get_request()
        self._connections.add(connection)
        return connection, address

    def shutdown_request(self, request: Any) -> None:
        self._connections.discard(request)
        super().shutdown_request(request)

    def server_close(self) -> None:
        super().server_close()
        for connection in tuple(self._connections):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)


def make_server(site: Path, port: int, prefix: str = "/") -> ThreadingHTTPServer:
    """Bind a server for the files of ``site`` below ``prefix``; it does not run yet.

    Args:
        site: Folder with the built site.
        port: TCP port on this machine; 0 lets the system choose one.
        prefix: Path under which the site lies, with a slash at both ends.

    Raises:
        OSError: The port is taken, or is not to be had.
    """
    handler = partial(_Handler, prefix=prefix, directory=str(site))
    return _Server((HOST, port), handler)


def main() -> None:
    """Serve until the person presses Ctrl+C."""
    parser = argparse.ArgumentParser(prog="make serve", description=__doc__)
    parser.add_argument("--port", type=int, default=8000)
    port = parser.parse_args().port
    try:
        server = make_server(_SITE, port)
    except (OSError, OverflowError) as problem:
        taken = isinstance(problem, OSError) and problem.errno == errno.EADDRINUSE
        reason = "another program uses it" if taken else str(problem)
        raise SystemExit(
            f"make serve: port {port} is not free ({reason}). Choose another: make serve PORT=8001"
        ) from None
    print(f"Afterword is at http://{HOST}:{port}/ (Ctrl+C stops it)", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
