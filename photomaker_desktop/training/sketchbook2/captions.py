"""Captions of drawings in many phrasings and orders.

With photos the person is not described; text-only samples describe them.
"""

from collections.abc import Sequence
from random import Random

from photomaker_desktop.training.captions import Caption
from photomaker_desktop.training.sketchbook2.people import (
    Composition,
    Drawing,
    DrawnPerson,
    Figure,
    Look,
)
from photomaker_desktop.training.sketchbook2.words import (
    ARTICLES,
    AS_TAIL,
    BACKGROUND,
    BEARD,
    CLOTHES,
    EXPRESSION,
    FILLERS,
    FRAMING,
    GLASSES,
    HAIR,
    HAIR_COLOUR,
    HAT,
    NEGATIVES,
    OLD,
    OPENINGS,
    PEOPLE,
    SKIN,
    STYLE,
    TOGETHER,
    WEARING,
)


def identity_words(random: Random, person: DrawnPerson, share: float = 0.85) -> list[str]:
    colour = random.choice(HAIR_COLOUR[person.hair_colour])
    parts = [random.choice(HAIR[person.hair]).format(c=colour), random.choice(SKIN[person.skin])]
    if person.facial_hair != "none" or (person.word == "man" and random.random() < 0.3):
        parts.append(random.choice(BEARD[person.facial_hair]).format(c=colour))
    return [words for words in parts if random.random() < share]


def look_words(random: Random, look: Look, complete: bool) -> tuple[str, list[str]]:
    """An adjective (or none) and phrases for what one person wears and shows."""
    chance = random.random
    clothes = f"{look.clothes_colour} {random.choice(CLOTHES[look.clothes])}"
    adjective, parts = "", []
    if complete or chance() < 0.92:
        article = "" if look.clothes == "overalls" else "a "
        parts.append(f"{random.choice(WEARING)} {article}{clothes}")
    if complete or chance() < (0.92 if look.glasses != "none" else 0.3):
        parts.append(random.choice(GLASSES[look.glasses]))
    if look.hat != "none" or chance() < 0.06:
        parts.append(random.choice(HAT[look.hat]))
    if complete or chance() < 0.92:
        if chance() < 0.6:
            adjective = random.choice(EXPRESSION[look.expression])
        else:
            parts.append(random.choice(AS_TAIL[look.expression]))
    return adjective, parts


def figure_words(
    random: Random, figure: Figure, *, describe: bool, complete: bool
) -> tuple[str, str, list[str]]:
    """The class word, the subject with its adjectives, and the phrases that follow it."""
    person = figure.person
    word = random.choice(PEOPLE[person.word])
    adjective, parts = look_words(random, figure.look, complete)
    age = random.choice(OLD) if describe and person.age == "old" and random.random() < 0.9 else ""
    if describe:
        parts += identity_words(random, person)
    random.shuffle(parts)
    subject = " ".join(filter(None, (adjective, age, word)))
    return word, subject, parts


def caption(
    random: Random,
    drawing: Drawing,
    *,
    describe: Sequence[int] = (),
    marked_figure: int = 0,
    complete: bool = False,
) -> Caption:
    """One of very many captions of a picture; what is not said is left to the model.

    ``describe`` are the figures whose identity the words describe; the class word stands for figure
    ``marked_figure``. ``complete`` mentions everything of the scene.
    """
    subjects, word = [], ""
    for i, figure in enumerate(drawing.figures):
        own, subject, parts = figure_words(
            random, figure, describe=i in describe, complete=complete
        )
        article = random.choice(ARTICLES)
        marked = f"{subject[: -len(own)]}\0{own}" if i == marked_figure else subject
        word = own if i == marked_figure else word
        subjects.append((f"{article} {marked}".strip(), parts))
    scene = scene_words(random, drawing.scene, complete)
    tail = style_words(random, drawing.scene, complete) + fillers(random)
    text = assemble(random, subjects, scene, tail, framing_words(random, drawing.scene, complete))
    start = text.index("\0")
    return Caption(text.replace("\0", ""), word, start)


def assemble(
    random: Random,
    subjects: list[tuple[str, list[str]]],
    scene: list[str],
    tail: list[str],
    opening: str,
) -> str:
    comma = random.choice((" ", " ", ", "))
    if len(subjects) == 1:
        subject, parts = subjects[0]
        parts = [*parts, *scene]
        random.shuffle(parts)
        before = [parts.pop()] if parts and random.random() < 0.15 else []
        people = comma.join([f"{opening} {subject}".strip(), *parts])
    else:
        first, second = (" ".join([subject, *parts]) for subject, parts in subjects)
        joint = random.choice(TOGETHER)
        people = f"{opening} {joint.format(first, second)}".strip()
        before = scene if random.random() < 0.2 else []
        people = people if before else comma.join([people, *scene])
    order = [*before, people, *tail]
    if tail and random.random() < 0.25:
        order = [*tail, *before, people]
    return ", ".join(order)


def scene_words(random: Random, scene: Composition, complete: bool) -> list[str]:
    if complete or random.random() < 0.93:
        return [random.choice(BACKGROUND[scene.background])]
    return []


def framing_words(random: Random, scene: Composition, complete: bool) -> str:
    """The caption's opening. A portrait is the default, so it is often not mentioned."""
    if scene.framing == "portrait" and not complete and random.random() < 0.6:
        return random.choice(OPENINGS)
    return random.choice(FRAMING[scene.framing])


def style_words(random: Random, scene: Composition, complete: bool = False) -> list[str]:
    if scene.style == "flat" and not complete and random.random() < 0.75:
        return []
    return [random.choice(STYLE[scene.style])]


def fillers(random: Random) -> list[str]:
    return random.sample(FILLERS, random.choice((0, 0, 0, 1, 2)))


def negative(random: Random) -> str:
    """Typical words of negative prompts."""
    return ", ".join(random.sample(NEGATIVES, random.randint(1, 8)))
