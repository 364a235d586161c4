"""How strong each person is: the weight of their mention.

``(@Ada:1.2)`` scales the person's identity tokens. The class word in its place is never weighed.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from photomaker_desktop.core.request import Subject
from photomaker_desktop.core.text import Text
from photomaker_desktop.prompt.emphasis import limit, weigh
from photomaker_desktop.prompt.person import Marked


@dataclass(frozen=True)
class Strength:
    """Of one person; ``name`` is empty for one without a name."""

    name: str
    strength: float

    def __str__(self) -> str:
        """The number, as it is shown."""
        return f"{round(self.strength, 2):g}"


def read_strengths(marked: Marked) -> dict[int, tuple[float, ...]]:
    """The weights, other than 1, of each person's mentions, in their order.

    Keys count the request's people. The first weight is the person's strength.
    """
    weights = {letter.place: limit(letter.weight) for letter in weigh(marked.text)}
    found: dict[int, tuple[float, ...]] = {}
    for word in marked.class_words:
        weight = weights.get(word.end - 1, 1.0)
        if weight != 1.0:
            found[word.person] = (*found.get(word.person, ()), weight)
    return found


def named_strengths(
    found: dict[int, tuple[float, ...]], people: Sequence[Subject]
) -> tuple[Strength, ...]:
    return tuple(Strength(people[place].name, found[place][0]) for place in sorted(found))


def two_weights(found: dict[int, tuple[float, ...]], people: Sequence[Subject]) -> tuple[Text, ...]:
    """A sentence about everybody whose mentions have different weights."""
    return tuple(
        Text(
            "The mentions of {name} have different weights; {weight}, the first, is used.",
            name=people[place].name or "@",
            weight=Strength("", found[place][0]),
        )
        for place in sorted(found)
        if len(set(found[place])) > 1
    )


def sentence(said: Strength) -> Text:
    if not said.name:
        return Text("The person's strength is {strength}.", strength=said)
    return Text("{name}'s strength is {strength}.", name=said.name, strength=said)
