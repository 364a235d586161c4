"""Captions for the tokenizers to learn from."""

from random import Random

from photomaker_desktop.training.sketchbook2.captions import caption, negative
from photomaker_desktop.training.sketchbook2.people import (
    Drawing,
    Figure,
    people,
    random_look,
    random_scene,
)


def corpus(size: int, seed: int = 0) -> list[str]:
    random = Random(f"captions/{seed}")
    persons = people("train", 500, seed)
    lines = []
    for i in range(size):
        figures = []
        for _ in range(1 + i % 2):
            person = random.choice(persons)
            figures.append(Figure(person, random_look(random, person.word)))
        drawing = Drawing(tuple(figures), random_scene(random))
        described = (0, 1) if random.random() < 0.6 else ()
        lines.append(caption(random, drawing, describe=described).text)
    return lines + [negative(random) for _ in range(size // 20)]
