"""How well several people in one picture can be told apart."""

from dataclasses import dataclass


@dataclass(frozen=True)
class PeopleScore:
    """``faces`` were found. ``likeness`` (0…1) is each person's to the face that is theirs, in the
    order of the request's people; None for somebody without a face. ``confusion`` is the largest
    likeness to somebody else's face less the likeness to their own: below 0 nobody is mistaken for
    somebody else; None where fewer than two have a face.
    """

    faces: int
    likeness: tuple[float | None, ...]
    confusion: float | None = None

    @property
    def least(self) -> float:
        """The least likeness of a person; 0 if somebody is missing."""
        return min((one or 0.0 for one in self.likeness), default=0.0)
