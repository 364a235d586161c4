"""A web folder of wheels that fails on purpose now and then."""

from collections import Counter
from dataclasses import dataclass, field

from tests.support.weights.hub import Handler, Seen


@dataclass
class Trouble:
    """The first request for each file named is spoiled in the way named; counts what it did."""

    cut: frozenset[str] = frozenset()
    wrong: frozenset[str] = frozenset()
    busy: frozenset[str] = frozenset()
    did: Counter[str] = field(default_factory=Counter)
    seen: set[str] = field(default_factory=set)

    def __call__(self, handler: Handler, seen: Seen) -> bool:
        name = seen.path.rsplit("/", 1)[1]
        if seen.method != "GET" or name in self.seen:
            return False
        self.seen.add(name)
        data = handler.hub.plain.get(seen.path, b"")
        if name in self.busy:
            self.did["busy"] += 1
            handler.refuse(429, {"Retry-After": "0"})
        elif name in self.wrong:
            self.did["wrong"] += 1
            handler.send_data("GET", bytes(len(data)), "other")
        elif name in self.cut:
            self.did["cut"] += 1
            handler.send_response(200)
            handler.send_header("Content-Length", str(len(data)))
            handler.send_header("ETag", '"cut"')
            handler.end_headers()
            handler.wfile.write(data[: len(data) // 2])
            handler.close_connection = True
        else:
            return False
        return True
