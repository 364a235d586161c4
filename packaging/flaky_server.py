"""A folder of files over HTTP from a server that fails on purpose: for trying downloads."""

import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote


class Handler(BaseHTTPRequestHandler):
    """The first answer of some files is 429, of others cut in the middle, of others wrong bytes."""

    protocol_version = "HTTP/1.1"

    def __init__(self, folder: Path, asked: Counter[str], *arguments: object) -> None:
        self.folder, self.asked = folder, asked
        super().__init__(*arguments)  # type: ignore[arg-type]

    def do_HEAD(self) -> None:
        self.answer(body=False)

    def do_GET(self) -> None:
        self.answer(body=True)

    def answer(self, *, body: bool) -> None:
        name = unquote(self.path).rsplit("/", 1)[-1]
        file = self.folder / name
        if not file.is_file():
            self.send_error(404)
            return
        self.asked[name] += 1
        fault = sum(name.encode()) % 4 if self.asked[name] == 1 else 0
        if fault == 1:
            self.send_response(429)
            self.send_header("Retry-After", "1")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        content = file.read_bytes()
        start = int(self.headers.get("Range", "bytes=0-")[6:].split("-")[0])
        rest = content[start:]
        self.send_response(206 if start else 200)
        self.send_header("Content-Length", str(len(rest)))
        if start:
            self.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
        self.end_headers()
        if not body:
            return
        if fault == 2:
            self.wfile.write(rest[: len(rest) // 2])
            self.close_connection = True
            return
        self.wfile.write(bytes(len(rest)) if fault == 3 else rest)

    def log_message(self, *words: object) -> None:
        """Quiet; ``asked`` tells."""


@contextmanager
def flaky_server(folder: Path) -> Iterator[tuple[str, Counter[str]]]:
    """Its address, and how often each file was asked for."""
    asked: Counter[str] = Counter()
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, folder, asked))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", asked
    finally:
        server.shutdown()
