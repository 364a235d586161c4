"""A real model hub on 127.0.0.1 that misbehaves on request.

It speaks what huggingface_hub speaks: HEAD and GET of ``/{repo}/resolve/{revision}/{path}`` with
commit, linked size and ETag, LFS files behind a redirect to a CDN path, ranges, If-Range, gated
repositories. ``faults`` holds callables that may answer (or spoil) a request before the hub does.
"""

import hashlib
import socket
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self

COMMIT = "0123456789abcdef0123456789abcdef01234567"


@dataclass
class Stored:
    """A file of the hub; LFS files are named by their sha256, others by their git blob id."""

    data: bytes
    lfs: bool = True

    @property
    def etag(self) -> str:
        if self.lfs:
            return hashlib.sha256(self.data).hexdigest()
        return hashlib.sha1(b"blob %d\0" % len(self.data) + self.data).hexdigest()


@dataclass
class Seen:
    """One request, as the hub heard it."""

    method: str
    path: str
    headers: dict[str, str]


@dataclass
class Hub:
    """``files`` by ``owner/name`` and path; ``plain`` by path, for what is no hub file."""

    files: dict[str, dict[str, Stored]] = field(default_factory=dict)
    plain: dict[str, bytes] = field(default_factory=dict)
    commit: str = COMMIT
    gated: dict[str, str] = field(default_factory=dict)
    rate: float = 0.0
    ranges: bool = True
    faults: list[Callable[["Handler", Seen], bool]] = field(default_factory=list)
    seen: list[Seen] = field(default_factory=list)
    sent: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)
    address: str = "127.0.0.1"
    cdn: str = ""

    def __enter__(self) -> Self:
        hub = self

        class Bound(Handler):
            pass

        Bound.hub = hub
        self.server = Server((self.address, 0), Bound)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.server.shutdown()
        self.server.server_close()

    def add(self, repository: str, path: str, data: bytes, *, lfs: bool = True) -> None:
        self.files.setdefault(repository, {})[path] = Stored(data, lfs)

    def requests(self, method: str) -> list[Seen]:
        return [seen for seen in self.seen if seen.method == method]


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def server_bind(self) -> None:
        # Small buffers: what the hub has sent is nearly what the client has read.
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 32768)
        super().server_bind()

    def handle_error(self, request: Any, client_address: Any) -> None:
        pass  # a client that was killed is what these tests are about


class Handler(BaseHTTPRequestHandler):
    hub: Hub
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: object) -> None:
        pass

    def do_HEAD(self) -> None:
        self._answer("HEAD")

    def do_GET(self) -> None:
        self._answer("GET")

    def _answer(self, method: str) -> None:
        if self.path.startswith("http://"):  # asked as a proxy
            self.path = "/" + self.path.split("/", 3)[3]
        seen = Seen(method, self.path, {k.lower(): v for k, v in self.headers.items()})
        self.hub.seen.append(seen)
        for fault in list(self.hub.faults):
            if fault(self, seen):
                return
        if "/resolve/" in self.path:
            self._resolve(method)
        elif self.path.startswith("/cdn/"):
            data = self._by_etag(self.path.rsplit("/", 1)[1])
            self.send_data(method, data, hashlib.md5(data).hexdigest())
        elif self.path in self.hub.plain:
            data = self.hub.plain[self.path]
            self.send_data(method, data, hashlib.md5(data).hexdigest())
        else:
            self.refuse(404)

    def _by_etag(self, etag: str) -> bytes:
        stored = (file for files in self.hub.files.values() for file in files.values())
        return next(file.data for file in stored if file.etag == etag)

    def _resolve(self, method: str) -> None:
        repository, rest = self.path.lstrip("/").split("/resolve/", 1)
        revision, path = rest.split("/", 1)
        token = self.hub.gated.get(repository)
        if token and self.headers.get("Authorization") != f"Bearer {token}":
            known = "Authorization" in self.headers
            self.refuse(403 if known else 401, {"X-Error-Code": "GatedRepo"})
            return
        stored = self.hub.files.get(repository, {}).get(path)
        if stored is None or revision not in ("main", self.hub.commit):
            code = "RevisionNotFound" if stored else "EntryNotFound"
            self.refuse(404, {"X-Error-Code": code})
            return
        headers = {"X-Repo-Commit": self.hub.commit}
        if not stored.lfs:
            self.send_data(method, stored.data, stored.etag, headers)
            return
        headers |= {"X-Linked-Etag": f'"{stored.etag}"', "X-Linked-Size": str(len(stored.data))}
        # Another host name for the CDN, as the real hub has: the client must not follow on HEAD.
        cdn = self.hub.cdn or self.hub.url.replace("127.0.0.1", "localhost")
        headers |= {"Location": f"{cdn}/cdn/{stored.etag}"}
        self.refuse(302, headers)

    def refuse(self, status: int, headers: dict[str, str] | None = None) -> None:
        """An answer without a body."""
        self.send_response(status)
        for name, value in ({"Content-Length": "0"} | (headers or {})).items():
            self.send_header(name, value)
        self.end_headers()

    def send_data(
        self, method: str, data: bytes, etag: str, headers: dict[str, str] | None = None
    ) -> None:
        """The file, or the range of it that was asked for."""
        start = self.asked_start() if self.hub.ranges else 0
        if start and self.headers.get("If-Range", f'"{etag}"') != f'"{etag}"':
            start = 0
        if start > len(data) or (start and start == len(data)):
            self.refuse(416, {"Content-Range": f"bytes */{len(data)}"})
            return
        self.send_response(206 if start else 200)
        lines = {"ETag": f'"{etag}"', "Content-Length": str(len(data) - start)}
        if start:
            lines["Content-Range"] = f"bytes {start}-{len(data) - 1}/{len(data)}"
        for name, value in (lines | (headers or {})).items():
            self.send_header(name, value)
        self.end_headers()
        if method == "GET":
            self.send_slowly(data[start:])

    def asked_start(self) -> int:
        stated = self.headers.get("Range", "")
        return int(stated.removeprefix("bytes=").split("-")[0]) if stated else 0

    def send_slowly(self, data: bytes) -> None:
        """At ``hub.rate`` bytes per second (0: at once), counting what went out."""
        piece = 32768
        for start in range(0, len(data), piece):
            self.wfile.write(data[start : start + piece])
            with self.hub.lock:
                self.hub.sent += len(data[start : start + piece])
            if self.hub.rate:
                time.sleep(piece / self.hub.rate)
