"""The upload quota in front of Gradio's upload requests."""

from dataclasses import dataclass
from pathlib import Path

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request

from photomaker_desktop.core.decoding import DecodeError, from_json
from photomaker_desktop.web.asgi import App, Message, Receive, Scope, Send, limited, refusal
from photomaker_desktop.web.auth import COOKIE
from photomaker_desktop.web.upload_quota import FULL_VISITOR, QuotaExceeded, UploadQuota


@dataclass
class UploadMiddleware:
    """Stands behind the login. A visitor is a session cookie."""

    app: App
    quota: UploadQuota

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not is_upload(request := Request(scope)):
            await self.app(scope, receive, send)
            return
        who = request.cookies.get(COOKIE, "")
        length = int(request.headers.get("content-length", "0"))
        try:
            upload = await run_in_threadpool(self.quota.begin, who, length)
        except QuotaExceeded as error:
            await refusal(413, str(error))(scope, receive, send)
            return
        came, answer = 0, bytearray()

        async def counting() -> Message:
            nonlocal came
            message = await receive()
            came += len(message.get("body", b""))
            return message

        async def sending(message: Message) -> None:
            answer.extend(message.get("body", b""))
            await send(message)

        try:
            await self.app(scope, limited(counting, upload.size, FULL_VISITOR), sending)
        finally:
            self.quota.end(upload, came, paths_in(bytes(answer)))


def is_upload(request: Request) -> bool:
    return request.method == "POST" and request.url.path.rstrip("/").endswith("/upload")


def paths_in(answer: bytes) -> tuple[Path, ...]:
    """The files that Gradio wrote, of its answer; none if it is an error."""
    try:
        return tuple(map(Path, from_json(answer, list[str])))
    except DecodeError:
        return ()
