"""A local server that sends files as a good static host does: compressed, typed and cacheable."""

import gzip
import hashlib
import mimetypes
import threading
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

import brotli

__all__ = ["TRANSPORT", "Compressed", "serving"]

TRANSPORT = (
    "HTTP/1.1 on 127.0.0.1, brotli 11 (gzip 9 where not accepted), Cache-Control max-age=600"
)

mimetypes.add_type("text/javascript", ".mjs")
mimetypes.add_type("application/wasm", ".wasm")


class Compressed:
    """Files in brotli or gzip: compressed once, kept on disk by their content and in memory.

    What is answered costs no computing, so that it takes no time from the browser beside it.
    """

    def __init__(self, cache: Path) -> None:
        self._cache = cache
        self._read: dict[tuple[Path, int, str], bytes] = {}
        cache.mkdir(parents=True, exist_ok=True)

    def read(self, path: Path, encoding: str) -> bytes:
        """The content of ``path`` in ``encoding`` (`br` or `gzip`), at its strongest level."""
        asked = (path, path.stat().st_mtime_ns, encoding)
        if asked not in self._read:
            self._read[asked] = self._compressed(path.read_bytes(), encoding)
        return self._read[asked]

    def _compressed(self, content: bytes, encoding: str) -> bytes:
        kept = self._cache / f"{hashlib.sha256(content).hexdigest()}.{encoding}"
        if not kept.exists():
            strongest = brotli.compress if encoding == "br" else _gzip
            kept.write_bytes(strongest(content))
        return kept.read_bytes()

    def prepare(self, folder: Path) -> None:
        """Compress every file below ``folder`` now, so that no visit waits for it."""
        files = [path for path in folder.rglob("*") if path.is_file()]
        with ThreadPoolExecutor() as pool:
            list(pool.map(partial(self.read, encoding="br"), files))


def _gzip(content: bytes) -> bytes:
    return gzip.compress(content, 9, mtime=0)


@contextmanager
def serving(folders: Mapping[str, Path], compressed: Compressed) -> Iterator[str]:
    """Serve each folder under its prefix (such as ``/stock/``), and yield the server's address.

    Where prefixes overlap, the first one that has the file answers.
    """

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            path = _file_for(unquote(urlsplit(self.path).path), folders)
            if path is None:
                self.send_error(404)
                return
            accepted = self.headers.get("Accept-Encoding", "")
            encoding = "br" if "br" in accepted else "gzip"
            body = compressed.read(path, encoding)
            self.send_response(200)
            self.send_header("Content-Type", mimetypes.guess_type(path)[0] or "text/plain")
            self.send_header("Content-Encoding", encoding)
            self.send_header("Content-Length", str(len(body)))
            self.send_header("Cache-Control", "public, max-age=600")
            self.send_header("Vary", "Accept-Encoding")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Say nothing: the table is the output."""

    for folder in folders.values():
        compressed.prepare(folder)
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def _file_for(path: str, folders: Mapping[str, Path]) -> Path | None:
    for prefix, folder in folders.items():
        if path.startswith(prefix):
            found = folder / path.removeprefix(prefix)
            if path.endswith("/"):
                found /= "index.html"
            if ".." not in found.parts and found.is_file():
                return found
    return None
