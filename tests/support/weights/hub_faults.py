"""Faults of the hub while it sends the large file."""

import hashlib
from collections.abc import Callable

from tests.support.weights.hub import Handler, Seen
from tests.support.weights.world import World


def on_get(world: World, act: Callable[[Handler, bytes, int], bool], times: int = 1) -> None:
    """Let ``act(handler, data, start)`` spoil the first ``times`` reads of the large file."""
    left = [times]

    def fault(handler: Handler, seen: Seen) -> bool:
        etag = world.hub.files["artist/base"]["unet/model.safetensors"].etag
        if seen.method != "GET" or etag not in seen.path or not left[0]:
            return False
        left[0] -= 1
        return act(handler, world.unet, handler.asked_start())

    world.hub.faults.append(fault)


def head(handler: Handler, length: int, start: int = 0, total: int = 0, etag: str = "x") -> None:
    handler.send_response(206 if start else 200)
    handler.send_header("Content-Length", str(length))
    handler.send_header("ETag", f'"{etag}"')
    if start:
        handler.send_header("Content-Range", f"bytes {start}-{total - 1}/{total}")
    handler.end_headers()


def cut_after(count: int, *, ranges: bool = True) -> Callable[[Handler, bytes, int], bool]:
    """Promise the rest of the file (or all), send ``count`` bytes of it, and hang up."""

    def act(handler: Handler, data: bytes, start: int) -> bool:
        start = start if ranges else 0
        etag = hashlib.md5(data).hexdigest()
        head(handler, len(data) - start, start, len(data), etag)
        handler.wfile.write(data[start : start + count])
        handler.hub.sent += count
        handler.wfile.flush()
        handler.connection.shutdown(2)
        handler.close_connection = True
        return True

    return act
