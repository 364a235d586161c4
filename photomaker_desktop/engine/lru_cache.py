"""A size-bounded LRU cache."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

Value = TypeVar("Value")


def one(_: object) -> int:
    return 1


class LRUCache(Generic[Value]):
    """Keeps the most recently used values, up to a total ``size``; ``measure`` sizes a value."""

    def __init__(self, size: int, measure: Callable[[Value], int] = one) -> None:
        self.size = size
        self.measure = measure
        self._values: OrderedDict[Hashable, Value] = OrderedDict()

    def __contains__(self, key: Hashable) -> bool:
        return key in self._values

    def __getitem__(self, key: Hashable) -> Value:
        self._values.move_to_end(key)
        return self._values[key]

    def __setitem__(self, key: Hashable, value: Value) -> None:
        self._values[key] = value
        self._values.move_to_end(key)
        total = sum(self.measure(kept) for kept in self._values.values())
        while total > self.size and len(self._values) > 1:
            total -= self.measure(self._values.popitem(last=False)[1])

    def get(self, key: Hashable, make: Callable[[], Value]) -> Value:
        """The cached value, or ``make()``, which is then cached."""
        if key not in self:
            self[key] = make()
        return self[key]

    def clear(self) -> None:
        self._values.clear()
