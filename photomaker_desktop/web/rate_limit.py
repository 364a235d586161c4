"""Rate limiting: a token bucket per address."""

import ipaddress
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

MOST_BUCKETS = 10_000


@dataclass
class RateLimiter:
    """``burst`` at once, then ``per_second``; ``take`` returns the seconds to wait, 0 for none."""

    burst: float
    per_second: float
    clock: Callable[[], float] = time.monotonic
    _buckets: dict[str, tuple[float, float]] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def take(self, who: str) -> float:
        with self._lock:
            now = self.clock()
            if len(self._buckets) > MOST_BUCKETS:
                self._buckets = {w: b for w, b in self._buckets.items() if not self._full(b, now)}
            left = self._left(self._buckets.get(who, (self.burst, now)), now)
            if left < 1:
                self._buckets[who] = (left, now)
                return (1 - left) / self.per_second
            self._buckets[who] = (left - 1, now)
            return 0.0

    def _left(self, bucket: tuple[float, float], now: float) -> float:
        left, since = bucket
        return min(self.burst, left + (now - since) * self.per_second)

    def _full(self, bucket: tuple[float, float], now: float) -> bool:
        return self._left(bucket, now) >= self.burst


def network_of(host: str) -> str:
    """The address that counts as one client: all IPv6 addresses of one network (/64) are one."""
    try:
        address = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return host
    if isinstance(address, ipaddress.IPv4Address):
        return host
    if address.ipv4_mapped:
        return str(address.ipv4_mapped)
    return str(ipaddress.ip_network((address, 64), strict=False))
