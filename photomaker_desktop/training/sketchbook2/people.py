"""What can be drawn: people, what they wear, and the scene they stand in.

``DrawnPerson`` is who somebody is, ``Look`` and ``Composition`` are what the words say.
"""

from dataclasses import astuple, dataclass, field
from random import Random

from photomaker_desktop.training.people import UNKNOWN

HAIR = ("bald", "short", "spiky", "quiff", "curly", "bob", "bun", "long", "ponytail")
HAIR_COLOUR = ("black", "brown", "blond", "red", "grey", "pink", "blue")
SKIN = ("pale", "tan", "brown", "dark")
FACIAL_HAIR = ("none", "moustache", "short beard", "full beard")
AGE = ("child", "adult", "old")
WORDS = ("man", "woman", "boy", "girl")

CLOTHES = ("t-shirt", "hoodie", "suit", "overalls", "striped jumper", "dress")
CLOTHES_COLOUR = ("red", "blue", "green", "yellow", "purple", "white", "black")
GLASSES = ("none", "glasses", "sunglasses")
HAT = ("none", "beanie", "straw hat")
EXPRESSION = ("happy", "sad", "surprised", "serious")

BACKGROUND = (
    "beach", "forest", "city", "stars", "snow", "desert", "meadow", "room", "library",
    "white", "pink", "teal",
)  # fmt: skip
STYLE = ("flat", "pencil", "paper", "pixel", "night")
FRAMING = ("portrait", "half", "full", "small")
SIZES = ((256, 256), (320, 192), (192, 320), (384, 256))
"""Widths and heights of pictures, in pixels."""

MEN_HAIR = ("bald", "short", "spiky", "quiff", "curly", "long")
WOMEN_HAIR = ("short", "curly", "bob", "bun", "long", "ponytail")


@dataclass(frozen=True)
class DrawnPerson:
    """``shade`` moves hair and skin a little, so that two people of one kind still differ."""

    word: str
    hair: str
    hair_colour: str
    skin: str
    facial_hair: str
    age: str
    shade: tuple[float, float] = (0.0, 0.0)

    @property
    def kind(self) -> tuple[str, ...]:
        """All that a classifier could name; people of one kind are never split over two sets."""
        return (self.hair, self.hair_colour, self.skin, self.facial_hair, self.age)


@dataclass(frozen=True)
class Look:
    """What one person wears, and their expression."""

    clothes: str
    clothes_colour: str
    glasses: str = "none"
    hat: str = "none"
    expression: str = "happy"


@dataclass(frozen=True)
class Composition:
    """Everything that all figures share; ``size`` is (width, height)."""

    background: str
    style: str = "flat"
    framing: str = "portrait"
    size: tuple[int, int] = (256, 256)


@dataclass(frozen=True)
class Figure:
    person: DrawnPerson
    look: Look


@dataclass(frozen=True)
class Drawing:
    """One picture's whole truth: one or two figures from left to right; ``seed`` moves things
    that no word speaks of."""

    figures: tuple[Figure, ...]
    scene: Composition
    seed: int = 0
    tags: tuple[int, ...] = field(default=(), compare=False)
    """Numbers of the figures' people in their album."""


IDENTITY = {
    "hair": HAIR,
    "hair_colour": HAIR_COLOUR,
    "skin": SKIN,
    "facial_hair": FACIAL_HAIR,
    "age": AGE,
}
LOOK = {
    "clothes": CLOTHES,
    "clothes_colour": CLOTHES_COLOUR,
    "glasses": GLASSES,
    "hat": HAT,
    "expression": EXPRESSION,
}
SCENE = {"background": BACKGROUND, "style": STYLE, "framing": FRAMING}
FIGURE = IDENTITY | LOOK
ATTRIBUTES = FIGURE | SCENE


def random_person(random: Random) -> DrawnPerson:
    word = random.choice(WORDS)
    male, child = word in ("man", "boy"), word in ("boy", "girl")
    age = "child" if child else random.choice(("adult", "adult", "old"))
    grey = age == "old" and random.random() < 0.5
    return DrawnPerson(
        word=word,
        hair=random.choice(MEN_HAIR if male else WOMEN_HAIR),
        hair_colour="grey" if grey else random.choice(HAIR_COLOUR),
        skin=random.choice(SKIN),
        facial_hair=random.choice(FACIAL_HAIR) if word == "man" else "none",
        age=age,
        shade=(random.uniform(-1, 1), random.uniform(-1, 1)),
    )


def random_look(random: Random, word: str, hats: float = 0.12) -> Look:
    clothes = CLOTHES if word in ("woman", "girl") else CLOTHES[:-1]
    return Look(
        clothes=random.choice(clothes),
        clothes_colour=random.choice(CLOTHES_COLOUR),
        glasses=random.choice(GLASSES),
        hat=random.choice(HAT[1:]) if random.random() < hats else "none",
        expression=random.choice(EXPRESSION),
    )


def random_scene(random: Random, flat: float = 0.6, two: bool = False) -> Composition:
    """``flat`` is the share of the main style; two people get more room."""
    style = "flat" if random.random() < flat else random.choice(STYLE[1:])
    size = random.choices(SIZES, (3, 2, 1, 3) if two else (6, 1.5, 1.5, 1.5))[0]
    framing = random.choices(FRAMING, (2, 3, 3, 1) if two else (5, 3, 2.5, 1.5))[0]
    return Composition(random.choice(BACKGROUND), style, framing, size)


def held_out(person: DrawnPerson) -> str:
    """``train``, ``val`` or ``test``, by the kind of person alone: 85, 5 and 10 %."""
    share = Random("/".join(person.kind)).random()
    return "train" if share < 0.85 else "val" if share < 0.9 else "test"


def people(split: str, count: int, seed: int) -> list[DrawnPerson]:
    """``count`` different people of one split; the same for the same seed."""
    random, found = Random(f"{split}/{seed}"), list[DrawnPerson]()
    while len(found) < count:
        person = random_person(random)
        if held_out(person) == split:
            found.append(person)
    return found


def figure_labels(
    person: DrawnPerson, look: Look, style: str = "flat", framing: str = "portrait"
) -> list[int]:
    """Class numbers in the order of ``FIGURE``; ``UNKNOWN`` for what cannot be seen."""
    hidden = {"age"} if framing == "small" and lines_hidden(person, look) else set()
    if look.hat != "none":
        hidden.add("hair")
    bald = person.hair == "bald" or look.hat != "none"
    if bald and person.facial_hair == "none":
        hidden.add("hair_colour")
    if style == "pencil":
        hidden |= {"hair_colour", "skin", "clothes_colour"}
    values = zip(FIGURE.items(), (*person.kind, *astuple(look)), strict=True)
    return [
        UNKNOWN if name in hidden else options.index(value) for (name, options), value in values
    ]


def lines_hidden(person: DrawnPerson, look: Look) -> bool:
    """Whether a small figure may be adult or old: the lines of age are finer than its pixels. They
    differ from dark skin by less than 20 of 255 levels, glasses cover half of them and a full beard
    the rest; then at most a few pixels change with the age."""
    covered = look.glasses != "none" or person.facial_hair == "full beard"
    return person.age != "child" and (covered or person.skin == "dark")


def scene_labels(scene: Composition) -> list[int]:
    """Class numbers in the order of ``SCENE``; a pencil drawing has no plain colours."""
    plain = scene.style == "pencil" and scene.background in BACKGROUND[-3:]
    background = UNKNOWN if plain else BACKGROUND.index(scene.background)
    return [background, STYLE.index(scene.style), FRAMING.index(scene.framing)]
