"""What an action needs: how many pictures, in the trash or not, with a recipe or without."""

from collections.abc import Callable
from typing import Protocol

from photomaker_desktop.library.records import Picture
from photomaker_desktop.ui.stage.earlier import faces_changed

Needs = Callable[[list[Picture]], bool]


class Chosen(Protocol):
    """Returns the selected pictures, or the first ``most`` of them."""

    def __call__(self, most: int | None = None) -> list[Picture]: ...


def never(pictures: list[Picture]) -> bool:
    """For actions that write, in a read-only library."""
    return False


def alive(pictures: list[Picture]) -> bool:
    return bool(pictures) and not any(picture.trashed for picture in pictures)


def trashed(pictures: list[Picture]) -> bool:
    return bool(pictures) and all(picture.trashed for picture in pictures)


def one(pictures: list[Picture]) -> bool:
    return len(pictures) == 1


def one_with_changed_faces(pictures: list[Picture]) -> bool:
    return len(pictures) == 1 and faces_changed(pictures[0])


def one_with_recipe(pictures: list[Picture]) -> bool:
    return len(pictures) == 1 and pictures[0].recipe is not None
