"""Drawn people as numbers: who somebody is, and the scene they are in.

Hair style, hair colour, skin, facial hair and brows are *who*; clothes, their colour, glasses,
hat, expression, background and drawing style are *scene*. Everything else follows from these.
"""

from dataclasses import astuple, dataclass
from random import Random

HAIR = ("bald", "short", "spiky", "quiff", "afro", "bob", "bun", "long")
HAIR_COLOUR = ("black", "brown", "blond", "red", "grey", "pink")
SKIN = ("pale", "tan", "brown", "dark")
FACIAL_HAIR = ("none", "moustache", "short beard", "full beard")
BROWS = ("arched", "flat")
WORDS = ("man", "woman", "boy", "girl")

CLOTHES = ("t-shirt", "hoodie", "blazer", "overalls")
CLOTHES_COLOUR = ("red", "blue", "green", "yellow", "purple", "white", "black")
GLASSES = ("none", "glasses", "sunglasses")
HAT = ("none", "beanie")
EXPRESSION = ("happy", "sad", "surprised", "serious")
BACKGROUND = ("beach", "forest", "city", "night", "snow", "desert", "white", "pink", "teal")
STYLE = ("flat", "paper")

MEN_HAIR = ("bald", "short", "spiky", "quiff", "afro")
WOMEN_HAIR = ("afro", "bob", "bun", "long")
HAT_SHARE, PAPER_SHARE = 0.08, 0.12


@dataclass(frozen=True)
class Person:
    """``shade`` moves hair and skin a little, so that two people of one kind still differ."""

    word: str
    hair: str
    hair_colour: str
    skin: str
    facial_hair: str
    brows: str
    shade: tuple[float, float] = (0.0, 0.0)

    @property
    def kind(self) -> tuple[str, ...]:
        """All that a classifier could name; people of one kind are never split over two sets."""
        return (self.hair, self.hair_colour, self.skin, self.facial_hair, self.brows)


@dataclass(frozen=True)
class Scene:
    clothes: str
    clothes_colour: str
    glasses: str
    hat: str
    expression: str
    background: str
    style: str = "flat"


IDENTITY = {
    "hair": HAIR,
    "hair_colour": HAIR_COLOUR,
    "skin": SKIN,
    "facial_hair": FACIAL_HAIR,
    "brows": BROWS,
}
SCENE = {
    "clothes": CLOTHES,
    "clothes_colour": CLOTHES_COLOUR,
    "glasses": GLASSES,
    "hat": HAT,
    "expression": EXPRESSION,
    "background": BACKGROUND,
    "style": STYLE,
}
ATTRIBUTES = IDENTITY | SCENE
UNKNOWN = -100
"""The label of an attribute that cannot be seen."""


def random_person(random: Random) -> Person:
    word = random.choice(WORDS)
    man = word in ("man", "boy")
    return Person(
        word=word,
        hair=random.choice(MEN_HAIR if man else WOMEN_HAIR),
        hair_colour=random.choice(HAIR_COLOUR),
        skin=random.choice(SKIN),
        facial_hair=random.choice(FACIAL_HAIR) if word == "man" else "none",
        brows=random.choice(BROWS),
        shade=(random.uniform(-1, 1), random.uniform(-1, 1)),
    )


def random_scene(random: Random, paper_share: float = PAPER_SHARE) -> Scene:
    style = "paper" if random.random() < paper_share else "flat"
    return Scene(
        clothes="t-shirt" if style == "paper" else random.choice(CLOTHES),
        clothes_colour=random.choice(CLOTHES_COLOUR),
        glasses=random.choice(GLASSES),
        hat="beanie" if random.random() < HAT_SHARE else "none",
        expression=random.choice(EXPRESSION),
        background=random.choice(BACKGROUND),
        style=style,
    )


def held_out(person: Person) -> str:
    """``train``, ``val`` or ``test``, by the kind of person alone: 85, 5 and 10 %."""
    share = Random("/".join(person.kind)).random()
    return "train" if share < 0.85 else "val" if share < 0.9 else "test"


def people(split: str, count: int, seed: int) -> list[Person]:
    """``count`` different people of one split; the same for the same seed."""
    random, found = Random(f"{split}/{seed}"), list[Person]()
    while len(found) < count:
        person = random_person(random)
        if held_out(person) == split:
            found.append(person)
    return found


def labels(person: Person, scene: Scene) -> list[int]:
    """Class numbers in the order of ``ATTRIBUTES``; ``UNKNOWN`` for what cannot be seen."""
    hidden = set()
    if scene.hat != "none":
        hidden.add("hair")
    if (person.hair == "bald" or scene.hat != "none") and person.facial_hair == "none":
        hidden.add("hair_colour")
    if scene.style == "paper":
        hidden |= {"brows", "clothes"}
    values = dict(zip(IDENTITY, person.kind, strict=True))
    values |= dict(zip(SCENE, astuple(scene), strict=True))
    return [
        UNKNOWN if name in hidden else ATTRIBUTES[name].index(value)
        for name, value in values.items()
    ]
