"""ASGI's types, refusals, and bodies of a limited size."""

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, Response

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]


class TooLarge(HTTPException):
    """The body has more bytes than allowed; FastAPI answers with it, too."""

    def __init__(self, text: str) -> None:
        super().__init__(413, text)


def limited(receive: Receive, most: int, text: str) -> Receive:
    """Count the bytes actually received, whatever was announced; raises ``TooLarge(text)``."""
    came = 0

    async def receiving() -> Message:
        nonlocal came
        message = await receive()
        came += len(message.get("body", b""))
        if came > most:
            raise TooLarge(text)
        return message

    return receiving


def refusal(status: int, text: str) -> Response:
    return JSONResponse({"error": text, "detail": text}, status)
