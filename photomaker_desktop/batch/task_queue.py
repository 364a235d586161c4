"""Which picture an engine makes next: its own group first, to avoid loading models twice.

A group has the same models, person and words (``PictureTask.group``). An engine stays with its
group; then it takes a fresh group of the models that it has loaded, then any fresh group, then it
helps with the longest. Not thread-safe: the runner holds its lock.
"""

from collections import deque
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from photomaker_desktop.batch.plan import PictureTask


@dataclass
class Seat:
    """What the queue knows of one engine.

    ``too_large`` is the number of pixels from which on a picture did not fit its memory.
    """

    name: str
    group: tuple[object, ...] | None = None
    too_large: float = float("inf")
    avoid: set[str] = field(default_factory=set)
    """Keys of pictures during which this engine died."""

    def takes(self, task: PictureTask) -> bool:
        return task.pixels < self.too_large and task.key not in self.avoid


class TaskQueue:
    """Tasks in groups; ``len`` is the number of those that wait."""

    def __init__(self, tasks: Iterable[PictureTask]) -> None:
        self._groups: dict[tuple[object, ...], deque[PictureTask]] = {}
        self._fresh: dict[tuple[object, ...], dict[tuple[object, ...], None]] = {}
        self._again: list[PictureTask] = []
        self._waiting = 0
        for task in tasks:
            self._groups.setdefault(task.group, deque()).append(task)
            self._fresh.setdefault(task.loaded, {})[task.group] = None
            self._waiting += 1

    def __len__(self) -> int:
        return self._waiting

    def put_back(self, task: PictureTask) -> None:
        """For another engine, or another try."""
        self._again.append(task)
        self._waiting += 1

    def take(self, seat: Seat, seats: Collection[Seat]) -> PictureTask | None:
        """The next task for ``seat``; None where nothing waits that it can do.

        A picture during which an engine died goes back to it only if no other of ``seats`` can take
        it.
        """
        for place, task in enumerate(self._again):
            if seat.takes(task) or self._is_last_hope(seat, seats, task):
                del self._again[place]
                return self._taken(seat, task)
        group = self._group_for(seat)
        if group is None:
            return None
        tasks = self._groups[group]
        for _ in range(len(tasks)):
            task = tasks.popleft()
            if seat.takes(task):
                self._drop_if_empty(group)
                return self._taken(seat, task)
            tasks.append(task)
        # Everything in this group is too large for this engine: leave it to the others.
        return self._from_others(seat, group)

    def drain(self) -> list[PictureTask]:
        """Everything that waits; the queue is empty then."""
        tasks = [task for group in self._groups.values() for task in group] + self._again
        self._groups.clear()
        self._fresh.clear()
        self._again, self._waiting = [], 0
        return tasks

    def impossible(self, seats: Collection[Seat]) -> list[PictureTask]:
        """Take out what does not fit any engine."""
        if all(seat.too_large == float("inf") for seat in seats):
            return []
        most = max((seat.too_large for seat in seats), default=0.0)
        lost = [task for task in self._again if task.pixels >= most]
        self._again = [task for task in self._again if task.pixels < most]
        for key, group in list(self._groups.items()):
            lost += [task for task in group if task.pixels >= most]
            self._groups[key] = deque(task for task in group if task.pixels < most)
            self._drop_if_empty(key)
        self._waiting -= len(lost)
        return lost

    def _is_last_hope(self, seat: Seat, seats: Collection[Seat], task: PictureTask) -> bool:
        return task.pixels < seat.too_large and not any(other.takes(task) for other in seats)

    def _taken(self, seat: Seat, task: PictureTask) -> PictureTask:
        seat.group = task.group
        self._fresh.get(task.loaded, {}).pop(task.group, None)
        if not self._fresh.get(task.loaded, True):
            del self._fresh[task.loaded]
        self._waiting -= 1
        return task

    def _group_for(self, seat: Seat) -> tuple[object, ...] | None:
        if seat.group in self._groups:
            return seat.group
        fresh = self._fresh.get(seat.group[:3]) if seat.group else None
        fresh = fresh or next(iter(self._fresh.values()), None)
        if fresh:
            return next(iter(fresh))
        return max(self._groups, key=lambda group: len(self._groups[group]), default=None)

    def _from_others(self, seat: Seat, but: tuple[object, ...]) -> PictureTask | None:
        for group, tasks in self._groups.items():
            if group == but:
                continue
            for task in tasks:
                if seat.takes(task):
                    tasks.remove(task)
                    self._drop_if_empty(group)
                    return self._taken(seat, task)
        return None

    def _drop_if_empty(self, group: tuple[object, ...]) -> None:
        if not self._groups[group]:
            del self._groups[group]
            for groups in self._fresh.values():
                groups.pop(group, None)
