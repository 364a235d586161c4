"""The only network code of the program: file metadata and bytes from a hub.

huggingface_hub (2.4 and later) resolves names and gives hash, size and commit. Its own
``hf_hub_download`` is not used: since 2.x it deletes its temporary file on any failure, so nothing
resumes, and with hf_xet it bypasses ranges, mirrors and byte counts. Files are read over plain
HTTPS from the hub's ``resolve`` address.
"""

import os
import re
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from types import TracebackType
from typing import Self
from urllib.parse import SplitResult, urlsplit
from urllib.request import getproxies

import httpx2

from photomaker_desktop import __version__
from photomaker_desktop.core.errors import DownloadError, NetworkRefused, Remedy
from photomaker_desktop.core.text import Text
from photomaker_desktop.network.offline import permit, quiet_environment, with_proxies
from photomaker_desktop.weights.download.redirects import may_lead

HUB = "https://huggingface.co"
AGENT = f"photomaker-desktop/{__version__}"
TIMEOUT = httpx2.Timeout(20.0, connect=10.0)
RETRYABLE = {408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524}
LONGEST_WAIT = 900.0


class Interrupted(Exception):
    """A failure worth a retry, after ``wait`` seconds if the server says so."""

    def __init__(self, why: Text, wait: float | None = None) -> None:
        super().__init__(str(why))
        self.why, self.wait = why, wait


@dataclass(frozen=True)
class Remote:
    """File metadata from the server; ``size`` 0 and ``etag`` empty if unknown.

    ``sha256`` is the hash of an LFS file, ``git_sha1`` the blob id of a small one.
    """

    url: str
    size: int
    etag: str
    commit: str = ""

    @property
    def sha256(self) -> str:
        return self.etag if re.fullmatch(r"[0-9a-f]{64}", self.etag) else ""

    @property
    def git_sha1(self) -> str:
        return self.etag if self.commit and re.fullmatch(r"[0-9a-f]{40}", self.etag) else ""


@dataclass(frozen=True)
class Body:
    """Bytes of a file from ``start``; ``total`` is the whole file's size (None: unknown)."""

    start: int
    total: int | None
    validator: str
    chunks: Iterator[bytes]
    abort: Callable[[], None]


class Connection:
    """The HTTP client of one download that the user started.

    The offline lock allows only the threads that make a request here, during the request, and only
    to its hosts: the hub or its mirror, redirect targets, and the proxy.
    """

    def __init__(self, mirror: str = "", proxy: str = "", token: str = "") -> None:
        self.endpoint = (mirror or os.environ.get("HF_ENDPOINT") or HUB).rstrip("/")
        self._token = token
        with with_proxies():
            self._hosts = _proxy_hosts(proxy)
        self._starts: set[tuple[str, str]] = set()
        if not _split(self.endpoint).scheme.startswith("http"):
            raise DownloadError(
                Text("“{endpoint}” is not a valid web address.", endpoint=self.endpoint),
                todo="Correct the mirror in Preferences; it must start with https://.",
                remedy=Remedy.NONE,
            )
        try:
            with with_proxies():
                self._client = httpx2.Client(
                    proxy=proxy or None,
                    timeout=TIMEOUT,
                    follow_redirects=True,
                    headers={"User-Agent": AGENT, "Accept-Encoding": "identity"},
                    event_hooks={"request": [self._note_host]},
                )
        except (ValueError, ImportError, httpx2.InvalidURL) as error:
            raise DownloadError(
                Text("“{proxy}” is not a valid proxy address.", proxy=proxy),
                str(error),
                "Correct the proxy in Preferences.",
                remedy=Remedy.NONE,
            ) from error

    def __enter__(self) -> Self:
        quiet_environment(offline=False)
        import huggingface_hub

        huggingface_hub.set_client_factory(lambda: self._client)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        from huggingface_hub import set_client_factory

        set_client_factory(_no_download_runs)
        self._client.close()

    def _note_host(self, request: httpx2.Request) -> None:
        """Called before every request, including redirects. Raises ``DownloadError``."""
        host = request.url.raw_host.decode("ascii").lower()
        if not any(may_lead(start, (request.url.scheme, host)) for start in self._starts):
            raise DownloadError(
                Text("The download was redirected to {host} and stopped.", host=host),
                "This is not an address of the hub or of its storage.",
                "Check the mirror in Preferences, or the network's sign-in page.",
                remedy=Remedy.NONE,
            )
        self._hosts.add(host)

    @contextmanager
    def _reach(self, where: str) -> Iterator[None]:
        parts = _split(where)
        self._starts.add((parts.scheme, (parts.hostname or "").lower()))
        with permit(self._hosts), _network_errors(where):
            yield

    def ask_hub(self, repository: str, revision: str, path: str) -> Remote:
        """Hash, size and commit of a file on the hub.

        Raises ``Interrupted`` if a retry makes sense, else ``DownloadError``.
        """
        from huggingface_hub import get_hf_file_metadata, hf_hub_url
        from huggingface_hub.errors import HfHubHTTPError

        def address(at: str) -> str:
            return hf_hub_url(repository, path, revision=at, endpoint=self.endpoint)

        try:
            with self._reach(self.endpoint):
                meta = get_hf_file_metadata(
                    address(revision),
                    token=self._token or False,
                    timeout=TIMEOUT.read,
                    user_agent=AGENT,
                    endpoint=self.endpoint,
                )
        except HfHubHTTPError as error:
            raise _refusal(error.response, repository) from error
        if not meta.commit_hash or not meta.etag:
            raise DownloadError(
                Text("{endpoint} does not respond like a model hub.", endpoint=self.endpoint),
                "It gives neither the version nor the hash of the file.",
                "Check the mirror in Preferences, or the network's sign-in page.",
            )
        url = address(meta.commit_hash)
        return Remote(url, meta.size or 0, meta.etag, meta.commit_hash)

    def ask(self, url: str) -> Remote:
        """Size and validator (ETag) of a file at a plain URL; raises like ``ask_hub``."""
        with self._reach(url):
            response = self._client.head(url)
        if response.status_code == 405:  # it supports GET only
            return Remote(url, 0, "")
        if response.status_code != 200:
            raise _refusal(response, url)
        length = response.headers.get("Content-Length", "")
        return Remote(url, int(length) if length.isdigit() else 0, _strong(response))

    @contextmanager
    def read(self, url: str, start: int, validator: str) -> Iterator[Body]:
        """The bytes of ``url`` from ``start``, or from 0 if the server's file has changed.

        Raises like ``ask_hub``, also while chunks are read.
        """
        headers = {"Range": f"bytes={start}-"} if start else {}
        if start and validator:
            headers["If-Range"] = f'"{validator}"'
        if self._token and _origin(url) == _origin(self.endpoint):
            headers["Authorization"] = f"Bearer {self._token}"
        with (
            self._reach(url),
            self._client.stream("GET", url, headers=headers) as response,
        ):
            if response.status_code not in (200, 206):
                raise _refusal(response, url)
            begin, total = _extent(response)
            yield Body(begin, total, _strong(response), response.iter_raw(), _abort(response))


def _proxy_hosts(proxy: str) -> set[str]:
    """The hosts of the given proxy, else of the system's proxies."""
    stated = [proxy] if proxy else [url for kind, url in getproxies().items() if kind != "no"]
    addresses = [url if "://" in url else f"http://{url}" for url in stated]
    return {host for url in addresses if (host := _split(url).hostname)}


def _origin(url: str) -> tuple[str, str | None, int | None]:
    """Scheme, host and port."""
    parts = _split(url)
    usual = {"http": 80, "https": 443}.get(parts.scheme)
    return parts.scheme, parts.hostname, parts.port or usual


def _split(url: str) -> SplitResult:
    """The URL's parts; empty parts if it is not a URL."""
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return urlsplit("")
    return parts


def _no_download_runs() -> httpx2.Client:
    raise NetworkRefused(
        "The model hub can only be reached during a download.",
        "Another part of the program tried to reach it.",
    )


def _extent(response: httpx2.Response) -> tuple[int, int | None]:
    """First byte and total size from the response headers."""
    if response.headers.get("Content-Encoding", "identity") != "identity":
        raise DownloadError(
            "The server compresses the file in an unexpected way.",
            todo="Try another mirror.",
        )
    length = response.headers.get("Content-Length", "")
    if response.status_code == 200:
        return 0, int(length) if length.isdigit() else None
    stated = re.fullmatch(
        r"bytes (\d+)-(\d+)/(\d+|\*)", response.headers.get("Content-Range", "").strip()
    )
    if stated is None:
        raise Interrupted(Text("the server does not say which part of the file it sends"))
    return int(stated[1]), None if stated[3] == "*" else int(stated[3])


def _strong(response: httpx2.Response) -> str:
    """The strong ETag; empty without one (a weak ETag does not guarantee equal bytes)."""
    etag: str = response.headers.get("ETag", "")
    return "" if etag.startswith("W/") else etag.strip('"')


def _abort(response: httpx2.Response) -> Callable[[], None]:
    """A callback that closes the connection, to wake a thread waiting for bytes."""
    stream = response.extensions.get("network_stream")
    socket = stream.get_extra_info("socket") if stream is not None else None

    def abort() -> None:
        if socket is not None:
            with suppress(OSError):
                socket.shutdown(2)

    return abort


@contextmanager
def _network_errors(where: str) -> Iterator[None]:
    host = urlsplit(where).netloc or where
    try:
        yield
    except httpx2.ProxyError as error:
        raise DownloadError(
            "The proxy refused the connection.", str(error), "Check the proxy in Preferences."
        ) from error
    except (httpx2.UnsupportedProtocol, httpx2.InvalidURL) as error:
        raise DownloadError(
            Text("“{endpoint}” is not a valid web address.", endpoint=where), str(error)
        ) from error
    except httpx2.TooManyRedirects as error:
        raise DownloadError(Text("{host} redirects in a loop.", host=host)) from error
    except httpx2.ConnectError as error:
        if isinstance(error.__cause__, ssl.SSLError) or "CERTIFICATE" in str(error):
            raise DownloadError(
                Text("The certificate of {host} is not valid.", host=host),
                str(error),
                "Check this computer's date, and whether a firewall intercepts connections.",
            ) from error
        raise Interrupted(Text("{host} could not be reached", host=host)) from error
    except httpx2.TimeoutException as error:
        raise Interrupted(Text("{host} stopped responding", host=host)) from error
    except httpx2.TransportError as error:
        raise Interrupted(Text("the connection to {host} was cut", host=host)) from error


def _refusal(response: httpx2.Response, what: str) -> Exception:
    """The error for an unsuccessful response."""
    status = response.status_code
    if status in RETRYABLE:
        busy = Text("the server asks to wait")
        trouble = Text("the server has trouble ({status})", status=status)
        return Interrupted(busy if status == 429 else trouble, _retry_after(response))
    if status == 416:
        return Interrupted(Text("the server has fewer bytes than were fetched"))
    if status in (401, 403):
        return DownloadError(
            Text(
                "Access to {what} is restricted (status {status}).",
                what=what,
                status=status,
            ),
            "Its owners require you to sign in and accept their terms first."
            if status == 401
            else "Your access token does not have access to it.",
            "Accept the terms on the model's page, create a read token there, and save "
            "it on the Models page (“photomaker-desktop models token set”).",
            remedy=Remedy.NONE,
        )
    if status in (404, 410):
        return DownloadError(
            Text("{what} was not found.", what=what),
            "The server does not have this file.",
            "Check the mirror in Preferences, or check for updates.",
        )
    return DownloadError(
        Text("The server refused {what} ({status}).", what=what, status=status),
        todo="Try again later.",
    )


def _retry_after(response: httpx2.Response) -> float | None:
    """Seconds from the ``Retry-After`` header (number or date), at most 15 minutes."""
    stated = response.headers.get("Retry-After", "").strip()
    if stated.isdigit():
        return min(float(stated), LONGEST_WAIT)
    try:
        until = parsedate_to_datetime(stated)
    except ValueError:
        return None
    seconds = (until.astimezone(UTC) - datetime.now(UTC)).total_seconds()
    return min(max(seconds, 0.0), LONGEST_WAIT)
