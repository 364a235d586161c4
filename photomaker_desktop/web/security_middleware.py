"""The outermost ASGI layer: host check, rate limit, body size, authentication, headers."""

import json
import logging
import math
import traceback
import urllib.parse
from dataclasses import dataclass, field
from pathlib import Path

from starlette.concurrency import run_in_threadpool
from starlette.formparsers import MultiPartException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response

from photomaker_desktop.web.asgi import (
    App,
    Message,
    Receive,
    Scope,
    Send,
    TooLarge,
    limited,
    refusal,
)
from photomaker_desktop.web.auth import COOKIE, COOKIE_AGE, Authenticator
from photomaker_desktop.web.pages import error_page, login_page
from photomaker_desktop.web.rate_limit import RateLimiter, network_of
from photomaker_desktop.web.upload_middleware import is_upload
from photomaker_desktop.web.upload_quota import UploadLimits

LOCAL_HOSTS = frozenset({"127.0.0.1", "localhost", "[::1]"})
MOST_UPLOAD = UploadLimits().request
MOST_BODY = 10_000_000  # of every other request
MOST_FORM = 10_000
MANIFEST = {"name": "PhotoMaker Desktop", "display": "browser", "start_url": "/"}
FETCHING = ("/file=http:", "/file=https:", "/proxy=")
"""Gradio would fetch these addresses for any client."""
log = logging.getLogger(__name__)
UNUSED = ("/process_recording", "/vibe-", "/undo-vibe-", "/run-history", "/profiling")
"""Gradio's own tools, which this page does not need: one starts ffmpeg with what was sent."""
HEADERS = {
    "Content-Security-Policy": "default-src 'self'; script-src 'self' 'unsafe-inline' "
    "'unsafe-eval' blob:; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
    "media-src 'self' blob:; font-src 'self' data:; connect-src 'self' data: blob:; "
    "worker-src 'self' blob:; frame-ancestors 'none'; form-action 'self'; base-uri 'self'; "
    "object-src 'none'",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(self), microphone=(), geolocation=()",
}


@dataclass
class SecurityMiddleware:
    """``authenticator`` None: no login (a public Space). ``hosts`` empty: any host name is allowed.

    Only the local page restricts hosts, against DNS rebinding.
    """

    app: App
    authenticator: Authenticator | None
    by_password: bool = False
    hosts: frozenset[str] = LOCAL_HOSTS
    strangers: RateLimiter = field(default_factory=lambda: RateLimiter(60, 2))
    guests: RateLimiter = field(default_factory=lambda: RateLimiter(1500, 60))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
        elif scope["type"] == "http":
            most = most_body(Request(scope))
            receive = limited(receive, most, too_large(most))
            await self._answer(Request(scope, receive), with_headers(send))
        else:
            await send({"type": "websocket.close", "code": 1008})

    async def _answer(self, request: Request, send: Send) -> None:
        """Malformed requests make Gradio raise, usually after its answer; that becomes a line in
        the log.
        """
        begun = False

        async def sending(message: Message) -> None:
            nonlocal begun
            begun = True
            await send(message)

        try:
            await self._http(request, sending)
        except ClientDisconnect:
            pass  # the client has gone
        except Exception as error:  # noqa: BLE001 - the edge of the server
            log.error("A request failed: %s", place_of(error))
            if not begun:
                await refusal(500, "This request failed.")(request.scope, request.receive, send)

    async def _http(self, request: Request, send: Send) -> None:
        try:
            answer = self._refusal_for(request) or manifest(request)
            answer = answer or await self._authenticate(request)
            if answer is None:
                await self.app(request.scope, request.receive, send)
                return
        except TooLarge as error:
            answer = refusal(413, error.detail)
        await as_page(answer, request)(request.scope, request.receive, send)

    def _refusal_for(self, request: Request) -> Response | None:
        """Requests refused for everybody."""
        if self.hosts and host_name(request.headers.get("host", "")) not in self.hosts:
            return refusal(421, "This server only responds at its own address.")
        known = self._known(request)
        who = request.cookies.get(COOKIE, "") if known else address(request)
        wait = (self.guests if known else self.strangers).take(who)
        if wait:
            return slow_down("Too many requests.", wait)
        if not came_from_here(request):
            return refusal(403, "This request came from another website.")
        length = request.headers.get("content-length", "0")
        if not length.isdigit() or int(length) > (most := most_body(request)):
            return refusal(413, too_large(most))
        return refused_path(request)

    def _known(self, request: Request) -> bool:
        return self.authenticator is None or self.authenticator.is_signed_in(
            request.cookies.get(COOKIE, "")
        )

    async def _authenticate(self, request: Request) -> Response | None:
        """None for authenticated requests; the token in the URL or the login form signs in."""
        if self.authenticator is None:
            return None
        posted = request.method == "POST" and request.url.path.rstrip("/") == "/login"
        if not posted and self._known(request) and "token" not in request.query_params:
            return None
        if posted:
            return await self._log_in(self.authenticator, request)
        if request.method == "GET" and (token := request.query_params.get("token")):
            return await self._try(self.authenticator, request, token, RedirectResponse("/", 303))
        if wants_page(request):  # to browsers, the page's own address has no error: it asks
            asks = request.method == "GET" and request.url.path == "/"
            return self._page(200 if asks else 401)
        return refusal(401, "Use the full address that the server printed.")

    async def _log_in(self, authenticator: Authenticator, request: Request) -> Response:
        password = await posted_password(request)
        page = wants_page(request)
        answer = RedirectResponse("/", 303) if page else JSONResponse({"success": True})
        return await self._try(authenticator, request, password, answer)

    async def _try(
        self, authenticator: Authenticator, request: Request, secret: str, welcome: Response
    ) -> Response:
        who = address(request)
        if wait := authenticator.wait_for(who):
            return slow_down("Too many failed attempts.", wait)
        cookie = await run_in_threadpool(authenticator.sign_in, who, secret)
        if not cookie:
            wrong = "The password is wrong." if self.by_password else "The token is wrong."
            return self._page(401, wrong) if wants_page(request) else refusal(401, wrong)
        welcome.set_cookie(
            COOKIE,
            cookie,
            max_age=COOKIE_AGE,
            httponly=True,
            samesite="strict",
            secure=request.url.scheme == "https",
        )
        return welcome

    def _page(self, status: int, message: str = "") -> Response:
        page = login_page(message, by_password=self.by_password)
        return HTMLResponse(page, status, {"Cache-Control": "no-store"})


def place_of(error: BaseException) -> str:
    """The kind of an error and where it was raised, without its words."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f" in {Path(frames[-1].filename).name}, line {frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{where}"


def manifest(request: Request) -> Response | None:
    """Browsers ask for it without the cookie."""
    if request.url.path != "/manifest.json":
        return None
    return JSONResponse(MANIFEST, media_type="application/manifest+json")


def with_headers(send: Send) -> Send:
    """Add ``HEADERS`` to every response; pages and files are never cached by proxies."""

    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            there = {name.lower() for name, _ in message["headers"]}
            extra = HEADERS if b"cache-control" in there else HEADERS | {"Cache-Control": "private"}
            added = [(name.lower().encode(), value.encode()) for name, value in extra.items()]
            message = {**message, "headers": [*message["headers"], *added]}
        await send(message)

    return sending


def refused_path(request: Request) -> Response | None:
    """Gradio's addresses that are closed."""
    path = urllib.parse.unquote(request.url.path).replace("\\", "/")
    if any(word in path for word in FETCHING):
        return refusal(403, "This server does not load files from other addresses.")
    if any(word in path for word in UNUSED):
        return refusal(404, "There is no such page.")
    return None


def host_name(host: str) -> str:
    name, _, port = host.rpartition(":")
    return (name if name and port.isdigit() else host).lower()


def address(request: Request) -> str:
    return network_of(request.client.host) if request.client else ""


def most_body(request: Request) -> int:
    if is_upload(request):
        return MOST_UPLOAD
    return MOST_FORM if request.url.path.rstrip("/") == "/login" else MOST_BODY


def too_large(most: int) -> str:
    return f"Requests are limited to {most / 1_000_000:g} MB here."


def as_page(answer: Response, request: Request) -> Response:
    """A person who asked for a page gets the error as one; a program keeps its JSON."""
    if not isinstance(answer, JSONResponse) or answer.status_code < 400 or not wants_page(request):
        return answer
    text = json.loads(bytes(answer.body))["error"]
    kept = {"Retry-After": answer.headers["Retry-After"]} if "Retry-After" in answer.headers else {}
    return HTMLResponse(error_page(text), answer.status_code, kept)


def came_from_here(request: Request) -> bool:
    """Whether no other site's page sent it; clients that are no browsers name no origin.

    A browser names our own origin in a form of ours only as long as our referrer policy lets it:
    under ``no-referrer`` Chromium sends ``null``.
    """
    origin = request.headers.get("origin")
    if request.method in ("GET", "HEAD", "OPTIONS") or origin is None:
        return True
    return urllib.parse.urlsplit(origin).netloc == request.headers.get("host")


async def posted_password(request: Request) -> str:
    """Of a form as browsers send it, or as Gradio's clients do; empty without one."""
    try:
        value = (await request.form(max_files=0)).get("password", "")
    except MultiPartException:
        return ""
    return value if isinstance(value, str) else ""


def wants_page(request: Request) -> bool:
    return "text/html" in request.headers.get("accept", "")


def slow_down(text: str, wait: float) -> Response:
    seconds = math.ceil(wait)
    answer = refusal(429, f"{text} Try again in {seconds} s.")
    answer.headers["Retry-After"] = str(seconds)
    return answer
