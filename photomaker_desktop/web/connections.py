"""Limits connections that wait for a client, in time and number: none blocks the others."""

import asyncio
from collections import Counter
from dataclasses import dataclass
from typing import Literal, cast

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from photomaker_desktop.web.rate_limit import network_of

Owed = Literal["head", "body", "reading", ""]
TICK = 0.5  # seconds between two looks at a connection
TIMED_OUT = b"HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
TOO_MANY = (
    b"HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\nRetry-After: 10\r\n"
    b"Content-Type: text/plain\r\nContent-Length: 21\r\n\r\nToo many connections."
)


@dataclass(frozen=True)
class ConnectionLimits:
    """Seconds that a client may take, and connections at the same time.

    ``head``: for a request's head, also between two requests. ``body``: for its body, and one
    second more for every ``body_rate`` bytes that came. ``reading``: to take more of the answer.
    """

    head: float = 20.0
    body: float = 20.0
    body_rate: float = 16_384.0
    reading: float = 60.0
    per_address: int = 100
    in_all: int = 300


class LimitedConnection(H11Protocol):
    """uvicorn's HTTP connection, closed when the client keeps it waiting.

    Where an address has too many, a waiting one is closed for a new one, so that half-sent requests
    do not lock out their own address.
    """

    limits = ConnectionLimits()

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self.network = network_of(self.client[0] if self.client else "")
        self.since = self.loop.time()
        self._came = self._steps = 0
        self._seen: tuple[Owed, int] = ("head", 0)
        self._timer = self.loop.call_later(TICK, self._tick)
        self._make_room()

    def connection_lost(self, exc: Exception | None) -> None:
        self._timer.cancel()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        self._came += len(data)
        super().data_received(data)

    def on_response_complete(self) -> None:
        self._steps += 1
        super().on_response_complete()

    def resume_writing(self) -> None:
        self._steps += 1
        super().resume_writing()

    @property
    def owed(self) -> Owed:
        """What the client has to do before this connection can go on; empty: nothing."""
        if self.transport.get_write_buffer_size():
            return "reading"
        if self.conn.their_state is h11.IDLE:
            return "head"
        if self.conn.their_state is h11.SEND_BODY and not self.flow.read_paused:
            return "body"
        return ""

    def give_up(self, answer: bytes = b"") -> None:
        """Close the connection; a request that has no answer yet gets this one."""
        self.connections.discard(self)
        begun = self.cycle is not None and self.cycle.response_started
        idle = self.conn.our_state is h11.IDLE
        if self.owed == "reading":
            self.transport.abort()
            return
        if answer and self._came and (idle or not begun):
            self.transport.write(answer)
        self.transport.close()

    def worth(self) -> tuple[bool, bool, float]:
        """What has had no answer yet goes first, then what has sent least, then the oldest."""
        return bool(self._steps), self.owed != "head", self.since

    def _tick(self) -> None:
        """Close a connection whose client kept it waiting too long."""
        if self.transport.is_closing() and self.owed != "reading":
            return
        self._timer = self.loop.call_later(TICK, self._tick)
        now, seen = self.loop.time(), (self.owed, self._steps)
        if seen != self._seen:
            self._seen, self.since, self._came = seen, now, 0
        elif self.owed and now - self.since > self._allowed():
            self.give_up(TIMED_OUT)

    def _allowed(self) -> float:
        limits = self.limits
        if self.owed == "body":
            wanted = self.conn.our_state is not h11.DONE  # else it was answered without it
            return limits.body + (self._came / limits.body_rate if wanted else 0)
        return limits.head if self.owed == "head" else limits.reading

    def _make_room(self) -> None:
        crowd = [one for one in self._crowd() if one is not self and one.owed]
        if crowd:
            min(crowd, key=LimitedConnection.worth).give_up()
        elif self._crowd():
            self.transport.write(TOO_MANY)
            self.give_up()

    def _crowd(self) -> list["LimitedConnection"]:
        """The connections of an address that has too many, or of the one with the most."""
        every = cast("set[LimitedConnection]", self.connections)
        count = Counter(one.network for one in every)
        if count[self.network] > self.limits.per_address:
            network = self.network
        elif len(every) > self.limits.in_all:
            ((network, _),) = count.most_common(1)
        else:
            return []
        return [one for one in every if one.network == network]
